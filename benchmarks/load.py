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
from extract import store
from extract.model import Corpus

_REPORT = ROOT / "docs" / "RELIABILITY.md"
_MARK = re.compile(r"(?s)(<!-- load -->\n).*(<!-- /load -->)")
_DRAWN = "graph.figure"
_PAUSE = 1.0
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
    p95 = ordered[int(0.95 * len(ordered))] if ordered else 0.0
    grown = tally.resident[-1] / statistics.median(tally.resident[: len(tally.resident) // 3 or 1])
    told = (
        f"{args.analysts} analysts, {args.contacts:,} contacts, {args.seconds} s: {len(ordered):,} answers,"
        f" {len(tally.errors)} errors; median {statistics.median(ordered):.2f} s, 95th percentile {p95:.2f} s,"
        f" slowest {ordered[-1]:.2f} s; {len(ordered) / args.seconds:.0f} answers/s; memory {tally.resident[0]:.0f} MB at"
        f" first, {tally.resident[-1]:.0f} MB at the end ({os.cpu_count()} cores, load average"
        f" {os.getloadavg()[0]:.1f} with other work on the machine)."
    )
    sys.stdout.write(told + "\n" + "".join(f"{error}\n" for error in tally.errors[:5]))
    if _REPORT.exists():
        text = _REPORT.read_text("utf-8")
        _REPORT.write_text(_MARK.sub(lambda m: f"{m[1]}{told}\n{m[2]}", text), "utf-8")
    return int(bool(tally.errors) or p95 > 1 or grown > 1.2)  # noqa: PLR2004


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
            asked = _question(port)
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
            server.send_signal(signal.SIGINT)


def _analyst(number: int, port: int, asked: dict[str, Any], until: float, tally: Tally) -> None:
    """Filter, look at the answer for a second, filter again."""
    for search in cycle(
        _SEARCHES[number % len(_SEARCHES) :] + _SEARCHES[: number % len(_SEARCHES)]
    ):
        if time.monotonic() >= until:
            return
        start = time.monotonic()
        try:
            _ask(port, asked, search + ("&" if search else "?") + f"sel={number}")
        except (OSError, ValueError) as err:
            tally.errors.append(f"{type(err).__name__}: {err}")
        tally.seconds.append(time.monotonic() - start)
        time.sleep(_PAUSE)


def _question(port: int) -> dict[str, Any]:
    """Return the request by which the page asks for its timeline, without the address."""
    wired = json.loads(_answer(port, "GET", "/_dash-dependencies"))
    (one,) = [
        entry for entry in wired if _DRAWN in entry["output"] and entry["inputs"][0]["id"] == "url"
    ]
    names = one["output"].strip(".").split("...")
    outputs = [dict(zip(("id", "property"), name.rsplit(".", 1), strict=True)) for name in names]
    return {"output": one["output"], "outputs": outputs, "wired": one}


def _ask(port: int, asked: dict[str, Any], search: str) -> None:
    values = {"url": search, "screen": {"width": 1040, "theme": "light", "lang": "en"}}

    def given(entries: list[dict[str, str]]) -> list[dict[str, Any]]:
        return [{**entry, "value": values.get(entry["id"])} for entry in entries]

    body = {
        "output": asked["output"],
        "outputs": asked["outputs"],
        "inputs": given(asked["wired"]["inputs"]),
        "state": given(asked["wired"]["state"]),
        "changedPropIds": ["url.search"],
    }
    answer = json.loads(_answer(port, "POST", "/_dash-update-component", json.dumps(body)))
    if "data" not in str(answer["response"]["graph"])[:200]:
        raise ValueError("an answer without a timeline")


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
