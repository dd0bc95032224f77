"""Which reader reads which file: one article in a file, or many."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from extract.model import Document, SetAside
from extract.sources import (
    feed,
    mail,
    markdown,
    metadata,
    page,
    parquet,
    pdf,
    table,
    textfile,
    warc,
)
from extract.sources.opening import (
    PACKED,
    STDIN,
    TooLargeError,
    is_url,
    limited,
    open_packed,
    open_plain,
    suffix,
    whole,
)
from extract.sources.piece import Limits, Page, Record, Source

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    Piece = Document | Record | Page | SetAside

_PAGES = frozenset({".html", ".htm", ".xhtml"})
_MARKDOWN = frozenset({".md", ".markdown"})
_FEEDS = frozenset({".rss", ".atom", ".xml"})
_ROWS = {
    ".jsonl": table.json_lines,
    ".ndjson": table.json_lines,
    ".json": table.json_array,
    ".csv": table.comma_separated,
    ".tsv": table.comma_separated,
    ".parquet": parquet.rows,
}
SUFFIXES = frozenset({".txt", ".pdf", ".eml", ".warc", *_PAGES, *_MARKDOWN, *_FEEDS, *_ROWS})
_MANY = frozenset({".warc", *_FEEDS, *_ROWS})
_PEEKED = 64
_STARTS = (
    (b"%PDF", ".pdf"),
    (b"WARC/", ".warc"),
    (b"PAR1", ".parquet"),
    (b"{", ".jsonl"),
    (b"[{", ".json"),
    (b"<?xml", ".xml"),
    (b"<rss", ".xml"),
    (b"<feed", ".xml"),
    (b"<!doctype html", ".html"),
    (b"<html", ".html"),
)


def holds_many(source: Source) -> bool:
    """Tell whether a file may hold more than one article."""
    return source.location == STDIN or suffix(source.location) in _MANY


def pieces(source: Source, limits: Limits) -> Iterator[Piece]:
    """Yield what a file holds, article by article; what cannot be read is set aside with its reason."""
    try:
        if source.location == STDIN:
            yield from _sniffed(source, limits)
        elif holds_many(source):
            yield from _many(source, limits)
        else:
            yield _one(source, limits)
    except TooLargeError as err:
        yield SetAside(source.id, f"{source.id} is too large: {err}.")
    except (OSError, EOFError, ValueError) as err:
        yield SetAside(source.id, f"{source.id} cannot be read: {_why(err)}.")
    except Exception as err:  # noqa: BLE001  (whatever a parser trips over must not take the other files with it)
        yield SetAside(source.id, f"{source.id} cannot be read: {type(err).__name__}.")


def document(piece: Piece) -> Document | SetAside:
    """Make a document of what a file holds."""
    try:
        if isinstance(piece, Page):
            piece = page.read(piece)
        return metadata.article(piece) if isinstance(piece, Record) else piece
    except Exception as err:  # noqa: BLE001  (a page that a parser trips over must not take the others with it)
        name = piece.source if isinstance(piece, SetAside) else piece.id
        return SetAside(name, f"{name} cannot be read: {type(err).__name__}: {err}.")


def _one(source: Source, limits: Limits) -> Piece:
    form = suffix(source.location)
    plain = form not in _PAGES | _MARKDOWN | {".pdf", ".eml"}
    if plain and not is_url(source.location) and not source.location.lower().endswith(PACKED):
        return textfile.read(Path(source.location), id=source.id, max_bytes=limits.max_bytes)
    return _of_bytes(whole(source.location, limits.max_bytes), form, source.id, limits)


def _of_bytes(data: bytes, form: str, name: str, limits: Limits) -> Piece:
    if form in _PAGES:
        return Page(name, data)
    if form == ".pdf":
        return pdf.read(data, id=name, max_bytes=limits.max_bytes)
    if form == ".eml":
        return mail.read(data, id=name)
    if form in _MARKDOWN:
        text = textfile.text_of(data, id=name)
        return markdown.read(text, id=name) if isinstance(text, str) else text
    return textfile.decode(data, id=name)


def _many(source: Source, limits: Limits) -> Iterator[Piece]:
    form = suffix(source.location)
    if form == ".warc":
        # A packed web archive is packed record by record, which its reader sees to.
        is_gzip = source.location.lower().endswith(".gz")
        with (open_packed if is_gzip else open_plain)(source.location) as stream:
            yield from warc.read(stream, id=source.id, max_bytes=limits.max_bytes)
    elif form in _FEEDS:
        yield from feed.read(whole(source.location, limits.max_bytes), id=source.id)
    else:
        with open_plain(source.location) as stream:
            yield from _ROWS[form](stream, source, limits)


def _sniffed(source: Source, limits: Limits) -> Iterator[Piece]:
    """Read standard input; its first bytes tell what it is."""
    stream = cast("io.BufferedReader", sys.stdin.buffer)
    start = stream.peek(_PEEKED)[:_PEEKED].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    form = next((form for mark, form in _STARTS if start.startswith(mark.lower())), ".txt")
    if form == ".warc":
        yield from warc.read(stream, id=source.id, max_bytes=limits.max_bytes)
    elif form in _FEEDS:
        yield from feed.read(limited(stream, limits.max_bytes), id=source.id)
    elif form in _ROWS:
        yield from _ROWS[form](stream, source, limits)
    else:
        yield _of_bytes(limited(stream, limits.max_bytes), form, source.id, limits)


def _why(err: Exception) -> str:
    if isinstance(err, OSError) and err.strerror:
        return err.strerror.lower()
    return " ".join(str(err).split()).rstrip(".") or type(err).__name__
