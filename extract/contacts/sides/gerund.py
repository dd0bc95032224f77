"""Who acts in a phrase without a subject of its own: "N met A before speaking with M", "praised A after talks with M"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import does_more
from extract.lexicon.contacts import frame_words
from extract.lexicon.notation import SITES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# How many words stand between "before" and the trigger at most: "before holding two days of talks".
_REACH = 5


def main_subjects(
    masked: MaskedSentence, hit: TriggerHit, near: Sequence[int], words: FrameWords
) -> list[int]:
    """Return who of *near* acts in the main clause, where the trigger's phrase has no subject; else all of them.

    Who stands just before "before", "to" or a comma is acted on: "N met A before", "N urged A to sign after", "N met A, then".
    """
    lead = _lead(masked, hit, words)
    left = [at for at in near if at < lead]
    if len(left) < len(near) or len(left) < 2:  # noqa: PLR2004
        return list(near)
    return [at for at in left if not _is_acted_on(masked, at, lead, words)] or list(near)


def _lead(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> int:
    """Return where the word stands that opens the trigger's phrase without a subject, -1 if there is none."""
    at = hit.token - 1
    while at > 0 and hit.token - at <= _REACH and at not in masked.items:
        if masked.tokens[at].lower() in words.apart_in_time | words.in_turn | words.back_when:
            return at
        at -= 1
    return -1


def _is_acted_on(masked: MaskedSentence, at: int, lead: int, words: FrameWords) -> bool:
    """Tell whether no verb follows somebody up to *lead*: he stands before it, before a preposition or before "to"."""
    after = next((i for i in range(at + 1, lead + 1) if i not in masked.times), lead)
    word = masked.tokens[after].lower()
    parts = words.prepositions | words.infinitive | words.coordination
    return after == lead or word in parts


def nearest_subject(masked: MaskedSentence, hit: TriggerHit, near: Sequence[int], lang: str) -> int:
    """Return which of those *near* a trigger acts: who does more besides, of the main clause, the nearest; a place only if nobody else is."""
    able = does_more(masked, hit, near, lang) or list(near)
    able = main_subjects(masked, hit, able, frame_words(lang))
    bare = {at: masked.items[at].char in SITES for at in able}
    return min(able, key=lambda at: (bare[at], abs(at - hit.token)))
