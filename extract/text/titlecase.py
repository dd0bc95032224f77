"""Whether a headline has its words capitalised, so that a capital tells no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Of a sentence fewer words are names.
_SHARE = 0.6


def is_titled(words: Sequence[str], small: frozenset[str]) -> bool:
    """Tell whether a headline is in title case: most words begin with a capital, and all but *small* ones do.

    *small* are the articles, prepositions and the like that stay small in any headline.
    """
    capitals = sum(word[:1].isupper() for word in words)
    lowered = (word for word in words if word.islower() and word not in small)
    return capitals > _SHARE * len(words) and next(lowered, None) is None
