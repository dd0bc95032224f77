"""EDTF dates as the project writes them: day, month, year, decade, season, interval, open ends.

Source: ISO 8601-2:2019, EDTF level 1, but for years before 0001 and after 9999. A qualifier (``?``, ``~``, ``%``) is kept in the text
and moves neither the earliest nor the latest day.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import IntEnum

QUALIFIERS = "?~%"
OPEN = ".."
_HALF_A_MONTH = 15
SEASON_FIRST_MONTH = {"21": 3, "22": 6, "23": 9, "24": 12}

# Digits are ASCII: int() would read those of other scripts too.
_POINT = re.compile(
    r"(?a)(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]|XX))?"
    r"|-(?P<season>2[1-4])|-XX(?:-XX)?)?(?P<qualifier>[?~%]?)"
)
_DECADE = re.compile(r"(?a)(?P<decade>\d{3})X(?P<qualifier>[?~%]?)")
_CENTURY = re.compile(r"(?a)(?P<century>\d{2})XX(?P<qualifier>[?~%]?)")


class Precision(IntEnum):
    """How exact a date is; a larger value is coarser."""

    DAY = 1
    INTERVAL = 2
    MONTH = 3
    SEASON = 4
    YEAR = 5
    DECADE = 6
    CENTURY = 7
    OPEN = 8


@dataclass(frozen=True, slots=True)
class Edtf:
    """One EDTF value with its earliest and latest day (both inclusive, ``None`` where it is open)."""

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision

    def __str__(self) -> str:
        return self.text

    @property
    def is_day(self) -> bool:
        """Tell whether the value names exactly one day."""
        return self.earliest is not None and self.earliest == self.latest

    def overlaps(self, other: Edtf, *, slack_days: int = 0) -> bool:
        """Tell whether some day lies in both values, each widened by *slack_days*."""
        slack = timedelta(days=slack_days)
        return _not_after(self.earliest, other.latest, slack) and _not_after(
            other.earliest, self.latest, slack
        )

    def contains(self, other: Edtf) -> bool:
        """Tell whether every day of *other* lies in this value."""
        left = self.earliest is None or (
            other.earliest is not None and self.earliest <= other.earliest
        )
        right = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return left and right

    def intersection(self, other: Edtf) -> Edtf | None:
        """Return the days in both values, ``None`` where there is none."""
        first = max((d for d in (self.earliest, other.earliest) if d), default=None)
        last = min((d for d in (self.latest, other.latest) if d), default=None)
        if first is not None and last is not None and first > last:
            return None
        for value in (self, other):
            if (value.earliest, value.latest) == (first, last):
                return value
        return between(first, last)

    @property
    def span_days(self) -> int | None:
        """Return the number of days from earliest to latest, 1 for a day, ``None`` if open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1


def parse(text: str) -> Edtf:
    """Read an EDTF value; ``ValueError`` names a string that is none."""
    stripped = text.strip()
    if "/" not in stripped:
        return _parse_point(stripped)
    left, _, right = stripped.partition("/")
    first = None if left in {"", OPEN} else _parse_point(left)
    last = None if right in {"", OPEN} else _parse_point(right)
    if first is None and last is None:
        raise ValueError(f"{text!r} is not an EDTF date: both ends are open")
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    if earliest and latest and earliest > latest:
        raise ValueError(f"{text!r} is not an EDTF date: it ends before it starts")
    precision = Precision.OPEN if earliest is None or latest is None else Precision.INTERVAL
    shown = f"{first or OPEN}/{last or OPEN}"
    return Edtf(shown, earliest, latest, precision)


def optional(text: str | None) -> Edtf | None:
    """Read an EDTF value, ``None`` where nothing is written; ``ValueError`` names a string that is none."""
    return parse(text) if text else None


def _parse_point(text: str) -> Edtf:
    if match := _DECADE.fullmatch(text):
        year = int(match["decade"]) * 10
        return Edtf(text, date(max(year, 1), 1, 1), date(year + 9, 12, 31), Precision.DECADE)
    if match := _CENTURY.fullmatch(text):
        year = int(match["century"]) * 100
        return Edtf(text, date(max(year, 1), 1, 1), date(year + 99, 12, 31), Precision.CENTURY)
    match = _POINT.fullmatch(text)
    if match is None or match["year"] == "0000":
        raise ValueError(f"{text!r} is not an EDTF date (expected forms like 2015-09-18, 2015-09)")
    parts, month, qualifier = int(match["year"]), match["month"], match["qualifier"]
    if match["season"]:
        shown = f"{match['year']}-{match['season']}{qualifier}"
        return _season(parts, match["season"], shown)
    if month is None:
        shown = f"{match['year']}{qualifier}"
        return Edtf(shown, date(parts, 1, 1), date(parts, 12, 31), Precision.YEAR)
    if match["day"] in {None, "XX"}:
        shown = f"{match['year']}-{month}{qualifier}"
        return Edtf(
            shown, date(parts, int(month), 1), month_end(parts, int(month)), Precision.MONTH
        )
    try:
        day = date(parts, int(month), int(match["day"]))
    except ValueError as err:
        raise ValueError(f"{text!r} is not an EDTF date: no such day") from err
    return Edtf(text, day, day, Precision.DAY)


def _season(year: int, code: str, shown: str) -> Edtf:
    first, december = date(year, SEASON_FIRST_MONTH[code], 1), 12
    if first.month + 2 <= december:
        return Edtf(shown, first, month_end(year, first.month + 2), Precision.SEASON)
    last = month_end(year + 1, first.month + 2 - december) if year < MAXYEAR else date.max
    return Edtf(shown, first, last, Precision.SEASON)


def day(value: date) -> Edtf:
    """Return the EDTF value of one day."""
    return Edtf(value.isoformat(), value, value, Precision.DAY)


def month(year: int, number: int) -> Edtf:
    """Return the EDTF value of one month."""
    return parse(f"{year:04d}-{number:02d}")


def year(number: int) -> Edtf:
    """Return the EDTF value of one year."""
    return parse(f"{number:04d}")


def between(first: date | None, last: date | None) -> Edtf | None:
    """Return the plainest EDTF value from *first* to *last*: a year, month or day where it is one.

    Both ``None`` gives ``None``: nothing is known. ``ValueError`` where *first* is after *last*.
    """
    if first is None and last is None:
        return None
    if first is None or last is None:
        shown = f"{first.isoformat() if first else OPEN}/{last.isoformat() if last else OPEN}"
        return Edtf(shown, first, last, Precision.OPEN)
    if first > last:
        raise ValueError(f"{first} is after {last}")
    if first == last:
        return day(first)
    if first.day == 1 and last == month_end(first.year, first.month):
        return month(first.year, first.month)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return year(first.year)
    return Edtf(f"{first.isoformat()}/{last.isoformat()}", first, last, Precision.INTERVAL)


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def length(first: date, last: date) -> tuple[int, int]:
    """Return the whole calendar months from *first* to *last*, and the days left over.

    A month is full on the same day of a later month, or on its last day where that month is shorter.
    """
    months = (last.year - first.year) * 12 + last.month - first.month
    anchor = _months_after(first, months)
    if anchor > last:
        months -= 1
        anchor = _months_after(first, months)
    return months, (last - anchor).days


def whole_months(first: date, last: date, *, certain: bool) -> int:
    """Return a length in calendar months: to the nearest one where it is *certain*, else only as far as it surely goes."""
    months, days = length(first, last)
    return months + (certain and days >= _HALF_A_MONTH)


def _months_after(day: date, months: int) -> date:
    number, index = divmod(day.month - 1 + months, 12)
    found = month_end(day.year + number, index + 1)
    return found.replace(day=min(day.day, found.day))


def _not_after(first: date | None, last: date | None, slack: timedelta) -> bool:
    if first is None or last is None:
        return True
    return (first - last) <= 2 * slack
