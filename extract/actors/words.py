"""The words of a sentence as names and offices are read from them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from extract.lexicon.text import elision

if TYPE_CHECKING:
    from extract.model import Span

_WORD = r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-'’][^\W_]+)*"


class Token(NamedTuple):
    """One word with its place in the text; ``adjoins`` is true if only blanks part it from the one before."""

    text: str
    lower: str
    start: int
    end: int
    adjoins: bool
    is_capital: bool


@cache
def word_pattern(lang: str) -> re.Pattern[str]:
    """Return what a word of *lang* is: an initialism, an elided word, a word with its hyphens."""
    return re.compile(f"{elision(lang)}|{_WORD}")


def tokens(text: str, span: Span, lang: str) -> list[Token]:
    """Cut a stretch of text into words; numbers count as words, punctuation does not."""
    found: list[Token] = []
    previous = span.start
    for match in word_pattern(lang).finditer(text, span.start, span.end):
        word = match.group()
        start, end = match.span()
        gap = text[previous:start]
        adjoins = gap == " " or not gap.strip(" \xa0")
        lowered = word.lower()
        if word[-1] == "’":
            lowered = lowered[:-1] + "'"
        found.append(Token(word, lowered, start, end, adjoins, word[0].isupper()))
        previous = end
    return found
