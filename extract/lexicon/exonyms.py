"""What a language calls a person or a town that an article of another spells its own way: Lawrow, Lavrov; Genf, Geneva."""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from extract.lexicon.names import family_name, persons_named
from extract.lexicon.offices import persons_table
from extract.lexicon.spelling import skeleton
from extract.lexicon.tables import rows
from extract.model import Exonym

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.model import Contact

# The names of persons.csv are the English ones.
_FIRST = "en"


@cache
def written_in() -> tuple[str, ...]:
    """Return the languages whose names of towns are known, by code."""
    return tuple(sorted(rows("exonyms.csv")[0]))


def exonyms(contacts: Iterable[Contact]) -> tuple[Exonym, ...]:
    """Return what languages call the persons and places that *contacts* spell otherwise, each once, in order."""
    people: set[tuple[str, str, str]] = set()
    places: set[str] = set()
    for contact in contacts:
        people.update((p.name, p.country, p.wikidata or "") for p in contact.participants)
        places.add(contact.place)
    found: dict[tuple[str, str, str, str], str] = {}
    for lang in written_in():
        for told, country, wikidata in sorted(people):
            if name := person_in(lang, told, wikidata or None):
                found["person", told, country, lang] = name
        for told in places:
            if name := place_in(lang, told):
                found["place", told, "", lang] = name
    return tuple(Exonym(*key, found[key]) for key in sorted(found))


@lru_cache(maxsize=65_536)
def person_in(lang: str, name: str, wikidata: str | None) -> str | None:
    """Return how *lang* writes a person's name, ``None`` where it is not known to write it otherwise.

    Only names from other alphabets are rewritten, never a nickname; what is one of the language's own spellings of
    the surname stays, and a surname alone stays one.
    """
    row = _person(name, wikidata)
    if row is None or not row["romanised"]:
        return None
    own = [row["name"]] if lang == _FIRST else []
    own += filter(None, row.get(f"aliases_{lang}", "").split("|"))
    last = name.rsplit(maxsplit=1)[-1]
    if last in {spelling.split()[-1] for spelling in own}:
        return None
    if not own or skeleton(own[0].split()[-1]) != skeleton(last):
        return None
    return own[0] if len(name.split()) > 1 else family_name(own[0])


@lru_cache(maxsize=65_536)
def place_in(lang: str, place: str) -> str | None:
    """Return what *lang* calls a town, ``None`` where it is not known to call it otherwise."""
    row = _towns().get(place)
    found = row[lang] if row else place
    return found if found != place else None


def _person(name: str, wikidata: str | None) -> Mapping[str, str] | None:
    if not name.split():
        return None
    if wikidata:
        return _items().get(wikidata)
    found = persons_named(name)
    return persons_table()[found[0].id] if len(found) == 1 else None


@cache
def _items() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType({row["wikidata"]: row for row in persons_table().values()})


@cache
def _towns() -> Mapping[str, Mapping[str, str]]:
    """Return each town's names by each of them; a name that two towns bear is none."""
    found: dict[str, Mapping[str, str]] = {}
    for row in rows("exonyms.csv"):
        for name in set(row.values()):
            if name in found:
                raise ValueError(f"exonyms.csv: {name} stands there twice")
            found[name] = row
    return MappingProxyType(found)
