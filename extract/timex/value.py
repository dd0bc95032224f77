"""Calendar arithmetic on TIMEX3 values: periods, shifts, and the days that a closed value names."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from extract.edtf import month_end

SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}
_DAYS = {"D": 1, "W": 7, "WE": 7}
# A day of the calendar with its year; an hour may follow.
DAY = re.compile(r"\d{4}-\d\d-\d\d")
_UNIT = re.compile(r"P(?P<clock>T?)(?P<count>\d+(?:\.\d+)?|X)(?P<unit>DE|CE|WE|[YMWDQHS])")
_WEEK = re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)(?:-(?P<day>[1-7]|WE))?")
_PART = re.compile(r"(?P<year>\d{4})-(?P<part>[QH][1-4]|SP|SU|FA|WI)")


def period(day: date, unit: str) -> str:
    """Return the TIMEX3 value of the calendar *unit* that holds *day*."""
    week = day.isocalendar()
    named = {
        "D": day.isoformat(),
        "W": f"{week.year:04d}-W{week.week:02d}",
        "WE": f"{week.year:04d}-W{week.week:02d}-WE",
        "M": f"{day:%Y-%m}",
        "Q": f"{day.year:04d}-Q{(day.month + 2) // 3}",
        "H": f"{day.year:04d}-H{(day.month + 5) // 6}",
        "Y": f"{day.year:04d}",
        "DE": f"{day.year // 10:03d}",
        "CE": f"{day.year // 100:02d}",
    }
    return named[unit]


def shift(day: date, count: float, unit: str) -> date | None:
    """Return *day* moved by *count* units, clamped to the month's end; ``None`` outside the calendar."""
    try:
        if unit in _DAYS:
            return day + timedelta(days=round(count * _DAYS[unit]))
        months = day.year * 12 + day.month - 1 + round(count * _MONTHS[unit])
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, month_end(year, month).day))
    except (ValueError, OverflowError):
        return None


def duration(value: str) -> tuple[float, str] | None:
    """Return count and unit of a TIMEX3 duration in calendar units, ``None`` for a vague or clock one."""
    match = _UNIT.fullmatch(value)
    if match is None or match["count"] == "X" or (match["clock"] and match["unit"] != "H"):
        return None
    count = float(match["count"])
    if match["clock"]:
        return (count / 24, "D")
    return (count, match["unit"])


@lru_cache(maxsize=4096)
def days(value: str) -> tuple[date, date] | None:
    """Return the first and last day of a closed TIMEX3 calendar value, ``None`` where it is open or vague."""
    plain = value.partition("T")[0].removesuffix("-XX") if re.match(r"\d{4}-", value) else value
    try:
        return _days(plain)
    except ValueError:
        return None


def _days(value: str) -> tuple[date, date] | None:
    if match := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(match["year"]), int(match["week"]), 1)
        first, length = {None: (0, 7), "WE": (5, 2)}.get(match["day"], (0, 0))
        if not length:
            first, length = int(match["day"]) - 1, 1
        start = monday + timedelta(days=first)
        return start, start + timedelta(days=length - 1)
    if value.endswith("-QX"):
        return _months(int(value[:4]), 1, 12)
    if match := _PART.fullmatch(value):
        year, part = int(match["year"]), match["part"]
        if part in SEASON_START:
            return _months(year, SEASON_START[part], 3)
        length = 3 if part[0] == "Q" else 6
        return _months(year, (int(part[1]) - 1) * length + 1, length)
    if DAY.fullmatch(value):
        day = date.fromisoformat(value)
        return day, day
    if re.fullmatch(r"\d{4}-\d\d", value):
        return _months(int(value[:4]), int(value[5:]), 1)
    if re.fullmatch(r"\d{2,4}", value):
        width = 10 ** (4 - len(value))
        first_year = int(value) * width
        return date(first_year, 1, 1), date(first_year + width - 1, 12, 31)
    return None


def _months(year: int, month: int, length: int) -> tuple[date, date]:
    last = year * 12 + month - 1 + length - 1
    return date(year, month, 1), month_end(last // 12, last % 12 + 1)
