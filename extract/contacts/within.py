"""What a clause has from the contact that its sentence told before it: "brach nach A auf, wo er N trifft"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.factuality import DEFAULT_RULE, FUTURE_RULE
from extract.lexicon.contacts import frame_words
from extract.lexicon.tense import tense_lexicon
from extract.model import Span, Status, Tense
from extract.timex.forms import is_participle
from extract.timex.tense import tense_at
from extract.timex.words import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.mask import MaskedSentence
    from extract.contacts.report import Report
    from extract.model import Document


def as_planned_here(report: Report, told: Sequence[Report]) -> Report:
    """Take a present verb for a plan where its sentence has just told one: "brach nach A auf, wo er N trifft"."""
    leans = report.status is Status.HELD and report.tense is Tense.PRESENT and not report.time
    planned = any(
        other.status is Status.PLANNED and set(other.countries) == set(report.countries)
        for other in told[-1:]
        if other.sentence == report.sentence
    )
    if not (leans and planned and report.told_by_verb):
        return report
    return report.as_a(Status.PLANNED, FUTURE_RULE)


def as_foreseen(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Take a present without a time for a part of what was last told of its sides, if that is yet to come: "Neben einem Gespräch mit N trifft er M"."""
    leans = report.status is Status.HELD and report.status_rule == DEFAULT_RULE
    leans = leans and report.tense is Tense.PRESENT and not (report.time or report.sentence.heading)
    sides = set(report.countries)
    last = next((other for other in reversed(told) if set(other.countries) == sides), None)
    if tense_lexicon(document.lang).present_looks_back or last is None or not leans:
        return report
    ahead = last.status is Status.PLANNED and last.status_rule == FUTURE_RULE
    return report.as_a(Status.PLANNED, FUTURE_RULE) if ahead else report


def as_scheduled(
    report: Report, before: MaskedSentence | None, here: MaskedSentence | None, document: Document
) -> Report:
    """Take a present without a time for a plan where a schedule goes on: "He will hold talks in Oslo. He meets N", "Later, he meets N"."""
    told = report.status_rule == DEFAULT_RULE and (report.told_by_verb or report.definite)
    if not (told and report.tense is Tense.PRESENT and report.time is None) or here is None:
        return report
    if here.sentence.heading or document.published is None:
        return report
    opens = here.tokens[0].lower() in frame_words(document.lang).later
    goes_on = (
        (report.pronoun or not report.told_by_verb)
        and before is not None
        and not before.sentence.heading
    )
    if goes_on and before is not None and not opens:
        same = before.sentence.paragraph == here.sentence.paragraph
        end = before.sentence.span.end
        tense = tense_at(document.text, before.sentence.span, Span(end, end), document.lang)
        opens = same and tense is Tense.FUTURE and not _ends_in_a_participle(before, document.lang)
    return report.as_a(Status.PLANNED, FUTURE_RULE) if opens else report


def _ends_in_a_participle(masked: MaskedSentence, lang: str) -> bool:
    """Tell whether a sentence is told in the passive, where the verb comes last: "wird gelobt"."""
    lexicon = tense_lexicon(lang)
    words = [at for at, word in enumerate(masked.tokens) if word[0].isalpha()]
    if lexicon.scope != "clause" or not words:
        return False
    word = Word(masked.tokens[words[-1]], *masked.bounds[words[-1]], capital=False, stops=False)
    return is_participle(lexicon, word)


def as_told_there(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Take what a present tells of a guest where he has just arrived for a part of the visit: "traf am Montag in A ein, wo ihn N empfängt"."""
    last = told[-1] if told and told[-1].sentence == report.sentence else None
    tensed = {FUTURE_RULE: Status.PLANNED, DEFAULT_RULE: Status.HELD}
    by_tense = tensed.get(report.status_rule) is report.status and report.tense in {
        Tense.PRESENT,
        Tense.FUTURE,
    }
    if last is None or not (last.hosts and last.status is Status.HELD and by_tense):
        return report
    if set(last.countries) != set(report.countries) or not report.told_by_verb:
        return report
    where = frame_words(document.lang).where
    between = document.text[last.trigger.end : report.trigger.start].lower().split()
    own = report.time is not None and report.time.span.start > last.trigger.end
    if own or where.isdisjoint(between):
        return report
    return replace(report, status=Status.HELD, status_rule=DEFAULT_RULE, elaborates=True)
