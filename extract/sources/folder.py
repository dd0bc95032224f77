"""Files and folders become documents, in an order that depends on their names alone."""

from __future__ import annotations

import glob
import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from extract.model import Document, SetAside
from extract.sources import opening
from extract.sources.formats import SUFFIXES, document, pieces
from extract.sources.opening import STDIN
from extract.sources.piece import MAX_BYTES, Columns, Limits, Source
from extract.store.schema import MANIFEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STDIN_ID = "stdin"
_MAGIC = frozenset("*?[")


@dataclass(slots=True)
class _Listing:
    """The files found so far with the parts of their path that make the id, and what was not found."""

    files: list[_File] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def add(self, path: Path, depth: int, *, walked: bool = False) -> None:
        """Take a file unless it was met before, by whatever path."""
        real = os.path.realpath(path)
        if real not in self.seen:
            self.seen.add(real)
            self.files.append(_File(str(path), path.parts, depth, walked))

    def add_elsewhere(self, location: str, depth: int, *, walked: bool = False) -> None:
        """Take a file on another machine, or standard input."""
        if location not in self.seen:
            self.seen.add(location)
            name = STDIN_ID if location == STDIN else location
            self.files.append(_File(location, tuple(name.split("/")), depth, walked))


@dataclass(frozen=True, slots=True)
class _File:
    location: str
    parts: tuple[str, ...]
    depth: int
    walked: bool


@dataclass(frozen=True, slots=True)
class Sources:
    """The files to read, listed before the first is opened; each is read when its turn comes."""

    files: tuple[Source, ...]
    aside: tuple[SetAside, ...]
    limits: Limits

    def __len__(self) -> int:
        return len(self.files) + len(self.aside)

    def __iter__(self) -> Iterator[Document | SetAside]:
        yield from self.aside
        twins: dict[str, str] = {}
        for source in self.files:
            for found in map(document, pieces(source, self.limits)):
                if isinstance(found, Document):
                    twin = twins.setdefault(found.digest, found.id)
                    if twin != found.id:
                        yield repeated(found.id, twin)
                        continue
                yield found


def repeated(name: str, twin: str) -> SetAside:
    """Set an article aside that repeats the text of another."""
    return SetAside(name, f"{name} repeats another text: {twin}.", fault=False, twin=twin)


def documents(
    paths: Sequence[Path | str], *, columns: Columns | None = None, max_bytes: int = MAX_BYTES
) -> Sources:
    """List files, and folders with every article below them; hidden ones are passed over.

    A path may be a pattern (``saved/*.html``), a URL that fsspec knows, or ``-`` for standard input. A file that repeats
    the text of an earlier one is set aside and names its twin. A file met twice by different paths is read once.
    """
    listing = _Listing()
    for given in map(str, paths):
        if given == STDIN:
            listing.add_elsewhere(given, 1)
        elif opening.is_url(given):
            _list_elsewhere(given, listing)
        elif _MAGIC.isdisjoint(given) or os.path.lexists(given):
            _list(Path(os.path.abspath(given)), given, listing)  # noqa: PTH100 - resolve() would follow links
        else:
            _match(given, listing)
    names = _ids(listing.files)
    files = tuple(
        Source(name, file.location, file.walked)
        for name, file in zip(names, listing.files, strict=True)
    )
    limits = Limits(columns or Columns(), max_bytes)
    return Sources(files, tuple(listing.aside), limits)


def _match(pattern: str, listing: _Listing) -> None:
    """Add what a pattern names."""
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - a pattern may be absolute
    for path in found:
        _list(Path(os.path.abspath(path)), path, listing)  # noqa: PTH100
    if not found:
        listing.aside.append(SetAside(pattern, f"{pattern} matches no file."))


def _list_elsewhere(url: str, listing: _Listing) -> None:
    """Add a file on another machine, or what lies in a folder or matches a pattern there."""
    try:
        system, path = opening.file_system(url)
        if not _MAGIC.isdisjoint(path):
            found = sorted(system.glob(path))
        elif system.isdir(path):
            found = sorted(system.find(path))
        else:
            listing.add_elsewhere(url, 1)
            return
        depth = path.rstrip("/").count("/")
        for name in found:
            if opening.suffix(name) in SUFFIXES:
                location = str(system.unstrip_protocol(name))
                listing.add_elsewhere(location, max(name.count("/") - depth, 1), walked=True)
        if not found:
            listing.aside.append(SetAside(url, f"{url} holds no article."))
    except Exception as err:  # noqa: BLE001  (every file system raises what its library raises)
        reason = " ".join(str(err).split()).rstrip(".")
        listing.aside.append(SetAside(url, f"{url} cannot be read: {reason}."))


def _list(path: Path, given: str, listing: _Listing) -> None:
    """Add a path that was given, or say why it holds nothing."""
    try:
        if path.is_file():
            listing.add(path, 1)
        elif path.is_dir():
            _walk(path, given, listing)
        elif path.exists():
            listing.aside.append(SetAside(given, f"{given} is neither a file nor a folder."))
        else:
            listing.aside.append(SetAside(given, f"{given} does not exist."))
    except OSError as err:
        listing.aside.append(SetAside(given, f"{given} cannot be read: {_why(err)}."))


def _walk(folder: Path, given: str, listing: _Listing) -> None:
    """Add every article below *folder*, each real folder once, so that a loop of links ends."""
    entered: set[str] = set()
    refused: list[OSError] = []
    found: list[Path] = []
    for root, folders, files in os.walk(folder, onerror=refused.append, followlinks=True):
        real = os.path.realpath(root)
        if real in entered:
            folders.clear()
            continue
        entered.add(real)
        if MANIFEST in files:
            # A store among the articles is our own work.
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            Path(root, name)
            for name in files
            if opening.suffix(name) in SUFFIXES and not name.startswith(".")
        ]
    for err in refused:
        name = str(err.filename)
        listing.aside.append(SetAside(name, f"{name} cannot be read: {_why(err)}."))
    if not found and not refused:
        listing.aside.append(SetAside(given, f"{given} holds no file that could be an article."))
    for path in sorted(found, key=lambda path: path.relative_to(folder).as_posix()):
        listing.add(path, len(path.relative_to(folder).parts), walked=True)


def _ids(files: Sequence[_File]) -> list[str]:
    """Name each file by its path below the folder given, and further up where two names clash."""
    depths = [file.depth for file in files]
    while True:
        names = [_name(file.parts, depth) for file, depth in zip(files, depths, strict=True)]
        clashing = {name for name, count in Counter(names).items() if count > 1}
        longer = [
            min(depth + 1, len(file.parts)) if name in clashing else depth
            for file, depth, name in zip(files, depths, names, strict=True)
        ]
        if longer == depths:
            return names
        depths = longer


def _name(parts: tuple[str, ...], depth: int) -> str:
    """Join the last parts of a path; a byte that is no UTF-8 becomes a replacement character."""
    return os.fsencode("/".join(parts[-depth:])).decode("utf-8", "replace")


def _why(err: OSError) -> str:
    return (err.strerror or str(err)).lower()
