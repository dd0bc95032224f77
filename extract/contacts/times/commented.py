"""When a contact was spoken of, and not when it was: "was fired in May for lying about his talks", "defended on Monday the talks he had"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.lexicon.notation import SITES

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_LEAD = 3
_REACH = 4
# How far before a noun the verb stands that says what somebody thinks of it: "defended the long and frank talks".
_COMMENT = 6
_AGO = re.compile(r"DCT[+-]\d+[DW]")
_NEWS = re.compile(r"XXXX-WXX-[1-7]|DCT[+-][01]D|REF\+0D")


def is_only_commented_on(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether the time at a token dates what was said or found out about a contact."""
    if hit.word.pos != "noun":
        return _is_before_having(masked, at, hit, words)
    return _is_of_a_testimony(masked, at, hit, words) or _is_of_a_comment(masked, at, hit, words)


def was_commented_on(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a contact lies before the time at which it was spoken of, told or not."""
    spoken_of = hit.word.pos == "noun" and _comment_on(masked, hit, words) is not None
    return spoken_of or any(is_only_commented_on(masked, at, hit, words) for at in masked.times)


def is_in_passing(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a preposition puts a noun into a sentence on something else: "within weeks of N's talks with M"."""
    first = max(masked.clause(hit.token)[0], hit.token - _COMMENT)
    for i in range(hit.token - 1, first - 1, -1):
        word = masked.tokens[i].lower()
        if word in words.prepositions:
            return True
        if not (i in masked.items or word[:1].isalpha()) or word in words.was:
            return False
    return False


def _is_of_a_testimony(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time before a noun dates what was testified of it: "was fired in May for lying about his talks"."""
    if at > hit.token:
        return False
    lead = [word.lower() for word in masked.tokens[max(0, at - _LEAD) : hit.token]]
    governed = not words.about.isdisjoint(lead[-_REACH:])
    return governed and not words.testified.isdisjoint(lead[:-1])


def _is_of_a_comment(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a day of the news is that of a comment on a noun: "disclosed the meetings on Monday", "was asked on Monday about his talks"."""
    news = all(_NEWS.match(timex.value) for timex in masked.times[at].timexes)
    comment = _comment_on(masked, hit, words)
    if news and _is_confirmed(masked, at, hit, words):
        return True
    if comment is None or not (news or at > hit.token):
        return False
    if at < hit.token:
        return at + 1 < hit.token and (at < comment or not _is_epithet(masked, at, hit, words))
    between = range(hit.token + 1, at)
    tokens = [masked.tokens[i].lower() for i in between]
    placed = any(
        masked.tokens[i - 1].lower() in words.place_prepositions
        and (masked.tokens[i][0].isupper() or masked.tokens[i] in SITES)
        for i in between
    )
    held = not words.held_it.isdisjoint(tokens) or "," in tokens
    if not (news or all(_AGO.match(timex.value) for timex in masked.times[at].timexes)):
        return False
    return not (placed or held) and masked.tokens[comment].lower() in words.found_out


def _is_confirmed(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time says when a contact became known: "their call was confirmed on Saturday"."""
    between = [word.lower() for word in masked.tokens[hit.token + 1 : at]]
    return any(
        one in words.was and other in words.confirmed for one, other in pairwise(between[-_REACH:])
    )


def _is_epithet(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether only small words stand between a time and a noun: "his Friday one-hour talks", not "recalled on Friday his talks"."""
    between = [word.lower() for word in masked.tokens[at + 1 : hit.token]]
    opens = words.articles | words.possessives
    return all(word.isalpha() for word in between) and opens.isdisjoint(between)


def _comment_on(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> int | None:
    """Return the verb or preposition that makes a noun what is only spoken of: "disclosed", "about"."""
    first = max(masked.clause(hit.token)[0], hit.token - _COMMENT)
    for i in range(hit.token - 1, first - 1, -1):
        if i in masked.times:
            continue
        word = masked.tokens[i].lower()
        if word in words.comments or (word in words.topics and hit.token - i <= _REACH):
            return i
        if word in words.prepositions or not (i in masked.items or word[:1].isalnum()):
            verb = i - 1 - (i - 1 in masked.times)  # "referred on Tuesday to his talks"
            return verb if masked.tokens[verb].lower() in words.points_to else None
    return None


def _is_before_having(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands before "having met": "accused N on Friday of having met M"."""
    lead = range(max(at + 1, hit.token - _LEAD), hit.token)
    return at < hit.token and any(masked.tokens[i].lower() in words.having for i in lead)
