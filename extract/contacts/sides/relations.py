"""With whom one has relations is not with whom one talks of them: "sprach über das Abkommen mit Japan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_person
from extract.lexicon.contacts import frame_words

if TYPE_CHECKING:
    import re

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit

# Verbs of which a side is told by a preposition that nouns take as well.
_VERBS = frozenset({"speak", "meet", "call"})
_SIDE = "y"


def is_of_a_relation(
    masked: MaskedSentence, hit: TriggerHit, match: re.Match[str], lang: str
) -> bool:
    """Tell whether a state that a verb would be with belongs to the noun before it: "der Streit mit Japan", not "mit Minister N"."""
    words = frame_words(lang)
    if hit.word.name not in _VERBS or not words.relations:
        return False
    side = next((name for name in match.re.groupindex if name[0] == _SIDE and match[name]), None)
    at = masked.token_at(match, side) if side else 0
    if at < 2 or is_person(masked.items[at]):  # noqa: PLR2004
        return False
    before = at - 1
    while before > 1 and masked.tokens[before].lower() in words.determiners:
        before -= 1
    with_whom = masked.tokens[before].lower() in words.prepositions
    return with_whom and masked.tokens[before - 1].lower().endswith(words.relations)
