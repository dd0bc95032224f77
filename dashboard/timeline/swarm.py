"""Marks too close to tell apart step aside within their lane."""

from __future__ import annotations

from bisect import bisect, insort
from typing import TYPE_CHECKING

from dashboard.timeline.frame import extent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dashboard.rows import ContactRow
    from dashboard.timeline.frame import Frame

_STEPS = (0, 1, -1, 2, -2)
_NEAR = 12.0


def offsets(rows: Iterable[ContactRow], frame: Frame) -> Mapping[str, float]:
    """Return how far below its lane's line each mark stands; dated before undated, held before planned.

    A mark that finds no free place is left out: it stands on the line, below the others, until the reader zooms in.
    """
    near = _NEAR * frame.mark_scale
    taken: dict[tuple[str, int], list[tuple[float, float]]] = {}
    found: dict[str, float] = {}
    for row in sorted(rows, key=lambda row: (row.date is None, not row.held)):
        span = extent(row)
        if span is None or row.level not in frame.lanes:
            continue
        middle = frame.x((span[0] + span[1]) / 2)
        half = near if row.date is None else near / 2
        place = (middle - half, middle + half)
        step = next((s for s in _STEPS if _free(place, taken.get((row.level, s), []))), None)
        if step is None:
            continue
        insort(taken.setdefault((row.level, step), []), place)
        found[row.id] = step * frame.step
    return found


def _free(place: tuple[float, float], taken: list[tuple[float, float]]) -> bool:
    """Tell whether a place is clear of the taken ones, which are sorted and do not overlap much."""
    index = bisect(taken, place)
    before_is_clear = index == 0 or taken[index - 1][1] <= place[0]
    return before_is_clear and (index == len(taken) or place[1] <= taken[index][0])
