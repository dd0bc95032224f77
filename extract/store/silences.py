"""Which silences of a store are long: by whole calendar months, or by a multiple of what is usual for two sides."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from extract.gap_query import FEWEST_INTERVALS

if TYPE_CHECKING:
    from extract.store.query import Store

# A condition on a gap ``g``: from its first day to its last lie at least so many whole months.
LASTS_MONTHS = 'CAST(g.start AS DATE) + to_months(?) <= CAST(g."end" AS DATE)'
_USUAL = f"""
    SELECT countries, level, median(days_min) AS usual FROM gaps
    WHERE NOT open AND after IS NOT NULL AND before IS NOT NULL
    GROUP BY countries, level HAVING count(*) >= {FEWEST_INTERVALS}
"""  # noqa: S608


def usual(store: Store, dyad: tuple[str, str]) -> dict[str, float]:
    """Return the median of the days between two contacts of a dyad, by level; same-day contacts leave no interval.

    A level with fewer than ``FEWEST_INTERVALS`` intervals is left out.
    """
    found = store.rows(f"SELECT level, usual FROM ({_USUAL}) WHERE countries = ?", [list(dyad)])  # noqa: S608
    return {row["level"]: row["usual"] for row in found}


def least(multiple: float, median: float) -> int:
    """Return from how many days on a silence is long where *median* days are usual."""
    return max(ceil(multiple * median), 1)


def long_ones(
    store: Store, dyad: tuple[str, str] | None, *, months: int, multiple: float
) -> list[dict[str, Any]]:
    """Return the gaps of a dyad, or of all, that last at least *months* months or, if it is not 0, *multiple* usual intervals.

    Each row has ``usual``, the days that are usual for its dyad and level, and ``articles``, how many of the store are
    surely dated inside the gap. Where it is not known what is usual (or the multiple is 0), months count.
    """
    long = (
        f"CASE WHEN usual.usual IS NULL OR ? = 0 THEN {LASTS_MONTHS}"
        " ELSE g.days_min >= greatest(ceil(? * usual.usual), 1) END"
    )
    of_dyad = "" if dyad is None else "AND g.countries = ?"
    values: list[object] = [multiple, months, multiple, *([] if dyad is None else [list(dyad)])]
    return store.rows(
        f"""
        WITH usual AS ({_USUAL}), long AS (
            SELECT g.*, usual.usual FROM gaps g LEFT JOIN usual
            ON usual.countries = g.countries AND usual.level = g.level WHERE {long} {of_dyad}
        ), inside AS (
            SELECT long.id, count(*) AS articles FROM long JOIN articles a
            ON a.published_start > CAST(long.start AS DATE) AND a.published_end < CAST(long."end" AS DATE)
            GROUP BY long.id
        )
        SELECT long.*, coalesce(inside.articles, 0) AS articles FROM long LEFT JOIN inside USING (id)
        """,  # noqa: S608
        values,
    )
