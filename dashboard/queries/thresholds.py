"""From which length on a silence is marked: months, or a multiple of what is usual for a dyad at a level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dashboard.queries.remembered import remembered
from dashboard.rows import ANY, LEVELS, Marking, Threshold
from extract.store import silences

if TYPE_CHECKING:
    from dashboard.view import View
    from extract.store import Store


def marking(store: Store, view: View, dyad: tuple[str, str]) -> Marking:
    """Return the threshold of every level in view; the months count where too few contacts tell what is usual."""
    usual = _usual(store, dyad) if view.gap_times else {}
    found = []
    for level in (ANY, *(view.levels or LEVELS)):
        median = usual.get(level)
        days = None if median is None else silences.least(view.gap_times, median)
        found.append(Threshold(level, days, median))
    return Marking(view.gap_months, view.gap_times, tuple(found))


@remembered(64)
def _usual(store: Store, dyad: tuple[str, str]) -> dict[str, float]:
    return silences.usual(store, dyad)
