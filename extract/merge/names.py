"""Names of persons and places as keys that do not depend on spelling or transliteration."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from extract.lexicon.resources import languages
from extract.lexicon.spelling import fold, plain, skeleton
from extract.lexicon.states import FormKind, name_forms, places

if TYPE_CHECKING:
    from extract.model import Participant

_LIKE_BEGINNING = 3
_WORD = re.compile(r"[^\W_]+")


class Person(NamedTuple):
    """A participant as merging sees one: item number if linked, name skeletons in order, office."""

    wikidata: str | None
    name: tuple[str, ...]
    office: str


@lru_cache(maxsize=65_536)
def person(participant: Participant) -> Person:
    """Return the comparison key of a participant."""
    return Person(participant.wikidata, _name_key(participant.name), participant.office.casefold())


@lru_cache(maxsize=65_536)
def _name_key(name: str) -> tuple[str, ...]:
    """Return the skeletons of a name's words: "Gerassimow" and "Gerasimov" give the same."""
    return tuple(key for word in _WORD.findall(name) if (key := skeleton(fold(word))))


@lru_cache(maxsize=65_536)
def same_person(one: Person, other: Person) -> bool:
    """Tell whether two names can be one person's: equal items, or a shared surname.

    One name may be part of the other ("Xi", "Xi Jinping") or both end alike ("Jim Mattis", "James Mattis").
    """
    if one.wikidata and other.wikidata:
        return one.wikidata == other.wikidata
    if not one.name or not other.name:
        return False
    return (
        one.name[-1] == other.name[-1]
        or set(one.name) <= set(other.name)
        or set(other.name) <= set(one.name)
    )


class Place(NamedTuple):
    """A place as merging sees it: its state's code where known, what it is, skeletons of its words.

    ``kind`` is ``country``, ``capital`` or empty.
    """

    code: str
    kind: str
    words: frozenset[str]


@lru_cache(maxsize=65_536)
def place_key(name: str) -> Place | None:
    """Return the comparison key of a place, ``None`` for an empty name."""
    words = _name_key(name)
    if not words:
        return None
    atlas = _atlas()
    parts = (name, *_WORD.findall(name))
    code, kind = next((atlas[plain(part)] for part in parts if plain(part) in atlas), ("", ""))
    return Place(code, kind, frozenset(words))


@lru_cache(maxsize=65_536)
def same_town(one: Place, other: Place) -> bool:
    """Tell whether two names in one state can be one town's: a capital in two languages, or a like beginning."""
    if one.code != other.code or not one.code:
        return False
    if "capital" in {one.kind, other.kind}:
        return one.kind == other.kind
    starts = {word[:_LIKE_BEGINNING] for word in one.words}
    return bool(starts & {word[:_LIKE_BEGINNING] for word in other.words})


@cache
def _atlas() -> dict[str, tuple[str, str]]:
    """Return state and kind of every town, capital and country by its plain name in any language."""
    found: dict[str, tuple[str, str]] = {}
    for lang in languages():
        for form in name_forms(lang):
            if form.kind in {FormKind.CAPITAL, FormKind.COUNTRY}:
                found.setdefault(plain(form.form), (form.codes[-1], form.kind.value))
        for form_of_town, code in places(lang).items():
            found.setdefault(plain(form_of_town), (code, ""))
    return found
