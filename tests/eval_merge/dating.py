"""How often the true day is inside an article's date once its date line is made coarse: month, year, nothing.

python -m tests.eval_merge.dating
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from extract import edtf
from extract.model import Document, PublishedFrom
from extract.pipeline import read_article
from extract.sources.textfile import document
from tests.eval_merge import occasions
from tests.eval_merge.reliability import own_gold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from extract.edtf import Edtf

COARSE: dict[str, Callable[[date], Edtf | None]] = {
    "month": lambda day: edtf.month(day.year, day.month),
    "year": lambda day: edtf.year(day.year),
    "nothing": lambda _: None,
}


@dataclass(frozen=True, slots=True)
class Dated:
    """What the clues made of an article: is its day inside, and the days left where they narrowed what was stated."""

    inside: bool
    narrowed_to: int | None


def articles() -> tuple[Document, ...]:
    """Return the articles of both golds that state their day."""
    texts = [(a.id, a.text) for a in own_gold()] + [(a.id, a.text) for a in occasions.load()]
    found = [document(text, id=name) for name, text in texts]
    return tuple(
        one for one in found if isinstance(one, Document) and one.published and one.published.is_day
    )


def dated(article: Document, stated: Edtf | None) -> Dated:
    """Date an article whose own statement is made coarse."""
    known = PublishedFrom.METADATA if stated else None
    coarse = replace(article, published=stated, published_from=known, clues=())
    found = read_article(coarse).analysis.document.published
    true = article.published
    inside = found is None or (true is not None and found.contains(true))
    return Dated(inside, found.span_days if found and found != stated else None)


def measured(given: Iterable[Document], coarse: str) -> list[Dated]:
    """Date every article that states its day, from a coarser statement."""
    return [
        dated(one, COARSE[coarse](one.published.earliest))
        for one in given
        if one.published and one.published.earliest
    ]


def main() -> None:
    """Print the shares."""
    given = articles()
    for coarse in COARSE:
        found = measured(given, coarse)
        widths = [one.narrowed_to for one in found if one.narrowed_to is not None]
        shown = f"{len(widths)} narrowed, to {median(widths) if widths else '-'} days in the median"
        share = sum(one.inside for one in found) / len(found)
        sys.stdout.write(f"{coarse:8} {len(found)} articles, day inside {share:.3f}, {shown}\n")


if __name__ == "__main__":
    main()
