"""Write a store: all tables beside the old ones, then the manifest, last and atomically."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from extract.store.rows import tables
from extract.store.schema import FORMAT, MANIFEST, SCHEMA_VERSION, SCHEMAS

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from extract.model import Corpus

# Parts of a run that has not come to its end, tables of contacts, documents from the page: no store yet, and no reason to
# refuse the folder.
PARTS = ".parts"
IMPORTED = "imported"
ADDED = "added"
LOCK = ".lock"
_SCRATCH = ".writing-"
_ROWS = 4096


def write(
    path: Path | str, corpus: Corpus, articles: Iterable[Mapping[str, Any]] | None = None
) -> None:
    """Replace the store at *path* by *corpus*; the previous generation stays until the new one is whole.

    *articles* are the rows of that table where the corpus does not hold all of its articles. ``ValueError`` where the place
    holds something else, ``OSError`` where it cannot be written; the earlier store is then as it was.
    """
    root = Path(path)
    check_target(root)
    root.mkdir(parents=True, exist_ok=True)
    scratch = root / f"{_SCRATCH}{os.getpid()}"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    try:
        rows = tables(corpus)
        generation = _write_tables(
            scratch, rows if articles is None else {**rows, "articles": articles}
        )
        target = root / generation
        if target.exists() and not _is_alike(scratch, target):
            # It was damaged since it was written.
            shutil.rmtree(target)
        if not target.exists():
            scratch.rename(target)
        _replace_manifest(root, generation)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    for old in root.glob("generation-*"):
        if old.name != generation:
            shutil.rmtree(old, ignore_errors=True)


@contextmanager
def sole(root: Path) -> Iterator[None]:
    """Let one run at a time bring a store up to date; a second one waits for its turn.

    The lock goes with the process, so that one that is killed leaves none behind.
    """
    if sys.platform == "win32":
        yield
        return
    file = root / LOCK
    while True:
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
        fcntl.flock(handle, fcntl.LOCK_EX)
        # Whoever had it may have taken the file away on leaving: then this is a lock on nothing.
        with suppress(FileNotFoundError):
            if os.fstat(handle).st_ino == file.stat().st_ino:
                break
        os.close(handle)
    try:
        yield
    finally:
        try:
            file.unlink(missing_ok=True)
        finally:
            os.close(handle)


def sweep(root: Path) -> None:
    """Clear away what runs that were killed have left; the caller is the only writer."""
    for left in root.glob(f"{_SCRATCH}*"):
        shutil.rmtree(left, ignore_errors=True)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk too, where the system lets a folder be opened."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_alike(one: Path, other: Path) -> bool:
    """Tell whether two folders hold the same tables, byte for byte."""
    names = {file.name for file in one.iterdir()}
    return names == {file.name for file in other.iterdir()} and all(
        _digest(one / name) == _digest(other / name) for name in names
    )


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def check_target(root: Path) -> None:
    """Refuse a place where no store can be written: a file, or a folder that holds something else."""
    if root.exists() and not root.is_dir():
        raise ValueError(f"{root} is a file, not a folder that could hold a store")
    others = root.exists() and not all(
        entry.name in {PARTS, IMPORTED, ADDED, LOCK}
        or entry.name.startswith((_SCRATCH, f"{MANIFEST}.", "generation-"))
        for entry in root.iterdir()
    )
    if others and not (root / MANIFEST).exists():
        raise ValueError(f"{root} is not empty and not a store: choose another folder")
    standing = next(place for place in (root, *root.absolute().parents) if place.exists())
    if not standing.is_dir() or not os.access(standing, os.W_OK):
        raise ValueError(
            f"{root} cannot be written: {standing} is no folder that can be written to"
        )


def _write_tables(folder: Path, tables: Mapping[str, Iterable[Mapping[str, Any]]]) -> str:
    digest = hashlib.sha256()
    for table, rows in tables.items():
        file = folder / f"{table}.parquet"
        with file.open("wb") as sink:
            _write_rows(sink, SCHEMAS[table], rows)
            sink.flush()
            os.fsync(sink.fileno())
        with file.open("rb") as written:
            hashlib.file_digest(written, lambda: digest)
    return f"generation-{digest.hexdigest()[:16]}"


def _write_rows(sink: BinaryIO, schema: pa.Schema, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write rows group by group, so that no more than one group need be in memory."""
    left = iter(rows)
    with pq.ParquetWriter(sink, schema, compression="zstd") as writer:
        while group := list(islice(left, _ROWS)):
            writer.write_table(pa.Table.from_pylist(group, schema=schema))


def _replace_manifest(root: Path, generation: str) -> None:
    text = json.dumps({"format": FORMAT, "schema": SCHEMA_VERSION, "generation": generation})
    scratch = root / f"{MANIFEST}.writing"
    with scratch.open("w", encoding="utf-8") as sink:
        sink.write(text + "\n")
        sink.flush()
        os.fsync(sink.fileno())
    # The generation must be on the disk before the manifest names it.
    sync_folder(root)
    scratch.replace(root / MANIFEST)
    sync_folder(root)
