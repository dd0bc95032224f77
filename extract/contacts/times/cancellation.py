"""When a contact that was called off had been to be, and when it was called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.times.arranging import looks_back, opens_with

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords
    from extract.model import Span, TimeExpression

_REACH = 4
_BESIDE = 2
# How long the words are that put a verb to a plan: "was scheduled to".
_LEAD = 5


def of_what_is_off(
    masked: MaskedSentence,
    hit: TriggerHit,
    near: list[int],
    attached: list[int],
    words: FrameWords,
) -> list[int]:
    """Return which times are those of a contact that was called off, not of the day when that was said."""
    if _was_to_be(masked, hit, words):
        return near
    meant = [at for at in near if is_planned_for(masked, at, hit, words)]
    beside = [at for at in near if abs(at - hit.token) < _REACH]
    beside = [at for at in beside if at in meant or not _tells_when_off(masked, at, hit, words)]
    own = [at for at in attached if at < hit.token or not looks_back(masked.times[at])]
    return own or beside or meant


def _was_to_be(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a trigger's clause says that it was once to be: "was to meet N", "kommt nicht wie geplant am Montag"."""
    clause = masked.clause_words(hit.token)
    said = f" {' '.join(clause)} "
    meant = not words.should.isdisjoint(clause) or any(f" {w} " in said for w in words.as_meant)
    return meant or was_scheduled(masked, hit, words)


def _tells_when_off(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time dates the calling off: it lies behind, goes before what was planned, or stands by the verb ("sagte am Montag ... ab")."""
    tokens = [word.lower() for word in masked.tokens]
    between, before = tokens[at + 2 : hit.token], tokens[max(0, at - _BESIDE) : at]
    by_the_verb = at < hit.token and not (words.calls_off | words.ended_by).isdisjoint(before)
    by_the_verb = by_the_verb or not words.ended_by.isdisjoint(tokens[at + 1 : at + 2])
    own = at + 1 == hit.token and not opens_with(masked, at, words.prepositions)
    own = own or opens_with(masked, at, words.meant_for)  # "cancels Monday talks"
    told = not words.planned.isdisjoint(between) or (by_the_verb and not own)
    return looks_back(masked.times[at]) or told


def is_planned_for(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time belongs to the noun that is called off, not to the calling off.

    "Das für Dienstag in Bern geplante Treffen", "the meeting with N in Bern planned for Tuesday"; or it stands between the
    noun and the verb of the clause: "Das Treffen mit N am Dienstag in Bern ist abgesagt".
    """
    tokens = [token.lower() for token in masked.tokens]
    if at < hit.token:
        return tokens[hit.token - 1] in words.planned and opens_with(masked, at, words.meant_for)
    between = set(tokens[hit.token + 1 : at])
    if hit.word.pos != "noun":
        return False
    meant = opens_with(masked, at, words.meant_for) or tokens[at - 1] in words.meant_for
    told = between & words.called_off_by
    due = tokens[at - 1] in words.planned or not told or between & words.relatives
    if meant and between & words.planned and due:
        return True  # "the meeting with N that had been set for Tuesday"
    if told:
        return False
    first, last = masked.clause(hit.token)
    opens = not words.called_off_by.intersection(tokens[first : hit.token])
    return opens and not words.called_off_by.isdisjoint(tokens[at:last])


def was_scheduled(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a verb is led by what says that it was once to be: "was scheduled to meet N but cancelled"."""
    lead = [token.lower() for token in masked.tokens[max(0, hit.token - _LEAD) : hit.token]]
    return any(
        was in words.was and due in words.planned and to in words.infinitive
        for was, due, to in zip(lead, lead[1:], lead[2:], strict=False)
    )


def may_say_when_off(
    masked: MaskedSentence, trigger: Span, time: TimeExpression, words: FrameWords
) -> bool:
    """Tell whether a day behind a noun may be that of its calling off: "cancelled a meeting with N on Tuesday", not "has cancelled"."""
    hit = masked.trigger_of(trigger)
    at = masked.token_of(time)
    if hit is None or at is None or hit.word.pos != "noun" or at < hit.token:
        return False
    if opens_with(masked, at, words.meant_for):
        return False
    tokens = [token.lower() for token in masked.tokens]
    first = masked.clause(hit.token)[0]
    ended = [n for n in range(first, hit.token) if tokens[n] in words.ended_by]
    helped = any(tokens[n - 1] in words.auxiliaries | words.infinitive for n in ended if n)
    return bool(ended) and not helped and words.planned.isdisjoint(tokens[hit.token + 1 : at])
