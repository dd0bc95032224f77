"""The words that date a report: those around its trigger, unless they tell when something else was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.brackets import in_brackets
from extract.contacts.sentence.openings import is_of_what_comes_after
from extract.contacts.times import hints, spoken
from extract.contacts.times.around import time_around
from extract.contacts.times.owner import is_of_the_way
from extract.contacts.times.speech import dates_speech, is_above
from extract.lexicon.contacts import frame_words
from extract.lexicon.factuality import Bearing
from extract.model import Status

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found
    from extract.contacts.status.factuality import Standing
    from extract.edtf import Edtf
    from extract.lexicon.contacts import FrameWords
    from extract.model import Document, TimeExpression

_APART = frozenset({Bearing.AFTER, Bearing.AHEAD})
_SAID_OF = frozenset({Bearing.AFTER, Bearing.DURING})
# How far before a time a verb has it: "arrived on Thursday after a visit to N".
_REACH = 4


def time_here(
    masked: MaskedSentence, found: Found, told: Standing, document: Document
) -> TimeExpression | None:
    """Return the words that date one of several contacts of a trigger, else those of the first: "am Montag nach A und B"."""
    here, hit = found.where or (masked, found.hit)
    time = time_told(here, replace(found, hit=hit), told, document)
    if time is None and found.where:
        time = time_told(masked, found, told, document)
    return time


def time_told(
    masked: MaskedSentence, found: Found, told: Standing, document: Document
) -> TimeExpression | None:
    """Return the words that date a report, ``None`` where they date something else."""
    hit, lang = found.hit, document.lang
    time = time_around(masked, hit, lang, status=told.status)
    if time is None or _is_dateline(masked, time, document.published):
        return None
    if time not in masked.times.values() and hints.is_of_old(masked, lang):
        return None
    if told.status is Status.PROPOSED and _is_of_journey(masked, hit, time):
        return None
    if told.bearing in _SAID_OF and _is_of_speech(masked, hit, time, frame_words(lang)):
        return None
    if told.status is Status.HELD and spoken.is_backshifted(masked, hit, time, lang):
        return None
    apart = told.bearing in _APART and _is_of_another(masked, hit, time, frame_words(lang))
    return None if apart else time


def _is_dateline(masked: MaskedSentence, time: TimeExpression, published: Edtf | None) -> bool:
    """Tell whether a headline ends in the article's own day: "Staatsbesuch in Bergen (2012-05-09)"."""
    at = masked.token_of(time)
    if not masked.sentence.heading or published is None or at is None:
        return False
    return in_brackets(masked, at) and [t.value for t in time.timexes] == [str(published)]


def _is_of_journey(masked: MaskedSentence, hit: TriggerHit, time: TimeExpression) -> bool:
    """Tell whether a time before a noun dates the journey on which it is spoken of: "travels on Monday to discuss possible talks"."""
    at = masked.token_of(time)
    if at is None or hit.word.pos != "noun" or at > hit.token:
        return False
    verbs = [other.token for other in masked.triggers if other.word.pos == "verb"]
    return any(verb < at for verb in verbs) and any(at < verb < hit.token for verb in verbs)


def _is_of_speech(
    masked: MaskedSentence, hit: TriggerHit, time: TimeExpression, words: FrameWords
) -> bool:
    """Tell whether a time dates what was said after the contact: "reported on Wednesday after the summit"."""
    at = masked.token_of(time)
    if at is None or not is_above(masked, at, hit, words):
        return False
    return at > hit.token or dates_speech(masked, at, hit, words)


def _is_of_another(
    masked: MaskedSentence, hit: TriggerHit, time: TimeExpression, words: FrameWords
) -> bool:
    """Tell whether another contact stands between a noun and a time.

    A verb does: "nach dem Treffen telefonierten sie am Montag"; a noun only where the time follows it: "nach dem Treffen
    kündigten sie einen Gipfel im Herbst an". A verb just before the time has it too: "arrived on Thursday after a visit to N".
    So has the way home: "returned to Oslo on Thursday after talks with N".
    """
    at = masked.token_of(time)
    if at is None:
        return False
    if is_of_the_way(masked, at, hit, words) or is_of_what_comes_after(masked, at, hit, words):
        return True
    return any(
        (
            hit.token < other.token < at
            and (other.word.pos == "verb" or (hit.word.pos == "noun" and other.token == at - 1))
        )
        or (other.word.pos == "verb" and at - _REACH < other.token < at < hit.token - 1)
        for other in masked.triggers
    )
