"""Seconds per MB of every attack text: `python -m benchmarks.hostile` writes them into docs/RELIABILITY.md."""

from __future__ import annotations

import argparse
import os
import re
import sys

from benchmarks import material
from benchmarks.measure import ROOT, once
from extract.pipeline import tell
from extract.sources.textfile import document
from tests.attacks import TEXTS

_REPORT = ROOT / "docs" / "RELIABILITY.md"
_MARK = re.compile(r"(?s)(<!-- attacks -->\n).*(<!-- /attacks -->)")
_BAR = 2.0
_WORST = 12
_LANGS = ("de", "en")


def main() -> None:
    """Measure the catalogue at a length and at twice that, and write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile")
    parser.add_argument("--length", type=int, default=20_000, help="characters (default: 20,000)")
    length = parser.parse_args().length
    lang, news = material.told()[0]
    for one in _LANGS:
        rate(TEXTS[0].text(one, 1000), one)
    ordinary = rate(material.grown(news, 2 * length), lang)
    found = []
    for attack in TEXTS:
        for one in _LANGS:
            half, full = (rate(attack.text(one, size), one) for size in (length, 2 * length))
            found.append((full, full / half, attack.name, one))
            sys.stdout.write(f"{attack.name} {one}: {full:.2f} s/MB, {full / half:.2f}\n")
            sys.stdout.flush()
    text = _REPORT.read_text("utf-8")
    told = _told(sorted(found, reverse=True), ordinary, length)
    _REPORT.write_text(_MARK.sub(lambda m: f"{m[1]}{told}{m[2]}", text), "utf-8")


def rate(text: str, lang: str) -> float:
    """Return the processor seconds per million characters that one article takes from text to rows."""
    return once(lambda: tell(document(text, id="x", lang=lang))) / (len(text) / 1e6)


def _told(found: list[tuple[float, float, str, str]], ordinary: float, length: int) -> str:
    met = sum(full <= _BAR for full, *_ in found)
    rows = "".join(
        f"| {name} | {lang} | {full:.1f} | {grown:.2f} |\n"
        for full, grown, name, lang in found[:_WORST]
    )
    return (
        f"{len(found)} cases ({len(TEXTS)} texts in two languages) of {2 * length:,} characters, processor time of one run"
        f" each, load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores. {met} of them take 2 s/MB"
        f" or less; an ordinary article grown to that length took {ordinary:.1f} s/MB in the same run. The slowest, each"
        f" with its rate against that at half the length (1 is linear):\n\n"
        f"| text | language | s/MB | growth |\n| --- | --- | --: | --: |\n{rows}"
    )


if __name__ == "__main__":
    main()
