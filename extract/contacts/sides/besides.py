"""Who else takes part: what the trigger's word and later clauses say of the sides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.link import level_of
from extract.contacts.sentence.phrases import says
from extract.contacts.sentence.pieces import Item
from extract.lexicon import notation
from extract.lexicon.offices import office_level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found
    from extract.lexicon.contacts import FrameWords
    from extract.model import Actor

# How far before a noun its preposition stands.
_LEAD = 4


def pair_of(masked: MaskedSentence) -> Item | None:
    """Return the only two persons of a sentence as a group, whom "the two men" can mean right after it."""
    items = [masked.items[at] for at in sorted(masked.items)]
    if any(item.char == notation.GROUP for item in items):
        return None
    named = [item for item in items if item.char == notation.ACTOR and item.actors[0].named]
    actors = tuple(actor for item in named for actor in item.actors)
    sides = {actor.country for actor in actors}
    if len(actors) != len(sides) or len(sides) != 2 or "" in sides:  # noqa: PLR2004
        return None
    return Item(notation.GROUP, named[-1].span, actors, ())


def counts_things(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell whether "the two" counts what its noun names: "zwischen den beiden Inseln", not "die beiden Politiker"."""
    after = masked.tokens[at + 1] if at + 1 < len(masked.tokens) else "."
    noun = after[0].isupper() or at + 1 in masked.items
    counts = noun and hit.token != at + 1 and after.lower() not in words.people
    return counts or masked.tokens[max(0, at - 2)].lower() in words.prepositions


def everyone(
    masked: MaskedSentence, here: MaskedSentence, found: Found, words: FrameWords
) -> tuple[Actor, ...]:
    """Return who takes part in a contact that the part *here* of a sentence places."""
    told = _as_the_word_says(found)
    return (*told, *_companions(masked, found, words), *_fellows(here, found, words))


def is_for_one_talk(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a clause names the one talk that all of a list came together for: "traf sich mit A, B und C zu einem Gespräch"."""
    first, last = masked.clause(hit.token)
    talks = [
        other.token
        for other in masked.triggers
        if other != hit and other.word.pos == "noun" and first <= other.token < last
    ]
    leads = [masked.tokens[max(first, at - _LEAD) : at] for at in talks]
    return hit.word.pos == "verb" and any(
        says((word.lower() for word in lead), words.one_talk) for lead in leads
    )


def _companions(masked: MaskedSentence, found: Found, words: FrameWords) -> Iterator[Actor]:
    """Yield persons that a later clause adds to a side: ", damals noch mit ..."."""
    sides = {actor.country: actor for actor in found.actors}
    _, end = masked.clause(found.hit.token)
    for at, item in masked.items.items():
        if at < end or item.char not in {notation.ACTOR, notation.STATE} or len(item.actors) != 1:
            continue
        actor = item.actors[0]
        side = sides.get(actor.country)
        governor = masked.tokens[at - 1].lower()
        if side is None or not actor.named or side.named or governor not in words.company:
            continue
        if set(actor.offices) & set(side.offices):
            yield actor


def _fellows(masked: MaskedSentence, found: Found, words: FrameWords) -> Iterator[Actor]:
    """Yield persons of further sides who act with one: "N sprach gemeinsam mit A mit M", "N, along with A, met M"."""
    first, last = masked.clause(found.hit.token)
    sides = {actor.country for actor in found.actors}
    for at in range(first, last):
        item = masked.items.get(at)
        if item is None or item.char not in {notation.ACTOR, notation.GROUP}:
            continue
        if any(not actor.name or actor.country in sides for actor in item.actors):
            continue
        if _lead(masked, at, words).endswith(tuple(f" {word}" for word in words.alongside)):
            yield from item.actors


def _lead(masked: MaskedSentence, at: int, words: FrameWords) -> str:
    """Return the words before an actor, without its articles."""
    while at > 0 and masked.tokens[at - 1].lower() in words.determiners:
        at -= 1
    return f" {' '.join(masked.tokens[max(0, at - 3) : at])}".lower()


def _as_the_word_says(found: Found) -> tuple[Actor, ...]:
    """Give bare states the office that the word names: a "summit" is of leaders, whoever spoke of it."""
    office = found.hit.word.office
    if not office:
        return found.actors
    bare = found.borrowed is not None and found.frame.context
    return tuple(
        replace(actor, name="", offices=(office,), persons=(), named=False)
        if (not actor.offices and not actor.name)
        or (bare and level_of(actor, None) is not office_level(office))
        else actor
        for actor in found.actors
    )
