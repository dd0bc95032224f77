"""The day on which an article's news lies, as its opening tells it: "said on Tuesday", "met on Monday"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.times.elsewhen import attribute_of
from extract.contacts.times.happenings import follows_a_happening
from extract.lexicon.contacts import frame_words
from extract.lexicon.factuality import Bearing
from extract.lexicon.tense import tense_lexicon
from extract.model import ExpressionKind, Status, Tense
from extract.text.quotation import is_quoted, quotations
from extract.timex.resolve import resolve
from extract.timex.tense import tense_at
from extract.timex.value import DAY

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.edtf import Edtf
    from extract.lexicon.contacts import FrameWords
    from extract.model import Document, Span, TimeExpression

# How many sentences below the headlines tell when the news was.
_OPENING = 3
# The last paragraph whose line alone is a headline of the article: what comes later is a subhead.
_HEADLINES = 5
# How many days lie between the news and the article that tells it.
_FRESH = timedelta(days=2)
# How many days a journey lasts at most whose days are those of the news: "was in Oslo from 24 to 26 April".
_LONGEST = 6
_NAMED_DAY = re.compile(r"XXXX-WXX-[1-7]|DCT[+-][01]D|(?:XXXX|\d{4})-\d\d-\d\d")
_NEWS = frozenset({ExpressionKind.POINT, ExpressionKind.RANGE})
# How many words back an auxiliary stands: "has already met".
_AUXILIARY = 3


@dataclass(frozen=True, slots=True)
class NewsDay:
    """A day of the news and the words that name it."""

    date: Edtf
    span: Span


class News:
    """Hears the sentences of an article in order and knows on which day its news lies."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.day: NewsDay | None = None
        self.paragraph = 0
        # What may name another day: this sentence and the one before, behind the opening.
        self.here: MaskedSentence | None = None
        self.before: MaskedSentence | None = None
        # An undated release names the day of its news in full, in its first sentence.
        self.left = 1
        if document.published is not None:
            self.left = _OPENING if document.published.is_day else 0
        self.quoted: tuple[Span, ...] | None = None

    def hear(self, masked: MaskedSentence) -> None:
        """Take the first close day that the opening names; a later one turns from it for a sentence."""
        self.paragraph = masked.sentence.paragraph
        self.before, self.here = self.here, None
        if masked.sentence.heading or not masked.times:
            if not masked.sentence.heading and self.document.published is None:
                self.left = 0
            return
        if self.left:
            # "hatte am Sonntag angekündigt" goes before the news.
            named = [told for told in self._named(masked) if told[0] is not Tense.PLUPERFECT]
            told = named and all(tense.looks_back for tense, _ in named)
            if named and not told and self._announces_itself(masked):
                return
            self.left = 0 if named else self.left - 1
            self.day = named[0][1] if told else None
        elif self.day:
            self.here = masked

    def day_of(self, report: Report) -> NewsDay | None:
        """Return the day of the news for a report of it without a day of its own, where no other day has been named since."""
        if self.day is None or self._is_experience(report):
            return None
        if is_quoted(report.trigger, self._quotations()):
            return None
        for masked in filter(None, (self.here, self.before)):
            if (turned := self._turned(masked)) is not None:
                if turned.date == self.day.date:
                    return self.day
                goes_on = masked is self.before and masked.sentence.paragraph == self.paragraph
                return turned if goes_on else None
        return self.day

    def _announces_itself(self, masked: MaskedSentence) -> bool:
        """Tell whether a speaker says what he will speak of: "Today I will begin with a story", which is before any news."""
        words = masked.text_of(masked.sentence.span).lower().split()
        return not frame_words(self.document.lang).first_person.isdisjoint(words)

    def _turned(self, masked: MaskedSentence) -> NewsDay | None:
        """Return the last close day that a sentence tells of."""
        return next((day for tense, day in reversed(self._named(masked)) if tense.looks_back), None)

    def _named(self, masked: MaskedSentence) -> list[tuple[Tense, NewsDay]]:
        words = frame_words(self.document.lang)
        own = [
            time
            for at, time in masked.times.items()
            if not (words.finite and masked.tokens and _is_of_another(masked, at, words))
        ]
        return [found for time in own if (found := self._close(masked, time))]

    def _quotations(self) -> tuple[Span, ...]:
        """Return what is quoted in the article: a speaker's story has its own days."""
        if self.quoted is None:
            self.quoted = quotations(self.document)
        return self.quoted

    def _is_experience(self, report: Report) -> bool:
        """Tell a present perfect, in whose language it is no narrative: "N has met the leader twice"."""
        lexicon = tense_lexicon(self.document.lang)
        before = self.document.text[report.sentence.span.start : report.trigger.start].split()
        has = not lexicon.words["perfect"].isdisjoint(w.lower() for w in before[-_AUXILIARY:])
        return has and lexicon.present_looks_back

    def close_day(self, masked: MaskedSentence, time: TimeExpression) -> NewsDay | None:
        """Return the day of the article, or one of the two before it, that a sentence tells of."""
        found = self._close(masked, time)
        return found[1] if found is not None and found[0].looks_back else None

    def _close(self, masked: MaskedSentence, time: TimeExpression) -> tuple[Tense, NewsDay] | None:
        """Return a day of the article or of the two before it, and the tense in which it is told."""
        published = self.document.published
        day = _NAMED_DAY if published is not None else DAY
        named = all(day.match(timex.value) for timex in time.timexes)
        if time.kind not in _NEWS or not named:
            return None
        if any(c.span is not None and c.span.covers(time.span) for c in self.document.clues):
            return None
        found = resolve(time, dct=published, tense=Tense.PAST, anchor=None)
        if found is None or not (found.earliest and found.latest):
            return None
        if (found.latest - found.earliest).days > _LONGEST:
            return None
        first = published.earliest if published is not None else found.latest
        if first is None or not first - _FRESH <= found.latest <= first:
            return None
        tense = tense_at(masked.source, masked.sentence.span, time.span, self.document.lang)
        return tense, NewsDay(found, time.span)


def _is_of_another(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a time dates a noun beside it: "nach der Wahl vom Montag", "der am Montag beschlossene Plan"."""
    attribute = attribute_of(masked, at, words)
    met = any(hit.token in attribute for hit in masked.triggers)
    return follows_a_happening(masked, at, words) or (bool(attribute) and not met)


def is_headline_news(report: Report) -> bool:
    """Tell whether a headline reports what happened that day, or is still to come then; what came "after" it is the news, not it."""
    news = report.status is Status.HELD and not report.is_background
    news = news and report.bearing is not Bearing.AFTER
    opens = report.sentence.heading and report.sentence.paragraph <= _HEADLINES
    return opens and (news or report.neutral)


def heads_no_news(report: Report) -> bool:
    """Tell whether a headline only speaks of somebody's contact: "Transcript of N's call with M released"."""
    return report.sentence.heading and report.neutral and report.frame.owned
