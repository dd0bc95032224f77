"""Whether two reports can tell of one occasion: their form, sides, status, level, time and place agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.contacts.rows.coincidence import same_time
from extract.contacts.rows.journeys import (
    is_elsewhere,
    is_invited_elsewhere,
    is_whom_he_visits,
    is_why_he_comes,
)
from extract.contacts.rows.outcome import (
    began,
    came_true,
    is_eve,
    is_open,
    is_taken_up,
    was_planned,
)
from extract.contacts.rows.persons import is_any_minister, other_person
from extract.model import CALLS, INTENDED, Level, Mode, Status

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.edtf import Edtf

_OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Known:
    """What is asked of each report again and again, by its ``order``."""

    levels: dict[int, Level | None]
    sides: dict[int, frozenset[str]]
    published: Edtf | None


def agree(one: Report, other: Report, known: Known) -> bool:
    """Tell whether nothing forbids that two reports tell of one occasion."""
    levels = _level(one, known), _level(other, known)
    return (
        _same_mode(one, other)
        and _same_sides(known.sides[one.order], known.sides[other.order])
        and not _brings_sides(one, other, known)
        and _same_status(one, other, known.published)
        and (
            _same_level(levels[0], levels[1])
            or (Level.LEADERS not in levels and is_any_minister(one, other))
            or _is_bare(one, other, known)
            or is_why_he_comes(one, other)
            or is_whom_he_visits(one, other)
        )
        and same_time(one, other)
        and not is_elsewhere(one, other)
        and not is_invited_elsewhere(one, other)
        and not other_person(one, other)
    )


def _same_sides(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether two sides are shared; a report may leave others out."""
    return len(mine & theirs) > 1 and (mine <= theirs or theirs <= mine)


def _brings_sides(one: Report, other: Report, known: Known) -> bool:
    """Tell whether a report that only speaks of an occasion has more sides than the other: then it is another's.

    So are bilateral talks, talks of two that were held, or come in turn, beside a round of three to come, a journey to one state beside such
    a round, and a call of two without a date beside talks of three.
    """
    mine, theirs = known.sides[one.order], known.sides[other.order]
    if (one.neutral and mine > theirs) or (other.neutral and theirs > mine):
        return True
    if mine != theirs and (one.bilateral or other.bilateral):
        return True
    told = mine != theirs and not (one.borrowed or other.borrowed)
    statuses = {one.status, other.status}
    in_turn = statuses <= INTENDED and (one.in_turn or other.in_turn)
    undated = (one.date is None or other.date is None) and one.mode is not other.mode
    ahead = Status.HELD in statuses and not statuses.isdisjoint(INTENDED)
    journey = one.hosts is not other.hosts and one.sentence != other.sentence
    return told and (in_turn or ahead or journey or (undated and statuses == {Status.HELD}))


def _same_mode(one: Report, other: Report) -> bool:
    if one.mode is other.mode:
        return True
    talks, form = (one, other) if one.mode is Mode.TALKS else (other, one)
    written = form.mode is Mode.LETTER and one.countries != other.countries
    written = written or (form.mode is Mode.LETTER and _is_told_by_itself(talks, form))
    apart = written or (talks.place and form.mode in CALLS)
    return talks.mode is Mode.TALKS and not apart


def _is_told_by_itself(talks: Report, letter: Report) -> bool:
    """Tell whether talks have a time of their own in another sentence than the letter: "N wrote to M. The two spoke on Monday"."""
    return talks.time is not None and talks.sentence != letter.sentence


def _same_status(one: Report, other: Report, published: Edtf | None) -> bool:
    """Tell whether two statuses can be one occasion's; who only speaks of it says nothing of its status."""
    both = {one.status, other.status}
    if len(both) == 1 or both == INTENDED or one.neutral or other.neutral:
        return True
    if both == {Status.PROPOSED, Status.DENIED} and not (one.time and other.time):
        return any(r.status is Status.PROPOSED and r.tense.looks_back for r in (one, other))
    if both == {Status.PLANNED, Status.HELD}:
        plan, held = (one, other) if one.status is Status.PLANNED else (other, one)
        if began(plan, held) or came_true(plan, held) or is_eve(plan, held, published):
            return True
        if is_taken_up(held, plan):
            return True
    if both == {Status.CANCELLED, Status.DENIED}:
        # "Reist nicht nach A. Das Treffen mit M entfällt."
        denied = one if one.status is Status.DENIED else other
        undated = denied.time is None and denied.date is None
        return (undated or one.date == other.date) and abs(one.order - other.order) == 1
    if both == {Status.PLANNED, Status.CANCELLED}:
        return any(was_planned(report) for report in (one, other))
    firm, leaning = (one, other) if is_open(other) else (other, one)
    there = leaning.place in {"", firm.place} or (leaning.sentence.heading and not firm.place)
    return is_open(leaning) and firm.status in INTENDED and there


def _is_bare(one: Report, other: Report, known: Known) -> bool:
    """Tell whether one of two only speaks of an occasion and names nobody, or in passing: "the meeting, which N attended"."""
    return any(
        r.neutral and (_in_passing(r, known) or not any(a.name or a.offices for a in r.actors))
        for r in (one, other)
    )


def _in_passing(report: Report, known: Known) -> bool:
    return report.definite and report.frame.bare and known.levels[report.order] is Level.OFFICIALS


def _level(report: Report, known: Known) -> Level | None:
    """Return a report's level; a headline's nameless "official" may be of any rank."""
    vague = any(not a.name and a.offices == (_OFFICIAL,) for a in report.actors)
    return None if report.sentence.heading and vague else known.levels[report.order]


def _same_level(one: Level | None, other: Level | None) -> bool:
    return one is None or other is None or one is other
