"""What a run has to read: files that are new, changed, or needed again; and which it can keep."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from extract import importing
from extract.model import FileRead
from extract.sources.folder import STDIN_ID, Sources, documents
from extract.sources.opening import STDIN, fingerprint
from extract.store import MANIFEST, Store
from extract.store.files import ADDED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from extract.sources.piece import Source

# What reads an article: where one of these differs, every article is read again.
_ENGINE = (
    *("actors", "contacts", "dct", "lexicon", "model"),
    *("resources", "sources", "text", "timex"),
)
_ENGINE_FILES = (
    "edtf.py",
    "importing.py",
    "invariants.py",
    "pipeline.py",
    "prefilter.py",
)
_READERS = ("dateparser", "htmldate", "pypdf", "trafilatura")
_SUFFIXES = frozenset({".py", ".toml", ".csv"})


@dataclass(frozen=True, slots=True)
class Plan:
    """Which files are read, each with its digest, and which are kept from the older store.

    Of the files that only the older store names, ``removed`` leave it and ``others`` stay: a run only adds to them.
    """

    read: tuple[tuple[Source, str], ...]
    kept: tuple[FileRead, ...]
    removed: tuple[str, ...]
    others: frozenset[str]
    old: Path | None


def planned(sources: Sources, root: Path, *, rebuild: bool, adding: bool) -> Plan:
    """Compare *sources* with what the store at *root* was made of.

    What lies in the store's own folders, tables of contacts and documents added on the page, is read with every run.
    """
    known, twins = ({}, {}) if rebuild else _known(root)
    engine = _engine(repr(sources.limits))
    files = _apart(sources.files, known) if adding else sources.files
    given = (*files, *importing.sources(root), *_added(sources.files, root))
    read: list[tuple[Source, str]] = []
    kept: list[FileRead] = []
    for source in given:
        digest = _digest(source, engine)
        if digest and known.get(source.id) == digest:
            kept.append(FileRead(source.id, digest))
        else:
            read.append((source, digest))
    unnamed = sorted(known.keys() - {source.id for source in given})
    removed, others = ((), unnamed) if adding else (unnamed, ())
    kept += [FileRead(name, known[name]) for name in others]
    read, kept = _with_orphans(given, read, kept, twins)
    old = root if kept else None
    return Plan(tuple(read), tuple(kept), tuple(removed), frozenset(others), old)


def _added(files: Sequence[Source], root: Path) -> Iterator[Source]:
    """Yield the documents that the store at *root* keeps, unless they are among the *files* already."""
    folder = root / ADDED
    met = {os.path.realpath(source.location) for source in files}
    for source in documents([folder]).files if folder.is_dir() else ():
        if os.path.realpath(source.location) not in met:
            yield source


def _apart(files: Iterable[Source], known: Collection[str]) -> tuple[Source, ...]:
    """Give standard input a name of its own where the store holds an earlier one, which stays."""
    names = (f"{STDIN_ID}-{number}" for number in count(2))
    free = next(name for name in chain([STDIN_ID], names) if name not in known)
    return tuple(replace(one, id=free) if one.location == STDIN else one for one in files)


def _known(root: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Return the files that the store at *root* was made of, and the articles that repeated others there."""
    if not (root / MANIFEST).exists():
        return {}, {}
    try:
        store = Store(root)
    except ValueError:
        # Damaged, or of another version: then it is made anew.
        return {}, {}
    files = {row["source"]: row["digest"] for row in store.rows("SELECT * FROM files")}
    repeats = store.rows("SELECT source, twin FROM set_aside WHERE twin != ''")
    store.close()
    return files, {row["source"]: row["twin"] for row in repeats}


def _with_orphans(
    given: Sequence[Source],
    read: list[tuple[Source, str]],
    kept: list[FileRead],
    twins: Mapping[str, str],
) -> tuple[list[tuple[Source, str]], list[FileRead]]:
    """Read a file again if an article in it was left out for another one that may be gone."""
    stay = {file.source for file in kept}
    orphans = {
        file_of(name, stay) for name, twin in twins.items() if file_of(twin, stay) not in stay
    }
    named = {source.id for source in given}
    digests = {f.source: f.digest for f in kept if f.source in orphans & named}
    read += [(source, digests[source.id]) for source in given if source.id in digests]
    return read, [file for file in kept if file.source not in digests]


def file_of(article: str, files: Iterable[str]) -> str:
    """Return the file that an article came from: itself, or the table of which it is a row."""
    return article if article in files else article.rpartition("#")[0]


@cache
def _engine(how: str) -> str:
    """Return a digest of everything that decides what an article is read as."""
    package = Path(__file__).parent
    files = [package / name for name in _ENGINE_FILES]
    for folder in _ENGINE:
        files += [path for path in (package / folder).rglob("*") if path.suffix in _SUFFIXES]
    readers = [f"{name} {version(name)}" for name in _READERS]
    found = hashlib.sha256("\n".join([how, *readers]).encode())
    for path in sorted(files):
        content = path.read_bytes()
        found.update(f"{path.relative_to(package).as_posix()} {len(content)}\n".encode())
        found.update(content)
    return found.hexdigest()


def _digest(source: Source, engine: str) -> str:
    """Return a digest of a file's bytes and of how they are read; empty where they cannot be read twice."""
    if source.location == STDIN:
        return ""
    try:
        content = fingerprint(source.location)
    except (OSError, ValueError):
        return ""
    return hashlib.sha256(f"{engine} {content}".encode()).hexdigest()
