"""Who takes part in a contact that the sentence before tells of without its sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.status.factuality import DEFAULT_RULE
from extract.model import Mode, Status

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found
    from extract.lexicon.contacts import FrameWords

_ATTEND = "attend"


def leans_on_a_noun(found: Found) -> bool:
    """Tell whether a contact is only taken part in, and told before: "daran nehmen N und M teil"."""
    return found.hit.word.name == _ATTEND


def announced(
    report: Report,
    masked: MaskedSentence,
    found: Found,
    before: MaskedSentence,
    words: FrameWords,
) -> list[TriggerHit]:
    """Return the nouns of the sentence before that can be the contact in which these take part.

    "Am Freitag findet in Genf ein Treffen statt. An dem Treffen nehmen N und M teil."
    """
    if leans_on_a_noun(found):
        return [hit for hit in before.triggers if hit.word.pos == "noun"]
    if not _takes_part(report, masked, found, words):
        return []
    return [hit for hit in before.triggers if _may_be_one(hit, found.hit)]


def _takes_part(report: Report, masked: MaskedSentence, found: Found, words: FrameWords) -> bool:
    """Tell whether a sentence says no more of a contact than who takes part, or is to."""
    if words.takes_part.isdisjoint(masked.clause_words(found.hit.token)):
        return False
    plain = report.status_rule == DEFAULT_RULE or report.status is Status.PLANNED
    return report.time is None and report.definite and plain


def _may_be_one(one: TriggerHit, other: TriggerHit) -> bool:
    """Tell whether two nouns can name one contact: "Gespräche" and "Verhandlungen", "Gipfel" and "Gespräche"."""
    modes = {one.word.mode, other.word.mode}
    return one.word.pos == other.word.pos == "noun" and (len(modes) == 1 or Mode.TALKS in modes)
