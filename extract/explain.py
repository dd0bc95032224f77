"""Why a row is as it is: field by field, the words and the rule that set it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.store import Store

_TABLES = (
    ("contacts", "id"),
    ("gap_claims", "id"),
    ("gaps", "id"),
    ("mentions", "mention"),
    ("articles", "article"),
)


@dataclass(frozen=True, slots=True)
class Explained:
    """One row explained: as lines to read, and as a record."""

    lines: tuple[str, ...]
    record: dict[str, Any]


def explain(store: Store, row_id: str) -> Explained:
    """Explain the contact, claim, gap, mention or article with that id; ``ValueError`` if there is none."""
    for table, key in _TABLES:
        rows = store.rows(f"SELECT * FROM {table} WHERE {key} = ?", [row_id])  # noqa: S608
        if not rows:
            continue
        row = rows[0]
        if table == "mentions":
            return explain(store, row["contact"])
        record = {"table": table, **row}
        if table == "contacts":
            record["mentions"] = _mentions(store, row_id)
        if table == "articles":
            record.pop("text")
        return Explained(tuple(_lines(record, store)), record)
    raise ValueError(f"{store.path} has no row or article {row_id!r}")


def _mentions(store: Store, contact: str) -> list[dict[str, Any]]:
    sql = "SELECT * FROM mentions WHERE contact = ? ORDER BY article, rank"
    return store.rows(sql, [contact])


def _lines(record: dict[str, Any], store: Store) -> Iterator[str]:
    table = record["table"]
    yield from _fields(record)
    if table == "contacts":
        for mention in record["mentions"]:
            yield from _mention_lines(mention, store)
        for conflict in record["conflicts"]:
            yield f"conflict on {conflict['field']}: {' against '.join(conflict['values'])}"
    elif table == "gap_claims":
        yield f"says so: »{record['quote']}« ({record['article']}, by {', '.join(record['rules'])})"
    elif table == "articles":
        yield from _clue_lines(record, store)


def _fields(record: dict[str, Any]) -> Iterator[str]:
    hidden = {"table", "mentions", "conflicts", "clues", "quote", "rules", "text"}
    for name, value in record.items():
        if name not in hidden and value not in (None, "", []):
            yield f"{name}: {_shown(value)}"


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_shown(part) for part in value)
    if isinstance(value, dict):
        return " ".join(str(part) for part in value.values() if part)
    return str(value)


def _mention_lines(mention: dict[str, Any], store: Store) -> Iterator[str]:
    yield f"\n{mention['article']}: »{mention['quote']}«"
    yield f"  rules: {', '.join(mention['rules'])}"
    if mention["rank"]:
        return
    text = store.rows("SELECT text FROM articles WHERE article = ?", [mention["article"]])[0]["text"]
    for reason in mention["reasons"]:
        words = f" by »{text[reason['start'] : reason['end']]}«" if reason["start"] is not None else ""
        yield f"  {reason['field']}{words} ({reason['rule']})"


def _clue_lines(record: dict[str, Any], store: Store) -> Iterator[str]:
    text = store.rows("SELECT text FROM articles WHERE article = ?", [record["article"]])[0]["text"]
    for clue in record["clues"]:
        words = f" »{text[clue['start'] : clue['end']]}«" if clue["start"] is not None else ""
        note = f" ({clue['note']})" if clue["note"] else ""
        yield f"clue {clue['rule']}:{words} allows {clue['days']}{note}"
