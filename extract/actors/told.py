"""Who has been told of so far in an article, and which states have."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.vicinity import words_before
from extract.lexicon.actors import role_words
from extract.model import Actor, Document, Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.cast import Cast

_SPOKEN_OF = frozenset({MentionKind.PERSON, MentionKind.ROLE, MentionKind.STATE})
# How many characters back somebody has just been spoken of.
JUST_NOW = 800
_SIDES = 2


class Told:
    """The actors of an article up to a mention, latest last, beside all whom it names, its ``cast``."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self.document = document
        self.cast = cast
        self.small = role_words(document.lang)
        self.recent: list[Actor] = []
        self.told_at: list[int] = []
        self.governments: list[str] = []
        self.seats: set[str] = set()
        self.group: tuple[tuple[Actor, ...], int] = ((), 0)

    def remember(self, mention: Mention, actors: Sequence[Actor]) -> None:
        """Go on to a mention and the *actors* that it means."""
        if mention.kind in _SPOKEN_OF or self._is_government(mention):
            spoken = [a for a in actors if a.country and "spokesperson" not in a.offices]
            self.recent += spoken
            self.told_at += [mention.span.start] * len(spoken)
            if len({actor.country for actor in spoken}) > _SIDES:
                self.group = (tuple(spoken), len(self.recent))
        seat = mention.kind is MentionKind.BODY and len(mention.states) == 1
        self.seats |= set(mention.states) if seat else set()
        if mention.kind is MentionKind.STATE or seat or self._is_government(mention):
            self.governments += [actor.country for actor in actors]

    def just_now(self, mention: Mention) -> list[Actor]:
        """Return who has been spoken of shortly before a mention."""
        return self.recent[bisect_left(self.told_at, mention.span.start - JUST_NOW) :]

    def holder(self, state: str, office: str, *, former: bool = False) -> Actor:
        """Return the person of the article who holds *office* of *state*, else a side without a name."""
        entity = None if former else self.cast.holders.get((state, office))
        if entity is not None:
            return replace(entity.actor(), country=state)
        return Actor(state, "", (office,) if office else (), (), former)

    def _is_government(self, mention: Mention) -> bool:
        """Tell whether a capital stands for a government: not after "in", "nach", "aus"."""
        if mention.kind is not MentionKind.CAPITAL or len(mention.states) != 1:
            return False
        before = words_before(self.document, mention)
        return not before or before[-1] not in self.small.place_prepositions
