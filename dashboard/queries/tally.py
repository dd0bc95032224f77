"""Contacts of a dyad as columns of small numbers: read once, and counted anew with every filter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from dashboard.queries import contacts
from dashboard.queries.records import KIND
from dashboard.queries.remembered import remembered
from dashboard.rows import KINDS, LEVELS, STATUSES
from dashboard.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    import numpy.typing as npt

    from extract.store import Store

    Bytes = npt.NDArray[np.uint8]
    Days = npt.NDArray[np.int32]
    Flags = npt.NDArray[np.bool_]

_EPOCH = date(1970, 1, 1)
# Nothing ends so early, nothing begins so late: what has no day is within no bounds.
_NEVER = 2_000_000_000
# As many dyads as are compared, and some searches; a million contacts are 11 MB.
_MOST = 16
_HELD = STATUSES.index("held") + 1


@dataclass(frozen=True, slots=True)
class Columns:
    """One number per contact and field: the place in ``LEVELS``, ``KINDS`` and ``STATUSES`` from 1 on, days since 1970.

    An undated contact lies where it was reported, and is not ``dated``.
    """

    level: Bytes
    kind: Bytes
    status: Bytes
    first: Days
    last: Days
    dated: Flags


@dataclass(frozen=True, slots=True)
class Tally:
    """The contacts that pass a view's filters, counted."""

    total: int
    held: int
    span: tuple[date, date] | None
    columns: Columns
    passing: Flags

    def cells(self, first: date, last: date, bins: int) -> Iterator[tuple[str, int, int]]:
        """Yield level, bin and number of the held contacts, each at the middle of its dates between *first* and *last*."""
        found = self.columns
        shown = self.passing & found.dated & (found.status == _HELD) & (found.level > 0)
        days = found.first[shown].astype(np.int64) + found.last[shown] - 2 * _day(first) + 1
        step = (last - first) / bins / timedelta(days=1)
        places = np.floor(days / 2 / step).astype(np.int64)
        inside = (places >= 0) & (places < bins)
        keys = found.level[shown][inside] * np.int64(bins) + places[inside]
        counts = np.bincount(keys, minlength=0)
        for key in np.flatnonzero(counts):
            yield LEVELS[int(key) // bins - 1], int(key) % bins, int(counts[key])


def tally(store: Store, view: View, dyad: tuple[str, str]) -> Tally:
    """Count the contacts of *dyad* that pass the filters of *view*."""
    found = _columns(store, dyad, view.query)
    passing = np.ones(len(found.level), dtype=np.bool_)
    for column, known, wanted in (
        (found.level, LEVELS, view.levels),
        (found.kind, KINDS, view.kinds),
        (found.status, STATUSES, view.statuses),
    ):
        if wanted:
            passing &= _chosen(known, wanted)[column]
    if view.first_day:
        passing &= found.last >= _day(view.first_day)
    if view.last_day:
        passing &= found.first <= _day(view.last_day)
    dated = passing & found.dated
    span = (
        (_date(found.first[dated].min()), _date(found.last[dated].max())) if dated.any() else None
    )
    held = int(np.count_nonzero(passing & (found.status == _HELD)))
    return Tally(int(np.count_nonzero(passing)), held, span, found, passing)


def _chosen(known: Sequence[str], wanted: Sequence[str]) -> Flags:
    """Return for every number of a field whether it is wanted."""
    return np.array([False, *(value in wanted for value in known)])


@remembered(_MOST)
def _columns(store: Store, dyad: tuple[str, str], query: str) -> Columns:
    where, values = contacts.passing(View(query=query), dyad)
    found = store.query(
        f"""
        WITH undated AS (
            SELECT m.contact, min(x.published_start) AS first, max(x.published_end) AS last
            FROM mentions m
            SEMI JOIN (SELECT id FROM contacts WHERE date_start IS NULL AND date_end IS NULL) u ON u.id = m.contact
            JOIN articles x USING (article) GROUP BY m.contact
        )
        SELECT coalesce(list_position(?, c.level), 0)::UTINYINT AS level,
               coalesce(list_position(?, {KIND}), 0)::UTINYINT AS kind,
               coalesce(list_position(?, c.status), 0)::UTINYINT AS status,
               coalesce(date_diff('day', DATE '1970-01-01', coalesce(c.date_start, c.date_end, u.first)), {_NEVER})::INTEGER AS first,
               coalesce(date_diff('day', DATE '1970-01-01', coalesce(c.date_end, c.date_start, u.last)), -{_NEVER})::INTEGER AS last,
               coalesce(c.date_start, c.date_end) IS NOT NULL AS dated
        FROM contacts c LEFT JOIN undated u ON u.contact = c.id
        WHERE {where}
        """,  # noqa: S608
        [list(LEVELS), list(KINDS), list(STATUSES), *values],
    )

    def column(name: str, kind: Any) -> Any:  # noqa: ANN401
        return found[name].to_numpy(dtype=kind, copy=True)

    return Columns(
        level=column("level", np.uint8),
        kind=column("kind", np.uint8),
        status=column("status", np.uint8),
        first=column("first", np.int32),
        last=column("last", np.int32),
        dated=column("dated", np.bool_),
    )


def _day(value: date) -> int:
    return (value - _EPOCH).days


def _date(days: np.int32) -> date:
    return _EPOCH + timedelta(days=int(days))
