"""An article's own date, narrowed by what the article says."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from extract.dct.agenda import on_the_agenda
from extract.dct.clues import hints, said
from extract.dct.office import in_office
from extract.dct.retold import today_and_weekday, told_again
from extract.dct.solve import days_of, solve
from extract.model import PublishedFrom

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.analysis import Analysis
    from extract.model import ContactMention, Document


def narrowed(analysis: Analysis, mentions: Sequence[ContactMention]) -> Document:
    """Return the article with its date as narrow as its clues make it, and with those clues.

    A day stays what it is. An article whose clues leave a span too long to try day by day keeps its date, or has none, and
    tells the clues.
    """
    document = analysis.document
    published = document.published
    if published is not None and published.is_day:
        return document
    statements = said(analysis)
    found = (
        *hints(statements, document.lang),
        *today_and_weekday(statements),
        *in_office(analysis, statements),
    )
    window = days_of(solve(published, found).days) or ()
    seen = chain(told_again(statements, window), on_the_agenda(mentions, statements, window))
    reasons = tuple(chain(seen, found))
    solution = solve(published, sorted(reasons, key=lambda hint: STRENGTH.index(hint.rule)))
    fresh = tuple(clue for clue in solution.clues if clue not in document.clues)
    if not fresh:
        return document
    if days_of(solution.days) is None:
        return replace(document, clues=(*document.clues, *fresh))
    return replace(
        document,
        published=solution.days,
        published_from=document.published_from or PublishedFrom.INFERRED,
        clues=(*document.clues, *fresh),
    )


STRENGTH = (
    "dct.told_back",
    "dct.told_ahead",
    "dct.today_weekday",
    "dct.told_again",
    "dct.agenda",
    "dct.office",
    "dct.news_weekday",
)
