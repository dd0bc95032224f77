"""From which length on a silence is marked: months, or a multiple of what is usual for a dyad at a level."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from dashboard.queries.remembered import remembered
from dashboard.rows import ANY, LEVELS, Marking, Threshold

if TYPE_CHECKING:
    from dashboard.view import View
    from extract.store import Store

DAYS_PER_MONTH = 365.25 / 12
# Of fewer intervals no one can say what is usual.
FEWEST_INTERVALS = 3


def marking(store: Store, view: View, dyad: tuple[str, str]) -> Marking:
    """Return the threshold of every level in view; the months count where too few contacts tell what is usual."""
    months = int(view.gap_months * DAYS_PER_MONTH)
    usual = _usual(store, dyad) if view.gap_times else {}
    levels = (ANY, *(view.levels or LEVELS))
    found = []
    for level in levels:
        median = usual.get(level)
        days = months if median is None else max(ceil(view.gap_times * median), 1)
        found.append(Threshold(level, days, median))
    return Marking(view.gap_months, view.gap_times, tuple(found))


@remembered(64)
def _usual(store: Store, dyad: tuple[str, str]) -> dict[str, float]:
    """Return the median of the days between two contacts, by level; same-day contacts leave no interval."""
    found = store.rows(
        """
        SELECT level, median(days_min) AS usual FROM gaps
        WHERE countries = ? AND NOT open AND after IS NOT NULL AND before IS NOT NULL
        GROUP BY level HAVING count(*) >= ?
        """,
        [list(dyad), FEWEST_INTERVALS],
    )
    return {row["level"]: row["usual"] for row in found}
