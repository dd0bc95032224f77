"""Tables with an article in each row: JSON Lines, JSON arrays and CSV."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from extract.model import SetAside
from extract.sources.opening import limited, lines
from extract.sources.piece import Limits, Record, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_DELIMITERS = ",;\t|"
_LONGEST_HEADER = 100_000


def json_lines(stream: BinaryIO, source: Source, limits: Limits) -> Iterator[Record | SetAside]:
    """Yield the articles of a file with one JSON object a line; blank lines are passed over."""
    for number, line in enumerate(lines(stream, limits.max_bytes), start=1):
        if not line.strip():
            continue
        name = f"{source.id}#{number}"
        if len(line) > limits.max_bytes:
            yield _too_large(name, limits)
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as err:
            yield SetAside(name, f"{name} is no JSON: {err or 'nested too deeply'}.")
            continue
        yield article(row, name, source, limits)


def json_array(stream: BinaryIO, source: Source, limits: Limits) -> Iterator[Record | SetAside]:
    """Yield the articles of a JSON array of objects; a lone object is one article."""
    data = limited(stream, limits.max_bytes)
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as err:
        yield SetAside(source.id, f"{source.id} is no JSON: {err or 'nested too deeply'}.")
        return
    if isinstance(content, dict):
        # Beside articles lie files about them; what was not asked for by name need not be an article.
        if not (source.walked and limits.columns.text not in content):
            yield article(content, source.id, source, limits)
        return
    if not isinstance(content, list):
        yield SetAside(source.id, f"{source.id} is no JSON array of objects.")
        return
    for number, row in enumerate(content, start=1):
        yield article(row, f"{source.id}#{number}", source, limits)


def comma_separated(
    stream: BinaryIO, source: Source, limits: Limits
) -> Iterator[Record | SetAside]:
    """Yield the articles of a CSV file with a header; its delimiter is the one that parts the header's names."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    csv.field_size_limit(limits.max_bytes)
    number = 0
    try:
        header = text.readline(_LONGEST_HEADER)
        delimiter = max(_DELIMITERS, key=header.count)
        names = next(csv.reader([header.strip()], delimiter=delimiter, strict=True), [])
        if missing := lacking(names, source, limits):
            yield missing
            return
        for number, row in enumerate(csv.reader(text, delimiter=delimiter, strict=True), start=1):
            name = f"{source.id}#{number}"
            if not row:
                continue
            if len(row) != len(names):
                reason = f"{name} has {len(row)} cells where the header has {len(names)}."
                yield SetAside(name, reason)
                continue
            yield article(dict(zip(names, row, strict=True)), name, source, limits)
    except (csv.Error, UnicodeDecodeError, OSError, EOFError) as err:
        yield SetAside(
            source.id, f"{source.id} is a damaged table: row {number + 1} cannot be read ({err})."
        )
    finally:
        text.detach()


def lacking(names: Iterable[str], source: Source, limits: Limits) -> SetAside | None:
    """Return what is said of a table without a column of texts, ``None`` where it has one."""
    present = list(names)
    wanted = limits.columns.text
    if wanted in present:
        return None
    shown = ", ".join(present[:20]) or "none"
    reason = (
        f"{source.id} has no column {wanted!r}: there are {shown}; --columns text=NAME names it."
    )
    return SetAside(source.id, reason, fault=not source.walked)


def article(row: object, name: str, source: Source, limits: Limits) -> Record | SetAside:
    """Return the article *name* that a row holds, or why it holds none."""
    columns = limits.columns
    if not isinstance(row, dict):
        return SetAside(name, f"{name} is no object with columns.")
    if columns.text not in row:
        reason = f"{name} has no {columns.text!r}: --columns text=NAME names the column."
        return SetAside(name, reason, fault=not source.walked)
    text = row[columns.text]
    if not isinstance(text, str):
        return SetAside(name, f"{name} holds no text in {columns.text!r}.")
    if len(text) > limits.max_bytes:
        return _too_large(name, limits)
    return Record(id=name, text=text, **_known(row, columns.named()))


def _known(row: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, str]:
    return {field: _cell(row.get(column)) for field, column in columns.items() if field != "text"}


def _cell(value: object) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _too_large(name: str, limits: Limits) -> SetAside:
    return SetAside(name, f"{name} is too large: the limit is {limits.max_bytes:,}.")
