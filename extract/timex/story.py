"""Texts that tell a history: their open dates lean on the last date told, not on the day of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.model import Tense
from extract.timex.ground import Ground, ground
from extract.timex.value import days

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from extract.model import Timex

_YEARLESS = re.compile(r"XXXX-(?:\d\d|SP|SU|FA|WI|Q|H|EASTER)")
_YEARLESS_DAY = re.compile(r"XXXX-\d\d-\d\d")
_LEANS = re.compile(r"XXXX-WXX-|DCT")
_OLD_YEARS, _OLD_DATES, _RATIO = 3, 4, 4
# Years alone may stand in any article: a history names days or months, and no day close to the article's own.
_MONTH_LONG, _NEAR_DAYS, _NEAR_RATIO = 7, 60, 20
# Characters of an essay for each day near its own that it may name.
_ESSAY = 2_500
_NEAR_DAY = re.compile(r"XXXX-WXX-[1-7]|DCT[+-][12]D|XXXX-XX-XXT\d|XXXX-\d\d-\d\d|DCT\+0DT")
_BACK_DAYS = 240


def tells_history(timexes: Iterable[Timex], dct: date | None) -> bool:
    """Tell whether days and years long past outnumber what leans on the article's day or lies near it: no news."""
    if dct is None:
        return True
    old = exact = leaning = near = 0
    for timex in timexes:
        leaning += _LEANS.match(timex.value) is not None
        span = days(timex.value)
        if span is None:
            old += timex.value.startswith("BC")
            continue
        is_old = span[1].year <= dct.year - _OLD_YEARS
        old += is_old
        exact += is_old and len(timex.value) >= _MONTH_LONG
        near += span[0] == span[1] and abs((span[0] - dct).days) <= _NEAR_DAYS
    told = exact >= 1 + (leaning > 0)
    return told and old >= max(_OLD_DATES, _RATIO * leaning, _NEAR_RATIO * near)


def speaks_of_the_age(timexes: Iterable[Timex], length: int) -> bool:
    """Tell whether a long text hardly names a day near its own, so that "heute" means "nowadays": an essay, no news."""
    near = sum(_NEAR_DAY.match(timex.value) is not None for timex in timexes)
    return length >= _ESSAY and near <= length // _ESSAY


def yearless(value: str) -> bool:
    """Tell whether *value* is a day, month or season whose year is left to be understood."""
    return _YEARLESS.match(value) is not None and "@" not in value


def yearless_day(value: str) -> bool:
    """Tell whether *value* is a day of the calendar whose year is left to be understood."""
    return _YEARLESS_DAY.fullmatch(value) is not None


def in_story(value: str, last: date, ref: date | None) -> str | None:
    """Return the closed value of *value* after *last*, the last date told.

    A day or month without a year is of the year last named; where that would go far back, the year has turned.
    """
    at = Ground(last, Tense.PRESENT, ref, last=last, exact=ref == last)
    if not _YEARLESS.match(value) or "@" in value:
        return ground(value, at)
    for year in (last.year, last.year + 1):
        told = ground(f"{year:04d}{value[4:]}", at) or ""
        span = days(told)
        if span and (last - span[1]).days <= _BACK_DAYS:
            return told
    return told if days(told) else None
