"""The TIMEX3 view: closed values in the convention of an annotated corpus, with the narrative followed along.

Inside the project a time expression has one meaning; corpora differ in what they tag and how. KRAUTS writes "vor zwei
Jahren" as a DURATION of two years, TimeBank "two years ago" as a DATE.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.edtf import Edtf, parse
from extract.lexicon.tense import tense_lexicon
from extract.lexicon.timex import connector, timex_lexicon
from extract.model import Span, Tense, Timex, TimexType
from extract.timex.convention import CONVENTIONS, SLASHED, Convention
from extract.timex.deictic import AS_TIMEX3
from extract.timex.ground import NO_LIMIT, Ground, ground
from extract.timex.quarter import beside_quarter, last_quarter, left_open, same_quarter
from extract.timex.sentence import sentence_at
from extract.timex.start import counted, from_start
from extract.timex.story import in_story, speaks_of_the_age, tells_history, yearless
from extract.timex.tag import tag
from extract.timex.tense import announces, follows_event, surely_past, tense_around
from extract.timex.told import BARE_CLOCK, JOINED, TALE_YEARS, Told, retold, tells_on
from extract.timex.value import DAY, days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MONTH = re.compile(r"XXXX-\d\d")
_MONTH_DAY = re.compile(r"XXXX-\d\d-\d\d")
# Days between two dates that are told of as one time.
_OF_ONE_TIME = 60
_NEXT_SEASON = re.compile(r"XXXX-(?:SP|SU|FA|WI)@\+1REF")
_WEEKDAY = re.compile(r"XXXX-WXX-")
# Words that mean the day told last, if there is one close by.
_POINTING = frozenset({"then", "day_before_apposed"})
_THAT_DAY = "that_day"
# So many characters behind the last day, "that day" points to none.
_OUT_OF_SIGHT = 900
_FAR = 300
# A clock time far behind the last named day is the article's own day again.
_NEAR = 160
_OF_ITS_YEAR = frozenset(
    {"end_of_the_year", "end_of_period", "end_of_the_period", "course_of_the_year"}
)
_DAY_AND_HOUR = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_DISTANCE = re.compile(r"(?:DCT|REF)[+-](?P<length>PT?[\dX.]+[A-Z]+)")


@dataclass(frozen=True, slots=True)
class TimexRow:
    """One TIMEX3 tag: a range of the text, its type, its closed value."""

    start: int
    end: int
    type: TimexType
    value: str
    mod: str


@dataclass(frozen=True, slots=True)
class TimexDocument:
    """One text to tag, with its language and the EDTF text of its DCT ("" if unknown)."""

    id: str
    text: str
    lang: str
    dct: str


def timex_rows(
    text: str, lang: str, dct: Edtf | None, convention: Convention
) -> tuple[TimexRow, ...]:
    """Return the TIMEX3 tags of *text*; a value that the DCT does not close keeps its X."""
    told = Told(dct.latest if dct else None)
    timexes = tag(text, lang)
    if not convention.narrative and tells_history(timexes, told.dct):
        convention = convention.telling()
    if speaks_of_the_age(timexes, len(text)):
        convention = replace(convention, ages=True)
    rows: list[TimexRow] = []
    for found in timexes:
        if _left_out(found, convention, told.dct) or _points_nowhere(text, lang, found, told):
            continue
        timex = _compared(text, lang, found, rows)
        row = _row(text, lang, timex, told, convention)
        if told.fiscal and left_open(
            timex, row.value, last_quarter(r.value for r in reversed(rows))
        ):
            row = replace(row, value=row.value[:4] + "-QX")
        if rows and yearless(timex.value):
            row = replace(row, value=beside_quarter(text, lang, rows[-1], row))
        if rows and _told_after_its_hour(text, lang, rows[-1], row):
            rows[-1] = replace(rows[-1], value=row.value + rows[-1].value[10:])
        if rows and _ran_over(text, lang, timex, told, row):
            rows[-1], row = _week_before(rows[-1]), _week_before(row)
        rows.append(row)
        told = retold(told, timex, row, text=text, lang=lang)
    return tuple(rows)


def _compared(text: str, lang: str, timex: Timex, rows: list[TimexRow]) -> Timex:
    """Return *timex*; "last year" as the quarter a year before where figures of a quarter are compared with it."""
    if timex.value == "REF+0Q" and timex.rule.endswith(".that_period"):
        told = last_quarter(row.value for row in reversed(rows))
        return replace(timex, value=told) if told else timex
    same = same_quarter(text, lang, timex, rows[-1].value if rows else "")
    return replace(timex, value="REF-P1Y") if same else timex


def _left_out(timex: Timex, convention: Convention, dct: date | None) -> bool:
    """Tell whether the convention has no tag for *timex*; two years of long ago are no season of sport (1944/45)."""
    rule = timex.rule.partition(".")[2]
    if rule in SLASHED and dct is not None:
        span = days(timex.value)
        if span and span[1].year <= dct.year - TALE_YEARS:
            return False
    return rule in convention.leaves


def _points_nowhere(text: str, lang: str, timex: Timex, told: Told) -> bool:
    """Tell whether *timex* is a "then" without a day close before it, or the "that day" of a habit: "you lose money that day"."""
    rule = timex.rule.partition(".")[2]
    if counted(timex.value):
        return told.start is None
    if rule not in _POINTING and rule != _THAT_DAY:
        return False
    far = told.ref is None or timex.span.start - told.ref_end > _NEAR
    if not far or rule in _POINTING or told.ref is None:
        return far
    if timex.span.start - told.ref_end > _OUT_OF_SIGHT:
        return True
    return not tense_around(text, timex.span, lang).looks_back


def timex_lines(documents: Iterable[TimexDocument], convention: str = "") -> Iterator[str]:
    """Yield one JSON line per TIMEX3 tag: doc, start, end, type, value and mod; default is the language's own corpus."""
    if convention and convention not in CONVENTIONS:
        raise ValueError(f"{convention!r} is no convention: {', '.join(sorted(CONVENTIONS))}")
    for document in documents:
        chosen = CONVENTIONS[convention or timex_lexicon(document.lang).convention]
        try:
            # A DCT may carry a clock time, which no value leans on.
            dct = parse(document.dct.partition("T")[0]) if document.dct else None
        except ValueError as err:
            raise ValueError(f"{document.id}: {err}") from err
        for row in timex_rows(document.text, document.lang, dct, chosen):
            line = {
                "doc": document.id,
                "start": row.start,
                "end": row.end,
                "type": row.type.value,
                "value": row.value,
            }
            yield json.dumps(line | ({"mod": row.mod} if row.mod else {}), ensure_ascii=False)


def _row(text: str, lang: str, timex: Timex, told: Told, convention: Convention) -> TimexRow:
    span, kind, value = timex.span, timex.type, timex.value
    distance = _DISTANCE.fullmatch(value)
    told_on = convention.narrative and value.startswith("REF")
    as_duration = convention.distance_as_duration and not told_on
    if reference := convention.values.get(timex.rule.partition(".")[2]):
        kind, value = TimexType.DATE, reference
    elif convention.ages and value == "DCT+0D" and _of_the_age(text, lang, timex, convention):
        value = "PRESENT_REF"
    elif distance and as_duration and value.startswith("REF+PT"):
        kind, value = TimexType.TIME, "XXXX-XX-XXTXX:XX"
    elif distance and (as_duration or "X" in distance["length"]):
        if as_duration or value.startswith("REF"):
            span = _without_governor(text, lang, span)
        kind, value = TimexType.DURATION, distance["length"]
    elif timex.rule.endswith(".one_day") and tense_around(text, span, lang).looks_back:
        value = "PAST_REF"
    elif kind is not TimexType.SET:
        value = convention.written(_closed(text, lang, timex, told, narrative=convention.narrative))
    return TimexRow(span.start, span.end, kind, value, AS_TIMEX3.get(timex.mod, timex.mod))


def _of_the_age(text: str, lang: str, timex: Timex, convention: Convention) -> bool:
    """Tell whether "heute" is "nowadays": in a history always, in an essay unless the verb tells what happened."""
    if not timex.rule.endswith(".deictic"):
        return False
    tense = tense_around(text, timex.span, lang)
    return convention.narrative or not tense.looks_back


def _without_governor(text: str, lang: str, span: Span) -> Span:
    """Return "zwei Jahren" in "vor zwei Jahren"."""
    inner = connector(lang, "distance").search(span.of(text))
    if inner is None:
        return span
    return Span(span.start + inner.start("inner"), span.start + inner.end("inner"))


def _closed(text: str, lang: str, timex: Timex, told: Told, *, narrative: bool) -> str:
    """Return the closed value, read from the DCT or, in a narrative, from the last date told."""
    if counted(timex.value):
        return from_start(timex.value, told.start) or ""
    near = timex.span.start - told.ref_end <= _NEAR
    if near and told.many and BARE_CLOCK.match(timex.value):
        return timex.value[10:]
    ref = told.ref if near or not BARE_CLOCK.match(timex.value) else None
    if told.last and (narrative or told.dct is None):
        last = told.last_end if _NEXT_SEASON.fullmatch(timex.value) else told.last
        return in_story(timex.value, last or told.last, told.ref) or _legal(timex.value)
    if told.dct is None:
        return _legal(timex.value)
    tense = Tense.PAST
    if "X" in timex.value or "@" in timex.value or timex.value.startswith("REF-P"):
        tense = tense_around(text, timex.span, lang)
    leans = yearless(timex.value) or timex.rule.partition(".")[2] in _OF_ITS_YEAR
    if told.tale and leans and tells_on(text, timex, told, tense):
        return in_story(timex.value, told.tale, told.ref) or _legal(timex.value)
    if tense is Tense.PRESENT:
        tense = _in_present(text, lang, timex)
    elif tense is Tense.FUTURE and _MONTH.fullmatch(timex.value):
        over = follows_event(text, sentence_at(text, timex.span, lang), timex.span, lang)
        tense = Tense.PRESENT if over else tense
    last = (told.last_end if _NEXT_SEASON.fullmatch(timex.value) else told.last) or told.dct
    far = NO_LIMIT if _long_ago(text, lang, timex, tense) else _FAR
    at = Ground(told.dct, tense, ref or told.dct, told.quarter, told.compares, last, far)
    closed = ground(timex.value, at) or _legal(timex.value)
    if tense.looks_back and _MONTH_DAY.match(timex.value):
        sure = surely_past(text, sentence_at(text, timex.span, lang), timex.span, lang)
        closed = _of_that_time(timex, at, closed, told) if sure else closed
    return _after(told, closed) if _goes_on(text, lang, timex, told) else closed


def _of_that_time(timex: Timex, at: Ground, closed: str, told: Told) -> str:
    """Return *closed*, a day, a year earlier where the text tells of that time: "Am 6. März 2020 … Am 8. März gab es"."""
    if told.last is None or told.dct is None:
        return closed
    earlier = ground(timex.value, replace(at, far=NO_LIMIT)) or closed
    span, ahead = days(earlier), days(closed)
    if span is None or ahead is None or ahead[0] <= told.dct:
        return closed
    return earlier if abs((span[0] - told.last).days) <= _OF_ONE_TIME else closed


def _goes_on(text: str, lang: str, timex: Timex, told: Told) -> bool:
    """Tell whether *timex* is a weekday that ends a range begun just before: "von Montag bis Freitag"."""
    if not _WEEKDAY.match(timex.value) or timex.span.start - told.ref_end > JOINED:
        return False
    between = text[max(0, told.ref_end) : timex.span.start]
    return connector(lang, "range").fullmatch(between) is not None


def _after(told: Told, closed: str) -> str:
    """Return *closed*, a day, a week later if it would lie before the day that the range began on."""
    span = days(closed)
    if told.ref is None or span is None or span[0] >= told.ref:
        return closed
    return (span[0] + timedelta(days=7)).isoformat() + closed[10:]


def _told_after_its_hour(text: str, lang: str, hour: TimexRow, day: TimexRow) -> bool:
    """Tell whether *day* is that of the *hour* right before it: "um elf Uhr am Samstag"."""
    if not _DAY_AND_HOUR.fullmatch(hour.value) or not DAY.fullmatch(day.value):
        return False
    between = text[hour.end : day.start]
    return connector(lang, "hour_of_day").fullmatch(between) is not None


def _ran_over(text: str, lang: str, timex: Timex, told: Told, row: TimexRow) -> bool:
    """Tell whether a range of weekdays told in the past would end after the DCT: it was a week before."""
    span = days(row.value) if _goes_on(text, lang, timex, told) else None
    if span is None or told.dct is None or span[0] <= told.dct:
        return False
    tense = tense_around(text, timex.span, lang)
    return tense.looks_back


def _week_before(row: TimexRow) -> TimexRow:
    """Return *row*, a day, a week earlier."""
    span = days(row.value)
    if span is None or DAY.match(row.value) is None:
        return row
    return replace(row, value=(span[0] - timedelta(days=7)).isoformat() + row.value[10:])


def _in_present(text: str, lang: str, timex: Timex) -> Tense:
    """Return the tense to read *timex* in beside a present verb: news looks back to weekdays, and plans by month."""
    if tense_lexicon(lang).present_looks_back and _WEEKDAY.match(timex.value):
        return Tense.PAST
    ahead = yearless(timex.value) and announces(
        text, sentence_at(text, timex.span, lang), timex.span, lang
    )
    return Tense.FUTURE if ahead else Tense.PRESENT


def _long_ago(text: str, lang: str, timex: Timex, tense: Tense) -> bool:
    """Tell whether a past verb leaves no doubt that a month is over, though the next one is nearer: "took office in January"."""
    month = _MONTH.fullmatch(timex.value) is not None
    if not month or not tense.looks_back:
        return False
    return surely_past(text, sentence_at(text, timex.span, lang), timex.span, lang)


def _legal(value: str) -> str:
    """Return an open value without the notation that only this project reads."""
    if value.startswith(("DCT", "REF")) or "EASTER" in value or re.search(r"\dn\d", value):
        return "XXXX-XX-XX"
    return re.split(r"[@<>]|(?<=WXX-[1-7])[+-]", value)[0]
