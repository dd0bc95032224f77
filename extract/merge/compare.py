"""Two reports compared field by field, on named and ordered levels, to tell whether they may be of one occasion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from extract.edtf import QUALIFIERS
from extract.merge.names import Person, Place, person, place_key, same_person, same_town
from extract.model import CALLS, INTENDED, ContactMention, Level, Mode, Status

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

FIRST_DAY = 0
LAST_DAY = 4_000_000
QUARTER = 92
_SAME_LENGTH = 10


class Agreement(IntEnum):
    """How two values of one field agree; a larger value speaks more for one occasion."""

    CONFLICTING = 0
    SILENT = 1
    COMPATIBLE = 2
    EXACT = 3


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field of two reports: how it agrees, in words for people."""

    field: str
    agreement: Agreement
    label: str


@dataclass(frozen=True, slots=True)
class Traits:
    """The face of a mention that merging compares; mentions with equal traits say the same.

    ``first`` and ``last`` are ordinal days, ``FIRST_DAY`` and ``LAST_DAY`` where the date is open or not told; ``episode``
    numbers the stretch of reporting that an undated plan belongs to; ``presumed`` tells that the days are only those in
    which something lay that was called off.
    """

    mode: Mode
    level: Level
    status: Status
    dated: bool
    one_day: bool
    first: int
    last: int
    sides: tuple[tuple[str, tuple[Person, ...]], ...]
    unnamed: int
    place: Place | None
    plural: bool
    episode: int
    presumed: bool = False

    @property
    def is_wide(self) -> bool:
        """Tell whether the date is longer than a quarter, so that many occasions would fit."""
        return self.last - self.first > QUARTER


def traits(
    mention: ContactMention, episode: int = 0, window: tuple[int, int] | None = None
) -> Traits:
    """Return what merging compares of a mention; *window* are the days in which an undated one must lie."""
    date = mention.date
    presumed = window is not None and date is None
    earliest, latest = window if window is not None else (FIRST_DAY, LAST_DAY)
    sides: dict[str, set[Person]] = {}
    for participant in mention.participants:
        if participant.country in mention.countries:
            sides.setdefault(participant.country, set()).add(person(participant))
    return Traits(
        mention.mode,
        mention.level,
        mention.status,
        dated=presumed or date is not None,
        one_day=date is not None and date.is_day and date.text[-1] not in QUALIFIERS,
        first=_ordinal(date.earliest if date else None, FIRST_DAY if date else earliest),
        last=_ordinal(date.latest if date else None, LAST_DAY if date else latest),
        sides=tuple((side, tuple(sorted(sides[side], key=_name))) for side in sorted(sides)),
        unnamed=len(set(mention.countries) - set(sides)),
        place=place_key(mention.place),
        plural=mention.plural,
        episode=episode if date is None else 0,
        presumed=presumed,
    )


def _ordinal(day: date | None, otherwise: int) -> int:
    return day.toordinal() if day else otherwise


def _name(key: Person) -> tuple[tuple[str, ...], str, str]:
    return key.name, key.wikidata or "", key.office


def _levels(field: str, *levels: tuple[Agreement, str]) -> tuple[Comparison, ...]:
    return tuple(Comparison(field, agreement, label) for agreement, label in levels)


_EXACT, _FITS, _SILENT, _NO = (
    Agreement.EXACT,
    Agreement.COMPATIBLE,
    Agreement.SILENT,
    Agreement.CONFLICTING,
)
_SAME_DAY, _SAME_DATE, _WITHIN, _NO_DATES, _ONE_DATED, _OTHER_TIME, _CROSSING, _TOO_WIDE, _APART = (
    _levels(
        "date",
        (_EXACT, "same day"),
        (_EXACT, "same date, coarser than a day"),
        (_FITS, "one date lies within the other"),
        (_SILENT, "neither report is dated"),
        (_NO, "only one report is dated"),
        (_NO, "undated plans from different times"),
        (_NO, "dates overlap, but neither lies within the other"),
        (_NO, "a date longer than a quarter, and no common place"),
        (_NO, "dates do not overlap"),
    )
)
_SAME_STATUS, _OUTCOME, _DISPUTED, _OPPOSED = _levels(
    "status",
    (_EXACT, "same status"),
    (_FITS, "a plan and what became of it"),
    (_FITS, "opposite reports of one day"),
    (_NO, "opposite statements without a common day"),
)
_SAME_MODE, _BY_CALL, _MODE_UNTOLD, _OTHER_MODE = _levels(
    "mode",
    (_EXACT, "same mode"),
    (_FITS, "both a call, one with pictures"),
    (_SILENT, "one report does not tell the mode"),
    (_NO, "different modes"),
)
_SAME_LEVEL, _LEVEL_UNTOLD, _OTHER_LEVEL = _levels(
    "level",
    (_EXACT, "same level"),
    (_SILENT, "one report names neither level nor participants"),
    (_NO, "different levels"),
)
_SAME_PEOPLE, _SOME_PEOPLE, _PEOPLE_UNTOLD, _OTHER_PEOPLE = _levels(
    "participants",
    (_EXACT, "same participants"),
    (_FITS, "participants agree where both name them"),
    (_SILENT, "no side is named by both reports"),
    (_NO, "different persons for one side"),
)
_SAME_PLACE, _WIDER_PLACE, _PLACE_UNTOLD, _OTHER_PLACE = _levels(
    "place",
    (_EXACT, "same place"),
    (_FITS, "one place names the other"),
    (_SILENT, "not both reports name a place"),
    (_NO, "different places"),
)
_SAME_DURATION, _DURATION_UNTOLD, _OTHER_DURATION = _levels(
    "duration_minutes",
    (_EXACT, "same duration, give or take ten minutes"),
    (_SILENT, "not both reports tell the duration"),
    (_NO, "different durations"),
)


def compare_dates(one: Traits, other: Traits) -> Comparison:
    """Compare two dates; one must lie within the other.

    Two reports of "last week" from two days overlap and mostly tell of two occasions.
    """
    if not one.dated or not other.dated:
        if one.dated is not other.dated:
            return _ONE_DATED
        return _NO_DATES if one.episode == other.episode else _OTHER_TIME
    if (one.first, one.last) == (other.first, other.last):
        return _SAME_DAY if one.first == one.last else _SAME_DATE
    if one.last < other.first or other.last < one.first:
        return _APART
    nested = (one.first - other.first) * (other.last - one.last) >= 0
    return _WITHIN if nested else _CROSSING


def compare_statuses(one: Traits, other: Traits) -> Comparison:
    """Compare two statuses: a plan may be held or called off, a denial counters a report of its own day only."""
    pair = {one.status, other.status}
    if len(pair) == 1:
        return _SAME_STATUS
    if not one.dated:
        return _OPPOSED
    if Status.DENIED not in pair and (pair & INTENDED):
        return _OUTCOME
    same_day = one.one_day and other.one_day and one.first == other.first
    return _DISPUTED if same_day else _OPPOSED


def compare_modes(one: Traits, other: Traits) -> Comparison:
    """Compare two modes; talks may turn out to be any, but talks at a place are no call."""
    if one.mode is other.mode:
        return _SAME_MODE
    pair = {one.mode, other.mode}
    if pair == CALLS:
        return _BY_CALL
    if Mode.TALKS not in pair:
        return _OTHER_MODE
    talks, told = (one, other) if one.mode is Mode.TALKS else (other, one)
    return _OTHER_MODE if talks.place and told.mode is not Mode.MEETING else _MODE_UNTOLD


def compare_levels(one: Traits, other: Traits) -> Comparison:
    """Compare two levels; officials without a name may be anyone, if date and mode are the same."""
    if one.level is other.level:
        return _SAME_LEVEL
    untold = any(t.level is Level.OFFICIALS and not t.sides for t in (one, other))
    alike = one.mode is other.mode and (one.first, one.last) == (other.first, other.last)
    return _LEVEL_UNTOLD if untold and alike else _OTHER_LEVEL


def compare_participants(one: Traits, other: Traits) -> Comparison:
    """Compare the persons side by side; a side with no person in common, or one office held by two, is a conflict."""
    named = dict(other.sides)
    met = complete = False
    for side, left in one.sides:
        right = named.get(side)
        if right is None:
            continue
        left_over = [p for p in left if not any(same_person(p, q) for q in right)]
        right_over = [q for q in right if not any(same_person(p, q) for p in left)]
        if len(left_over) == len(left):
            return _OTHER_PEOPLE
        if {p.office for p in left_over if p.office} & {q.office for q in right_over}:
            return _OTHER_PEOPLE
        complete = (complete or not met) and not left_over and not right_over
        met = True
    if not met:
        return _PEOPLE_UNTOLD
    same_sides = len(one.sides) == len(other.sides) and not one.unnamed and not other.unnamed
    return _SAME_PEOPLE if complete and same_sides else _SOME_PEOPLE


def compare_places(one: Traits, other: Traits) -> Comparison:
    """Compare two places by state and name: "Genf" and "Geneva" agree, so do "Riad" and "Saudi-Arabien"."""
    left, right = one.place, other.place
    if left is None or right is None:
        return _PLACE_UNTOLD
    if left == right or same_town(left, right):
        return _SAME_PLACE
    if left.code and right.code and left.code != right.code:
        return _OTHER_PLACE
    nested = left.words <= right.words or right.words <= left.words
    country = left.code == right.code and "country" in {left.kind, right.kind}
    return _WIDER_PLACE if nested or country else _OTHER_PLACE


def compare_durations(one: ContactMention, other: ContactMention) -> Comparison:
    """Compare two durations; reports round them, so a difference is noted and forbids nothing."""
    if one.duration_minutes is None or other.duration_minutes is None:
        return _DURATION_UNTOLD
    apart = abs(one.duration_minutes - other.duration_minutes)
    return _SAME_DURATION if apart <= _SAME_LENGTH else _OTHER_DURATION


_FIELDS: tuple[Callable[[Traits, Traits], Comparison], ...] = (
    compare_dates,
    compare_statuses,
    compare_modes,
    compare_levels,
)


def forbidding(one: Traits, other: Traits) -> Comparison | None:
    """Return the hard conflict that keeps two reports apart, ``None`` where they may tell of one occasion.

    A different place forbids too, unless both tell the same day and the same people: nobody meets twice a day in two
    towns, but reports name the suburb, the host town or the seat of government. A date longer than a quarter fits too
    much without one: leaders meet more than once a year.
    """
    for field in _FIELDS:
        found = field(one, other)
        if found.agreement is _NO:
            return found
    people = compare_participants(one, other)
    if people.agreement is _NO or (not one.dated and people is not _SAME_PEOPLE):
        return people
    if (one.presumed or other.presumed) and people.agreement < _FITS:
        return people
    place = compare_places(one, other)
    if place.agreement is _NO:
        alike = one.one_day and other.one_day and people.agreement >= _FITS
        return None if alike else place
    wide = one.dated and (one.is_wide or other.is_wide)
    return _TOO_WIDE if wide and place is _PLACE_UNTOLD else None
