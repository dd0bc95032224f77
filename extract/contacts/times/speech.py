"""Which times are of words said: when somebody spoke, or in a clause above what was said, and not when a contact was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.times.arranging import opens_with
from extract.contacts.times.elsewhen import opens_when, says_more

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# How far from a contact a time beside a verb of speech is no longer that of the contact.
_BESIDE = 2


def dates_speech(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands beside a verb of speech: "said on Monday"."""
    beside = [word.lower() for word in masked.tokens[max(0, at - 2) : at + 2]]
    return bool(words.speech.intersection(beside)) and abs(at - hit.token) > _BESIDE


def is_of_speech(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands beside a verb of speech, or just behind one and does not describe a noun: "said on Friday a summit with N will"."""
    if dates_speech(masked, at, hit, words):
        return True
    apart = at + 1 < hit.token or opens_with(masked, at, words.prepositions)
    return at < hit.token and apart and masked.tokens[at - 1].lower() in words.speech


def opens_speech(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands just behind a verb of speech and before what was said: "said on Tuesday he had met N"."""
    return 0 < at < hit.token and masked.tokens[at - 1].lower() in words.speech


def dates_what_is_said(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether the time that opens a sentence dates what is said in it: "On Thursday, N said that he would visit Oslo"."""
    between = range(at + 1, hit.token)
    return any(
        masked.spelled(said).lower() in words.speech and masked.tokens[said + 1] != ","
        for said in between
    )


def is_above(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a subordinate clause starts between a time and a trigger: "a poll this week found that ..."."""
    if opens_when(masked, at, hit, words):
        return False
    first, last = sorted((at, hit.token))
    splits = [i for i in range(first + 1, last) if masked.tokens[i].lower() in words.subordinators]
    if len(splits) == 1 and first == hit.token and says_more(masked, splits[0], at, hit, words):
        return False
    above = bool(splits)
    return above and not is_of_the_moment(masked, at, hit, words)


def is_of_the_moment(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a clause to come says what else a time brings: "will face a test this week when he meets N"."""
    between = range(at + 1, hit.token)
    opens = next((i for i in between if masked.tokens[i].lower() in words.at_once), None)
    if opens is None:
        return False
    lead = [word.lower() for word in masked.tokens[masked.clause(at)[0] : opens]]
    return not words.will.isdisjoint(lead) and words.speech.isdisjoint(lead)
