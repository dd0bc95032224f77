"""Whether several sides meet at one table or each on its own, and who else sits there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.phrases import says
from extract.contacts.sides.besides import is_for_one_talk
from extract.contacts.sides.context import word_before
from extract.lexicon import notation
from extract.model import Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sides.subject import Scene
    from extract.lexicon.frames import Frame
    from extract.model import Actor

# What takes part by itself, no place and no state.
PARTIES = (notation.ACTOR, notation.GROUP)
_ARRIVES = "arrive"


def at_one_table(scene: Scene, frame: Frame, others: Item) -> bool:
    """Tell "met his Greek and Cypriot counterparts", "in einer Vierer-Konferenz" from one talk after the other."""
    clause = scene.masked.clause_words(scene.hit.token)
    if any(word.endswith(tuple(scene.words.jointly)) for word in clause) or is_for_one_talk(
        scene.masked, scene.hit, scene.words
    ):
        return True
    if not others.mentions:  # those whom "die beiden" means
        return False
    first, *names = others.mentions
    one_office = first.plural or (first.counterpart and not any(name.office for name in names))
    called = scene.hit.word.mode == Mode.PHONE or says(clause, scene.words.by_phone)
    before = scene.masked.source[: others.span.start].rsplit(None, 1)[-1:]
    both = first.both or not scene.words.each.isdisjoint(
        before
    )  # "met both French and Danish ministers"
    both = both and scene.hit.word.pos == "verb"  # "sprach mit den Ministern beider Länder"
    return one_office and not (called or both or frame.objects or scene.hit.word.plural)


def meet_as_groups(scene: Scene, actors: Sequence[Actor], others: Sequence[Actor]) -> bool:
    """Tell whether several meet several, at one table then: "N and M met with A and B", but not "called A and B"."""
    met = {actor.country for actor in others if actor.country}
    own = {actor.country for actor in actors if actor not in others and actor.country} - met
    spoken = scene.hit.word.mode == Mode.PHONE or scene.hit.word.pos != "verb"
    return not spoken and len(own) > 1 and len(met) > 1


def calls_each(scene: Scene) -> bool:
    """Tell whether somebody calls others up, one after the other: "called A and B", no conference."""
    clause = scene.masked.clause_words(scene.hit.token)
    joint = any(word.endswith(tuple(scene.words.jointly)) for word in clause)
    return scene.hit.word.mode == Mode.PHONE and scene.hit.word.pos == "verb" and not joint


def acts_each(scene: Scene) -> bool:
    """Tell whether several act one by one: "N and M both held meetings with A", "N and M each met A"."""
    masked, words = scene.masked, scene.words
    first, _ = masked.clause(scene.hit.token)
    if masked.tokens[0].lower() in words.beside:  # "neben N wollen auch A und B nach C reisen"
        return scene.hit.word.name == _ARRIVES
    return any(
        masked.items[at].char == notation.GROUP
        and not words.each.isdisjoint(word.lower() for word in masked.tokens[at + 1 : at + 3])
        for at in range(first, scene.hit.token - 1)
        if at in masked.items
    )


def led_by(scene: Scene, taken: Sequence[Item]) -> tuple[Actor, ...]:
    """Return whom the sentence opens with as one more partner: "Besides N, M also met A"."""
    masked, words = scene.masked, scene.words
    first = min(masked.items, default=0)
    lead = [w.lower() for w in masked.tokens[:first] if w.lower() not in words.determiners]
    item = masked.items.get(first)
    if item is None or item in taken or " ".join(lead) not in words.besides:
        return ()
    return item.actors if item.char in PARTIES else ()


def beside(scene: Scene) -> list[Actor]:
    """Return whom a list of sides goes beyond: "neben N nehmen auch A und B teil"."""
    masked, words = scene.masked, scene.words
    first, last = masked.clause(scene.hit.token)
    return [
        actor
        for at in range(first + 1, last)
        if at in masked.items and masked.items[at].char in PARTIES
        for actor in masked.items[at].actors
        if word_before(masked, at, words.determiners) in words.beside
    ]
