"""What a clause has from the contact that its sentence told before it: "brach nach A auf, wo er N trifft"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.status.factuality import DEFAULT_RULE, FUTURE_RULE
from extract.contacts.times import schedule
from extract.lexicon.contacts import frame_words
from extract.lexicon.factuality import Bearing
from extract.model import Status, Tense
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.model import Document


def as_told_around(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Return a report as its sentence and those before it have told of the same contact."""
    here = as_told_there(as_planned_here(report, told, document), told, document)
    here = schedule.as_foreseen(here, told, document)
    here = schedule.as_on_tour(here, told, document)
    here = schedule.as_part_of_a_plan(here, told, document)
    return schedule.as_told_to_come(here, told, document)


def as_planned_here(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Take a present verb for a plan where its sentence has just told one: "brach nach A auf, wo er N trifft"."""
    last = told[-1] if told and told[-1].sentence == report.sentence else None
    if last is None or last.status is not Status.PLANNED or report.status is not Status.HELD:
        return report
    own = report.time is not None and not (last.time and last.time.span == report.time.span)
    if own or set(last.countries) != set(report.countries):
        return report
    during = report.bearing in {Bearing.DURING, Bearing.OVER}
    tense = report.tense
    if during:
        tense = tense_at(document.text, report.sentence.span, report.trigger, document.lang)
    present = tense is Tense.PRESENT and (report.told_by_verb or during)
    return report.as_a(Status.PLANNED, FUTURE_RULE) if present else report


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
