"""Resolve: the EDTF date of one statement of time, given the article's own date, the tense and the narrative."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.edtf import Edtf, Precision, between, day, month_end, parse
from extract.lexicon.tense import tense_lexicon
from extract.model import ExpressionKind, Tense, Timex, TimexType
from extract.timex.deictic import AS_TIMEX3, LATER, divided, week
from extract.timex.ground import Ground, ground, needs_anchor
from extract.timex.value import days, duration, shift

if TYPE_CHECKING:
    from extract.model import TimeExpression

_SEASON_CODE = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
# "A year ago today" is counted out to the day.
_COUNTED = re.compile(r"[+-](?=P)(?!.*=)")
_HALVES = re.compile(r"DCT-P(?P<count>\d+)\.5(?P<unit>[YM])")
_BOUNDS = {"MORE_THAN", "LESS_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"}
_OPEN_AGES = {"MORE_THAN", "EQUAL_OR_MORE"}
_A_YEAR = 365
_STARTS_UNTIL, _ENDS_FROM = 4, 9  # April, September


def resolve(
    expression: TimeExpression, *, dct: Edtf | None, tense: Tense, anchor: Edtf | None
) -> Edtf | None:
    """Date a statement of time; as coarse as *dct* where the words lean on it, ``None`` where nothing is known.

    *dct* is the article's own date as far as it is known, *anchor* the date last told, from which "two days later" counts.
    SINCE gives the point since when, AFTER + duration the point where the duration began, UNTIL the span up to the end.
    """
    kind, timexes = expression.kind, expression.timexes
    if kind is ExpressionKind.SET or not timexes:
        return None
    if kind in {ExpressionKind.RANGE, ExpressionKind.LIST}:
        parts = [_date(t, dct, _looking(t, tense), anchor) for t in timexes]
        if kind is ExpressionKind.RANGE:
            parts = _ordered(parts, timexes, tense)
        return _joined(parts, nested=kind is ExpressionKind.LIST)
    first = timexes[0]
    tense = _looking(first, tense)
    if kind is ExpressionKind.VAGUE:
        return _vague(first, dct)
    if first.type is TimexType.DURATION:
        return _by_duration(kind, first, dct, tense)
    found = _date(first, dct, tense, anchor)
    if found is None:
        return None
    if kind is ExpressionKind.UNTIL:
        return _until(found, dct, tense)
    if kind is ExpressionKind.AFTER and not needs_anchor(first.value):
        return between(found.latest and found.latest + timedelta(days=1), None)
    return found


def _looking(timex: Timex, tense: Tense) -> Tense:
    """Return the tense that a weekday is read in: English news names past weekdays even beside a present verb."""
    if tense is not Tense.PRESENT or not timex.value.startswith("XXXX-WXX-"):
        return tense
    lang = timex.rule.partition(".")[0]
    return Tense.PAST if tense_lexicon(lang).present_looks_back else tense


def _vague(timex: Timex, dct: Edtf | None) -> Edtf | None:
    if dct is None or timex.value == "FUTURE_REF":
        return None
    return between(None, dct.latest) if timex.value == "PAST_REF" else dct


def _until(found: Edtf, dct: Edtf | None, tense: Tense) -> Edtf | None:
    start = dct.earliest if dct and tense in {Tense.FUTURE, Tense.PRESENT} else None
    if start and found.latest and start > found.latest:
        start = None
    return between(start, found.latest)


def _ordered(
    parts: list[Edtf | None], timexes: tuple[Timex, ...], tense: Tense
) -> list[Edtf | None]:
    """Keep a range of weekdays from ending before it began: "von Montag bis Freitag", told on a Wednesday."""
    first, last = parts[0], parts[-1]
    if first is None or last is None or not (first.is_day and last.is_day):
        return parts
    open_week = all(timex.value.startswith("XXXX-WXX-") for timex in timexes)
    if not open_week or not first.earliest or not last.latest or first.earliest <= last.latest:
        return parts
    week = timedelta(days=7)
    if tense.looks_back:
        return [day(first.earliest - week), last]
    return [first, day(last.latest + week)]


def _narrower(parts: list[Edtf | None]) -> Edtf | None:
    """Return the second of two where it lies within the first: "voriges Jahr im Mai", "vergangene Woche am Mittwoch"."""
    if len(parts) != 2 or None in parts:  # noqa: PLR2004
        return None
    wide, narrow = parts
    if not (
        wide and narrow and wide.earliest and wide.latest and narrow.earliest and narrow.latest
    ):
        return None
    within = wide.earliest <= narrow.earliest and narrow.latest <= wide.latest
    return narrow if within else None


def _joined(parts: list[Edtf | None], *, nested: bool) -> Edtf | None:
    if nested and (narrow := _narrower(parts)):
        return narrow
    known = [part for part in parts if part is not None]
    if not known:
        return None
    first = None if any(p.earliest is None for p in known) else known[0].earliest
    last = None if any(p.latest is None for p in known) else known[-1].latest
    if first and last and first > last:
        first = min(p.earliest for p in known if p.earliest)
        last = max(p.latest for p in known if p.latest)
    return between(first, last)


def _date(timex: Timex, dct: Edtf | None, tense: Tense, anchor: Edtf | None) -> Edtf | None:
    """Return the days that a DATE or TIME may mean, over all days that DCT and anchor may be."""
    value = timex.value
    if value.endswith("_REF"):
        return _vague(timex, dct)
    closed = _edtf(value)
    if closed is not None:
        return _narrowed(closed, timex.mod, _edge(dct, timex.mod))
    base = _leans_on(value, dct, tense, anchor)
    if base is None:
        return None
    if _COUNTED.search(value) and (
        timex.mod in _BOUNDS or duration(_COUNTED.split(value)[-1]) is None
    ):
        return _bounded(value, timex.mod, base)
    first = _on_day(timex, base.earliest, tense, anchor)
    if base.earliest == base.latest:
        return first
    last = _on_day(timex, base.latest, tense, anchor)
    return between(first.earliest if first else None, last.latest if last else None)


def _leans_on(value: str, dct: Edtf | None, tense: Tense, anchor: Edtf | None) -> Edtf | None:
    """Return what a value is counted from; the day on which something will be "later in the day" is the article's, where none was told."""
    if not needs_anchor(value):
        return dct
    open_day = value == "REF+0D" and tense is Tense.FUTURE
    untold = anchor is None or not anchor.is_day
    return dct if open_day and untold and dct is not None and dct.is_day else anchor


def _on_day(timex: Timex, base: date | None, tense: Tense, anchor: Edtf | None) -> Edtf | None:
    """Return what *timex* means if the DCT (or the anchor, where it leans on that) is *base*."""
    if base is None:
        return None
    if (around := week(timex, base, tense)) is not None:
        return around
    if (around := _and_a_half_ago(timex, base)) is not None:
        return around
    ref = base if needs_anchor(timex.value) else (anchor.earliest if anchor else None)
    closed = ground(timex.value, Ground(base, tense, ref))
    found = _edtf(closed) if closed else None
    return _hedged(_narrowed(found, timex.mod, base), timex.value) if found else None


def _and_a_half_ago(timex: Timex, base: date) -> Edtf | None:
    """Return the months that "a year and a half ago" may mean, those nearer to it than to whole years; of months and a half, the days between both."""
    halves = _HALVES.fullmatch(timex.value)
    if halves is None or timex.mod in _BOUNDS:
        return None
    count, years = int(halves["count"]), halves["unit"] == "Y"
    months, around = (12 * count + 6, 3 if count else 1) if years else (count, 0)
    first = shift(base, -months - (around or 1), "M")
    last = shift(base, -months + around, "M")
    if first is None or last is None:
        return None
    return (
        between(first.replace(day=1), month_end(last.year, last.month))
        if years
        else between(first, last)
    )


def _edge(dct: Edtf | None, mod: str) -> date | None:
    """Return the first day of the article for what is later than it, else the last."""
    if dct is None:
        return None
    return dct.earliest if mod == LATER else dct.latest


def _edtf(value: str) -> Edtf | None:
    """Return a closed TIMEX3 calendar value as EDTF, without the clock time."""
    span = days(value)
    if span is None:
        return None
    tail = value[5:7]
    if tail in _SEASON_CODE:
        return parse(f"{value[:4]}-{_SEASON_CODE[tail]}")
    if value.isdigit() and len(value) < 4:  # noqa: PLR2004
        return parse(value.ljust(4, "X"))
    return between(*span)


def _narrowed(found: Edtf, mod: str, base: date | None) -> Edtf:
    """Cut a period to its START, MID or END: overlapping halves, since nobody means a third exactly; or at *base*.

    The start and the end of a year are four months: nobody calls July its end.
    """
    if mod in AS_TIMEX3:
        return divided(found, mod, base)
    if mod not in {"START", "MID", "END"} or found.earliest is None or found.latest is None:
        return found
    length = (found.latest - found.earliest).days + 1
    if length < 3:  # noqa: PLR2004
        return found
    if length >= _A_YEAR and found.earliest.year == found.latest.year and mod != "MID":
        year = found.earliest.year
        spring, autumn = date(year, _STARTS_UNTIL, 30), date(year, _ENDS_FROM, 1)
        ends = (found.earliest, spring) if mod == "START" else (autumn, found.latest)
        return between(*ends) or found
    first, last = {"START": (0, 2), "MID": (1, 3), "END": (2, 4)}[mod]
    start = found.earliest + timedelta(days=length * first // 4)
    end = found.earliest + timedelta(days=-(-length * last // 4) - 1)
    return between(start, min(end, found.latest)) or found


def _hedged(found: Edtf, value: str) -> Edtf:
    """Mark a counted distance as approximate: "vor einem Jahr" is no exact day, "vor zwei Wochen" may be off by days."""
    if not _COUNTED.search(value) or found.text[-1] in "~?%":
        return found
    if found.precision in {Precision.YEAR, Precision.MONTH}:
        return parse(found.text + "~")
    if value.endswith("W") and found.earliest and found.latest:
        around = timedelta(days=3)
        return between(found.earliest - around, found.latest + around) or found
    return found


def _bounded(value: str, mod: str, base: Edtf) -> Edtf | None:
    """Bound what is not counted out: "vor mehr als einem Jahr" has an open start, "vor wenigen Tagen" too."""
    length, ahead = duration(_COUNTED.split(value)[-1]), "+P" in value
    if length is None:
        return between(base.earliest, None) if ahead else between(None, base.latest)
    if not ahead:
        return _aged(length, mod, base)
    first = base.earliest and shift(base.earliest, *length)
    last = base.latest and shift(base.latest, *length)
    return between(first, None) if mod in _OPEN_AGES else between(base.earliest, last)


def _aged(length: tuple[float, str], mod: str, base: Edtf) -> Edtf | None:
    count, unit = length
    first = base.earliest and shift(base.earliest, -count, unit)
    last = base.latest and shift(base.latest, -count, unit)
    if mod in _OPEN_AGES:
        return between(None, last)
    if mod in _BOUNDS:
        return between(first, base.latest)
    if first is None or last is None:
        return between(first, last)
    return _coarse(first, last, unit)


def _coarse(first: date, last: date, unit: str) -> Edtf | None:
    """Round a counted distance to the coarseness of its unit."""
    if unit in {"Y", "DE", "CE", "H"}:
        return parse(f"{first.year:04d}~") if first.year == last.year else between(first, last)
    if unit in {"M", "Q"}:
        same = (first.year, first.month) == (last.year, last.month)
        return parse(f"{first:%Y-%m}~") if same else between(first, last)
    if unit == "W":
        return between(first - timedelta(days=3), last + timedelta(days=3))
    return between(first, last)


def _by_duration(kind: ExpressionKind, timex: Timex, dct: Edtf | None, tense: Tense) -> Edtf | None:
    if dct is None:
        return None
    plain, _, side = timex.value.partition("<" if "<" in timex.value else ">")
    length = duration(plain)
    if side:
        return _window(length, dct, past="<" in timex.value)
    if kind is ExpressionKind.AFTER and (plain.startswith("PT") or plain.endswith("D")):
        return (
            None  # "nach zwei Stunden", "nach drei Tagen" tell how long the meeting was, not when
        )
    if kind in {ExpressionKind.SINCE, ExpressionKind.AGO, ExpressionKind.AFTER}:
        return between(None, dct.latest) if length is None else _aged(length, timex.mod, dct)
    if kind is ExpressionKind.POINT and tense is Tense.FUTURE and length is not None:
        count, unit = length
        return _aged((-count, unit), "", dct)
    return None


def _window(length: tuple[float, str] | None, dct: Edtf, *, past: bool) -> Edtf | None:
    """Return the stretch next to the DCT: "in den vergangenen zwei Jahren", "in den kommenden Tagen"."""
    if past:
        first = length and dct.earliest and shift(dct.earliest, -length[0], length[1])
        return between(first or None, dct.latest)
    last = length and dct.latest and shift(dct.latest, length[0], length[1])
    return between(dct.earliest, last or None)
