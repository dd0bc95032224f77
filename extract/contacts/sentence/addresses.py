"""Take a state that only says where a town is out of the sentence: "met in Geneva, Switzerland, with N"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.lexicon import notation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.lexicon.contacts import FrameWords

_LONGEST_NAME = 3


def without_states_of_towns(masked: MaskedSentence, words: FrameWords) -> MaskedSentence:
    """Return a sentence without the states that commas set off behind a town, and without the commas that part what goes on."""
    if not (words.venue_prepositions and masked.triggers and notation.STATE in masked.tokens):
        return masked
    if any(hit.word.travels for hit in masked.triggers):
        return masked  # who travels there is the state's guest
    gone = frozenset(at for span in _told(masked, words) for at in span)
    return masked.without(gone) if gone else masked


def _told(masked: MaskedSentence, words: FrameWords) -> Iterator[range]:
    tokens = masked.tokens
    commas = [at for at, word in enumerate(tokens) if word == ","]
    for opens, closes in pairwise(commas):
        item = masked.items.get(opens + 1)
        if item is None or item.char != notation.STATE or closes != opens + 2:
            continue
        ahead = tokens[closes + 1].lower() if closes + 1 < len(tokens) else ""
        follows = masked.tokens[closes + 2 : closes + 3]
        dated = closes + 1 in masked.times and bool(words.company.intersection(follows))
        goes_on = ahead in words.company or dated
        if goes_on and _is_in_a_town(masked, opens, words):
            yield range(opens, closes + 1)


def _is_in_a_town(masked: MaskedSentence, comma: int, words: FrameWords) -> bool:
    """Tell whether a town governed by a preposition of place stands before a comma: "in New Delhi,"."""
    at = comma - 1
    if masked.tokens[at] != notation.CAPITAL:
        while at > comma - _LONGEST_NAME and masked.tokens[at - 1][0].isupper():
            at -= 1
        capital = masked.tokens[at][0].isupper()
        if not capital or any(one in masked.items for one in range(at, comma)):
            return False
    return at > 0 and masked.tokens[at - 1].lower() in words.venue_prepositions
