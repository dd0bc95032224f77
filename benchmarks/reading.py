"""Prefilter, tagger and extraction on one core, and how they grow with the length of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import material
from benchmarks.measure import Figure, once, seconds
from extract.model import Document
from extract.pipeline import read_article
from extract.prefilter import may_report
from extract.sources.textfile import document
from extract.timex.tag import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_QUIET = 400
_ARTICLE = 2500
_SIZES = (10_000, 100_000, 1_000_000, 10_000_000)


def size(texts: Sequence[str]) -> float:
    """Return the size of texts in MB of UTF-8."""
    return sum(len(text.encode()) for text in texts) / 1e6


def figures() -> Iterator[Figure]:
    """Measure what one core reads."""
    told = material.told()
    quiet = [material.quiet(number) for number in range(_QUIET)]
    passed = sum(may_report(text, lang) for lang, text in told)
    dropped = sum(not may_report(text, "de") for text in quiet)
    took = seconds(lambda: [may_report(text, "de") for text in quiet])
    yield Figure(
        "prefilter, articles that it drops",
        size(quiet) / took,
        "MB/s",
        ">= 50",
        f"{dropped} of {len(quiet)} dropped; {passed} of {len(told)} gold articles with a contact pass",
    )
    took = seconds(lambda: [may_report(text, lang) for lang, text in told])
    yield Figure("prefilter, articles that it lets pass", size([t for _, t in told]) / took, "MB/s")
    full = [(lang, material.filled(text, _ARTICLE, at)) for at, (lang, text) in enumerate(told)]
    documents = [d for lang, t in full if isinstance(d := document(t, id="x", lang=lang), Document)]
    took = seconds(lambda: [document(text, id="x") for text in quiet])
    yield Figure("text to document (language, date line)", len(quiet) / took, "articles/s")
    took = seconds(lambda: [read_article(d) for d in documents], runs=3)
    mean = 1000 * size([d.text for d in documents]) / len(documents)
    yield Figure(
        "full extraction, articles with contacts",
        len(documents) / took,
        "articles/s",
        ">= 300",
        f"{len(documents)} articles of {mean:.1f} KB on average: {size([d.text for d in documents]) / took:.2f} MB/s",
    )
    took = seconds(lambda: [tag(d.text, d.lang) for d in documents], runs=3)
    yield Figure("TIMEX3 tagger", size([d.text for d in documents]) / took, "MB/s", ">= 2")


def growth(largest: int) -> Iterator[Figure]:
    """Measure one article grown from 10 KB on; seconds per MB must not grow with it."""
    (lang, text) = material.told()[0]
    least = 0.0
    for length in (length for length in _SIZES if length <= largest):
        found = document(material.grown(text, length), id="x", lang=lang)
        if not isinstance(found, Document):
            raise TypeError(found.reason)
        rate = once(lambda: read_article(found)) / (len(found.text) / 1e6)  # noqa: B023
        least = least or rate
        yield Figure(
            f"one article of {length / 1000:,.0f} KB",
            rate,
            "s/MB",
            "linear",
            f"{rate / least:.2f} times the rate at 10 KB",
        )
