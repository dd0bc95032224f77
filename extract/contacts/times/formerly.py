"""What puts a contact before the news without a day of its own: an office held then, a deed that came after, an event it led up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sides.strangers import SOMEBODY
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.tense import tense_lexicon
from extract.model import MentionKind

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import Span, TimeExpression

# How far behind its verb an office stands: "was then the foreign minister".
_REACH = 4


def held_office_then(masked: MaskedSentence, lang: str) -> bool:
    """Tell whether a clause says who held an office back then: "met N when he was foreign minister", "als N noch Minister war"."""
    words = lexicon.frame_words(lang)
    for opens, word in enumerate(masked.tokens):
        if word.lower() not in words.back_when:
            continue
        last = masked.clause(opens + 1)[1] if opens + 1 < len(masked.tokens) else opens
        for verb in range(opens + 1, last):
            if masked.tokens[verb].lower() not in words.held_office:
                continue
            if _names_office(masked, verb, last, words) or _is_office(masked, verb - 1):
                return True
    return False


def is_of_then(masked: MaskedSentence | None, trigger: Span, lang: str) -> bool:
    """Tell whether a contact is one of the time told before: "an ihrem damaligen Treffen", "trafen sich damals in A"."""
    hit = masked.trigger_of(trigger) if masked else None
    if masked is None or hit is None or not hit.token:
        return False
    words = lexicon.frame_words(lang)
    clause = (word.lower() for word in masked.clause_words(hit.token))
    if hit.word.pos == "verb" and not words.at_the_time.isdisjoint(clause):
        return True
    return masked.tokens[hit.token - 1].lower() in words.back_then


def led_on(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether what followed a contact is itself of old: "N and M, who met in A, had told aides to go on"."""
    first, last = masked.clause(hit.token)
    relative = masked.tokens[first].lower() in lexicon.frame_words(lang).who
    verb = masked.tokens[last + 1 : last + 2]
    had = tense_lexicon(lang).words["pluperfect"]
    return relative and bool(verb) and verb[0].lower() in had


def event_led_up_to(masked: MaskedSentence, trigger: Span, lang: str) -> TimeExpression | None:
    """Return the time of the event that a contact went before: "met N ahead of last month's summit", "before the vote last month"."""
    words = lexicon.frame_words(lang)
    leads = words.leading_up
    for at in sorted(masked.times):
        before = [word.lower() for word in masked.tokens[max(0, at - 2) : at]]
        inside = masked.spelled(at).lower().startswith(tuple(f"{lead} " for lead in leads))
        led = (
            inside
            or _is_before_a_happening(masked, at, leads, words)
            or " ".join(before) in leads
            or bool(leads.intersection(before[-1:]))
        )
        noun = "".join(masked.tokens[at + 1 : at + 2])
        named = masked.tokens[at - 1].lower() in words.happenings
        goes_on = named or noun[:1].isalpha() or noun == notation.OTHER_TRIGGER
        behind = [hit.span for hit in masked.triggers if hit.token < at][-1:] == [trigger]
        if led and goes_on and behind:
            return masked.times[at]
    return None


def _is_before_a_happening(
    masked: MaskedSentence, at: int, leads: frozenset[str], words: lexicon.FrameWords
) -> bool:
    """Tell whether a time stands behind what happened then, and that behind "before": "before the narrow vote last summer"."""
    if words.finite or masked.tokens[at - 1].lower() not in words.happenings:
        return False
    lead = [word.lower() for word in masked.tokens[max(0, at - 1 - _REACH) : at - 1]]
    opens = max((n for n, word in enumerate(lead) if word in leads), default=None)
    if opens is None and " ".join(lead[-3:-1]) not in leads:
        return False
    return opens is None or words.prepositions.isdisjoint(lead[opens + 1 :])


def _names_office(masked: MaskedSentence, verb: int, last: int, words: lexicon.FrameWords) -> bool:
    for at in range(verb + 1, min(verb + _REACH, last)):
        if _is_office(masked, at):
            return True
        if masked.tokens[at].lower() in words.prepositions or not masked.tokens[at].isalpha():
            return False
    return False


def _is_office(masked: MaskedSentence, at: int) -> bool:
    if masked.tokens[at] == SOMEBODY:
        return True
    item = masked.items.get(at)
    return item is not None and any(mention.kind is MentionKind.ROLE for mention in item.mentions)
