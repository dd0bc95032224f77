"""Towns that somebody travels to stand for their state, as its capital does: "a visit to Kyoto", "reiste nach Kyoto"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.actors.words import cut
from extract.lexicon.travel import towns, travel_words
from extract.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.words import Token, Words
    from extract.lexicon.travel import TravelWords

# How far before the preposition of a place its journey stands: "his visit on Monday in Kyoto".
_REACH = 3


def towns_visited(sentences: Sequence[Words], lang: str) -> Iterator[Mention]:
    """Yield the towns of an article that a sentence tells a journey to, in reading order."""
    known, travel = _by_first_word(lang), travel_words(lang)
    for words in sentences:
        if known.keys().isdisjoint(words.texts):
            continue
        tokens = words.tokens()
        if not any(token.lower in travel.journeys for token in tokens):
            continue
        for at, token in enumerate(tokens):
            for name, state in known.get(token.text, ()):
                last = at + len(name)
                if tuple(words.texts[at:last]) == name and _is_visited(tokens, at, travel):
                    span = Span(token.start, tokens[last - 1].end)
                    yield Mention(span, MentionKind.CAPITAL, states=(state,))
                    break


def _is_visited(tokens: Sequence[Token], at: int, travel: TravelWords) -> bool:
    """Tell whether the words before the town at token *at* make it the goal of a journey."""
    before = [token.lower for token in tokens[max(0, at - _REACH - 1) : at]]
    if not before:
        return False
    if before[-1] in travel.towards or before[-1] in travel.takes:
        return True
    return before[-1] in travel.at and not travel.journeys.isdisjoint(before)


@cache
def _by_first_word(lang: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the towns with their state, cut as a text is, by their first word; the longest first."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, code in towns(lang).items():
        name = tuple(cut(form, Span(0, len(form)), lang).texts)
        index.setdefault(name[0], []).append((name, code))
    return {
        first: tuple(sorted(found, key=lambda one: (-len(one[0]), one)))
        for first, found in index.items()
    }
