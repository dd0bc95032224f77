"""The same articles give the same bytes: in one process, in another, under another hash seed, clock and locale."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from extract import tables
from tests.golden.seeds_told import seeds

ROOT = Path(__file__).parents[2]
TABLES = ("contacts", "mentions", "gap_claims", "gaps", "articles")
FORMS = ("jsonl", "csv", "parquet")
RUN = """
import sys
from pathlib import Path
from tests.golden.test_same_bytes import write_everything
write_everything(Path(sys.argv[1]))
"""
MACHINES = {
    "one": {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"},
    "another": {
        "PYTHONHASHSEED": "4711",
        "TZ": "Pacific/Auckland",
        "LANG": "de_DE.UTF-8",
        "LC_ALL": "C",
    },
}


def write_everything(folder):
    """Write a store of the seeds into a folder, and every table in every form beside it."""
    store = seeds(folder / "store")
    for table in TABLES:
        for form in FORMS:
            tables.write(store, table, folder / f"{table}.{form}")


def digests(folder):
    """Return the digest of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def here(tmp_path_factory):
    folder = tmp_path_factory.mktemp("here")
    write_everything(folder)
    return folder


@pytest.mark.parametrize("machine", MACHINES)
def test_another_process_writes_the_same_store_and_exports(machine, here, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **MACHINES[machine]},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    expected = digests(here)
    assert len(expected) > len(TABLES) * len(FORMS)
    assert digests(tmp_path) == expected


def test_a_second_run_into_the_same_store_changes_no_byte(here):
    before = digests(here / "store")
    seeds(here / "store")
    assert digests(here / "store") == before
