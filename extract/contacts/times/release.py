"""The record that an office makes of its own contact: a title that tells it, and a first sentence that tells it again, or what was said to the press after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.status.tenses import tense_of
from extract.contacts.times.datable import is_date
from extract.lexicon.contacts import frame_words
from extract.model import Mode, Status

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import Sentence

# How many words stand before the noun in a title such as "Second telephone conversation with N".
_OPENS = 2
# A town and its agency are no sentence: "OSLO.".
_DATELINE = 2
# How many sentences below the titles tell what was said to the press just after a contact.
_OPENING = 4
# How far before a noun "after" may stand: "after his long talks".
_LEAD = 4


class Release:
    """Hears an article's titles and its first sentence.

    Offices publish the record of a contact on its day and name no other; a newspaper's first sentence says when it was.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.titles: list[MaskedSentence] = []
        self.opening: Sentence | None = None
        # The sentence that may tell what was said to the press, and how many more may.
        self.here: MaskedSentence | None = None
        self.left = _OPENING

    def hear(self, masked: MaskedSentence) -> None:
        """Take a sentence for a title, or for the first one below them."""
        self._listen(masked)
        if self.opening is not None:
            return
        if masked.sentence.heading:
            self.titles.append(masked)
        elif len(masked.text_of(masked.sentence.span).split()) > _DATELINE:
            self.opening = masked.sentence

    def _listen(self, masked: MaskedSentence) -> None:
        """Keep one of the first sentences, as long as none has named a day."""
        self.left -= not masked.sentence.heading
        if any(is_date(time) for time in masked.times.values()):
            self.left = -1
        self.here = masked if self.left >= 0 else None

    def records(self, report: Report) -> bool:
        """Tell whether a report of the first sentence, held and without a day, is what a title tells."""
        if self._was_followed_by_words(report):
            return True
        if report.sentence != self.opening or report.status is not Status.HELD:
            return False
        return any(self._tells(title, report) for title in self.titles)

    def _was_followed_by_words(self, report: Report) -> bool:
        """Tell whether one of the first sentences is of what was said to the press after a contact: "said at a press conference following talks with N"."""
        here = self.here
        if here is None or here.sentence != report.sentence or report.status is not Status.HELD:
            return False
        words = frame_words(self.lang)
        hit = here.trigger_of(report.trigger)
        spelled = here.text_of(here.sentence.span).lower().split()
        if hit is None or words.to_the_press.isdisjoint(word.strip(",.") for word in spelled):
            return False
        lead = [word.lower() for word in here.tokens[max(0, hit.token - _LEAD) : hit.token]]
        opens = next((n for n, word in enumerate(lead) if word in words.after), None)
        return opens is not None and words.prepositions.isdisjoint(lead[opens + 1 :])

    def _tells(self, title: MaskedSentence, report: Report) -> bool:
        if any(is_date(time) for time in title.times.values()):
            return False
        sides = {actor.country for item in title.items.values() for actor in item.actors}
        return not sides.isdisjoint(report.countries) and any(
            (hit.word.mode in {report.mode, Mode.TALKS} or _may_be_talks(hit, report))
            and self._is_over(title, hit)
            for hit in title.triggers
        )

    def _is_over(self, title: MaskedSentence, hit: TriggerHit) -> bool:
        """Tell whether a title looks back, as a record does: a newspaper's "N meets M" stands in the present."""
        lead = {word.lower() for word in title.tokens[: hit.token]}
        if hit.word.pos == "noun" and hit.token <= _OPENS:
            return frame_words(self.lang).after.isdisjoint(lead)  # "N after meeting with M"
        return tense_of(title, hit, self.lang).looks_back


def _may_be_talks(hit: TriggerHit, report: Report) -> bool:
    """Tell whether a title that opens with a meeting is that of talks: "Meeting with N", and "hosted talks with N" below."""
    return hit.token == 0 and hit.word.mode == Mode.MEETING and report.mode is Mode.TALKS
