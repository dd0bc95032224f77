"""Whom "I" means: the official who signs a release of an office, wherever the text does not quote somebody else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.lexicon.actors import role_words
from extract.model import Actor, Mention, MentionKind, Span
from extract.text.quotation import is_quoted, quotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Document, Told

# How many characters from the start the head of a release reaches: its kind, an office and a name.
_HEAD = 300
_NEXT = 24


def with_author(document: Document, told: Sequence[Told]) -> list[Told]:
    """Return the mentions *told* with those that "I" and "my" are in a release that its author signs."""
    author = _author_of(document, told)
    if author is None:
        return list(told)
    words = role_words(document.lang)
    colleagues = words.counterpart
    quoted = quotations(document)
    pattern = re.compile(rf"(?<![\w'’.])(?:{'|'.join(sorted(words.author))})(?![\w'’.])")
    taken = {mention.span.start for mention, _ in told}
    spoken: list[Told] = []
    for match in pattern.finditer(document.text, document.body.start, document.body.end):
        span = Span(match.start(), match.end())
        after = document.text[span.end : span.end + _NEXT].split()[:1]
        beside = not colleagues.isdisjoint(after)  # "with my colleague N"
        if span.start in taken or beside or is_quoted(span, quoted):
            continue
        owns = match[0].lower() in words.authors_own
        mention = Mention(
            span, MentionKind.PERSON, author.name, states=(author.country,), genitive=owns
        )
        spoken.append((mention, (author,)))
    return sorted([*told, *spoken], key=lambda one: one[0].span)


def _author_of(document: Document, told: Sequence[Told]) -> Actor | None:
    """Return the first official named at the head of a release, where it is of a known state."""
    start = len(document.text) - len(document.text.lstrip())
    head = document.text[start : start + _HEAD].lower()
    if not any(kind in head for kind in role_words(document.lang).releases):
        return None
    for mention, actors in told:
        if mention.span.start >= start + _HEAD:
            break
        if mention.kind is MentionKind.PERSON and mention.name:
            named = actors[0] if len(actors) == 1 else None
            known = named is not None and named.country and named.offices and not named.former
            return replace(named, named=True) if named is not None and known else None
    return None
