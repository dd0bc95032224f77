"""What a later sentence adds to a date: "is to meet N this year. The meeting will be held in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.times.dating import lasting
from extract.model import ExpressionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.contacts.report import Report
    from extract.edtf import Edtf

_YEAR = 364


def is_coarse(date: Edtf) -> bool:
    """Tell whether a date is a year or more, so that when the news was written says more."""
    return date.span_days is not None and date.span_days > _YEAR


def narrowed(date: Edtf, told: Iterable[Report], firm: Sequence[Report]) -> Edtf:
    """Return what is left of the date of *firm* reports after those *told* of "the meeting" whose days lie within it.

    What lasts for days and is told to begin or end on one of them has all of them: "met for two days last week. The talks ended on Friday".
    """
    if not firm or not _is_bounded(date) or any(_has_its_days(report) for report in firm):
        return date
    length = max(report.length for report in firm)
    for report in told:
        own = report.definite and report.borrowed and not report.weak
        if not (own and report.date is not None and _is_bounded(report.date)):
            continue
        found = lasting(report.date, length * report.edge) if length > 1 else report.date
        if date.contains(report.date) and (report.edge or length == 1):
            date = found or date
    return date


def _has_its_days(report: Report) -> bool:
    """Tell whether a report tells of several days: a part of them is not the whole."""
    ranges = {ExpressionKind.RANGE, ExpressionKind.LIST}
    span = report.date.span_days if report.date is not None else None
    known = report.days != 1 and span is not None and span <= abs(report.days)
    return known or (report.time is not None and report.time.kind in ranges)


def _is_bounded(date: Edtf) -> bool:
    return date.earliest is not None and date.latest is not None
