"""Whom a guest meets where he came to: what he visits is a place, and an official without a state is of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.triggers import destination
from extract.contacts.sides.borrowed import countries
from extract.lexicon import notation
from extract.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sides.subject import Scene
    from extract.lexicon.frames import Frame
    from extract.model import Actor

VISITED = "visited"
_PLACE_KINDS = frozenset({MentionKind.STATE, MentionKind.CAPITAL})
# How many sentences a visit stays in mind.
_STAY = 8
# Up to which token a place opens a sentence: "In Japan, N met President M".
_LEAD = 3


def names_its_place(scene: Scene, frame: Frame) -> bool:
    """Tell whether a word says itself where the visit is: the host of "beim Oslo-Besuch des N" is nobody told before."""
    hit = scene.hit
    where = destination(scene.masked.text_of(hit.span), hit.word, scene.lang)
    return bool(where) and not frame.compound


def is_visit(scene: Scene, frame: Frame, items: Sequence[Item]) -> bool:
    """Tell whether an object is only a place: "besucht Tunesien und die Türkei"."""
    visits = scene.hit.word.name == VISITED
    if not frame.objects or not (len(items) > 1 or (frame.subject and visits)):
        return False
    visited = items if visits else items[-1:]
    return any(all(m.kind in _PLACE_KINDS for m in item.mentions) for item in visited)


def at_home(scene: Scene, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """Take an official of no known state for the host: "traf in Lissabon Präsident N"."""
    masked, words = scene.masked, scene.words
    first, last = masked.clause(scene.hit.token)
    places = [
        at
        for at in sorted(masked.items)
        if at < last
        and masked.items[at].char in notation.SITES
        and len(masked.items[at].actors) == 1
        and (at >= first or at < _LEAD or masked.tokens[first].lower() in words.where)
        and (
            masked.tokens[at - 1].lower() in words.place_prepositions
            or any(one.word.travels and one.token == at - 1 for one in masked.triggers)
            or (at + 2 == first and masked.tokens[first].lower() in words.where)
        )
    ]
    hosts = {masked.items[at].actors[0].country for at in places}
    host = hosts.pop() if len(hosts) == 1 else _visited(scene, actors)
    if not host:
        return tuple(actors)
    return tuple(a if a.country or not a.offices else replace(a, country=host) for a in actors)


def _visited(scene: Scene, actors: Sequence[Actor]) -> str:
    """Return the state that a side is told to visit: "N ist in Japan eingetroffen. Zunächst trifft er Präsident M"."""
    here = countries(actors)
    visits = (b for b in reversed(scene.before) if b.sentence >= scene.number - _STAY and b.told)
    visit = next((b for b in visits if here & countries(b.item.actors)), None)
    others = countries(visit.item.actors) - here if visit is not None and visit.hosts else ()
    return next(iter(others)) if len(others) == 1 else ""
