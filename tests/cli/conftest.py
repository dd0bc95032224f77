import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def run(*arguments, cwd):
    """Run the command as its own process in a folder that is not the checkout."""
    done = subprocess.run(
        [sys.executable, "-m", "dashboard", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def detente(tmp_path):
    return lambda *arguments: run(*arguments, cwd=tmp_path)


@pytest.fixture(scope="session")
def seeds():
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def store(tmp_path_factory, seeds):
    folder = tmp_path_factory.mktemp("seeds")
    ran = run("extract", seeds, "-o", "store", cwd=folder)
    assert (ran.status, ran.err) == (0, "")
    return folder / "store"
