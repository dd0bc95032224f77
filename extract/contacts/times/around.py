"""What a clause says beyond something set off: "N hat M, den er lange kennt, am Montag getroffen"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.asides import without_asides
from extract.contacts.status.tenses import tense_of
from extract.contacts.times.circumstances import time_of
from extract.lexicon.contacts import frame_words
from extract.model import Status

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import TimeExpression

_MARKS = frozenset(",-–—)")


def time_around(
    masked: MaskedSentence, hit: TriggerHit, lang: str, *, status: Status
) -> TimeExpression | None:
    """Return the time that dates a trigger, also where what is set off parts them and it goes on behind: "N hat M, den er lange kennt, am Montag getroffen"."""
    time = time_of(masked, hit, lang, status=status)
    short = without_asides(masked, frame_words(lang)) if time is None else None
    same = [other for other in short.triggers if other.span == hit.span] if short else []
    if short is None or not same:
        return time
    if status is Status.HELD and not tense_of(masked, hit, lang).looks_back:
        return None
    found = time_of(short, same[0], lang, status=status)
    goes_on = found is not None and any(
        time.span == found.span and masked.tokens[at - 1] in _MARKS
        for at, time in masked.times.items()
    )
    return found if goes_on else None
