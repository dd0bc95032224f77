"""Read the holders of one office each behind his state: "die Präsidenten von Ghana, N, und Peru, M", "the ministers of Ghana (N) and Peru (M)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.words import gap_before
from extract.lexicon.states import FormKind
from extract.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from extract.actors.holder import Holder
    from extract.actors.lexical import Reader
    from extract.actors.phrase import Phrase
    from extract.lexicon.actors import RoleWords

# What sets a name off behind its state, and what closes it.
_SETS_OFF = {",": frozenset({",", ".", ""}), "(": frozenset({")"})}


def with_a_name_each(
    text: str, reader: Reader, holder: Holder, small: RoleWords, phrase: Phrase
) -> tuple[Mention, ...]:
    """Return the officers of a plural office, none unless two states or more have a name each, the last behind "and"."""
    if not phrase.plural or phrase.name or len(set(phrase.states)) != 1 or phrase.genitive:
        return ()
    words, at, start, states = reader.words, phrase.at, phrase.first, phrase.states
    found: list[Mention] = []
    while True:
        last, end = _name(text, reader, holder, at)
        if last == at:
            return ()
        name = " ".join(text[words[at].start : words[last - 1].end].split())
        span = Span(words[start].start, end)
        found.append(Mention(span, MentionKind.PERSON, name, phrase.office, tuple(states)))
        at = last
        joined = at < len(words) and words[at].lower in small.and_
        start = at + joined
        start += start < len(words) and words[start].lower in small.of - small.hailing
        hit = reader.state(start) if start < len(words) else None
        if hit is None or hit.form is not FormKind.COUNTRY:
            return tuple(found) if _are_of_several(found) else ()
        at, states = hit.last, hit.states


def _are_of_several(found: list[Mention]) -> bool:
    """Tell whether there are officers of two states or more, no state twice."""
    states = [mention.states for mention in found]
    return len(found) > 1 and len(set(states)) == len(states)


def _name(text: str, reader: Reader, holder: Holder, at: int) -> tuple[int, int]:
    """Return the token behind a name that a comma or brackets set off at token *at*, and where its text ends; *at* if none does."""
    words = reader.words
    mark = gap_before(text, words, at).strip() if at < len(words) else ""
    last = holder.full_name(at) if mark in _SETS_OFF else at
    if last == at:
        return at, 0
    end = words[last - 1].end
    after = text[end : end + 1].strip()
    if after not in _SETS_OFF[mark]:
        return at, 0
    return last, end + (after == ")")
