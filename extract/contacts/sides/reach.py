"""Who acts in one clause and so in that of a trigger: before a relative clause, before "and", in the clauses around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.openings import begins
from extract.contacts.sentence.pieces import is_person
from extract.contacts.sides.borrowed import adds_side
from extract.contacts.sides.pronoun import DETERMINER_REACH, has_pronoun, is_set_off
from extract.lexicon import notation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_ENDS = ".!?"


def antecedent(
    masked: MaskedSentence, hit: TriggerHit, free: Sequence[int], words: FrameWords
) -> list[int]:
    """Return who stands before the relative clause of a trigger: "N, der derzeit in Oslo zu Besuch ist, lobte M"."""
    first, _ = masked.clause(hit.token)
    who, behind = first - 2, masked.tokens[first : first + 1]  # before the comma
    relative = bool(behind) and behind[0].lower() in words.attached & words.articles
    return [who] if relative and who in free and not has_pronoun(masked, hit, words) else []


def in_reach(
    masked: MaskedSentence,
    hit: TriggerHit,
    free: Sequence[int],
    taken: Sequence[Item],
    words: FrameWords,
) -> list[int]:
    """Return who of other clauses may act in a trigger's: the person from whom a verb goes on, else whoever reaches it."""
    first, _ = masked.clause(hit.token)
    opens = goes_on_from(masked, hit, first, words)
    if opens is None:
        reached = [at for at in free if _may_reach(masked, hit, at, words)]
        apart = [at for at in reached if not is_set_off(masked, at, first, words)]
        return [] if has_pronoun(masked, hit, words) else apart or reached
    return [opens] if adds_side(masked.items[opens], taken) else []


def goes_on_from(
    masked: MaskedSentence, hit: TriggerHit, first: int, words: FrameWords
) -> int | None:
    """Return the person who opens the sentence, where a verb goes on: "N told M, and later met A"."""
    opens = min(masked.items, default=first)
    lead = [word.lower() for word in masked.tokens[first : hit.token]]
    joined = lead[:1] != [] and lead[0] in words.coordination
    verb = hit.word.pos == "verb" and words.pronouns.isdisjoint(lead)
    if not (verb and joined) or opens >= first:
        return None
    item = masked.items[opens]
    acts = item.char == notation.ACTOR and not masked.is_governed(opens, words)
    return opens if acts and is_person(item) else None


def _may_reach(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell whether the subject of another clause can be this one's: a person, no object of one to come, and no speech between."""
    speech = words.speech
    if masked.items[at].char in notation.SITES:
        first = masked.clause(hit.token)[0]
        lead = masked.tokens[first].lower()
        closes = hit.word.pos == "noun" and hit.token - first < DETERMINER_REACH
        return at == 0 < first and closes and lead in words.after
    if _is_listed(masked, hit, at, words):
        return False
    if speech.isdisjoint(masked.clause_words(at)):
        return at < hit.token or masked.tokens[at - 1].lower() not in words.objective
    silent = speech.isdisjoint(masked.clause_words(hit.token))
    return silent and begins(masked, masked.clause(at)[0]) and at < hit.token


def _is_listed(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell whether an actor goes on a list behind a trigger: "there were talks with N, the President of Peru, M"."""
    links, before = words.determiners | words.coordination, at - 1
    behind = masked.tokens[at + 1 : at + 2]
    if behind and behind[0].lower() not in words.coordination | set(_ENDS):
        return False
    while before > hit.token and masked.tokens[before].lower() in links:
        before -= 1
    return hit.token < before < at - 1 and before in masked.items
