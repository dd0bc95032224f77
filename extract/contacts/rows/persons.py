"""Whether two reports of the same sides speak of the same persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.names import family_name
from extract.lexicon.offices import ANY_MINISTER, LEADERS, person
from extract.lexicon.spelling import skeleton

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.model import Actor


_WHOLE_NAME = 3


def same_name(one: Actor, other: Actor) -> bool:
    """Tell whether two names can be one person's: the family names agree, or one name is part of the other, and no known persons tell them apart.

    Two names of one known person are his, however he is called: "Lula" is Luiz Inácio Lula da Silva.
    """
    if one.persons and set(one.persons) == set(other.persons):
        return True
    alike = skeleton(family_name(one.name)) == skeleton(family_name(other.name))
    if not (alike or _is_part(one.name.split(), other.name.split())):
        return False
    full = " " in one.name and " " in other.name
    known = set(one.persons), set(other.persons)
    return not (full and all(known) and known[0].isdisjoint(known[1]))


def _is_part(one: list[str], other: list[str]) -> bool:
    """Tell whether a name of three words or more lacks only words of the other: "N bin M" of "N bin M Al A"."""
    shared = set(one) & set(other)
    return len(shared) >= _WHOLE_NAME and len(shared) == min(len(set(one)), len(set(other)))


def other_person(one: Report, other: Report) -> bool:
    """Tell whether two different persons are named for one side in one office, or at all if one table has more sides."""
    if one.countries != other.countries:
        return is_someone_else(one, other)
    for mine in one.actors:
        for theirs in other.actors:
            if mine.country != theirs.country or not (mine.named and theirs.named):
                continue
            if same_name(mine, theirs):
                continue
            if set(mine.offices) & set(theirs.offices):
                return True
            if _held_it_in_turn(mine, theirs) and not _share_a_side(mine, theirs, (one, other)):
                return True
    return False


def is_any_minister(one: Report, other: Report) -> bool:
    """Tell whether only one of two reports says which minister met whom, and no other person: "Bundesrat N", "der Vorsteher des EDA"."""
    if one.date is not None and other.date is not None and not one.date.overlaps(other.date):
        return False
    return not _differ(one, other) and (_leaves_open(one, other) != _leaves_open(other, one))


def _differ(one: Report, other: Report) -> bool:
    """Tell whether both name somebody for a side, and nobody in common."""
    for side in one.countries:
        mine, theirs = (
            [actor for actor in report.actors if actor.country == side and actor.named]
            for report in (one, other)
        )
        if mine and theirs and not any(same_name(a, b) for a in mine for b in theirs):
            return True
    return False


def _leaves_open(one: Report, other: Report) -> bool:
    """Tell whether one names a minister of any kind, and the other nobody else for his side."""
    for minister in (actor for actor in one.actors if set(actor.offices) == {ANY_MINISTER}):
        theirs = [actor for actor in other.actors if actor.country == minister.country]
        if all(not actor.named or same_name(actor, minister) for actor in theirs):
            return True
    return False


def _held_it_in_turn(one: Actor, other: Actor) -> bool:
    """Tell whether two known persons led their state one after the other: what N did is not what his predecessor did."""
    known = set(one.persons), set(other.persons)
    return known[0].isdisjoint(known[1]) and not _led_in(one).isdisjoint(_led_in(other))


def _led_in(actor: Actor) -> frozenset[str]:
    terms = [term for known in actor.persons for term in person(known).terms]
    return frozenset(t.office for t in terms if t.country == actor.country and t.office in LEADERS)


def _share_a_side(one: Actor, other: Actor, reports: tuple[Report, ...]) -> bool:
    """Tell whether a report has both at one table."""
    return any(
        any(same_name(one, a) for a in report.actors)
        and any(same_name(other, a) for a in report.actors)
        for report in reports
    )


def is_someone_else(one: Report, other: Report) -> bool:
    """Tell whether the report with fewer sides names for one of them only persons whom the other does not."""
    fewer, more = sorted((one, other), key=lambda report: len(report.countries))
    for side in fewer.countries:
        mine = [a for a in fewer.actors if a.country == side and a.named]
        theirs = [a for a in more.actors if a.country == side and a.named]
        if mine and theirs and not any(same_name(a, b) for a in mine for b in theirs):
            return True
    return False
