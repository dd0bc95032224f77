"""The silences of a million contacts, counted in columns: lane by lane they are those of ``Lane.silences``.

For the lanes that no claim is about; `tests/properties` holds both ways of counting against each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from extract.gaps.lanes import LaneKey, Silent, dyads, held, in_order

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from extract.gaps.lanes import Dyad
    from extract.model import Contact, Level, Mode

    Numbers = NDArray[np.int64]

# More than any ordinal day: lanes laid end to end do not touch.
_APART = 4_000_000
# Straight through the tuple's constructor: there are as many of them.
_silent = partial(tuple.__new__, Silent)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Held contacts in order of time, once for each lane that they touch; lanes in order."""

    keys: Sequence[LaneKey]
    ids: NDArray[np.object_]
    lane: Numbers
    first: Numbers
    last: Numbers


def stretches(
    contacts: Iterable[Contact], edges: Mapping[Dyad, tuple[int, int]], without: Collection[Dyad]
) -> Iterator[tuple[LaneKey, Sequence[Silent]]]:
    """Yield the silences of each lane, by time, save those of the dyads *without*."""
    rows = _rows(contacts, without)
    if rows is None:
        return
    apart = rows.lane * _APART
    begins = np.flatnonzero(np.diff(rows.lane, prepend=-1))
    ends = np.append(begins[1:], len(rows.lane)) - 1
    latest = np.maximum.accumulate(rows.last + apart) - apart
    soonest = np.minimum.accumulate((rows.last + apart)[::-1])[::-1] - apart
    # Of those that share the latest day so far the greatest, which comes last.
    places = np.arange(len(rows.lane))
    front = np.maximum.accumulate(np.where(rows.last == latest, places, 0))
    silent = np.zeros(len(rows.lane), bool)
    silent[1:] = (rows.first[1:] > latest[:-1]) & (rows.lane[1:] == rows.lane[:-1])
    until = np.flatnonzero(silent)
    told = zip(
        rows.ids[front[until - 1]].tolist(),
        rows.ids[until].tolist(),
        latest[until - 1].tolist(),
        rows.first[until].tolist(),
        (soonest[until] - rows.first[until - 1]).tolist(),
        strict=True,
    )
    number = np.diff(np.searchsorted(until, np.append(begins, len(rows.lane)))).tolist()
    for many, begin, end in zip(number, begins.tolist(), ends.tolist(), strict=True):
        key = rows.keys[int(rows.lane[begin])]
        found = list(map(_silent, islice(told, many)))
        edge = edges.get(key.dyad)
        if edge is not None and edge[0] > latest[end]:
            longest = edge[1] - int(rows.first[end])
            found.append(Silent(rows.ids[front[end]], None, int(latest[end]), edge[0], longest))
        yield key, found


def _rows(contacts: Iterable[Contact], without: Collection[Dyad]) -> _Rows | None:
    """Return the rows of the lanes of all dyads but those *without*; ``None`` if there are none."""
    kinds: dict[tuple[tuple[str, ...], Level], int] = {}
    points: list[tuple[int, int, int, str, Mode]] = []
    for contact in contacts:
        point = held(contact)
        if point is not None:
            number = kinds.setdefault((contact.countries, contact.level), len(kinds))
            points.append((number, *point))
    touched = [
        [LaneKey(d, at) for d in dyads(countries) if d not in without for at in (None, level)]
        for countries, level in kinds
    ]
    keys = sorted({key for some in touched for key in some}, key=in_order)
    if not keys:
        return None
    places = {key: at for at, key in enumerate(keys)}
    kinds_of, firsts, lasts, ids, _ = zip(*points, strict=True)
    kind, first, last = np.array(kinds_of), np.array(firsts), np.array(lasts)
    by_time = np.lexsort((*_spelled(ids), last, first))
    # Each contact once for every lane that its kind touches.
    lanes = np.array([places[key] for some in touched for key in some], np.int64)
    many = np.array([len(some) for some in touched])
    opens = np.cumsum(many) - many
    times = many[kind[by_time]]
    row = np.repeat(by_time, times)
    step = np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times)
    lane = lanes[opens[kind[row]] + step]
    by_lane = np.argsort(lane, kind="stable")
    row, lane = row[by_lane], lane[by_lane]
    return _Rows(keys, np.array(ids, object)[row], lane, first[row], last[row])


def _spelled(ids: Sequence[str]) -> Iterator[NDArray[np.uint64]]:
    """Yield the ids as columns of eight letters each, the last ones first: sorted by them they are sorted as text."""
    encoded = np.array([one.encode() for one in ids])
    width = max(1, -(-encoded.itemsize // 8))
    letters = encoded.astype(f"S{8 * width}").view(">u8").reshape(-1, width)
    for column in range(width - 1, -1, -1):
        yield letters[:, column].astype(np.uint64)
