"""Where a report was written: the town of its date line, which "here" means in it where somebody travels or meets: "TOKYO, May 4 - N arrived here"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from extract.lexicon.states import FormKind, name_forms, places
from extract.lexicon.travel import is_venue, travel_words
from extract.model import Mention, MentionKind, Span
from extract.text.quotation import is_quoted, quotations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.words import Token, Words
    from extract.lexicon.travel import TravelWords
    from extract.model import Document

# How far from "here" its journey stands, and talks before it: "his trip last year here", "is here on an official visit".
_BEFORE, _NEAR, _BEHIND = 4, 2, 5
_NAME = r"[^\W\d_][\w.'’-]*"
_DATELINE = re.compile(
    rf"\s*(?P<town>{_NAME}(?: {_NAME}){{0,3}})(?:, {_NAME}(?: {_NAME}){{0,2}})?"
    r"(?:, [^\n–—-]{3,24}?)?(?: ?\([^)\n]{1,24}\))? ?[-–—]{1,2} "
)


class Scene(NamedTuple):
    """The town of a date line as running text spells it, and the state of which it is; "" where it only is a place. ``seat`` tells that it is the only capital of that name."""

    town: str
    state: str
    seat: bool


def scene_of(document: Document) -> Scene | None:
    """Return the town that the article was written in by its date line, ``None`` where it has none."""
    opening = _DATELINE.match(document.text, document.body.start)
    if opening is None:
        return None
    known = _by_capitals(document.lang)
    town, code = known.get(opening["town"].upper(), ("", ""))
    if not town:
        return None
    seat = not is_venue(town) and town in _seats(document.lang)
    return Scene(town, "" if is_venue(town) else code, seat)


def here_visited(document: Document, sentences: Sequence[Words]) -> Iterator[Mention]:
    """Yield every "here" to which a sentence tells a journey, or where it tells of talks, as the capital that it means, in reading order."""
    travel = travel_words(document.lang)
    told = [words for words in sentences if not travel.here.isdisjoint(words.texts)]
    scene = scene_of(document) if told else None
    if scene is None or not scene.state:
        return
    quoted = quotations(document)
    for words in told:
        tokens = words.tokens()
        for at, token in enumerate(tokens):
            span = Span(token.start, token.end)
            visited = token.text in travel.here and _is_visited(tokens, at, travel)
            if visited and not is_quoted(span, quoted):
                yield Mention(span, MentionKind.CAPITAL, scene.town, states=(scene.state,))


def _is_visited(tokens: Sequence[Token], at: int, travel: TravelWords) -> bool:
    """Tell whether a journey or talks stand before "here", or somebody is "here on a visit"."""
    before = [token.lower for token in tokens[max(0, at - _BEFORE) : at]]
    behind = [token.lower for token in tokens[at + 1 : at + 1 + _BEHIND]]
    there = travel.journeys | travel.meets
    stays = bool(behind) and behind[0] in travel.stays and not there.isdisjoint(behind)
    met = not travel.meets.isdisjoint(before[-_NEAR:])
    return stays or met or not travel.journeys.isdisjoint(before)


@cache
def _by_capitals(lang: str) -> dict[str, tuple[str, str]]:
    """Return the towns that *lang* knows, and their states, by how a date line spells them."""
    return {form.upper(): (form, code) for form, code in places(lang).items()}


@cache
def _seats(lang: str) -> frozenset[str]:
    """Return the capitals that stand for one state only."""
    forms = (one for one in name_forms(lang) if one.kind is FormKind.CAPITAL)
    return frozenset(one.form for one in forms if len(one.codes) == 1)
