"""Contacts of a dyad as columns of small numbers: read once, and counted anew with every filter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from dashboard.queries import contacts
from dashboard.queries.records import KIND
from dashboard.queries.remembered import remembered
from dashboard.rows import KINDS, LEVELS, STATUSES, Density
from dashboard.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import numpy.typing as npt

    from extract.store import Store

    Bytes = npt.NDArray[np.uint8]
    Days = npt.NDArray[np.int32]
    Flags = npt.NDArray[np.bool_]
    Keys = npt.NDArray[np.uint64]

_EPOCH = date(1970, 1, 1)
# Nothing ends so early, nothing begins so late: what has no day is within no bounds.
_NEVER = 2_000_000_000
# As many dyads as are compared, and some searches; a million contacts are 19 MB.
_MOST = 16
_HELD = STATUSES.index("held") + 1
# More days than two hundred years have are counted several at a time.
_MOST_DAYS = 1 << 16


@dataclass(frozen=True, slots=True)
class Columns:
    """One number per contact and field: the place in ``LEVELS``, ``KINDS`` and ``STATUSES`` from 1 on, days since 1970.

    An undated contact lies where it was reported, and is not ``dated``. ``key`` is the hash of its id: a million ids are
    slow to read, and only those of a few days are ever asked for.
    """

    level: Bytes
    kind: Bytes
    status: Bytes
    first: Days
    last: Days
    dated: Flags
    key: Keys


@dataclass(frozen=True, slots=True)
class Tally:
    """The contacts that pass a view's filters, counted."""

    total: int
    held: int
    span: tuple[date, date] | None
    columns: Columns
    passing: Flags

    def density(self) -> Density:
        """Return the held contacts of every level by day, each at the middle of its dates."""
        found = self.columns
        shown = self.passing & found.dated & (found.status == _HELD) & (found.level > 0)
        level = found.level[shown]
        days = (found.first[shown].astype(np.int64) + found.last[shown] + 1) // 2
        first, last = (int(days.min()), int(days.max())) if len(days) else (0, 0)
        step = -(-(last - first + 1) // _MOST_DAYS)
        places = (days - first) // step
        counts = {
            name: np.bincount(places[level == number], minlength=(last - first) // step + 1)
            for number, name in enumerate(LEVELS, start=1)
        }
        return Density(_EPOCH + timedelta(days=first), step, counts, self._forms())

    def _forms(self) -> frozenset[str]:
        found = self.columns
        kinds = np.bincount(found.kind[self.passing], minlength=len(KINDS) + 1)[1:]
        statuses = np.bincount(found.status[self.passing], minlength=len(STATUSES) + 1)[1:]
        return frozenset(
            name
            for names, numbers in ((KINDS, kinds), (STATUSES, statuses))
            for name, number in zip(names, numbers, strict=True)
            if number
        )

    def within(self, first: date, last: date) -> Keys:
        """Return the keys of the contacts that may lie between two days."""
        found = self.columns
        near = self.passing & (found.last >= _day(first)) & (found.first <= _day(last))
        return found.key[near]


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
               coalesce(c.date_start, c.date_end) IS NOT NULL AS dated, hash(c.id) AS key
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
        key=column("key", np.uint64),
    )


def _day(value: date) -> int:
    return (value - _EPOCH).days


def _date(days: np.int32) -> date:
    return _EPOCH + timedelta(days=int(days))
