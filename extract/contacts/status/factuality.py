"""Event factuality: held, planned, proposed, cancelled or denied, by the rules of the language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from extract.contacts.sentence.joints import own_words, words_apart
from extract.lexicon.factuality import factuality_for
from extract.lexicon.notation import TRIGGER
from extract.model import Status, Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.factuality import Bearing

NO_CONTACT = "none"
DEFAULT_RULE = "held_by_default"
FUTURE_RULE = "planned_by_tense"


class Standing(NamedTuple):
    """The status of a trigger's contact, the rule that set it, and its bearing."""

    status: Status
    rule: str
    bearing: Bearing | None = None


def standing(
    masked: MaskedSentence, hit: TriggerHit, *, tense: Tense, lang: str
) -> Standing | None:
    """Return the standing of a trigger's contact, by the first rule that matches, else by the tense; ``None`` for no contact."""
    text = own_words(masked, hit, lang)
    first, last = masked.clause(hit.token)
    tokens = masked.tokens[first : hit.token], masked.tokens[hit.token + 1 : last]
    clause = " ".join((*tokens[0], TRIGGER, *tokens[1])) + " "
    for words in _readings(masked, hit, text, lang):
        for rule in factuality_for(lang, hit.word.name):
            if (rule.present and tense.looks_back) or (rule.past and not _follows_one(masked, hit)):
                continue
            if rule.own_past and not hit.word.past:
                continue
            if rule.pattern.search(words):
                if rule.unless is not None and rule.unless.search(clause):
                    continue
                if rule.status == NO_CONTACT:
                    return None
                return Standing(Status(rule.status), rule.name, rule.bearing)
    if tense is Tense.FUTURE:
        return Standing(Status.PLANNED, FUTURE_RULE)
    return Standing(Status.HELD, DEFAULT_RULE)


def _readings(masked: MaskedSentence, hit: TriggerHit, text: str, lang: str) -> Iterator[str]:
    """Yield the words of a trigger as they stand, then those apart from what is put in between, where that differs."""
    yield text
    apart = words_apart(masked, hit, lang)
    if apart != text:
        yield apart


def _follows_one(masked: MaskedSentence, hit: TriggerHit) -> bool:
    """Tell whether the sentence tells before it of another contact in the past tense: "met N before meeting M"."""
    return any(one.token < hit.token and one.word.past for one in masked.triggers)
