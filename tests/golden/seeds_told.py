"""The seeds' timeline as a file to read: what the exports say, without ids and with the first words of each quote.

python -m tests.golden.seeds_told            print it
python -m tests.golden.seeds_told --write    replace tests/golden/seeds.toml; read the diff before you commit it
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.pipeline import extract
from extract.sources.folder import documents
from extract.sources.seeds import folder
from extract.store import Store, write
from extract.tables import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Record = Mapping[str, Any]

GOLDEN = Path(__file__).with_name("seeds.toml")
HEAD = """\
# What the five seed articles yield, as exported. Written by python -m tests.golden.seeds_told --write,
# and checked by eye against the articles before it is committed.
"""
_WORDS = 7
_PLAIN = ("date", "mode", "level", "status", "label", "countries")
_CLAIMED = ("kind", "since", "until", "level", "mode_scope", "countries")


def told(store: Store) -> str:
    """Return the timeline of a store as TOML."""
    contacts = {row["id"]: row for row in records(store, "contacts")}
    claims = {row["id"]: row for row in records(store, "gap_claims")}
    articles = records(store, "articles")
    texts = {row["article"]: row["text"] for row in articles}
    blocks = [
        *(_block("article", _article(row)) for row in articles),
        *(_block("contact", _contact(row)) for row in contacts.values()),
        *(_block("gap_claim", _claim(row)) for row in claims.values()),
        *(_block("gap", _gap(row, contacts, claims)) for row in records(store, "gaps")),
    ]
    _check_quotes([*_mentions(contacts), *claims.values()], texts)
    return "\n".join([HEAD, *blocks])


def _article(row: Record) -> dict[str, object]:
    return {
        "article": row["article"],
        "title": row["title"],
        "outlet": row["outlet"],
        "published": row["published"],
        "published_from": row["published_from"],
        "clues": [f"{clue['rule']}: {clue['days']}" for clue in row["clues"]],
    }


def _contact(row: Record) -> dict[str, object]:
    return {
        **{name: row[name] for name in _PLAIN},
        "participants": [
            f"{one['name']}, {one['office']}, {one['country']}, {one['wikidata']}"
            for one in row["participants"]
        ],
        "place": row["place"],
        "duration_minutes": row["duration_minutes"] or 0,
        "initiator": row["initiator"],
        "topics": row["topics"],
        "conflicts": [json.dumps(one, ensure_ascii=False) for one in row["conflicts"]],
        "articles": sorted({_number(one) for one in row["mentions"]}),
        "quotes": [
            f"{_number(one)}{_reporter(one)}: {_first_words(one)}" for one in row["mentions"]
        ],
    }


def _claim(row: Record) -> dict[str, object]:
    return {
        **{name: row[name] for name in _CLAIMED},
        "quote": f"{_number(row)}: {_first_words(row)}",
    }


def _gap(row: Record, contacts: Mapping[str, Record], claims: Mapping[str, Record]) -> Record:
    return {
        "countries": row["countries"],
        "level": row["level"],
        "after": _named(contacts.get(row["after"])),
        "before": _named(contacts.get(row["before"])),
        "start": str(row["start"]),
        "end": str(row["end"]),
        "days_min": row["days_min"],
        "days_max": row["days_max"],
        "open": row["open"],
        "attested": [
            f"{one['start']}/{one['end']} by "
            + ", ".join(f"{_number(claims[id_])} {claims[id_]['kind']}" for id_ in one["claims"])
            for one in row["attested"]
        ],
        "contradicted_by": [_named(contacts[id_]) for id_ in row["contradicted_by"]],
    }


def _named(row: Record | None) -> str:
    return f"{row['date']} {row['mode']} of {row['level']}" if row else ""


def _number(row: Record) -> str:
    """Return the number that a seed's name begins with."""
    return str(row["article"]).partition("_")[0]


def _reporter(row: Record) -> str:
    return f" ({row['reported_by']})" if row["reported_by"] else ""


def _first_words(row: Record) -> str:
    words = str(row["quote"]).split()
    return " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")


def _mentions(contacts: Mapping[str, Record]) -> Iterator[Record]:
    for row in contacts.values():
        yield from row["mentions"]


def _check_quotes(rows: list[Record], texts: Mapping[str, str]) -> None:
    for row in rows:
        if texts[row["article"]][row["start"] : row["end"]] != row["quote"]:
            raise ValueError(f"{row['article']}: this is not verbatim: {row['quote']!r}")


def _block(name: str, fields: Mapping[str, object]) -> str:
    return "\n".join([f"[[{name}]]", *(f"{key} = {_toml(fields[key])}" for key in fields), ""])


def _toml(value: object) -> str:
    if isinstance(value, list | tuple):
        parts = [_toml(one) for one in value]
        flat = f"[{', '.join(parts)}]"
        return flat if len(flat) < 90 else "\n".join(["[", *(f"  {one}," for one in parts), "]"])
    return json.dumps(value, ensure_ascii=False)


def seeds(path: Path) -> Store:
    """Extract the seeds into a store at *path*."""
    write(path, extract(documents([folder()])))
    return Store(path)


def main() -> None:
    """Print the timeline of the seeds, or replace the golden file."""
    with tempfile.TemporaryDirectory() as scratch:
        timeline = told(seeds(Path(scratch) / "store"))
    if "--write" in sys.argv[1:]:
        GOLDEN.write_text(timeline, encoding="utf-8")
    else:
        sys.stdout.write(timeline)


if __name__ == "__main__":
    main()
