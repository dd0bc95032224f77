"""Whom a relative clause tells of: the person right before its pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_person
from extract.contacts.sides.strangers import names_a_forum
from extract.lexicon import notation

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_PERSONS = frozenset({notation.ACTOR, notation.GROUP})


def told_of(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> int:
    """Return where the person stands whom a trigger's clause tells of, -1 if none: "praised N, who went to Oslo for talks with M".

    Nobody but a bare state, where one went, may stand between the pronoun and the trigger.
    """
    first, _ = masked.clause(hit.token)
    spoken = range(max(1, first), hit.token)
    who = next((at for at in spoken if masked.tokens[at].lower() in words.who), 0)
    at = who - 1 - (masked.tokens[who - 1] == ",")
    if not who or at not in masked.items:
        return -1
    item = masked.items[at]
    behind_comma = at + 1 < who or masked.text_of(item.span).endswith(",")
    between = {masked.items[i].char for i in range(who, hit.token) if i in masked.items}
    told = behind_comma and item.char == notation.ACTOR and is_person(item)
    return at if told and between.isdisjoint(_PERSONS) else -1


def cannot_act(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell whether a side is no actor of a trigger: whose gathering it is, who only hears of it, or whom the one meets whom a relative clause tells of."""
    forum = names_a_forum(masked, at, words) or hears_of_it(masked, at, words)
    return forum or _is_met_there(masked, hit, at, words)


def hears_of_it(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether somebody is only told: "misled N about his talks with M"."""
    before = [word.lower() for word in masked.tokens[max(0, at - 2) : at]]
    if before and before[-1] in words.articles:
        before.pop()
    return bool(before) and before[-1] in words.informed


def _is_met_there(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell "N, der am Montag M traf und mit A sprach": a person before a verb, whose clause a pronoun opens that means somebody."""
    first, _ = masked.clause(hit.token)
    relative = words.articles & words.attached
    if not (relative and hit.word.pos == "verb" and first + 1 < at < hit.token):
        return False
    opens = masked.tokens[first - 1] == "," and masked.tokens[first].lower() in relative
    before = [i for i in masked.items if i < first and masked.items[i].char == notation.ACTOR]
    thing = any(word[0].isupper() for word in masked.tokens[max(before, default=0) + 1 : first])
    return opens and bool(before) and not thing and masked.items[at].char == notation.ACTOR
