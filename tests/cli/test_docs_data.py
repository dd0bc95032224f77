"""The data dictionary says of every table what the tables are."""

import json
import re
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pyarrow as pa
import pytest

from dashboard.cli import main
from extract.lexicon.offices import LEVELS
from extract.lexicon.resources import languages
from extract.lexicon.topics import topic_patterns
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


STRUCTS = [
    (table, field.name, [part.name for part in field.type.value_type])
    for table, schema in SCHEMAS.items()
    for field in schema
    if pa.types.is_list(field.type) and pa.types.is_struct(field.type.value_type)
]


@pytest.mark.parametrize(("table", "column", "parts"), STRUCTS)
def test_the_parts_of_a_nested_column_are_named_in_order(table, column, parts):
    kind = next(kind for where, name, kind, _ in COLUMNS if (where, name) == (table, column))
    described = [line for line in DATA.splitlines() if f"| {kind} |" in line]
    assert any(f"`{{{', '.join(parts)}}}`" in line for line in described)


def test_every_code_of_an_office_and_a_topic_is_listed():
    listed = DATA.partition("**Codes of offices**")[2].partition("## mentions")[0]
    assert {*re.findall(r"`(\w+)`", listed)} >= {
        *LEVELS,
        *(topic for lang in languages() for topic in topic_patterns(lang)),
    }


# What no row of the seeds can show.
INVENTED = {("mentions", "initiator"), ("gaps", "contradicted_by")}
EXAMPLES = [
    (table, line.split("|")[1].strip(" `"), line.rpartition("| `")[2].rstrip(" |`"))
    for table in ("mentions", "gap_claims", "gaps")
    for line in DATA.partition(f"## {table}\n")[2].partition("\n## ")[0].splitlines()
    if line.startswith("| `") and line.endswith("` |")
]


@pytest.mark.parametrize(
    ("table", "column", "example"), [one for one in EXAMPLES if one[:2] not in INVENTED]
)
def test_an_example_is_a_value_of_the_seeds(store, table, column, example):
    held = [row[column] for row in Store(store).rows(f"SELECT * FROM {table}")]  # noqa: S608
    if SCHEMAS[table].field(column).type == pa.string():
        start, abridged, _ = example.partition(" ...")
        assert start in ([str(value)[: len(start)] for value in held] if abridged else held)
    elif example.startswith("[{"):
        (part,) = json.loads(example)
        assert part in [one for value in held for one in value]
    else:
        assert json.loads(example) in held


@pytest.fixture(scope="module")
def rows(seeds, tmp_path_factory):
    """Return the tables of a store that holds all there can be: articles, an imported table, decisions, what was set aside."""
    folder = tmp_path_factory.mktemp("every")
    (folder / "empty.txt").write_text("", "utf-8")
    (folder / "table.csv").write_text("countries,date\nNOR; JPN,2011\nPER; CHL,\n", "utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        assert main(["extract", str(seeds), "-o", "store", "-q"]) == 0
        piped = TextIOWrapper(
            BytesIO(b"On 8 May 2003 nobody in the town had any news for the paper.")
        )
        patched.setattr("sys.stdin", piped)
        assert main(["extract", "-", "empty.txt", "--add", "-o", "store", "-q"]) == 1
        main(["import", "table.csv", "-o", "store", "-q"])
        mention = Store("store").rows("SELECT mention FROM mentions ORDER BY mention LIMIT 1")[0]
        assert main(["curate", "store", "reject", mention["mention"]]) == 0
        fields = "--countries NOR,JPN --mode phone --level leaders --source Note --quote 08/05/2003"
        assert main(["curate", "store", "add", *fields.split()]) == 0
        opened = Store("store")
        return {table: opened.rows(f"SELECT * FROM {table}") for table in SCHEMAS}  # noqa: S608


SOMEWHERE_EMPTY = [
    ("articles", "lang", ""),
    ("articles", "published", ""),
    ("contacts", "confidence", None),
    ("mentions", "contact", ""),
    ("files", "digest", ""),
]


@pytest.mark.parametrize(("table", "column", "empty"), SOMEWHERE_EMPTY)
def test_the_store_that_is_compared_has_rows_of_which_little_is_known(rows, table, column, empty):
    assert empty in [row[column] for row in rows[table]]


@pytest.mark.parametrize(("table", "column", "kind", "empty"), COLUMNS)
def test_nothing_known_is_written_as_described(rows, table, column, kind, empty):
    nothing = [row[column] for row in rows[table] if row[column] in (None, "", [])]
    assert all(value in EMPTY[empty] for value in nothing), kind
