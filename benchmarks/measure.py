"""Medians of repeated runs, and what a process of its own takes in memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report: what was measured, its median with the unit, the bar if there is one, and remarks."""

    name: str
    value: float
    unit: str
    bar: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """What could not be measured here, and why."""

    name: str
    reason: str


def seconds(task: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median of several runs, after one that is not counted."""
    task()
    return statistics.median(once(task) for _ in range(runs))


def once(task: Callable[[], object]) -> float:
    """Return the processor time of one run: other work on the machine counts less than on the clock."""
    start = time.process_time()
    task()
    return time.process_time() - start


def of_children(task: Callable[[], object]) -> float:
    """Return the processor time that a task's child processes take."""
    before = os.times()
    task()
    after = os.times()
    own = after.children_user - before.children_user
    return own + after.children_system - before.children_system


def in_process(*arguments: str) -> tuple[float, float, str]:
    """Run a module in a process of its own; return its seconds, the largest resident MB of it and its children, its words."""
    start = time.perf_counter()
    done = subprocess.run(  # noqa: S603  (our own command line)
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    took = time.perf_counter() - start
    told = [line for line in done.stdout.splitlines() if line.startswith("resident ")]
    return took, float(told[-1].split()[1]) if told else 0.0, done.stdout
