"""Whether what borrows its sides, or tells little, names an occasion of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.status.factuality import FUTURE_RULE
from extract.model import INTENDED, Status

if TYPE_CHECKING:
    from extract.contacts.report import Report


def stands_alone(report: Report, *, only: bool, first: bool) -> bool:
    """Tell whether a report with borrowed sides still names an occasion of its own.

    Sides told long before are meant only where they are the *only* ones that the article tells of; a verb that mostly goes on with
    a contact told before begins one where its sides have none, being the *first* report of theirs.
    """
    fixed = report.definite and report.identified and report.status is Status.HELD
    meant = report.near or (report.last and report.status not in INTENDED)
    settled = _is_settled(report)
    meant = meant or (only and report.definite and (fixed or (settled and report.due)))
    if report.weak and first and _is_of_persons(report):
        return True
    if report.sentence.heading or report.weak or not meant:
        return False
    agreed = report.frame.adjacent and report.status is Status.PLANNED and not report.definite
    off = report.status in {Status.DENIED, Status.CANCELLED}
    if agreed or report.told_by_verb or (off and (not report.definite or report.time)):
        return True
    if report.definite and not report.is_background:
        return fixed or settled
    return report.time is not None or report.located


def _is_settled(report: Report) -> bool:
    """Tell whether a plan has a day, and a place or words that set it."""
    named = report.identified and report.status_rule != FUTURE_RULE
    dated = report.time is not None and (report.located or named)
    return report.status is Status.PLANNED and dated


def _is_of_persons(report: Report) -> bool:
    """Tell whether a verb that mostly goes on with a contact told before has persons of its own: "N and M discussed fish"."""
    own = report.told_by_verb and not (report.borrowed or report.pronoun or report.elaborates)
    told = report.sentence.heading
    persons = {a.country for a in report.actors if a.named or (told and a.offices)}
    return own and report.status is Status.HELD and len(persons) > 1
