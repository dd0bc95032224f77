"""Event factuality: held, planned, proposed, cancelled or denied, by the rules of the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.contacts import factuality_for
from extract.model import Status, Tense

if TYPE_CHECKING:
    from extract.contacts.hits import TriggerHit
    from extract.contacts.mask import MaskedSentence

NO_CONTACT = "none"
DEFAULT_RULE = "held_by_default"
FUTURE_RULE = "planned_by_tense"


def status(
    masked: MaskedSentence, hit: TriggerHit, *, tense: Tense, lang: str
) -> tuple[Status | None, str]:
    """Return the status of a trigger's contact with the rule that set it; ``None`` where there is no contact."""
    text = masked.around(hit)
    first, last = masked.clause(hit.token)
    clause = " ".join(masked.tokens[first:last]) + " "
    for rule in factuality_for(lang, hit.word.name):
        if rule.present and tense.looks_back:
            continue
        if rule.unless is not None and rule.unless.search(clause):
            continue
        if rule.pattern.search(text):
            return (None if rule.status == NO_CONTACT else Status(rule.status)), rule.name
    if tense is Tense.FUTURE:
        return Status.PLANNED, FUTURE_RULE
    return Status.HELD, DEFAULT_RULE
