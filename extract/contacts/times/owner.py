"""Whose a statement of time is: the contact's, or that of something else in its sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.times.commented import is_only_commented_on
from extract.contacts.times.elsewhen import (
    is_of_another_deed,
    is_of_the_way_back,
)
from extract.contacts.times.speech import is_of_the_moment
from extract.contacts.times.years import is_of_a_name, is_of_an_aim, is_of_its_year, is_the_years

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_QUOTES = re.compile(r"[\"“”„«»]")
_TODAY = "DCT+0D"
_REACH = 4
_LEAD = 3


def _is_the_way_home(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell "was back on Monday to meet N" from "Back in May, N met M"."""
    before = at - 1
    return masked.tokens[before].lower() in words.returned and masked.clause(at)[0] != before


def is_of_something_else(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether the time at a token dates another noun or the way home, is part of a name, or stands in words quoted from elsewhere."""
    return (
        _is_of_another_noun(masked, at, hit, words)
        or is_of_a_name(masked, at, hit, words)
        or _is_in_a_quotation(masked, at, hit)
        or (at < hit.token and _is_the_way_home(masked, at, words))
        or _is_of_a_happening(masked, at, hit, words)
        or is_the_years(masked, at, hit, words)
        or _is_of_what_follows(masked, at, hit, words)
        or _is_of_old_plans(masked, at, words)
        or _is_of_a_relative_clause(masked, at, hit, words)
        or _counts_to_it(masked, at, hit, words)
        or _is_of_what_was_done(masked, at, hit, words)
        or is_only_commented_on(masked, at, hit, words)
        or is_of_another_deed(masked, at, hit, words)
        or _is_since_when(masked, at, hit, words)
        or _is_of_what_leads_up(masked, at, hit, words)
        or is_of_an_aim(masked, at, hit, words)
        or is_of_its_year(masked, at, hit, words)
        or is_of_the_way_back(masked, at, hit, words)
    )


def _is_of_old_plans(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a time is the one from which something was put off: "which had been postponed from March"."""
    near = {word.lower() for word in masked.tokens[max(0, at - _REACH) : at + _REACH]}
    opens = masked.spelled(at).lower().split()[0]
    away = not words.away.isdisjoint({opens, masked.tokens[at - 1].lower()})
    return away and not words.put_off.isdisjoint(near)


def _is_of_a_relative_clause(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a time dates what a noun behind the verb did: "their talks were meant to mend ties that soured in May"."""
    between = [word.lower() for word in masked.tokens[hit.token + 1 : at]]
    opens = next((n for n, word in enumerate(between) if word in words.relatives), None)
    if opens is None or hit.word.pos != "noun" or words.was.isdisjoint(between[:opens]):
        return False
    return between[opens - 1].isalpha() and masked.tokens[hit.token + opens].islower()


def _counts_to_it(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time counts from another day to the contact: "comes on Monday, a day before his talks with N"."""
    last = masked.spelled(at).lower().split()[-1]
    counts = last in words.apart_in_time and "," in masked.tokens[max(0, at - _LEAD) : at]
    if not counts or not any(first < at for first in masked.times):
        return False
    between = [word.lower() for word in masked.tokens[at + 1 : hit.token]]
    return all(word.isalpha() and word not in words.prepositions for word in between)


def _is_of_what_was_done(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a time says when the noun before it came about: "met N to discuss the plan agreed in Graz in May"."""
    deed = at - 1
    somewhere = deed in masked.items or masked.tokens[deed][0].isupper()
    if somewhere and masked.tokens[deed - 1].lower() in words.place_prepositions:
        deed -= 2
    if deed - 1 <= hit.token or masked.tokens[deed].lower() not in words.enacted:
        return False
    noun = masked.tokens[deed - 1]
    return (
        noun.isalpha() and noun.islower() and noun not in words.was | words.pronouns | {words.and_}
    )


def _is_of_what_leads_up(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a time beside a noun is not the noun's: "came on Monday to prepare N's visit", "spoke on Monday of a recent visit", "preparations for the visit began on Monday"."""
    if hit.word.pos != "noun":
        return False
    if at > hit.token:
        lead = {word.lower() for word in masked.tokens[max(0, hit.token - _REACH) : hit.token]}
        verbs = (words.begins | words.was).intersection(masked.tokens[hit.token + 1 : at])
        return bool(verbs) and not words.preparations.isdisjoint(lead)
    lately = {word.lower() for word in masked.tokens[max(at + 1, hit.token - _LEAD) : hit.token]}
    return leads_up(masked, at, hit.token, words) or not words.just_lately.isdisjoint(lately)


def leads_up(masked: MaskedSentence, first: int, last: int, words: FrameWords) -> bool:
    """Tell whether words between two tokens prepare what the last one tells of: "to prepare", "to set the stage for"."""
    between = [word.lower() for word in masked.tokens[first + 1 : last]]
    pairs = {f"{one} {other}" for one, other in pairwise(between)}
    return not words.leads_up.isdisjoint(pairs.union(between))


def _is_since_when(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands in another clause that tells since when: "Since N left office on 3 May, talks with M ..."."""
    first, last = masked.clause(at)
    opens = masked.tokens[first].lower() in words.since
    return opens and not first <= hit.token < last


def _is_of_a_happening(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands behind the noun that it dates: "since the coup in May", not "faces a test in May as he meets N"."""
    behind = at > 0 and masked.tokens[at - 1].lower() in words.happenings
    return behind and not is_of_the_moment(masked, at, hit, words)


def _is_of_what_follows(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a time stands beside the noun of another contact, and that lies before or after: "ahead of May 2 talks"."""
    beside = any(h.token == at + 1 and h != hit and h.word.pos == "noun" for h in masked.triggers)
    lead = [word.lower() for word in masked.tokens[max(0, at - 2) : at]]
    apart = lead[-1:] and (lead[-1] in words.apart_in_time or not words.apart_from.isdisjoint(lead))
    return beside and bool(apart)


def ends_a_list(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether only those met stand between a verb and a time: "will meet N, M and others next week"."""
    small = words.coordination | words.determiners | words.company | words.others
    between = range(hit.token + 1, at)
    # "had met N on Saturday, on Sunday M", "traf N, der am Montag gewählt worden war"
    opens = masked.tokens[at - 2] == "," and masked.tokens[at - 1].lower() in words.attached
    if opens or hit.word.pos != "verb" or masked.items.keys().isdisjoint(between):
        return False
    return all(i in masked.items or masked.tokens[i].lower() in small for i in between)


def resumes(masked: MaskedSentence, end: int, opens: int, words: FrameWords) -> bool:
    """Tell whether a clause goes on after a relative one: "The talks with N, news of which spread, were on Monday"."""
    between = [word.lower() for word in masked.tokens[end + 1 : opens - 1]]
    relative = opens > end + 2 and not words.relatives.isdisjoint(between[:_REACH])
    verb = masked.tokens[opens].lower() if opens < len(masked.tokens) else ""
    return relative and masked.clause(end + 1)[1] + 1 == opens and verb in words.was | words.will


def is_of_the_way(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time dates the way home or onward from a contact: "returned on Tuesday after talks with N"."""
    first, last = masked.clause(at)
    if hit.token - 1 <= at < hit.token + _LEAD:
        return False  # "after Tuesday's talks", "after talks on Tuesday"
    tokens = [token.lower() for token in masked.tokens]
    if at > hit.token and words.goes_on.union(words.auxiliaries).isdisjoint(tokens[hit.token : at]):
        return False  # "nach dem Treffen mit N am Dienstag reiste er weiter"
    lead = tokens[first:at] if at < hit.token else []
    return not words.goes_on.isdisjoint([*lead, *tokens[hit.token : last]])


def was_meant_first(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a time is that of a plan given up for another: "was originally set for Monday but will be held on June 3"."""

    def at_first(time: int) -> bool:
        near = [word.lower() for word in masked.tokens[max(0, time - _REACH) : time]]
        return not words.at_first.isdisjoint(near)

    return at_first(at) and any(at < time and not at_first(time) for time in masked.times)


def comes_before(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time dates what is done before: "left Oslo on Monday for Graz and will visit Japan"."""
    between = [word.lower() for word in masked.tokens[at + 1 : hit.token]]
    joined = any(
        word == words.and_ and between[n + 1] in words.will for n, word in enumerate(between[:-1])
    )
    first, _ = masked.clause(hit.token)
    return joined and words.will.isdisjoint(word.lower() for word in masked.tokens[first:at])


def _is_of_another_noun(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell "ahead of next week's vote" from "in Monday's long call" and from "at last week's forum"."""
    text = masked.spelled(at).lower()
    if not words.setting or not text.endswith(tuple(words.genitive_marks)):
        return False
    between = {word.lower() for word in masked.tokens[at + 1 : hit.token]}
    near = 0 < hit.token - at <= _REACH and between.isdisjoint(words.prepositions)
    if near and hit.word.pos == "noun":
        return False
    if not words.happenings.isdisjoint(w.lower() for w in masked.tokens[at + 1 : at + _REACH]):
        return True  # "on his victory in last month's election during a call"
    inside = text.split()[0]
    lead = inside if inside in words.prepositions else masked.tokens[at - 1].lower()
    beside = lead in words.head_links and masked.tokens[at - 2].lower() in words.edges
    return not (lead in words.setting or beside)


def _is_in_a_quotation(masked: MaskedSentence, at: int, hit: TriggerHit) -> bool:
    """Tell whether quotation marks open or close between a time and a trigger, and the time is inside."""
    if all(timex.value.startswith(_TODAY) for timex in masked.times[at].timexes):
        return False  # "today" is the day of the words and of what was said at the table
    first, last = sorted((masked.span(at), masked.span(hit.token)), key=lambda span: span.start)
    text = masked.source
    marks = [mark.start() for mark in _QUOTES.finditer(text, first.end, last.start)]
    if len(marks) % 2 == 0:
        return False
    before = at < hit.token
    mark = marks[0] if before else marks[-1]
    opens = mark == 0 or not (text[mark - 1].isalnum() or text[mark - 1] in ".,!?'’;:)…")
    return opens is not before
