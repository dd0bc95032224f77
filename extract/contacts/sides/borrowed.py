"""What one sentence lends to a later one: whom it names, and on which sides they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_person
from extract.lexicon.notation import ACTING, ACTOR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.model import Actor

# How many characters before an actor hold the words that open his sentence.
_LEAD = 40
_ENDS = re.compile(r"[.!?]\s|\n")
# How many tokens behind a semicolon its subject stands at most: "; the premier".
_OPENS = 2
# Offices of whom "he" may well not be: "an official said he would come".
ANYBODY = frozenset({"official", "spokesperson"})


@dataclass(frozen=True, slots=True)
class Borrowed:
    """An actor of a sentence before, with the number of that sentence; ``told`` for the sides of a report.

    ``hosts`` tells that it is a visit whose host is only a place, ``pair`` that the two were only named in one sentence.
    """

    item: Item
    sentence: int
    told: bool = False
    hosts: bool = False
    pair: bool = False


def countries(actors: Sequence[Actor]) -> frozenset[str]:
    """Return the sides among *actors*."""
    return frozenset(actor.country for actor in actors if actor.country)


def as_they_come_to_mind(masked: MaskedSentence) -> list[int]:
    """Return where a sentence names somebody, in reading order, but who opens what follows its last semicolon first: "N stayed; M flew to A. There he met O"."""
    order = sorted(masked.items)
    parts = [at for at, word in enumerate(masked.tokens) if word == ";"]
    opens = [at for at in order if parts and parts[-1] < at <= parts[-1] + _OPENS]
    opens = [at for at in opens if masked.items[at].char == ACTOR and is_person(masked.items[at])]
    return opens[:1] + [at for at in order if at not in opens[:1]]


def officer_of(before: Sequence[Borrowed], sentence: int, source: str) -> Borrowed | None:
    """Return the minister without a name who alone acted in a sentence and opens it: "The Japanese premier came. He met N"."""
    acted = [b for b in before if b.sentence == sentence and b.item.char == ACTOR]
    lone = acted[0] if len(acted) == 1 else None
    if lone is None or len(lone.item.actors) != 1 or is_person(lone.item):
        return None
    start = lone.item.mentions[0].span.start
    lead = _ENDS.split(source[max(0, start - _LEAD) : start])[-1].split()
    if len(lead) > 1:
        return None
    offices = set(lone.item.actors[0].offices)
    return lone if offices and offices.isdisjoint(ANYBODY) else None


def is_of_them(item: Item | None, taken: Sequence[Item]) -> bool:
    """Tell whether somebody is none of those *taken*, but of their sides or of none that is known."""
    if item is None or item in taken or not is_person(item):
        return False
    return not adds_side(item, taken)


def fits(item: Item, taken: Sequence[Item]) -> bool:
    """Tell whether an item can act against those *taken*: it adds a side."""
    return item.char in ACTING and adds_side(item, taken)


def adds_side(item: Item, taken: Sequence[Item]) -> bool:
    """Tell whether an item is none of those *taken* and of a side that is none of theirs."""
    against = countries([actor for other in taken for actor in other.actors])
    return item not in taken and not set(item.countries) <= against
