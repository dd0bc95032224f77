"""Files and folders become documents, in an order that depends on their names alone."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from extract.model import Document, SetAside
from extract.sources.textfile import MAX_BYTES, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SUFFIX = ".txt"


@dataclass(slots=True)
class _Listing:
    """The files found so far with the parts of their path that make the id, and what was not found."""

    files: list[tuple[Path, int]] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def add(self, path: Path, depth: int) -> None:
        """Take a file unless it was met before, by whatever path."""
        real = os.path.realpath(path)
        if real not in self.seen:
            self.seen.add(real)
            self.files.append((path, depth))


@dataclass(frozen=True, slots=True)
class Sources:
    """The files to read, listed before the first is opened; each is read when its turn comes."""

    files: tuple[tuple[Path, int], ...]
    aside: tuple[SetAside, ...]
    max_bytes: int

    def __len__(self) -> int:
        return len(self.files) + len(self.aside)

    def __iter__(self) -> Iterator[Document | SetAside]:
        yield from self.aside
        twins: dict[str, str] = {}
        for (path, _), name in zip(self.files, _ids(self.files), strict=True):
            found = read(path, id=name, max_bytes=self.max_bytes)
            if isinstance(found, Document):
                twin = twins.setdefault(found.digest, name)
                if twin != name:
                    reason = f"{name} repeats another text: {twin}."
                    yield SetAside(name, reason, fault=False)
                    continue
            yield found


def documents(paths: Sequence[Path], *, max_bytes: int = MAX_BYTES) -> Sources:
    """List files, and folders with every .txt below them; hidden ones are passed over.

    A file that repeats the text of an earlier one is set aside and names its twin. A file met twice by different
    paths is read once.
    """
    listing = _Listing()
    for path in paths:
        _list(Path(os.path.abspath(path)), str(path), listing)  # noqa: PTH100 - resolve() would follow links
    return Sources(tuple(listing.files), tuple(listing.aside), max_bytes)


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
    """Add every .txt below *folder*, each real folder once, so that a loop of links ends."""
    entered: set[str] = set()
    refused: list[OSError] = []
    found: list[Path] = []
    for root, folders, files in os.walk(folder, onerror=refused.append, followlinks=True):
        real = os.path.realpath(root)
        if real in entered:
            folders.clear()
            continue
        entered.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            Path(root, name)
            for name in files
            if name.lower().endswith(_SUFFIX) and not name.startswith(".")
        ]
    for err in refused:
        name = str(err.filename)
        listing.aside.append(SetAside(name, f"{name} cannot be read: {_why(err)}."))
    if not found and not refused:
        listing.aside.append(SetAside(given, f"{given} holds no {_SUFFIX} file."))
    for path in sorted(found, key=lambda path: path.relative_to(folder).as_posix()):
        listing.add(path, len(path.relative_to(folder).parts))


def _ids(files: Sequence[tuple[Path, int]]) -> list[str]:
    """Name each file by its path below the folder given, and further up where two names clash."""
    depths = [depth for _, depth in files]
    while True:
        names = [_name(path, depth) for (path, _), depth in zip(files, depths, strict=True)]
        clashing = {name for name, count in Counter(names).items() if count > 1}
        longer = [
            min(depth + 1, len(path.parts)) if name in clashing else depth
            for (path, _), depth, name in zip(files, depths, names, strict=True)
        ]
        if longer == depths:
            return names
        depths = longer


def _name(path: Path, depth: int) -> str:
    """Join the last parts of a path; a byte that is no UTF-8 becomes a replacement character."""
    return os.fsencode("/".join(path.parts[-depth:])).decode("utf-8", "replace")


def _why(err: OSError) -> str:
    return (err.strerror or str(err)).lower()
