"""Many of everything: memory of a long run, merging, gaps, and the start of the command."""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import material
from benchmarks.measure import RUNS, Figure, in_process, once
from extract import edtf
from extract.gaps import gaps
from extract.merge.cluster import merge
from extract.model import (
    Contact,
    ContactMention,
    Document,
    Evidence,
    Level,
    Mode,
    Participant,
    PublishedFrom,
    Span,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_CODES = (
    "USA",
    "RUS",
    "DEU",
    "FRA",
    "GBR",
    "CHN",
    "JPN",
    "NOR",
    "TUR",
    "IRN",
    "POL",
    "UKR",
    "ITA",
    "IND",
    "EU",
)
_DYADS = tuple((a, b) for a in _CODES for b in _CODES if a < b)
_FIRST, _DAYS = date(1950, 1, 1), 27_000
_MODES, _LEVELS = tuple(Mode), tuple(Level)
_REPORTS = 3


def mentions(number: int) -> list[ContactMention]:
    """Return so many reports, three of each occasion, spread over 75 years and 105 dyads."""
    return [_mention(at) for at in range(number)]


def _mention(at: int) -> ContactMention:
    occasion, teller = divmod(at, _REPORTS)
    mixed = occasion * 2_654_435_761 % 2**32
    sides = _DYADS[mixed % len(_DYADS)]
    day = edtf.day(_FIRST + timedelta(days=mixed // 7 % _DAYS))
    article = f"a{at // 2}"
    quote = "Sie sprachen."
    return ContactMention(
        id=f"m-{at}",
        article=article,
        date=day,
        mode=_MODES[mixed // 11 % len(_MODES)],
        level=_LEVELS[mixed // 13 % len(_LEVELS)],
        status=Status.HELD,
        countries=sides,
        participants=tuple(
            Participant(f"Person {side} {mixed % 9}", "", side, None)
            for side in sides[: teller + 1]
        ),
        place="",
        duration_minutes=None,
        topics=(),
        plural=False,
        evidence=(Evidence(article, Span(0, len(quote)), quote, None, None, ()),),
    )


def contacts(number: int) -> tuple[list[Contact], list[Document]]:
    """Return so many held contacts, and the articles that told of them."""
    (base,) = merge([_mention(0)])
    found = []
    for at in range(number):
        mention = _mention(at * _REPORTS)
        found.append(
            replace(
                base,
                id=f"c-{at}",
                date=mention.date,
                mode=mention.mode,
                level=mention.level,
                countries=mention.countries,
                mentions=(mention,),
            )
        )
    return found, [_document(name) for name in sorted({c.mentions[0].article for c in found})]


def _document(name: str) -> Document:
    day = edtf.day(date(2025, 1, 1))
    return Document(name, "", "de", "", "", "", "", day, PublishedFrom.METADATA, Span(0, 0))


def joining(number: int) -> Iterator[Figure]:
    """Measure merging, and what twice as many cost."""
    halves = mentions(number // 2)
    whole = mentions(number)
    half, full = once(lambda: merge(halves)), once(lambda: merge(whole))
    note = f"{full / half:.2f} times the time of half as many (n log n: 2.1)"
    yield Figure(f"merging {number:,} mentions", full, "s", "<= 20", note)


def silences(number: int) -> Iterator[Figure]:
    """Measure the counting of gaps."""
    found, documents = contacts(number)
    counted: list[int] = []
    took = once(lambda: counted.append(len(gaps(found, (), documents))))
    note = f"{counted[0]:,} gaps; their ids are made when they are asked for"
    yield Figure(f"gaps of {number:,} contacts", took, "s", "<= 5 for 1,000,000", note)


def memory(number: int) -> Iterator[Figure]:
    """Measure a streaming run over an archive, in a process of its own, at a quarter of the size and in full."""
    before = 0.0
    for size in (number // 4, number):
        took, resident, _ = in_process("benchmarks.scale", str(size))
        note = f"{size / took:,.0f} articles/s with two processes, all steps and the store written"
        if before:
            each = (resident - before) / (size * 3 / 4) * 1e6
            note += f"; a million would take {resident + each * (1e6 - size) / 1e6:,.0f} MB"
        before = resident
        bar = "<= 1,536 for 1,000,000"
        yield Figure(f"memory for {size:,} articles", resident, "MB resident", bar, note)


def start() -> Iterator[Figure]:
    """Measure `detente --help`."""
    took = median(in_process("dashboard", "--help")[0] for _ in range(RUNS))
    yield Figure("detente --help", took, "s", "< 0.5")


def main() -> None:
    """Read a synthetic archive into a store, and tell the largest resident size of this process and its children."""
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", type=int)
    number = parser.parse_args().articles
    from extract.ingest import into_store  # noqa: PLC0415
    from extract.sources.folder import documents  # noqa: PLC0415
    from extract.workers import Processes  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        archive = material.write_archive(Path(folder) / "archive.jsonl", number)
        run = into_store(documents([archive]), Path(folder) / "store", crew=Processes(2))
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    sys.stdout.write(f"articles {run.articles} contacts {len(run.corpus.contacts)}\n")
    sys.stdout.write(f"parent {own / 1024:.0f} child {child / 1024:.0f}\n")
    sys.stdout.write(f"resident {max(own, child) / 1024:.0f}\n")


if __name__ == "__main__":
    main()
