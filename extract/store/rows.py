"""The nouns of a corpus as rows of the store's tables."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.edtf import Edtf
    from extract.model import (
        Contact,
        ContactMention,
        Corpus,
        Document,
        Gap,
        GapClaim,
        Participant,
        SetAside,
        Span,
    )


def tables(corpus: Corpus) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of every table, by table, in the order of the corpus."""
    return {
        "articles": [article_row(document) for document in corpus.documents],
        "contacts": [_contact_row(contact) for contact in corpus.contacts],
        "mentions": [*_mention_rows(corpus.contacts), *_rejected_rows(corpus.rejected)],
        "gap_claims": [_claim_row(claim) for claim in corpus.gap_claims],
        "gaps": [_gap_row(gap) for gap in corpus.gaps],
        "names": [asdict(name) for name in corpus.names],
        "set_aside": [_set_aside_row(item) for item in corpus.set_aside],
        "files": [{"source": file.source, "digest": file.digest} for file in corpus.files],
    }


def _text(value: Edtf | None) -> str:
    return str(value) if value else ""


def _ends(span: Span | None) -> dict[str, int | None]:
    return {"start": span.start if span else None, "end": span.end if span else None}


def article_row(document: Document) -> dict[str, Any]:
    """Return the row of one article."""
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
        "body_start": document.body.start,
        "body_end": document.body.end,
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
        "participants": _people(contact.participants),
        "place": contact.place,
        "duration_minutes": contact.duration_minutes,
        "initiator": contact.initiator,
        "topics": list(contact.topics),
        "cameo": contact.cameo,
        "plover": contact.plover,
        "conflicts": [
            {"field": c.field, "values": list(c.values), "mentions": list(c.mentions)}
            for c in contact.conflicts
        ],
        "confidence": contact.confidence,
        "curated": contact.curated,
        "note": contact.note,
    }


def _people(participants: Iterable[Participant]) -> list[dict[str, str | None]]:
    return [
        {"name": p.name, "office": p.office, "country": p.country, "wikidata": p.wikidata}
        for p in participants
    ]


def _mention_rows(contacts: Iterable[Contact]) -> Iterable[dict[str, Any]]:
    for contact in contacts:
        for mention in contact.mentions:
            yield from _evidence_rows(contact.id, mention)


def _rejected_rows(mentions: Iterable[ContactMention]) -> Iterable[dict[str, Any]]:
    """Yield the reports that the analyst rejected: kept with their quotes, in no contact."""
    for mention in mentions:
        yield from _evidence_rows("", mention)


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
            "countries": list(mention.countries),
            "participants": _people(mention.participants),
            "place": mention.place,
            "duration_minutes": mention.duration_minutes,
            "initiator": mention.initiator,
            "topics": list(mention.topics),
            "plural": mention.plural,
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
        "undated": gap.undated,
    }


def _set_aside_row(item: SetAside) -> dict[str, Any]:
    return {
        "source": item.source,
        "reason": item.reason,
        "fault": item.fault,
        "twin": item.twin,
    }
