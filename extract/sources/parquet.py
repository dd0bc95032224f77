"""Parquet tables with an article in each row, read so that no file can fill the memory.

A reader sets aside as much memory as the header of a page asks for, while the sizes in the file's footer can be anything:
so the headers are looked at first. Both are structs of parquet.thrift, whose fields go by number.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, BinaryIO

from extract.model import SetAside
from extract.sources import thrift
from extract.sources.opening import MOST_UNPACKED, TooLargeError, limited
from extract.sources.table import article, lacking

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.sources.piece import Limits, Record, Source

# A page holds many articles, and a packed file is unpacked whole: each may be so many times what one article may.
_PAGE, _PACKED = 20, 50
_BATCH, _BATCH_BYTES = 256, 256_000_000
_BUFFER = 1 << 20
_LONGEST_FOOTER = 16_000_000

# The footer's length and the mark come last.
_TAIL = 8
# FileMetaData, RowGroup, ColumnChunk, ColumnMetaData, PageHeader.
_ROWS, _GROUPS = 3, 4
_COLUMNS = 1
_DESCRIBED = 3
_PATH, _CHUNK_SIZE, _DATA_AT, _DICTIONARY_AT = 3, 7, 9, 11
_UNPACKED_SIZE, _PACKED_SIZE = 2, 3


def rows(stream: BinaryIO, source: Source, limits: Limits) -> Iterator[Record | SetAside]:
    """Yield the articles of a Parquet table, batch by batch; ``TooLargeError`` where it unpacks to too much."""
    import pyarrow as pa  # noqa: PLC0415  (slow to load)
    import pyarrow.parquet as pq  # noqa: PLC0415

    if not stream.seekable():
        stream = io.BytesIO(limited(stream, _PACKED * limits.max_bytes))
    number = 0
    try:
        file = pq.ParquetFile(stream, buffer_size=_BUFFER, thrift_string_size_limit=_LONGEST_FOOTER)
        names = file.schema_arrow.names
        if missing := lacking(names, source, limits):
            yield missing
            return
        wanted = [name for name in limits.columns.named().values() if name in names]
        for row in _read(file, stream, wanted, limits):
            number += 1
            yield article(row, f"{source.id}#{number}", source, limits)
    except TooLargeError:
        raise
    except (pa.ArrowException, OSError, ValueError, MemoryError) as err:
        reason = " ".join(str(err).split()).rstrip(".")
        where = f"row {number + 1} cannot be read" if number else "it cannot be opened"
        yield SetAside(source.id, f"{source.id} is a damaged table: {where} ({reason}).")


def _read(
    file: Any,  # noqa: ANN401  (pyarrow carries no types)
    stream: BinaryIO,
    wanted: Sequence[str],
    limits: Limits,
) -> Iterator[dict[str, object]]:
    """Yield plain rows of the *wanted* columns."""
    size = stream.seek(0, io.SEEK_END)
    page = _largest_page(stream, size, wanted)
    if page > _PAGE * limits.max_bytes:
        raise TooLargeError(f"one page unpacks to {page:,} bytes")
    # A row takes no more than a page of each column.
    batch_size = min(_BATCH, max(1, _BATCH_BYTES // (page * len(wanted) + 1)))
    left = MOST_UNPACKED * size + limits.max_bytes
    for batch in file.iter_batches(batch_size=batch_size, columns=wanted):
        found = batch.to_pylist()
        # A batch holds a text that stands in many rows once, where the file says so.
        told = sum(len(value) for row in found for value in row.values() if isinstance(value, str))
        left -= max(batch.nbytes, told)
        if left < 0:
            raise TooLargeError(f"it unpacks to more than {MOST_UNPACKED} times its size")
        yield from found


def _largest_page(stream: BinaryIO, size: int, wanted: Sequence[str]) -> int:
    """Return how many bytes the largest page of the *wanted* columns unpacks to.

    Ours to read: pyarrow's own view of a footer ends the process where that is damaged in some ways.
    """
    stream.seek(size - _TAIL)
    length = int.from_bytes(stream.read(4), "little")
    stream.seek(size - _TAIL - length)
    footer: Any = thrift.struct(io.BytesIO(stream.read(length)))
    try:
        if footer[_ROWS] > size:
            raise TooLargeError(f"{footer[_ROWS]:,} rows in {size:,} bytes")
        return max((p for c in _described(footer, wanted) for p in _pages(stream, c)), default=0)
    except (KeyError, TypeError, IndexError) as err:
        raise ValueError("the description of its pages is damaged") from err


def _described(footer: dict[int, Any], wanted: Sequence[str]) -> Iterator[dict[int, Any]]:
    """Yield what the footer says of the *wanted* columns, group of rows by group."""
    top = {name.encode() for name in wanted}
    for group in footer[_GROUPS]:
        for column in group[_COLUMNS]:
            if column[_DESCRIBED][_PATH][0] in top:
                yield column[_DESCRIBED]


def _pages(stream: BinaryIO, column: dict[int, int]) -> Iterator[int]:
    """Yield what each page of a column in one group of rows unpacks to."""
    at = min(offset for offset in (column.get(_DICTIONARY_AT), column[_DATA_AT]) if offset)
    end = at + column[_CHUNK_SIZE]
    while at < end:
        stream.seek(at)
        header: Any = thrift.struct(stream)
        yield header[_UNPACKED_SIZE]
        at = stream.tell() + max(0, header[_PACKED_SIZE])
