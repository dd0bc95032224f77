"""The TIMEX3 view: closed values in the convention of an annotated corpus, with the narrative followed along.

Inside the project a time expression has one meaning; corpora differ in what they tag and how. KRAUTS writes "vor zwei
Jahren" as a DURATION of two years, TimeBank "two years ago" as a DATE.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from extract.edtf import Edtf, parse
from extract.lexicon.tense import tense_lexicon
from extract.lexicon.timex import timex_lexicon
from extract.model import Span, Tense, Timex, TimexType
from extract.timex.convention import CONVENTIONS, SLASHED, Convention
from extract.timex.ground import NO_LIMIT, Ground, ground
from extract.timex.quarter import QUARTER, last_quarter, left_open, same_quarter
from extract.timex.sentence import sentence_at
from extract.timex.start import begins, counted, from_start
from extract.timex.story import in_story, speaks_of_the_age, tells_history, yearless
from extract.timex.tag import tag
from extract.timex.tense import announces, follows_event, surely_past, tense_at
from extract.timex.value import days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SEASON = re.compile(r"\d{4}-(?:SP|SU|FA)")
_COMPARED = re.compile(r"-P|REF-|-QX")
_MONTH = re.compile(r"XXXX-\d\d")
_MONTH_DAY = re.compile(r"XXXX-\d\d-\d\d")
# Days between two dates that are told of as one time.
_OF_ONE_TIME = 60
_NEXT_SEASON = re.compile(r"XXXX-(?:SP|SU|FA|WI)@\+1REF")
_WEEKDAY = re.compile(r"XXXX-WXX-")
# A day that has become an event's name does not move the narrative.
_NAMES_OF_EVENTS = frozenset({"september_eleventh", "attacks_of_september", "nine_eleven"})
# Words that mean the day told last, if there is one close by.
_POINTING = frozenset({"then", "day_before_apposed"})
_THAT_DAY = "that_day"
# These tell a time and leave the narrative where it stood.
_ASIDE = _NAMES_OF_EVENTS | {"overnight"}
_FAR = 300
# A clock time far behind the last named day is the article's own day again.
_NEAR = 160
# Characters between the days of a list or a range.
_JOINED = 10
_NEW_SENTENCE = re.compile(r"[.!?]\s+[A-ZÄÖÜ]")
# So far behind an old date a day or month without a year still goes on telling of that time.
_TALE, _TALE_YEARS = 200, 2
_OF_ITS_YEAR = frozenset(
    {"end_of_the_year", "end_of_period", "end_of_the_period", "course_of_the_year"}
)
_BARE_CLOCK = re.compile(r"XXXX-XX-XXT")
_MONTHS = re.compile(r"P\d+M")
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
class _Told:
    """Where the narrative stands: the DCT day, the last day and the last quarter that the text named.

    ``many``: the last days named were several, or a habit, so that a clock time holds on each of them.
    ``tale`` is a day told with its year, long past: what follows it without a year goes on from there.
    """

    dct: date | None
    ref: date | None = None
    quarter: str = ""
    compares: bool = False
    fiscal: bool = False
    last: date | None = None
    last_end: date | None = None
    ref_end: int = -1_000
    many: bool = False
    tale: date | None = None
    tale_end: int = -1_000
    start: date | None = None


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
    told = _Told(dct.latest if dct else None)
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
        if rows and _ran_over(text, lang, timex, told, row):
            rows[-1], row = _week_before(rows[-1]), _week_before(row)
        rows.append(row)
        told = _retold(told, timex, row, text=text, lang=lang)
    return tuple(rows)


def _compared(text: str, lang: str, timex: Timex, rows: list[TimexRow]) -> Timex:
    """Return *timex*; "last year" as the quarter a year before where figures of a quarter are compared with it."""
    same = same_quarter(text, lang, timex, rows[-1].value if rows else "")
    return replace(timex, value="REF-P1Y") if same else timex


def _left_out(timex: Timex, convention: Convention, dct: date | None) -> bool:
    """Tell whether the convention has no tag for *timex*; two years of long ago are no season of sport (1944/45)."""
    rule = timex.rule.partition(".")[2]
    if rule in SLASHED and dct is not None:
        span = days(timex.value)
        if span and span[1].year <= dct.year - _TALE_YEARS:
            return False
    return rule in convention.leaves


def _points_nowhere(text: str, lang: str, timex: Timex, told: _Told) -> bool:
    """Tell whether *timex* is a "then" without a day close before it, or the "that day" of a habit: "you lose money that day"."""
    rule = timex.rule.partition(".")[2]
    if counted(timex.value):
        return told.start is None
    if rule not in _POINTING and rule != _THAT_DAY:
        return False
    far = told.ref is None or timex.span.start - told.ref_end > _NEAR
    if not far or rule in _POINTING:
        return far
    return not tense_at(text, sentence_at(text, timex.span, lang), timex.span, lang).looks_back


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


def _retold(told: _Told, timex: Timex, row: TimexRow, *, text: str, lang: str) -> _Told:
    """Return where the narrative stands after *row*; a comparison ("a year earlier") does not move it."""
    if row.type is TimexType.SET:
        return replace(told, many=True, ref_end=row.end)
    if row.type is TimexType.DURATION:
        return replace(told, compares=told.compares and not _MONTHS.fullmatch(row.value))
    if _BARE_CLOCK.match(timex.value) or timex.rule.partition(".")[2] in _ASIDE:
        return told
    told = _tale(told, timex, row)
    span = days(row.value)
    if span and _DAY.match(row.value):
        day = span[0]
        between = text[max(0, told.ref_end) : row.start]
        joined = row.start - told.ref_end <= _JOINED and not _NEW_SENTENCE.search(between)
        many = joined and day != told.ref
        if timex.value == "REF-1D" and told.ref is not None:
            return replace(
                told, last=day, last_end=day, many=False
            )  # "am Tag zuvor … am Vortag" are one day
        if begins(text, lang, timex.span):
            told = replace(told, start=day)
        return replace(told, ref=day, last=day, last_end=day, ref_end=row.end, many=many)
    if QUARTER.fullmatch(row.value) and not _COMPARED.search(timex.value):
        told = _reported(told, row, text, lang)
    return replace(told, last=span[_ends(row)], last_end=span[1]) if span else told


def _ends(row: TimexRow) -> bool:
    """Tell whether what follows goes on from the end of the period told: the end of a year, a season (a winter is named after its first year)."""
    return row.mod == "END" or _SEASON.fullmatch(row.value) is not None


def _reported(told: _Told, row: TimexRow, text: str, lang: str) -> _Told:
    """Return *told* with the quarter that is reported on: one that is over, or a fiscal one told of in the past."""
    span = days(row.value)
    if span is None or told.dct is None or span[0] > told.dct:
        return told
    at = Span(row.start, row.end)
    over = span[1] < told.dct
    if not over and tense_at(text, sentence_at(text, at, lang), at, lang) is not Tense.PAST:
        return told
    fiscal = "fiscal" in at.of(text)
    moves = fiscal or row.value >= told.quarter
    return replace(told, quarter=row.value, compares=True, fiscal=fiscal) if moves else told


def _tale(told: _Told, timex: Timex, row: TimexRow) -> _Told:
    """Return *told* with the old day that the text tells of, as long as nothing leans on the article's day."""
    span = days(row.value) if told.dct else None
    if span is None or told.dct is None:
        return replace(told, tale=None) if timex.value.startswith("DCT") else told
    old = span[0].year <= told.dct.year - _TALE_YEARS
    if old and (_DAY.match(timex.value) or told.tale):
        return replace(told, tale=span[_ends(row)], tale_end=row.end)
    return replace(told, tale=None)


def _row(text: str, lang: str, timex: Timex, told: _Told, convention: Convention) -> TimexRow:
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
    elif (
        timex.rule.endswith(".one_day")
        and tense_at(text, sentence_at(text, span, lang), span, lang).looks_back
    ):
        value = "PAST_REF"
    elif kind is not TimexType.SET:
        value = convention.written(_closed(text, lang, timex, told, narrative=convention.narrative))
    return TimexRow(span.start, span.end, kind, value, timex.mod)


def _of_the_age(text: str, lang: str, timex: Timex, convention: Convention) -> bool:
    """Tell whether "heute" is "nowadays": in a history always, in an essay unless the verb tells what happened."""
    if not timex.rule.endswith(".deictic"):
        return False
    tense = tense_at(text, sentence_at(text, timex.span, lang), timex.span, lang)
    return convention.narrative or not tense.looks_back


def _without_governor(text: str, lang: str, span: Span) -> Span:
    """Return "zwei Jahren" in "vor zwei Jahren"."""
    pattern = timex_lexicon(lang).expand(timex_lexicon(lang).connectors["distance"])
    inner = re.search(pattern, span.of(text), re.IGNORECASE)
    if inner is None:
        return span
    return Span(span.start + inner.start("inner"), span.start + inner.end("inner"))


def _closed(text: str, lang: str, timex: Timex, told: _Told, *, narrative: bool) -> str:
    """Return the closed value, read from the DCT or, in a narrative, from the last date told."""
    if counted(timex.value):
        return from_start(timex.value, told.start) or ""
    near = timex.span.start - told.ref_end <= _NEAR
    if near and told.many and _BARE_CLOCK.match(timex.value):
        return timex.value[10:]
    ref = told.ref if near or not _BARE_CLOCK.match(timex.value) else None
    if told.last and (narrative or told.dct is None):
        last = told.last_end if _NEXT_SEASON.fullmatch(timex.value) else told.last
        return in_story(timex.value, last or told.last, told.ref) or _legal(timex.value)
    if told.dct is None:
        return _legal(timex.value)
    tense = Tense.PAST
    if "X" in timex.value or "@" in timex.value or timex.value.startswith("REF-P"):
        tense = tense_at(text, sentence_at(text, timex.span, lang), timex.span, lang)
    goes_on = told.tale and timex.span.start - told.tale_end <= _TALE
    tells = goes_on and tense.looks_back
    leans = yearless(timex.value) or timex.rule.partition(".")[2] in _OF_ITS_YEAR
    if told.tale and tells and leans:
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


def _of_that_time(timex: Timex, at: Ground, closed: str, told: _Told) -> str:
    """Return *closed*, a day, a year earlier where the text tells of that time: "Am 6. März 2020 … Am 8. März gab es"."""
    if told.last is None or told.dct is None:
        return closed
    earlier = ground(timex.value, replace(at, far=NO_LIMIT)) or closed
    span, ahead = days(earlier), days(closed)
    if span is None or ahead is None or ahead[0] <= told.dct:
        return closed
    return earlier if abs((span[0] - told.last).days) <= _OF_ONE_TIME else closed


def _goes_on(text: str, lang: str, timex: Timex, told: _Told) -> bool:
    """Tell whether *timex* is a weekday that ends a range begun just before: "von Montag bis Freitag"."""
    if not _WEEKDAY.match(timex.value) or timex.span.start - told.ref_end > _JOINED:
        return False
    between = text[max(0, told.ref_end) : timex.span.start]
    return _range(lang).fullmatch(between) is not None


def _after(told: _Told, closed: str) -> str:
    """Return *closed*, a day, a week later if it would lie before the day that the range began on."""
    span = days(closed)
    if told.ref is None or span is None or span[0] >= told.ref:
        return closed
    return (span[0] + timedelta(days=7)).isoformat() + closed[10:]


def _ran_over(text: str, lang: str, timex: Timex, told: _Told, row: TimexRow) -> bool:
    """Tell whether a range of weekdays told in the past would end after the DCT: it was a week before."""
    span = days(row.value) if _goes_on(text, lang, timex, told) else None
    if span is None or told.dct is None or span[0] <= told.dct:
        return False
    tense = tense_at(text, sentence_at(text, timex.span, lang), timex.span, lang)
    return tense.looks_back


def _week_before(row: TimexRow) -> TimexRow:
    """Return *row*, a day, a week earlier."""
    span = days(row.value)
    if span is None or _DAY.match(row.value) is None:
        return row
    return replace(row, value=(span[0] - timedelta(days=7)).isoformat() + row.value[10:])


@cache
def _range(lang: str) -> re.Pattern[str]:
    lexicon = timex_lexicon(lang)
    return re.compile(lexicon.expand(lexicon.connectors["range"]), re.IGNORECASE)


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
