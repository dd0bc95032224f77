"""Texts that tell a history: their open dates lean on the last date told, not on the day of the article."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from extract.model import Tense
from extract.timex.ground import Ground, ground
from extract.timex.value import days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.model import Timex

_YEARLESS = re.compile(r"XXXX-(?:\d\d|SP|SU|FA|WI|Q|H|EASTER)")
_LEANS = re.compile(r"XXXX-WXX-|DCT")
_OLD_YEARS, _OLD_DATES, _RATIO = 3, 6, 4
_BACK_DAYS = 300


def tells_history(timexes: Iterable[Timex], dct: date | None) -> bool:
    """Tell whether dates long past outnumber those that lean on the article's day, so that the text is no news."""
    if dct is None:
        return True
    old = leaning = 0
    for timex in timexes:
        span = days(timex.value)
        old += span is not None and span[1].year <= dct.year - _OLD_YEARS
        leaning += _LEANS.match(timex.value) is not None
    return old >= _OLD_DATES and old >= _RATIO * leaning


def in_story(value: str, last: date, ref: date | None) -> str | None:
    """Return the closed value of *value* after *last*, the last date told.

    A day or month without a year is of the year last named; where that would go far back, the year has turned.
    """
    at = Ground(last, Tense.PRESENT, ref, last=last)
    if not _YEARLESS.match(value):
        return ground(value, at)
    told = ""
    for year in (last.year, last.year + 1):
        told = ground(value, Ground(date(year, 7, 1), Tense.PRESENT)) or ""
        span = days(told)
        if span is None or (last - span[1]).days <= _BACK_DAYS:
            break
    return told or None
