"""What one statement of time means in the narrative of an article, and what the lack of one allows; `chronology` dates the reports."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.times.calendar_days import days_without_year, nearest_year
from extract.contacts.times.datable import is_clock, is_date
from extract.contacts.times.weekdays import Weekdays
from extract.edtf import Edtf, between, day
from extract.model import CALLS, INTENDED, ExpressionKind, Status, Tense, TimeExpression
from extract.timex.ground import needs_anchor
from extract.timex.resolve import resolve
from extract.timex.story import yearless, yearless_day
from extract.timex.tense import announces, tense_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.model import Document, Sentence

FRESH_DAYS = 7
# What is told with a weekday before it is over by then: as fresh as news is.
_FRESH = timedelta(days=2)
# Two days on which relative words must agree that they look ahead, where the article's own day is unknown.
_REFERENCES = (date(2001, 5, 16), date(2010, 10, 22))
_WEEKDAY = "XXXX-WXX-"
_DEICTIC = re.compile(r"XXXX-WXX-(?:[1-7]|WE)|DCT[+-]\d+[DW]|P\d+[DW]>DCT")
_BESIDE_A_DAY = re.compile(r"REF[+-](?:\d+D|P\d+D)")
_AHEAD = re.compile(r"DCT\+[1-9]\d*[DWMY]|[^@]+@\+[1-9]")
_TO_THE_MONTH = re.compile(r"\d{4}-\d\d")
_DAY_OF_YEAR = re.compile(r"(?:XXXX|\d{4})-\d\d-\d\d")
_YEARLESS = re.compile(r"XXXX-\d\d(?:-\d\d)?$")
_YEAR, _MONTH = 4, "2018-05"
_LONGEST_MONTH, _MONTHS = 31, 12
_MONTH_OR_YEAR = re.compile(r"(?:XXXX|\d{4})-\d\d|\d{4}")


@dataclass(slots=True)
class Narrative:
    """What the reader has been told so far: the article's date and the last day named."""

    document: Document
    anchor: Edtf | None = None
    stage: Edtf | None = None  # the day told last that no pluperfect looks back to
    heard: list[tuple[Sentence, TimeExpression]] = field(default_factory=list)
    recent: list[tuple[Sentence, TimeExpression]] = field(default_factory=list)
    weekdays: Weekdays = field(init=False)

    def __post_init__(self) -> None:
        self.weekdays = Weekdays(self.document)

    def hear(self, masked: MaskedSentence) -> None:
        """Keep in mind the days that a sentence and the one before it name: "am Vortag" leans on the last of them."""
        here = [(masked.sentence, time) for time in masked.times.values() if is_date(time)]
        self.heard, self.recent = [*self.recent, *here], here
        self.weekdays.hear(masked)

    def date(self, time: TimeExpression, tense: Tense, *, news: bool = False) -> Edtf | None:
        """Resolve one statement of time where the narrative stands; the *news* itself stands before the article."""
        published = self.document.published
        anchor = self._day_before(time) or self.anchor
        if anchor is not None and not anchor.is_day and is_clock(time):
            anchor = None  # "in May 2010 ... at noon"
        if anchor is None and news and published is not None and published.is_day:
            anchor = published
        found = self.weekdays.day_of(time, tense)
        found = found or resolve(time, dct=published, tense=tense, anchor=anchor)
        if found is None and published is None:
            before = self._before_what_was_told(time) if tense is Tense.PLUPERFECT else None
            found = before or self._in_the_year_told(time)
        elif found is not None and published is not None and tense.looks_back:
            found = self._in_an_older_year(time, found, published)
        if found is not None and (_leans_on_the_article(time) or leans_on_a_day(time)):
            found = self._within_publication(found)
        if found is not None and all(yearless_day(t.value) for t in time.timexes):
            found = days_without_year(time, published, tense, anchor) or found
        if found is not None and is_date(time):
            self.anchor = found
            self.stage = self.stage if tense is Tense.PLUPERFECT else found
        return found

    def _in_an_older_year(self, time: TimeExpression, found: Edtf, published: Edtf) -> Edtf:
        """Return a month of the year just told where it has not yet come in the article's: "in July 2016. In November ...", of a September."""
        of_old = found.earliest and published.earliest
        if not of_old or not found.earliest or found.earliest.year >= of_old.year:
            return found
        told = self._in_the_year_told(time)
        earlier = told is not None and told.latest is not None and told.latest < found.earliest
        return told if told is not None and earlier else found

    def _in_the_year_told(self, time: TimeExpression) -> Edtf | None:
        """Return a day or month of the year that an undated article has just named: "am 4. Mai 2018 ... am 18. Mai"."""
        if not all(_YEARLESS.match(timex.value) for timex in time.timexes):
            return None
        for _, told in reversed(self.heard):
            last = told.timexes[-1].value
            if told.span.start >= time.span.start or not _TO_THE_MONTH.match(last):
                continue
            year = last[:_YEAR]
            named = _of_the_year(time, year)
            later = all(t.value[: len(_MONTH)] >= last[: len(_MONTH)] for t in named.timexes)
            return resolve(named, dct=None, tense=Tense.PAST, anchor=None) if later else None
        return None

    def _before_what_was_told(self, time: TimeExpression) -> Edtf | None:
        """Return the last day or month of its name before the day told last, in an undated article: "am 4. Mai 2018 ... Im März hatte"."""
        told = self.stage.earliest if self.stage is not None else None
        if told is None or not all(_YEARLESS.match(timex.value) for timex in time.timexes):
            return None
        for year in (told.year, told.year - 1):
            meant = _of_the_year(time, str(year))
            named = resolve(meant, dct=None, tense=Tense.PAST, anchor=None)
            if named is not None and named.latest is not None and named.latest < told:
                return named
        return None

    def _day_before(self, time: TimeExpression) -> Edtf | None:
        """Return the day last named before words that lean on one ("einen Tag zuvor", "the same day")."""
        if not any(needs_anchor(timex.value) for timex in time.timexes):
            return None
        text, lang, published = self.document.text, self.document.lang, self.document.published
        is_dated = published is None or published.is_day
        for sentence, told in reversed(self.heard):
            leans = any(needs_anchor(timex.value) for timex in told.timexes)
            if leans or told.span.start >= time.span.start:
                continue
            tense = tense_at(text, sentence.span, told.span, lang)
            found = self.weekdays.day_of(told, tense)
            found = found or resolve(told, dct=published, tense=tense, anchor=None)
            if found is not None and all(yearless_day(timex.value) for timex in told.timexes):
                found = nearest_year(found, tense)
            exact = found is not None and (found.is_day or not is_dated)
            return self._within_publication(found) if found is not None and exact else None
        return None

    def foretold(self, sentence: Sentence, time: TimeExpression, tense: Tense) -> Tense:
        """Return FUTURE for a present verb that announces a day or month without its year: "kommt im Dezember"."""
        if tense is not Tense.PRESENT or not all(yearless(t.value) for t in time.timexes):
            return tense
        text, lang = self.document.text, self.document.lang
        return Tense.FUTURE if announces(text, sentence.span, time.span, lang) else tense

    def note(self, times: Iterable[TimeExpression]) -> None:
        """Remember the day or month that a sentence without a contact names in full: "four months later" leans on it."""
        for time in times:
            if is_date(time) and all(_TO_THE_MONTH.match(timex.value) for timex in time.timexes):
                dct = self.document.published
                self.anchor = resolve(time, dct=dct, tense=Tense.PAST, anchor=None)

    def _within_publication(self, found: Edtf) -> Edtf:
        """Cut "on Saturday" to the month that the article is from: no reader looks beyond it."""
        published = self.document.published
        if published is None or published.is_day:
            return found
        return found.intersection(published) or found

    def due(self, time: TimeExpression, tense: Tense) -> Tense:
        """Return the tense that brings a day without its year nearest to the article: what is called off was due then.

        So it does a weekday that only the past tense puts before it: "a visit that had been set for Sunday".
        """
        published = self.document.published
        first = published.earliest if published is not None else None
        floats = all(
            yearless(timex.value)
            or (tense is not Tense.FUTURE and timex.value.startswith(_WEEKDAY))
            for timex in time.timexes
        )
        if first is None or not floats:
            return tense
        past, ahead = (
            resolve(time, dct=published, tense=which, anchor=None)
            for which in (Tense.PAST, Tense.FUTURE)
        )
        if not (past and ahead and past.latest and ahead.earliest):
            return tense
        return Tense.PAST if first - past.latest < ahead.earliest - first else Tense.FUTURE

    def is_over(self, time: TimeExpression) -> bool:
        """Tell whether the words point before the article's own day: "ahead of last month's summit"."""
        published = self.document.published
        if published is None or published.earliest is None:
            return False
        found = resolve(time, dct=published, tense=Tense.FUTURE, anchor=self.anchor)
        return found is not None and found.latest is not None and found.latest < published.earliest

    def is_just_over(self, time: TimeExpression) -> bool:
        """Tell whether a weekday was one of the two days before the article: "said ahead of Tuesday's talks", told on a Wednesday."""
        away = self._days_to_weekday(time, Tense.PAST)
        return away is not None and -_FRESH <= away < timedelta(0)

    def goes_on(self, time: TimeExpression) -> bool:
        """Tell whether words name a month, a year or a good part of one that has begun, without the number of the year."""
        published = self.document.published
        if published is None or not published.is_day or published.latest is None:
            return False
        if any(_TO_THE_MONTH.match(timex.value) for timex in time.timexes):
            return False
        found = resolve(time, dct=published, tense=Tense.PRESENT, anchor=self.anchor)
        if found is None or found.earliest is None or found.latest is None:
            return False
        long = found.latest - found.earliest >= timedelta(days=FRESH_DAYS)
        return long and found.earliest <= published.latest < found.latest

    def may_be_today(self, time: TimeExpression) -> bool:
        """Tell whether a weekday is that of the article, or its own day is not known."""
        published = self.document.published
        if published is None or not all(t.value.startswith(_WEEKDAY) for t in time.timexes):
            return False
        found = resolve(time, dct=published, tense=Tense.PAST, anchor=self.anchor)
        return not published.is_day or found == published

    def is_about_to_be(self, time: TimeExpression) -> bool:
        """Tell whether a weekday comes within two days, and was last almost a week ago: "Friday's talks", told on a Thursday."""
        away = self._days_to_weekday(time, Tense.FUTURE)
        return away is not None and timedelta(0) < away <= _FRESH

    def _days_to_weekday(self, time: TimeExpression, tense: Tense) -> timedelta | None:
        """Return how long after the article's own day a weekday is; ``None`` for other words, or where one of the days is not known."""
        published = self.document.published
        if published is None or published.earliest is None or not published.is_day:
            return None
        if not all(timex.value.startswith(_WEEKDAY) for timex in time.timexes):
            return None
        found = resolve(time, dct=published, tense=tense, anchor=self.anchor)
        return found.latest - published.earliest if found is not None and found.latest else None

    def lies_ahead(self, time: TimeExpression, tense: Tense) -> bool:
        """Tell whether the words point past the article's own day, whichever day that is."""
        published = self.document.published
        back = tense.looks_back
        if back and not all(_AHEAD.match(timex.value) for timex in time.timexes):
            return False
        ends = _REFERENCES if published is None else (published.earliest, published.latest)
        dates = [(d, resolve(time, dct=day(d), tense=tense, anchor=self.anchor)) for d in ends if d]
        if published is None and len({found for _, found in dates}) == 1:
            return False
        first = [(d, found.earliest) for d, found in dates if found and found.earliest]
        if not dates or len(first) < len(dates):
            return False
        return all(e >= d for d, e in first) and any(e > d for d, e in first)


def _leans_on_the_article(time: TimeExpression) -> bool:
    return all(_DEICTIC.match(timex.value) for timex in time.timexes)


def _of_the_year(time: TimeExpression, year: str) -> TimeExpression:
    """Return days or months without a year as those of one."""
    named = (replace(t, value=f"{year}{t.value[_YEAR:]}") for t in time.timexes)
    return replace(time, timexes=tuple(named))


def leans_on_a_day(time: TimeExpression) -> bool:
    """Tell whether words count days from one that was told: "the previous day"."""
    return all(_BESIDE_A_DAY.match(timex.value) for timex in time.timexes)


def undated(document: Document, status: Status, tense: Tense, *, background: bool) -> Edtf | None:
    """Return what can be said of an occasion without a date.

    A plan has no date, nor has what is not planned. Background lies before the article. News of a dated article is at most a week old: an agency
    that reports a contact without a day reports what has just happened.
    """
    published = document.published
    if published is None or status in INTENDED or status is Status.CANCELLED:
        return None
    if status is Status.DENIED and tense in {Tense.PRESENT, Tense.FUTURE}:
        return None
    if background or tense is Tense.PLUPERFECT or status is Status.DENIED:
        return between(None, published.latest)
    if tense is Tense.PRESENT:
        return published
    if published.is_day and published.earliest is not None:
        return between(published.earliest - timedelta(days=FRESH_DAYS), published.latest)
    return published


def going_on(since: Edtf | None, document: Document, status: Status) -> Edtf | None:
    """Return the days from a near day up to the article's: "hält sich seit Montag in N auf"; of long talks only the article's own."""
    published = document.published
    if published is None or status is not Status.HELD:
        return None
    first, last = since.earliest if since and since.is_day else None, published.latest
    if first is None or last is None or not published.is_day:
        return published
    near = timedelta(0) <= last - first <= 2 * timedelta(days=FRESH_DAYS)
    return between(first, last) if near else published


def one_by_one(report: Report) -> tuple[Report, ...]:
    """Take calls on several days apart, and meetings that days lie between: "spoke by phone on Friday and Sunday", "met on 3 and 21 May"."""
    time = report.time
    if time is None or time.kind is not ExpressionKind.LIST:
        return (report,)
    called = report.status is Status.HELD and report.mode in CALLS
    called = called and not any(needs_anchor(timex.value) for timex in time.timexes)
    if not (called or _lie_apart(time) or _met_in_each(report, time)):
        return (report,)
    days = (replace(time, kind=ExpressionKind.POINT, timexes=(timex,)) for timex in time.timexes)
    return tuple(replace(report, time=one) for one in days)


def _met_in_each(report: Report, time: TimeExpression) -> bool:
    """Tell whether somebody met in several months or years: "they met in March and June", not "talks in March and April"."""
    held = report.status is Status.HELD and report.told_by_verb
    return held and all(_MONTH_OR_YEAR.fullmatch(timex.value) for timex in time.timexes)


def _lie_apart(time: TimeExpression) -> bool:
    """Tell whether a list names days of which no two follow one another: "on 13 and 21 March", not "on 20 and 21 March"."""
    days = sorted(timex.value for timex in time.timexes)
    if not all(_DAY_OF_YEAR.fullmatch(value) for value in days):
        return False
    parts = [value.split("-") for value in days]
    told = all(year.isdigit() for year, *_ in parts)
    numbers = [
        ((int(year) * _MONTHS if told else 0) + int(month)) * _LONGEST_MONTH + int(day)
        for year, month, day in parts
    ]
    return all(later - one > 1 for one, later in pairwise(numbers))


def lasting(date: Edtf | None, days: int) -> Edtf | None:
    """Return the *days* that begin on a day, or end on it where they are negative; any other date as it is."""
    if date is None or not date.is_day or date.earliest is None:
        return date
    if days < 0:
        return between(date.earliest + timedelta(days=days + 1), date.earliest)
    return between(date.earliest, date.earliest + timedelta(days=days - 1))


def is_to_come(date: Edtf | None, document: Document) -> bool:
    """Tell whether a date lies wholly behind the article's own."""
    published = document.published
    if date is None or published is None or not (date.earliest and published.latest):
        return False
    return date.earliest > published.latest


def is_over(date: Edtf | None, document: Document) -> bool:
    """Tell whether a date lies wholly before the article's own."""
    published = document.published
    if date is None or published is None or not (date.latest and published.earliest):
        return False
    return date.latest < published.earliest


def from_now(date: Edtf | None, document: Document) -> Edtf | None:
    """Cut a plan's span to what is left of it: "this month" begins with the article."""
    first = document.published.earliest if document.published is not None else None
    if date is None or first is None or date.earliest is None or date.earliest >= first:
        return date
    over = date.latest is not None and date.latest < first
    return date if over else between(first, date.latest)


def names_days_from(time: TimeExpression, published: Edtf) -> bool:
    """Tell whether words name a day, or the first and last of some, none of which is before the first that *published* may be."""
    found = resolve(time, dct=published, tense=Tense.FUTURE, anchor=None)
    if found is None or not (found.earliest and found.latest and published.earliest):
        return False
    exact = found.is_day or (len(time.timexes) > 1 and time.kind is ExpressionKind.RANGE)
    return exact and found.earliest >= published.earliest


def until_now(date: Edtf | None, document: Document) -> Edtf | None:
    """Cut what was told in the past at the article's own day: "earlier this week"."""
    published = document.published
    if date is None or published is None or not (date.earliest and date.latest):
        return date
    if not published.latest or not date.earliest <= published.latest < date.latest:
        return date
    return between(date.earliest, published.latest)


def before(date: Edtf | None) -> Edtf | None:
    """Return all days up to *date*; nothing where nothing is known."""
    return between(None, date.latest) if date is not None else None


def just_now(document: Document) -> Edtf | None:
    """Return the days that "nun" covers in an article: its own day and the one before."""
    published = document.published
    if published is None or not published.is_day or published.earliest is None:
        return published
    return between(published.earliest - timedelta(days=1), published.latest)
