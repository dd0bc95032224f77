"""Where a guest meets his hosts: in the town that he has come to, "N ist am Sonntag in Oslo eingetroffen. Am Montag traf er M"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.arrival import STAY
from extract.contacts.form import face_to_face
from extract.model import CALLS, Mode, Status, Tense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.report import Report

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
