"""The gazetteer's tables as rows of text: resources/gazetteer/*.csv."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

GAZETTEER = Path(__file__).parent.parent / "resources" / "gazetteer"


@cache
def rows(table: str) -> tuple[dict[str, str], ...]:
    """Read a table of the gazetteer; ``ValueError`` names the file and line of a row that is too short or long."""
    with (GAZETTEER / table).open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        found = []
        for row in reader:
            if len(row) != len(header):
                raise ValueError(f"{table}, line {reader.line_num}: expected {len(header)} fields")
            found.append(dict(zip(header, row, strict=True)))
    return tuple(found)
