"""Articles into a store: only what is new or changed is read, in parts that outlive an interruption, then all is joined."""

from __future__ import annotations

import hashlib
import shutil
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from extract import importing, pipeline
from extract.changes import Plan, file_of, planned
from extract.curation import journal
from extract.curation.added import is_by_hand
from extract.curation.desk import write_curated
from extract.merge.cluster import by_date, merge
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
from extract.sources.folder import Sources, repeated
from extract.sources.formats import document, holds_many, pieces
from extract.sources.opening import STDIN
from extract.sources.piece import Page, Source
from extract.store import MANIFEST, check_target, write
from extract.store.files import PARTS, sole
from extract.store.parts import Parts
from extract.workers import Alone, Crew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from extract.curation.desk import Outcome
    from extract.sources.formats import Piece
    from extract.sources.piece import Limits

_PART_ARTICLES, _PART_CHARACTERS = 256, 2_000_000
_MERGED_TOGETHER = 20_000


class NothingReadError(ValueError):
    """There is no article to make a store of; ``set_aside`` tells what there was instead."""

    def __init__(self, set_aside: Iterable[SetAside]) -> None:
        super().__init__("no article could be read, so no store was written")
        self.set_aside = tuple(sorted(set_aside))


@dataclass(frozen=True, slots=True)
class Chunk:
    """What one worker reads at a time; ``key`` is a digest of it and of how it is read."""

    key: str
    things: tuple[Source | Piece, ...]
    limits: Limits


@dataclass(frozen=True, slots=True)
class Run:
    """What a run found: counts over the whole store, and which files were read, kept and are gone.

    ``others`` are files of the store that the run was not about.
    """

    articles: int
    silent: int
    outcome: Outcome
    read: int
    kept: int
    removed: tuple[str, ...]
    others: frozenset[str] = frozenset()

    @property
    def set_aside(self) -> tuple[SetAside, ...]:
        """Return what yielded no article of all that the run was about."""
        every = self.corpus.set_aside
        return tuple(one for one in every if file_of(one.source, self.others) not in self.others)

    @property
    def corpus(self) -> Corpus:
        """Return what the store holds, without the articles that report nothing."""
        return self.outcome.corpus


def into_store(
    sources: Sources,
    root: Path,
    *,
    crew: Crew | None = None,
    rebuild: bool = False,
    adding: bool = False,
    tick: Callable[[int], object] = int,
) -> Run:
    """Bring the store at *root* up to what *sources* hold now; ``NothingReadError`` where there is no article to be had.

    A file whose bytes are those of the last run is not read again; one that *sources* no longer name leaves the store,
    unless they are only *adding* to it. *tick* is told how many articles have just been read. A
    run that is stopped leaves the store as it was; the next one goes on with the parts that were done.
    """
    check_target(root)
    is_new = not root.exists()
    root.mkdir(parents=True, exist_ok=True)
    try:
        with sole(root):
            plan = planned(sources, root, rebuild=rebuild, adding=adding)
            return _read(root, plan, sources, crew or Alone(), tick)
    except NothingReadError:
        if is_new:
            with suppress(OSError):  # another run may have come
                root.rmdir()
        raise


def _read(
    root: Path, plan: Plan, sources: Sources, crew: Crew, tick: Callable[[int], object]
) -> Run:
    if not (plan.read or plan.kept):
        raise NothingReadError(sources.aside)
    folder = root / PARTS
    folder.mkdir(exist_ok=True)
    keys: list[str] = []
    read = partial(read_chunk, folder)
    for key, number in crew.each(read, _chunks(plan, sources.limits, whole=crew.spreads)):
        keys.append(key)
        tick(number)
    try:
        run = _join(root, plan, sources.aside, sorted(keys), crew)
    except NothingReadError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    shutil.rmtree(folder, ignore_errors=True)
    return run


# -- reading ----------------------------------------------------------------------------------------


def _chunks(plan: Plan, limits: Limits, *, whole: bool) -> Iterator[Chunk]:
    """Cut the work into chunks: some files each, or some rows of one; a *whole* file each where workers open it."""
    waiting: list[tuple[Source, str]] = []
    for source, digest in plan.read:
        if source.imported:
            yield _chunk([digest], [source], limits)
        elif holds_many(source) and (source.location == STDIN or not whole):
            yield from _rows(source, digest, limits)
        elif holds_many(source):
            yield _chunk([digest], [source], limits)
        else:
            waiting.append((source, digest))
            if len(waiting) == _PART_ARTICLES:
                yield _chunk([d for _, d in waiting], [s for s, _ in waiting], limits)
                waiting = []
    if waiting:
        yield _chunk([d for _, d in waiting], [s for s, _ in waiting], limits)


def _rows(source: Source, digest: str, limits: Limits) -> Iterator[Chunk]:
    waiting: list[Piece] = []
    size = number = 0
    for piece in pieces(source, limits):
        waiting.append(piece)
        size += _length(piece)
        if len(waiting) == _PART_ARTICLES or size > _PART_CHARACTERS:
            yield _chunk([digest, str(number)], waiting, limits)
            number, size, waiting = number + 1, 0, []
    if waiting:
        yield _chunk([digest, str(number)], waiting, limits)


def _length(piece: Piece) -> int:
    if isinstance(piece, Page):
        return len(piece.markup)
    return 0 if isinstance(piece, SetAside) else len(piece.text)


def _chunk(digests: Sequence[str], things: Sequence[Source | Piece], limits: Limits) -> Chunk:
    names = [_name(thing) for thing in things]
    # What has no digest cannot be told from what it was in an earlier run.
    fresh = [repr(thing) for thing in things] if "" in digests else []
    key = hashlib.sha256("\n".join([*digests, *names, *fresh]).encode()).hexdigest()
    return Chunk(key, tuple(things), limits)


def _name(thing: Source | Piece) -> str:
    return thing.source if isinstance(thing, SetAside) else thing.id


def read_chunk(folder: Path, chunk: Chunk) -> tuple[str, int]:
    """Read a chunk into a part of its own below *folder*; a part that is there already is left as it is."""
    part = folder / chunk.key
    documents: list[Document] = []
    mentions: list[ContactMention] = []
    claims: list[GapClaim] = []
    aside: list[SetAside] = []
    if not (part / MANIFEST).exists():
        for found in _told_in(chunk):
            if isinstance(found, SetAside):
                aside.append(found)
            else:
                documents.append(found.document)
                mentions += found.mentions
                claims += found.claims
                aside += found.refused
        corpus = Corpus(
            tuple(documents), (), tuple(claims), (), tuple(aside), rejected=tuple(mentions)
        )
        write(part, corpus)
    return chunk.key, len(chunk.things)


def _told_in(chunk: Chunk) -> Iterator[pipeline.Told | SetAside]:
    for thing in chunk.things:
        if isinstance(thing, Source) and thing.imported:
            yield from importing.read(thing)
        else:
            found = pieces(thing, chunk.limits) if isinstance(thing, Source) else (thing,)
            yield from map(pipeline.tell, map(document, found))


# -- joining ----------------------------------------------------------------------------------------


def _join(
    root: Path, plan: Plan, aside: Iterable[SetAside], keys: Sequence[str], crew: Crew
) -> Run:
    if not (keys or plan.kept):
        raise NothingReadError(aside)
    folder = root / PARTS
    kept = {file.source for file in plan.kept}
    parts = Parts([folder / key for key in keys], plan.old, kept, folder)
    try:
        twins = parts.repeated()
        decided = {d.row.source for d in journal.read(root).decisions if d.row}
        told = list(_told(parts, twins, decided))
        left_out = tuple(_left_out(parts, twins, [*aside]))
        # Standard input has no digest, but what came from it must be found again by a run that adds to the store.
        read = [FileRead(s.id, digest) for s, digest in plan.read if digest or s.location == STDIN]
        corpus = pipeline.merged(told, left_out, [*plan.kept, *read], partial(_merged, crew=crew))
        articles = parts.count() - len(twins)
        if not articles:
            raise NothingReadError(left_out)
        reporting = {m.article for one in told for m in one.mentions}
        stored = partial(_article_rows, parts, twins)
        outcome = write_curated(root, corpus, stored)
    finally:
        parts.close()
    return Run(
        articles,
        articles - len(reporting),
        outcome,
        len(plan.read),
        len(plan.kept),
        plan.removed,
        plan.others,
    )


def _told(parts: Parts, twins: Mapping[str, str], decided: set[str]) -> Iterator[pipeline.Told]:
    """Yield what the articles tell that tell something, as each tells it by itself."""
    mentions: dict[str, list[ContactMention]] = defaultdict(list)
    claims: dict[str, list[GapClaim]] = defaultdict(list)
    for mention in parts.mentions():
        if mention.article not in twins and not is_by_hand(mention):
            mentions[mention.article].append(mention)
    for claim in parts.claims():
        claims[claim.article].append(claim)
    for found in parts.telling(decided):
        if found.id in twins:
            continue
        if found.published_from is PublishedFrom.LINKED:
            again = pipeline.tell(pipeline.unlinked(found))
            if isinstance(again, pipeline.Told):
                yield again
        else:
            yield pipeline.Told(found, tuple(mentions[found.id]), tuple(claims[found.id]))


def _left_out(parts: Parts, twins: Mapping[str, str], aside: list[SetAside]) -> Iterator[SetAside]:
    """Yield what yielded no article, and the articles that repeat others, each with the one that stays."""
    yield from aside
    for item in parts.set_aside():
        yield repeated(item.source, twins.get(item.twin, item.twin)) if item.twin else item
    yield from (repeated(name, twin) for name, twin in twins.items())


def _article_rows(
    parts: Parts, twins: Mapping[str, str], corpus: Corpus
) -> Iterator[dict[str, object]]:
    """Yield the rows of all articles; those that joining may have dated, and those added by hand, are the corpus' own."""
    return parts.article_rows(twins, {one.id: one for one in corpus.documents if one.text})


def _merged(
    mentions: Sequence[ContactMention], documents: Sequence[Document], *, crew: Crew
) -> tuple[Contact, ...]:
    """Merge reports, those of the same sides together, in as many heaps as it takes to keep each small."""
    if len(mentions) <= _MERGED_TOGETHER:
        return merge(mentions, documents)
    published = {one.id: replace(one, text="", clues=()) for one in documents}
    by_sides: dict[tuple[str, ...], list[ContactMention]] = defaultdict(list)
    for mention in mentions:
        by_sides[tuple(sorted(mention.countries))].append(mention)
    heaps: list[list[ContactMention]] = [[]]
    for sides in sorted(by_sides):
        if len(heaps[-1]) > _MERGED_TOGETHER:
            heaps.append([])
        heaps[-1] += by_sides[sides]
    work = [
        (heap, [published[name] for name in sorted({m.article for m in heap})]) for heap in heaps
    ]
    contacts = (contact for found in crew.each(_merge_heap, work) for contact in found)
    return tuple(sorted(contacts, key=by_date))


def _merge_heap(work: tuple[list[ContactMention], list[Document]]) -> tuple[Contact, ...]:
    return merge(*work)
