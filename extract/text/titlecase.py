"""Whether a headline has its words capitalised, so that a capital tells no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Articles and prepositions stay small in a headline; of a sentence fewer words are names.
_SHARE = 0.6


def is_titled(capitals: Sequence[bool]) -> bool:
    """Tell whether so many words of a headline begin with a capital that it is in title case."""
    return sum(capitals) > _SHARE * len(capitals)
