"""What a government tells of itself, or lets be told: "Die Regierung erklärte, sie habe mit N gesprochen", "Das Amt teilte mit, man habe N einbestellt"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_person
from extract.lexicon import notation
from extract.model import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.borrowed import Borrowed
    from extract.lexicon.contacts import FrameWords

_TELLS = frozenset({notation.ACTOR, notation.BODY, notation.STATE})
_VOICE = "spokesperson"


def who_tells(
    masked: MaskedSentence,
    hit: TriggerHit,
    before: Sequence[Borrowed],
    number: int,
    words: FrameWords,
) -> tuple[int, Item, Borrowed | None] | None:
    """Return the pronoun that opens the trigger's clause and the government or state that means itself by it.

    It is the only side of the clause before, which holds a verb of speech, or of the sentence before where the mood of the
    verb shows that somebody's words go on.
    """
    first, last = masked.clause(hit.token)
    at = first + (masked.tokens[first].lower() in words.subordinators)
    if at + 1 >= last or masked.tokens[at].lower() not in words.itself:
        return None
    if first > 1 and masked.tokens[first - 1] == ",":
        lead = masked.clause(first - 2)
        said = {masked.tokens[i].lower() for i in range(*lead)}
        alone = _alone(masked.items[i] for i in range(*lead) if _acts(masked, i, words))
        told = not said.isdisjoint(words.speech | words.confirmed | words.announced)
        fits = alone is not None and told and _agrees(masked, at, alone, words)
        return (at, _voiced(alone), None) if alone is not None and fits else None
    if first > 0 or masked.tokens[at + 1].lower() not in words.reported:
        return None
    last_ones = [b for b in before if b.sentence == number - 1 and not b.told]
    alone = _alone(b.item for b in last_ones)
    if alone is None or not _agrees(masked, at, alone, words):
        return None
    return at, _voiced(alone), next(b for b in last_ones if b.item is alone)


def _acts(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a token is a side that can act: not "bei N"."""
    side = at in masked.items and bool(masked.items[at].actors)
    return side and not masked.is_governed(at, words)


def _alone(items: Iterable[Item]) -> Item | None:
    """Return the only one of *items*, if it is no person."""
    found = list(items)
    one = found[0] if len(found) == 1 else None
    if one is None or _speaks_for(one):
        return one
    return one if one.char in _TELLS and not is_person(one) else None


def _speaks_for(item: Item) -> bool:
    """Tell whether somebody only lends his voice: "Eine Sprecherin des Ministeriums sagte, man habe"."""
    return bool(item.actors) and all(_VOICE in actor.offices for actor in item.actors)


def _voiced(item: Item) -> Item:
    """Return for whom somebody speaks: some official of the same side."""
    if not _speaks_for(item):
        return item
    sides = dict.fromkeys(actor.country for actor in item.actors)
    return replace(item, actors=tuple(Actor(side, "", ("official",), ()) for side in sides))


def _agrees(masked: MaskedSentence, at: int, item: Item, words: FrameWords) -> bool:
    """Tell whether a pronoun can mean a body by the gender of its noun: "sie" is no ministry."""
    if masked.tokens[at].lower() not in words.she:
        return True
    return masked.text_of(item.span).lower().endswith(tuple(words.feminine_bodies))
