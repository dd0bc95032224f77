"""The clause that sets the scene of what follows: "In Oslo on May 4, N will meet M", "While in Oslo on Sunday, N will"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.notation import SITES

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.lexicon.contacts import FrameWords

_STAYS = frozenset({"visit", "visited", "trip", "journey"})
_OPENS = 2


def is_no_contrast(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether the clause of a time sets no contrast: not "while N was in Oslo in May, M", but "while working in Oslo in May, N", "while in Oslo in May, N"."""
    first, last = masked.clause(at)
    if words.contrast.isdisjoint(masked.clause_words(at)[:_OPENS]):
        return True
    if first + 1 >= last:
        return False
    follows = masked.spelled(first + 1).lower().split()[0]
    site = first + 1 in masked.items and masked.items[first + 1].char in SITES
    bare = follows.endswith(tuple(words.doing_endings)) or follows in words.place_prepositions
    return bare or (site and masked.spelled(first).lower() not in words.contrast)


def sets_the_scene(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a time stands alone in its clause, or beside the place or the stay only: "In Oslo on May 4, N will meet M", "During his visit from May 4 to 6"."""
    first, last = masked.clause(at)
    stays = {hit.token for hit in masked.triggers if hit.word.name in _STAYS}
    if masked.tokens[first].lower() in words.after | words.when | words.apart_in_time:
        return False
    small = words.place_prepositions | words.determiners
    return all(
        token == at
        or masked.tokens[token].lower() in small
        or (token in masked.items and masked.items[token].char in SITES)
        or token in stays
        or (token == first and not stays.isdisjoint(range(first, last)))
        or (token == first and masked.tokens[token].lower() in words.contrast)
        for token in range(first, last)
    )
