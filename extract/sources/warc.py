"""A web archive: each page that it holds is an article; the day of the crawl is not the article's."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from extract.model import SetAside
from extract.sources.page import plain
from extract.sources.piece import Page, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAGES = ("text/html", "application/xhtml+xml")
_FOUND = "200"


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
        for number, record in enumerate(ArchiveIterator(stream), start=1):
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
        reason = " ".join(str(err).split()) or type(err).__name__
        yield SetAside(id, f"{id} is a damaged archive after record {number}: {reason}.")


def _form(record: object) -> str:
    """Return the media type of a page or text that was found, else nothing."""
    kind, headers = getattr(record, "rec_type", ""), getattr(record, "http_headers", None)
    if kind == "conversion":
        return "text/plain"
    if kind != "response" or headers is None or headers.get_statuscode() != _FOUND:
        return ""
    media = (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return media if media in (*_PAGES, "text/plain") else ""
