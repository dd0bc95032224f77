"""Measure everything in one run, print the table and write docs/BENCHMARKS.md."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import peers, reading, scale, screen
from benchmarks.measure import ROOT, RUNS, Figure, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REPORT = ROOT / "docs" / "BENCHMARKS.md"
_HEAD = """# Benchmarks

Written by `make bench` on {day} ({machine}; Python {python}; {load}).
Medians of {runs} runs after one to warm up (long ones run once); processor time, of child processes too; the
clock for whole archives and the start. The texts
are the project's own gold articles and seeds, and articles made from tables (`benchmarks/material.py`). Nothing here is
part of the test suite. Peers do less than or something else than an extraction: their notes say what.

"""


def main() -> int:
    """Run the benchmarks; exit status 1 if a growth that must be linear is not."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument(
        "--articles", type=int, default=100_000, help="for memory (default: 100,000)"
    )
    parser.add_argument("--longest", type=int, default=10_000_000, help="characters of one article")
    parser.add_argument("--contacts", type=int, default=1_000_000, help="for gaps")
    args = parser.parse_args()
    sections = {
        # First, while this process is small: Linux counts the parent's size at the fork as the child's.
        "A whole archive": chain(scale.memory(args.articles), scale.start()),
        "Reading": reading.figures(),
        "Peers on the same texts": peers.figures(),
        "Length of an article": reading.growth(args.longest),
        "Many": chain(scale.joining(100_000), scale.silences(args.contacts)),
        screen.TITLE: screen.figures(),
    }
    tables = {title: measured(title, figures) for title, figures in sections.items()}
    REPORT.write_text(_head() + "\n".join(table(*entry) for entry in tables.items()), "utf-8")
    slopes = [f.value for f in tables["Length of an article"] if isinstance(f, Figure)]
    return int(max(slopes) > 2 * slopes[0])


def measured(title: str, figures: Iterable[Figure | Skipped]) -> list[Figure | Skipped]:
    """Measure one section, telling each figure as it is there."""
    sys.stdout.write(f"\n{title}\n")
    found = []
    for figure in figures:
        found.append(figure)
        sys.stdout.write("  " + " | ".join(_cells(figure)) + "\n")
        sys.stdout.flush()
    return found


def _cells(figure: Figure | Skipped) -> tuple[str, ...]:
    if isinstance(figure, Skipped):
        return figure.name, "skipped", "", figure.reason
    if figure.unit == "MB/s" and figure.value < 1:
        figure = replace(figure, value=1000 * figure.value, unit="KB/s")
    places = 0 if figure.value >= 100 else 3 - len(str(int(figure.value)))  # noqa: PLR2004
    return figure.name, f"{figure.value:,.{places}f} {figure.unit}", figure.bar, figure.note


def table(title: str, figures: list[Figure | Skipped]) -> str:
    """Return a section of the report."""
    return "\n".join(_lines(title, figures)) + "\n"


def _lines(title: str, figures: list[Figure | Skipped]) -> Iterator[str]:
    yield f"## {title}\n"
    yield "| what | median | bar | note |"
    yield "| --- | --: | --- | --- |"
    for figure in figures:
        yield f"| {' | '.join(_cells(figure))} |"


def _head() -> str:
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        model = names[0].partition(":")[2].strip() if names else model
    return _HEAD.format(
        day=datetime.now(UTC).strftime("%Y-%m-%d"),
        machine=f"{os.cpu_count()} cores, {model}",
        python=platform.python_version(),
        load=f"load average {os.getloadavg()[0]:.1f} at the end of the run",
        runs=RUNS,
    )


if __name__ == "__main__":
    sys.exit(main())
