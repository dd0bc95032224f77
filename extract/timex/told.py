"""Where the narrative stands: the day, the quarter, the old time and the beginning that the text told last."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.lexicon.timex import connector
from extract.model import Span, Tense, TimexType
from extract.timex.quarter import QUARTER
from extract.timex.start import begins
from extract.timex.tense import tense_around
from extract.timex.value import DAY, days

if TYPE_CHECKING:
    from datetime import date

    from extract.model import Timex
    from extract.timex.view import TimexRow

# "das Wahljahr 2021 mit der Wahl im Herbst"
_JOINED_TO_YEAR = 50
_YEAR = re.compile(r"\d{4}")
_SEASON = re.compile(r"\d{4}-(?:SP|SU|FA)")
_COMPARED = re.compile(r"-P|REF-|-QX")
# These tell a time and leave the narrative where it stood: days that have become an event's name, a night in passing.
_ASIDE = frozenset({"september_eleventh", "attacks_of_september", "nine_eleven", "overnight"})
# Characters between the days of a list or a range.
JOINED = 10
_NEW_SENTENCE = re.compile(r"[.!?]\s+[A-ZÄÖÜ]")
# So far behind an old date a day or month without a year still goes on telling of that time.
_TALE, TALE_YEARS = 200, 2
BARE_CLOCK = re.compile(r"XXXX-XX-XXT")
_MONTHS = re.compile(r"P\d+M")


@dataclass(frozen=True, slots=True)
class Told:
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


def retold(told: Told, timex: Timex, row: TimexRow, *, text: str, lang: str) -> Told:
    """Return where the narrative stands after *row*; a comparison ("a year earlier") does not move it."""
    if row.type is TimexType.SET:
        return replace(told, many=True, ref_end=row.end)
    if row.type is TimexType.DURATION:
        return replace(told, compares=told.compares and not _MONTHS.fullmatch(row.value))
    if BARE_CLOCK.match(timex.value) or timex.rule.partition(".")[2] in _ASIDE:
        return told
    told = _tale(told, timex, row)
    span = days(row.value)
    if span and DAY.match(row.value):
        day = span[0]
        between = text[max(0, told.ref_end) : row.start]
        joined = row.start - told.ref_end <= JOINED and not _NEW_SENTENCE.search(between)
        many = joined and day != told.ref
        if timex.value == "REF-1D" and told.ref is not None:
            # "am Tag zuvor … am Vortag" are one day.
            return replace(told, last=day, last_end=day, many=False)
        if begins(text, lang, timex.span):
            told = replace(told, start=day)
        return replace(told, ref=day, last=day, last_end=day, ref_end=row.end, many=many)
    if QUARTER.fullmatch(row.value) and not _COMPARED.search(timex.value):
        told = _reported(told, row, text, lang)
    return replace(told, last=span[_ends(row)], last_end=span[1]) if span else told


def _ends(row: TimexRow) -> bool:
    """Tell whether what follows goes on from the end of the period told: the end of a year, a season (a winter is named after its first year)."""
    return row.mod == "END" or _SEASON.fullmatch(row.value) is not None


def _reported(told: Told, row: TimexRow, text: str, lang: str) -> Told:
    """Return *told* with the quarter that is reported on: one that is over, or a fiscal one told of in the past."""
    span = days(row.value)
    if span is None or told.dct is None or span[0] > told.dct:
        return told
    at = Span(row.start, row.end)
    over = span[1] < told.dct
    if not over and tense_around(text, at, lang) is not Tense.PAST:
        return told
    fiscal = connector(lang, "fiscal").search(at.of(text)) is not None
    moves = fiscal or row.value >= told.quarter
    return replace(told, quarter=row.value, compares=True, fiscal=fiscal) if moves else told


def _tale(told: Told, timex: Timex, row: TimexRow) -> Told:
    """Return *told* with the old day that the text tells of, as long as nothing leans on the article's day."""
    span = days(row.value) if told.dct else None
    if span is None or told.dct is None:
        return replace(told, tale=None) if timex.value.startswith("DCT") else told
    old = span[0].year <= told.dct.year - TALE_YEARS
    ahead = span[0].year > told.dct.year and _YEAR.fullmatch(row.value) is not None
    telling = told.tale is not None and told.tale <= told.dct
    if ahead or (old and (DAY.match(timex.value) or telling)):
        return replace(told, tale=span[_ends(row)], tale_end=row.end)
    return replace(told, tale=None)


def tells_on(text: str, timex: Timex, told: Told, tense: Tense) -> bool:
    """Tell whether *timex* goes on from the time told: an old one in the past tense, a year ahead within its sentence."""
    if told.tale and told.dct and told.tale > told.dct:
        between = text[told.tale_end : timex.span.start]
        return len(between) <= _JOINED_TO_YEAR and not _NEW_SENTENCE.search(between)
    return timex.span.start - told.tale_end <= _TALE and tense.looks_back
