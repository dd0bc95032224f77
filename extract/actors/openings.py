"""Where a sentence may name an actor: at most words no name and no office can start."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from extract.actors.forms import Opening, goes_on, is_known, opening
from extract.lexicon.actors import role_words
from extract.lexicon.memo import Memo
from extract.lexicon.names import called_by_first, family_name, may_end_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGEST_NAME = 5
# What is known of a word: how it opens an actor, whether it ends a name, is one alone, or may stand in one.
_AT_ONCE, _BEFORE_ANOTHER, _BEFORE_SOME = (one.value for one in Opening)
_OPENS = _AT_ONCE | _BEFORE_ANOTHER | _BEFORE_SOME
_ENDS, _ALONE, _INSIDE = 8, 16, 32
_MARKED = _OPENS | _ENDS


class Introduced:
    """The names that an article has introduced so far."""

    def __init__(self, lang: str, names: set[str] | None = None) -> None:
        self._endings = ("", *role_words(lang).genitive_suffixes)
        self.names: set[str] = set()
        self.ends: set[str] = set()
        for name in names or ():
            self._add(name)

    def meet(self, name: str, states: Sequence[str] = ()) -> None:
        """Remember a person's name, and the family name in it, which may stand in front in some *states*."""
        front = called_by_first(name, states) if states else ""
        family = family_name(name)
        opening = family[:1].upper() + family[1:]  # "al-Assad" at the start of a sentence
        for form in (name, family, opening, front):
            if form and form not in self.names:
                self._add(form)

    def _add(self, name: str) -> None:
        self.names.add(name)
        last = name.rsplit(maxsplit=1)[-1]
        self.ends.update(last + ending for ending in self._endings)


def openings(words: Sequence[str], lang: str, introduced: Introduced) -> list[int]:
    """Return at which of a sentence's words an actor may be named; more than do, and none that does is left out."""
    kinds = list(map(_kinds(lang).__getitem__, words))
    if not any(map(_MARKED.__and__, kinds)) and introduced.ends.isdisjoint(words):
        return []
    found: set[int] = set()
    for at, (kind, word) in enumerate(zip(kinds, words, strict=True)):
        known = word in introduced.ends
        if kind & _OPENS and _opens(words, kinds, at, lang):
            found.add(at)
        if kind & _ENDS or known:
            found.update(_starts(words, kinds, at))
            if kind & _ALONE or known:
                found.add(at)
    return sorted(found)


def _opens(words: Sequence[str], kinds: Sequence[int], at: int, lang: str) -> bool:
    """Tell whether an office phrase or a state's name may start at a word, by the word that follows."""
    kind = kinds[at]
    if kind & _AT_ONCE or at + 1 == len(words):
        return kind & _AT_ONCE > 0
    modifies = kind & _BEFORE_ANOTHER and kinds[at + 1] & _OPENS
    if modifies or not kind & _BEFORE_SOME:
        return bool(modifies)
    head, _, rest = words[at + 1].partition("-")  # "United States-Japanese"
    return goes_on(words[at], words[at + 1], lang) or (
        bool(rest) and goes_on(words[at], head, lang)
    )


def _starts(words: Sequence[str], kinds: Sequence[int], end: int) -> Iterator[int]:
    """Yield where a name of several words that ends at *end* may start: it is all capitals and particles."""
    for at in range(end - 1, max(-1, end - LONGEST_NAME), -1):
        if not kinds[at] & _INSIDE:
            return
        if words[at][0].isupper():
            yield at


@cache
def _kinds(lang: str) -> Memo[str, int]:
    return Memo(partial(_kind, lang=lang))


def _kind(word: str, lang: str) -> int:
    small = role_words(lang)
    kind = opening(word, lang).value
    named = word[0].isupper() or "-" in word
    if named or word.lower() in small.name_particles:
        kind |= _INSIDE
    readings = {word, *(word.removesuffix(ending) for ending in small.genitive_suffixes)} - {""}
    if named and any(map(may_end_name, readings)):
        alone = any(is_known(reading, lang) for reading in readings)
        kind |= _ENDS | (_ALONE if alone else 0)
    return kind
