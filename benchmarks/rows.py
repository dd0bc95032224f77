"""Stores of many rows, made from tables by SQL: the same on every machine, as wide as what an extraction writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import duckdb
import pyarrow.parquet as pq

from extract.store.schema import FORMAT, MANIFEST, SCHEMA_VERSION, SCHEMAS

if TYPE_CHECKING:
    from pathlib import Path

# Named as the store names its generations, though not after the digest of what is in it.
_GENERATION = "generation-" + "0" * 16
# Row groups of the size that a store writes.
_GROUP = 4096

# Two states over 74 years: more calls than summits, more officials than leaders, and each level silent for years at a time.
_CONTACTS = """
CREATE TABLE made AS
WITH drawn AS (
    SELECT n, hash(n) AS h, hash(n, 1) AS k, hash(n, 2) AS s FROM range({number}) t(n)
),
placed AS (
    SELECT n, h, s,
        DATE '1950-01-01' + CAST(h % 27000 AS INTEGER) AS day,
        ['leaders','foreign_ministers','foreign_ministers','defence_ministers','chiefs_of_staff',
         'ministers','officials','officials','officials'][1 + CAST(k % 9 AS INTEGER)] AS level,
        ['phone','phone','phone','meeting','meeting','talks','letter','video'][1 + CAST(h // 7 % 8 AS INTEGER)] AS mode,
        CASE WHEN s % 20 = 0 THEN 'planned' WHEN s % 20 = 1 THEN 'cancelled' WHEN s % 40 = 2 THEN 'denied'
             ELSE 'held' END AS status
    FROM drawn
)
SELECT *,
    -- Of four dates one is no more than a month.
    CASE WHEN s // 20 % 4 = 0 THEN date_trunc('month', moved)::DATE ELSE moved END AS first,
    CASE WHEN s // 20 % 4 = 0 THEN last_day(moved) ELSE moved END AS last
FROM (
    SELECT *, CASE
        WHEN status = 'held' AND (year(day) + len(level) * 5) % 23 < 3 THEN day + INTERVAL 3 YEAR
        ELSE day END::DATE AS moved
    FROM placed
)
"""
_SAID = """
CREATE TABLE said AS
SELECT n, n // 3 AS group_of,
    'Am ' || strftime(moved, '%d.%m.%Y') || ' sprachen Vertreter beider Staaten über Frage ' || n
        || ', wie ein Sprecher nach dem Ende der Unterredung mitteilte.' AS quote
FROM made
"""
_TABLES = {
    "contacts": """
        SELECT 'c-' || n AS id,
            CASE WHEN first = last THEN strftime(first, '%Y-%m-%d') ELSE strftime(first, '%Y-%m') END AS date,
            first AS date_start, last AS date_end, mode, level, status,
            'contact' AS label, ['RUS', 'USA'] AS countries,
            [{'name': 'Person A' || h % 40, 'office': level, 'country': 'USA', 'wikidata': NULL},
             {'name': 'Person R' || s % 40, 'office': level, 'country': 'RUS', 'wikidata': NULL}] AS participants,
            CASE WHEN mode = 'meeting' THEN 'City ' || h % 60 ELSE '' END AS place,
            CASE WHEN mode = 'phone' THEN 20 + h % 70 END AS duration_minutes, '' AS initiator,
            CASE WHEN s % 3 = 0 THEN ['topic ' || h % 30] ELSE [] END AS topics,
            '040' AS cameo, 'CONSULT' AS plover, [] AS conflicts,
            (50 + h % 50) / 100 AS confidence, '' AS curated, '' AS note
        FROM made ORDER BY n
    """,
    "mentions": """
        SELECT 'm-' || n AS mention, 'c-' || n AS contact, 'a-' || group_of AS article, 0 AS rank, quote,
            sum(length(quote) + 1) OVER group_before - length(quote) - 1 AS start,
            sum(length(quote) + 1) OVER group_before - 1 AS "end",
            strftime(moved, '%d.%m.%Y') AS date_expression, NULL AS reported_by, ['made'] AS rules,
            strftime(moved, '%Y-%m-%d') AS date, mode, level, status, ['RUS', 'USA'] AS countries,
            [] AS participants, '' AS place, NULL AS duration_minutes, '' AS initiator, [] AS topics, false AS plural, [] AS reasons
        FROM said JOIN made USING (n)
        WINDOW group_before AS (PARTITION BY group_of ORDER BY n)
        ORDER BY n
    """,
    "articles": """
        SELECT 'a-' || group_of AS article, 'Report ' || group_of AS title, 'Made Wire' AS outlet, '' AS url,
            'de' AS lang, strftime(max(moved), '%Y-%m-%d') AS published, max(moved) AS published_start,
            max(moved) AS published_end, 'metadata' AS published_from, 0 AS body_start, 0 AS body_end,
            [] AS clues, md5(group_of::VARCHAR) AS digest, string_agg(quote, ' ' ORDER BY n) AS text
        FROM said JOIN made USING (n) GROUP BY group_of ORDER BY group_of
    """,
    "gaps": """
        WITH known AS (SELECT n, first, last, level FROM made WHERE status = 'held'),
        lanes AS (SELECT * FROM known UNION ALL SELECT n, first, last, 'any' FROM known),
        ordered AS (
            SELECT *, lead(n) OVER lane AS next, lead(first) OVER lane AS until, lead(last) OVER lane AS latest
            FROM lanes WINDOW lane AS (PARTITION BY level ORDER BY first, n)
        )
        SELECT 'g-' || level || '-' || n AS id, ['RUS', 'USA'] AS countries, level, 'c-' || n AS after,
            'c-' || next AS before, strftime(last, '%Y-%m-%d') AS start, strftime(until, '%Y-%m-%d') AS "end",
            date_diff('day', last, until) AS days_min, date_diff('day', first, latest) AS days_max,
            false AS open, [] AS attested, [] AS contradicted_by, 0 AS undated
        FROM ordered WHERE next IS NOT NULL AND until > last ORDER BY id
    """,
}


def write(path: Path, number: int) -> Path:
    """Write a store of one dyad with *number* contacts, each with its report; three reports share an article."""
    folder = path / _GENERATION
    folder.mkdir(parents=True)
    connection = duckdb.connect(":memory:", config={"threads": 2})
    connection.execute(_CONTACTS.format(number=int(number)))
    connection.execute(_SAID)
    for table, schema in SCHEMAS.items():
        file = folder / f"{table}.parquet"
        found = connection.sql(_TABLES[table]).to_arrow_table() if table in _TABLES else None
        whole = schema.empty_table() if found is None else found.cast(schema)
        pq.write_table(whole, file, compression="zstd", row_group_size=_GROUP)
    connection.close()
    text = json.dumps({"format": FORMAT, "schema": SCHEMA_VERSION, "generation": _GENERATION})
    (path / MANIFEST).write_text(text + "\n", "utf-8")
    return path
