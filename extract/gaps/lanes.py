"""Held contacts of a dyad at a level in order of time, and the silences that no reading of their dates removes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import accumulate, combinations, islice
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from extract.model import Level, Status

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from extract.model import Contact, Mode

Dyad = tuple[str, str]

_LEVELS = (None, *Level)

# Fields of a Held by number: there may be a million.
_last_day = itemgetter(1)


class LaneKey(NamedTuple):
    """A dyad at a level, ``None`` for all levels together."""

    dyad: Dyad
    level: Level | None


class Held(NamedTuple):
    """A held contact with both bounds known, as ordinal days; sorts by earliest day."""

    first: int
    last: int
    id: str
    mode: Mode


# Straight through the tuple's constructor: there may be a million.
_held = partial(tuple.__new__, Held)


class Bounding(NamedTuple):
    """The contacts that bound silences, with the number of the sides and level of each, and the held ones that bound none."""

    points: Sequence[Held]
    kind: Sequence[int]
    kinds: Mapping[tuple[tuple[str, ...], Level], int]
    loose: Sequence[Contact]


class Silence(NamedTuple):
    """A stretch between two contacts; both are told apart whatever their true days are."""

    after: Held
    before: Held
    days_max: int


def in_order(key: LaneKey) -> tuple[Dyad, int]:
    """Order lanes by dyad, all levels together first, then from the highest level."""
    return key.dyad, _LEVELS.index(key.level)


@lru_cache(maxsize=65536)
def dyads(countries: tuple[str, ...]) -> tuple[Dyad, ...]:
    """Return the dyads that a row of these sides touches: a contact of three sides touches three."""
    return tuple(combinations(sorted(set(countries)), 2))


def held(contact: Contact) -> Held | None:
    """Return a contact as the counting sees it, ``None`` if it bounds no silence.

    Only held contacts count. A date that is open at one end ("had already phoned several times") would end every silence
    on that side, so it ends none.
    """
    date = contact.date
    if contact.status is not Status.HELD or date is None:
        return None
    if date.earliest is None or date.latest is None:
        return None
    return _held((date.earliest.toordinal(), date.latest.toordinal(), contact.id, contact.mode))


def bounding(contacts: Iterable[Contact]) -> Bounding:
    """Tell the contacts that bound silences from the held ones that do not."""
    points: list[Held] = []
    kind: list[int] = []
    kinds: dict[tuple[tuple[str, ...], Level], int] = {}
    loose: list[Contact] = []
    for contact in contacts:
        point = held(contact)
        if point is not None:
            points.append(point)
            kind.append(kinds.setdefault((contact.countries, contact.level), len(kinds)))
        elif contact.status is Status.HELD:
            loose.append(contact)
    return Bounding(points, kind, kinds, loose)


def lanes(found: Bounding, of: Container[Dyad] | None = None) -> dict[LaneKey, Lane]:
    """Sort contacts into the lanes that they touch: those *of* some dyads, or all."""
    touched = [
        [dyad for dyad in dyads(countries) if of is None or dyad in of]
        for countries, _ in found.kinds
    ]
    together: list[list[Held]] = [[] for _ in found.kinds]
    for number, point in zip(found.kind, found.points, strict=True):
        if touched[number]:
            together[number].append(point)
    in_lane: dict[LaneKey, list[Held]] = defaultdict(list)
    for (_, level), some, points in zip(found.kinds, touched, together, strict=True):
        points.sort()
        for dyad in some:
            in_lane[LaneKey(dyad, level)] += points
            in_lane[LaneKey(dyad, None)] += points
    return {key: Lane.of(points) for key, points in in_lane.items()}


@dataclass(frozen=True, slots=True)
class Lane:
    """The held contacts of one dyad at one level, by earliest day."""

    points: tuple[Held, ...]

    @classmethod
    def of(cls, points: Iterable[Held]) -> Lane:
        """Return the lane of *points*, whatever order they come in."""
        return cls(tuple(sorted(points)))

    @property
    def final(self) -> Held:
        """Return the contact that may be the latest: the one whose latest day is last."""
        # Of those that share the day the greatest, so they are looked through from behind.
        return max(reversed(self.points), key=_last_day)

    def silences(self) -> Iterator[Silence]:
        """Yield the stretches that are silent however the dates are read, by time.

        The shortest length runs from the latest day before to the earliest after; the longest from the earliest day that
        the last contact before can have had to the latest that the first one after can have had.
        """
        points = self.points
        soonest = list(accumulate(map(_last_day, reversed(points)), min))[::-1]
        front = before = points[0]
        latest = front.last
        for point, soon in zip(islice(points, 1, None), islice(soonest, 1, None), strict=True):
            first, last = point[:2]
            if first > latest:
                yield Silence(front, point, soon - before[0])
                front, latest = point, last
            elif last > latest or (last == latest and point > front):
                front, latest = point, last
            before = point

    def starting_within(self, start: int, end: int) -> tuple[Held, ...]:
        """Return the contacts whose earliest day lies after *start* and before *end*."""
        low = bisect_right(self.points, start, key=lambda point: point.first)
        return self.points[low : bisect_left(self.points, end, lo=low, key=lambda p: p.first)]

    def modes(self) -> tuple[Mode, ...]:
        """Return the modes in this lane."""
        return tuple(sorted({point.mode for point in self.points}))

    def of_mode(self, mode: Mode) -> Lane:
        """Return the lane of one mode alone."""
        return Lane(tuple(point for point in self.points if point.mode is mode))


class Reach:
    """Tells quickly whether a contact of a lane may lie inside a span."""

    def __init__(self, lane: Lane) -> None:
        self._firsts = [point.first for point in lane.points]
        self._lasts = list(accumulate((point.last for point in lane.points), max))

    def touches(self, start: int, end: int) -> bool:
        """Tell whether some contact may have fallen after *start* and before *end*."""
        begun = bisect_left(self._firsts, end)
        return begun > 0 and self._lasts[begun - 1] > start
