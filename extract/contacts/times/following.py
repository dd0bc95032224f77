"""A plan for the day on which the news lies: "was received by N. Later, talks with M are planned"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.times.datable import is_date
from extract.contacts.times.newsday import NewsDay
from extract.lexicon.contacts import frame_words
from extract.model import Status, Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.times.dating import Narrative
    from extract.edtf import Edtf

# A journey goes on to another day: "danach reist er weiter".
_JOURNEYS = frozenset({"journey", "trip", "visit"})


def day_of_what_follows(
    report: Report, told: Sequence[Report], here: MaskedSentence | None, narrative: Narrative
) -> NewsDay | None:
    """Return the day of a plan whose sentence opens with "later": that of the contact told before it, no other being named."""
    published = narrative.document.published
    if (
        here is None
        or published is None
        or not published.is_day
        or not _opens_later(report, here, narrative.document.lang)
    ):
        return None
    last = told[-1] if told else None
    if last is None or last.sentence.span.end > here.sentence.span.start:
        return None
    if narrative.document.text[last.sentence.span.end : here.sentence.span.start].strip():
        return None  # not the sentence before
    if last.sentence.heading or not _goes_on_with(report, last):
        return None
    found = _day_told(last, published)
    return NewsDay(found, here.sentence.span) if found is not None else None


def _opens_later(report: Report, here: MaskedSentence, lang: str) -> bool:
    """Tell whether a plan without a time is told by a sentence that opens with "later" or "beforehand"."""
    planned = report.status is Status.PLANNED and report.time is None
    opens = here.tokens[0].lower() in frame_words(lang).later if here.tokens else False
    hit = here.trigger_of(report.trigger)
    goes = hit is None or hit.word.travels or hit.word.name in _JOURNEYS
    return planned and opens and not goes and not any(map(is_date, here.times.values()))


def _goes_on_with(report: Report, last: Report) -> bool:
    """Tell whether somebody of the contact before takes part, and no other place is told."""
    names = {actor.name for actor in last.actors if actor.name}
    acts = any(actor.name in names for actor in report.actors)
    return acts and (not report.place or not last.place or report.place == last.place)


def _day_told(last: Report, published: Edtf) -> Edtf | None:
    """Return the day of the contact before: one of the article's day or to come, or news that has just happened."""
    date, first = last.newsday.date if last.newsday else last.date, published.earliest
    if date is None or date.earliest is None or first is None:
        return None
    if date.is_day and date.earliest >= first:
        return date
    just_told = last.status is Status.HELD and last.time is None and last.newsday is None
    news = last.tense is Tense.PAST and not last.is_background  # no present of a plan
    return published if just_told and news and date.latest == published.latest else None
