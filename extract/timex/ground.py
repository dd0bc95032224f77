"""Ground an open value in one day: the closed TIMEX3 value for a DCT day, a tense and the narrative's last date."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateutil.easter import easter

from extract.model import Tense
from extract.timex.value import days, duration, period, shift

if TYPE_CHECKING:
    from collections.abc import Callable

_POINTER = re.compile(
    r"(?P<base>DCT|REF)(?P<shift>[+-]\d+)(?P<unit>DE|CE|WE|[DWMQHY])(?::(?P<part>[\w-]+?))?(?P<clock>T\S*)?"
)
_OFFSET = re.compile(
    r"(?P<base>DCT|REF)(?P<sign>[+-])(?P<length>PT?[\dX.]+\w+)(?:=(?P<cut>DE|CE|[DWMQY]))?"
)
_WINDOW = re.compile(r"(?P<length>PT?[\dX.]+[A-Z]+)[<>]DCT")
_OPEN = re.compile(
    r"(?:XXXX-(?:WXX-(?P<weekday>[1-7]|WE)(?:(?P<weeks>[+-]\d)W)?|(?P<season>SP|SU|FA|WI)|(?P<part>[QH][1-4])"
    r"|(?P<month>\d\d)(?:-(?P<day>\d\d))?|XX-(?P<lone>\d\d|XX)|(?P<feast>EASTER[+-]\d+|\d\d-\dn\d)))"
    r"(?:@(?P<rel>[+-]\d+)(?P<ref>REF)?)?(?P<clock>(?:-XX)?T\S*)?"
)
_FEAST = re.compile(r"(?P<year>\d{4})-(?P<feast>EASTER[+-]\d+|\d\d-\dn\d)(?P<clock>T\S*)?")
_UNSURE = re.compile(r"(?P<year>\d{4})-QX|XXXX-WXX")
_ENDED = re.compile(r"(?P<year>\d{4}|XXXX)-(?P<month>\d\d)=Q")
_SHORT = re.compile(r"XX(?P<year>\d\d)(?P<rest>(?:-.*)?)")
# A day without a year is sought this far back before the nearest one is taken; a whole year is no limit.
NO_LIMIT = 366
_PIVOT = 15
# Units that are counted from the last period told, of whatever length; shorter ones count from the last day.
_LONG = frozenset({"M", "Q", "H", "Y", "DE", "CE"})
_GONE = 1.5
# So many days ahead, "this Sunday" beside a past verb is the last one.
_LATE = 4


@dataclass(frozen=True, slots=True)
class Ground:
    """What a value is read against: one DCT day, the clause's tense, the day that the narrative stands at.

    ``quarter`` is the last quarter that the text named: where it ``compares``, "a year earlier" is the same quarter.
    ``last`` begins the last period of any length. ``exact``: months counted from a day end on a day. A past day or month more than ``far`` days gone would have been written with its year.
    """

    dct: date
    tense: Tense
    ref: date | None = None

    quarter: str = ""
    compares: bool = True
    last: date | None = None
    far: int = NO_LIMIT
    exact: bool = False

    @property
    def back(self) -> bool:
        """Tell whether the verb looks back."""
        return self.tense.looks_back


def ground(value: str, at: Ground) -> str | None:
    """Return the closed TIMEX3 value of *value*; ``None`` where the ground does not carry it.

    A value that needs no ground (a year, a duration, PAST_REF) comes back as it is.
    """
    if match := _POINTER.fullmatch(value):
        return _pointer(match, at)
    if match := _OFFSET.fullmatch(value):
        return _offset(match, at)
    if match := _WINDOW.fullmatch(value):
        return match["length"]
    if match := _UNSURE.fullmatch(value) or _ENDED.fullmatch(value):
        ended = match.groupdict().get("month")
        return (
            _quarter_ended(match["year"], int(ended), at.dct)
            if ended
            else _unsure(match["year"], at)
        )
    if match := _SHORT.fullmatch(value):
        return _long_year(int(match["year"]), at.dct) + match["rest"]
    if match := _OPEN.fullmatch(value):
        return _open(match, at)
    if match := _FEAST.fullmatch(value):
        return feast(match["feast"], int(match["year"])).isoformat() + (match["clock"] or "")
    return value


def _quarter_ended(year: str, month: int, dct: date) -> str:
    """Return the quarter of the calendar that holds most of the three months that end with *month*."""
    last = int(year) if year.isdigit() else dct.year - (month > dct.month)
    return period(date(last, month, 1) - timedelta(days=1), "Q")


def _unsure(year: str | None, at: Ground) -> str:
    """Return the quarter of *year* that the text reports on; without a year "the week", which keeps its number open."""
    if year is None:
        return f"{(at.ref or at.dct).year}-WXX"
    return year + (at.quarter[4:] if at.compares else "")


def needs_anchor(value: str) -> bool:
    """Tell whether *value* is told from the narrative's last date and not from the DCT."""
    return value.startswith("REF")


def _long_year(short: int, dct: date) -> str:
    year = dct.year - dct.year % 100 + short
    return f"{year if year <= dct.year + _PIVOT else year - 100:04d}"


def _base(name: str, at: Ground) -> date | None:
    return at.dct if name == "DCT" else at.ref


def _pointer(match: re.Match[str], at: Ground) -> str | None:
    base = _base(match["base"], at)
    if match["base"] == "REF" and match["unit"] != "D":
        base = _quarter_start(at) if match["unit"] == "Q" else at.last or base
    moved = base and shift(base, int(match["shift"]), match["unit"])
    if moved is None:
        return None
    whole, part = period(moved, match["unit"]), match["part"]
    if part and match["unit"] == "W" and part != "WE":
        first = days(whole)
        whole = (first[0] + timedelta(days=int(part) - 1)).isoformat() if first else whole
    elif part:
        whole = f"{whole}-{part}"
    return whole + (match["clock"] or "")


def _quarter_start(at: Ground) -> date | None:
    """Return when the quarter began that the text speaks of: the last one named, else the last one over."""
    span = days(at.quarter)
    return span[0] if span else shift(at.dct, -1, "Q")


def _offset(match: re.Match[str], at: Ground) -> str | None:
    base, length = _base(match["base"], at), duration(match["length"])
    if at.quarter and at.compares and match["length"] == "P1Y" and match["sign"] == "-":
        return f"{int(at.quarter[:4]) - 1:04d}{at.quarter[4:]}"
    back = match["sign"] == "-"
    if match["base"] == "REF" and length is not None and length[1] in _LONG:
        compared = back and match["length"] == "P1Y" and at.dct != at.last
        base = base if compared and at.tense is not Tense.PLUPERFECT else at.last or base
    if base is None:
        return None
    if length is None:
        return base.isoformat() if "PT" in match["length"] else "PAST_REF" if back else "FUTURE_REF"
    count, unit = length
    moved = shift(base, -count if back else count, unit)
    if moved is None:  # "vor 5000 Jahren"
        return "PAST_REF" if back else "FUTURE_REF"
    if match["cut"]:
        return period(moved, match["cut"])
    if at.exact and unit == "M":
        return moved.isoformat()
    return period(moved, {"W": "D", "WE": "WE", "H": "M", "DE": "Y", "CE": "Y"}.get(unit, unit))


def _open(match: re.Match[str], at: Ground) -> str | None:
    rel = int(match["rel"]) if match["rel"] else None
    clock = match["clock"] or ""
    if match["ref"]:
        whole = match["season"] or (match["month"] and not match["day"])
        ref = (at.last or at.ref) if whole else at.ref
        if ref is None:
            return None
        at = replace(at, dct=ref)
    if match["feast"]:
        return _recurring(lambda year: feast(match["feast"], year).isoformat(), rel, at) + clock
    if match["weekday"]:
        off = int(match["weeks"] or 0)
        near = _weeks_off if off else _weekday
        return near(match["weekday"], off or rel, at) + clock
    if match["lone"] and (clock or match["lone"] != "XX"):
        return _lone_day(match["lone"], at) + clock
    if match["day"]:
        return _year_of(int(match["month"]), int(match["day"]), rel, at) + clock
    if match["month"]:
        return _recurring(lambda year: f"{year:04d}-{match['month']}", rel, at) + clock
    name = match["season"] or match["part"]
    if name is None:
        return match[0]
    return _recurring(lambda year: f"{year:04d}-{name}", rel, at, near=match["part"] is not None)


def _weekday(name: str, rel: int | None, at: Ground) -> str:
    """Return a weekday or weekend: back from the DCT in the past tense, ahead otherwise; today's own name is today."""
    number = 6 if name == "WE" else int(name)
    base = at.dct
    if name == "WE" and base.isoweekday() == 7:  # noqa: PLR2004
        base -= timedelta(days=1)  # a Sunday's own weekend began yesterday
    ahead = (number - base.isoweekday()) % 7
    if rel is None:
        step = ahead - 7 if at.back and ahead > 0 else ahead
    elif rel == 0:
        step = number - base.isoweekday()
        late = 0 if name == "WE" else _LATE  # no weekend to come was spent
        step -= 7 if at.back and step > late else 0  # "this Sunday", told on a Monday
    elif rel > 0:
        step = (ahead or 7) + 7 * (rel - 1)
    else:
        step = (ahead - 7) + 7 * (rel + 1)
    day = base + timedelta(days=step)
    return period(day, "WE") if name == "WE" else day.isoformat()


def _weeks_off(name: str, weeks: int | None, at: Ground) -> str:
    """Return the weekday that lies *weeks* beside the last one or the next one; today's own name is today."""
    weeks = weeks or 0
    near = _weekday(name, None, replace(at, tense=Tense.PAST if weeks < 0 else Tense.FUTURE))
    return (date.fromisoformat(near) + timedelta(weeks=weeks)).isoformat()


def feast(name: str, year: int) -> date:
    """Return the day of a feast in *year*: days from Easter, or the n-th weekday of a month ("11-4n4", 5 is the last)."""
    if name.startswith("EASTER"):
        sunday: date = easter(year)
        return sunday + timedelta(days=int(name[6:]))
    month, count, weekday = int(name[:2]), int(name[3]), int(name[5])
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (count - 1))
    return day if day.month == month else day - timedelta(days=7)


def _lone_day(name: str, at: Ground) -> str:
    base = at.ref or at.dct
    if name == "XX":
        return base.isoformat()
    if at.last == at.dct:  # a story stands at the last date told
        base = at.dct
    return f"{base:%Y-%m}-{name}"


def _year_of(month: int, number: int, rel: int | None, at: Ground) -> str:
    """Give a day and month its year: the last one in the past tense, the next one in the future, else the nearest."""
    if rel:
        at = replace(at, tense=Tense.PAST if rel < 0 else Tense.FUTURE, far=NO_LIMIT)
    candidates = []
    for year in range(at.dct.year - 1, at.dct.year + 2):
        try:
            candidates.append(date(year, month, number))
        except ValueError:
            continue
    if not candidates:
        return f"XXXX-{month:02d}-{number:02d}"
    nearest = min(candidates, key=lambda day: (_seeming((day, day), at.dct), day))
    chosen = nearest
    if at.back:
        chosen = max((day for day in candidates if day <= at.dct), default=nearest)
    elif at.tense is Tense.FUTURE:
        chosen = min((day for day in candidates if day >= at.dct), default=nearest)
    return (nearest if abs((chosen - at.dct).days) > at.far else chosen).isoformat()


def _seeming(span: tuple[date, date], day: date) -> float:
    """Return how far a time seems where no tense tells: what is gone seems farther, or it would be told in the past."""
    return max((span[0] - day).days, (day - span[1]).days * _GONE, 0)


def _recurring(
    name: Callable[[int], str], rel: int | None, at: Ground, *, near: bool = False
) -> str:
    """Return the year's part (month, season, quarter) that is meant, seen from the DCT.

    *near*: the future tense asks for the nearest one, since a quarter is told of when it has just ended.
    """
    spans = {name(at.dct.year + step): days(name(at.dct.year + step)) for step in (-2, -1, 0, 1, 2)}
    known = {value: span for value, span in spans.items() if span}
    if not known:
        return name(at.dct.year)
    if rel is not None:
        return _counted(known, rel, at) or name(at.dct.year)
    started = [value for value, (first, _) in known.items() if first <= at.dct]
    unfinished = [value for value, (_, last) in known.items() if last >= at.dct]
    nearest = min(known, key=lambda value: _seeming(known[value], at.dct))
    chosen = nearest
    if at.back:
        chosen = started[-1]
    elif at.tense is Tense.FUTURE and not near:
        chosen = unfinished[0]
    return nearest if _distance(known[chosen], at.dct) > at.far else chosen


def _counted(known: dict[str, tuple[date, date]], rel: int, at: Ground) -> str:
    """Return the rel-th one before or after the DCT, "" for the one of the DCT's own year."""
    past = [value for value, (_, last) in known.items() if last < at.dct]
    future = [value for value, (first, _) in known.items() if first > at.dct]
    if rel < 0:
        return past[max(rel, -len(past))]
    return future[min(rel, len(future)) - 1] if rel > 0 else ""


def _distance(span: tuple[date, date], day: date) -> int:
    return max((span[0] - day).days, (day - span[1]).days, 0)
