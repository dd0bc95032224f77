"""What one timeline shows: the rows or their density, the silences and the coverage that pass the filters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from dashboard.queries import contacts, records
from dashboard.queries.records import KIND, SOURCE_COLUMNS
from dashboard.queries.remembered import remembered
from dashboard.queries.tally import tally
from dashboard.queries.thresholds import marking
from dashboard.rows import (
    ANY,
    KINDS,
    LEVELS,
    MOST_DETAILED,
    MOST_LISTED,
    STATUSES,
    Coverage,
    Dyad,
    Facets,
    GapRow,
    Marking,
    Scene,
    by_date,
    in_order,
)
from extract.store.silences import LASTS_MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dashboard.view import View
    from extract.store import Store

MOST_MARKS = 3000
MOST_GAPS = 2000
MOST_COVERAGE = 1500
# So few have labels beside their marks.
_FEW = 40
_EMPTY_SPAN = (date(2000, 1, 1), date(2001, 1, 1))

# Only what the chosen gaps need of claims and articles is read.
GAPS = f"""
    WITH chosen AS MATERIALIZED (SELECT g.* FROM gaps g WHERE {{where}}),
    claim AS MATERIALIZED (
        SELECT c.id, c.quote, c.article FROM gap_claims c
        SEMI JOIN (SELECT attested[1].claims[1] AS id FROM chosen) wanted ON wanted.id = c.id
    ),
    source AS MATERIALIZED (SELECT {SOURCE_COLUMNS} FROM articles a SEMI JOIN claim USING (article))
    SELECT g.*, claim.quote, a.* FROM chosen g
    LEFT JOIN claim ON claim.id = g.attested[1].claims[1]
    LEFT JOIN source a ON a.article = claim.article
    ORDER BY g.days_min DESC, g.id
"""  # noqa: S608


def facets(store: Store) -> Facets:
    """Return what the store can be filtered by."""
    dyads = store.rows(
        """
        WITH sides AS (SELECT list_distinct(countries) AS codes, count(*) AS contacts FROM contacts GROUP BY ALL),
        side AS (SELECT codes, contacts, unnest(codes) AS code FROM sides)
        SELECT x.first, x.second, sum(x.contacts)::BIGINT AS contacts
        FROM (
            SELECT code AS first, unnest(codes) AS second, contacts FROM side
        ) x
        WHERE x.first < x.second
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
        levels=in_order(LEVELS, (row["level"] for row in used)),
        kinds=in_order(KINDS, (row["kind"] for row in used)),
        statuses=in_order(STATUSES, (row["status"] for row in used)),
        articles=counts["articles"],
        contacts=counts["contacts"],
    )


def scene(store: Store, view: View, *, listed: bool = True) -> Scene:
    """Return what *view* shows of its dyad, or of the dyad with the most contacts.

    More than 3,000 contacts come as density cells; then only the first 200 are listed as rows, or none if not *listed*.
    """
    dyad = view.dyad or _leading(store)
    counts = tally(store, view, dyad)
    dense = counts.total > MOST_MARKS
    most = (MOST_LISTED if listed else 0) if dense else counts.total
    rows = contacts.listed(store, view, dyad, most=most)
    marked = marking(store, view, dyad)
    silences = _gaps(store, view, dyad, marked)
    days = [day for row in rows for day in row.span or row.seen or ()] + [*(counts.span or ())]
    until, articles = _ends(store)
    coverage = _coverage(store)
    first, last = _bounds(view, days, silences, coverage, labelled=counts.total <= _FEW)
    around = {
        identity
        for gap in silences
        for identity in (gap.after, gap.before, *gap.contradicted_by)
        if identity
    }
    return Scene(
        dyad=dyad,
        contacts=rows,
        total=counts.total,
        held=counts.held,
        span=(min(days), max(days)) if days else None,
        cells=counts.density() if dense else None,
        bounds=tuple(sorted(contacts.by_id(store, around), key=by_date)),
        gaps=silences,
        coverage=coverage,
        lanes=tuple(lane for lane in _lanes(store, dyad) if not view.levels or lane in view.levels),
        first=first,
        last=last,
        data_until=until,
        articles=articles,
        marking=marked,
    )


def with_rows(store: Store, view: View, found: Scene) -> Scene:
    """Return a scene of cells with its first rows, and any other as it is."""
    if not found.cells:
        return found
    rows = contacts.listed(store, view, found.dyad, most=MOST_LISTED)
    return replace(found, contacts=rows)


def closer(store: Store, view: View, found: Scene, first: date, last: date) -> Scene:
    """Return a scene of cells with the contacts between two days, if these are few enough to have marks of their own.

    Where they are, so do those half as many days before and after, into which the reader may drag.
    """
    if not found.cells:
        return found
    counts = tally(store, view, found.dyad)
    aside = (last - first) / 2
    around = (max(first - min(aside, first - date.min), found.first), min(last + aside, found.last))
    for span in (around, (first, last)):
        keys = counts.within(*span)
        if len(keys) <= MOST_MARKS:
            rows = contacts.by_key(store, keys.tolist(), whole=len(keys) <= _FEW)
            return replace(found, contacts=rows, marked=span)
    return found


def compared(store: Store, view: View, *, listed: bool = True) -> tuple[Scene, ...]:
    """Return what *view* shows of its dyad and of those it compares it with, all over the same years.

    More than four dyads come without their levels: one row each, and the silences of any level.
    """
    own = scene(store, view, listed=listed)
    others = [pair for pair in view.others if pair != own.dyad]
    found = [own, *(scene(store, replace(view, dyad=pair), listed=listed) for pair in others)]
    # The years of a dyad without a date are not its own.
    dated = [one for one in found if one.span or one.gaps] or found
    first, last = min(one.first for one in dated), max(one.last for one in dated)
    if len(found) > MOST_DETAILED:
        found = [
            replace(one, lanes=(), gaps=tuple(gap for gap in one.gaps if gap.level == ANY))
            for one in found
        ]
    return tuple(replace(one, first=first, last=last) for one in found)


def levels(store: Store, dyads: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the levels that any of *dyads* has contacts at, the highest first."""
    return in_order(LEVELS, (level for dyad in dyads for level in _lanes(store, dyad)))


def gaps(store: Store, view: View) -> tuple[GapRow, ...]:
    """Return the silences that *view* shows."""
    dyad = view.dyad or _leading(store)
    return _gaps(store, view, dyad, marking(store, view, dyad))


@remembered(1)
def _leading(store: Store) -> tuple[str, str]:
    return facets(store).leading


def _gaps(store: Store, view: View, dyad: tuple[str, str], marked: Marking) -> tuple[GapRow, ...]:
    return _silences(store, dyad, marked, view.first_day, view.last_day)


@remembered(64)
def _silences(
    store: Store, dyad: tuple[str, str], marked: Marking, first: date | None, last: date | None
) -> tuple[GapRow, ...]:
    long_enough = []
    values: list[object] = [list(dyad)]
    for threshold in marked.thresholds:
        in_days = threshold.days is not None
        long_enough.append(f"g.level = ? AND {'g.days_min >= ?' if in_days else LASTS_MONTHS}")
        values += [threshold.level, threshold.days if in_days else marked.months]
    where = ["g.countries = ?", f"({' OR '.join(long_enough)})"]
    if first:
        where.append("g.end >= ?")
        values.append(first.isoformat())
    if last:
        where.append("g.start <= ?")
        values.append(last.isoformat())
    chosen = f"{' AND '.join(where)} ORDER BY g.days_min DESC, g.id LIMIT {MOST_GAPS}"
    found = store.rows(GAPS.format(where=chosen), values)
    known = [records.gap(row) for row in found if row["start"] and row["end"]]
    return tuple(sorted(known, key=lambda gap: (gap.start, gap.level, gap.id)))


@remembered(1)
def _ends(store: Store) -> tuple[date | None, int]:
    """Return the date of the latest article, and how many there are."""
    found = store.rows("SELECT max(published_end) AS until, count(*) AS articles FROM articles")[0]
    return found["until"], found["articles"]


@remembered(1)
def _coverage(store: Store) -> tuple[Coverage, ...]:
    """Count the articles by the span they are dated to; by month where there are many."""
    found = store.rows(
        """
        WITH day AS (
            SELECT published_start AS first, published_end AS last, count(*) AS articles
            FROM articles WHERE published_start IS NOT NULL AND published_end IS NOT NULL GROUP BY ALL
        ),
        month AS (
            SELECT date_trunc('month', first)::DATE AS first, last_day(first) AS last,
                   sum(articles)::BIGINT AS articles
            FROM day GROUP BY ALL
        )
        SELECT * FROM day WHERE (SELECT count(*) FROM day) <= ?
        UNION ALL SELECT * FROM month WHERE (SELECT count(*) FROM day) > ?
        ORDER BY ALL
        """,
        [MOST_COVERAGE, MOST_COVERAGE],
    )
    return tuple(Coverage(row["first"], row["last"], row["articles"]) for row in found)


@remembered(64)
def _lanes(store: Store, dyad: tuple[str, str]) -> tuple[str, ...]:
    """Return the levels the dyad has contacts at, whatever is filtered: an empty lane says something too."""
    found = store.rows(
        "SELECT DISTINCT level FROM contacts WHERE list_contains(countries, ?) AND list_contains(countries, ?)",
        list(dyad),
    )
    return in_order(LEVELS, (row["level"] for row in found))


def _bounds(
    view: View,
    days: Sequence[date],
    gaps: Sequence[GapRow],
    coverage: Sequence[Coverage],
    *,
    labelled: bool,
) -> tuple[date, date]:
    known = [*days, *(day for gap in gaps for day in (gap.start, gap.end))]
    # Where nothing is dated the years are those of the articles.
    known = known or [day for row in coverage for day in (row.start, row.end)]
    first, last = (min(known), max(known)) if known else _EMPTY_SPAN
    # More room on the right: labels and fading bands run on past the last contact.
    share = 0.05 if labelled or any(gap.open for gap in gaps) else 0.01
    margin = max((last - first) * share, timedelta(days=20))
    first, last = view.first_day or first - margin, view.last_day or last + 2 * margin
    if first >= last:
        return (first, first + margin) if view.first_day else (last - margin, last)
    return first, last
