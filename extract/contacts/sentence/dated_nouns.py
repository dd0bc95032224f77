"""A noun with its place and day between two commas: "The talks, in Graz on May 9, lasted an hour" are told in one clause."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.lexicon.notation import SITES, TIME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_MARKS = frozenset(",-–—")
# How many tokens such an aside has at most: "to be held in the town of Graz on May 9".
_LONGEST = 9
# How far before a noun its preposition stands.
_LEAD = 4


def told_where_and_when(
    tokens: Sequence[str], hits: Sequence[TriggerHit], cuts: tuple[int, ...], words: FrameWords
) -> tuple[int, ...]:
    """Return the *cuts* that part clauses, without the pair of marks that encloses only the place and day of a noun before it."""
    nouns = {hit.token + 1: hit for hit in hits if hit.word.pos == "noun"}
    gone = {
        cut
        for opens, closes in pairwise(cuts)
        if opens in nouns and tokens[opens] == tokens[closes] and tokens[opens] in _MARKS
        if _dates_it(tokens, nouns[opens], opens, closes, words)
        for cut in (opens, closes)
    }
    return tuple(cut for cut in cuts if cut not in gone) if gone else cuts


def _dates_it(
    tokens: Sequence[str], hit: TriggerHit, opens: int, closes: int, words: FrameWords
) -> bool:
    """Tell whether an aside only says when and where; a day alone is that of a noun that no preposition governs: not "after the talks, on Monday,"."""
    aside = tokens[opens + 1 : closes]
    if TIME not in aside or len(aside) > _LONGEST:
        return False
    small = words.place_prepositions | words.setting | words.articles | words.attached
    plain = all(
        word == TIME or word in SITES or word[0].isupper() or word.lower() in small
        for word in aside
    )
    lead = {word.lower() for word in tokens[max(0, hit.token - _LEAD) : hit.token]}
    governed = not lead.isdisjoint(words.prepositions | words.after | words.apart_from)
    return plain and (len(aside) > 1 or not governed)
