"""Several stores read as one: the parts that a run has just written, and what an older store keeps of itself."""

from __future__ import annotations

import re
from heapq import heappop, heappush, merge
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from extract.model import SetAside
from extract.store import restore
from extract.store.rows import article_row
from extract.store.schema import SCHEMAS, manifest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from extract.model import ContactMention, Document, GapClaim

_READ = ("articles", "mentions", "gap_claims", "set_aside")
_KEYS = {
    "articles": "article",
    "mentions": "article",
    "gap_claims": "article",
    "set_aside": "source",
}
_ROW = re.compile(r"#[0-9]+$")
_FETCHED = 1024
_TAKEN = 32
_MEMORY = "768MB"


class Parts:
    """The tables of several stores as one; of the older store only what comes from the files that are *kept*."""

    def __init__(
        self, parts: Iterable[Path], old: Path | None, kept: Collection[str], scratch: Path
    ) -> None:
        self._connection = duckdb.connect(
            ":memory:",
            config={"threads": 1, "memory_limit": _MEMORY, "temp_directory": str(scratch)},
        )
        self._list("kept", kept)
        folders = [part / manifest(part)["generation"] for part in sorted(parts)]
        older = old / manifest(old)["generation"] if old else None
        self._kept = frozenset(kept)
        self._new = [folder / "articles.parquet" for folder in folders]
        self._older = older / "articles.parquet" if older else None
        for table in _READ:
            self._connection.execute(f"CREATE VIEW {table} AS {_union(table, folders, older)}")

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()

    def count(self) -> int:
        """Return how many articles there are."""
        return int(next(self._rows("SELECT count(*) AS number FROM articles"))["number"])

    def repeated(self) -> dict[str, str]:
        """Return the articles that repeat another's text, each with the first of those that share it, by id."""
        rows = self._rows(
            "SELECT article, first FROM articles JOIN (SELECT digest, min(article) AS first"
            " FROM articles GROUP BY digest HAVING count(*) > 1) USING (digest)"
            " WHERE article <> first ORDER BY article"
        )
        return {row["article"]: row["first"] for row in rows}

    def set_aside(self) -> list[SetAside]:
        """Return what yielded no article."""
        return [SetAside(**row) for row in self._rows("SELECT * FROM set_aside")]

    def mentions(self) -> Iterator[ContactMention]:
        """Yield every report, by id."""
        return restore.mentions(
            self._rows("SELECT * FROM mentions ORDER BY mention, article, rank")
        )

    def claims(self) -> Iterator[GapClaim]:
        """Yield every claim of silence, by article."""
        for row in self._rows('SELECT * FROM gap_claims ORDER BY article, "start", id'):
            yield restore.claim(row)

    def telling(self, named: Collection[str]) -> Iterator[Document]:
        """Yield the articles that tell of a contact or a silence, and those that are *named*.

        Their texts are left out, except where they may be needed again: an article without a date, and the named ones.
        """
        self._list("named", named)
        needed = (
            "published = '' OR published_from = 'linked' OR article IN (SELECT name FROM named)"
        )
        rows = self._rows(
            f"SELECT * REPLACE (CASE WHEN {needed} THEN text ELSE '' END AS text) FROM articles"  # noqa: S608
            " WHERE article IN (SELECT article FROM mentions UNION SELECT article FROM gap_claims"
            " UNION SELECT name FROM named) ORDER BY article"
        )
        return map(restore.document, rows)

    def article_rows(
        self, without: Collection[str], instead: Mapping[str, Document]
    ) -> Iterator[dict[str, Any]]:
        """Yield the rows of all articles by id, some left out and some as given *instead*."""
        gone = {*without, *instead}
        untouched = (row for row in self._stored() if row["article"] not in gone)
        given = (article_row(instead[name]) for name in sorted(instead))
        return merge(untouched, given, key=_id)

    def _stored(self) -> Iterator[dict[str, Any]]:
        """Merge the articles of all stores by id, each part opened when its first article's turn comes.

        A database would sort them too, but in memory, texts and all.
        """
        waiting = sorted((_first_id(file), number) for number, file in enumerate(self._new))
        waiting.reverse()
        heap: list[tuple[str, int, dict[str, Any], Iterator[dict[str, Any]]]] = []
        _push(heap, -1, self._of_older())
        while heap or waiting:
            while waiting and (not heap or waiting[-1][0] <= heap[0][0]):
                number = waiting.pop()[1]
                _push(heap, number, _sorted(self._new[number]))
            if heap:
                _, number, row, left = heappop(heap)
                yield row
                _push(heap, number, left)

    def _of_older(self) -> Iterator[dict[str, Any]]:
        """Yield what is kept of the older store's articles, which lie there by id."""
        if self._older is None:
            return
        for batch in pq.ParquetFile(self._older).iter_batches(batch_size=_FETCHED):
            for row in batch.to_pylist():
                if row["article"] in self._kept or _ROW.sub("", row["article"]) in self._kept:
                    yield row

    def _list(self, name: str, values: Collection[str]) -> None:
        """Make a table of names, which every cursor sees."""
        self._connection.register(
            "listed", pa.table({"name": pa.array(sorted(values), pa.string())})
        )
        self._connection.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT * FROM listed")  # noqa: S608
        self._connection.unregister("listed")

    def _rows(self, sql: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of one SELECT, a few at a time."""
        cursor = self._connection.cursor()
        cursor.execute(sql)
        names = [column[0] for column in cursor.description or ()]
        while rows := cursor.fetchmany(_FETCHED):
            for row in rows:
                yield dict(zip(names, row, strict=True))


def _union(table: str, folders: Iterable[Path], older: Path | None) -> str:
    """Return the SELECT over one table of all stores."""
    columns = ", ".join(f'"{name}"' for name in SCHEMAS[table].names)
    found = []
    files = ", ".join(_quoted(folder / f"{table}.parquet") for folder in folders)
    if files:
        found.append(f"SELECT {columns} FROM read_parquet([{files}])")  # noqa: S608
    if older is not None:
        key = _KEYS[table]
        found.append(
            f"SELECT {columns} FROM read_parquet({_quoted(older / f'{table}.parquet')})"  # noqa: S608
            f" WHERE {key} IN (SELECT name FROM kept)"
            f" OR regexp_replace({key}, '{_ROW.pattern}', '') IN (SELECT name FROM kept)"
        )
    if not found:
        raise ValueError("there is nothing to make a store of")
    return " UNION ALL ".join(found)


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"


_id = itemgetter("article")


def _push(
    heap: list[tuple[str, int, dict[str, Any], Iterator[dict[str, Any]]]],
    number: int,
    rows: Iterator[dict[str, Any]],
) -> None:
    row = next(rows, None)
    if row is not None:
        heappush(heap, (row["article"], number, row, rows))


def _first_id(file: Path) -> str:
    """Return the first id in a file of articles, or what sorts before every id where the file does not tell."""
    found = pq.read_metadata(file)
    column = found.schema.names.index("article")
    told = [found.row_group(at).column(column).statistics for at in range(found.num_row_groups)]
    return min((one.min if one and one.has_min_max else "" for one in told), default="")


def _sorted(file: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a file of articles by id."""
    table = pq.read_table(file, schema=SCHEMAS["articles"])
    order = sorted(range(len(table)), key=table["article"].to_pylist().__getitem__)
    for first in range(0, len(order), _TAKEN):
        yield from table.take(order[first : first + _TAKEN]).to_pylist()
