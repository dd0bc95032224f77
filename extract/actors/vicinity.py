"""What stands beside a mention: the words before it, the other mentions of its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.model import Document, Mention

# How many characters before a mention, or behind it, hold the words beside it.
NEAR_CHARACTERS = 32
# How many mentions back a phrase may reach: a reader forgets, and the work stays linear.
LOOK_BACK = 64
SENTENCE_END = re.compile(r"[.!?]\s|\n")


def words_before(document: Document, mention: Mention) -> list[str]:
    """Return the few words before a mention, in lower case."""
    start = max(0, mention.span.start - NEAR_CHARACTERS)
    return document.text[start : mention.span.start].lower().split()


def same_sentence(
    document: Document, at: int, mentions: Sequence[Mention], reach: int = LOOK_BACK
) -> Iterator[int]:
    """Yield which mentions, of the last *reach*, its own sentence has before one, the nearest first."""
    for before in range(at - 1, max(-1, at - reach), -1):
        if SENTENCE_END.search(document.text, mentions[before].span.end, mentions[at].span.start):
            return
        yield before
