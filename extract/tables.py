"""The tables of a store in the output contract, as JSON Lines, CSV or Parquet."""

from __future__ import annotations

import csv
import json
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from extract.store import SCHEMAS, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from extract.store import Store

FORMS = ("jsonl", "csv", "parquet")
# Spreadsheets run a cell that starts so; a leading apostrophe makes it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_QUOTED = ("article", "quote", "start", "end", "date_expression", "reported_by", "rules")


def schema(table: str) -> pa.Schema:
    """Return a table's columns as exported; contacts carry their mentions."""
    if table not in SCHEMAS:
        raise ValueError(f"{table!r} is not a table of the store (there are: {', '.join(TABLES)})")
    if table != "contacts":
        return SCHEMAS[table]
    quoted = pa.struct([SCHEMAS["mentions"].field(name) for name in _QUOTED])
    mentions = pa.field("mentions", pa.list_(quoted))
    return SCHEMAS[table].insert(SCHEMAS[table].get_field_index("conflicts"), mentions)


def records(store: Store, table: str) -> list[dict[str, Any]]:
    """Return a table's rows as the output contract writes them."""
    columns = schema(table).names
    rows = store.rows(f"SELECT * FROM {table}")  # noqa: S608  (a name of SCHEMAS)
    mentions = _mentions(store) if table == "contacts" else {}
    for row in rows:
        if table == "contacts":
            row["mentions"] = mentions.get(row["id"], [])
    return [{name: row[name] for name in columns} for row in rows]


def _mentions(store: Store) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    named = ", ".join(f'"{name}"' for name in _QUOTED)
    sql = f"SELECT contact, {named} FROM mentions ORDER BY contact, article, rank"  # noqa: S608
    for row in store.rows(sql):
        found.setdefault(row.pop("contact"), []).append(row)
    return found


def write(store: Store, table: str, path: Path) -> int:
    """Write a table to a file whose ending names the form; return the number of rows."""
    form = path.suffix.lstrip(".").lower()
    if form not in FORMS:
        raise ValueError(f"{path} ends in no form of table (there are: {', '.join(FORMS)})")
    rows, columns = records(store, table), schema(table)
    with _replacing(path) as scratch:
        if form == "parquet":
            pq.write_table(pa.Table.from_pylist(rows, schema=columns), scratch)
        elif form == "csv":
            with scratch.open("w", encoding="utf-8", newline="") as sink:
                writer = csv.writer(sink)
                writer.writerow(columns.names)
                writer.writerows([cell(value) for value in row.values()] for row in rows)
        else:
            with scratch.open("w", encoding="utf-8") as sink:
                sink.writelines(json_lines(rows))
    return len(rows)


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """Yield a file to write beside *path*, which takes its place when all is written."""
    if path.is_dir():
        raise ValueError(f"{path} is a folder, not a file that could be written")
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".{path.name}.writing")
    try:
        yield scratch
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)


def json_lines(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Yield one JSON object a line; a missing day is null, every other missing value as stored."""
    for row in rows:
        yield json.dumps(row, ensure_ascii=False, default=_plain) + "\n"


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no place in a table")


def cell(value: object) -> str:
    """Return a value as a CSV cell: words joined by "; ", nested values as JSON, text never a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return _inert(value)
    if isinstance(value, list | tuple) and all(isinstance(part, str) for part in value):
        return _inert("; ".join(value))
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=_plain)
    return str(value)


def _inert(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
