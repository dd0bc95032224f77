"""Whose a statement of time is: the contact's, or that of something else in its sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.backdrop import is_no_contrast, sets_the_scene
from extract.contacts.commented import is_only_commented_on
from extract.contacts.elsewhen import (
    is_of_another_deed,
    is_of_the_way_back,
    is_of_who_acted,
)
from extract.contacts.onward import joints_around
from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words
from extract.model import Mode, Span, Tense
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.mask import MaskedSentence
    from extract.contacts.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_YEARS = re.compile(r"\d{4}(?:\s?[-–/]\s?\d{2,4})?")
_QUOTES = re.compile(r"[\"“”„«»]")
_TODAY = "DCT+0D"
_REACH = 4
_YEAR_DIGITS = 4
_LEAD = 3
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
    alone = [at for at in alone if not _dates_what_is_said(masked, at, hit, words)]
    alone = [at for at in alone if not is_of_who_acted(masked, at, hit, lang)]
    return alone or [at for at in dated if is_of_the_moment(masked, at, hit, words)]


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
        or _is_of_a_name(masked, at, hit, words)
        or _is_in_a_quotation(masked, at, hit)
        or (at < hit.token and _is_the_way_home(masked, at, words))
        or _is_of_a_happening(masked, at, hit, words)
        or _is_the_years(masked, at, hit, words)
        or _is_of_what_follows(masked, at, hit, words)
        or _is_of_old_plans(masked, at, words)
        or _is_of_a_relative_clause(masked, at, hit, words)
        or _counts_to_it(masked, at, hit, words)
        or _is_of_what_was_done(masked, at, hit, words)
        or is_only_commented_on(masked, at, hit, words)
        or is_of_another_deed(masked, at, hit, words)
        or _is_since_when(masked, at, hit, words)
        or _is_of_what_leads_up(masked, at, hit, words)
        or _is_of_an_aim(masked, at, hit, words)
        or _is_of_its_year(masked, at, hit, words)
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


def _is_of_an_aim(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a bare year is that of what a contact is for: "talks aimed at a handover in 1997"."""
    year = masked.spelled(at).split()[-1]
    between = {word.lower() for word in masked.tokens[hit.token + 1 : at]}
    bare = year.isdigit() and len(year) == _YEAR_DIGITS
    return at > hit.token and bare and not words.aims.isdisjoint(between)


def _is_of_its_year(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a year says which one a noun before it is: "unterzeichneten ein Protokoll zum Abkommen aus dem Jahr 2012"."""
    whence = masked.tokens[at - 1].lower() in words.of_the_year
    between = range(hit.token + 1, at - 1)
    nouns = any(masked.tokens[i][0].isupper() and i not in masked.items for i in between)
    return whence and (hit.word.pos == "verb" or nouns)


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


def _is_the_years(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a bare year names a happening behind it: "in the 2016 presidential election"."""
    ahead = {word.lower() for word in masked.tokens[at + 1 : at + _LEAD]}
    year = masked.spelled(at).split()[-1].isdigit()
    return year and at > hit.token and not words.happenings.isdisjoint(ahead)


def ends_a_list(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether only those met stand between a verb and a time: "will meet N, M and others next week"."""
    small = words.coordination | words.determiners | words.company | words.others
    between = range(hit.token + 1, at)
    # "had met N on Saturday, on Sunday M", "traf N, der am Montag gewählt worden war"
    opens = masked.tokens[at - 2] == "," and masked.tokens[at - 1].lower() in words.attached
    if opens or hit.word.pos != "verb" or masked.items.keys().isdisjoint(between):
        return False
    return all(i in masked.items or masked.tokens[i].lower() in small for i in between)


def names_something(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a bare year belongs to a noun: "the 2016 election", "for the 2015 deal", "die Wahl 2016", "das Abkommen von 2015"."""
    *lead, year = masked.spelled(at).split()
    if lead and lead[-1].lower() in frame_words(lang).article_of_nouns:
        return year.isdigit() and len(year) == _YEAR_DIGITS
    if lead and not (len(lead) == 1 and lead[0].lower() in role_words(lang).of):
        return False
    if not (year.isdigit() and len(year) == _YEAR_DIGITS):
        return False
    if not role_words(lang).nouns_are_capital:
        return True
    return at > 0 and masked.tokens[at - 1][0].isupper() and at - 1 > 0


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


def opens_speech(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands just behind a verb of speech and before what was said: "said on Tuesday he had met N"."""
    return 0 < at < hit.token and masked.tokens[at - 1].lower() in words.speech


def is_of_the_moment(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a clause to come says what else a time brings: "will face a test this week when he meets N"."""
    between = range(at + 1, hit.token)
    opens = next((i for i in between if masked.tokens[i].lower() in words.at_once), None)
    if opens is None:
        return False
    lead = [word.lower() for word in masked.tokens[masked.clause(at)[0] : opens]]
    return not words.will.isdisjoint(lead) and words.speech.isdisjoint(lead)


def comes_before(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time dates what is done before: "left Oslo on Monday for Graz and will visit Japan"."""
    between = [word.lower() for word in masked.tokens[at + 1 : hit.token]]
    joined = any(
        word == words.and_ and between[n + 1] in words.will for n, word in enumerate(between[:-1])
    )
    first, _ = masked.clause(hit.token)
    return joined and words.will.isdisjoint(word.lower() for word in masked.tokens[first:at])


def _dates_what_is_said(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether the time that opens a sentence dates what is said in it: "On Thursday, N said that he would visit Oslo"."""
    between = range(at + 1, hit.token)
    return any(
        masked.spelled(said).lower() in words.speech and masked.tokens[said + 1] != ","
        for said in between
    )


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


def _is_of_a_name(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell "the war of 1950-53" from "their meeting of 1985"."""
    *lead, years = masked.spelled(at).lower().split()
    linked = lead or [masked.tokens[at - 1].lower()]
    named = len(linked) == 1 and linked[0] in words.head_links and _YEARS.fullmatch(years)
    return bool(named) and hit.token not in {at - 1, at - 2}


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
