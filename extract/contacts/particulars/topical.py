"""Whether a place is where something else is: what is talked about, or what comes before or after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon import notation
from extract.lexicon.actors import role_words

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.lexicon.contacts import FrameWords

# How far before a place the preposition of its noun may stand: "über die Lage der russischen Fischer in N".
_REACH = 8
_PARTS = frozenset({notation.ADJECTIVE, notation.GENITIVE})


def is_of_a_topic(masked: MaskedSentence, at: int, words: FrameWords, lang: str) -> bool:
    """Tell whether a place belongs to a noun that is no setting: "über die Lage in N", "wegen der Kämpfe in N", "vor der Konferenz in N".

    For languages that write nouns with a capital: elsewhere a noun does not show itself.
    """
    if not role_words(lang).nouns_are_capital:
        return False
    noun = at - 2
    if noun < 0 or masked.tokens[at - 1].lower() not in words.place_prepositions:
        return False
    named = masked.tokens[noun].lower()
    if not _is_noun(masked, noun):
        return False
    if named in words.happenings or named.endswith(words.matters):
        return True
    for before in range(noun - 1, max(-1, noun - 1 - _REACH), -1):
        token = masked.tokens[before].lower()
        if token in words.topic_prepositions:
            return True
        if token in words.apart_in_time:
            return named.endswith(words.gatherings)
        passes = token not in words.prepositions or token in words.place_links
        if not passes or not (token.isalpha() or masked.tokens[before] in _PARTS):
            return False
    return False


def _is_noun(masked: MaskedSentence, at: int) -> bool:
    """Tell whether a plain noun stands at a token: no name, no time, no word that evokes a contact."""
    token = masked.tokens[at]
    plain = at not in masked.items and at not in masked.times
    evokes = any(hit.token == at for hit in masked.triggers)
    return plain and not evokes and token[:1].isupper() and token.replace("-", "").isalpha()
