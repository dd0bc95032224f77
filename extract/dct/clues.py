"""What an article's own words say of the day it was written on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from extract.dct.solve import Hint
from extract.edtf import Edtf, between, day
from extract.lexicon.tense import tense_lexicon
from extract.model import ExpressionKind, Sentence, Span, Tense, TimeExpression
from extract.text.quotation import is_quoted, quotations
from extract.timex.resolve import resolve
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from extract.contacts.analysis import Analysis
    from extract.model import Document

LEAD_SENTENCES = 3
NEWS_DAYS = 2
YEARLESS_DAYS = 270
# A long feature makes some hundred statements of time; what comes after so many tells nothing new of its day.
_MOST = 400
_FULL = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")
_ANY_YEAR = re.compile(r"(?:XXXX|\d{4})-\d\d-\d\d(?:T.*)?")
_WORD = re.compile(r"[^\W_]+")
_PLACE_COMMA = re.compile(r", [^\W\d_][\w.]*(?: [^\W\d_][\w.]*)?, $")
_CLOSE, _REACH = 12, 200
_BARE_WEEKDAY = re.compile(r"XXXX-WXX-[1-7](?:T.*)?")
_POINTS = frozenset({ExpressionKind.POINT, ExpressionKind.RANGE, ExpressionKind.LIST})


@dataclass(frozen=True)
class Said:
    """A statement of time where the article makes it: sentence (counted without headings), quoted or not.

    ``lead`` are the words of the sentence up to the first one of the statement, in lower case; ``after_comma`` tells that it
    follows a place between commas.
    """

    document: Document
    time: TimeExpression
    sentence: Sentence
    number: int
    quoted: bool
    lead: tuple[str, ...] = ()
    after_comma: bool = False

    @cached_property
    def tense(self) -> Tense:
        """Return where its clause looks; it is dear to tell, and few are asked."""
        return _tense(self.document, self.sentence.span, self.time.span)

    def on(self, written: date) -> Edtf | None:
        """Return what the words mean if the article was written on that day."""
        return resolve(self.time, dct=day(written), tense=self.tense, anchor=None)

    @property
    def fixed(self) -> Edtf | None:
        """Return what the words mean whenever the article was written, ``None`` where that decides."""
        return resolve(self.time, dct=None, tense=self.tense, anchor=None)


def said(analysis: Analysis) -> tuple[Said, ...]:
    """Return the statements of time in an article's prose, in reading order, the first 400 of them."""
    document = analysis.document
    quoted = quotations(document)
    found: list[Said] = []
    times = iter(sorted(analysis.times, key=lambda time: time.span))
    time = next(times, None)
    number = -1
    for sentence in analysis.sentences:
        number += not sentence.heading
        while time is not None and time.span.start < sentence.span.end and len(found) < _MOST:
            if sentence.span.covers(time.span) and not sentence.heading:
                inside = is_quoted(time.span, quoted)
                lead, after_comma = _lead(document, sentence.span, time.span)
                found.append(Said(document, time, sentence, number, inside, lead, after_comma))
            time = next(times, None)
    return tuple(found)


def _lead(document: Document, sentence: Span, at: Span) -> tuple[tuple[str, ...], bool]:
    start = max(sentence.start, at.start - _REACH)
    before, first = document.text[start : at.start], at.of(document.text).split()[:1]
    words = _WORD.findall(" ".join([before, *first]).lower())
    place = _PLACE_COMMA.search(before)
    return tuple(words), place is not None


def _tense(document: Document, sentence: Span, at: Span) -> Tense:
    """Return where a clause looks; one in the present shares the outlook of the clause that opens its sentence.

    "They will send an envoy to the talks that go on on 3 May" tells of a day ahead.
    """
    tense = tense_at(document.text, sentence, at, document.lang)
    if tense is not Tense.PRESENT:
        return tense
    main = _opening_tense(document.text, sentence, document.lang)
    return main if main is Tense.FUTURE else tense


# Each time of a sentence asks for it.
@lru_cache(maxsize=1)
def _opening_tense(text: str, sentence: Span, lang: str) -> Tense:
    return tense_at(text, sentence, Span(sentence.start, sentence.start + 1), lang)


def hints(statements: Sequence[Said], lang: str) -> tuple[Hint, ...]:
    """Return what the statements of time say of the article's own day, strongest first."""
    plain = [one for one in statements if not one.quoted]
    words = tense_lexicon(lang).words
    return (*_told_back(plain, words), *_told_ahead(plain, words), *_news(plain))


def _told_back(statements: Iterable[Said], words: Mapping[str, frozenset[str]]) -> Iterator[Hint]:
    """Read a full date, day and year, in the past tense: the article was written on that day or later.

    Months and years do not count: "campaigned for the vote in November 2020" looks ahead in the past tense. So does a day
    that something was set for: "hat die Wahl für den 18. September 2005 angesetzt".
    """
    for one in statements:
        if not words["toward"].isdisjoint(one.lead[-2:]):
            continue
        fixed = one.fixed if _names_days(one.time, _FULL) and one.tense.looks_back else None
        if fixed is not None and fixed.earliest is not None:
            bounds = between(fixed.earliest, None)
            yield Hint("dct.told_back", one.time.span, _not_before(fixed.earliest), bounds)


def _told_ahead(statements: Iterable[Said], words: Mapping[str, frozenset[str]]) -> Iterator[Hint]:
    """Read a calendar day in the future tense: the article was written on that day or sooner.

    A span of days lies ahead as a whole: while it lasts, the news says "until". A day without its year is at most nine
    months away. What follows "since" is over, and so is what a picture shows ("in Tokyo, Japan, July 8, 2018").
    """
    for one in statements:
        if not _names_days(one.time, _ANY_YEAR) or one.tense is not Tense.FUTURE:
            continue
        if one.after_comma or not words["since"].isdisjoint(one.lead[-_CLOSE:]):
            continue
        fixed = one.fixed
        bounds = between(None, fixed.earliest) if fixed and fixed.earliest else None
        yield Hint("dct.told_ahead", one.time.span, _not_after(one), bounds)


def _names_days(time: TimeExpression, pattern: re.Pattern[str]) -> bool:
    return time.kind in _POINTS and all(pattern.fullmatch(timex.value) for timex in time.timexes)


def _not_before(first: date) -> Callable[[date], bool]:
    return lambda written: written >= first


def _not_after(one: Said) -> Callable[[date], bool]:
    nearest = 0 if one.time.kind is ExpressionKind.POINT else 1
    furthest = None if one.fixed else YEARLESS_DAYS

    def allows(written: date) -> bool:
        meant = one.on(written)
        if meant is None or meant.earliest is None:
            return True
        ahead = (meant.earliest - written).days
        return ahead >= nearest and (furthest is None or ahead <= furthest)

    return allows


def _news(statements: Sequence[Said]) -> Iterator[Hint]:
    """Read a bare weekday in the lead, past tense: news is at most two days old when it is printed.

    The latest weekday that the whole article tells of counts, since a lead may open with the background.
    """
    weekdays = [one for one in statements if is_weekday(one.time) and one.tense is Tense.PAST]
    lead = [one for one in weekdays if one.number < LEAD_SENTENCES]
    if not lead:
        return

    def allows(written: date) -> bool:
        for one in weekdays:
            meant = one.on(written)
            if meant and meant.latest and (written - meant.latest).days <= NEWS_DAYS:
                return True
        return False

    yield Hint("dct.news_weekday", lead[0].time.span, allows)


def is_weekday(time: TimeExpression) -> bool:
    """Tell whether words name a bare weekday."""
    return (
        time.kind is ExpressionKind.POINT
        and len(time.timexes) == 1
        and _BARE_WEEKDAY.fullmatch(time.timexes[0].value) is not None
    )
