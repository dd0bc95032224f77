"""What a later sentence adds to a date: "is to meet N this year. The meeting will be held in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """Return what is left of the date of *firm* reports after those *told* of "the meeting" whose days lie within it."""
    if not firm or not _is_bounded(date) or any(_lasts(report) for report in firm):
        return date
    for report in told:
        own = report.definite and report.borrowed and not report.weak
        if (
            own
            and report.date is not None
            and _is_bounded(report.date)
            and date.contains(report.date)
        ):
            date = report.date
    return date


def _lasts(report: Report) -> bool:
    """Tell whether a report tells of several days: a part of them is not the whole."""
    ranges = {ExpressionKind.RANGE, ExpressionKind.LIST}
    return report.days != 1 or (report.time is not None and report.time.kind in ranges)


def _is_bounded(date: Edtf) -> bool:
    return date.earliest is not None and date.latest is not None
