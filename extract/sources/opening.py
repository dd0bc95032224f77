"""Bytes of a file, wherever it lies and however it is packed."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Any, BinaryIO, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STDIN = "-"
# News packs to a third or a tenth of its length, and seldom to a fiftieth; a small file may hold anything.
MOST_UNPACKED = 200
_UNPACKED_ANYWAY = 10_000_000
_BLOCK, _BUFFER = 1 << 20, 1 << 16


class TooLargeError(ValueError):
    """A file holds more than may be read at once."""


def is_url(location: str) -> bool:
    """Tell whether a location names a file system of its own: ``s3://``, ``gs://``, ``https://``."""
    scheme, separator, _ = location.partition("://")
    return bool(separator) and scheme.isascii() and scheme.isalnum()


def suffix(name: str) -> str:
    """Return the ending that names the form, in lower case, the packing's left out: ``.jsonl`` of ``a.jsonl.gz``."""
    path = PurePosixPath(name.lower())
    return PurePosixPath(path.stem).suffix if path.suffix in _UNPACKING else path.suffix


def file_system(location: str) -> tuple[Any, str]:
    """Return the fsspec file system of a URL and the path there; ``ValueError`` where it cannot be had."""
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415  (an extra)
    except ImportError as err:
        raise ValueError(
            f"{location} lies on another machine: pip install 'detente[remote]'"
        ) from err
    try:
        system, path = url_to_fs(location)
    except ImportError as err:
        raise ValueError(f"{location} cannot be reached: {err}") from err
    return system, str(path)


@contextmanager
def open_packed(location: str) -> Iterator[BinaryIO]:
    """Open a file as it lies there."""
    if location == STDIN:
        yield sys.stdin.buffer
    elif is_url(location):
        system, path = file_system(location)
        with system.open(path, "rb") as stream:
            yield stream
    else:
        with Path(location).open("rb") as stream:
            yield stream


@contextmanager
def open_plain(location: str) -> Iterator[BinaryIO]:
    """Open a file and unpack it as it is read; reading raises ``TooLargeError`` where it unpacks to far too much."""
    with ExitStack() as opened:
        packed = opened.enter_context(open_packed(location))
        unpack = _UNPACKING.get(PurePosixPath(location.lower()).suffix)
        if unpack is None:
            yield packed
        else:
            yield opened.enter_context(_bounded(opened.enter_context(unpack(packed)), packed))


def _bounded(unpacked: BinaryIO, packed: BinaryIO) -> BinaryIO:
    """Return a stream that ends in an error where it gives too many times what was taken from *packed*."""

    class _Stream(io.RawIOBase):
        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:  # noqa: ANN401  (typeshed: a writable buffer)
            data = unpacked.read(len(buffer))
            self.given += len(data)
            if self.given > MOST_UNPACKED * packed.tell() + _UNPACKED_ANYWAY:
                raise TooLargeError(f"it unpacks to more than {MOST_UNPACKED} times its size")
            buffer[: len(data)] = data
            return len(data)

    return cast("BinaryIO", io.BufferedReader(_Stream(), _BUFFER))


def _zstandard(packed: BinaryIO) -> IO[bytes]:
    from zstandard import ZstdDecompressor, ZstdError  # noqa: PLC0415  (rare, and slow to load)

    class _Stream(io.RawIOBase):
        """What the library reads, with its faults as everyone else's."""

        def __init__(self) -> None:
            self._reader = ZstdDecompressor().stream_reader(packed, read_across_frames=True)

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:  # noqa: ANN401  (typeshed: a writable buffer)
            try:
                return self._reader.readinto(buffer)
            except ZstdError as err:
                raise OSError(f"not a zstandard file ({err})") from err

    return cast("IO[bytes]", io.BufferedReader(_Stream()))


_UNPACKING: dict[str, Callable[[BinaryIO], Any]] = {
    ".gz": gzip.open,
    ".bz2": bz2.open,
    ".xz": lzma.open,
    ".zst": _zstandard,
}
PACKED = tuple(_UNPACKING)


def whole(location: str, max_bytes: int) -> bytes:
    """Return a file's bytes, unpacked; ``TooLargeError`` before more than *max_bytes* are read."""
    with open_plain(location) as stream:
        return limited(stream, max_bytes)


def limited(stream: BinaryIO, max_bytes: int) -> bytes:
    """Return the bytes of a stream; ``TooLargeError`` before more than *max_bytes* are read."""
    data = stream.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise TooLargeError(f"more than {max_bytes:,} bytes")
    return data


def lines(stream: BinaryIO, max_bytes: int) -> Iterator[bytes]:
    """Yield the lines of a stream; one that is too long is cut just beyond the limit, so that it can be told."""
    while line := stream.readline(max_bytes + 1):
        rest = line
        while len(rest) > max_bytes and not rest.endswith(b"\n"):
            rest = stream.readline(max_bytes + 1)
        yield line


def fingerprint(location: str) -> str:
    """Return a digest of a file's bytes; of one on another machine what its file system says of it."""
    if is_url(location):
        system, path = file_system(location)
        return str(system.checksum(path))
    found = hashlib.sha256()
    with open_packed(location) as stream:
        while block := stream.read(_BLOCK):
            found.update(block)
    return found.hexdigest()
