"""Who acts in company: of his own side ("N met M and her colleague A, who is of N's state"), or of another than those told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_person
from extract.contacts.sides.borrowed import countries
from extract.lexicon import notation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords


# How far behind a noun "with" may stand, and how far behind that a name.
_REACH = 4


def is_with_another(
    masked: MaskedSentence, hit: TriggerHit, sides: AbstractSet[str], words: FrameWords
) -> bool:
    """Tell whether a noun is with somebody of none of *sides*, who are told before: "a meeting with N" is not theirs."""
    last = masked.clause(hit.token)[1]
    behind = range(hit.token + 1, min(hit.token + _REACH, last))
    at = next((at for at in behind if masked.tokens[at].lower() in words.company), last)
    near = (masked.items[i] for i in range(at + 1, min(at + _REACH, last)) if i in masked.items)
    item = next(near, None)
    whose = set(item.countries) if item is not None else set()
    return bool(whose) and whose.isdisjoint(sides)


def beside_his_own(
    masked: MaskedSentence, hit: TriggerHit, taken: Sequence[Item], words: FrameWords
) -> list[int]:
    """Return the person who opens the clause of a verb, if several sit with him and one of them is of his side."""
    if hit.word.pos != "verb":
        return []
    others = set(countries([actor for item in taken for actor in item.actors]))
    first, last = masked.clause(hit.token)
    lead = min((at for at in masked.items if first <= at < last), default=last)
    item = masked.items.get(lead)
    if item is None or item in taken or item.char != notation.ACTOR or not is_person(item):
        return []
    own = set(item.countries)
    beside = len(own) == 1 and own < others
    return [lead] if beside and not masked.is_governed(lead, words) else []
