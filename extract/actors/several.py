"""Whom a plural without a state means: "die beiden Minister", "the three leaders", "the foreign ministers"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.actors.officers import may_hold
from extract.actors.vicinity import LOOK_BACK, NEAR_CHARACTERS, same_sentence, words_before
from extract.lexicon.states import body_codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.told import Told
    from extract.model import Actor, Mention

_SIDES = 2
_ONE_A_SIDE = frozenset({"foreign_minister", "defence_minister", "chief_of_defence"})


def whom_several(
    told: Told, at: int, mentions: Sequence[Mention], office: str
) -> tuple[Actor, ...]:
    """Return the latest actors of different states whom "die beiden Minister" can mean.

    "The foreign ministers" are all of that office who have just been named; mere officials are anyone.
    """
    mention = mentions[at]
    if not mention.both and _may_be_anybody(told, at, mentions, office):
        return ()
    if (count := _counted(told, mention)) or _is_group_latest(told, mention, office):
        return _several(told, mention, office, count)
    if mention.counterpart and not mention.both:  # "told his colleagues"
        return ()
    if not mention.both and office in _ONE_A_SIDE:
        just = {a.country: a for a in told.just_now(mention) if office in a.offices and a.name}
        if len(just) >= _SIDES:
            return tuple(just.values())
    return _latest_two(told, at, mentions, office)


def _latest_two(told: Told, at: int, mentions: Sequence[Mention], office: str) -> tuple[Actor, ...]:
    """Return the officers of the two states of which most has been told, of "both" those who have none told yet, too."""
    mention = mentions[at]
    holders = [actor for actor in told.recent[-LOOK_BACK:] if may_hold(actor, office)]
    if office == "head_of_government" and not mention.both:  # "die Ministerpräsidenten"
        holders = [actor for actor in holders if office in actor.offices]
    times = Counter(actor.country for actor in holders)
    latest = {actor.country: actor for actor in holders}
    if len(latest) >= _SIDES:
        order = list(latest)
        chosen = sorted(times, key=lambda c: (-times[c], -order.index(c)))[:_SIDES]
        return tuple(latest[country] for country in chosen)
    if not (mention.both or _is_of_both(told, mention, office)):
        return ()
    latest_told = dict.fromkeys(told.governments[: -LOOK_BACK - 1 : -1])
    beside = _of_one_beside(told, at, mentions) if mention.both else frozenset()
    states = [state for state in latest_told if state not in beside][:_SIDES]
    if len(states) < _SIDES and mention.both:  # "N traf M. Vertreter beider Länder"
        latest_told.update(dict.fromkeys(actor.country for actor in told.recent[-LOOK_BACK:]))
        only = {state for state in latest_told if state} - beside
        states = sorted(only) if len(only) == _SIDES else []
    if len(states) < _SIDES:
        return ()
    return tuple(told.holder(state, office) for state in reversed(states))


def _may_be_anybody(told: Told, at: int, mentions: Sequence[Mention], office: str) -> bool:
    """Tell whether several are mere officials, or said to be of something that is no state told."""
    return (
        office == "official"
        or _are_of_others(told, mentions[at])
        or _are_of_a_body(at, mentions, office)
    )


def _are_of_a_body(at: int, mentions: Sequence[Mention], office: str) -> bool:
    """Tell whether the last officers of that name were those of a body's members: "EU finance ministers met. The ministers agreed"."""
    told = (m for m in reversed(mentions[:at]) if m.plural and m.states and m.office == office)
    return body_codes().issuperset(next((m.states for m in told), ("",)))


def _is_group_latest(told: Told, mention: Mention, office: str) -> bool:
    """Tell whether the officers of three states or more are who has been spoken of last: "the presidents of A, B and C"."""
    whole, read = told.group
    sides = {actor.country for actor in whole}
    since = {actor.country for actor in told.recent[read:]}
    together = not mention.both and bool(whole) and all(may_hold(a, office) for a in whole)
    return together and since <= sides


def _several(told: Told, mention: Mention, office: str, count: int) -> tuple[Actor, ...]:
    """Return the officers of three states or more whom a plural means: those told together last, else as many as have just been named."""
    whole, _ = told.group
    if _is_group_latest(told, mention, office) and count in {0, len(whole)}:
        return whole
    just = {a.country: a for a in told.just_now(mention) if may_hold(a, office)}
    return tuple(just.values()) if len(just) == count else ()


def _counted(told: Told, mention: Mention) -> int:
    """Return how many "the three leaders" are, 0 where no number above two stands before them."""
    before = words_before(told.document, mention)[-1:]
    numbers = told.small.numbers
    return numbers.index(before[0]) + _SIDES + 1 if before and before[0] in numbers else 0


def _of_one_beside(told: Told, at: int, mentions: Sequence[Mention]) -> frozenset[str]:
    """Return whom "the ministers of both states" does not mean: bodies, and the only state that their sentence speaks of."""
    here: set[str] = set()
    for before in same_sentence(told.document, at, mentions):
        here.update(mentions[before].states)
        entity = told.cast.by_mention.get(before)
        here.update({entity.country} - {""} if entity is not None else ())
    return body_codes() | (here if len(here) == 1 else set())


def _is_of_both(told: Told, mention: Mention, office: str) -> bool:
    """Tell "both foreign ministers", of whom each of two states has one, from "both officials"."""
    before = words_before(told.document, mention)[-1:]
    return office in _ONE_A_SIDE and not told.small.both.isdisjoint(before)


def _are_of_others(told: Told, mention: Mention) -> bool:
    """Tell whether several are said to be of something else: "die Präsidenten internationaler Organisationen", "the leaders of G7 countries"."""
    after = told.document.text[mention.span.end : mention.span.end + NEAR_CHARACTERS].split()
    if not after:
        return False
    described = after[0].islower() and after[0].endswith(tuple(told.small.genitive_adjectives))
    whose = described or after[0] in told.small.genitive_openers
    ends = next((at for at, word in enumerate(after) if word[-1] in ".,;:!?"), len(after))
    if not told.small.nouns_are_capital and after[0] in told.small.of - told.small.determiners:
        return any(word[:1].isupper() for word in after[1 : min(ends, 3) + 1])
    return whose and any(word[:1].isupper() for word in after[1 : min(ends, 2) + 1])
