"""Contacts of a dyad as SQL: what passes the filters, its best quote, its counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from dashboard.queries import folding, records
from dashboard.queries.naming import names
from dashboard.queries.records import KIND, SOURCE_COLUMNS
from dashboard.queries.remembered import Rows
from dashboard.rows import by_date

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from dashboard.rows import ContactRow
    from dashboard.view import View
    from extract.store import Store

# An undated contact stands where it was reported; only the few undated ones are looked up.
_BOUND = """(
    {dated} {sign} ?
    OR c.date_start IS NULL AND c.date_end IS NULL AND c.id IN (
        SELECT m.contact FROM mentions m
        SEMI JOIN (SELECT id FROM contacts WHERE date_start IS NULL AND date_end IS NULL) u ON u.id = m.contact
        JOIN articles x USING (article) WHERE x.published_{side} {sign} ?
    )
)"""
_NOT_BEFORE = _BOUND.format(dated="coalesce(c.date_end, c.date_start)", sign=">=", side="end")
_NOT_AFTER = _BOUND.format(dated="coalesce(c.date_start, c.date_end)", sign="<=", side="start")
_HAYSTACK = (
    "concat_ws(' ', c.place, c.label, array_to_string(c.topics, ' '),"
    " array_to_string(list_transform(c.participants, lambda p: p.name), ' '))"
)
# Each table is gone through once, whatever the number of contacts.
_SEARCHED = f"""
    regexp_matches({_HAYSTACK}, ?)
    OR list_has_any(
        list_append(list_transform(c.participants, lambda p: p.name), c.place),
        (SELECT coalesce(list(n.told), []) FROM names n WHERE regexp_matches(n.name, ?))
    )
    OR c.id IN (
        SELECT m.contact FROM mentions m WHERE regexp_matches(m.quote, ?)
    )
"""  # noqa: S608
MOST_REVIEWED = 5000
# As many as a reader's filters go through, a few kilobytes each.
_MOST_KNOWN = 10_000
_known: WeakKeyDictionary[Store, Rows] = WeakKeyDictionary()
_MOST_NEAR = 12
_ORDER = "date_start NULLS LAST, date_end, level, id"
# Only the chosen contacts' mentions are ranked: the window never sees the whole table.
_ROWS = f"""
    WITH chosen AS (SELECT c.*, {KIND} AS kind FROM contacts c WHERE {{where}}),
    said AS (
        SELECT m.contact, m.quote, m.date AS said, m.rank, m.start, {SOURCE_COLUMNS},
               a.published_start, a.published_end
        FROM mentions m SEMI JOIN chosen ON chosen.id = m.contact LEFT JOIN articles a USING (article)
    ),
    best AS (
        SELECT said.* FROM said JOIN chosen ON chosen.id = said.contact
        QUALIFY row_number() OVER (
            PARTITION BY contact
            ORDER BY (said = chosen.date) DESC, rank,
                     coalesce(published_from, '') IN ('', 'linked', 'inferred'),
                     published_start NULLS LAST, article, start
        ) = 1
    ),
    seen AS (
        SELECT contact, min(published_start) AS seen_start, max(published_end) AS seen_end,
               count(DISTINCT article) AS sources
        FROM said GROUP BY contact
    )
    SELECT chosen.*, seen.* EXCLUDE (contact), best.* EXCLUDE (contact, published_start, published_end)
    FROM chosen LEFT JOIN best ON best.contact = chosen.id LEFT JOIN seen ON seen.contact = chosen.id
    ORDER BY {_ORDER}
"""  # noqa: S608


def passing(view: View, dyad: tuple[str, str]) -> tuple[str, list[object]]:
    """Return the condition on ``contacts c`` that *view* sets, and its values."""
    parts = ["list_contains(c.countries, ?)", "list_contains(c.countries, ?)"]
    values: list[object] = [*dyad]
    chosen = (("c.level", view.levels), (KIND, view.kinds), ("c.status", view.statuses))
    for column, wanted in chosen:
        if wanted:
            parts.append(f"list_contains(?, {column})")
            values.append(list(wanted))
    if view.first_day:
        parts.append(_NOT_BEFORE)
        values += [view.first_day, view.first_day]
    if view.last_day:
        parts.append(_NOT_AFTER)
        values += [view.last_day, view.last_day]
    for word in view.query.split():
        parts.append(f"({_SEARCHED})")
        values += [folding.pattern(word)] * 3
    return " AND ".join(parts), values


def ids(store: Store, view: View, dyad: tuple[str, str], *, most: int) -> tuple[str, ...]:
    """Return the first *most* contacts that pass, oldest first and undated last."""
    where, values = passing(view, dyad)
    sql = f"SELECT c.id FROM contacts c WHERE {where} ORDER BY {_ORDER} LIMIT {int(most)}"  # noqa: S608
    return tuple(row["id"] for row in store.rows(sql, values))


def listed(store: Store, view: View, dyad: tuple[str, str], *, most: int) -> tuple[ContactRow, ...]:
    """Return the first *most* contacts that pass, oldest first and undated last."""
    return by_id(store, ids(store, view, dyad, most=most)) if most else ()


def rows(store: Store, view: View, dyad: tuple[str, str]) -> tuple[ContactRow, ...]:
    """Return all contacts that pass, oldest first and undated last."""
    where, values = passing(view, dyad)
    return _read(store, where, values)


def rows_of(store: Store, view: View, dyads: Sequence[tuple[str, str]]) -> tuple[ContactRow, ...]:
    """Return the contacts of several dyads that pass, each once."""
    found = {row.id: row for dyad in dyads for row in rows(store, view, dyad)}
    return tuple(found.values())


def by_id(store: Store, ids: Collection[str]) -> tuple[ContactRow, ...]:
    """Return contacts by id, in the order of the ids; those the store has not are left out."""
    known = _known.setdefault(store, Rows(_MOST_KNOWN))
    found = known.get(ids, lambda missing: {row.id: row for row in _by_id(store, missing)})
    return tuple(found[identity] for identity in ids if identity in found)


def _by_id(store: Store, ids: list[str]) -> tuple[ContactRow, ...]:
    return _read(store, "c.id IN (SELECT unnest(?))", [ids])


def by_key(store: Store, keys: Sequence[int], *, whole: bool) -> tuple[ContactRow, ...]:
    """Return contacts by the hashes of their ids, oldest first; unless *whole* only what a mark shows of them.

    Neither quotes nor people are read then, save of those whose mark depends on their sources: undated ones and intervals.
    """
    found = store.rows(
        f"""
        SELECT c.id, c.date, {KIND} AS kind, c.level, c.status, c.countries, c.conflicts
        FROM contacts c WHERE hash(c.id) IN (SELECT unnest(?)) ORDER BY {_ORDER}
        """,  # noqa: S608
        [list(keys)],
    )
    needed = [row["id"] for row in found if whole or not row["date"] or "/" in row["date"]]
    known = {row.id: row for row in by_id(store, needed)}
    return tuple(known.get(row["id"]) or records.mark(row) for row in found)


def contact(store: Store, identity: str) -> ContactRow | None:
    """Return one contact by id, ``None`` where the store has none."""
    return next(iter(by_id(store, [identity])), None)


def review(store: Store, view: View, dyad: tuple[str, str]) -> tuple[str, ...]:
    """Return the contacts that pass and on which nothing was decided, the least certain first, those nobody measured last."""
    where, values = passing(view, dyad)
    found = store.rows(
        f"""
        SELECT c.id FROM contacts c WHERE c.curated = '' AND {where}
        ORDER BY c.confidence NULLS LAST, {_ORDER} LIMIT {MOST_REVIEWED}
        """,  # noqa: S608
        values,
    )
    return tuple(row["id"] for row in found)


def near(store: Store, row: ContactRow) -> tuple[ContactRow, ...]:
    """Return the contacts of the same sides that lie nearest in time: those that it could be one with."""
    if row.span is None:
        return ()
    found = store.rows(
        f"""
        SELECT id FROM contacts
        WHERE id <> ? AND countries = ? AND coalesce(date_start, date_end) IS NOT NULL
        ORDER BY abs(date_diff('day', coalesce(date_start, date_end), ?)), id LIMIT {_MOST_NEAR}
        """,  # noqa: S608
        [row.id, list(row.countries), row.span[0]],
    )
    return tuple(sorted(by_id(store, [one["id"] for one in found]), key=by_date))


def _read(store: Store, where: str, values: list[Any]) -> tuple[ContactRow, ...]:
    found = store.rows(_ROWS.format(where=where), values)
    known = names(store)
    return tuple(records.contact(row, known) for row in found)
