"""How often rows of a confidence are right: the table behind resources/confidence.toml.

python -m tests.eval_merge.reliability   print signs and bands as measured on the project's own gold
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.confidence import SIGNS, score, signs
from extract.lexicon.confidence import bands
from extract.pipeline import extract
from extract.sources.textfile import document
from tests.eval import gold
from tests.eval.score import date_right

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.model import Contact
    from tests.eval.gold import Article, Row


@dataclass(frozen=True, slots=True)
class Judged:
    """A contact, and whether a careful reader of its article would give the same row."""

    contact: Contact
    right: bool


def judged(articles: Sequence[Article]) -> Iterator[Judged]:
    """Yield the contacts of articles that are read one by one; those of optional rows are left out."""
    for article in articles:
        left = list(article.contacts)
        for contact in extract([document(article.text, id=article.id)]).contacts:
            row = next((row for row in left if _is(contact, row)), None)
            if row is not None:
                left.remove(row)
            if row is None or not row.optional:
                yield Judged(contact, row is not None)


def _is(contact: Contact, row: Row) -> bool:
    """Tell whether sides, date, mode, level and status are those of a row."""
    return (
        set(contact.countries) == set(row.countries)
        and date_right(contact.date, (row.date, *row.accept_dates))
        and contact.mode in {row.mode, *row.accept_modes}
        and contact.level in {row.level, *row.accept_levels}
        and contact.status == row.status
    )


def own_gold() -> tuple[Article, ...]:
    """Return the articles that were written for the project."""
    return tuple(article for group in ("de", "en") for article in gold.load(group))


def reached(rows: Iterable[Judged]) -> dict[str, tuple[int, int]]:
    """Return, for each band, how many rows reach it and how many of them are right."""
    found: Counter[tuple[str, bool]] = Counter()
    for row in rows:
        points = score(row.contact)
        if points is not None:
            band = next(band for band in bands() if points >= band.least)
            found[band.name, row.right] += 1
    return {
        b.name: (found[b.name, True] + found[b.name, False], found[b.name, True]) for b in bands()
    }


def main() -> None:
    """Print the tables."""
    rows = list(judged(own_gold()))
    lines = [
        f"{len(rows)} rows, {sum(row.right for row in rows)} right",
        "",
        "with / without a sign",
    ]
    for sign in SIGNS:
        shown = [row for row in rows if any(sign in signs(m) for m in row.contact.mentions)]
        rest = [row for row in rows if row not in shown]
        lines.append(f"  {sign:16} {_share(shown)}   {_share(rest)}")
    points = sorted({s for row in rows if (s := score(row.contact)) is not None}, reverse=True)
    lines += ["", "by points"]
    lines += [f"  {n:3} {_share([r for r in rows if score(r.contact) == n])}" for n in points]
    lines += ["", "by band"]
    for name, (count, right) in reached(rows).items():
        lines.append(f"  {name:7} rows = {count}, right = {right}")
    sys.stdout.write("\n".join(lines) + "\n")


def _share(rows: Sequence[Judged]) -> str:
    right = sum(row.right for row in rows)
    return f"{right:4} of {len(rows):4} {right / len(rows) if rows else 0:6.2f}"


if __name__ == "__main__":
    main()
