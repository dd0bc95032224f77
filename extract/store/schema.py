"""What the tables of a store look like, and the manifest that names its generation."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMAT = "detente-store"
SCHEMA_VERSION = 6
MANIFEST = "MANIFEST.json"
_GENERATION = re.compile(r"generation-[0-9a-f]{16}")

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
            "body_start": pa.int64(),
            "body_end": pa.int64(),
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
            "initiator": pa.string(),
            "topics": _STRINGS,
            "cameo": pa.string(),
            "plover": pa.string(),
            "conflicts": pa.list_(_CONFLICT),
            "confidence": pa.float64(),
            "curated": pa.string(),
            "note": pa.string(),
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
            "countries": _STRINGS,
            "participants": pa.list_(_PARTICIPANT),
            "place": pa.string(),
            "duration_minutes": pa.int64(),
            "initiator": pa.string(),
            "topics": _STRINGS,
            "plural": pa.bool_(),
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
            "undated": pa.int64(),
        }
    ),
    "names": pa.schema(
        {
            "kind": pa.string(),
            "told": pa.string(),
            "country": pa.string(),
            "lang": pa.string(),
            "name": pa.string(),
        }
    ),
    "set_aside": pa.schema(
        {"source": pa.string(), "reason": pa.string(), "fault": pa.bool_(), "twin": pa.string()}
    ),
    "files": pa.schema({"source": pa.string(), "digest": pa.string()}),
}
TABLES = tuple(SCHEMAS)


def manifest(path: Path) -> dict[str, Any]:
    """Read the manifest of a store; ``ValueError`` says what is wrong with a folder that is none."""
    file = path / MANIFEST
    if not path.exists():
        raise ValueError(
            f"{path} does not exist: `detente extract PATH... -o {path}` makes a store"
        )
    if not file.is_file():
        raise ValueError(f"{path} is not a store: it has no {MANIFEST}")
    try:
        found = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as err:
        raise ValueError(f"{path} is a damaged store: {MANIFEST} cannot be read") from err
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ValueError(f"{path} is not a store: its {MANIFEST} is of another program")
    if found.get("schema") != SCHEMA_VERSION:
        raise ValueError(
            f"{path} is a store of schema {found.get('schema')}, this version reads schema"
            f" {SCHEMA_VERSION}: extract it again"
        )
    if not _GENERATION.fullmatch(str(found.get("generation"))):
        raise ValueError(f"{path} is a damaged store: {MANIFEST} names no generation of it")
    return found
