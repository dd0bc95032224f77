"""One decision of an analyst on one or more rows, and the line of JSON that keeps it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What an analyst can decide."""

    ACCEPT = "accept"
    REJECT = "reject"
    SET = "set"
    MERGE = "merge"
    SPLIT = "split"
    ADD = "add"
    NOTE = "note"
    UNDO = "undo"


# How many rows each kind names: a split names the reports that leave and those that stay.
_ROWS = {Kind.MERGE: 2, Kind.SPLIT: 2, Kind.ADD: 0, Kind.UNDO: 0}


@dataclass(frozen=True, slots=True)
class Added:
    """A row added by hand, each field as typed; ``source`` is an article of the store or any other reference."""

    quote: str
    source: str
    countries: str
    mode: str
    level: str
    status: str = "held"
    date: str = ""
    participants: str = ""
    place: str = ""
    duration_minutes: str = ""
    initiator: str = ""
    topics: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided what, when (ISO 8601) and why; rows are named by the ids of their mentions.

    ``field`` and ``value`` belong to a set field, ``value`` also to a note; ``row`` to a row added by hand; ``undoes`` is the id of
    an earlier decision. ``about`` tells people what was decided on, for the day on which no row matches any more.
    """

    who: str
    when: str
    kind: Kind
    rows: tuple[tuple[str, ...], ...] = ()
    field: str = ""
    value: str = ""
    row: Added | None = None
    undoes: str = ""
    why: str = ""
    about: str = ""

    @property
    def id(self) -> str:
        """Return a digest of all that was decided."""
        return "d-" + hashlib.sha256(_json(self).encode()).hexdigest()[:12]

    @property
    def mentions(self) -> tuple[str, ...]:
        """Return the mentions of all rows named."""
        return tuple(mention for row in self.rows for mention in row)


def dump(decision: Decision) -> str:
    """Return a decision as one line of JSON; empty fields are left out, the id stands for people to copy."""
    return f'{{"id": "{decision.id}", {_json(decision)[1:]}'


def load(line: str) -> Decision:
    """Read a line that ``dump`` wrote; ``ValueError`` says in what it differs from one."""
    try:
        told = json.loads(line)
    except ValueError as err:
        raise ValueError("is no JSON") from err
    if not isinstance(told, dict):
        raise ValueError("is no JSON object")  # noqa: TRY004  (a fault of a file, not of a caller)
    told.pop("id", None)
    row = _added(told.pop("row", None))
    rows = _rows(told.pop("rows", []))
    named = {field.name for field in fields(Decision)} - {"row", "rows"}
    if unknown := sorted(told.keys() - named):
        raise ValueError(f"has no field {', '.join(unknown)}")
    if missing := sorted({"who", "when", "kind"} - told.keys()):
        raise ValueError(f"lacks {', '.join(missing)}")
    if not all(isinstance(value, str) for value in told.values()):
        raise ValueError("holds something other than text")
    if told["kind"] not in set(Kind):
        raise ValueError(f"is of no known kind: {told['kind']!r}")
    told["kind"] = Kind(told["kind"])
    return _whole(Decision(**told, row=row, rows=rows))


def _whole(decision: Decision) -> Decision:
    least = _ROWS.get(decision.kind, 1)
    if len(decision.rows) < least or not all(decision.rows):
        raise ValueError(f"names too few rows for {decision.kind!r}")
    if decision.kind is Kind.ADD and decision.row is None:
        raise ValueError("lacks the row that it adds")
    if decision.kind is Kind.UNDO and not decision.undoes:
        raise ValueError("does not say what it undoes")
    return decision


def _rows(told: Any) -> tuple[tuple[str, ...], ...]:  # noqa: ANN401  (whatever a line of JSON holds)
    if not isinstance(told, list) or not all(isinstance(row, list) for row in told):
        raise ValueError("names its rows in no list of lists")
    if not all(isinstance(mention, str) for row in told for mention in row):
        raise ValueError("names a row by something other than text")
    return tuple(tuple(row) for row in told)


def _added(told: Any) -> Added | None:  # noqa: ANN401  (whatever a line of JSON holds)
    if told is None:
        return None
    if not isinstance(told, dict) or not all(isinstance(value, str) for value in told.values()):
        raise ValueError("adds a row that is no object of texts")
    try:
        return Added(**told)
    except TypeError as err:
        raise ValueError("adds a row with a field too many or too few") from err


def _json(decision: Decision) -> str:
    told = {name: value for name, value in asdict(decision).items() if value}
    if decision.row is not None:
        told["row"] = {name: value for name, value in asdict(decision.row).items() if value}
    return json.dumps(told, ensure_ascii=False)
