"""Which part of a sentence dates a trigger: its own, the clause of the journey to it, the one that opens its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.onward import joints_around
from extract.contacts.times.backdrop import is_no_contrast, sets_the_scene
from extract.contacts.times.elsewhen import is_of_who_acted
from extract.contacts.times.speech import dates_what_is_said, is_of_the_moment
from extract.lexicon.contacts import frame_words
from extract.model import Mode, Span, Tense
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_LEAVES = frozenset({"arrive", "come"})
# How far before a clause the last word of the one before stands.
_COMMA_AND_WORD = 2


def own_part(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> tuple[int, int]:
    """Return a trigger's clause, without what "and" parts from it: "talked over the phone and agreed to meet".

    A journey and what it is for stay together: "will travel to Oslo on Monday and meet N".
    """
    first, last = masked.clause(hit.token)
    here = [h for h in masked.triggers if first <= h.token < last and h.word.pos == "verb"]
    verbs = [h.token for h in here]
    if hit.word.mode == Mode.MEETING and all(h.word.travels for h in here if h.token < hit.token):
        begins = max((at for at in range(first, hit.token) if _joins(masked, at, words)), default=0)
        if not any(begins < at < last for at in masked.times):
            verbs = [at for at in verbs if at >= hit.token]
    joins = [at for at in range(first, last) if _joins(masked, at, words)]
    for at in joins:
        if any(verb < at for verb in verbs) and any(verb > at for verb in verbs):
            first, last = (at, last) if hit.token > at else (first, at)
            break
    starts, ends = joints_around(masked, hit, words)
    return max(first, starts), min(last, ends)


def _joins(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    return masked.tokens[at].lower() == words.and_


def journey_before(masked: MaskedSentence, hit: TriggerHit, lang: str) -> tuple[int, int] | None:
    """Return the clause that tells of the journey whose purpose a contact is: "wird nach Genf reisen, um N zu treffen".

    So does one that it goes on from: "will leave on Sunday, flying to Geneva for talks with N", "..., where he will meet N".
    """
    words = frame_words(lang)
    first, _ = masked.clause(hit.token)
    opens = masked.spelled(first).lower() if first >= _COMMA_AND_WORD else ""
    if opens in words.setting_out:
        return masked.clause(first - _COMMA_AND_WORD)
    if opens in words.where:
        begins, ends = masked.clause(first - _COMMA_AND_WORD)
        end = masked.bounds[ends - 1][1]
        tense = tense_at(masked.source, masked.sentence.span, Span(end, end), lang)
        sets_out = any(o.word.name in _LEAVES and begins <= o.token < ends for o in masked.triggers)
        going = tense is Tense.FUTURE or (tense is Tense.PRESENT and sets_out)
        return (begins, ends) if going else None
    if first < _COMMA_AND_WORD or masked.tokens[first].lower() not in words.purpose:
        return None
    begins, ends = masked.clause(first - _COMMA_AND_WORD)
    here = [other for other in masked.triggers if begins <= other.token < ends]
    return (begins, ends) if any(other.word.name in _LEAVES for other in here) else None


def times_elsewhere(
    masked: MaskedSentence,
    hit: TriggerHit,
    dated: Sequence[int],
    dates: Sequence[int],
    lang: str,
    *,
    ahead: bool,
) -> list[int]:
    """Return the times of other clauses that date a trigger: of the journey to it, else of the one that opens the sentence.

    *dated* are those that may be its own, *dates* all of the sentence that name a day or the like: "wird am Sonntag nach
    Genf reisen, um N zu treffen".
    """
    words = frame_words(lang)
    journey = journey_before(masked, hit, lang) if ahead and dates else None
    if journey and (way := [at for at in dates if journey[0] <= at < journey[1]]):
        return way
    aside = masked.tokens[masked.clause(hit.token)[0]].lower() in words.relative_objects
    opening = [
        at
        for at in dated
        if masked.clause(at)[0] == masked.opening(hit.token)
        and not aside  # "On Monday the court heard N, whom M praised in a call"
        and not words.speech.intersection(masked.clause_words(at))
        and is_no_contrast(masked, at, words)
    ]
    if not ahead:
        return opening
    alone = [at for at in opening if sets_the_scene(masked, at, words)]
    alone = [at for at in alone if not dates_what_is_said(masked, at, hit, words)]
    alone = [at for at in alone if not is_of_who_acted(masked, at, hit, lang)]
    return alone or [at for at in dated if is_of_the_moment(masked, at, hit, words)]
