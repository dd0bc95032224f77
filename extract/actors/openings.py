"""Where a sentence may name an actor: at most words no name and no office can start."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from extract.actors.forms import opens_actor
from extract.lexicon.actors import role_words
from extract.lexicon.memo import Memo
from extract.lexicon.names import family_name, may_end_name

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_NAME = 5
_OPENS, _ENDS = 1, 2


class Introduced:
    """The names that an article has introduced so far."""

    def __init__(self, lang: str, names: set[str] | None = None) -> None:
        self._endings = ("", *role_words(lang).genitive_suffixes)
        self.names: set[str] = set()
        self.ends: set[str] = set()
        for name in names or ():
            self._add(name)

    def meet(self, name: str) -> None:
        """Remember a person's name, and the family name in it."""
        for form in (name, family_name(name)):
            if form not in self.names:
                self._add(form)

    def _add(self, name: str) -> None:
        self.names.add(name)
        last = name.rsplit(maxsplit=1)[-1]
        self.ends.update(last + ending for ending in self._endings)


def openings(words: Sequence[str], lang: str, introduced: Introduced) -> list[int]:
    """Return at which of a sentence's words an actor may be named; more than do, and none that does is left out."""
    kinds = list(map(_kinds(lang).__getitem__, words))
    if not any(kinds) and introduced.ends.isdisjoint(words):
        return []
    ends = [
        at
        for at, (kind, word) in enumerate(zip(kinds, words, strict=True))
        if kind & _ENDS or word in introduced.ends
    ]
    # The longest name that ends there, or that a family name opens, starts so many words before.
    near = {at for end in ends for at in range(end - LONGEST_NAME + 1, end + 1)}
    return [
        at
        for at, (kind, word) in enumerate(zip(kinds, words, strict=True))
        if kind & _OPENS or (at in near and word[0].isupper())
    ]


@cache
def _kinds(lang: str) -> Memo[int]:
    return Memo(partial(_kind, lang=lang))


def _kind(word: str, lang: str) -> int:
    opens = _OPENS if opens_actor(word, lang) else 0
    named = word[0].isupper() or "-" in word
    endings = role_words(lang).genitive_suffixes
    readings = {word, *(word.removesuffix(ending) for ending in endings)} - {""} if named else ()
    return opens | (_ENDS if any(map(may_end_name, readings)) else 0)
