"""German, English, or neither: told by function words."""

from __future__ import annotations

import re

from extract.lexicon.text import LanguageWords, language_words, languages

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_FEWEST = 3
_SHARE = 0.15
_RIVALS = 0.25


def detect(text: str) -> str | None:
    """Return the language of *text*, ``None`` for another language or too few words to tell.

    Only the first 20,000 characters are read.
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    scores = {lang: _score(words, language_words(lang)) for lang in languages()}
    best = max(scores, key=lambda lang: (scores[lang], lang))
    return best if scores[best] > 0 else None


def _score(words: list[str], known: LanguageWords) -> float:
    """Return the share of words that speak for the language, 0 where too little or too much else does."""
    own = sum(word in known.words or not known.letters.isdisjoint(word) for word in words)
    other = sum(word in known.against for word in words)
    share = (own - other) / max(len(words), 1)
    if own < _FEWEST or other > _RIVALS * own or share < _SHARE:
        return 0.0
    return share
