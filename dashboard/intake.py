"""Documents that a reader drops on the page: written beside the store, read by the command line in a process of its own."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import secrets
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from extract.sources import seeds
from extract.store import Store
from extract.store.files import ADDED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SUFFIXES = (".txt", ".html", ".htm", ".md")
MOST_FILES = 500
MOST_BYTES = 10_000_000
# Each run of the command line costs a second or two: so many steps of progress are worth it.
_STEPS = 5
_UNSAFE = re.compile(r"[^\w.\- ]+")
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Dropped:
    """A document as it arrived."""

    name: str
    content: bytes

    @property
    def place(self) -> str:
        """Return its path below the folder of added documents; equal names of different texts do not meet."""
        stem = _UNSAFE.sub("_", Path(self.name).name).lstrip(". ")
        digest = hashlib.sha256(self.content).hexdigest()[:10]
        suffix = Path(stem).suffix
        return f"{digest}/{stem[: _LONGEST_NAME - len(suffix)].removesuffix(suffix)}{suffix}"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far documents are: *done* of *total*, and those that could not be read, each with its reason."""

    total: int
    done: int = 0
    running: bool = True
    cancelled: bool = False
    aside: tuple[tuple[str, str], ...] = ()


def dropped(data: Mapping[str, Any]) -> tuple[Dropped, ...]:
    """Read what the browser sent; ``ValueError`` where it is no document, or too many of them."""
    files = data.get("files")
    if not isinstance(files, list) or not files:
        raise ValueError("no document was sent")
    if len(files) > MOST_FILES:
        raise ValueError(f"{len(files):,} documents are too many at once: {MOST_FILES:,} at most")
    return tuple(_one(file) for file in files)


def arrived(data: Mapping[str, Any]) -> tuple[Dropped, ...]:
    """Return what a reader asked to be read: the sample articles, or the documents sent."""
    return samples() if data.get("samples") else dropped(data)


def samples() -> tuple[Dropped, ...]:
    """Return the articles that come with détente."""
    files = sorted(seeds.folder().glob("*.txt"))
    return tuple(Dropped(file.name, file.read_bytes()) for file in files)


def _one(file: Any) -> Dropped:  # noqa: ANN401  (whatever the browser sent)
    if not isinstance(file, dict) or not all(isinstance(file.get(n), str) for n in _SENT):
        raise ValueError("a document was sent without name or content")
    try:
        content = base64.b64decode(file["content"], validate=True)
    except binascii.Error as err:
        raise ValueError(f"{file['name']} arrived damaged") from err
    return Dropped(Path(file["name"].replace("\\", "/")).name, content)


_SENT = ("name", "content")


class Intake:
    """Reads dropped documents into one store, one batch of them at a time."""

    def __init__(self, store_path: Path | str) -> None:
        self._store = Path(store_path)
        self._lock = Lock()
        self._jobs: dict[str, Progress] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, files: Sequence[Dropped]) -> str:
        """Begin to read documents and return the name under which to ask for them; ``ValueError`` while others are read."""
        with self._lock:
            if any(job.running for job in self._jobs.values()):
                raise ValueError("other documents are being read: try again in a moment")
            name = secrets.token_hex(8)
            self._jobs = {name: Progress(len(files))}
        Thread(target=self._read, args=(name, tuple(files)), daemon=True).start()
        return name

    def progress(self, name: str) -> Progress | None:
        """Return how far documents are, ``None`` where nobody knows of them any more."""
        with self._lock:
            return self._jobs.get(name)

    def cancel(self, name: str) -> None:
        """Stop reading; what was read stays, and the store is whole."""
        with self._lock:
            job = self._jobs.get(name)
            if job is None or not job.running:
                return
            self._jobs[name] = replace(job, cancelled=True)
            if self._process is not None:
                self._process.terminate()

    def _read(self, name: str, files: Sequence[Dropped]) -> None:
        refused = tuple((one.name, why) for one in files if (why := _refusal(one)))
        taken = [one for one in files if not _refusal(one)]
        self._add(name, done=len(refused), aside=refused)
        try:
            for batch in _batches(taken):
                if self._is_cancelled(name):
                    break
                self._add(name, done=len(batch), aside=self._extract(batch, name))
        except OSError as err:
            self._add(name, aside=((str(self._store), err.strerror or str(err)),))
        finally:
            with self._lock:
                self._jobs[name] = replace(self._jobs[name], running=False)

    def _add(self, name: str, *, done: int = 0, aside: tuple[tuple[str, str], ...]) -> None:
        with self._lock:
            job = self._jobs[name]
            if not job.cancelled:
                self._jobs[name] = replace(job, done=job.done + done, aside=(*job.aside, *aside))

    def _is_cancelled(self, name: str) -> bool:
        with self._lock:
            return self._jobs[name].cancelled

    def _extract(self, batch: Sequence[Dropped], name: str) -> tuple[tuple[str, str], ...]:
        """Read some documents and return those that yielded no article; these are not kept."""
        folder = self._store / ADDED
        for one in batch:
            file = folder / one.place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(one.content)
        complaint = self._run(folder, name)
        if self._is_cancelled(name):
            left_out = {one.place: "" for one in batch}
        else:
            left_out = self._left_out(batch, complaint)
        for place in left_out:
            (folder / place).unlink(missing_ok=True)
            if not any((folder / place).parent.iterdir()):
                (folder / place).parent.rmdir()
        return tuple((one.name, left_out[one.place]) for one in batch if one.place in left_out)

    def _run(self, folder: Path, name: str) -> str:
        command = [sys.executable, "-m", "dashboard", "extract", "--quiet", "--add"]
        home = str(Path(__file__).resolve().parent.parent)
        known = os.environ.get("PYTHONPATH", "")
        paths = os.pathsep.join(part for part in (home, known) if part)
        with self._lock:
            if self._jobs[name].cancelled:
                return ""
            self._process = subprocess.Popen(  # noqa: S603  (our own command, and no shell)
                [*command, str(folder), "-o", str(self._store)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": paths},
            )
            process = self._process
        told = process.communicate()[1].decode(errors="replace").strip().splitlines()
        with self._lock:
            self._process = None
        return told[-1].removeprefix("detente: ") if told and process.returncode else ""

    def _left_out(self, batch: Sequence[Dropped], complaint: str) -> dict[str, str]:
        store = Store(self._store)
        places = [one.place for one in batch]
        there = store.rows("SELECT article FROM articles WHERE list_contains(?, article)", [places])
        aside = store.rows(
            "SELECT source, reason FROM set_aside WHERE list_contains(?, source)", [places]
        )
        store.close()
        read = {row["article"] for row in there}
        reasons = {row["source"]: row["reason"] for row in aside}
        return {
            one.place: reasons.get(one.place, complaint or "no article").replace(
                one.place, one.name
            )
            for one in batch
            if one.place not in read
        }


def _refusal(one: Dropped) -> str:
    """Return why a document is not even tried, empty where it is."""
    if Path(one.name).suffix.lower() not in SUFFIXES:
        return f"{one.name} is none of {', '.join(SUFFIXES)}."
    if len(one.content) > MOST_BYTES:
        return f"{one.name} is too large: {len(one.content):,} bytes, the limit is {MOST_BYTES:,}."
    return ""


def _batches(files: Sequence[Dropped]) -> Iterator[Sequence[Dropped]]:
    size = -(-len(files) // _STEPS) or 1
    for at in range(0, len(files), size):
        yield files[at : at + size]
