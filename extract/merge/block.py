"""Which reports are compared at all: same sides, overlapping dates; everything else is never looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from extract.merge.compare import FIRST_DAY, QUARTER
from extract.model import CALLS, Level, Mode, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from extract.edtf import Edtf
    from extract.merge.compare import Traits
    from extract.model import ContactMention

T = TypeVar("T")

SILENT_DAYS = 60

_CALL = "call"
_FAMILY = {mode: _CALL if mode in CALLS else mode.value for mode in Mode}
_DAY, _WEEK, _MONTH, _YEAR = 1, 7, 31, 366


def blocks(mentions: Iterable[ContactMention]) -> list[list[ContactMention]]:
    """Part mentions by their sides: reports of different sides tell of different occasions.

    A third side at the table makes another occasion: leaders meet in twos on the margins of every larger meeting.
    """
    found: dict[tuple[str, ...], list[ContactMention]] = defaultdict(list)
    for mention in mentions:
        found[tuple(sorted(mention.countries))].append(mention)
    return [found[sides] for sides in sorted(found)]


def episodes(block: Iterable[ContactMention], published: Mapping[str, Edtf]) -> dict[str, int]:
    """Return by mention id the stretch of reporting that an undated plan belongs to, counted from 1.

    A plan that nobody writes of for ``SILENT_DAYS`` is no longer the same plan.
    """
    told: dict[object, list[tuple[int, str]]] = defaultdict(list)
    for mention in block:
        day = published.get(mention.article)
        if mention.date is None and day is not None and day.earliest is not None:
            key = (mention.status, mention.mode, mention.level)
            told[key].append((day.earliest.toordinal(), mention.id))
    found: dict[str, int] = {}
    for reports in told.values():
        episode, before = 0, FIRST_DAY - SILENT_DAYS - 1
        for written, mention_id in sorted(reports):
            episode += written - before > SILENT_DAYS
            found[mention_id], before = episode, written
    return found


def windows(
    block: Iterable[ContactMention], published: Mapping[str, Edtf]
) -> dict[str, tuple[int, int]]:
    """Return by mention id the days in which something lay that was called off without its date being told.

    What is called off lies ahead: on the day of the report or in the ``SILENT_DAYS`` after it. Reports of one stretch
    share the days of the first.
    """
    told: dict[object, list[tuple[int, str]]] = defaultdict(list)
    for mention in block:
        day = published.get(mention.article)
        undated = mention.date is None and mention.status is Status.CANCELLED
        if undated and day is not None and day.is_day and day.earliest is not None:
            told[mention.mode, mention.level].append((day.earliest.toordinal(), mention.id))
    found: dict[str, tuple[int, int]] = {}
    for reports in told.values():
        first = FIRST_DAY
        for written, mention_id in sorted(reports):
            if not first or written - first > SILENT_DAYS:
                first = written
            found[mention_id] = first, first + SILENT_DAYS
    return found


class Vagueness(NamedTuple):
    """How little a report pins its occasion; sorts from firm to vague."""

    length: int
    mode_untold: bool
    unnamed: int


def vagueness(traits: Traits) -> Vagueness:
    """Return how vague a report is: length of its date first, then mode, then sides without a name."""
    days = traits.last - traits.first + 1
    bounds = (_DAY, _WEEK, _MONTH, QUARTER, _YEAR)
    length = bisect_left(bounds, days)
    if length == 0 and not traits.one_day:
        length = 1
    return Vagueness(length, traits.mode is Mode.TALKS, traits.unnamed)


def overlapping(peers: Iterable[Traits]) -> Iterator[tuple[Traits, Traits]]:
    """Yield the pairs whose dates overlap and whose modes can agree, each pair once.

    Undated plans pair only within one status, mode, level and episode.
    """
    families: dict[object, list[Traits]] = defaultdict(list)
    for traits in peers:
        plan = (traits.status, traits.mode, traits.level, traits.episode)
        key = _FAMILY[traits.mode] if traits.dated else plan
        families[key].append(traits)
    for family in families.values():
        yield from _sweep(sorted(family, key=lambda t: (t.first, t.last)))


def _sweep(family: list[Traits]) -> Iterator[tuple[Traits, Traits]]:
    open_ones: list[Traits] = []
    for traits in family:
        open_ones = [t for t in open_ones if t.last >= traits.first]
        for earlier in open_ones:
            yield earlier, traits
        open_ones.append(traits)


class _Shelf(NamedTuple):
    family: str
    level: Level | None
    bits: int


class Calendar(Generic[T]):
    """Things with traits, found by overlapping dates and by modes and levels that can agree (``None``: untold).

    Spans of like length lie on one shelf, so that a search need not start far before its own first day.
    """

    def __init__(self) -> None:
        self._shelves: dict[_Shelf, list[tuple[int, int, int, T]]] = defaultdict(list)
        self._count = 0
        self._sorted = True

    def add(self, traits: Traits, thing: T) -> None:
        """Enter *thing* under its traits."""
        bits = (traits.last - traits.first).bit_length()
        shelf = self._shelves[_Shelf(*_kind(traits), bits)]
        shelf.append((traits.first, traits.last, self._count, thing))
        self._count += 1
        self._sorted = False

    def near(self, traits: Traits) -> Iterator[T]:
        """Yield what may agree with *traits*; ``compare`` has the last word."""
        if not self._sorted:
            for shelf in self._shelves.values():
                shelf.sort(key=lambda entry: entry[:3])
            self._sorted = True
        kind = _kind(traits)
        for key, shelf in self._shelves.items():
            if _can_agree(kind, key):
                start = traits.first - (1 << key.bits)
                low = bisect_left(shelf, start, key=lambda entry: entry[0])
                high = bisect_right(shelf, traits.last, lo=low, key=lambda entry: entry[0])
                for entry in shelf[low:high]:
                    if entry[1] >= traits.first:
                        yield entry[3]


def _kind(traits: Traits) -> tuple[str, Level | None]:
    untold = traits.level is Level.OFFICIALS and not traits.sides
    return _FAMILY[traits.mode], None if untold else traits.level


def _can_agree(kind: tuple[str, Level | None], shelf: _Shelf) -> bool:
    levels = {kind[1], shelf.level}
    if len(levels) == 1 or levels == {None, Level.OFFICIALS}:
        return shelf.family == kind[0] or Mode.TALKS.value in {shelf.family, kind[0]}
    return None in levels and shelf.family == kind[0]
