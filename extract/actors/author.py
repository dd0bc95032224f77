"""Whom "I" means: the official who signs a release of an office or whose speech it is, wherever the text quotes nobody else."""

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
# How many characters before its end a speech hails the state, and what parts sentences.
_FAREWELL = 160
_SENTENCE = r"[.!?]\s+|\n"
# How many characters follow a name at the end of a title: "'s address".
_TAIL, _DASHES = 12, frozenset({"-", "–", "—"})
_OFFICIALS = frozenset({MentionKind.PERSON, MentionKind.ROLE})


def with_author(document: Document, told: Sequence[Told]) -> list[Told]:
    """Return the mentions *told* with those that "I" and "my" are in a release that its author signs, or in a speech."""
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
        kind = MentionKind.PERSON if author.name else MentionKind.ROLE
        mention = Mention(span, kind, author.name, states=(author.country,), genitive=owns)
        spoken.append((mention, (author,)))
    return sorted([*told, *spoken], key=lambda one: one[0].span)


def _author_of(document: Document, told: Sequence[Told]) -> Actor | None:
    """Return who is told to speak at the head of a text, else the first official named at the head of a release."""
    start = len(document.text) - len(document.text.lstrip())
    head = document.text[start : start + _HEAD]
    named = [one for one in told if one[0].span.start < start + _HEAD]
    for mention, actors in named:
        if _is_speech_of(document, mention) and mention.kind in _OFFICIALS:
            return _official(actors)
    if not any(kind in head.lower() for kind in role_words(document.lang).releases):
        return _for_whom(document, told)
    for mention, actors in named:
        if mention.kind is MentionKind.PERSON and mention.name:
            return _official(actors)
    return None


def _for_whom(document: Document, told: Sequence[Told]) -> Actor | None:
    """Return the state that a speech without a title hails at its end, for which its speaker speaks: "Glory to N!"."""
    words = role_words(document.lang)
    end = len(document.text.rstrip())
    for mention, actors in told:
        early = mention.span.end < end - _FAREWELL
        if early or len(actors) != 1 or mention.kind is not MentionKind.STATE:
            continue
        lead = re.split(_SENTENCE, document.text[: mention.span.start])[-1].lower()
        if " ".join(lead.split()) in words.farewells and document.text[mention.span.end] == "!":
            return _signed(document, told, actors[0]) or actors[0]
    return None


def _signed(document: Document, told: Sequence[Told], state: Actor) -> Actor | None:
    """Return the official of a state behind a dash at the end of a title: "We shall not tire - President N"."""
    text = document.text
    for mention, actors in told:
        if mention.span.end > _HEAD or mention.kind not in _OFFICIALS:
            continue
        behind = text[mention.span.end : mention.span.end + _TAIL].split("\n")[:-1]
        lead = text[: mention.span.start].rstrip()[-1:]
        if behind and lead in _DASHES and [one.country for one in actors] == [state.country]:
            return _official(actors)
    return None


def _is_speech_of(document: Document, mention: Mention) -> bool:
    """Tell whether a title is that of an official's own speech: "... - address by President N", not a joint statement of two."""
    text, words = document.text, role_words(document.lang)
    if not words.speeches or "\n" not in text[mention.span.end : mention.span.end + _HEAD]:
        return False
    rest = text[mention.span.end :].partition("\n")[0].split()[:1]
    if rest and rest[0].lower() in words.and_:
        return False
    lead = text[: mention.span.start].rsplit("\n", 1)[-1].lower().split()
    if lead and lead[-1] in words.articles:
        lead.pop()
    kinds = "|".join(map(re.escape, sorted(words.speeches)))
    return re.search(rf"(?:^|[-–—:] )(?:{kinds})$", " ".join(lead)) is not None


def _official(actors: Sequence[Actor]) -> Actor | None:
    """Return the one official among *actors*, where it is of a known state and in office."""
    one = actors[0] if len(actors) == 1 else None
    if one is None or not (one.country and one.offices) or one.former:
        return None
    return replace(one, named=bool(one.name))
