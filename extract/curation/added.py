"""A row added by hand as a mention with its own quote, in an article of the store or in a source of its own."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from extract.curation import values
from extract.model import ContactMention, Document, Evidence, Span
from extract.text.language import detect

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.curation.decision import Decision

RULE = "curation.added"


def is_by_hand(mention: ContactMention) -> bool:
    """Tell whether an analyst added this report."""
    return mention.evidence[0].rules == (RULE,)


def documents_of(mentions: Iterable[ContactMention]) -> dict[str, str]:
    """Return by source the text of those that are nothing but the quote of a row added by hand."""
    return {mention.article: mention.evidence[0].quote for mention in mentions}


def added_by_hand(
    decision: Decision, documents: Mapping[str, Document]
) -> tuple[ContactMention, Document]:
    """Return the report that a decision adds, and the article that it quotes.

    ``ValueError`` where a field cannot be read, or where the article that is named does not hold the quote.
    """
    row = decision.row
    if row is None or not row.quote.strip() or not row.source.strip():
        raise ValueError("a row added by hand needs a quote and its source")
    document = documents.get(row.source) or _source(row.source, row.quote, row.published)
    start = document.text.find(row.quote)
    if start < 0:
        raise ValueError(f"{row.source} does not hold the quote word for word")
    span = Span(start, start + len(row.quote))
    mention = ContactMention(
        id=f"m-{decision.id.removeprefix('d-')}",
        article=document.id,
        date=values.read("date", row.date),
        mode=values.read("mode", row.mode),
        level=values.read("level", row.level),
        status=values.read("status", row.status),
        countries=values.read("countries", row.countries),
        participants=values.read("participants", row.participants),
        place=values.read("place", row.place),
        duration_minutes=values.read("duration_minutes", row.duration_minutes),
        topics=values.read("topics", row.topics),
        initiator=values.side_of(row.initiator, values.read("countries", row.countries)),
        plural=False,
        evidence=(Evidence(document.id, span, row.quote, None, None, (RULE,)),),
    )
    return mention, document


def _source(source: str, quote: str, published: str) -> Document:
    """Return a source outside the store: of its text, only the quote is known."""
    return Document(
        id=source,
        text=quote,
        lang=detect(quote) or "",
        digest=hashlib.sha256(quote.encode()).hexdigest(),
        title="",
        outlet="",
        url=source if source.startswith(("https://", "http://")) else "",
        published=values.read("date", published),
        published_from=None,
        body=Span(0, len(quote)),
    )
