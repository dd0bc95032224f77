"""Persons by name: full names, surnames, other spellings, pet forms; never by distance."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from extract.lexicon.offices import Person, person, persons_table
from extract.lexicon.spelling import fold, plain, same_given_name, skeleton
from extract.lexicon.tables import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Surname:
    """A surname as written, and who bears it.

    ``ambiguous`` marks what is also a common word, a given name or a place: it names a person only beside an office,
    a given name, or after the full name.
    """

    form: str
    bearers: tuple[str, ...]
    ambiguous: bool

    @property
    def persons(self) -> tuple[Person, ...]:
        """Return the persons who bear the name."""
        return tuple(person(identifier) for identifier in self.bearers)


@dataclass(frozen=True, slots=True)
class _Index:
    exact: Mapping[str, tuple[str, ...]]
    folded: Mapping[str, tuple[str, ...]]
    sounds: Mapping[str, tuple[str, ...]]

    def find(self, name: str) -> tuple[str, ...]:
        """Return the ids under *name*: as written, else without accents, else by skeleton."""
        return (
            self.exact.get(name)
            or self.folded.get(fold(name))
            or self.sounds.get(skeleton(name))
            or ()
        )


@cache
def surnames(lang: str) -> Mapping[str, Surname]:
    """Return every surname as the tables spell it, with what is ambiguous in *lang* marked."""
    common = _common_words(lang)
    return MappingProxyType(
        {form: Surname(form, ids, form in common) for form, ids in _surnames().exact.items()}
    )


def surname(form: str, lang: str) -> Surname | None:
    """Return the surname that *form* spells, in any romanisation; ``None`` if no person bears it."""
    known = surnames(lang).get(form)
    if known is not None:
        return known
    ids = _surnames().find(form)
    return Surname(form, ids, form in _common_words(lang)) if ids else None


def persons_named(name: str) -> tuple[Person, ...]:
    """Return who may be meant by a full name or a surname, titles taken off; empty for a stranger."""
    return tuple(person(identifier) for identifier in _named(" ".join(name.split())))


@lru_cache(maxsize=65536)
def _named(name: str) -> tuple[str, ...]:
    words = name.split()
    whole = _full_names().find(name) if len(words) > 1 else ()
    if whole:
        return whole
    if bearers := _surnames().find(name):
        return bearers
    for cut in range(1, len(words)):
        given, family = " ".join(words[:cut]), " ".join(words[cut:])
        found = _bearing(family, given)
        if found:
            return found
    return _bearing(words[0], " ".join(words[1:])) if len(words) > 1 else ()


def _bearing(family: str, given: str) -> tuple[str, ...]:
    """Return the bearers of *family* one of whose first given names is the first of *given*."""
    first = _first_given(given)
    return tuple(
        identifier
        for identifier in _surnames().find(family)
        if any(same_given_name(first, known) for known in _given_names(identifier))
    )


def _first_given(given: str) -> str:
    return given.split(maxsplit=1)[0].split("-", maxsplit=1)[0]


@lru_cache(maxsize=8192)
def _given_names(identifier: str) -> frozenset[str]:
    row = persons_table()[identifier]
    families = {plain(form) for form in row["surnames"].split("|")}
    names = [row["name"], *_aliases(row)]
    return frozenset(
        _first_given(name)
        for name in names
        if len(name.split()) > 1 and plain(name) not in families
    )


def _aliases(row: Mapping[str, str]) -> list[str]:
    columns = [column for column in row if column.startswith("aliases_")]
    return [alias for column in columns for alias in row[column].split("|") if alias]


@cache
def _surnames() -> _Index:
    return _index(
        (form, row)
        for row in persons_table().values()
        for form in row["surnames"].split("|")
        if form
    )


@cache
def _full_names() -> _Index:
    return _index(
        (form, row) for row in persons_table().values() for form in (row["name"], *_aliases(row))
    )


def _index(forms: Iterable[tuple[str, Mapping[str, str]]]) -> _Index:
    exact: dict[str, dict[str, None]] = {}
    folded: dict[str, dict[str, None]] = {}
    sounds: dict[str, dict[str, None]] = {}
    keys: tuple[tuple[dict[str, dict[str, None]], Callable[[str], str]], ...]
    for form, row in forms:
        keys = ((exact, str), (folded, fold))
        if row["romanised"]:
            keys = (*keys, (sounds, skeleton))
        for table, key in keys:
            table.setdefault(key(form), {})[row["id"]] = None
    return _Index(*({key: tuple(ids) for key, ids in t.items()} for t in (exact, folded, sounds)))


@cache
def _common_words(lang: str) -> frozenset[str]:
    return frozenset(row["form"] for row in rows("ambiguous.csv") if row["lang"] == lang)
