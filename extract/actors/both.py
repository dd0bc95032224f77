"""Which states "the two countries" are: the only two that its sentence and those before it tell of."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from extract.lexicon.actors import role_words
from extract.lexicon.games import games_told
from extract.lexicon.notation import WORD
from extract.lexicon.states import body_codes
from extract.lexicon.triggers import compounds, trigger_words
from extract.model import Actor, Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.model import Document, Sentence, Told

_PAIR = 2
# How many sentences back the two may stand: "sides" may be others than states sooner than "countries".
_BACK, _BACK_OF_SIDES = 2, 1
_MEDIATOR = "UN"
# So many different words of the game in an article make teams of the two.
_OF_A_GAME = 3
# Offices of which each state has one: "their foreign ministers" are two.
_OF_EACH = frozenset(
    {"head_of_government", "foreign_minister", "defence_minister", "chief_of_defence"}
)
_OF_TWO = _OF_EACH | {"head_of_state"}
# A second name: "and Ken Sato".
_SECOND = re.compile(r" (?P<and>[^\W\d_]{1,6})(?: [A-ZÀ-ÖØ-Þ][\w'’-]{1,30}){1,3}(?![\w-])")
# How many characters beside the words hold those that govern them, and those that they govern.
_BESIDE = 30


class _Side(NamedTuple):
    """Where which side is named, and whether only as where a contact is: "the talks in Norway"."""

    start: int
    country: str
    placed: bool


def both_states(
    document: Document, sentences: Sequence[Sentence], told: Sequence[Told]
) -> list[Told]:
    """Return mentions of two states by "the two countries", "their foreign ministers", apart from those *told*, where two alone can be meant."""
    pattern = _pattern(document.lang)
    if pattern is None:
        return []
    matches = [
        match
        for match in pattern.finditer(document.text, document.body.start, document.body.end)
        if not _is_of_others(document, match)
    ]
    if not matches or games_told(document.text, document.lang) >= _OF_A_GAME:
        return []
    starts = [sentence.span.start for sentence in sentences]
    named = [mention.span.start for mention, _ in told]
    sides = _sides_by_sentence(document, starts, told)
    found: list[Told] = []
    for match in matches:
        span = Span(*match.span())
        number = bisect_right(starts, span.start) - 1
        pair = _pair(sides, number, span.start, only_states=match["sides"] is None)
        at = bisect_right(named, span.start)
        near = told[max(0, at - 1) : at + 1]
        if pair and (officers := _officers_of_both(span, near)) is not None:
            found.append((replace(officers, states=pair), _officers(pair, officers.office)))
        elif pair and not any(span.overlaps(mention.span) for mention, _ in near):
            mention = Mention(span, MentionKind.STATE, states=pair, plural=True, both=True)
            one = _with_office(document, near, mention)
            if match["theirs"] is None or one[0].office in _OF_EACH:
                found.append(one)
    return found


def _officers_of_both(span: Span, near: Sequence[Told]) -> Mention | None:
    """Return the officers around the words for two states whom nobody has named yet: "the foreign ministers of both countries"."""
    here = [(mention, actors) for mention, actors in near if span.overlaps(mention.span)]
    if len(here) != 1 or here[0][1]:
        return None
    mention = here[0][0]
    return mention if mention.plural and mention.both and mention.office else None


def named_pairs(
    document: Document, sentences: Sequence[Sentence], told: Sequence[Told]
) -> list[Told]:
    """Return the two officers of unknown states that stand side by side where the article tells of two states: "die Außenminister A und B"."""
    if games_told(document.text, document.lang) >= _OF_A_GAME:
        return []
    officers = [
        (mention, span)
        for mention, actors in told
        if mention.plural and mention.name and mention.office in _OF_TWO
        if not any(actor.country for actor in actors)
        if (span := _with_second_name(document, mention)) is not None
    ]
    if not officers:
        return []
    starts = [sentence.span.start for sentence in sentences]
    sides = _sides_by_sentence(document, starts, told)
    found: list[Told] = []
    for mention, span in officers:
        number = bisect_right(starts, span.start) - 1
        pair = _pair(sides, number, span.start, only_states=True)
        if pair and not any(span.overlaps(one.span) for one, _ in told if one is not mention):
            one = Mention(
                span, MentionKind.ROLE, office=mention.office, states=pair, plural=True, both=True
            )
            found.append((one, _officers(pair, mention.office)))
    return found


def _with_second_name(document: Document, mention: Mention) -> Span | None:
    """Return the words of an officer and of whom "and" and a bare name put beside him."""
    text, small = document.text, role_words(document.lang)
    behind = _SECOND.match(text, mention.span.end, document.body.end)
    if behind is None or behind["and"] not in small.and_:
        return None
    return Span(mention.span.start, behind.end())


def _with_office(document: Document, near: Sequence[Told], pair: Mention) -> Told:
    """Return a pair with the office of whom it sends, and its states' actors: "representatives of both sides", "the two countries' ministers".

    *near* are the mentions just before and behind it.
    """
    of, text = role_words(document.lang).of, document.text
    for one, actors in near:
        if not (one.plural and one.office) or actors:
            continue
        before, behind = text[one.span.end : pair.span.start], text[pair.span.end : one.span.start]
        sent = before.strip().lower() in of
        if sent or (behind and not behind.strip()):
            span = Span(min(one.span.start, pair.span.start), max(one.span.end, pair.span.end))
            whole = replace(pair, span=span, kind=MentionKind.ROLE, office=one.office)
            return whole, _officers(pair.states, one.office)
    return pair, _officers(pair.states)


def _officers(states: Sequence[str], *offices: str) -> tuple[Actor, ...]:
    return tuple(Actor(state, "", offices, ()) for state in states)


def _is_of_others(document: Document, match: re.Match[str]) -> bool:
    """Tell whether the words are of something else ("both sides of the river"), or of what is no state's ("Firmen beider Länder")."""
    small, text = role_words(document.lang), document.text
    after = text[match.end() : match.end() + _BESIDE].split()
    of, places = small.of | small.genitive_openers, small.place_prepositions
    first, second = [*(word.lower() for word in after[:2]), "", ""][:2]
    if match["sides"] and (first in of or (first in places and second in small.determiners)):
        return True
    before = WORD.findall(text[max(0, match.start() - _BESIDE) : match.start()])[-1:]
    noun = before[0].lower() if before and before[0][0].isupper() else ""
    if not noun or match.lastgroup != "genitive":
        return False
    ends = compounds(document.lang)
    contact = noun in trigger_words(document.lang) or any(
        noun[at:] in ends for at in range(len(noun))
    )
    return not (contact or noun in small.institutions)


def _sides_by_sentence(
    document: Document, starts: Sequence[int], told: Sequence[Told]
) -> Mapping[int, Sequence[_Side]]:
    """Return where in each sentence which side is named; a capital behind a preposition is only a place."""
    places = role_words(document.lang).place_prepositions
    contacts = trigger_words(document.lang)
    sides: dict[int, list[_Side]] = {}
    for mention, actors in told:
        start = mention.span.start
        before = document.text[max(0, start - _BESIDE) : start].split()
        placed = bool(before) and before[-1].lower() in places
        if mention.kind is MentionKind.CAPITAL and placed:
            continue
        met = len(before) > 1 and before[-2].lower() in contacts
        placed = placed and met and mention.kind is MentionKind.STATE
        here = sides.setdefault(bisect_right(starts, start) - 1, [])
        here += [_Side(start, actor.country, placed) for actor in actors if actor.country]
    return sides


def _pair(
    sides: Mapping[int, Sequence[_Side]], number: int, start: int, *, only_states: bool
) -> tuple[str, ...]:
    """Return the two sides told before *start*, in the order of their codes; none where there are fewer or more.

    A state that a contact is in is a country, but no side: "the talks in Norway were the first of the two".
    """
    out = body_codes() if only_states else frozenset({_MEDIATOR})
    near: set[str] = set()
    for back in range((_BACK if only_states else _BACK_OF_SIDES) + 1):
        here = [side for side in sides.get(number - back, ()) if side.start < start]
        near.update(side.country for side in here if only_states or not side.placed)
        if len(near - out) >= _PAIR:
            break
    return tuple(sorted(near - out)) if len(near - out) == _PAIR else ()


@cache
def _pattern(lang: str) -> re.Pattern[str] | None:
    words = role_words(lang)
    if not words.two_states:
        return None
    kinds = {
        "states": words.two_states,
        "genitive": words.of_two_states,
        "sides": words.two_sides,
        "theirs": words.theirs,
    }
    told = "|".join(
        f"(?P<{kind}>{'|'.join(sorted(forms, reverse=True))})"
        for kind, forms in kinds.items()
        if forms
    )
    return re.compile(rf"(?<![\w'’-])(?:{told})(?P<owns>['’](?!\w))?(?![\w-])", re.IGNORECASE)
