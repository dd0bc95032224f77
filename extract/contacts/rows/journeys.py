"""Whether two reports tell of one journey: of a visit and of whom the guest meets there, of its stops, or of another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.factuality import Bearing
from extract.model import INTENDED, Status

if TYPE_CHECKING:
    from extract.contacts.report import Report

# How many days lie between setting out and being there, and between the first and the last stop of a visit.
_WAY, _WEEK = 2, 5


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
