"""Read what follows an office: ``office [states] [of states]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.hit import HitKind
from extract.actors.portfolio import past_endings
from extract.lexicon.names import is_given_name
from extract.lexicon.offices import LEADERS
from extract.lexicon.states import FormKind

if TYPE_CHECKING:
    from collections.abc import Container

    from extract.actors.hit import Hit
    from extract.actors.lexical import Reader
    from extract.actors.phrase import Phrase
    from extract.lexicon.actors import RoleWords

# Who may well lead something within a state, and how many words say what.
_OF_A_PART = frozenset({"head_of_state", "head_of_government", "official"})
_PART = 5
# Who is for something, and how many words tell what.
_MINISTERS = frozenset({"other_minister", "foreign_minister", "defence_minister"})
_LONGEST = 10


class Complement:
    """Reads the states behind the offices of one sentence."""

    def __init__(self, text: str, reader: Reader, small: RoleWords) -> None:
        self.text = text
        self.reader = reader
        self.words = reader.words
        self.small = small

    def read(self, phrase: Phrase) -> None:
        """Read what follows the office: "der USA und Russlands", "of Japan", "beider Länder"."""
        behind = past_endings(self.text, self.reader, self.small, phrase.at)
        phrase.plural, phrase.at = phrase.plural or behind > phrase.at, behind
        self._other_office(phrase)
        phrase.at = self._behind_portfolio(phrase)
        if self._both_states(phrase):
            return
        if self.small.adjectives_follow and self._following(phrase):
            return
        at = phrase.at
        if at < len(self.words) and self.words[at].lower in self.small.of:
            at += 1
            if self._styled_state(phrase, at):
                return
            at = self.past(self.small.determiners | self.small.both, at)
        elif self._is_of_one_in(phrase, at):
            at += 1
        of = at > phrase.at
        states: tuple[str, ...] = ()
        while at < len(self.words) and (hit := self.reader.state(at)) is not None:
            if hit.kind is HitKind.ADJECTIVE or (hit.last <= at):
                break
            bare = at == phrase.at and not states
            if (bare and not hit.genitive) or (
                of and hit.genitive and self._is_within(phrase, hit)
            ):
                break
            states += hit.states
            phrase.at = at = hit.last
            at = self._next_in_list(at, self.small.determiners if phrase.plural else frozenset())
        if states:
            phrase.states += states
            phrase.plural = phrase.plural or len(set(phrase.states)) > 1

    def _behind_portfolio(self, phrase: Phrase) -> int:
        """Return where the state of a minister stands behind what he is for: "Minister für Handel (der Philippinen)", his own end if none does."""
        at, words, small = phrase.at, self.words, self.small
        if not small.nouns_are_capital or phrase.states or phrase.office not in _MINISTERS:
            return at
        if at + 2 >= len(words) or words[at].lower not in small.post:
            return at
        for ahead in range(at + 2, min(at + _LONGEST, len(words))):
            word, hit = words[ahead], self.reader.state(ahead)
            if hit is not None and hit.genitive and hit.form is FormKind.COUNTRY:
                return ahead
            if word.lower in small.genitive_openers and ahead + 1 < len(words):
                owner = self.reader.state(self.past(small.state_styles, ahead))
                owns = owner is not None and owner.form is FormKind.COUNTRY
                return ahead if owns else at
            if not (word.is_capital or word.lower in small.and_):
                return at
        return at

    def _other_office(self, phrase: Phrase) -> None:
        """Step over another office of a leader: "Bundespräsidentin und Finanzministerin N N"."""
        at, words = phrase.at, self.words
        if phrase.office not in LEADERS or phrase.plural or not self.small.nouns_are_capital:
            return
        if at + 1 >= len(words) or words[at].lower not in self.small.and_:
            return
        other = self.reader.role(at + 1)
        if other is None or other.role is None or other.role.plural or other.last >= len(words):
            return
        name = words[other.last]
        beside = all(word.adjoins for word in words[at : other.last + 1])
        if beside and other.role.office not in LEADERS and is_given_name(name.text):
            phrase.at = other.last

    def _is_of_one_in(self, phrase: Phrase, at: int) -> bool:
        """Tell whether a state follows in which somebody's counterparts are: "his counterparts in Peru and Chile", not "in Lima"."""
        if not phrase.counterpart or phrase.states or at + 1 >= len(self.words):
            return False
        hit = self.reader.state(at + 1)
        inside = self.words[at].lower in self.small.place_prepositions
        return inside and hit is not None and hit.form is FormKind.COUNTRY and not hit.genitive

    def _is_within(self, phrase: Phrase, hit: Hit) -> bool:
        """Tell whether an office is of something in a state: "the leader of Japan's oldest party", not "of Japan's government"."""
        if phrase.office not in _OF_A_PART or self.small.nouns_are_capital:
            return False
        ahead = self.words[hit.last : hit.last + _PART]
        governs = self.small.governing | self.small.institutions
        return governs.isdisjoint(word.lower for word in ahead)

    def _following(self, phrase: Phrase) -> bool:
        """Read adjectives behind the office: "président russe", "ministres russe et turc", "président sortant"."""
        at, states = self.reader.following_states(self.past(self.small.fillers, phrase.at))
        phrase.at = self.past(self.small.fillers, at)
        phrase.states += states
        phrase.plural = phrase.plural or len(set(phrase.states)) > 1
        return bool(states)

    def past(self, passed: Container[str], at: int) -> int:
        """Return the first word from *at* on that is none of *passed*."""
        while at < len(self.words) and self.words[at].lower in passed:
            at += 1
        return at

    def _styled_state(self, phrase: Phrase, at: int) -> bool:
        """Read "the French Republic", "the Republic of Armenia", "South Korean officials" after "of"."""
        first = at
        at = self.past(self.small.state_styles, at)
        hit = self.reader.state(at)
        if hit is None:
            return False
        if hit.kind is not HitKind.ADJECTIVE:
            plain = self.small.of | self.small.determiners
            styled = any(word.lower not in plain for word in self.words[first:at])
            if not styled or hit.form is not FormKind.COUNTRY:
                return False
            last = hit.last
        else:
            role = self.reader.role(hit.last)
            last = hit.last
            if last < len(self.words) and self.words[last].lower in self.small.state_styles:
                last += 1
                if self._goes_on_with_a_name(last):
                    return False  # "of the German state of Saxony"
            elif role is not None and phrase.office == "official":
                last = role.last
            else:
                return False
        phrase.states += hit.states
        phrase.at = last
        return True

    def _goes_on_with_a_name(self, at: int) -> bool:
        """Tell whether "of" and a name that is no state's stand at token *at*."""
        named = at + 1 < len(self.words) and self.words[at].lower in self.small.of
        return named and self.words[at + 1].is_capital and self.reader.state(at + 1) is None

    def _next_in_list(self, at: int, passed: frozenset[str]) -> int:
        """Return where the next state of a list would start: after ",", "und", "and the"."""
        ahead = self.past(self.small.and_ | self.small.of | self.small.articles, at)
        styled = self.past(self.small.state_styles | passed, ahead)
        named = self.reader.state(styled) if styled > ahead else None
        if named is not None and named.form is FormKind.COUNTRY and not named.genitive:
            return styled  # "Deutschlands, des Fürstentums Liechtenstein", "aus Polen, den Niederlanden"
        between = (
            self.text[self.words[at - 1].end : self.words[ahead].start]
            if ahead < len(self.words)
            else ""
        )
        return ahead if ahead > at or between.strip() == "," else len(self.words)

    def _both_states(self, phrase: Phrase) -> bool:
        for words in self.small.both_states if phrase.at < len(self.words) else ():
            if not words.startswith(self.words[phrase.at].lower):
                continue
            count = words.count(" ") + 1
            run = self.words[phrase.at : phrase.at + count]
            if " ".join(w.lower for w in run) == words:
                phrase.both = phrase.plural = True
                phrase.at += count
                return True
        return False
