"""What one timeline shows: the rows, silences and coverage that pass the filters."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from dashboard.queries import records
from dashboard.queries.records import KIND, SOURCE_COLUMNS
from dashboard.rows import (
    ANY,
    KINDS,
    LEVELS,
    STATUSES,
    ContactRow,
    Coverage,
    Dyad,
    Facets,
    GapRow,
    Scene,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dashboard.view import View
    from extract.store import Store

DAYS_PER_MONTH = 365.25 / 12
_EMPTY_SPAN = (date(2000, 1, 1), date(2001, 1, 1))

_BEST_QUOTE = """
    SELECT m.contact, m.quote, m.article
    FROM mentions m JOIN contacts c ON c.id = m.contact LEFT JOIN articles a USING (article)
    QUALIFY row_number() OVER (
        PARTITION BY m.contact
        ORDER BY (m.date = c.date) DESC, m.rank, coalesce(a.published_from, '') IN ('', 'linked', 'inferred'),
                 a.published_start NULLS LAST, m.article, m.start
    ) = 1
"""
CONTACTS = f"""
    SELECT c.*, {KIND} AS kind, best.quote, {SOURCE_COLUMNS}, seen.seen_start, seen.seen_end, seen.sources
    FROM contacts c
    LEFT JOIN ({_BEST_QUOTE}) best ON best.contact = c.id
    LEFT JOIN articles a ON a.article = best.article
    LEFT JOIN (
        SELECT m.contact, min(x.published_start) AS seen_start, max(x.published_end) AS seen_end,
               count(DISTINCT m.article) AS sources
        FROM mentions m LEFT JOIN articles x USING (article) GROUP BY m.contact
    ) seen ON seen.contact = c.id
"""  # noqa: S608
GAPS = f"""
    SELECT g.*, claim.quote, {SOURCE_COLUMNS}
    FROM gaps g
    LEFT JOIN gap_claims claim ON claim.id = g.attested[1].claims[1]
    LEFT JOIN articles a ON a.article = claim.article
"""  # noqa: S608
_ORDER = " ORDER BY c.date_start NULLS LAST, c.date_end, c.level, c.id"


def facets(store: Store) -> Facets:
    """Return what the store can be filtered by."""
    dyads = store.rows(
        """
        WITH side AS (SELECT id, unnest(countries) AS code FROM contacts)
        SELECT x.code AS first, y.code AS second, count(DISTINCT x.id) AS contacts
        FROM side x JOIN side y ON x.id = y.id AND x.code < y.code
        GROUP BY ALL ORDER BY contacts DESC, first, second
        """
    )
    used = store.rows(
        f"SELECT DISTINCT c.level, c.status, {KIND} AS kind FROM contacts c"  # noqa: S608
    )
    counts = store.rows(
        "SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM contacts) AS contacts"
    )[0]
    return Facets(
        dyads=tuple(Dyad((row["first"], row["second"]), row["contacts"]) for row in dyads),
        levels=_in_use(LEVELS, (row["level"] for row in used)),
        kinds=_in_use(KINDS, (row["kind"] for row in used)),
        statuses=_in_use(STATUSES, (row["status"] for row in used)),
        articles=counts["articles"],
        contacts=counts["contacts"],
    )


def scene(store: Store, view: View) -> Scene:
    """Return what *view* shows of its dyad, or of the dyad with the most contacts."""
    dyad = view.dyad or _first_dyad(store)
    rows = _contacts(store, view, dyad)
    gaps = _gaps(store, view, dyad)
    coverage = _coverage(store)
    first, last = _bounds(view, rows, gaps)
    ends = store.rows("SELECT max(published_end) AS until, count(*) AS articles FROM articles")[0]
    return Scene(
        dyad=dyad,
        contacts=rows,
        bounds=_by_id(store, {bound for gap in gaps for bound in (gap.after, gap.before) if bound}),
        gaps=gaps,
        coverage=coverage,
        lanes=_lanes(store, view, dyad),
        first=first,
        last=last,
        data_until=ends["until"],
        articles=ends["articles"],
    )


def _in_use(known: Sequence[str], found: Iterable[str]) -> tuple[str, ...]:
    used = set(found)
    return tuple(value for value in known if value in used)


def _first_dyad(store: Store) -> tuple[str, str]:
    found = facets(store).dyads
    return found[0].sides if found else ("", "")


def _contacts(store: Store, view: View, dyad: tuple[str, str]) -> tuple[ContactRow, ...]:
    where, values = _where(view, dyad)
    found = store.rows(f"{CONTACTS} WHERE {where}{_ORDER}", values)
    return tuple(records.contact(row) for row in found)


def _where(view: View, dyad: tuple[str, str]) -> tuple[str, list[object]]:
    parts = ["list_contains(c.countries, ?)", "list_contains(c.countries, ?)"]
    values: list[object] = [*dyad]
    for column, chosen in (
        ("c.level", view.levels),
        (KIND, view.kinds),
        ("c.status", view.statuses),
    ):
        if chosen:
            parts.append(f"list_contains(?, {column})")
            values.append(list(chosen))
    if view.first_day:
        parts.append("coalesce(c.date_end, c.date_start, seen.seen_end) >= ?")
        values.append(view.first_day)
    if view.last_day:
        parts.append("coalesce(c.date_start, c.date_end, seen.seen_start) <= ?")
        values.append(view.last_day)
    for word in view.query.split():
        parts.append(f"({_SEARCHED})")
        values += [word, word]
    return " AND ".join(parts), values


_HAYSTACK = (
    "concat_ws(' ', c.place, c.label, array_to_string(c.topics, ' '),"
    " array_to_string(list_transform(c.participants, lambda p: p.name), ' '))"
)
_SEARCHED = f"""
    contains(lower(strip_accents({_HAYSTACK})), lower(strip_accents(?)))
    OR EXISTS (
        SELECT 1 FROM mentions m
        WHERE m.contact = c.id AND contains(lower(strip_accents(m.quote)), lower(strip_accents(?)))
    )
"""  # noqa: S608


def _gaps(store: Store, view: View, dyad: tuple[str, str]) -> tuple[GapRow, ...]:
    levels = list(view.levels) or list(LEVELS)
    where = ["g.countries = ?", "list_contains(?, g.level)", "g.days_min >= ?"]
    values: list[object] = [list(dyad), [*levels, ANY], int(view.gap_months * DAYS_PER_MONTH)]
    if view.first_day:
        where.append("g.end >= ?")
        values.append(view.first_day.isoformat())
    if view.last_day:
        where.append("g.start <= ?")
        values.append(view.last_day.isoformat())
    found = store.rows(
        f"{GAPS} WHERE {' AND '.join(where)} ORDER BY g.start, g.level, g.id", values
    )
    return tuple(records.gap(row) for row in found if row["start"] and row["end"])


def _by_id(store: Store, ids: set[str]) -> tuple[ContactRow, ...]:
    if not ids:
        return ()
    found = store.rows(f"{CONTACTS} WHERE list_contains(?, c.id){_ORDER}", [sorted(ids)])
    return tuple(records.contact(row) for row in found)


def _coverage(store: Store) -> tuple[Coverage, ...]:
    found = store.rows(
        "SELECT published_start AS first, published_end AS last, count(*) AS articles FROM articles"
        " WHERE published_start IS NOT NULL AND published_end IS NOT NULL GROUP BY ALL ORDER BY ALL"
    )
    return tuple(Coverage(row["first"], row["last"], row["articles"]) for row in found)


def _lanes(store: Store, view: View, dyad: tuple[str, str]) -> tuple[str, ...]:
    """Return the levels the dyad has contacts at, filtered by level only: an empty lane says something too."""
    found = store.rows(
        "SELECT DISTINCT level FROM contacts WHERE list_contains(countries, ?) AND list_contains(countries, ?)",
        list(dyad),
    )
    used = _in_use(LEVELS, (row["level"] for row in found))
    return tuple(level for level in used if not view.levels or level in view.levels)


def _bounds(view: View, rows: Sequence[ContactRow], gaps: Sequence[GapRow]) -> tuple[date, date]:
    days = [day for row in rows for day in row.span or row.seen or ()]
    days += [day for gap in gaps for day in (gap.start, gap.end)]
    first, last = (min(days), max(days)) if days else _EMPTY_SPAN
    margin = max((last - first) * 0.06, timedelta(days=20))
    first, last = view.first_day or first - margin, view.last_day or last + margin
    if first >= last:
        return (first, first + margin) if view.first_day else (last - margin, last)
    return first, last
