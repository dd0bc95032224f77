"""The store: a folder of Parquet tables replaced as a whole and queried with DuckDB; nothing else knows the database.

Layout of a store folder: ``MANIFEST.json`` names the current generation; ``generation-<digest>/`` holds its Parquet
tables; ``curation.jsonl`` is the analyst's own. The manifest is replaced last and atomically, so a run killed at any
moment leaves the previous generation readable.
"""

from extract.store.files import check_target, write
from extract.store.query import Store
from extract.store.schema import MANIFEST, SCHEMAS, TABLES

__all__ = ["MANIFEST", "SCHEMAS", "TABLES", "Store", "check_target", "write"]
