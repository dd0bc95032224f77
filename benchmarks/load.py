"""Fifty analysts at once: `make load` serves a store of 100,000 contacts and filters it for a minute."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection
from itertools import cycle
from pathlib import Path
from typing import Any

from benchmarks.measure import ROOT
from benchmarks.scale import contacts
from dashboard import ids
from extract import store
from extract.model import Corpus

_REPORT = ROOT / "docs" / "RELIABILITY.md"
_MARK = re.compile(r"(?s)(<!-- load -->\n).*(<!-- /load -->)")
# What the page asks for when a filter changes: the timeline, and then, with what it told, all around it.
_FIRST = f"{ids.SHOWN}.data"
_AFTER = (f"{ids.PANEL}.children", f"{ids.HEADER}.children", f"{ids.ROWS}.data")
_PAUSE = 1.0
_MINUTE = 57  # samples: each takes a little more than its second
_SLOWEST, _GROWTH = 1, 1.05
_SEARCHES = (
    "",
    "?dyad=RUS-USA",
    "?dyad=DEU-FRA&level=leaders",
    "?dyad=CHN-USA&kind=phone",
    "?dyad=GBR-JPN&from=1990&to=2010",
    "?dyad=POL-UKR&from=2014",
    "?dyad=IRN-TUR&gap=24",
    "?dyad=EU-RUS&level=foreign_ministers&kind=meeting",
)


@dataclass(slots=True)
class Tally:
    """What one run saw: seconds of every answer, what went wrong, and the server's memory over time."""

    seconds: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    resident: list[float] = field(default_factory=list)


def main() -> int:
    """Serve, ask, and write the figures down; exit status 1 for an error, a slow answer or memory that grows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load")
    parser.add_argument("--contacts", type=int, default=100_000)
    parser.add_argument("--analysts", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=60)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store"
        found, documents = contacts(args.contacts)
        store.write(path, Corpus(tuple(documents), tuple(found), (), (), ()))
        tally = _measured(path, args.analysts, args.seconds)
    ordered = sorted(tally.seconds)
    if not ordered:
        sys.stderr.write(f"Nothing was answered: {', '.join(tally.errors[:3])}\n")
        return 1
    p95 = ordered[int(0.95 * len(ordered))]
    minutes = _by_minute(tally.resident)
    grown = minutes[-1] / minutes[-2] if len(minutes) > 1 else 1.0
    told = (
        f"{args.analysts} analysts, {args.contacts:,} contacts, {args.seconds} s: {len(ordered):,} filters answered,"
        f" {len(tally.errors)} errors; median {statistics.median(ordered):.2f} s, 95th percentile {p95:.2f} s,"
        f" slowest {ordered[-1]:.2f} s until the timeline; {len(ordered) / args.seconds:.0f} a second; memory {tally.resident[0]:.0f} MB at"
        f" first, then minute by minute {', '.join(f'{size:.0f}' for size in minutes)} MB, the last {grown:.2f} times the one"
        f" before ({os.cpu_count()} cores, load average {os.getloadavg()[0]:.1f})."
    )
    sys.stdout.write(told + "\n" + "".join(f"{error}\n" for error in tally.errors[:5]))
    if _REPORT.exists():
        text = _REPORT.read_text("utf-8")
        _REPORT.write_text(_MARK.sub(lambda m: f"{m[1]}{told}\n{m[2]}", text), "utf-8")
    return int(bool(tally.errors) or p95 > _SLOWEST or grown > _GROWTH)


def _by_minute(resident: list[float]) -> list[float]:
    """Return the median of each whole minute, a sample a second; of a shorter run its only one."""
    whole = max(1, len(resident) // _MINUTE)
    return [
        statistics.median(resident[minute * _MINUTE : (minute + 1) * _MINUTE])
        for minute in range(whole)
    ]


def _measured(path: Path, analysts: int, seconds: int) -> Tally:
    """Serve a store in a process of its own and let everyone ask until the time is up."""
    command = [sys.executable, "-m", "dashboard", "dashboard", str(path), "--port", "0"]
    with subprocess.Popen(  # noqa: S603  (our own command line)
        [*command, "--no-browser"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            line = server.stdout.readline() if server.stdout else ""
            port = int(re.findall(r":(\d+) ", line)[0])
            asked = _questions(port)
            _ask(port, asked, "")
            tally = Tally()
            until = time.monotonic() + seconds
            with ThreadPoolExecutor(analysts) as pool:
                for number in range(analysts):
                    pool.submit(_analyst, number, port, asked, until, tally)
                while time.monotonic() < until:
                    tally.resident.append(_resident(server.pid))
                    time.sleep(1)
            return tally
        finally:
            server.send_signal(signal.SIGTERM)


def _analyst(
    number: int, port: int, asked: dict[str, dict[str, Any]], until: float, tally: Tally
) -> None:
    """Filter, look at the answer for a second, filter again."""
    for search in cycle(
        _SEARCHES[number % len(_SEARCHES) :] + _SEARCHES[: number % len(_SEARCHES)]
    ):
        if time.monotonic() >= until:
            return
        try:
            waited = _ask(port, asked, search)
            tally.seconds.append(waited)
        except (OSError, ValueError, KeyError, TypeError) as err:
            tally.errors.append(f"{type(err).__name__}: {err}")
        time.sleep(_PAUSE)


def _questions(port: int) -> dict[str, dict[str, Any]]:
    """Return the requests that the page makes, by an output of each, without the values of their inputs."""
    wired = json.loads(_answer(port, "GET", "/_dash-dependencies"))
    found: dict[str, dict[str, Any]] = {}
    for wanted in (_FIRST, *_AFTER):
        (entry,) = [one for one in wired if wanted in one["output"].strip(".").split("...")]
        names = entry["output"].strip(".").split("...")
        outputs = [
            dict(zip(("id", "property"), name.rsplit(".", 1), strict=True)) for name in names
        ]
        several = entry["output"].startswith("..")
        found[wanted] = {"wired": entry, "outputs": outputs if several else outputs[0]}
    return found


def _ask(port: int, questions: dict[str, dict[str, Any]], search: str) -> float:
    """Ask as the page does when its address changes; return the seconds until the timeline was there."""
    values: dict[str, Any] = {
        ids.URL: search,
        ids.SCREEN: {"width": 1040, "theme": "light", "lang": "en"},
    }
    start = time.monotonic()
    answer = _told(port, questions[_FIRST], values)
    waited = time.monotonic() - start
    if not answer[ids.SHOWN]["data"]["figure"]["data"]:
        raise ValueError("an answer without a timeline")
    values |= {name: answer[name]["data"] for name in (ids.DRAWN, ids.LISTED)}
    for question in _AFTER:
        _told(port, questions[question], values)
    return waited


def _told(port: int, question: dict[str, Any], values: dict[str, Any]) -> Any:  # noqa: ANN401  (a callback's answer)
    def given(entries: list[dict[str, str]]) -> list[dict[str, Any]]:
        return [{**entry, "value": values.get(entry["id"])} for entry in entries]

    wired = question["wired"]
    first = wired["inputs"][0]
    body = {
        "output": wired["output"],
        "outputs": question["outputs"],
        "inputs": given(wired["inputs"]),
        "state": given(wired["state"]),
        "changedPropIds": [f"{first['id']}.{first['property']}"],
    }
    return json.loads(_answer(port, "POST", "/_dash-update-component", json.dumps(body)))[
        "response"
    ]


def _answer(port: int, method: str, path: str, body: str | None = None) -> bytes:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        content = answer.read()
    finally:
        connection.close()
    if answer.status != 200:  # noqa: PLR2004
        raise ValueError(f"status {answer.status}")
    return content


def _resident(process: int) -> float:
    """Return the resident size of a process in MB."""
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    return int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1024


if __name__ == "__main__":
    sys.exit(main())
