"""Words that can belong to an actor: what the gazetteer and the office words say of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

from extract.actors.words import Token, word_pattern
from extract.lexicon.actors import Role, parted_roles, role_forms, role_words
from extract.lexicon.gazetteer import FormKind, NameForm, name_forms
from extract.lexicon.names import is_given_name, persons_named, surname

_LONGEST_NAME = 5
_SHORTEST_LOUD = 4


class HitKind(Enum):
    """What a run of tokens can be."""

    ROLE = auto()
    STATE = auto()
    ADJECTIVE = auto()
    PERSON = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """A run of tokens ``[first, last)`` with its lexical reading; ``end`` if only the start of a word is read."""

    first: int
    last: int
    kind: HitKind
    states: tuple[str, ...] = ()
    role: Role | None = None
    form: FormKind | None = None
    genitive: bool = False
    end: int | None = None


@cache
def _openings(lang: str) -> frozenset[str]:
    """Return the words, in lower case, that can open an office phrase or a state's name."""
    small = role_words(lang)
    phrases = (*small.institutions, *small.counterpart)
    lists = (small.former, small.deputy, small.incoming, small.fillers)
    words = {word for some in lists for word in some}
    words |= small.predecessor | small.successor | {phrase.split()[0] for phrase in phrases}
    return frozenset(words | _role_index(lang).keys() | _state_index(lang).keys())


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
def _is_known(name: str, lang: str) -> bool:
    """Tell whether the gazetteer knows a full name, or a surname that is no common word."""
    if " " in name:
        return bool(persons_named(name))
    known = surname(name, lang)
    return known is not None and not known.ambiguous


@lru_cache(maxsize=65536)
def _state_readings(word: str, lang: str) -> tuple[tuple[bool, tuple[str, ...], NameForm], ...]:
    """Return the names of states that may begin with a word, as written or without its genitive ending."""
    readings = []
    for bare, genitive in _without_genitive(word, lang):
        for form, entry in _state_index(lang).get(bare.lower(), ()):
            if not (len(form) > 1 and genitive) and _spelled_alike(bare, form[0]):
                readings.append((genitive, form, entry))
    return tuple(readings)


def _without_genitive(word: str, lang: str) -> list[tuple[str, bool]]:
    readings = [(word, False)]
    for suffix in role_words(lang).genitive_suffixes:
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            readings.append((word[: -len(suffix)], True))  # noqa: PERF401
    return readings


@cache
def _state_index(lang: str) -> dict[str, list[tuple[tuple[str, ...], NameForm]]]:
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
def _long_names(lang: str) -> frozenset[str]:
    """Return the first words, in lower case, of states' names of several words."""
    index = _state_index(lang)
    return frozenset(
        first for first, entries in index.items() if any(len(form) > 1 for form, _ in entries)
    )


@cache
def _role_index(lang: str) -> dict[str, list[tuple[tuple[str, ...], Role]]]:
    index: dict[str, list[tuple[tuple[str, ...], Role]]] = defaultdict(list)
    for words, role in role_forms(lang).items():
        index[words[0]].append((words, role))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return dict(index)


@cache
def _most_hyphens(lang: str) -> int:
    return max((word.count("-") for word in _role_index(lang)), default=0)


@cache
def _parted_index(lang: str) -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Role]]]:
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
    for form, entry in _state_index(lang).get(part.lower(), ()):
        if len(form) == 1 and (len(entry.endings) > 1 or _spelled_alike(part, form[0])):
            return entry.codes
    return ()


class Reader:
    """The lexical readings of one sentence's tokens."""

    def __init__(self, words: list[Token], lang: str, introduced: set[str]) -> None:
        self.words = words
        self.introduced = introduced
        self.lang = lang
        self._roles = _role_index(lang)
        self._parted = _parted_index(lang)
        self._states = _state_index(lang)
        self._long = _long_names(lang)
        self._small = role_words(lang)

    def role(self, at: int) -> Hit | None:
        """Read an office word at token *at*, the longest that fits; hyphen prefixes may name the state."""
        if at >= len(self.words):
            return None
        word = self.words[at]
        for form, role in self._roles.get(word.lower, ()):
            if self._continues(at, form) and not (role.cased and word.text.islower()):
                whole = Hit(at, at + len(form), HitKind.ROLE, role.states, role)
                return self._parted_role(at) or whole
        return self._hyphenated_role(at) if "-" in word.text else self._parted_role(at)

    def _parted_role(self, at: int) -> Hit | None:
        """Read an office that its states part: "ministre russe des ...", "ministres russe et turc des ..."."""
        for head, tail, role in self._parted.get(self.words[at].lower, ()):
            if not self._continues(at, head):
                continue
            last, states = self.following_states(at + len(head))
            if states and self._continues(last, tail) and self.words[last].adjoins:
                states = role.states or states
                return Hit(at, last + len(tail), HitKind.ROLE, states, role)
        return None

    def following_states(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return where the adjectives of states from token *at* on end, and the states: "russe et turc"."""
        states: tuple[str, ...] = ()
        ahead = last = at
        while (hit := self.state(ahead)) is not None and hit.kind is HitKind.ADJECTIVE:
            if not (states or self.words[ahead].adjoins):
                break
            states += hit.states
            ahead = last = hit.last
            if ahead < len(self.words) and self.words[ahead].lower in self._small.and_:
                ahead += 1
        return last, states

    def _continues(self, at: int, form: tuple[str, ...]) -> bool:
        last = at + len(form)
        if last > len(self.words):
            return False
        if len(form) == 1:
            return self.words[at].lower == form[0]
        run = self.words[at:last]
        return all(w.lower == f for w, f in zip(run, form, strict=True)) and all(
            w.adjoins for w in run[1:]
        )

    def _hyphenated_role(self, at: int) -> Hit | None:
        parts = self.words[at].text.split("-")
        # A head has no more hyphens than the office words themselves.
        for cut in range(max(1, len(parts) - 1 - _most_hyphens(self.lang)), len(parts)):
            head = "-".join(parts[cut:]).lower()
            role = next((r for form, r in self._roles.get(head, ()) if form == (head,)), None)
            if role is None:
                continue
            states = role.states + tuple(
                code for part in parts[:cut] for code in self.prefix_states(part)
            )
            deputy = any(part.lower() in self._small.deputy for part in parts[:cut])
            office = "official" if deputy else role.office
            return Hit(
                at,
                at + 1,
                HitKind.ROLE,
                states,
                Role(office, states, role.plural, role.plural_after),
            )
        return None

    def prefix_states(self, part: str) -> tuple[str, ...]:
        """Return the states that the first half of a compound names: "US" of "US-Kollege"."""
        return prefix_states(part, self.lang)

    def is_former(self, at: int) -> bool:
        """Tell whether token *at* makes the office a past one ("damalige", "Ex-US-Präsident")."""
        word = self.words[at].lower
        return word in self._small.former or word.split("-")[0] in self._small.former

    def is_of_an_office(self, at: int) -> bool:
        """Tell whether an office in the genitive goes before another: "the President's adviser"."""
        word = self.words[at].text
        bare = self.strip_genitive(word)
        sure = word[len(bare) :].startswith(("'", "’"))
        if not sure or (bare.lower(),) not in {
            form for form, _ in self._roles.get(bare.lower(), ())
        }:
            return False
        return self.role(at + 1) is not None and self.words[at + 1].adjoins

    def state(self, at: int) -> Hit | None:
        """Read a name for a state, body, capital or building, or an adjective or demonym, at token *at*."""
        if at >= len(self.words):
            return None
        word = self.words[at]
        if word.lower in self._long and (long := self._long_genitive(at)):
            return long
        for genitive, form, entry in _state_readings(word.text, self.lang):
            if self._continues_exactly(at, form):
                return self._state_hit(at, form, entry, genitive=genitive)
        return self._pair(at) if "-" in word.text else None

    def _pair(self, at: int) -> Hit | None:
        """Read two sides in one word: "russisch-türkische", "US-Russia", and "EU-Japan" of "EU-Japan-Gipfel"."""
        word = self.words[at]
        parts = word.text.split("-")
        for count in (len(parts), len(parts) - 1):
            codes = [self.prefix_states(part)[:1] for part in parts[:count]]
            if count > 1 and all(codes) and len(set(codes)) == count:
                end = word.start + len("-".join(parts[:count]))
                states = tuple(code for found in codes for code in found)
                return Hit(at, at + 1, HitKind.ADJECTIVE, states, end=end)
        return None

    def _long_genitive(self, at: int) -> Hit | None:
        """Read "Saudi-Arabiens", "the United States'", "Großbritanniens": the ending sits on the last word."""
        word = self.words[at]
        for form, entry in self._states.get(word.lower, ()):
            last = at + len(form) - 1
            if len(form) < 2 or last >= len(self.words):  # noqa: PLR2004
                continue
            bare, genitive = _without_genitive(self.words[last].text, self.lang)[-1]
            if (
                genitive
                and bare.lower() == form[-1].lower()
                and self._continues(at, tuple(f.lower() for f in form[:-1]))
            ):
                return self._state_hit(at, form, entry, genitive=True)
        return None

    def _continues_exactly(self, at: int, form: tuple[str, ...]) -> bool:
        return len(form) == 1 or self._continues(at, tuple(f.lower() for f in form))

    @staticmethod
    def _state_hit(at: int, form: tuple[str, ...], entry: NameForm, *, genitive: bool) -> Hit:
        adjective = entry.kind in {FormKind.ADJECTIVE, FormKind.PREFIX}
        kind = HitKind.ADJECTIVE if adjective else HitKind.STATE
        return Hit(at, at + len(form), kind, entry.codes, form=entry.kind, genitive=genitive)

    def person(self, at: int) -> Hit | None:
        """Read the longest name that the gazetteer knows at token *at* (surname alone included)."""
        if at >= len(self.words) or not self.words[at].is_capital:
            return None
        for last in range(self.name_run(at), at, -1):
            alone = last - at == 1
            name = self.words[at].text if alone else " ".join([w.text for w in self.words[at:last]])
            genitive = False
            if not self.is_known(name, alone=alone):
                bare = self.strip_genitive(name)
                genitive = bare != name and self.is_known(bare, alone=alone)
                if not genitive:
                    continue
            if alone and self._belongs_to_a_stranger(at):
                return None
            return Hit(at, last, HitKind.PERSON, genitive=genitive)
        return None

    def _belongs_to_a_stranger(self, at: int) -> bool:
        """Tell whether a surname follows a given name that makes it someone else's: "Jay Carney"."""
        if at == 0 or not self.words[at].adjoins:
            return False
        before = self.words[at - 1]
        if not before.is_capital or before.lower in self._small.honorific:
            return False
        if is_given_name(before.text):
            return True
        if self._small.nouns_are_capital or at == 1 or before.text in self._small.not_names:
            return False
        return self.role(at - 1) is None and not self._ends_known(at - 1)

    def _ends_known(self, at: int) -> bool:
        """Tell whether the word at *at* ends an office or a state's name: "Prime Minister", "South Korea"."""
        for first in range(max(0, at - 3), at + 1):
            role, state = self.role(first), self.state(first)
            if (role and role.last == at + 1) or (state and state.last == at + 1):
                return True
        return False

    def is_known(self, name: str, *, alone: bool) -> bool:
        """Tell whether a name is the gazetteer's or the article's; a bare surname must be no common word."""
        if name in self.introduced:
            return True
        return _is_known(name, self.lang) and not (alone and name in self._small.not_names)

    def strip_genitive(self, name: str) -> str:
        """Take a genitive ending off a name: "Trumps", "Putin's"."""
        return without_genitive(name, self.lang)

    def name_run(self, at: int) -> int:
        """Return where a run of capitalised words and particles that starts at *at* ends."""
        words, small = self.words, self._small
        last = at
        for word in words[at : at + _LONGEST_NAME]:
            if last > at and not (word.adjoins or self._is_initial(last - 1)):
                break
            if not (word.is_capital or self._is_particle(at, last) or self._is_article_name(word)):
                break
            if word.text in small.not_names or self._is_loud(word.text):
                break
            last += 1
        while last > at and words[last - 1].lower in small.name_particles:
            last -= 1
        return last

    def _is_particle(self, first: int, at: int) -> bool:
        """Tell whether a word within a run that starts at *first* is a "von" or "al" before a capital."""
        following = self.words[at + 1 : at + 2]
        return (
            at > first
            and self.words[at].lower in self._small.name_particles
            and bool(following)
            and following[0].is_capital
        )

    def _is_loud(self, word: str) -> bool:
        """Tell whether a word in capitals is a headline's, not a name's: "PRESIDENT MEETS WITH ..."."""
        if len(word) < _SHORTEST_LOUD or not word.isupper():
            return False
        return word not in self.introduced and surname(word, self.lang) is None

    def _is_article_name(self, word: Token) -> bool:
        """Tell whether a word is a name with its article written on: "al-Assad"."""
        if "-" not in word.text:
            return False
        head, _, tail = word.text.partition("-")
        return head in self._small.name_particles and tail[:1].isupper()

    def _is_initial(self, at: int) -> bool:
        return len(self.words[at].text) == 1 or self.words[at].lower in self._small.honorific
