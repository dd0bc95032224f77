"""What a contact was about, by the words of the sentences that report it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.topics import topic_patterns

if TYPE_CHECKING:
    from collections.abc import Sequence


def topics(quotes: Sequence[str], lang: str) -> tuple[str, ...]:
    """Return the topics named in any of the quotes, in the order of the list."""
    return tuple(
        topic
        for topic, pattern in topic_patterns(lang).items()
        if any(pattern.search(quote) for quote in quotes)
    )
