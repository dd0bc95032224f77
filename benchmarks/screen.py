"""The page in a real browser, beside other timelines on the same rows: `python -m benchmarks.screen`.

The others are installed for the run alone (npm), draw every row from one file on disk, and stop at a limit.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import plotly.express as px

from benchmarks import rows
from benchmarks.measure import ROOT, Figure, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    from playwright.sync_api import Browser, Page, Playwright

TITLE = "The timeline in a browser"
SIZES = (1_000, 100_000, 1_000_000)
_PACKAGES = ("vis-timeline", "@knight-lab/timelinejs")
_LIMIT = 60.0
# With more it keeps the processor for minutes, and no time limit of the browser is heard.
_TIMELINEJS_MOST = 10_000
_WINDOW = {"width": 1440, "height": 1000}
# Each filter shows other rows, so that none is answered from memory.
_CHIPS = ("phone", "meeting", "talks", "letter", "video", "Leaders", "Foreign ministers")
_ZOOMS = ("zoom-in", "zoom-in", "zoom-out", "zoom-in", "zoom-out")
# From three quarters of a century to some weeks: of a million rows, from cells to marks.
_CLOSER = 12
_PICTURES = 3
_BUDGETS = {1_000: "<= 0.4", 100_000: "<= 0.5", 1_000_000: "<= 0.5"}
_FIRST_PICTURE = "() => document.querySelector('#graph .xtick text') ? performance.now() : false"
# A zoom is painted twice: at once as what is there, and with what the server has for the window when the reader rests.
_UNTIL_PAINTED = """([name, text, times]) => new Promise((resolve) => {
  const graph = document.querySelector("#graph .js-plotly-plot");
  const start = performance.now();
  let left = times;
  const painted = () => {
    left -= 1;
    if (left) return;
    graph.removeListener("plotly_afterplot", painted);
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
  };
  graph.on("plotly_afterplot", painted);
  const chip = Array.from(document.querySelectorAll(".chip")).find((one) => one.textContent === text);
  (name ? document.getElementById(name) : chip).click();
})"""
_PEER = """<!doctype html><meta charset="utf-8">{head}<div id="t" style="width:1400px;height:900px"></div>
<script>
function painted() {{ requestAnimationFrame(() => setTimeout(() => {{ window.took = performance.now(); }}, 0)); }}
{script}
</script>"""
_VIS = """
const timeline = new vis.Timeline(document.getElementById("t"),
  new vis.DataSet(rows.map((r, id) => ({ id, group: r[0], start: r[1], end: r[2], content: "" }))),
  new vis.DataSet(levels.map((content, id) => ({ id, content }))), { height: 900 });
let told = false;
timeline.on("changed", () => { if (!told) { told = true; painted(); } });
"""
_TIMELINEJS = """
const day = (ms) => { const d = new Date(ms); return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }; };
window.timeline = new TL.Timeline("t", {
  events: rows.map((r) => ({ start_date: day(r[1]), end_date: day(r[2]), group: levels[r[0]], text: { headline: levels[r[0]] } })),
}, { font: null, language: "en", script_path: "./" });
const look = setInterval(() => { if (document.querySelector(".tl-timemarker")) { clearInterval(look); painted(); } }, 20);
"""


@dataclass(frozen=True, slots=True)
class _Watched:
    """What a run took: seconds by the clock, and processor seconds of the server and of the browser's page."""

    clock: float
    server: float
    browser: float


def figures(sizes: tuple[int, ...] = SIZES) -> Iterator[Figure | Skipped]:
    """Measure our page and its peers on stores of so many rows."""
    from dashboard import pictures  # noqa: PLC0415

    executable = pictures.browser()
    if executable is None:
        yield Skipped(TITLE, "there is no Chromium on this machine")
        return
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        folder = Path(scratch)
        installed = _install(folder)
        for size in sizes:
            store = rows.write(folder / f"store-{size}", size)
            with _browser(playwright, executable) as browser:
                yield from _own(browser, store, size)
            for name, file in _others(store, folder, installed=installed):
                # One for each: a page that hangs takes its browser along.
                with _browser(playwright, executable) as browser:
                    yield _opened(browser, f"{size:,} rows, {name}: page to picture", file)
            if not installed:
                yield Skipped(f"{size:,} rows, vis-timeline and TimelineJS", "npm is not installed")


@contextmanager
def _browser(playwright: Playwright, executable: str) -> Iterator[Browser]:
    browser = playwright.chromium.launch(
        executable_path=executable, args=["--no-sandbox", "--disable-gpu"]
    )
    try:
        yield browser
    finally:
        browser.close()


def _install(folder: Path) -> bool:
    npm = shutil.which("npm")
    if npm is None:
        return False
    command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]
    return subprocess.run([*command, *_PACKAGES], check=False, timeout=300).returncode == 0  # noqa: S603


def _own(browser: Browser, store: Path, size: int) -> Iterator[Figure]:
    with _served(store) as (address, process):
        page = browser.new_page(viewport=_WINDOW, locale="en-GB")  # type: ignore[arg-type]
        page.set_default_timeout(120_000)
        page.goto(address)
        _ready(page)
        page.reload(wait_until="commit")
        first = float(page.wait_for_function(_FIRST_PICTURE).json_value()) / 1000
        _ready(page)
        name = f"{size:,} rows, détente"
        yield Figure(f"{name}: page to picture", first, "s", "", "second load, assets in the cache")
        chosen = [_watch(browser, page, process, ["", chip, 1]) for chip in _CHIPS]
        yield _told(f"{name}: filter", chosen, _BUDGETS.get(size, ""))
        page.goto(address)
        _ready(page)
        zoomed = [_watch(browser, page, process, [button, "", 1]) for button in _ZOOMS]
        yield _told(f"{name}: zoom", zoomed, "<= 0.2")
        closer = [_watch(browser, page, process, ["zoom-in", "", 2]) for _ in range(_CLOSER)]
        yield _told(f"{name}: closer look, from zoom to finer cells or marks", closer, "")
        page.goto(address)
        _ready(page)
        saved = [_saved(page) for _ in range(_PICTURES)]
        note = f"3200 × 1800 pixels, drawn by the page; from {min(saved):.2f} to {max(saved):.2f} s"
        yield Figure(f"{name}: PNG, click to file", statistics.median(saved), "s", "<= 1", note)
        page.close()


def _saved(page: Page) -> float:
    """Save the view as PNG and return the seconds from the click to the file."""
    page.locator(".menu summary").click()
    begun = time.perf_counter()
    with page.expect_download() as download:
        page.get_by_role("button", name="PNG").click()
    download.value.path()
    return time.perf_counter() - begun


def _ready(page: Page) -> None:
    page.locator("#graph .xtick text").first.wait_for()
    page.locator("#panel h2").wait_for()
    page.locator("tr.row").first.wait_for()
    page.wait_for_load_state("networkidle")


def _told(name: str, runs: list[_Watched], bar: str) -> Figure:
    middle = {
        part: statistics.median(getattr(run, part) for run in runs) for part in _Watched.__slots__
    }
    note = (
        f"processor: {middle['server']:.2f} s server, {middle['browser']:.2f} s page;"
        f" from {min(run.clock for run in runs):.2f} to {max(run.clock for run in runs):.2f} s"
    )
    return Figure(name, middle["clock"], "s", bar, note)


def _watch(
    browser: Browser, page: Page, process: subprocess.Popen[str], what: list[str | int]
) -> _Watched:
    """Click and wait for the picture; what comes after it is waited for, and not counted by the clock."""
    server, drawn = _server_time(process.pid), _page_time(browser)
    clock = float(page.evaluate(_UNTIL_PAINTED, what)) / 1000
    watched = _Watched(clock, _server_time(process.pid) - server, _page_time(browser) - drawn)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(400)
    return watched


def _server_time(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _page_time(browser: Browser) -> float:
    session = browser.new_browser_cdp_session()
    told: dict[str, Any] = session.send("SystemInfo.getProcessInfo")
    session.detach()
    return float(sum(one["cpuTime"] for one in told["processInfo"] if one["type"] == "renderer"))


@contextmanager
def _served(store: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [sys.executable, "-m", "dashboard", "dashboard", str(store), "--no-browser"]
    with subprocess.Popen(  # noqa: S603  (our own command line)
        [*command, "--port", "0"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        line = process.stdout.readline() if process.stdout else ""
        found = re.search(r"http://\S+", line)
        try:
            if found is None:
                raise ValueError(f"the page was not served: {line}")
            yield found[0], process
        finally:
            process.terminate()


def _others(store: Path, folder: Path, *, installed: bool) -> Iterator[tuple[str, Path]]:
    """Yield the other timelines, each with a page that draws the same rows."""
    found = _rows(store)
    yield "px.timeline", _plain(found, folder)
    if installed:
        _write_rows(found, sorted(found["level"].unique()), folder)
        vis = "vis-timeline/standalone/umd/vis-timeline-graph2d.min"
        yield "vis-timeline", _page(folder, _VIS, vis)
    if installed and len(found) <= _TIMELINEJS_MOST:
        yield "TimelineJS", _page(folder, _TIMELINEJS, "@knight-lab/timelinejs/dist/js/timeline")


def _opened(browser: Browser, name: str, file: Path) -> Figure | Skipped:
    from playwright.sync_api import Error  # noqa: PLC0415

    page = browser.new_page(viewport=_WINDOW)  # type: ignore[arg-type]
    try:
        page.goto(file.as_uri(), timeout=_LIMIT * 1000, wait_until="commit")
        page.wait_for_function("() => window.took", timeout=_LIMIT * 1000)
        took = float(page.evaluate("() => window.took")) / 1000
    except Error:
        return Skipped(name, f"no picture within {_LIMIT:.0f} s")
    return Figure(name, took, "s", "", "every row sent and drawn, no silences, quotes or sources")


def _rows(store: Path) -> pd.DataFrame:
    (file,) = store.glob("*/contacts.parquet")
    sql = "SELECT level, date_start AS start, date_end + 1 AS finish FROM read_parquet(?)"
    return duckdb.connect().execute(sql, [str(file)]).df()


def _plain(found: pd.DataFrame, folder: Path) -> Path:
    file = folder / "plain.html"
    drawn = px.timeline(found, x_start="start", x_end="finish", y="level")
    script = (
        "requestAnimationFrame(() => setTimeout(() => { window.took = performance.now(); }, 0));"
    )
    drawn.write_html(file, include_plotlyjs=True, post_script=script)
    return file


def _write_rows(found: pd.DataFrame, levels: list[str], folder: Path) -> None:
    place = {level: at for at, level in enumerate(levels)}
    days = [found[name].astype("datetime64[ms]").astype("int64") for name in ("start", "finish")]
    triples = list(zip(found["level"].map(place), *days, strict=True))
    text = f"const levels = {json.dumps(levels)};\nconst rows = {json.dumps(triples)};\n"
    (folder / "rows.js").write_text(text, "utf-8")


def _page(folder: Path, script: str, package: str) -> Path:
    file = folder / f"{Path(package).name}.html"
    style = package.replace("/js/", "/css/") + ".css"
    head = f'<link rel="stylesheet" href="node_modules/{style}"><script src="node_modules/{package}.js"></script>'
    head += '<script src="rows.js"></script>'
    file.write_text(_PEER.format(head=head, script=script), "utf-8")
    return file


def main() -> None:
    """Measure the page alone, and write its section of docs/BENCHMARKS.md."""
    from benchmarks.__main__ import REPORT, measured, table  # noqa: PLC0415

    sizes = tuple(int(text) for text in sys.argv[1:]) or SIZES
    section = table(TITLE, measured(TITLE, figures(sizes)))
    report = REPORT.read_text("utf-8")
    kept = re.sub(rf"\n## {TITLE}\n.*?(?=\n## |\Z)", "", report, flags=re.DOTALL).rstrip("\n")
    REPORT.write_text(f"{kept}\n\n{section}", "utf-8")


if __name__ == "__main__":
    main()
