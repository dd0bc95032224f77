"""How much a text tells of sport, where states that meet are teams."""

from __future__ import annotations

from functools import lru_cache

from extract.lexicon.contacts import frame_words
from extract.lexicon.notation import WORD


@lru_cache(maxsize=2)
def games_told(text: str, lang: str) -> int:
    """Return how many different words of the game a text has."""
    return len({word.lower() for word in WORD.findall(text)} & frame_words(lang).of_games)
