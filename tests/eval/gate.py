"""The gate: measure extraction on the project's own gold and hold it to the floors in ``baseline.json``.

python -m tests.eval.gate            print the figures beside their floors
python -m tests.eval.gate --errors   ... and every row that was missed, invented or wrong
python -m tests.eval.gate --pin      raise the floors to what is measured, less a margin
python -m tests.eval.gate --pin --lower
                                     ... and lower those that are not reached any more; say so in CHANGELOG.md
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extract.model import Document
from extract.pipeline import extract
from extract.sources.textfile import document
from tests.eval.gold import GROUPS, digest, load
from tests.eval.score import Tally, figures, score

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Mapping, Sequence

    from extract.model import Contact, Corpus, GapClaim
    from tests.eval.gold import Article

    Figures = Mapping[str, Mapping[str, float]]

BASELINE = Path(__file__).parent / "baseline.json"
MARGIN = 0.02
# Read as one corpus, so that an article without a date is dated by another.
TOGETHER = {"seeds"}


@dataclass(frozen=True, slots=True)
class Baseline:
    """The floors of each group, and the gold that they were measured on."""

    digest: str
    floors: Figures

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Read a baseline file."""
        fields = json.loads(path.read_text(encoding="utf-8"))
        return cls(fields["digest"], fields["floors"])

    def write(self, path: Path) -> None:
        """Write a baseline file."""
        fields = {"digest": self.digest, "floors": self.floors}
        path.write_text(json.dumps(fields, indent=1) + "\n", encoding="utf-8")


def measure(group: str) -> Tally:
    """Extract the articles of a group and count."""
    articles = load(group)
    if group in TOGETHER:
        corpus = _extracted(articles)
        scored = [_scored(article, corpus) for article in articles]
    else:
        scored = [_scored(article, _extracted([article])) for article in articles]
    total = Tally()
    for one in scored:
        total.add(one)
    return total


def _extracted(articles: Sequence[Article]) -> Corpus:
    sources = [document(article.text, id=article.id) for article in articles]
    for source, article in zip(sources, articles, strict=True):
        if not isinstance(source, Document) or source.lang != article.lang:
            raise ValueError(f"{article.id} was not read as {article.lang}: {source}")
    corpus = extract(sources)
    if corpus.set_aside:
        raise ValueError(corpus.set_aside[0].reason)
    return corpus


def _scored(article: Article, corpus: Corpus) -> Tally:
    mine = [
        contact
        for contact in corpus.contacts
        if any(mention.article == article.id for mention in contact.mentions)
    ]
    claims = [claim for claim in corpus.gap_claims if claim.article == article.id]
    check_quotes(article, mine, claims)
    return score(article, mine, claims)


def check_quotes(article: Article, contacts: Sequence[Contact], claims: Sequence[GapClaim]) -> None:
    """Refuse a quote that is not verbatim: of that, no share is good enough."""
    evidence = [e for c in contacts for m in c.mentions for e in m.evidence]
    quoted = [(e.span, e.quote) for e in evidence if e.article == article.id]
    for span, quote in (*quoted, *((claim.span, claim.quote) for claim in claims)):
        if span.of(article.text) != quote:
            raise ValueError(f"{article.id}: this is not verbatim: {quote!r}")


def faults(baseline: Baseline, found: str, measured: Figures) -> list[str]:
    """Return one sentence for everything that keeps the gate shut."""
    told = []
    if found != baseline.digest:
        told.append("The gold is not the one that the floors were measured on: pin them again.")
    for group in sorted({*baseline.floors, *measured}):
        floors, figures_ = baseline.floors.get(group, {}), measured.get(group, {})
        for name in sorted({*floors, *figures_}):
            if name not in floors:
                told.append(f"{group} {name} has no floor.")
            elif figures_.get(name, -1.0) < floors[name]:
                shown = f"{figures_[name]:.3f}" if name in figures_ else "not measured"
                told.append(f"{group} {name} is {shown}, its floor is {floors[name]:.3f}.")
    return told


def pinned(old: Baseline, found: str, measured: Figures, *, lower: bool) -> Baseline:
    """Return new floors, a margin under what is measured; an old one that is higher stays unless *lower*."""
    floors = {} if lower else {group: dict(before) for group, before in old.floors.items()}
    for group, figures_ in measured.items():
        mine = floors.setdefault(group, {})
        for name, value in figures_.items():
            floor = max(0.0, math.floor((value - MARGIN) * 1000) / 1000)
            mine[name] = max(floor, mine.get(name, 0.0))
    return Baseline(found, floors)


def report(baseline: Baseline, measured: Figures) -> str:
    """Return the figures beside their floors, a column for each group."""
    groups = list(measured)
    names = dict.fromkeys(name for group in groups for name in measured[group])
    lines = ["".join([f"{'':22}", *(f"{group:>16}" for group in groups)])]
    for name in names:
        cells = []
        for group in groups:
            value, floor = measured[group].get(name), baseline.floors.get(group, {}).get(name)
            shown = f"{value:.3f}" if value is not None else "-"
            cells.append(f"{shown} ({floor:.3f})" if floor is not None else f"{shown} (new)")
        lines.append("".join([f"{name:22}", *(f"{cell:>16}" for cell in cells)]))
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the gate from the command line."""
    return run(
        "Hold extraction to its floors on the own gold.",
        arguments,
        path=BASELINE,
        gold=digest,
        tallies=lambda: {group: measure(group) for group in GROUPS},
        figures_of=figures,
    )


def run(
    description: str,
    arguments: Sequence[str] | None,
    *,
    path: Path,
    gold: Callable[[], str],
    tallies: Callable[[], Mapping[str, Tally]],
    figures_of: Callable[[Counter[str]], Mapping[str, float]],
) -> int:
    """Measure, print the figures beside the floors in *path*, pin new ones if asked; 1 where the gate is shut."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--errors", action="store_true", help="list what is missed, extra or wrong")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what is measured")
    parser.add_argument("--lower", action="store_true", help="with --pin: lower floors too")
    args = parser.parse_args(arguments)
    if args.lower and not args.pin:
        parser.error("--lower goes with --pin")
    counted = tallies()
    measured = {group: figures_of(tally.counts) for group, tally in counted.items()}
    baseline = Baseline.read(path) if path.exists() else Baseline("", {})
    lines = [report(baseline, measured)]
    if args.errors:
        lines += [error for tally in counted.values() for error in tally.errors]
    if args.pin:
        baseline = pinned(baseline, gold(), measured, lower=args.lower)
        baseline.write(path)
    shut = faults(baseline, gold(), measured)
    sys.stdout.write("\n".join([*lines, *shut]) + "\n")
    return int(bool(shut))


if __name__ == "__main__":
    sys.exit(main())
