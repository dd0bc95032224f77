"""The words of a sentence that tell tense: letters, and the marks that part clauses, without what brackets set off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# The colon of a score ("0:4") parts nothing.
_TOKEN = re.compile(r"(?:[^\W\d_]|['’](?=\w))+|:(?!\d)|[,;()\"“”„»«–—]")
_STOPS = frozenset(',;:()"“”„»«–—')
# How many words short brackets may hold.
_ASIDE = 4


class Word(NamedTuple):
    """One word in lower case and its range; ``capital`` as written, ``stops``: a mark that ends a clause, ``joined``: behind a hyphen."""

    text: str
    start: int
    end: int
    capital: bool
    stops: bool
    joined: bool = False


# The same sentence is asked again for each of its times and triggers.
@lru_cache(maxsize=16)
def words_of(text: str, start: int, end: int) -> tuple[Word, ...]:
    """Return the words of *text* from *start* to *end*."""
    words = [
        Word(
            (word := m[0]).lower().replace("’", "'"),
            m.start(),
            m.end(),
            word[0].isupper(),
            word in _STOPS,
            m.start() > start and text[m.start() - 1] == "-",
        )
        for m in _TOKEN.finditer(text, start, end)
    ]
    return tuple(_without_asides(words))


def _without_asides(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words without what short brackets set off: "N (SPD) hat", which parts no clause."""
    at = 0
    while at < len(words):
        if words[at].text == "(":
            ahead = words[at + 1 : at + 2 + _ASIDE]
            closing = next((i for i, word in enumerate(ahead) if word.text == ")"), None)
            if closing is not None:
                at += closing + 2
                continue
        yield words[at]
        at += 1
