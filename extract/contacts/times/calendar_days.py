"""Days of the calendar without their year: the nearest is meant where the other is almost a year away."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_past
from extract.edtf import between, day
from extract.lexicon.contacts import frame_words
from extract.lexicon.tense import tense_lexicon
from extract.model import INTENDED, ExpressionKind, Status, Tense
from extract.timex.resolve import resolve
from extract.timex.story import yearless_day
from extract.timex.value import DAY

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.edtf import Edtf
    from extract.model import Document, TimeExpression

_GOES_ON = re.compile(r"DCT\+0[DWMQY]")
# A day within two months is near, and one ten months away, almost a year, is far.
_NEAR, _FAR = timedelta(days=65), timedelta(days=300)


def was_just_due(report: Report, time: TimeExpression, document: Document) -> bool:
    """Tell whether a plan told in the past was for a day that has just been: "was expected on August 25", of 28 August."""
    if report.status not in INTENDED:
        return False
    if not (report.tense.looks_back or _was_meant(report, document)):
        return False
    away = _days_away(time, document)
    return away is not None and away[0] <= _NEAR and away[1] >= _FAR


def is_soon(
    report: Report, time: TimeExpression, document: Document, masked: MaskedSentence | None
) -> bool:
    """Tell whether a noun names a contact to come: "wants it ready for the visit of N on March 13", of 1 March, or "N's visit later this month"."""
    if report.status is not Status.HELD or report.told_by_verb:
        return False
    if _is_later_on(time, document):
        return True
    if masked is not None and _goes_on_in_the_past(masked, time, document.lang):
        return False
    return _comes_soon(time, document)


def is_near_ahead(time: TimeExpression, document: Document) -> bool:
    """Tell whether a day of the calendar is soon to come: by its year, or as it would else be almost a year ago."""
    published = document.published
    found = resolve(time, dct=published, tense=Tense.FUTURE, anchor=None)
    if published is None or found is None or not (found.earliest and published.latest):
        return False
    if all(DAY.fullmatch(timex.value) for timex in time.timexes):
        return found.earliest > published.latest
    return _comes_soon(time, document)


def _goes_on_in_the_past(masked: MaskedSentence, time: TimeExpression, lang: str) -> bool:
    """Tell whether a past verb stands behind a time in its clause: "the talks on August 3 ended early"."""
    at = masked.token_of(time)
    if at is None:
        return False
    return any(is_past(masked, behind, lang) for behind in range(at + 1, masked.clause(at)[1]))


def _is_later_on(time: TimeExpression, document: Document) -> bool:
    """Tell whether words name the rest of a time that goes on: "later this month"."""
    opens = document.text[time.span.start : time.span.end].lower().split()[:1]
    goes_on = all(_GOES_ON.fullmatch(timex.value) for timex in time.timexes)
    return goes_on and not frame_words(document.lang).later.isdisjoint(opens)


def _was_meant(report: Report, document: Document) -> bool:
    """Tell whether a past auxiliary leads the words of a plan: "was supposed to fly", "were due to meet"."""
    words = tense_lexicon(document.lang).words
    lead = document.text[report.sentence.span.start : report.trigger.start].lower().split()
    meant = words["future_frame"] | words["infinitive"]
    return any(one in words["past_now"] and other in meant for one, other in pairwise(lead))


def _comes_soon(time: TimeExpression, document: Document) -> bool:
    """Tell whether a day without its year is near ahead, where the last one was almost a year ago."""
    away = _days_away(time, document)
    return away is not None and away[1] <= _NEAR and away[0] >= _FAR


def _days_away(time: TimeExpression, document: Document) -> tuple[timedelta, timedelta] | None:
    """Return how far back and how far ahead of an article a day without its year lies."""
    published = document.published
    if published is None or published.earliest is None or published.latest is None:
        return None
    if not time.timexes or not all(yearless_day(timex.value) for timex in time.timexes):
        return None
    last, next_ = (
        resolve(time, dct=published, tense=tense, anchor=None)
        for tense in (Tense.PAST, Tense.FUTURE)
    )
    if last is None or next_ is None or not (last.latest and next_.earliest):
        return None
    return published.earliest - last.latest, next_.earliest - published.latest


def days_without_year(
    time: TimeExpression, published: Edtf | None, tense: Tense, anchor: Edtf | None
) -> Edtf | None:
    """Return the days of the calendar that a time names without their year: the nearest, or those that are under way."""
    ends = _ends(time)
    found = [resolve(end, dct=published, tense=tense, anchor=anchor) for end in ends]
    if whole := _spanned([nearest_year(end, tense) for end in found if end]):
        return whole
    tenses = (Tense.PAST, *(Tense.FUTURE for _ in ends[1:]))
    around = [  # "vom 2. bis 4. Mai", told on the third
        resolve(end, dct=published, tense=one, anchor=None)
        for end, one in zip(ends, tenses, strict=True)
    ]
    return _spanned([end for end in around if end])


def _ends(time: TimeExpression) -> tuple[TimeExpression, ...]:
    """Return a time, or each of its ends by itself."""
    if len(time.timexes) == 1 or time.kind is not ExpressionKind.RANGE:
        return (time,)
    return tuple(replace(time, kind=ExpressionKind.POINT, timexes=(t,)) for t in time.timexes)


def _spanned(ends: list[Edtf]) -> Edtf | None:
    """Return the days from the first to the last of some ends; nothing where they are out of order."""
    if len(ends) == 1:
        return ends[0]
    first, last = (ends[0].earliest, ends[-1].latest) if ends else (None, None)
    return between(first, last) if first and last and first <= last else None


def nearest_year(found: Edtf, tense: Tense) -> Edtf:
    """Read a day without its year as the last one, or the next: a month's article leaves no other choice."""
    first, last = found.earliest, found.latest
    if first is None or last is None or last - first < _FAR:
        return found
    return day(first if tense is Tense.FUTURE else last)
