"""One verb that tells of several contacts tells all of them alike: "trifft in A N und M", of which only M's state was on the way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.status.factuality import DEFAULT_RULE, FUTURE_RULE
from extract.model import Status, Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report


def told_alike(reports: Sequence[Report]) -> list[Report]:
    """Return the reports of a sentence, those in the present without a time as the plan that their own verb tells of others."""
    plans = {
        report.trigger: report
        for report in reports
        if report.status is Status.PLANNED and report.status_rule == FUTURE_RULE and report.time
    }
    return [_as_the_plan(report, plans.get(report.trigger)) for report in reports]


def _as_the_plan(report: Report, plan: Report | None) -> Report:
    plain = report.status is Status.HELD and report.status_rule == DEFAULT_RULE
    present = plain and report.tense is Tense.PRESENT and report.time is None
    if plan is None or not present or not report.told_by_verb:
        return report
    return replace(report.as_a(Status.PLANNED, FUTURE_RULE), time=plan.time, date=plan.date)
