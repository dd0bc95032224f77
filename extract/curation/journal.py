"""``curation.jsonl``: one decision a line, only ever appended to, and read whatever happened to it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.curation.decision import Decision, dump, load
from extract.store.files import sync_folder

if TYPE_CHECKING:
    from pathlib import Path

JOURNAL = "curation.jsonl"


@dataclass(frozen=True, slots=True)
class Journal:
    """The decisions on a store in the order of their lines, and a sentence for each line that is none."""

    decisions: tuple[Decision, ...] = ()
    faults: tuple[str, ...] = ()


def append(store_path: Path, decision: Decision) -> None:
    """Add a decision for good: one write at the end of the file, on the disk when this returns.

    A last line that a crash tore off is left as it is; the new line starts below it.
    """
    file = store_path / JOURNAL
    is_new = not file.exists()
    line = dump(decision) + "\n"
    handle = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    try:
        end = os.lseek(handle, 0, os.SEEK_END)
        if end:
            os.lseek(handle, end - 1, os.SEEK_SET)
            line = line if os.read(handle, 1) == b"\n" else f"\n{line}"
        data = line.encode()
        if os.write(handle, data) != len(data):
            raise OSError(f"{file}: the disk took only a part of the decision")
        os.fsync(handle)
    finally:
        os.close(handle)
    if is_new:
        sync_folder(store_path)


def read(store_path: Path) -> Journal:
    """Return the decisions on a store; without a file there are none."""
    file = store_path / JOURNAL
    if not file.exists():
        return Journal()
    data = file.read_bytes()
    decisions: list[Decision] = []
    faults: list[str] = []
    lines = data.split(b"\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            decisions.append(load(line.decode()))
        except ValueError as err:
            torn = number == len(lines)
            matter = "was torn off while it was written" if torn else str(err)
            if isinstance(err, UnicodeDecodeError) and not torn:
                matter = "is not UTF-8"
            faults.append(f"{file.name}, line {number}: {matter}; the line is kept and not applied")
    return Journal(tuple(decisions), tuple(faults))
