"""Names of persons among the words of a sentence: known ones, and runs of capitals that may be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.forms import is_known, without_genitive
from extract.actors.hit import Hit, HitKind
from extract.actors.openings import LONGEST_NAME
from extract.lexicon.actors import role_words
from extract.lexicon.names import is_given_name, may_open_name, persons_named, surname

if TYPE_CHECKING:
    from extract.actors.lexical import Reader
    from extract.actors.words import Token

_SHORTEST_LOUD = 4


class Names:
    """Reads the names of one sentence; in a *titled* one a capital tells no name.

    *introduced* are the names that the article has explained so far.
    """

    def __init__(self, reader: Reader, introduced: set[str], *, titled: bool) -> None:
        self.reader = reader
        self.words = reader.words
        self.lang = reader.lang
        self.introduced = introduced
        self.titled = titled
        self._small = role_words(reader.lang)

    def person(self, at: int) -> Hit | None:
        """Read the longest name that the gazetteer knows at token *at* (surname alone included)."""
        if at >= len(self.words) or not self.may_open(at):
            return None
        for last in self._ends(at):
            alone = last - at == 1
            name = self.words[at].text if alone else " ".join([w.text for w in self.words[at:last]])
            genitive = False
            if not self.is_known(name, alone=alone):
                bare = without_genitive(name, self.lang)
                genitive = bare != name and self.is_known(bare, alone=alone)
                if not genitive:
                    continue
            if alone and (self._belongs_to_a_stranger(at) or self._opens_a_strangers_name(at)):
                return None
            first = at - 2 if self._has_particles(at, last) else at
            return Hit(first, last, HitKind.PERSON, genitive=genitive)
        return None

    def may_open(self, at: int) -> bool:
        """Tell whether a name may start with a word: a capital, or one with its article written on ("al-Assad")."""
        return self.words[at].is_capital or self._is_article_name(self.words[at])

    def _ends(self, at: int) -> list[int]:
        """Return where a name that starts at token *at* may end, the farthest first: "N von der M" has two particles."""
        run = self.run(at)
        particles = self._small.name_particles
        ends = [last for last in range(run, at, -1) if self.words[last - 1].lower not in particles]
        follow = [word.lower in particles for word in self.words[run : run + 2]]
        capital = run + 2 < len(self.words) and self.words[run + 2].is_capital
        return [run + 3, *ends] if ends and follow == [True, True] and capital else ends

    def _has_particles(self, at: int, last: int) -> bool:
        """Tell whether two particles before a surname are part of it: "von der Leyen traf N" is no passive."""
        before = self.words[max(0, at - 2) : at]
        if [word.lower in self._small.name_particles for word in before] != [True, True]:
            return False
        return is_known(" ".join(word.text for word in self.words[at - 2 : last]), self.lang)

    def _belongs_to_a_stranger(self, at: int) -> bool:
        """Tell whether a surname follows a given name that makes it someone else's: "Jay Carney"."""
        if at == 0 or not self.words[at].adjoins:
            return False
        before = self.words[at - 1]
        if not before.is_capital or before.lower in self._small.honorific:
            return False
        if is_given_name(before.text):
            return True
        if self._small.nouns_are_capital or at == 1 or before.text in self._small.not_names:
            return False
        return self.reader.role(at - 1) is None and not self._ends_known(at - 1)

    def _opens_a_strangers_name(self, at: int) -> bool:
        """Tell whether a family name that comes first goes on as someone else's: "Kim Chol Su" is no Kim Jong Un."""
        run = self.run(at)
        if self.titled or run == at + 1 or not may_open_name(self.words[at].text):
            return False
        set_off = at > 0 and not self.words[at].adjoins  # "the spokeswoman, Hua Min, ..."
        closed = run < len(self.words) and not self.words[run].adjoins
        return (set_off and closed) or not self._small.nouns_are_capital

    def _ends_known(self, at: int) -> bool:
        """Tell whether the word at *at* ends an office or a state's name: "Prime Minister", "South Korea"."""
        for first in range(max(0, at - 3), at + 1):
            role, state = self.reader.role(first), self.reader.state(first)
            if (role and role.last == at + 1) or (state and state.last == at + 1):
                return True
        return False

    def is_known(self, name: str, *, alone: bool) -> bool:
        """Tell whether a name is the gazetteer's or the article's; a bare surname must be no common word."""
        if name in self.introduced:
            return True
        return is_known(name, self.lang) and not (alone and name in self._small.not_names)

    def run(self, at: int) -> int:
        """Return where a run of capitalised words and particles that starts at *at* ends."""
        words, small = self.words, self._small
        last = at
        for word in words[at : at + LONGEST_NAME]:
            if last > at and not (word.adjoins or self._is_initial(last - 1)):
                break
            if not (word.is_capital or self._is_particle(at, last) or self._is_article_name(word)):
                break
            owned = last > at and words[last - 1].text.endswith(small.owner_endings)
            if owned or self._is_loud(word.text):  # "Radio Graz's Tom Hill" is two names
                break
            if word.text in small.not_names and not self._ends_a_known_name(at, last):
                break
            last += 1
        while last > at and words[last - 1].lower in small.name_particles:
            last -= 1
        return last

    def _ends_a_known_name(self, first: int, at: int) -> bool:
        """Tell whether a word that is no name by itself ends one: "Liu He"."""
        name = " ".join(word.text for word in self.words[first : at + 1])
        return any(person.name == name for person in persons_named(name))

    def _is_particle(self, first: int, at: int) -> bool:
        """Tell whether a word within a run that starts at *first* is a "von" or "al" before a capital."""
        particles = self._small.name_particles
        if at == first or self.words[at].lower not in particles:
            return False
        following = self.words[at + 1 : at + 3]
        second = bool(following) and following[0].lower in particles  # "van den Berg"
        return any(word.is_capital for word in following[second : second + 1])

    def _is_loud(self, word: str) -> bool:
        """Tell whether a word in capitals is a headline's, not a name's: "PRESIDENT MEETS WITH ..."."""
        if len(word) < _SHORTEST_LOUD or not word.isupper():
            return False
        return word not in self.introduced and surname(word, self.lang) is None

    def _is_article_name(self, word: Token) -> bool:
        """Tell whether a word is a name with its article written on: "al-Assad"."""
        if "-" not in word.text:
            return False
        head, _, tail = word.text.partition("-")
        return head in self._small.name_particles and tail[:1].isupper()

    def _is_initial(self, at: int) -> bool:
        return len(self.words[at].text) == 1 or self.words[at].lower in self._small.honorific
