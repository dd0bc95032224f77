"""The words of a sentence as names and offices are read from them."""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from extract.lexicon.text import elision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Span

# What may part two words of one name beside blanks: a post's "#".
_JOINS = frozenset({"", "#"})
_INITIALS = r"[A-Z]\.(?:[A-Z]\.)+"
# "U.S.-Japan", "Japan-U.S."; of "U.S.-led" the initials are a word.
_WORD = rf"{_INITIALS}(?:-(?=[A-Z]){_INITIALS}|-(?=[A-Z])[^\W_]+(?:[-'’][^\W_]+)*)?|[^\W_]+(?:[-'’](?:{_INITIALS}|[^\W_]+))*"


class Token(NamedTuple):
    """One word with its place in the text; ``adjoins`` is true if only blanks part it from the one before."""

    text: str
    lower: str
    start: int
    end: int
    adjoins: bool
    is_capital: bool


def gap_before(text: str, words: Sequence[Token], at: int) -> str:
    """Return what parts a word from the one before it, without blanks."""
    return text[words[at - 1].end : words[at].start].strip()


# Tokens in bulk, straight through the tuple's constructor: an article is little but words.
_token = partial(tuple.__new__, Token)


@cache
def word_pattern(lang: str) -> re.Pattern[str]:
    """Return what a word of *lang* is: an initialism, an elided word, a word with its hyphens."""
    return re.compile(f"{elision(lang)}|{_WORD}")


@cache
def _parting(lang: str) -> re.Pattern[str]:
    return re.compile(f"({word_pattern(lang).pattern})")


class Words(NamedTuple):
    """A stretch of text from *start* on, cut into words, with the gaps before each and behind the last."""

    texts: list[str]
    gaps: list[str]
    parts: list[str]
    start: int

    def tokens(self) -> list[Token]:
        """Return the words with all that is read from them."""
        edges = list(accumulate(map(len, self.parts), initial=self.start))
        adjoin = [gap == " " or gap.strip() in _JOINS for gap in self.gaps]
        lowered = [word.lower() for word in self.texts]
        if any(word[-1] == "’" for word in self.texts):
            lowered = [f"{word[:-1]}'" if word[-1] == "’" else word for word in lowered]
        capital = [word[0].isupper() for word in self.texts]
        columns = zip(self.texts, lowered, edges[1::2], edges[2::2], adjoin, capital, strict=False)
        return list(map(_token, columns))


def cut(text: str, span: Span, lang: str) -> Words:
    """Cut a stretch of text into words; numbers count as words, punctuation does not."""
    parts = _parting(lang).split(text[span.start : span.end])
    return Words(parts[1::2], parts[0::2], parts, span.start)
