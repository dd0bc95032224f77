"""A guest's stay: in which town he meets his hosts ("N ist am Sonntag in Oslo eingetroffen. Am Montag traf er M"), and on which days."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.particulars.form import face_to_face
from extract.contacts.rows.arrival import STAY
from extract.edtf import between
from extract.model import CALLS, ExpressionKind, Mode, Status, Tense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from extract.contacts.report import Report
    from extract.edtf import Edtf

_BOTH = 2
_REMOTE = CALLS | {Mode.LETTER}
_REAL = frozenset({Status.HELD, Status.PLANNED})


def where_they_stay(reports: Sequence[Report]) -> Iterator[Report]:
    """Yield the reports, with the town of the visit told just before for those of its guest with his hosts that name no place."""
    visit: Report | None = None
    for report in reports:
        if _is_visit(report):
            visit = report
        elif visit is not None and not _is_part_of(report, visit):
            visit = None
        if visit is None or visit is report or report.place:
            yield report
        else:
            met = report.mode is Mode.TALKS and face_to_face(report.actors)
            mode = Mode.MEETING if met else report.mode
            yield replace(report, place=visit.place, place_span=visit.place_span, mode=mode)


def _is_visit(report: Report) -> bool:
    """Tell whether one side is with another of whom only the town is told."""
    told = {actor.country for actor in report.actors if actor.name or actor.offices}
    there = report.place != "" and report.mode not in _REMOTE and report.status in _REAL
    return there and len(told) == 1 and len(report.countries) == 2  # noqa: PLR2004


def _is_part_of(report: Report, visit: Report) -> bool:
    """Tell whether a report is of a visit: of its sides, its guest and its days, and not of old."""
    if report.countries != visit.countries or report.mode in _REMOTE:
        return False
    if report.place not in {"", visit.place} or report.status not in _REAL:
        return False
    ahead = visit.status is Status.PLANNED and report.status is Status.HELD
    if ahead or report.tense is Tense.PLUPERFECT or report.is_background or report.last:
        return False
    guests = {actor.name for actor in visit.actors if actor.name}
    return any(actor.name in guests for actor in report.actors) and _has_its_days(report, visit)


def _has_its_days(report: Report, visit: Report) -> bool:
    if report.date is None or visit.date is None:
        return report.time is None
    first, last = visit.date.earliest, visit.date.latest
    day = report.date.earliest
    if first is None or last is None or day is None:
        return False
    return first <= day <= last + STAY


def days_of_stay(reports: Sequence[Report]) -> Edtf | None:
    """Return the days that reports of one guest's stay span, ``None`` unless they name several days."""
    if (whole := _whole_of(reports)) is not None:
        return whole
    days = [_day_of(report) for report in reports if report.hosts]
    told = sorted(day for day in days if day is not None)
    if len(told) < max(_BOTH, len(reports)) or told[0] == told[-1]:
        return None
    return between(told[0], told[-1])


def _whole_of(reports: Sequence[Report]) -> Edtf | None:
    """Return the days of a journey told as a whole, where the other reports only name its first or last one: "starting on Sunday"."""
    spans = [r.date for r in reports if r.time is not None and r.time.kind is ExpressionKind.RANGE]
    whole = spans[0] if len(set(spans)) == 1 else None
    if whole is None or whole.is_day or not all(r.hosts for r in reports):
        return None
    ends = {whole.earliest, whole.latest}
    others = [r.date for r in reports if r.date is not None and r.date != whole]
    return whole if all(d.is_day and d.earliest in ends for d in others) else None


def _day_of(report: Report) -> date | None:
    return report.date.earliest if report.date is not None and report.date.is_day else None
