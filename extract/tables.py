"""The tables of a store in the output contract, as JSON Lines, CSV or Parquet."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from extract.store import SCHEMAS, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.store import Store

FORMS = ("jsonl", "csv", "parquet")
# Spreadsheets run a cell that starts so; a leading apostrophe makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def records(store: Store, table: str) -> list[dict[str, Any]]:
    """Return a table's rows as the output contract writes them; contacts carry their mentions."""
    if table not in SCHEMAS:
        raise ValueError(f"{table!r} is not a table of the store (there are: {', '.join(TABLES)})")
    rows = store.rows(f"SELECT * FROM {table}")  # noqa: S608  (a name of SCHEMAS)
    if table == "contacts":
        mentions = _mentions(store)
        rows = [{**row, "mentions": mentions.get(row["id"], [])} for row in rows]
    return rows


def _mentions(store: Store) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    sql = (
        'SELECT contact, article, quote, start, "end", date_expression, reported_by, rules'
        " FROM mentions ORDER BY contact, article, rank"
    )
    for row in store.rows(sql):
        found.setdefault(row.pop("contact"), []).append(row)
    return found


def write(store: Store, table: str, path: Path) -> int:
    """Write a table to a file whose ending names the form; return the number of rows."""
    form = path.suffix.lstrip(".").lower()
    if form not in FORMS:
        raise ValueError(f"{path} ends in no form of table (there are: {', '.join(FORMS)})")
    rows = records(store, table)
    if form == "parquet":
        pq.write_table(pa.Table.from_pylist(rows), path)
    elif form == "csv":
        path.write_text("".join(_csv(rows)), "utf-8", newline="")
    else:
        path.write_text("".join(json_lines(rows)), "utf-8")
    return len(rows)


def json_lines(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Yield one JSON object a line; a missing day is null, every other missing value as stored."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=False, default=_plain) + "\n"


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no place in a table")


def _csv(rows: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield the lines of a CSV file; lists of words are joined by "; ", nested values are JSON."""
    if not rows:
        return
    sink = io.StringIO()
    writer = csv.writer(sink)
    writer.writerow(rows[0])
    for row in rows:
        writer.writerow([_cell(value) for value in row.values()])
    yield sink.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        value = "; ".join(value)
    elif isinstance(value, list | dict):
        value = json.dumps(value, ensure_ascii=False, default=_plain)
    shown = str(value)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
