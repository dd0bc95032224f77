"""Which places of a sentence are not where its contact was: what is spoken of there, where one goes next, who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_left_behind
from extract.contacts.times.owner import leads_up
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.states import places

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import Span

# "to open a port in Oslo": a verb and what it is about part an infinitive's mark from its place.
_PURPOSE = 3
_LEAD = 3
# How far before a place the word stands that says it lies ahead: "before he finally flew to Oslo".
_ONWARD = 7
_QUOTES = frozenset({'"', "“", "”", "„"})


def is_told_of_more(masked: MaskedSentence, hit: TriggerHit, at: int) -> bool:
    """Tell whether a place behind a trigger's clause is in one that tells of another contact: "said after meeting N that M would come to Oslo"."""
    first, last = masked.clause(at)
    others = [one.token for one in masked.triggers if first <= one.token < last]
    return first > hit.token and bool(others)


def is_topic(masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether a place behind a trigger is where something else is: "spoke about the fighting in Kiev"."""
    between = [word.lower() for word in masked.tokens[hit.token + 1 : at]]
    prepared = hit.word.pos == "noun" and leads_up(masked, at, hit.token, words)
    told = words.topical | words.speech  # "met N and said that the row in Kiev ..."
    topical = prepared or not told.isdisjoint(between) or _is_spoken_of(masked, hit, at, words)
    topical = topical or _is_aimed_at(masked, hit, at, words)
    return topical or _lies_on_the_way(masked, hit, at, words)


def _is_spoken_of(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether a noun is only what somebody talks about at a place: "sprach in N über sein Treffen mit M"."""
    lead = [word.lower() for word in masked.tokens[max(at, hit.token - _LEAD) : hit.token]]
    return hit.word.pos == "noun" and not words.topic_prepositions.isdisjoint(lead)


def _is_aimed_at(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether a place is in what a dated contact is for: "met on Monday to open an embassy in Oslo", not "to meet N in Oslo"."""
    dated = False
    for back in range(hit.token + 1, at - _PURPOSE):
        dated = dated or masked.tokens[back] == notation.TIME
        verb = masked.tokens[back + 1]
        if dated and masked.tokens[back].lower() in words.infinitive:
            aimed = verb in words.dwells_on or not _meets(masked, back + 1, at)
            return aimed and verb.isalpha() and verb.islower()
    return False


def _meets(masked: MaskedSentence, first: int, last: int) -> bool:
    """Tell whether some words tell of a contact."""
    return any(first <= other.token < last for other in masked.triggers)


def is_told_beside(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether a place is in what somebody says, or is of who says it: ", an analyst at N, said", ", as M called the row in N"."""
    first, last = masked.clause(at)
    says = [*masked.clause_words(at), *(word.lower() for word in masked.tokens[last : last + 2])]
    begin, end = sorted((hit.token, at))
    quoted = sum(token in _QUOTES for token in masked.tokens[begin:end]) % 2
    opens = masked.tokens[first].lower() in words.barriers
    return bool(quoted) or (opens and at > hit.token) or not words.speech.isdisjoint(says)


def _lies_on_the_way(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether one goes to a place afterwards: "met N and then flew to Oslo", "before returning to Oslo", not "on his return to Oslo"."""
    if masked.tokens[at - 1].lower() in words.after and is_left_behind(masked, hit, at, words):
        return True  # "flog nach dem Treffen mit N nach Oslo"
    if any(
        hit.token < other.token < at
        and other.word.pos == "verb"
        and other.word.travels
        and masked.tokens[other.token - 1].lower() not in words.articles
        for other in masked.triggers
    ):
        return True
    return any(
        masked.tokens[back].lower() in words.goes_on
        and masked.tokens[back - 1].lower() not in words.possessives
        for back in range(hit.token + 1, at)
    )


def is_gone_to_next(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether a place is only where one goes from there: "Before flying to Oslo, N met M"."""
    there = at < hit.token and masked.clause(at) == masked.clause(hit.token)
    if there or masked.tokens[at - 1].lower() not in words.onto:
        return False  # "Before flying to Oslo to meet N"
    behind = hit.token + 1 if hit.token < at else 0
    lead = masked.tokens[max(masked.clause(at)[0], at - _ONWARD, behind) : at]
    return not words.still_ahead.isdisjoint(word.lower() for word in lead)


def is_where_it_is_said(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether a place is only where somebody tells of a contact: "N said in Oslo that M had met A", "aus dem Amt in Oslo hieß es"."""
    first, last = masked.clause(at)
    if masked.tokens[first].lower() in words.heard_from and last <= hit.token:
        return not words.speech.isdisjoint(w.lower() for w in masked.tokens[at:last])
    behind = (word.lower() for word in masked.tokens[at + 1 : hit.token])
    if words.telling.isdisjoint(behind):
        return False
    lead = {masked.spelled(back).lower() for back in range(first, at)}
    return not lead.isdisjoint(words.speech | words.stating)


def is_abroad(masked: MaskedSentence, span: Span, host: int | None, lang: str) -> bool:
    """Tell whether a town is not in the country that the contact is a visit to: "in Washington he spoke of N's visit to Italy"."""
    if host is None or masked.tokens[host] not in {notation.STATE, notation.GROUP}:
        return False
    country = places(lang).get(" ".join(masked.text_of(span).split()))
    if (
        masked.tokens[host] == notation.GROUP
    ):  # "visits to Japan and Peru, during which N will be in Tokyo"
        return country is not None
    return country is not None and country not in masked.items[host].countries
