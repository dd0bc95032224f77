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
    if date.earliest is None or date.latest is None:
        return False
    return (date.latest - date.earliest).days >= _YEAR


def narrowed(date: Edtf, told: Iterable[Report], firm: Sequence[Report]) -> Edtf:
    """Return what is left of the date of *firm* reports after those *told* of "the meeting" whose days lie within it."""
    if not firm or any(_lasts(report) for report in firm):
        return date
    for report in told:
        own = report.definite and report.borrowed and not report.weak
        if own and report.date is not None and _within(report.date, date):
            date = report.date
    return date


def _lasts(report: Report) -> bool:
    """Tell whether a report tells of several days: a part of them is not the whole."""
    ranges = {ExpressionKind.RANGE, ExpressionKind.LIST}
    return report.days != 1 or (report.time is not None and report.time.kind in ranges)


def _within(inner: Edtf, outer: Edtf) -> bool:
    if not (inner.earliest and inner.latest and outer.earliest and outer.latest):
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest
