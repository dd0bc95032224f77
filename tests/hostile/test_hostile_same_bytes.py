"""The same articles give the same bytes, whatever the machine says of hashing, language, time and cores."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.articles import DATED, UNDATED, call

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = [
    ({"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, ()),
    ({"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"}, ()),
    (
        {"PYTHONHASHSEED": "3", "TZ": "UTC", "LANG": "de_DE.UTF-8", "PYTHONUTF8": "0"},
        ("--workers", "2"),
    ),
]


def store_bytes(folder, name, variables, options):
    known = {key: value for key, value in os.environ.items() if not key.startswith("LC_")}
    command = [sys.executable, "-m", "dashboard", "extract", "articles", "-o", name, "-q", *options]
    subprocess.run(
        command, cwd=folder, env={**known, "PYTHONPATH": str(ROOT), **variables}, check=True
    )
    files = sorted(path for path in (folder / name).rglob("*") if path.is_file())
    return {path.relative_to(folder / name).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    folder = tmp_path_factory.mktemp("same")
    (folder / "articles").mkdir()
    for name, text in {
        "ä.txt": DATED,
        "b.txt": UNDATED,
        "c.txt": call(3),
        "d.txt": call(4),
    }.items():
        (folder / "articles" / name).write_text(text, "utf-8")
    return folder, store_bytes(folder, "first", {"PYTHONHASHSEED": "0"}, ())


@pytest.mark.parametrize("number", range(len(SETTINGS)))
def test_the_bytes_of_a_store_do_not_depend_on_the_machine(told, number):
    folder, first = told
    variables, options = SETTINGS[number]
    assert store_bytes(folder, f"other{number}", variables, options) == first
