"""The gazetteer's tables as rows of text: resources/gazetteer/*.csv, and those that a language adds in its folder."""

from __future__ import annotations

import csv
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.resources import RESOURCES

if TYPE_CHECKING:
    from pathlib import Path

GAZETTEER = RESOURCES / "gazetteer"


@cache
def rows(table: str) -> tuple[dict[str, str], ...]:
    """Read a table of the gazetteer; ``ValueError`` names the file and line of a row that is too short or long."""
    return _read(GAZETTEER / table)


@cache
def rows_of(table: str, lang: str) -> tuple[dict[str, str], ...]:
    """Return the rows of a table that are in *lang*: the gazetteer's, then those of the language's own folder, if any."""
    shared = GAZETTEER / table
    own = RESOURCES / lang / table
    found = [row for row in rows(table) if row["lang"] == lang] if shared.exists() else []
    if own.exists():
        found += [{"lang": lang} | row for row in _read(own)]
    return tuple(found)


def _read(path: Path) -> tuple[dict[str, str], ...]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader)
        found = []
        for row in reader:
            if len(row) != len(header):
                raise ValueError(
                    f"{path.name}, line {reader.line_num}: expected {len(header)} fields"
                )
            found.append(dict(zip(header, row, strict=True)))
    return tuple(found)
