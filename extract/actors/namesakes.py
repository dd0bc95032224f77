"""Whether a surname alone means one of the article's persons: a stranger of the same name, one told before he is introduced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.actors import role_words
from extract.lexicon.names import (
    called_by_first,
    family_name,
    is_given_name,
    may_open_name,
    persons_named,
    surname,
)
from extract.model import Document, Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.words import Words


def strangers_surnames(
    sentences: Sequence[Words], found: Sequence[Mention], lang: str
) -> frozenset[str]:
    """Return the surnames that the text gives to somebody unknown alone: "Microsoft founder Bill Gates"."""
    told = [one for m in found for one in m.people if one.name]
    named = {family_name(m.name) for m in told if m.office or " " in m.name}
    named |= {called_by_first(m.name, m.states) for m in told if m.states}
    bare = {m.name for m in found if m.name and not m.office} - named
    return frozenset(
        words.texts[at]
        for words in sentences
        if not bare.isdisjoint(words.texts)
        for at in range(len(words.texts))
        if words.texts[at] in bare and _is_anothers(words, at, lang)
    )


def _is_anothers(words: Words, at: int, lang: str) -> bool:
    """Tell whether a surname stands in a stranger's full name: "Bill Gates", and "Liu Wenbao" that opens with it."""
    texts, gaps = words.texts, words.gaps
    if at and not gaps[at].strip() and is_given_name(texts[at - 1]):
        return surname(texts[at], lang) is not None
    if role_words(lang).nouns_are_capital or at + 1 == len(texts) or gaps[at + 1].strip():
        return False
    given, parted = texts[at + 1], gaps[at + 2 : at + 3] and "-" in gaps[at + 2]  # "Roh Moo- hyun"
    plain = given.istitle() and not parted and given not in role_words(lang).not_names
    opens = plain and (may_open_name(texts[at]) or is_given_name(texts[at]))
    return opens and not persons_named(f"{texts[at]} {given}")


def is_early(name: str, document: Document, found: Sequence[Mention]) -> bool:
    """Tell whether the text uses a surname that alone names nobody before the full name explains it."""
    if not _is_ambiguous(name, document.lang):
        return False
    first = next(
        (m.span.start for m in found if m.kind is MentionKind.PERSON and name in m.name), 0
    )
    return document.text.find(name, document.body.start, first) >= 0


def _is_ambiguous(name: str, lang: str) -> bool:
    """Tell whether a surname alone names nobody, so that only the article says that it is one."""
    known = surname(name, lang)
    return known is None or known.ambiguous
