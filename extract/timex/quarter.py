"""Quarters that a report on figures leaves to be understood: the same one last year, and those of a fiscal year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.lexicon.timex import connector
from extract.timex.value import DAY, days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.model import Timex
    from extract.timex.view import TimexRow

QUARTER = re.compile(r"\d{4}-Q[1-4]")
_ANY_QUARTER = re.compile(r"\d{4}-Q[1-4X]")
# Values that lean on the quarter told: the quarter itself, a year before it.
_LEANS = re.compile(r"(?:DCT|REF)-P1Y")
_FIGURES = 110
# Characters between a quarter and what stands beside it.
_CLOSE = 16


def same_quarter(text: str, lang: str, timex: Timex, last: str) -> bool:
    """Tell whether "last year" is the quarter of the year before: figures are compared, and *last* told was a quarter."""
    if timex.value != "DCT-1Y" or _ANY_QUARTER.fullmatch(last) is None:
        return False
    start, end = timex.span.start, timex.span.end
    before = text[max(0, start - _FIGURES) : start]
    of_last_year = connector(lang, "figure").match(text, end)
    if of_last_year:
        return connector(lang, "compared_with").search(before) is not None or not of_last_year[
            0
        ].endswith("$")
    return connector(lang, "compared").search(before) is not None


def last_quarter(values: Iterable[str]) -> str:
    """Return the first quarter among *values*, told last, with its number or without one; "" if there is none."""
    return next((value for value in values if _ANY_QUARTER.fullmatch(value)), "")


def beside_quarter(text: str, lang: str, before: TimexRow, row: TimexRow) -> str:
    """Return the value of *row* told right after a quarter: of its year in apposition, near its end behind "ended".

    "In the year-ago quarter, the second quarter ended Oct. 31": both are of the year before.
    """
    if QUARTER.fullmatch(before.value) is None or row.start - before.end > _CLOSE:
        return row.value
    between = text[before.end : row.start]
    if QUARTER.fullmatch(row.value) and between.strip() == ",":
        return before.value[:4] + row.value[4:]
    span, day = days(before.value), days(row.value)
    ended = connector(lang, "ended").fullmatch(between) is not None
    if span is None or day is None or not ended or not DAY.fullmatch(row.value):
        return row.value
    earlier = before.value[:4] + row.value[4:]
    told = days(earlier)
    if told is None or earlier >= row.value:
        return row.value
    nearer = abs((told[0] - span[1]).days) < abs((day[0] - span[1]).days)
    return earlier if nearer else row.value


def left_open(timex: Timex, value: str, last: str) -> bool:
    """Tell whether a quarter of a fiscal year keeps its number open: "the quarter", and "a year earlier" after it (*last*)."""
    if QUARTER.fullmatch(value) is None:
        return False
    pointing = timex.rule.endswith((".the_quarter", ".quarter_ended"))
    return pointing or (last.endswith("-QX") and _LEANS.match(timex.value) is not None)
