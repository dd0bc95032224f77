"""Write a store: all tables beside the old ones, then the manifest, last and atomically."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from extract.store.rows import tables
from extract.store.schema import FORMAT, MANIFEST, SCHEMA_VERSION, SCHEMAS

if TYPE_CHECKING:
    from extract.model import Corpus


def write(path: Path | str, corpus: Corpus) -> None:
    """Replace the store at *path* by *corpus*; the previous generation stays until the new one is whole."""
    root = Path(path)
    check_target(root)
    root.mkdir(parents=True, exist_ok=True)
    scratch = root / f".writing-{os.getpid()}"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    try:
        generation = _write_tables(scratch, corpus)
        target = root / generation
        if target.exists():
            shutil.rmtree(scratch)
        else:
            scratch.rename(target)
        _replace_manifest(root, generation)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    for old in root.glob("generation-*"):
        if old.name != generation:
            shutil.rmtree(old, ignore_errors=True)


def check_target(root: Path) -> None:
    """Refuse a place where no store can be written: a file, or a folder that holds something else."""
    if root.exists() and not root.is_dir():
        raise ValueError(f"{root} is a file, not a folder that could hold a store")
    if root.exists() and any(root.iterdir()) and not (root / MANIFEST).exists():
        raise ValueError(f"{root} is not empty and not a store: choose another folder")
    standing = next(place for place in (root, *root.absolute().parents) if place.exists())
    if not standing.is_dir() or not os.access(standing, os.W_OK):
        raise ValueError(
            f"{root} cannot be written: {standing} is no folder that can be written to"
        )


def _write_tables(folder: Path, corpus: Corpus) -> str:
    digest = hashlib.sha256()
    for table, rows in tables(corpus).items():
        file = folder / f"{table}.parquet"
        arrow = pa.Table.from_pylist(rows, schema=SCHEMAS[table])
        with file.open("wb") as sink:
            pq.write_table(arrow, sink, compression="zstd")
            sink.flush()
            os.fsync(sink.fileno())
        digest.update(file.read_bytes())
    return f"generation-{digest.hexdigest()[:16]}"


def _replace_manifest(root: Path, generation: str) -> None:
    text = json.dumps({"format": FORMAT, "schema": SCHEMA_VERSION, "generation": generation})
    scratch = root / f"{MANIFEST}.writing"
    with scratch.open("w", encoding="utf-8") as sink:
        sink.write(text + "\n")
        sink.flush()
        os.fsync(sink.fileno())
    scratch.replace(root / MANIFEST)
