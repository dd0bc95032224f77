"""What is told of no one day: "regularly", "recently", "a year after the summit"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.contacts.times.datable import is_date
from extract.lexicon import contacts as lexicon
from extract.model import Span

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import TimeExpression

# How far before a noun its adjective may stand.
_EPITHET = 3
_NOUN_PHRASE = 6
_DAY = re.compile(r"XXXX-WXX-[1-7]|DCT[+-][01]D|(?:XXXX|\d{4})-\d\d-\d\d")
_SHORT = re.compile(r"P(?:T.*|[X1-6]D)")


def is_unspecific(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether "regular", "several times" or the like is said of a trigger, not of another in its clause."""
    words = lexicon.frame_words(lang)
    first, last = masked.clause(hit.token)
    here = [other.token for other in masked.triggers if first <= other.token < last]
    said = [
        at
        for at, word in enumerate(masked.clause_words(hit.token), start=first)
        if (
            word in words.unspecific
            and not _is_of_a_verb(masked, at, hit, words)
            and not _goes_on_then(masked, at, words)
        )
        or (word in words.habitual and _is_said_of(masked, at, hit))
    ]
    return any(min(here, key=lambda token: (abs(token - at), token)) == hit.token for at in said)


def is_vague_past(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether "kürzlich", "recently" or the like stands in the clause; "kurz zuvor" is no later than what was told before."""
    first, last = masked.clause(hit.token)
    clause = Span(masked.bounds[first][0], masked.bounds[last - 1][1])
    just = lexicon.frame_words(lang).just_before
    return any(
        clause.covers(span) and masked.text_of(span).lower().split()[-1] not in just
        for span in masked.vague
    )


def follows_long_after(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a length of time parts the news from a contact before it: "nearly a year after a summit"."""
    after = lexicon.frame_words(lang).after
    for at in range(hit.token - 1, max(0, hit.token - _NOUN_PHRASE), -1):
        if masked.tokens[at].lower() in after:
            length = masked.times.get(at - 1)
            return length is not None and not (is_date(length) or _is_short(length))
    return False


def _is_of_a_verb(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether a word that a preposition governs only adds to a verb: "met in times of crisis"."""
    return hit.word.pos == "verb" and at > 0 and masked.tokens[at - 1].lower() in words.prepositions


def _goes_on_then(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether what goes on does so on a day that is told right behind: "will continue in Graz on Friday"."""
    time = next((time for i, time in sorted(masked.times.items()) if i > at), None)
    if masked.tokens[at].lower() not in words.lasting or time is None or not is_date(time):
        return False
    if not all(_DAY.fullmatch(timex.value) for timex in time.timexes):
        return False
    small = words.place_prepositions | words.prepositions
    between = range(at + 1, masked.token_of(time) or at + 1)
    return all(
        i in masked.items or masked.tokens[i].lower() in small or masked.tokens[i][:1].isupper()
        for i in between
    )


def _is_said_of(masked: MaskedSentence, at: int, hit: TriggerHit) -> bool:
    """Tell whether an adjective stands before a noun, or closes its clause: not "spoke of the ongoing crisis"."""
    closes = not any(word[0].isalnum() for word in masked.tokens[at + 1 : at + 2])
    return hit.word.pos == "noun" and (closes or 0 < hit.token - at <= _EPITHET)


def _is_short(length: TimeExpression) -> bool:
    """Tell whether a length of time is no more than the news: "days after they met"."""
    return all(_SHORT.fullmatch(timex.value) for timex in length.timexes)
