"""The data dictionary says of every table what the tables are."""

import re
from pathlib import Path

import pyarrow as pa
import pytest

from extract.store import SCHEMAS, Store

ROOT = Path(__file__).resolve().parents[2]
DATA = (ROOT / "docs" / "DATA.md").read_text("utf-8")

TYPES = {
    "text": pa.string(),
    "word": pa.string(),
    "EDTF": pa.string(),
    "day as text": pa.string(),
    "day": pa.date32(),
    "yes or no": pa.bool_(),
    "list of text": pa.list_(pa.string()),
}
EMPTY = {"never": (), '`""`': ("",), "`null`": (None,), "`[]`": ([],)}


def described():
    """Return the columns by table: name, type, what is written where nothing is known."""
    tables = {}
    for part in re.split(r"^## ", DATA, flags=re.MULTILINE)[1:]:
        name = part.split("\n", 1)[0]
        cells = [line.split("|")[1:4] for line in part.splitlines() if line.startswith("| `")]
        if cells:
            tables[name] = [(c.strip().strip("`"), t.strip(), e.strip()) for c, t, e in cells]
    return tables


COLUMNS = [(table, *column) for table, columns in described().items() for column in columns]


def test_every_table_and_every_column_is_described_in_order():
    assert {table: [column[0] for column in columns] for table, columns in described().items()} == {
        table: schema.names for table, schema in SCHEMAS.items()
    }


@pytest.mark.parametrize(("table", "column", "kind", "empty"), COLUMNS)
def test_a_column_has_the_type_that_is_described(table, column, kind, empty):
    stored = SCHEMAS[table].field(column).type
    if kind == "number":
        assert pa.types.is_integer(stored) or pa.types.is_floating(stored)
    elif kind in TYPES:
        assert stored == TYPES[kind]
    else:
        assert kind.startswith("list of ")
        assert pa.types.is_struct(stored.value_type)
    assert empty in EMPTY


@pytest.fixture(scope="module")
def rows(store):
    opened = Store(store)
    return {table: opened.rows(f"SELECT * FROM {table}") for table in SCHEMAS}  # noqa: S608


@pytest.mark.parametrize(("table", "column", "kind", "empty"), COLUMNS)
def test_nothing_known_is_written_as_described(rows, table, column, kind, empty):
    nothing = [row[column] for row in rows[table] if row[column] in (None, "", [])]
    assert all(value in EMPTY[empty] for value in nothing), kind
