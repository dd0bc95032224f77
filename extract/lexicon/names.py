"""Persons by name: full names, surnames, other spellings, pet forms; never by distance."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from extract.lexicon.offices import Person, person, persons_table
from extract.lexicon.spelling import fold, is_initial, plain, same_given_name, skeleton
from extract.lexicon.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SHORTEST = 4
_A_FEW = 9
_FULL = 2
# Which of a line of namesakes somebody is: "N N III".
_NUMERALS = frozenset({"II", "III", "IV"})


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
    return MappingProxyType(
        {form: _surname(form, ids, lang) for form, ids in _surnames().exact.items()}
    )


def surname(form: str, lang: str) -> Surname | None:
    """Return the surname that *form* spells, in any romanisation; ``None`` if no person bears it."""
    written = _lowered(form)
    known = surnames(lang).get(written)
    if known is not None:
        return known
    ids = _bearers(written)
    return _surname(written, ids, lang) if ids else None


def persons_named(name: str) -> tuple[Person, ...]:
    """Return who may be meant by a full name or a surname without title; empty for a stranger."""
    return tuple(person(identifier) for identifier in _named(" ".join(name.split())))


def states_of(name: str) -> frozenset[str]:
    """Return the states that those held office for who may be meant by a name; empty for a stranger."""
    return frozenset(term.country for one in persons_named(name) for term in one.terms)


@lru_cache(maxsize=65536)
def family_name(name: str) -> str:
    """Return the family name within a full name, which may come first ("Xi Jinping"); the last word for a stranger."""
    words = name.split()
    if len(words) < _FULL:
        return name
    for someone in persons_named(name):
        for form in persons_table()[someone.id]["surnames"].split("|"):
            if form and f" {form.casefold()} " in f" {name.casefold()} ":
                return form  # in capitals too: "KIM JONG UN"
    return words[-1]


def called_by_first(name: str, states: Iterable[str]) -> str:
    """Return the first word of a stranger's name where most of the state's people go by it ("Zhao Gang of China"), else nothing."""
    first, *others = name.split() or [""]
    if not (others and _family_first().issuperset(states)):
        return ""
    stranger = not persons_named(name) and (may_open_name(first) or not is_given_name(first))
    return first if stranger else ""


@cache
def _family_first() -> frozenset[str]:
    """Return the states most of whose people in the tables go by the first word of their names."""
    people: Counter[str] = Counter()
    called: Counter[str] = Counter()
    for identifier, row in persons_table().items():
        first, *others = row["name"].split()
        for state in person(identifier).countries if others and row["surnames"] else ():
            people[state] += 1
            called[state] += first in row["surnames"].split("|")
    return frozenset(s for s, count in people.items() if count > _A_FEW and 2 * called[s] > count)


def may_end_name(word: str) -> bool:
    """Tell whether some person's name, in any spelling, may end in *word*: false only where ``persons_named`` finds none."""
    folds, sounds = _last_words()
    return fold(word).rpartition(" ")[2] in folds or skeleton(word).rpartition(" ")[2] in sounds


@cache
def may_open_name(word: str) -> bool:
    """Tell whether *word* is a family name that some person of the tables has in front: "Xi Jinping"."""
    names = (persons_table()[someone.id]["name"] for someone in persons_named(word))
    return any(" " in name and skeleton(name.split()[0]) == skeleton(word) for name in names)


def is_given_name(word: str) -> bool:
    """Tell whether some person of the tables has *word* as a first given name, as written."""
    return word in _first_words()


@cache
def _first_words() -> frozenset[str]:
    names = (row["name"].split() for row in persons_table().values())
    return frozenset(words[0] for words in names if len(words) > 1)


@cache
def _last_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the last words of all names, without accents, and by skeleton of those from other alphabets."""
    folds, sounds = set(), set()
    for row in persons_table().values():
        for form in filter(None, (row["name"], *_aliases(row), *row["surnames"].split("|"))):
            folds.add(fold(form).rpartition(" ")[2])
            if row["romanised"]:
                sounds.add(skeleton(form).rpartition(" ")[2])
    return frozenset(folds), frozenset(sounds)


def _surname(form: str, ids: tuple[str, ...], lang: str) -> Surname:
    return Surname(form, ids, fold(form) in _common_words(lang))


def _lowered(form: str) -> str:
    """Return a surname of a headline in capitals as it is usually written."""
    return form.title() if form.isupper() and len(form) >= _SHORTEST else form


@lru_cache(maxsize=65536)
def _bearers(form: str) -> tuple[str, ...]:
    """Return the bearers of a surname; another spelling counts only if it is no given name, nor short."""
    index = _surnames()
    known = index.exact.get(form) or index.folded.get(fold(form))
    if known:
        return known
    key = skeleton(form)
    return (
        index.sounds.get(key, ()) if len(key) >= _SHORTEST and key not in _any_given_name() else ()
    )


@lru_cache(maxsize=65536)
def _named(name: str) -> tuple[str, ...]:
    words = name.split()
    whole = _full_names().find(name) if len(words) > 1 else ()
    if whole:
        return whole
    if len(words) > _FULL and words[-1] in _NUMERALS:
        return tuple(one for one in _named(" ".join(words[:-1])) if not _is_numbered(one))
    if bearers := _bearers(_lowered(name)):
        return bearers
    for cut in range(1, len(words)):
        given, family = " ".join(words[:cut]), " ".join(words[cut:])
        found = _bearing(family, given)
        if found:
            return found
    return _bearing(words[0], " ".join(words[1:])) if len(words) > 1 else ()


def _is_numbered(identifier: str) -> bool:
    """Tell whether somebody has a number of his own: "King N II" is not the third."""
    return not _NUMERALS.isdisjoint(persons_table()[identifier]["name"].split())


def _bearing(family: str, given: str) -> tuple[str, ...]:
    """Return the bearers of *family* one of whose first given names is the first of *given*."""
    first = _first_given(given)
    return tuple(
        identifier
        for identifier in _bearers(_lowered(family))
        if any(same_given_name(first, known) for known in _given_names(identifier))
    )


def _first_given(given: str) -> str:
    return given.split(maxsplit=1)[0].split("-", maxsplit=1)[0]


@lru_cache(maxsize=8192)
def _given_names(identifier: str) -> frozenset[str]:
    """Return how somebody's first given name is written out; an initial of the tables ("C. Q. Brown") fits too many."""
    row = persons_table()[identifier]
    families = {plain(form) for form in row["surnames"].split("|")}
    names = [row["name"], *_aliases(row)]
    return frozenset(
        given
        for name in names
        if len(name.split()) > 1 and plain(name) not in families
        if not is_initial(given := _first_given(name))
    )


def _aliases(row: Mapping[str, str]) -> list[str]:
    columns = [column for column in row if column.startswith("aliases_")]
    return [alias for column in columns for alias in row[column].split("|") if alias]


@cache
def _any_given_name() -> frozenset[str]:
    names = (row["name"].split() for row in persons_table().values())
    return frozenset(skeleton(words[0]) for words in names if len(words) > 1)


@cache
def _surnames() -> _Index:
    forms = (
        (form, row)
        for row in persons_table().values()
        for form in row["surnames"].split("|")
        if form
    )
    return _index(forms, accents_only=True)


@cache
def _full_names() -> _Index:
    forms = (
        (form, row) for row in persons_table().values() for form in (row["name"], *_aliases(row))
    )
    return _index(forms, accents_only=False)


def _index(forms: Iterable[tuple[str, Mapping[str, str]]], *, accents_only: bool) -> _Index:
    """Index names three ways; with *accents_only* a name without accents is not found by one with (Bar, Bär)."""
    exact: dict[str, dict[str, None]] = {}
    folded: dict[str, dict[str, None]] = {}
    sounds: dict[str, dict[str, None]] = {}
    for form, row in forms:
        exact.setdefault(form, {})[row["id"]] = None
        if not (accents_only and form.isascii()):
            folded.setdefault(fold(form), {})[row["id"]] = None
        if row["romanised"]:
            sounds.setdefault(skeleton(form), {})[row["id"]] = None
    return _Index(*({key: tuple(ids) for key, ids in t.items()} for t in (exact, folded, sounds)))


@cache
def _common_words(lang: str) -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in rows_of("ambiguous.csv", lang))
