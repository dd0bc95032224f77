"""Tell apart an office and the name behind it that is somebody else's: "Morgen will der US-Präsident N danken"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.lexicon.actors import role_words
from extract.lexicon.names import family_name, states_of
from extract.lexicon.spelling import skeleton
from extract.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def told_apart(text: str, mentions: Sequence[Mention], lang: str) -> Iterator[Mention]:
    """Yield the mentions of an article, cutting an office from a bare surname that the article gives to another state.

    Only a language whose clauses may set subject and object side by side ("will der Präsident N ehren") needs it; a
    surname that somebody of the office's own state has is left alone.
    """
    if not role_words(lang).nouns_are_capital:
        yield from mentions
        return
    homes = _homes(mentions)
    for mention in mentions:
        states = (
            homes.get(skeleton(mention.name), frozenset()) if _is_bare(mention) else frozenset()
        )
        at = text.rfind(mention.name, mention.span.start, mention.span.end)
        if not states or at <= mention.span.start or _is_at_home(mention, states):
            yield mention
            continue
        end = at - 1 if text[at - 1].isspace() else at
        office = Span(mention.span.start, end)
        yield replace(mention, span=office, kind=MentionKind.ROLE, name="", genitive=False)
        named = Span(at, mention.span.end)
        yield Mention(named, MentionKind.PERSON, name=mention.name, genitive=mention.genitive)


def _homes(mentions: Sequence[Mention]) -> dict[str, frozenset[str]]:
    """Return the states of those whom the article names in full, by surname; the table's where it gives none."""
    homes: dict[str, frozenset[str]] = {}
    for mention in mentions:
        if mention.kind is not MentionKind.PERSON or " " not in mention.name:
            continue
        family = skeleton(family_name(mention.name))
        homes[family] = homes.get(family, frozenset()).union(
            mention.states or states_of(mention.name)
        )
    return homes


def _is_bare(mention: Mention) -> bool:
    """Tell whether a mention is one office of one state with a surname alone."""
    one = mention.kind is MentionKind.PERSON and len(set(mention.states)) == 1 and mention.office
    return bool(one) and " " not in mention.name and not (mention.plural or mention.former)


def _is_at_home(mention: Mention, states: frozenset[str]) -> bool:
    """Tell whether the state of an office has somebody of that surname."""
    return not states.union(states_of(mention.name)).isdisjoint(mention.states)
