"""The command: within the process of the tests, whose resources are read once, or as a process of its own."""

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from dashboard.cli import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


def run(*arguments, cwd):
    """Run the command in a folder that is not the checkout, without starting a process for it."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with (
        contextlib.chdir(cwd),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            status = main([*map(str, arguments)])
        except SystemExit as exit_:
            status = exit_.code
    return Ran(status or 0, *map(_written, (out, err)))


def _written(stream):
    stream.flush()
    return stream.buffer.getvalue().decode()


def run_apart(*arguments, cwd):
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
