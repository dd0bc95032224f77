"""Contacts that were held on a day that no article tells: each may lie in a silence, and then it was none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import TYPE_CHECKING

from extract.gaps.lanes import LaneKey, dyads

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from extract.model import Contact

_EVER, _NEVER_LATER = date.min.toordinal(), date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Undated:
    """The first and the last day that each undated contact of a lane may have had, as ordinal days, each list in order."""

    firsts: Sequence[int]
    lasts: Sequence[int]

    def within(self, start: int, end: int) -> int:
        """Return how many may lie after *start* and before *end*."""
        return bisect_left(self.firsts, end) - bisect_right(self.lasts, start)

    def within_each(self, starts: Iterable[int], ends: Iterable[int]) -> Iterable[int]:
        """Return the same for many spans; without end where nothing is undated."""
        return map(self.within, starts, ends) if self.firsts else repeat(0)


NONE = Undated((), ())


def undated(
    contacts: Iterable[Contact], published: Mapping[str, tuple[int, int]]
) -> dict[LaneKey, Undated]:
    """Return by lane the held *contacts* that bound no silence: without a date, or with one that is open at one end.

    What was held was held by the day of the first article that reports it; *published* has first and last possible day
    of each.
    """
    found: dict[LaneKey, list[tuple[int, int]]] = defaultdict(list)
    for contact in contacts:
        span = _reach(contact, published)
        for dyad in dyads(contact.countries):
            found[LaneKey(dyad, contact.level)].append(span)
            found[LaneKey(dyad, None)].append(span)
    return {
        key: Undated(sorted(first for first, _ in spans), sorted(last for _, last in spans))
        for key, spans in found.items()
    }


def _reach(contact: Contact, published: Mapping[str, tuple[int, int]]) -> tuple[int, int]:
    days = [published.get(mention.article) for mention in contact.mentions]
    told = min((day[1] for day in days if day), default=_NEVER_LATER)
    first = contact.date.earliest if contact.date else None
    last = contact.date.latest if contact.date else None
    begin = first.toordinal() if first else _EVER
    return begin, max(begin, min(last.toordinal() if last else _NEVER_LATER, told))
