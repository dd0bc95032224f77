"""One of the languages that are read here, or none: told by function words."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.lexicon.resources import languages
from extract.lexicon.text import LanguageWords, language_words

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_FEWEST = 3
_SHARE = 0.15
_RIVALS = 0.25


def detect(text: str) -> str | None:
    """Return the language of *text*, ``None`` for another language or too few words to tell.

    Only the first 20,000 characters are read.
    """
    words = Counter(word.lower() for word in _WORD.findall(text[:_SAMPLE]))
    scores = {lang: _score(words, language_words(lang)) for lang in languages()}
    best = max(scores, key=lambda lang: (scores[lang], lang))
    return best if scores[best] > 0 else None


def _score(words: Mapping[str, int], known: LanguageWords) -> float:
    """Return the share of words that speak for the language, 0 where too little or too much else does."""
    own = sum(
        count
        for word, count in words.items()
        if word in known.words or not known.letters.isdisjoint(word)
    )
    other = sum(words.get(word, 0) for word in known.against)
    share = (own - other) / max(sum(words.values()), 1)
    if own < _FEWEST or other > _RIVALS * own or share < _SHARE:
        return 0.0
    return share
