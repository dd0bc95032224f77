"""When a contact was arranged, and not when it is to be: "offered on Monday to meet N", "vereinbarten am Montag ein Treffen"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_past
from extract.contacts.times.elsewhen import is_of_who_acted
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.model import Status
from extract.timex.value import DAY

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found
    from extract.model import Span, TimeExpression

_BACK = re.compile(r"DCT-P?[1-9]|[^@]{1,16}@-")
_PLACE = 2
_INVITE = "invite"
# How many words stand between "about" and its noun: "about a possible meeting".
_NOUN = 4
# How long a phrase is up to its noun: "vor seinem ersten Treffen".
_PHRASE = 5


def dates_arranging(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether a time says when a contact was arranged: "vereinbarten am Montag ein Treffen", "hat gestern vorgeschlagen"."""
    has_its_verb = _has_its_verb(masked, at, hit, words)
    arranged = not words.arranged.isdisjoint(masked.clause_words(hit.token)) or has_its_verb
    if not arranged or opens_with(masked, at, words.meant_for):
        return False
    invited = hit.word.name == _INVITE and not _is_what_for(masked, at, words)
    beside = 0 if opens_with(masked, at, words.prepositions) else 1  # "a Monday meeting"
    before = hit.word.pos == "noun" and at < hit.token - beside
    before = before or _stands_with(masked, at, hit, words.arranged)
    before = before or _is_fronted(masked, at, hit, words)
    return invited or before or has_its_verb or looks_back(masked.times[at])


def _is_what_for(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether a time is that of what somebody is invited to: "invited N to talks on Friday", not "in a call on Friday"."""
    if masked.tokens[at - 1] != notation.OTHER_TRIGGER:
        return False
    lead = [word.lower() for word in masked.tokens[max(0, at - _PHRASE) : at - 1]]
    governs = next((word for word in reversed(lead) if word in words.prepositions), "")
    return governs not in words.means


def _stands_with(masked: MaskedSentence, at: int, hit: TriggerHit, words: frozenset[str]) -> bool:
    """Tell whether one of *words* parts a time from a trigger, or stands just before the time: "offered on Friday to meet N"."""
    return any(word.lower() in words for word in masked.tokens[max(0, at - 1) : hit.token])


def _is_fronted(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether what was arranged stands before its verb, and the time within it: "Das Treffen hatten sie im Mai vereinbart"."""
    if hit.word.pos != "noun":
        return False
    last = masked.clause(hit.token)[1]
    between = {word.lower() for word in masked.tokens[hit.token + 1 : at]}
    behind = {word.lower() for word in masked.tokens[at + 1 : last]}
    perfect = words.finite & words.calls_off
    return not (perfect.isdisjoint(between) or words.arranged.isdisjoint(behind))


def _has_its_verb(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether an infinitive behind a time is what the verb before it was about: "urged N on Monday to meet", not "agreed to fly in on Monday to meet"."""
    lead = [masked.spelled(n).lower() for n in range(masked.clause(hit.token)[0], at)]
    said = next((n for n, token in enumerate(reversed(lead)) if token in words.arranged), None)
    behind = {token.lower() for token in masked.tokens[at : hit.token]}
    parted = said is None or not words.infinitive.isdisjoint(lead[len(lead) - said :])
    return not parted and not words.infinitive.isdisjoint(behind)


def dates_talk_of_it(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether a time says when a contact was talked about: "sprachen am Montag über ein mögliches Treffen"."""
    about = (words.topics | words.topic_prepositions) & words.about
    lead = range(max(at + 1, hit.token - _NOUN), hit.token)
    topic = any(masked.tokens[n].lower() in about for n in lead)
    return topic and hit.word.pos == "noun"


def dates_what_was_done(masked: MaskedSentence, at: int, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a time dates what somebody did ahead of a contact: "vor seinem Treffen mit N forderte M am Montag", "on Monday N surprised all by accepting an invitation to meet M"."""
    if is_of_who_acted(masked, at, hit, lang):
        return True
    first = masked.clause(hit.token)[0]
    leads = masked.tokens[first].lower() in lexicon.frame_words(lang).apart_in_time
    leads = leads and hit.word.pos == "noun" and hit.token - first < _PHRASE
    return leads and any(is_past(masked, token, lang) for token in range(hit.token + 1, at))


def is_offered_then(masked: MaskedSentence, found: Found, status: Status, lang: str) -> bool:
    """Tell whether a side offered a contact at a time that is told: "proposed on Monday to hold talks with N"."""
    words, hit = lexicon.frame_words(lang), found.hit
    first, last = masked.clause(hit.token)
    offered = status is Status.PROPOSED
    offered = offered and not words.arranged.isdisjoint(masked.clause_words(hit.token))
    # Where finite verbs are listed, the clause has shown whose verb it is.
    if not (words.finite or _is_of_a_side(masked, found, words)):
        return False
    here = [at for at in masked.times if first <= at < last]
    return offered and any(dates_arranging(masked, at, hit, words) for at in here)


def _is_of_a_side(masked: MaskedSentence, found: Found, words: lexicon.FrameWords) -> bool:
    """Tell whether a side acts before the verb that asks for a contact: not "their former ministers called on Monday for talks"."""
    if found.pronoun is not None or found.borrowed is not None:
        return True
    last = next(
        (at for at, word in enumerate(masked.tokens) if word.lower() in words.arranged),
        found.hit.token,
    )
    sides = {actor.country for actor in found.actors}
    return any(
        not sides.isdisjoint(actor.country for actor in masked.items[at].actors)
        for at in masked.items
        if at < last
    )


def closes_a_caption(
    masked: MaskedSentence, at: int, _hit: TriggerHit, _words: lexicon.FrameWords
) -> bool:
    """Tell whether a day ends a caption, behind the place: "arrives ahead of a meeting with N in Osaka, Japan May 4, 2011"."""
    place = masked.tokens[max(0, at - _PLACE) : at]
    return place == (",", notation.STATE) and all(
        DAY.match(t.value) for t in masked.times[at].timexes
    )


def looks_back(time: TimeExpression) -> bool:
    """Tell whether words point back from the article's day: "last week" tells when a plan for later was given up."""
    return all(_BACK.match(timex.value) for timex in time.timexes)


def opens_with(masked: MaskedSentence, at: int, words: frozenset[str]) -> bool:
    """Tell whether one of *words* begins a statement of time: "for Monday"."""
    return masked.spelled(at).lower().split()[0] in words


def leads_back(masked: MaskedSentence, trigger: Span, lang: str) -> bool:
    """Tell whether a past verb leads to an infinitive: "refused to meet N on Tuesday", not "refuses to"."""
    hit = masked.trigger_of(trigger)
    if hit is None:
        return False
    to, lead = lexicon.frame_words(lang).infinitive, range(masked.clause(hit.token)[0], hit.token)
    opens = next((n for n in lead if masked.tokens[n].lower() in to), masked.clause(hit.token)[0])
    return any(is_past(masked, n, lang) for n in lead if n < opens)


def names_what_comes(
    masked: MaskedSentence, trigger: Span, time: TimeExpression, lang: str, *, back: bool
) -> bool:
    """Tell whether a day just before a noun may be to come: "for Friday's talks", "the agenda of", not "at Friday's talks" or, told in the past, "Friday's talks"."""
    hit = masked.trigger_of(trigger)
    if hit is None or hit.word.pos != "noun" or hit.token - 1 not in masked.times:
        return False
    if masked.times[hit.token - 1].span != time.span:
        return False
    words = lexicon.frame_words(lang)
    opens = masked.spelled(hit.token - 1).split()[0].lower()
    lead = {
        opens,
        *(token.lower() for token in masked.tokens[max(0, hit.token - 2) : hit.token - 1]),
    }
    if back:
        return not words.meant_for.isdisjoint(lead)
    return words.at_it.isdisjoint(lead)
