"""The tagger's gate: TIMEX3 tags against the own gold, held to the floors in ``baseline.json``.

python -m tests.eval_timex.gate_timex            print the figures beside their floors
python -m tests.eval_timex.gate_timex --errors   ... and every tag that was missed, invented or wrong
python -m tests.eval_timex.gate_timex --pin      raise the floors to what is measured, less a margin
python -m tests.eval_timex.gate_timex --pin --lower
                                                 ... and lower those that are not reached any more; say so in CHANGELOG.md
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from extract.edtf import parse
from extract.lexicon.timex import timex_lexicon
from extract.timex.view import CONVENTIONS, timex_rows
from tests.eval.gate import run
from tests.eval.score import Tally
from tests.eval_timex.marked import GROUPS, Tag, Text, digest, load

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

BASELINE = Path(__file__).parent / "baseline.json"


def measure(lang: str) -> Tally:
    """Tag the texts of a language and count."""
    total = Tally()
    for text in load(lang):
        total.add(score(text, tagged(text)))
    return total


def tagged(text: Text) -> tuple[Tag, ...]:
    """Return what the tagger finds, in the language's own convention."""
    convention = CONVENTIONS[timex_lexicon(text.lang).convention]
    rows = timex_rows(text.text, text.lang, parse(text.dct), convention)
    return tuple(Tag(row.start, row.end, row.type.value, row.value) for row in rows)


def score(text: Text, found: Sequence[Tag]) -> Tally:
    """Count relaxed matches, right values and exact ones; tags do not overlap, so the first to touch is the match."""
    tally = Tally()
    left = list(found)
    for gold in text.tags:
        hit = next((tag for tag in left if tag.start < gold.end and gold.start < tag.end), None)
        if hit is None:
            _tell(tally, text, "MISSED", gold)
            continue
        left.remove(hit)
        right = (hit.type, hit.value) == (gold.type, gold.value)
        tally.counts["relaxed"] += 1
        tally.counts["strict"] += (hit.start, hit.end) == (gold.start, gold.end)
        tally.counts["value"] += right
        tally.counts["calendar"] += right and gold.calendar
        if not right:
            _tell(tally, text, f"WRONG {hit.type} {hit.value} for", gold)
    for tag in left:
        _tell(tally, text, "EXTRA", tag)
    for name, tags in (("gold", text.tags), ("found", found)):
        tally.counts[name] += len(tags)
        tally.counts[f"calendar_{name}"] += sum(tag.calendar for tag in tags)
    return tally


def _tell(tally: Tally, text: Text, what: str, tag: Tag) -> None:
    words = text.text[tag.start : tag.end]
    around = text.text[max(0, tag.start - 40) : tag.end + 40]
    tally.errors.append(
        f"{text.lang} {text.kind}: {what} {words!r} {tag.type} {tag.value} :: {around}"
    )


def figures(counts: Counter[str]) -> dict[str, float]:
    """Return the F1 figures that the gate pins, and the precision of all tags."""
    both = counts["gold"] + counts["found"]
    calendar = counts["calendar_gold"] + counts["calendar_found"]
    return {
        "value_f1": 2 * counts["value"] / both,
        "relaxed_f1": 2 * counts["relaxed"] / both,
        "strict_f1": 2 * counts["strict"] / both,
        "calendar_value_f1": 2 * counts["calendar"] / calendar,
        "precision": counts["relaxed"] / counts["found"],
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the gate from the command line."""
    return run(
        "Hold the tagger to its floors on the own gold.",
        arguments,
        path=BASELINE,
        gold=digest,
        tallies=lambda: {lang: measure(lang) for lang in GROUPS},
        figures_of=figures,
    )


if __name__ == "__main__":
    sys.exit(main())
