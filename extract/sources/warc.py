"""A web archive: each page that it holds is an article; the day of the crawl is not the article's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from extract.model import SetAside
from extract.sources.page import plain
from extract.sources.piece import Page, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGES = ("text/html", "application/xhtml+xml")
_FOUND = "200"
_SHOWN = 200
_LONGEST_HEADER, _MOST_HEADERS = 65_536, 10_000


def read(
    stream: BinaryIO,
    *,
    id: str,  # noqa: A002 - the noun's own field
    max_bytes: int,
) -> Iterator[Page | Record | SetAside]:
    """Yield the pages of an archive, numbered as its records are; what is no page is passed over."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  (only archives need it)
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    number = 0
    try:
        archive = ArchiveIterator(stream)
        archive.reader = _bounded(archive.reader)
        for number, record in enumerate(archive, start=1):
            form = _form(record)
            if not form:
                continue
            name = f"{id}#{number}"
            data = record.content_stream().read(max_bytes + 1)
            if len(data) > max_bytes:
                yield SetAside(name, f"{name} is too large: the limit is {max_bytes:,}.")
                continue
            url = record.rec_headers.get_header("WARC-Target-URI") or ""
            if form in _PAGES:
                yield Page(name, data, url)
            else:
                yield Record(name, plain(data.decode("utf-8", "replace")), url=url)
    except (ArchiveLoadFailed, ValueError, OSError, EOFError) as err:
        reason = " ".join(str(err).split())[:_SHOWN] or type(err).__name__
        yield SetAside(id, f"{id} is a damaged archive after record {number}: {reason}.")


def _bounded(reader: Any) -> Any:  # noqa: ANN401  (warcio carries no types)
    """Let no header be endless, and no record have headers without end: a few packed bytes can hold either."""
    readline, read = reader.readline, reader.read
    lines = 0

    def some_line(length: int | None = None) -> bytes:
        nonlocal lines
        lines += 1
        if lines > _MOST_HEADERS:
            raise ValueError(f"a record has more than {_MOST_HEADERS:,} headers")
        found: bytes = readline(min(length or _LONGEST_HEADER, _LONGEST_HEADER))
        return found

    def some_bytes(length: int | None = None) -> bytes:
        nonlocal lines
        lines = 0
        found: bytes = read(length)
        return found

    reader.readline, reader.read = some_line, some_bytes
    return reader


def _form(record: object) -> str:
    """Return the media type of a page or text that was found, else nothing."""
    kind, headers = getattr(record, "rec_type", ""), getattr(record, "http_headers", None)
    if kind == "conversion":
        return "text/plain"
    if kind != "response" or headers is None or headers.get_statuscode() != _FOUND:
        return ""
    media = (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return media if media in (*_PAGES, "text/plain") else ""
