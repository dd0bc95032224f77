"""Rounds of states by their name ("six-party talks", "six world powers") become one token, as a list of them would."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import Item, Piece
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.actors import role_words
from extract.lexicon.roles import role_forms
from extract.lexicon.rounds import rounds
from extract.model import Actor, Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from extract.contacts.sentence.mentions import Bounds
    from extract.lexicon.rounds import Round

# How far before a round its officers stand, and how far before its article.
_REACH = 4
_NOUN = 2
# Who can act together with the states of a round.
_ACTS = notation.ACTING


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


def with_partners(
    text: str, raw: Sequence[Bounds], pieces: Sequence[Piece], lang: str
) -> list[Piece]:
    """Return the pieces in their order, the states that a round's name stands for joined to whom "and" ties to them: "Iran and six world powers"."""
    words = lexicon.frame_words(lang)
    joined: list[Piece] = []
    for piece in sorted(pieces, key=lambda one: one.first):
        last = joined[-1] if joined else None
        if last is not None and last.item is not None and piece.item is not None:
            between = [text[slice(*here)].lower() for here in raw[last.last : piece.first]]
            tied = between[:1] == [words.and_] and words.articles.issuperset(between[1:])
            one, other = last.item, piece.item
            if (
                tied
                and _is_round(one) != _is_round(other)
                and _ACTS.issuperset({one.char, other.char})
            ):
                span = Span(one.span.start, other.span.end)
                actors, told = one.actors + other.actors, one.mentions + other.mentions
                both = Item(notation.GROUP, span, actors, told)
                joined[-1] = Piece(last.first, piece.last, notation.GROUP, item=both)
                continue
        joined.append(piece)
    return joined


def _is_round(item: Item) -> bool:
    """Tell whether an item is the states that a name stands for, which nobody mentions by theirs."""
    return item.char == notation.GROUP and not item.mentions


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
