"""The order of the stages, and nothing else: documents in, a corpus out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.confidence import rated
from extract.contacts.analysis import Analysis
from extract.contacts.read import Reading, read
from extract.dct.link import Reports, linked_date, reports
from extract.dct.narrow import narrowed
from extract.gaps import gaps
from extract.merge.cluster import merge
from extract.model import Corpus, Document, PublishedFrom, SetAside
from extract.prefilter import may_report

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class _Read:
    readings: tuple[Reading, ...]
    set_aside: tuple[SetAside, ...]


def extract(documents: Iterable[Document | SetAside]) -> Corpus:
    """Turn articles into contacts, claims of silence and gaps; what cannot be read is set aside with its reason.

    The result does not depend on the order of the articles.
    """
    first = _read_all(documents)
    readings = _linked(first.readings)
    mentions = [mention for reading in readings for mention in reading.mentions]
    claims = tuple(
        sorted((c for r in readings for c in r.claims), key=lambda c: (c.article, c.span, c.id))
    )
    articles = tuple(reading.analysis.document for reading in readings)
    contacts = rated(merge(mentions, articles))
    return Corpus(articles, contacts, claims, gaps(contacts, claims, articles), first.set_aside)


def _read_all(documents: Iterable[Document | SetAside]) -> _Read:
    readings: list[Reading] = []
    aside: list[SetAside] = []
    for document in documents:
        if isinstance(document, SetAside):
            aside.append(document)
            continue
        try:
            readings.append(read_article(document))
        except Exception as err:  # noqa: BLE001  (one article must not take the others with it)
            reason = f"{document.id} made a rule fail: {type(err).__name__}: {err}."
            aside.append(SetAside(document.id, reason))
    readings.sort(key=lambda reading: reading.analysis.document.id)
    aside.sort(key=lambda item: (item.source, item.reason))
    return _Read(tuple(readings), tuple(aside))


def read_article(document: Document) -> Reading:
    """Read one article, first with the date it bears, then with what its own clues make of that date.

    One that cannot report a contact is not analysed.
    """
    if not may_report(document.text, document.lang):
        return Reading(Analysis(document, (), (), ()), (), ())
    reading = read(document)
    better = narrowed(reading.analysis, reading.mentions)
    return reading if better == document else read(better)


def _linked(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Date articles without a date of their own by another article's report of the same occasion."""
    known = reports(
        (mention for reading in readings for mention in reading.mentions),
        (reading.analysis.document for reading in readings),
    )
    return tuple(
        reading if reading.analysis.document.published else _link(reading, known)
        for reading in readings
    )


def _link(reading: Reading, known: Reports) -> Reading:
    document = reading.analysis.document
    clue = linked_date(document, reading.mentions, known)
    if clue is None:
        return reading
    return read_article(
        replace(
            document,
            published=clue.days,
            published_from=PublishedFrom.LINKED,
            clues=(*document.clues, clue),
        )
    )
