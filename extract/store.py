"""The store: a folder of Parquet tables replaced as a whole and queried with DuckDB; the only file that knows the database.

Layout of a store folder: ``MANIFEST.json`` names the current generation; ``generation-<digest>/`` holds its Parquet
tables; ``curation.jsonl`` is the analyst's own. The manifest is replaced last and atomically, so a run killed at any
moment leaves the previous generation readable.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

    from extract.edtf import Edtf
    from extract.model import (
        Contact,
        ContactMention,
        Corpus,
        Document,
        Gap,
        GapClaim,
        SetAside,
        Span,
    )

FORMAT = "detente-store"
SCHEMA_VERSION = 1
MANIFEST = "MANIFEST.json"

_PARTICIPANT = pa.struct(
    [
        ("name", pa.string()),
        ("office", pa.string()),
        ("country", pa.string()),
        ("wikidata", pa.string()),
    ]
)
_CLUE = pa.struct(
    [
        ("rule", pa.string()),
        ("days", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("note", pa.string()),
    ]
)
_REASON = pa.struct(
    [("field", pa.string()), ("rule", pa.string()), ("start", pa.int64()), ("end", pa.int64())]
)
_CONFLICT = pa.struct(
    [
        ("field", pa.string()),
        ("values", pa.list_(pa.string())),
        ("mentions", pa.list_(pa.string())),
    ]
)
_ATTESTATION = pa.struct(
    [("start", pa.string()), ("end", pa.string()), ("claims", pa.list_(pa.string()))]
)
_STRINGS = pa.list_(pa.string())

SCHEMAS: Mapping[str, pa.Schema] = {
    "articles": pa.schema(
        {
            "article": pa.string(),
            "title": pa.string(),
            "outlet": pa.string(),
            "url": pa.string(),
            "lang": pa.string(),
            "published": pa.string(),
            "published_start": pa.date32(),
            "published_end": pa.date32(),
            "published_from": pa.string(),
            "clues": pa.list_(_CLUE),
            "digest": pa.string(),
            "text": pa.string(),
        }
    ),
    "contacts": pa.schema(
        {
            "id": pa.string(),
            "date": pa.string(),
            "date_start": pa.date32(),
            "date_end": pa.date32(),
            "mode": pa.string(),
            "level": pa.string(),
            "status": pa.string(),
            "label": pa.string(),
            "countries": _STRINGS,
            "participants": pa.list_(_PARTICIPANT),
            "place": pa.string(),
            "duration_minutes": pa.int64(),
            "topics": _STRINGS,
            "cameo": pa.string(),
            "plover": pa.string(),
            "conflicts": pa.list_(_CONFLICT),
        }
    ),
    "mentions": pa.schema(
        {
            "mention": pa.string(),
            "contact": pa.string(),
            "article": pa.string(),
            "rank": pa.int64(),
            "quote": pa.string(),
            "start": pa.int64(),
            "end": pa.int64(),
            "date_expression": pa.string(),
            "reported_by": pa.string(),
            "rules": _STRINGS,
            "date": pa.string(),
            "mode": pa.string(),
            "level": pa.string(),
            "status": pa.string(),
            "reasons": pa.list_(_REASON),
        }
    ),
    "gap_claims": pa.schema(
        {
            "id": pa.string(),
            "article": pa.string(),
            "countries": _STRINGS,
            "level": pa.string(),
            "mode_scope": pa.string(),
            "since": pa.string(),
            "until": pa.string(),
            "kind": pa.string(),
            "quote": pa.string(),
            "start": pa.int64(),
            "end": pa.int64(),
            "rules": _STRINGS,
        }
    ),
    "gaps": pa.schema(
        {
            "id": pa.string(),
            "countries": _STRINGS,
            "level": pa.string(),
            "after": pa.string(),
            "before": pa.string(),
            "start": pa.string(),
            "end": pa.string(),
            "days_min": pa.int64(),
            "days_max": pa.int64(),
            "open": pa.bool_(),
            "attested": pa.list_(_ATTESTATION),
            "contradicted_by": _STRINGS,
        }
    ),
    "set_aside": pa.schema({"source": pa.string(), "reason": pa.string()}),
}
TABLES = tuple(SCHEMAS)


class Store:
    """An open store: one generation, read-only, safe to query from several threads."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        manifest = _manifest(self.path)
        self.generation: str = manifest["generation"]
        folder = self.path / self.generation
        self._connection = duckdb.connect(":memory:", config={"threads": 2})
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
        """Run one SELECT over the tables; values go in as *parameters*, never into the text."""
        return self._connection.cursor().execute(sql, list(parameters)).df()

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Run one SELECT and return plain rows: lists stay lists, missing values are ``None``."""
        cursor = self._connection.cursor()
        cursor.execute(sql, list(parameters))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def frame(self, table: str) -> pd.DataFrame:
        """Return a whole table as a pandas frame."""
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
        return bool(_manifest(self.path)["generation"] == self.generation)


def _manifest(path: Path) -> dict[str, Any]:
    file = path / MANIFEST
    if not path.exists():
        raise ValueError(
            f"{path} does not exist: `detente extract PATH... -o {path}` makes a store"
        )
    if not file.is_file():
        raise ValueError(f"{path} is not a store: it has no {MANIFEST}")
    try:
        manifest = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as err:
        raise ValueError(f"{path} is a damaged store: {MANIFEST} cannot be read") from err
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ValueError(f"{path} is not a store: its {MANIFEST} is of another program")
    if manifest.get("schema") != SCHEMA_VERSION:
        raise ValueError(
            f"{path} is a store of schema {manifest.get('schema')}, this version reads schema"
            f" {SCHEMA_VERSION}: extract it again"
        )
    return manifest


def check_target(root: Path) -> None:
    """Refuse a place where no store can be written: a file, or a folder that holds something else."""
    if root.exists() and not root.is_dir():
        raise ValueError(f"{root} is a file, not a folder that could hold a store")
    if root.exists() and any(root.iterdir()) and not (root / MANIFEST).exists():
        raise ValueError(f"{root} is not empty and not a store: choose another folder")
    standing = next(place for place in (root, *root.absolute().parents) if place.exists())
    if not standing.is_dir() or not os.access(standing, os.W_OK):
        raise ValueError(
            f"{root} cannot be written: {standing} is no folder that can be written to"
        )


def write(path: Path | str, corpus: Corpus) -> None:
    """Replace the store at *path* by *corpus*; the previous generation stays until the new one is whole."""
    root = Path(path)
    check_target(root)
    root.mkdir(parents=True, exist_ok=True)
    scratch = root / f".writing-{os.getpid()}"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    try:
        generation = _write_tables(scratch, corpus)
        target = root / generation
        if target.exists():
            shutil.rmtree(scratch)
        else:
            scratch.rename(target)
        _replace_manifest(root, generation)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    for old in root.glob("generation-*"):
        if old.name != generation:
            shutil.rmtree(old, ignore_errors=True)


def _write_tables(folder: Path, corpus: Corpus) -> str:
    digest = hashlib.sha256()
    for table, rows in _tables(corpus).items():
        file = folder / f"{table}.parquet"
        arrow = pa.Table.from_pylist(rows, schema=SCHEMAS[table])
        with file.open("wb") as sink:
            pq.write_table(arrow, sink, compression="zstd")
            sink.flush()
            os.fsync(sink.fileno())
        digest.update(file.read_bytes())
    return f"generation-{digest.hexdigest()[:16]}"


def _replace_manifest(root: Path, generation: str) -> None:
    text = json.dumps({"format": FORMAT, "schema": SCHEMA_VERSION, "generation": generation})
    scratch = root / f"{MANIFEST}.writing"
    with scratch.open("w", encoding="utf-8") as sink:
        sink.write(text + "\n")
        sink.flush()
        os.fsync(sink.fileno())
    scratch.replace(root / MANIFEST)


def _tables(corpus: Corpus) -> dict[str, list[dict[str, Any]]]:
    return {
        "articles": [_article_row(document) for document in corpus.documents],
        "contacts": [_contact_row(contact) for contact in corpus.contacts],
        "mentions": list(_mention_rows(corpus.contacts)),
        "gap_claims": [_claim_row(claim) for claim in corpus.gap_claims],
        "gaps": [_gap_row(gap) for gap in corpus.gaps],
        "set_aside": [_set_aside_row(item) for item in corpus.set_aside],
    }


def _text(value: Edtf | None) -> str:
    return str(value) if value else ""


def _ends(span: Span | None) -> dict[str, int | None]:
    return {"start": span.start if span else None, "end": span.end if span else None}


def _article_row(document: Document) -> dict[str, Any]:
    published = document.published
    clues = [
        {"rule": clue.rule, "days": str(clue.days), "note": clue.note, **_ends(clue.span)}
        for clue in document.clues
    ]
    return {
        "article": document.id,
        "title": document.title,
        "outlet": document.outlet,
        "url": document.url,
        "lang": document.lang,
        "published": _text(published),
        "published_start": published.earliest if published else None,
        "published_end": published.latest if published else None,
        "published_from": document.published_from or "",
        "clues": clues,
        "digest": document.digest,
        "text": document.text,
    }


def _contact_row(contact: Contact) -> dict[str, Any]:
    return {
        "id": contact.id,
        "date": _text(contact.date),
        "date_start": contact.date.earliest if contact.date else None,
        "date_end": contact.date.latest if contact.date else None,
        "mode": contact.mode,
        "level": contact.level,
        "status": contact.status,
        "label": contact.label,
        "countries": list(contact.countries),
        "participants": [
            {"name": p.name, "office": p.office, "country": p.country, "wikidata": p.wikidata}
            for p in contact.participants
        ],
        "place": contact.place,
        "duration_minutes": contact.duration_minutes,
        "topics": list(contact.topics),
        "cameo": contact.cameo,
        "plover": contact.plover,
        "conflicts": [
            {"field": c.field, "values": list(c.values), "mentions": list(c.mentions)}
            for c in contact.conflicts
        ],
    }


def _mention_rows(contacts: Iterable[Contact]) -> Iterable[dict[str, Any]]:
    for contact in contacts:
        for mention in contact.mentions:
            yield from _evidence_rows(contact.id, mention)


def _evidence_rows(contact: str, mention: ContactMention) -> Iterable[dict[str, Any]]:
    reasons = [
        {"field": reason.field, "rule": reason.rule, **_ends(reason.span)}
        for reason in mention.reasons
    ]
    for rank, evidence in enumerate(mention.evidence):
        yield {
            "mention": mention.id,
            "contact": contact,
            "article": evidence.article,
            "rank": rank,
            "quote": evidence.quote,
            "start": evidence.span.start,
            "end": evidence.span.end,
            "date_expression": evidence.date_expression,
            "reported_by": evidence.reported_by,
            "rules": list(evidence.rules),
            "date": _text(mention.date),
            "mode": mention.mode,
            "level": mention.level,
            "status": mention.status,
            "reasons": reasons,
        }


def _claim_row(claim: GapClaim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "article": claim.article,
        "countries": list(claim.countries),
        "level": claim.level or "any",
        "mode_scope": claim.mode_scope or "any",
        "since": _text(claim.since),
        "until": _text(claim.until),
        "kind": claim.kind,
        "quote": claim.quote,
        "start": claim.span.start,
        "end": claim.span.end,
        "rules": list(claim.rules),
    }


def _gap_row(gap: Gap) -> dict[str, Any]:
    return {
        "id": gap.id,
        "countries": list(gap.countries),
        "level": gap.level or "any",
        "after": gap.after,
        "before": gap.before,
        "start": gap.start,
        "end": gap.end,
        "days_min": gap.days_min,
        "days_max": gap.days_max,
        "open": gap.open,
        "attested": [
            {"start": a.start, "end": a.end, "claims": list(a.claims)} for a in gap.attested
        ],
        "contradicted_by": list(gap.contradicted_by),
    }


def _set_aside_row(item: SetAside) -> dict[str, str]:
    return {"source": item.source, "reason": item.reason}
