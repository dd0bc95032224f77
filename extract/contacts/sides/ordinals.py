"""A contact that an ordinal counts on from one just told: "Ein zweiter Gipfel scheiterte", "A third round was held"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sides.pronoun import DETERMINER_REACH

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.borrowed import Borrowed
    from extract.lexicon.contacts import FrameWords

# How many sentences before a contact is still just told.
_JUST_TOLD = 2
# How far before its noun an ordinal may stand: "eine zweite indirekte Runde".
_NEAR = 2


def counts_on(
    masked: MaskedSentence, hit: TriggerHit, told: Borrowed, number: int, words: FrameWords
) -> bool:
    """Tell whether a noun counts on from a contact just told, in sentence *number*: "ein zweiter Gipfel", "a third meeting"."""
    near = told.told and number - told.sentence <= _JUST_TOLD
    return near and is_counted(masked, hit, words)


def is_counted(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a noun with an ordinal is what its sentence is about: nothing stands before it but a time and a verb."""
    said = [word.lower() for word in masked.tokens[: hit.token]]
    if words.in_order.isdisjoint(said[-_NEAR:]):
        return False
    article = next((at for at in range(len(said)) if said[at] in words.indefinite), None)
    if article is None or article < hit.token - DETERMINER_REACH:
        return False
    plain = all(at in masked.times or masked.tokens[at].islower() for at in range(1, article))
    return plain and (article == 0 or 0 in masked.times or said[0] in words.in_turn)
