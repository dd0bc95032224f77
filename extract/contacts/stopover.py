"""Tell a visit from a journey to somebody else's table: who meets N in Japan has not visited Japan."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.arrival import ARRIVAL, STAY
from extract.edtf import between
from extract.lexicon.factuality import Bearing
from extract.model import CALLS, INTENDED, ExpressionKind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.contacts.report import Report
    from extract.edtf import Edtf

_DEPARTURE = frozenset({"depart"})
_BOTH = 2
# How many days lie between setting out and being there, and between the first and the last stop of a visit.
_WAY, _WEEK = 2, 5


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


def is_why_he_comes(one: Report, other: Report) -> bool:
    """Tell whether one sentence says where a guest goes and whom he meets there: "flies to Oslo to meet officials"."""
    if one.sentence != other.sentence or one.hosts == other.hosts or one.status is not other.status:
        return False
    guests = [{a.name for a in report.actors if a.named} for report in (one, other)]
    return guests[0] == guests[1] and one.countries == other.countries


def is_whom_he_visits(one: Report, other: Report) -> bool:
    """Tell whether a report names whom a guest meets at a stop of whose host another tells no rank: "will visit Oslo", "there he will meet officials"."""
    visit, table = (one, other) if one.hosts else (other, one)
    plans = visit.hosts and not table.hosts and visit.status is table.status is Status.PLANNED
    if not plans or visit.countries != table.countries or table.date is None or not visit.date:
        return False
    guests = {a.country: a.name for a in visit.actors if a.named}
    met = {a.country for a in table.actors if a.country and (a.named or a.offices)}
    bare = not any(a.offices or a.named for a in visit.actors if a.country not in guests)
    same = any(guests.get(a.country) == a.name for a in table.actors if a.name)
    return bare and bool(guests) and same and met == set(table.countries)


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


def is_elsewhere(one: Report, other: Report) -> bool:
    """Tell whether of two plans without a day one is a visit to a town and the other a meeting in another town."""
    plans = one.status is other.status is Status.PLANNED and not (one.time or other.time)
    apart = bool(one.place and other.place) and one.place != other.place
    return plans and apart and one.hosts is not other.hosts and one.sentence != other.sentence


def is_invited_elsewhere(one: Report, other: Report) -> bool:
    """Tell whether a guest is invited to one state, and a meeting is told of in another."""
    invited = [report.bearing is Bearing.INVITED for report in (one, other)]
    apart = bool(one.site and other.site) and one.site != other.site
    return any(invited) and not all(invited) and apart and one.sentence != other.sentence


def is_one_journey(one: Report, other: Report) -> bool:
    """Tell whether one guest's visits to a country on different days are one: he left on Monday and saw Graz on Wednesday."""
    statuses = {one.status, other.status}
    known = statuses <= INTENDED or statuses == {Status.HELD}
    if not (one.hosts and other.hosts and known) or one.date is None or other.date is None:
        return False
    days = _WEEK if statuses == {Status.HELD} else _WAY
    if not one.date.overlaps(other.date, slack_days=days):
        return False
    guests = [{a.name for a in report.actors if a.named} for report in (one, other)]
    return bool(guests[0]) and guests[0] == guests[1]


def stay_of(reports: Sequence[Report]) -> Edtf | None:
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
