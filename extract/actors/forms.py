"""How states, offices and names are written in a language: their forms by the first word, and endings."""

from __future__ import annotations

from collections import defaultdict
from enum import Flag, auto
from functools import cache, lru_cache
from typing import NamedTuple

from extract.actors.words import word_pattern
from extract.lexicon.actors import role_words
from extract.lexicon.names import may_end_name, persons_named, surname
from extract.lexicon.roles import Role, parted_roles, role_forms
from extract.lexicon.states import NameForm, name_forms

_APOSTROPHES = frozenset("'’")
_SHORTEST = 2


class Tail(NamedTuple):
    """What stands behind the states that part an office: "(Secretary of the Russian) Security Council"."""

    words: tuple[str, ...]
    role: Role


class Opening(Flag):
    """Whether an actor may start at a word: at once, before a word that opens one too, or before few others only."""

    NONE = 0
    AT_ONCE = auto()
    BEFORE_ANOTHER = auto()
    BEFORE_SOME = auto()


@cache
def _at_once(lang: str) -> frozenset[str]:
    """Return the words, in lower case, that can open an office phrase or a state's name whatever follows."""
    small = role_words(lang)
    heads = small.predecessor | small.successor | parted_index(lang).keys()
    if small.adjectives_follow:
        heads |= {phrase.split()[0] for phrase in small.institutions}
    nouns = small.counterpart | small.institutions_of_several
    heads |= {phrase for phrase in nouns if " " not in phrase}
    heads |= {word.split()[0] for word, _ in small.titles}
    roles = {first for first, *others in role_forms(lang) if not others}
    states = {first for first, found in state_index(lang).items() if len(found[-1][0]) == 1}
    return frozenset(heads | roles | states)


@cache
def _modifiers(lang: str) -> frozenset[str]:
    """Return the words, in lower case, that only go before an office: "former", "deputy", "designated"."""
    small = role_words(lang)
    return frozenset({*small.former, *small.deputy, *small.incoming, *small.fillers})


@cache
def _second_words(lang: str) -> dict[str, frozenset[str]]:
    """Return, for the first word of offices and states of several words, which come next; all in lower case."""
    forms = list(role_forms(lang))
    forms += [form for found in state_index(lang).values() for form, _ in found]
    small = role_words(lang)
    nouns = small.counterpart | small.institutions_of_several
    forms += [tuple(phrase.split()) for phrase in nouns]
    seconds: dict[str, set[str]] = defaultdict(set)
    for first, second in (form[:2] for form in forms if len(form) > 1):
        seconds[first.lower()].add(second.lower())
    return {first: frozenset(second) for first, second in seconds.items()}


@lru_cache(maxsize=65536)
def opening(word: str, lang: str) -> Opening:
    """Tell whether an office phrase or a state's name may start at a word; at most words none may."""
    lowered, heads = word.lower(), _at_once(lang)
    endings = role_words(lang).genitive_suffixes
    bare = [lowered[: -len(end)] for end in endings if lowered.endswith(end)]
    if "-" in word or not heads.isdisjoint((lowered, *bare)):
        return Opening.AT_ONCE
    modifies = Opening.BEFORE_ANOTHER if lowered in _modifiers(lang) else Opening.NONE
    return modifies | (Opening.BEFORE_SOME if lowered in _second_words(lang) else Opening.NONE)


def opens_actor(word: str, lang: str) -> bool:
    """Tell whether an office phrase or a state's name may start at a word, whatever comes next."""
    return opening(word, lang) is not Opening.NONE


def goes_on(word: str, following: str, lang: str) -> bool:
    """Tell whether an office or a state of several words may start with *word* and *following*."""
    seconds = _second_words(lang)[word.lower()]
    spelled = following.replace("’", "'")
    return any(bare.lower() in seconds for bare, _ in genitive_readings(spelled, lang))


@lru_cache(maxsize=65536)
def is_known(name: str, lang: str) -> bool:
    """Tell whether the gazetteer knows a full name, or a surname that is no common word.

    A family name in front must be known alone, too: "der Fischer Jan Dahl" does not name Jan Fischer.
    """
    if " " in name:
        first, *_, last = name.split()
        return bool(persons_named(name)) and (may_end_name(last) or is_known(first, lang))
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
        bare = word.removesuffix(suffix) if suffix else word
        marked = suffix[:1] in _APOSTROPHES and bare.isupper()  # "the EU's envoy"
        if bare != word and len(bare) > _SHORTEST - marked:
            readings.append((bare, True))
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
def role_index(lang: str) -> dict[str, dict[str, list[tuple[tuple[str, ...], Role]]]]:
    """Return the office words by their first word in lower case and the next one, longest first.

    Those of one word stand under "", and at the end of every list.
    """
    index: dict[str, dict[str, list[tuple[tuple[str, ...], Role]]]] = defaultdict(dict)
    forms = role_forms(lang)
    for words in sorted(forms, key=len, reverse=True):
        first, *others = words
        for second in others[:1] or ["", *index[first]]:
            index[first].setdefault(second, []).append((words, forms[words]))
    return dict(index)


@cache
def most_hyphens(lang: str) -> int:
    """Return how many hyphens an office word has at the most."""
    return max((word.count("-") for word, *_ in role_forms(lang)), default=0)


@cache
def parted_index(lang: str) -> dict[str, dict[tuple[str, ...], dict[str, list[Tail]]]]:
    """Return the tails of the offices that a state may part, by their heads' first word, the heads and the tails' first word.

    The longest tail goes first.
    """
    index: dict[str, dict[tuple[str, ...], dict[str, list[Tail]]]] = {}
    for head, tail, role in sorted(parted_roles(lang), key=lambda parts: -len(parts[1])):
        heads = index.setdefault(head[0], {})
        heads.setdefault(head, {}).setdefault(tail[0], []).append(Tail(tail, role))
    return index


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
