"""Rounds of states by their name ("six-party talks", "six world powers") become one token, as a list of them would."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from extract.contacts.pieces import Item, Piece
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.actors import role_forms, role_words
from extract.lexicon.rounds import rounds
from extract.model import Actor, Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from extract.contacts.mentions import Bounds
    from extract.lexicon.rounds import Round

# How far before a round its officers stand, and how far before its article.
_REACH = 4
_NOUN = 2


def round_pieces(
    text: str, raw: Sequence[Bounds], taken: Container[int], lang: str
) -> Iterator[Piece]:
    """Yield the names of rounds among the tokens that are not *taken*; *text* is the article's."""
    known = _meant_in(text, lang)
    told = 0
    for at in range(len(raw) if known else 0):
        for one in known.get(text[slice(*raw[at])].lower(), ()):
            last = at + len(one.words)
            if at < told or not _stands_at(one, text, raw[at : last + 1]):
                continue
            if any(token in taken for token in range(at, last)):
                continue
            told = last  # "six major powers" are no "major powers" as well
            held = _office_of(text, raw, at, lang)
            actors = tuple(Actor(state, "", held, ()) for state in one.states)
            char = notation.GROUP if one.group else notation.PAIR
            span = Span(raw[at][0], raw[last - 1][1])
            yield Piece(at, last, char, item=Item(char, span, actors, ()))
            break


def _office_of(text: str, raw: Sequence[Bounds], at: int, lang: str) -> tuple[str, ...]:
    """Return the office of those who are said to be of a round: "die Außenminister des Weimarer Dreiecks"."""
    before = [text[slice(*here)].lower() for here in raw[max(0, at - _REACH) : at]]
    while before and before[-1] in lexicon.frame_words(lang).several_of:
        before.pop()
    if len(before) < _NOUN or before[-1] not in role_words(lang).genitive_openers:
        return ()
    role = role_forms(lang).get((before[-_NOUN],))
    return (role.office,) if role is not None else ()


@lru_cache(maxsize=1)
def _meant_in(text: str, lang: str) -> dict[str, tuple[Round, ...]]:
    """Return the names that an article can mean, by their first word: most articles hold none, and are asked once."""
    return {
        word: meant
        for word, many in rounds(lang).items()
        if (meant := tuple(o for o in many if not o.near or any(near in text for near in o.near)))
    }


def _stands_at(one: Round, text: str, here: Sequence[Bounds]) -> bool:
    """Tell whether a name stands at the first of the tokens *here*, one more than it has words."""
    said = [text[start:end].lower() for start, end in here]
    if tuple(said[: len(one.words)]) != one.words:
        return False
    return not one.followed or not one.followed.isdisjoint(said[len(one.words) :])
