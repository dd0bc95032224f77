"""Quarters that a report on figures leaves to be understood: the same one last year, and those of a fiscal year."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.timex import timex_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.model import Timex

QUARTER = re.compile(r"\d{4}-Q[1-4]")
_ANY_QUARTER = re.compile(r"\d{4}-Q[1-4X]")
# Values that lean on the quarter told: the quarter itself, a year before it.
_LEANS = re.compile(r"(?:DCT|REF)-P1Y")
_FIGURES = 110


@cache
def _compared(lang: str) -> tuple[re.Pattern[str], ...]:
    lexicon = timex_lexicon(lang)
    names = ("compared", "compared_with", "figure")
    return tuple(
        re.compile(lexicon.expand(lexicon.connectors.get(name, r"(?!)")), re.IGNORECASE)
        for name in names
    )


def same_quarter(text: str, lang: str, timex: Timex, last: str) -> bool:
    """Tell whether "last year" is the quarter of the year before: figures are compared, and *last* told was a quarter."""
    if timex.value != "DCT-1Y" or _ANY_QUARTER.fullmatch(last) is None:
        return False
    compared, compared_with, figure = _compared(lang)
    start, end = timex.span.start, timex.span.end
    before = text[max(0, start - _FIGURES) : start]
    of_last_year = figure.match(text, end)
    if of_last_year:
        return compared_with.search(before) is not None or not of_last_year[0].endswith("$")
    return compared.search(before) is not None


def last_quarter(values: Iterable[str]) -> str:
    """Return the first quarter among *values*, told last, with its number or without one; "" if there is none."""
    return next((value for value in values if _ANY_QUARTER.fullmatch(value)), "")


def left_open(timex: Timex, value: str, last: str) -> bool:
    """Tell whether a quarter of a fiscal year keeps its number open: "the quarter", and "a year earlier" after it (*last*)."""
    if QUARTER.fullmatch(value) is None:
        return False
    pointing = timex.rule.endswith((".the_quarter", ".quarter_ended"))
    return pointing or (last.endswith("-QX") and _LEANS.match(timex.value) is not None)
