"""Read a store: plain rows and pandas frames by SQL."""

from __future__ import annotations

import secrets
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from extract.store.schema import SCHEMAS, TABLES, manifest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd


# Without a limit DuckDB would take most of the machine's memory, and spill into the folder that the command was called in.
_THREADS, _MEMORY = 2, "1GB"


def _config() -> dict[str, Any]:
    """Return how DuckDB is set up; the folder is made only where a query needs it, and goes with the connection."""
    scratch = Path(tempfile.gettempdir()) / f"detente-{secrets.token_hex(8)}"
    return {"threads": _THREADS, "memory_limit": _MEMORY, "temp_directory": str(scratch)}


class Store:
    """An open store: one generation, read-only, safe to query from several threads.

    ``ValueError`` where there is no store at *path*, one of another version, or a damaged one.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self.generation: str = manifest(self.path)["generation"]
        folder = self.path / self.generation
        self._connection = duckdb.connect(":memory:", config=_config())
        for table in TABLES:
            file = folder / f"{table}.parquet"
            if not file.is_file():
                raise ValueError(f"{self.path} is a damaged store: {file.name} is missing")
            quoted = str(file).replace("'", "''")
            try:
                self._connection.execute(
                    f"CREATE VIEW {table} AS SELECT * FROM read_parquet('{quoted}')"  # noqa: S608
                )
            except duckdb.Error as err:
                raise ValueError(
                    f"{self.path} is a damaged store: {file.name} cannot be read"
                ) from err

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> pd.DataFrame:
        """Run one SELECT over the tables; values go in as *parameters*, never into the text.

        ``ValueError`` where a table is damaged, or the answer needs more memory than a query may have.
        """
        with self._told():
            return self._connection.cursor().execute(sql, list(parameters)).df()

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Run one SELECT and return plain rows: lists stay lists, missing values are ``None``; errors as for `query`."""
        cursor = self._connection.cursor()
        with self._told():
            cursor.execute(sql, list(parameters))
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Name the store where a table cannot be read: its first pages may be whole and others not."""
        try:
            yield
        except (duckdb.ParserException, duckdb.BinderException, duckdb.CatalogException):
            raise  # ours to mend
        except duckdb.OutOfMemoryException as err:
            raise ValueError(f"{self.path} is too large for one answer in {_MEMORY}") from err
        except duckdb.Error as err:
            reason = " ".join(str(err).split())
            raise ValueError(f"{self.path} is a damaged store: {reason}") from err

    def frame(self, table: str) -> pd.DataFrame:
        """Return a whole table as a pandas frame, columns as docs/DATA.md has them; ``ValueError`` names a table that is none."""
        if table not in SCHEMAS:
            raise ValueError(
                f"{table!r} is not a table of the store (there are: {', '.join(TABLES)})"
            )
        return self.query(f"SELECT * FROM {table}")  # noqa: S608

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()

    def is_current(self) -> bool:
        """Tell whether the folder still names the generation that this object reads."""
        return bool(manifest(self.path)["generation"] == self.generation)
