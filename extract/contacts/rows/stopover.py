"""Tell a visit from a journey to somebody else's table: who meets N in Japan has not visited Japan."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.rows.arrival import ARRIVAL, STAY
from extract.model import CALLS, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report

_DEPARTURE = frozenset({"depart"})


def without_stopovers(reports: Sequence[Report]) -> list[Report]:
    """Return the reports but for visits to a country in which the guest only meets a third side.

    The host must be a bare place, and no other report may have guest and host at one table.
    """
    tables = [report for report in reports if not report.hosts]
    stays = [r for r in reports if r.frame.triggers not in (ARRIVAL, _DEPARTURE)]
    kept = [r for r in reports if not (r.hosts and _only_arrives(r, stays))]
    return [r for r in kept if not (r.hosts and _is_stopover(r, tables))]


def _only_arrives(visit: Report, stays: Sequence[Report]) -> bool:
    """Tell whether a guest's setting out or arrival on a day only opens the visit of which another report tells."""
    arrival = visit.date.latest if visit.date is not None else None
    lands = visit.frame.triggers == ARRIVAL and visit.status is Status.HELD
    lands = lands or visit.frame.triggers == _DEPARTURE
    if not lands or visit.time is None or arrival is None:
        return False
    guests = _guests(visit)
    return any(
        stay.countries == visit.countries
        and stay.mode not in CALLS
        and stay.date is not None
        and stay.date.earliest is not None
        and timedelta(0) <= stay.date.earliest - arrival <= STAY
        and not guests.isdisjoint(_guests(stay))
        for stay in stays
    )


def _guests(report: Report) -> frozenset[str]:
    """Return who is named, and of whom the text tells no more than the office."""
    nameless = (f"{a.country} {a.offices[0]}" for a in report.actors if a.offices and not a.name)
    return frozenset({*(a.name for a in report.actors if a.name), *nameless})


def _is_stopover(visit: Report, tables: Sequence[Report]) -> bool:
    guests = {a.country for a in visit.actors if a.name or a.offices}
    hosts = set(visit.countries) - guests
    if visit.status is not Status.HELD or len(hosts) != 1 or not guests:
        return False
    sides = [frozenset(table.countries) for table in tables]
    if any(hosts <= side and guests & side for side in sides):
        return False
    return any(
        table.site in hosts
        and guests & side
        and not hosts & side
        and _may_be_one_journey(visit, table)
        for table, side in zip(tables, sides, strict=True)
    )


def _may_be_one_journey(visit: Report, table: Report) -> bool:
    """Tell whether the same people can have been there for both, and at one time."""
    known, others = ({a.name for a in report.actors if a.name} for report in (visit, table))
    if visit.date is None or table.date is None or not visit.date.overlaps(table.date):
        return False
    return known <= others
