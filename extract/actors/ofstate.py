"""Read who is told by name and state alone: "Norway's Lars Holm"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.names import is_given_name
from extract.lexicon.states import FormKind

if TYPE_CHECKING:
    from extract.actors.hit import Hit
    from extract.actors.lexical import Reader
    from extract.actors.names import Names
    from extract.lexicon.actors import RoleWords

_NAME = range(2, 4)


class OfAState:
    """Reads the names that states own in one sentence."""

    def __init__(self, reader: Reader, names: Names, small: RoleWords) -> None:
        self.reader = reader
        self.names = names
        self.words = reader.words
        self.small = small

    def behind(self, hit: Hit) -> int:
        """Return where a name ends that a state owns and no table knows, ``hit.last`` if none does.

        The first word must be somebody's given name, in a language whose other nouns have no capital.
        """
        at = hit.last
        if not hit.genitive or hit.form is not FormKind.COUNTRY or self.small.nouns_are_capital:
            return at
        if self.names.titled or at + 1 >= len(self.words) or not self.words[at].adjoins:
            return at
        if not is_given_name(self.words[at].text) or self.names.person(at) is not None:
            return at
        last = self.names.run(at)
        return last if self._is_name(at, last) else at

    def before(self, hit: Hit, told: int) -> int:
        """Return where a name starts that no table knows and a state's follows: "Lars Holm of Norway"; ``hit.first`` if none does.

        The first *told* tokens belong to others.
        """
        at = hit.first
        of = at - 1 - (self.words[max(0, at - 1)].lower in self.small.articles)
        plain = hit.form is FormKind.COUNTRY and not (hit.genitive or self.small.nouns_are_capital)
        if (
            not plain
            or self.names.titled
            or of <= told
            or self.words[of].lower not in self.small.of - self.small.hailing
        ):
            return at
        first = of
        while first > told and first > of - max(_NAME) and self.words[first - 1].is_capital:
            first -= 1
        given = next((n for n in range(first, of) if is_given_name(self.words[n].text)), of)
        adjoin = all(word.adjoins for word in self.words[given + 1 : at + 1])
        return given if adjoin and self._is_name(given, of) else at

    def _is_name(self, first: int, last: int) -> bool:
        """Tell whether some words can be a person's name: no office, no state, no church."""
        run = self.words[first:last]
        named = len(run) in _NAME and all(word.text not in self.small.namesakes for word in run)
        return named and not any(
            self.reader.role(at) or self.reader.state(at) for at in range(first, last)
        )
