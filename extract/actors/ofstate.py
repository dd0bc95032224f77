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
        run = self.words[at:last]
        named = len(run) in _NAME and all(word.text not in self.small.namesakes for word in run)
        other = any(self.reader.role(n) or self.reader.state(n) for n in range(at, last))
        return last if named and not other else at
