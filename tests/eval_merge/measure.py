"""Measure merging on the cross-document gold: from perfect mentions, and from the texts themselves.

python -m tests.eval_merge.measure           print the figures
python -m tests.eval_merge.measure --errors  ... and what was parted, joined, missed or invented
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from extract.merge.cluster import merge
from extract.pipeline import extract
from extract.sources.textfile import document
from tests.eval_merge.bcubed import Score, score
from tests.eval_merge.occasions import load, mentions, sentence_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from extract.model import Contact, ContactMention
    from tests.eval_merge.occasions import Article, Telling


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one layer; ``wrong`` are pairs of distinct occasions, each dated to the day, in one contact."""

    score: Score
    mentions: int
    gold: int
    wrong: tuple[tuple[Telling, Telling], ...]
    errors: tuple[str, ...]


def from_mentions(articles: Sequence[Article]) -> Measured:
    """Merge what a perfect reader would take from the articles: merging alone is measured."""
    told = {m.id: row for a in articles for m, row in zip(mentions(a), a.rows, strict=True)}
    found = merge(m for article in articles for m in mentions(article))
    return _measured(found, told, told)


def from_texts(articles: Sequence[Article]) -> Measured:
    """Extract the articles: reading, dating and merging are measured together.

    A mention tells a row where one of its quotes is the row's sentence and both have the same sides.
    """
    found = extract(document(article.text, id=article.id) for article in articles).contacts
    by_article: dict[str, list[ContactMention]] = {}
    for contact in found:
        for mention in contact.mentions:
            by_article.setdefault(mention.article, []).append(mention)
    told: dict[str, Telling] = {}
    gold: dict[str, Telling] = {}
    for article in articles:
        left = sorted(by_article.get(article.id, []), key=lambda m: m.id)
        for row in article.rows:
            hit = max(
                (m for m in left if _tells(article, m, row)), key=_likeness(row), default=None
            )
            gold[hit.id if hit else f"{article.id}|{row.at}"] = row
            if hit:
                left.remove(hit)
                told[hit.id] = row
    return _measured(found, told, gold)


def _tells(article: Article, mention: ContactMention, row: Telling) -> bool:
    span = sentence_at(article, row.at)
    quoted = any(e.span.start < span.end and span.start < e.span.end for e in mention.evidence)
    return quoted and set(mention.countries) == set(row.sides)


def _likeness(row: Telling) -> Callable[[ContactMention], tuple[bool, bool, bool, str]]:
    def alike(mention: ContactMention) -> tuple[bool, bool, bool, str]:
        same = (mention.level == row.level, mention.mode == row.mode)
        return (*same, str(mention.date or "") == row.date, mention.id)

    return alike


def _measured(
    found: Iterable[Contact], told: Mapping[str, Telling], gold: Mapping[str, Telling]
) -> Measured:
    groups = {m.id: contact.id for contact in found for m in contact.mentions}
    occasions = {name: row.occasion for name, row in gold.items()}
    wrong: list[tuple[Telling, Telling]] = []
    errors = [f"MISSED {row.occasion} :: {row.at}" for n, row in gold.items() if n not in groups]
    homes: dict[str, set[str]] = {}
    for contact in found:
        known = [told[m.id] for m in contact.mentions if m.id in told]
        errors += [f"EXTRA  {_shown(m)}" for m in contact.mentions if m.id not in told]
        for one, other in combinations(known, 2):
            if one.occasion != other.occasion:
                errors.append(f"JOINED {one.occasion} and {other.occasion}")
                if one.is_day and other.is_day:
                    wrong.append((one, other))
        for row in known:
            homes.setdefault(row.occasion, set()).add(contact.id)
    errors += [f"PARTED {name} into {len(ids)}" for name, ids in homes.items() if len(ids) > 1]
    return Measured(
        score(groups, occasions), len(groups), len(gold), tuple(wrong), tuple(sorted(errors))
    )


def _shown(mention: ContactMention) -> str:
    parts = (mention.article, mention.date, mention.mode, mention.level, mention.status)
    quote = mention.evidence[0].quote[:90].replace("\n", " ")
    return f"{' '.join(str(part) for part in parts)} {'-'.join(mention.countries)} :: {quote}"


def main(arguments: Sequence[str]) -> None:
    """Print what was measured."""
    articles = load()
    occasions = {row.occasion for article in articles for row in article.rows}
    lines = [f"{len(articles)} articles, {len(occasions)} occasions"]
    for name, layer in (("mentions", from_mentions), ("texts", from_texts)):
        found = layer(articles)
        told = found.score
        lines.append(
            f"{name:9} {found.mentions} mentions of {found.gold}: B-cubed precision {told.precision:.3f}"
            f" recall {told.recall:.3f} F1 {told.f1:.3f}, {len(found.wrong)} wrong joins by day"
        )
        if "--errors" in arguments:
            lines += [f"  {error}" for error in found.errors]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
