"""Mentions, contacts, claims and documents for tests, built from few words."""

from __future__ import annotations

import hashlib

from extract import edtf
from extract.merge.fuse import fuse
from extract.model import (
    ClaimKind,
    Contact,
    ContactMention,
    Document,
    Evidence,
    GapClaim,
    Level,
    Mode,
    Participant,
    PublishedFrom,
    Span,
    Status,
)

OFFICES = {
    Level.LEADERS: "head_of_state",
    Level.FOREIGN_MINISTERS: "foreign_minister",
    Level.DEFENCE_MINISTERS: "defence_minister",
    Level.CHIEFS_OF_STAFF: "chief_of_defence",
}


def people(words, level=Level.LEADERS):
    """Read "RUS Igor Sokolow, USA Grant" as participants of that level."""
    return tuple(
        Participant(part.split(" ", 1)[1], OFFICES.get(level, ""), part.split(" ", 1)[0], None)
        for part in words.split(", ")
        if part
    )


def mention(article, date="", who="", **fields):
    """Return a mention of a held phone call between leaders of two states, but for what *fields* say."""
    mode = fields.get("mode", Mode.PHONE)
    level = fields.get("level", Level.LEADERS)
    start = fields.get("start", 0)
    words = fields.get("words")
    quote = f"{article} {date} {who} {sorted(fields.items())!r}"
    identity = f"{article}|{start}|{quote}|{fields.get('n', 0)}"
    return ContactMention(
        id="m-" + hashlib.sha256(identity.encode()).hexdigest()[:12],
        article=article,
        date=edtf.optional(date),
        mode=mode,
        level=level,
        status=fields.get("status", Status.HELD),
        countries=tuple(sorted(fields.get("sides", ("RUS", "USA")))),
        participants=people(who, level),
        place=fields.get("place", ""),
        duration_minutes=fields.get("minutes"),
        initiator=fields.get("initiator", ""),
        topics=tuple(fields.get("topics", ())),
        plural=fields.get("plural", False),
        evidence=(Evidence(article, Span(start, start + 5), quote[:5], words, None, ()),),
    )


def contact(date="", who="", **fields):
    """Return a contact with one mention, in an article of its own unless *fields* name one."""
    name = fields.pop("article", f"article of {date} {who} {sorted(fields.items())!r}")
    return fuse([mention(name, date, who, **fields)])


def claim(article, kind, since, until, **fields):
    """Return a claim of a silence between RUS and USA at leaders' level."""
    identity = f"{article}|{kind}|{since}|{until}|{sorted(fields.items())!r}"
    return GapClaim(
        id="k-" + hashlib.sha256(identity.encode()).hexdigest()[:12],
        article=article,
        countries=tuple(sorted(fields.get("sides", ("RUS", "USA")))),
        level=fields.get("level", Level.LEADERS),
        mode_scope=fields.get("mode"),
        since=edtf.optional(since),
        until=edtf.optional(until),
        kind=ClaimKind(kind),
        quote="",
        span=Span(0, 0),
        rules=(),
    )


def document(article="a.txt", published="", text="", **fields):
    """Return an article with its own date, where it has one; a body of its own is among the *fields*."""
    known = PublishedFrom.METADATA if published else None
    return Document(
        id=article,
        text=text,
        lang=fields.get("lang", "de"),
        digest=hashlib.sha256(text.encode()).hexdigest(),
        title="",
        outlet="",
        url="",
        published=edtf.optional(published),
        published_from=known,
        body=fields.get("body") or Span(0, len(text)),
        clues=tuple(fields.get("clues", ())),
    )


__all__ = ["Contact", "claim", "contact", "document", "mention", "people"]
