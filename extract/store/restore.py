"""The corpus that a store holds, read back into the nouns it was written from."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from extract.edtf import optional, parse
from extract.model import (
    Attestation,
    ClaimKind,
    Clue,
    Conflict,
    Contact,
    ContactMention,
    Corpus,
    Document,
    Evidence,
    Exonym,
    FileRead,
    Gap,
    GapClaim,
    Level,
    Mode,
    Participant,
    PublishedFrom,
    Reason,
    SetAside,
    Span,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from extract.store.query import Store

_ANY = "any"


def restore(store: Store) -> Corpus:
    """Return the corpus that was written to *store*, equal in every field."""
    reports: dict[str, list[ContactMention]] = {}
    rows = store.rows("SELECT * FROM mentions ORDER BY mention, rank")
    for told in _by_mention(rows):
        reports.setdefault(told[0]["contact"], []).append(_mention(told))
    return Corpus(
        tuple(document(row) for row in store.rows("SELECT * FROM articles")),
        tuple(_contact(row, reports[row["id"]]) for row in store.rows("SELECT * FROM contacts")),
        tuple(claim(row) for row in store.rows("SELECT * FROM gap_claims")),
        tuple(_gap(row) for row in store.rows("SELECT * FROM gaps")),
        tuple(SetAside(**row) for row in store.rows("SELECT * FROM set_aside")),
        tuple(reports.get("", ())),
        tuple(FileRead(**row) for row in store.rows("SELECT * FROM files")),
        tuple(Exonym(**row) for row in store.rows("SELECT * FROM names")),
    )


def mentions(rows: Iterable[dict[str, Any]]) -> Iterator[ContactMention]:
    """Yield the reports that rows tell of; the rows of one report stand together, by rank."""
    for told in _by_mention(rows):
        yield _mention(told)


def _by_mention(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    for _, quotes in groupby(rows, key=lambda row: row["mention"]):
        yield list(quotes)


def articles(store: Store, name: str) -> tuple[Document, ...]:
    """Return the article of that id, if there is one."""
    rows = store.rows("SELECT * FROM articles WHERE article = ?", [name])
    return tuple(document(row) for row in rows)


def _span(row: Mapping[str, Any]) -> Span | None:
    return None if row["start"] is None else Span(row["start"], row["end"])


def document(row: Mapping[str, Any]) -> Document:
    """Return the article of a row."""
    return Document(
        id=row["article"],
        text=row["text"],
        lang=row["lang"],
        digest=row["digest"],
        title=row["title"],
        outlet=row["outlet"],
        url=row["url"],
        published=optional(row["published"]),
        published_from=PublishedFrom(row["published_from"]) if row["published_from"] else None,
        body=Span(row["body_start"], row["body_end"]),
        clues=tuple(
            Clue(clue["rule"], parse(clue["days"]), _span(clue), clue["note"])
            for clue in row["clues"]
        ),
    )


def _mention(rows: list[dict[str, Any]]) -> ContactMention:
    row = rows[0]
    return ContactMention(
        id=row["mention"],
        article=row["article"],
        date=optional(row["date"]),
        mode=Mode(row["mode"]),
        level=Level(row["level"]),
        status=Status(row["status"]),
        countries=tuple(row["countries"]),
        participants=_people(row["participants"]),
        place=row["place"],
        duration_minutes=row["duration_minutes"],
        topics=tuple(row["topics"]),
        plural=row["plural"],
        evidence=tuple(_evidence(quote) for quote in rows),
        initiator=row["initiator"],
        reasons=tuple(Reason(r["field"], r["rule"], _span(r)) for r in row["reasons"]),
    )


def _evidence(row: Mapping[str, Any]) -> Evidence:
    return Evidence(
        row["article"],
        Span(row["start"], row["end"]),
        row["quote"],
        row["date_expression"],
        row["reported_by"],
        tuple(row["rules"]),
    )


def _people(rows: Iterable[Mapping[str, Any]]) -> tuple[Participant, ...]:
    return tuple(Participant(**row) for row in rows)


def _contact(row: Mapping[str, Any], mentions: Iterable[ContactMention]) -> Contact:
    return Contact(
        id=row["id"],
        date=optional(row["date"]),
        mode=Mode(row["mode"]),
        level=Level(row["level"]),
        status=Status(row["status"]),
        label=row["label"],
        countries=tuple(row["countries"]),
        participants=_people(row["participants"]),
        place=row["place"],
        duration_minutes=row["duration_minutes"],
        topics=tuple(row["topics"]),
        cameo=row["cameo"],
        plover=row["plover"],
        mentions=tuple(mentions),
        conflicts=tuple(
            Conflict(c["field"], tuple(c["values"]), tuple(c["mentions"])) for c in row["conflicts"]
        ),
        confidence=row["confidence"],
        curated=row["curated"],
        note=row["note"],
        initiator=row["initiator"],
    )


def claim(row: Mapping[str, Any]) -> GapClaim:
    """Return the claim of silence of a row."""
    return GapClaim(
        id=row["id"],
        article=row["article"],
        countries=tuple(row["countries"]),
        level=None if row["level"] == _ANY else Level(row["level"]),
        mode_scope=None if row["mode_scope"] == _ANY else Mode(row["mode_scope"]),
        since=optional(row["since"]),
        until=optional(row["until"]),
        kind=ClaimKind(row["kind"]),
        quote=row["quote"],
        span=Span(row["start"], row["end"]),
        rules=tuple(row["rules"]),
    )


def _gap(row: Mapping[str, Any]) -> Gap:
    first, second = row["countries"]
    return Gap(
        countries=(first, second),
        level=None if row["level"] == _ANY else Level(row["level"]),
        after=row["after"],
        before=row["before"],
        start=row["start"],
        end=row["end"],
        days_min=row["days_min"],
        days_max=row["days_max"],
        open=row["open"],
        attested=tuple(
            Attestation(a["start"], a["end"], tuple(a["claims"])) for a in row["attested"]
        ),
        contradicted_by=tuple(row["contradicted_by"]),
        undated=row["undated"],
    )
