"""The silences of a million contacts, counted in columns: lane by lane they are those of ``Lane.silences``.

For the lanes that no claim is about; `tests/properties` holds both ways of counting against each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from extract.gaps.lanes import LaneKey, dyads, in_order

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from extract.gaps.lanes import Bounding, Dyad

    Numbers = NDArray[np.int64]

# More than any ordinal day: lanes laid end to end do not touch.
_APART = 4_000_000


class Silences(NamedTuple):
    """The silences of a lane by time, a column for each field, days as ordinals.

    ``after`` and ``before`` are ids of contacts; the last of ``before`` is ``None`` where nothing is known to have ended it.
    """

    after: list[str]
    before: list[str | None]
    start: list[int]
    end: list[int]
    days_max: list[int]


@dataclass(frozen=True, slots=True)
class _Rows:
    """Held contacts in order of time, once for each lane that they touch; lanes in order."""

    keys: Sequence[LaneKey]
    ids: NDArray[np.object_]
    lane: Numbers
    first: Numbers
    last: Numbers


def stretches(
    bounding: Bounding, edges: Mapping[Dyad, tuple[int, int]], without: Collection[Dyad]
) -> Iterator[tuple[LaneKey, Silences]]:
    """Yield the silences of each lane, save those of the dyads *without*."""
    rows = _rows(bounding, without)
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
    told = (
        rows.ids[front[until - 1]],
        rows.ids[until],
        latest[until - 1],
        rows.first[until],
        soonest[until] - rows.first[until - 1],
    )
    cuts = np.searchsorted(until, np.append(begins, len(rows.lane))).tolist()
    for low, high, end in zip(cuts, cuts[1:], ends.tolist(), strict=False):
        key = rows.keys[int(rows.lane[end])]
        columns: list[list[Any]] = [column[low:high].tolist() for column in told]
        edge = edges.get(key.dyad)
        if edge is not None and edge[0] > latest[end]:
            longest = edge[1] - int(rows.first[end])
            final = (rows.ids[front[end]], None, int(latest[end]), edge[0], longest)
            for column, value in zip(columns, final, strict=True):
                column.append(value)
        yield key, Silences(*columns)


def _rows(bounding: Bounding, without: Collection[Dyad]) -> _Rows | None:
    """Return the rows of the lanes of all dyads but those *without*; ``None`` if there are none."""
    touched = [
        [LaneKey(d, at) for d in dyads(countries) if d not in without for at in (None, level)]
        for countries, level in bounding.kinds
    ]
    keys = sorted({key for some in touched for key in some}, key=in_order)
    if not keys:
        return None
    places = {key: at for at, key in enumerate(keys)}
    firsts, lasts, ids, _ = zip(*bounding.points, strict=True)
    kind, first, last = np.array(bounding.kind), np.array(firsts), np.array(lasts)
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
