"""Whom an officer serves or speaks for: "an aide to Japan's premier N", "a spokesman for President N"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.officers import may_serve
from extract.lexicon.names import states_of
from extract.lexicon.states import FormKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.actors.complement import Complement
    from extract.actors.lexical import Reader
    from extract.actors.phrase import Phrase
    from extract.lexicon.actors import RoleWords

_OFFICIAL = "official"
_SPEAKER = "spokesperson"
_SEATS = frozenset({FormKind.BODY, FormKind.BUILDING})
# Whom an aide or an envoy may serve.
_MASTERS = frozenset(
    {"head_of_state", "head_of_government", "vice_president", "foreign_minister"}
    | {"defence_minister", "other_minister"}
)


class Masters:
    """Reads whom the officers of one sentence serve; *phrase* reads the office phrase at a token."""

    def __init__(
        self,
        phrase: Callable[[int], Phrase | None],
        reader: Reader,
        complement: Complement,
        small: RoleWords,
    ) -> None:
        self.phrase = phrase
        self.reader = reader
        self.words = reader.words
        self.complement = complement
        self.small = small

    def _phrase_behind(self, link: int) -> Phrase | None:
        """Return the phrase that a link at a token leads to, behind its article: "to the President N"."""
        at = self.complement.past(self.small.determiners, link + 1)
        return self.phrase(at) if at < len(self.words) else None

    def serves(self, phrase: Phrase) -> bool:
        """Step over whom an officer serves: "an aide to Japan's President N", "an envoy of Japanese President N"."""
        at = phrase.at
        if phrase.office != _OFFICIAL or phrase.states or at >= len(self.words):
            return False
        if self._is_within(phrase):
            return True
        if phrase.plural:
            return False
        link, head = self.words[at].lower, self.words[at - 1].lower
        servant = link in self.small.indebted and head in self.small.servants
        if not (servant or link in self.small.of - self.small.hailing):
            return False
        master = self._phrase_behind(at)
        if master is None or master.plural or master.office not in _MASTERS:
            return False
        states = frozenset(master.states) or states_of(master.name)
        if not (servant or (master.name and len(states) == 1)):
            return False
        phrase.states = tuple(states) if len(states) == 1 else ()
        phrase.at, phrase.genitive = master.at, master.genitive
        phrase.master = master if master.name else None
        return True

    def speaks_for_one(self, phrase: Phrase) -> bool:
        """Tell whether the name ahead is of whom somebody speaks for, not his own: "a spokesman for President N"."""
        at, small = phrase.at, self.small
        links = small.indebted | small.post | small.of - small.hailing
        if phrase.office != _SPEAKER or at >= len(self.words) or self.words[at].lower not in links:
            return False
        master = self._phrase_behind(at)
        return master is not None and bool(master.name) and not master.institution

    def _is_within(self, phrase: Phrase) -> bool:
        """Step over the ministry in which somebody serves: "state secretary at the Japanese foreign ministry"."""
        small, at = self.small, phrase.at
        if self.words[at].lower not in small.place_prepositions | small.of:
            return False
        ministry = self._phrase_behind(at)
        if ministry is not None and ministry.institution and may_serve(phrase, ministry):
            phrase.states, phrase.at = ministry.states, ministry.at
            return True
        body = self.reader.state(self.complement.past(small.determiners, at + 1))
        if body is None or body.form not in _SEATS or body.genitive or len(body.states) != 1:
            return False
        phrase.states, phrase.at = body.states, body.last
        return True
