"""The order of the stages, and nothing else: documents in, a corpus out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.collector import no_collection
from extract.confidence import rated
from extract.contacts.analysis import Analysis
from extract.contacts.article import Reading, read
from extract.dct.link import RULE, Reports, linked_date, reports
from extract.dct.narrow import narrowed
from extract.gaps import gaps
from extract.invariants import sifted
from extract.lexicon.exonyms import exonyms
from extract.merge.cluster import merge
from extract.model import (
    Contact,
    ContactMention,
    Corpus,
    Document,
    FileRead,
    GapClaim,
    PublishedFrom,
    SetAside,
)
from extract.prefilter import may_report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Merging = Callable[[Sequence[ContactMention], Sequence[Document]], tuple[Contact, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """What one article tells, without the analysis behind it; ``refused`` are rows that are unsound."""

    document: Document
    mentions: tuple[ContactMention, ...]
    claims: tuple[GapClaim, ...]
    refused: tuple[SetAside, ...] = ()


def extract(documents: Iterable[Document | SetAside]) -> Corpus:
    """Turn articles into contacts, claims of silence and gaps; what cannot be read is set aside with its reason.

    The result does not depend on the order of the articles, and the same articles give the same bytes. Nothing is raised:
    an article at which a rule fails is set aside, too.
    """
    told: list[Told] = []
    aside: list[SetAside] = []
    for found in map(tell, documents):
        if isinstance(found, SetAside):
            aside.append(found)
        else:
            told.append(found)
            aside += found.refused
    return joined(told, aside)


def tell(document: Document | SetAside) -> Told | SetAside:
    """Read one article by itself; a rule that fails sets it aside, an unsound row is refused alone."""
    if isinstance(document, SetAside):
        return document
    try:
        reading = read_article(document)
        mentions, claims, refused = sifted(document, reading.mentions, reading.claims)
    except Exception as err:  # noqa: BLE001  (one article must not take the others with it)
        reason = f"{document.id} made a rule fail: {type(err).__name__}: {err}."
        return SetAside(document.id, reason)
    return Told(reading.analysis.document, mentions, claims, refused)


def read_article(document: Document) -> Reading:
    """Read one article, first with the date it bears, then with what its own clues make of that date.

    One that cannot report a contact is not analysed.
    """
    if not may_report(document.text, document.lang):
        return Reading(Analysis(document, (), (), ()), (), ())
    with no_collection():
        reading = read(document)
        better = narrowed(reading.analysis, reading.mentions)
        if better.published == document.published:
            return replace(reading, analysis=replace(reading.analysis, document=better))
        return read(better, reading.analysis)


def joined(told: Iterable[Told], aside: Iterable[SetAside]) -> Corpus:
    """Join what articles tell: date the undated by each other, merge their reports, count the silences."""
    corpus = merged(told, aside)
    return replace(
        corpus,
        gaps=gaps(corpus.contacts, corpus.gap_claims, corpus.documents),
        names=exonyms(corpus.contacts),
    )


def merged(
    told: Iterable[Told],
    aside: Iterable[SetAside],
    files: Iterable[FileRead] = (),
    merging: Merging = merge,
) -> Corpus:
    """Join what articles tell, but leave gaps and names to who decides on the rows first.

    Only articles without a date need their text here.
    """
    ordered = _linked(sorted(told, key=lambda one: one.document.id))
    articles = tuple(one.document for one in ordered)
    mentions = [mention for one in ordered for mention in one.mentions]
    claims = tuple(
        sorted((c for one in ordered for c in one.claims), key=lambda c: (c.article, c.span, c.id))
    )
    return Corpus(
        articles,
        rated(merging(mentions, articles)),
        claims,
        (),
        tuple(sorted(aside)),
        files=tuple(sorted(files)),
    )


def unlinked(document: Document) -> Document:
    """Return an article that others dated as it was before."""
    rules = [clue.rule for clue in document.clues]
    own = document.clues[: rules.index(RULE)] if RULE in rules else document.clues
    return replace(document, published=None, published_from=None, clues=own)


def _linked(told: Sequence[Told]) -> tuple[Told, ...]:
    """Date articles without a date of their own by another article's report of the same occasion."""
    known = reports(
        (mention for one in told for mention in one.mentions), (one.document for one in told)
    )
    return tuple(one if one.document.published else _link(one, known) for one in told)


def _link(one: Told, known: Reports) -> Told:
    document = one.document
    clue = linked_date(document, one.mentions, known)
    if clue is None:
        return one
    linked = tell(
        replace(
            document,
            published=clue.days,
            published_from=PublishedFrom.LINKED,
            clues=(*document.clues, clue),
        )
    )
    return one if isinstance(linked, SetAside) else linked
