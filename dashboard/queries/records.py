"""Store rows to frozen rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from dashboard.rows import (
    Article,
    Clue,
    ContactRow,
    Disagreement,
    GapRow,
    Person,
    Source,
    Stretch,
)
from extract.edtf import optional

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dashboard.queries.naming import Names

_NOWHERE: Mapping[str, str] = MappingProxyType({})
KIND = "CASE WHEN c.mode = 'meeting' AND c.level = 'leaders' THEN 'summit' ELSE c.mode END"
SOURCE_COLUMNS = "a.article, a.title, a.outlet, a.url, a.lang, a.published, a.published_from"


def source(row: Mapping[str, Any]) -> Source:
    """Return the article columns of a joined row; all empty where no article joined."""
    return Source(
        article=row["article"] or "",
        title=row["title"] or "",
        outlet=row["outlet"] or "",
        url=row["url"] or "",
        lang=row["lang"] or "",
        published=optional(row["published"]),
        published_from=row["published_from"] or "",
    )


def article(row: Mapping[str, Any]) -> Article:
    """Return an article with its text and the clues to its date."""
    text = row["text"] or ""
    clues = tuple(
        Clue(
            rule=clue["rule"],
            days=clue["days"],
            note=clue["note"] or "",
            words=words(text, clue),
        )
        for clue in row["clues"] or ()
    )
    return Article(source=source(row), text=text, clues=clues, body=row["body_start"] or 0)


def words(text: str, reason: Mapping[str, Any]) -> str:
    """Return the words of an article that a reason stands in, empty where it stands in none."""
    if reason["start"] is None or reason["end"] is None:
        return ""
    return text[reason["start"] : reason["end"]]


def contact(row: Mapping[str, Any], names: Names) -> ContactRow:
    """Return one contact row with its best quote, and what other languages call its persons and its place."""
    seen = (row["seen_start"], row["seen_end"])
    return replace(
        mark(row),
        people=tuple(
            Person(
                name=person["name"] or "",
                office=person["office"] or "",
                country=person["country"] or "",
                wikidata=person["wikidata"],
                elsewhere=names.get(("person", person["name"], person["country"]), _NOWHERE),
            )
            for person in row["participants"] or ()
        ),
        place=row["place"] or "",
        minutes=row["duration_minutes"],
        topics=tuple(row["topics"] or ()),
        quote=row["quote"] or "",
        source=source(row),
        sources=row["sources"] or 0,
        seen=None if seen[0] is None or seen[1] is None else seen,
        confidence=row["confidence"],
        curated=row["curated"] or "",
        note=row["note"] or "",
        initiator=row["initiator"] or "",
        place_elsewhere=names.get(("place", row["place"], ""), _NOWHERE),
    )


def mark(row: Mapping[str, Any]) -> ContactRow:
    """Return of a contact what its mark shows, and nothing of its reports."""
    return ContactRow(
        id=row["id"],
        date=optional(row["date"]),
        kind=row["kind"],
        level=row["level"],
        status=row["status"],
        countries=tuple(row["countries"] or ()),
        people=(),
        place="",
        minutes=None,
        topics=(),
        disagreements=_disagreements(row),
        quote="",
        source=Source("", "", "", "", "", None, ""),
        sources=0,
        seen=None,
    )


def _disagreements(row: Mapping[str, Any]) -> tuple[Disagreement, ...]:
    return tuple(
        Disagreement(field=conflict["field"], values=tuple(conflict["values"] or ()))
        for conflict in row["conflicts"] or ()
    )


def gap(row: Mapping[str, Any]) -> GapRow:
    """Return one gap with the first sentence that attests it."""
    return GapRow(
        id=row["id"],
        level=row["level"],
        after=row["after"],
        before=row["before"],
        start=date.fromisoformat(row["start"]),
        end=date.fromisoformat(row["end"]),
        days_min=row["days_min"],
        days_max=row["days_max"],
        open=row["open"],
        attested=tuple(
            Stretch(
                start=date.fromisoformat(stretch["start"]),
                end=date.fromisoformat(stretch["end"]),
                claims=tuple(stretch["claims"] or ()),
            )
            for stretch in row["attested"] or ()
        ),
        contradicted_by=tuple(row["contradicted_by"] or ()),
        quote=row["quote"] or "",
        source=source(row) if row["quote"] else None,
        undated=row["undated"],
    )
