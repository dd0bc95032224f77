"""How states, offices and names are written in a language: their forms by the first word, and endings."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from extract.actors.words import word_pattern
from extract.lexicon.actors import Role, parted_roles, role_forms, role_words
from extract.lexicon.gazetteer import NameForm, name_forms
from extract.lexicon.names import persons_named, surname


@cache
def _openings(lang: str) -> frozenset[str]:
    """Return the words, in lower case, that can open an office phrase or a state's name."""
    small = role_words(lang)
    phrases = (*small.institutions, *small.counterpart)
    lists = (small.former, small.deputy, small.incoming, small.fillers)
    words = {word for some in lists for word in some}
    words |= small.predecessor | small.successor | {phrase.split()[0] for phrase in phrases}
    return frozenset(words | role_index(lang).keys() | state_index(lang).keys())


@lru_cache(maxsize=65536)
def opens_actor(word: str, lang: str) -> bool:
    """Tell whether an office phrase or a state's name may start at a word; at most words none may."""
    if "-" in word:
        return True
    lowered = word.lower()
    openings = _openings(lang)
    if lowered in openings:
        return True
    ends = role_words(lang).genitive_suffixes
    return any(lowered[: -len(end)] in openings for end in ends if lowered.endswith(end))


@lru_cache(maxsize=65536)
def is_known(name: str, lang: str) -> bool:
    """Tell whether the gazetteer knows a full name, or a surname that is no common word."""
    if " " in name:
        return bool(persons_named(name))
    known = surname(name, lang)
    return known is not None and not known.ambiguous


@lru_cache(maxsize=65536)
def state_readings(word: str, lang: str) -> tuple[tuple[bool, tuple[str, ...], NameForm], ...]:
    """Return the names of states that may begin with a word, as written or without its genitive ending."""
    readings = []
    for bare, genitive in genitive_readings(word, lang):
        for form, entry in state_index(lang).get(bare.lower(), ()):
            if not (len(form) > 1 and genitive) and _spelled_alike(bare, form[0]):
                readings.append((genitive, form, entry))
    return tuple(readings)


def genitive_readings(word: str, lang: str) -> list[tuple[str, bool]]:
    """Return a word as written and, where it may carry a genitive ending, without it; the flag tells which."""
    readings = [(word, False)]
    for suffix in role_words(lang).genitive_suffixes:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            readings.append((word[: -len(suffix)], True))  # noqa: PERF401
    return readings


@cache
def state_index(lang: str) -> dict[str, list[tuple[tuple[str, ...], NameForm]]]:
    """Return the inflected names of states by their first word in lower case, longest first."""
    index: dict[str, list[tuple[tuple[str, ...], NameForm]]] = defaultdict(list)
    for form in name_forms(lang):
        words = tuple(match.group() for match in word_pattern(lang).finditer(form.form))
        if not words:
            continue
        for ending in form.endings:
            inflected = (*words[:-1], words[-1] + ending)
            index[inflected[0].lower()].append((inflected, form))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return dict(index)


@cache
def long_names(lang: str) -> frozenset[str]:
    """Return the first words, in lower case, of states' names of several words."""
    index = state_index(lang)
    return frozenset(
        first for first, entries in index.items() if any(len(form) > 1 for form, _ in entries)
    )


@cache
def role_index(lang: str) -> dict[str, list[tuple[tuple[str, ...], Role]]]:
    """Return the office words by their first word in lower case, longest first."""
    index: dict[str, list[tuple[tuple[str, ...], Role]]] = defaultdict(list)
    for words, role in role_forms(lang).items():
        index[words[0]].append((words, role))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return dict(index)


@cache
def most_hyphens(lang: str) -> int:
    """Return how many hyphens an office word has at the most."""
    return max((word.count("-") for word in role_index(lang)), default=0)


@cache
def parted_index(lang: str) -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Role]]]:
    """Return the offices that a state's adjective may part (head, tail, role), by the head's first word."""
    index: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Role]]] = defaultdict(list)
    for head, tail, role in parted_roles(lang):
        index[head[0]].append((head, tail, role))
    return dict(index)


def _spelled_alike(word: str, form: str) -> bool:
    """Compare without case, but keep "us" apart from "US" and "polish" from "Polish"."""
    if form.isupper() and len(form) > 1:
        return word == form
    if form[0].isupper() and not word[0].isupper():
        return False
    return word.lower() == form.lower()


@cache
def _longest_first(lang: str) -> tuple[str, ...]:
    return tuple(sorted(role_words(lang).genitive_suffixes, key=len, reverse=True))


def without_genitive(name: str, lang: str) -> str:
    """Take a genitive ending off a name: "Trumps", "Putin's", "Kremls"."""
    suffixes = _longest_first(lang)
    if not name.endswith(suffixes):
        return name
    for suffix in suffixes:
        if name.endswith(suffix) and len(name) > len(suffix) + 2:
            return name[: -len(suffix)]
    return name


def prefix_states(part: str, lang: str) -> tuple[str, ...]:
    """Return the states that the first half of a compound names: "US" of "US-Kollege", "China" of "Chinareise"."""
    for form, entry in state_index(lang).get(part.lower(), ()):
        if len(form) == 1 and (len(entry.endings) > 1 or _spelled_alike(part, form[0])):
            return entry.codes
    return ()
