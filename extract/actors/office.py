"""Read a noun phrase with an office: ``[former|deputy|state]* office [of states] [name]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.complement import Complement
from extract.actors.hit import Hit, HitKind
from extract.actors.holder import Holder
from extract.actors.masters import Masters
from extract.actors.officers import (
    at_home,
    is_of_counterpart,
    of_its_only_home,
    take_states,
)
from extract.actors.phrase import Phrase
from extract.actors.portfolio import past_halves
from extract.actors.words import gap_before
from extract.lexicon.names import is_given_name
from extract.lexicon.states import FormKind, body_codes

if TYPE_CHECKING:
    from extract.actors.lexical import Reader
    from extract.actors.names import Names
    from extract.lexicon.actors import RoleWords
    from extract.lexicon.roles import Role

# Words before an office; a list of all members of a round has some twenty.
_MOST_MODIFIERS = 24
_TWO = 2
# What an office may stand behind as it is: "Norway officials", "White House officials".
_BESIDE_AN_OFFICE = frozenset(
    {FormKind.COUNTRY, FormKind.DEMONYM, FormKind.NICKNAME, FormKind.BODY, FormKind.BUILDING}
)
_FILLERS_ALLOWED = 2
_EPITHETS_ALLOWED = 3
_OFFICIAL = "official"


class OfficeGrammar:
    """Reads office phrases of one sentence from left to right."""

    def __init__(self, text: str, reader: Reader, names: Names, small: RoleWords) -> None:
        self.text = text
        self.reader = reader
        self.words = reader.words
        self.small = small
        self.complement = Complement(text, reader, small)
        self.holder = Holder(text, reader, names, small)
        self.masters = Masters(self.phrase, reader, self.complement, small)

    def phrase(self, at: int) -> Phrase | None:
        """Return the office phrase or institution at token *at*."""
        phrase = Phrase(first=at, at=at)
        self._modifiers(phrase)
        read = self._head(phrase) or self._institution(phrase) or self._institutions(phrase)
        if not read:
            return phrase if self.holder.after_state(phrase) else self._title(at)
        if phrase.institution or phrase.genitive:
            return phrase
        if self.masters.serves(phrase):
            if not phrase.genitive:
                self.holder.read(phrase)
            return phrase
        if self.masters.speaks_for_one(phrase):
            return phrase
        self.complement.read(phrase)
        self.holder.read(phrase)
        self.holder.state_behind(phrase)
        at_home(phrase, self.text, self.words, self.small)
        of_its_only_home(phrase, self.words, self.small)
        return phrase

    def _title(self, at: int) -> Phrase | None:
        """Read "the Secretary": a title with a capital, and no name or "of" behind it."""
        if at == 0 or self.words[at - 1].lower not in self.small.articles:
            return None
        for last in (at + 2, at + 1):
            words = self.words[at:last]
            title = self.small.title(" ".join(word.lower for word in words))
            if (
                title is None
                or last > len(self.words)
                or not all(word.is_capital for word in words)
            ):
                continue
            after = self.words[last] if last < len(self.words) else None
            goes_on = after is not None and after.adjoins
            if after and goes_on and (after.is_capital or after.lower in self.small.post):
                return None
            return Phrase(first=at, at=last, office=min(title.offices))
        return None

    def _modifiers(self, phrase: Phrase) -> None:
        """Read what stands before the office: states, "damalige", "stellvertretende", plain adjectives."""
        fillers = 0
        while phrase.at < min(len(self.words), phrase.first + _MOST_MODIFIERS):
            word = self.words[phrase.at]
            joined = phrase.at == phrase.first or self._joined(phrase.at)
            if not (joined or self._lists_on(phrase)):
                return
            if self.reader.role(phrase.at) is not None and not self._is_deputy_of(phrase.at):
                return
            if self.reader.is_former(phrase.at) and (
                "-" not in word.text or word.lower in self.small.former
            ):
                phrase.former = True
            elif word.lower in self.small.deputy:
                phrase.deputy = True
            elif (hit := self._state_modifier(phrase.at)) is not None:
                phrase.states += hit.states
                phrase.state_hits.append(hit)
                phrase.former |= self.reader.is_former(phrase.at)
                phrase.at = hit.last
                self._conjoined_state(phrase)
                continue
            elif phrase.states and self.small.counts(word.lower):
                pass  # "the EU's 28 foreign ministers", "Japan's two deputy ministers"
            elif phrase.states and self._of_an_office(phrase.at):
                phrase.at = self.reader.behind_an_office(phrase.at) - 1  # "the U.S. President's"
            elif self._describes(phrase, fillers):
                fillers += 1
            else:
                phrase.at = past_halves(self.text, self.reader, self.small, phrase.at)
                return
            phrase.at += 1

    def _is_deputy_of(self, at: int) -> bool:
        """Tell whether an office goes on behind its deputy: "deputy (minister of trade)", though there are deputy ministers."""
        short, behind = self.reader.role(at), self.reader.role(at + 1)
        deputy = self.words[at].lower in self.small.deputy
        return deputy and short is not None and behind is not None and behind.last > short.last

    def _describes(self, phrase: Phrase, fillers: int) -> bool:
        """Tell whether a word only describes an officer: "the new premier", "Norway's embattled premier", "Japan's 80-year-old president"."""
        word, small = self.words[phrase.at].lower, self.small
        opens = phrase.at > phrase.first or self.reader.role(phrase.at + 1) is not None
        if word in small.incoming or (
            opens and fillers < _FILLERS_ALLOWED and word in small.fillers
        ):
            return True
        if not phrase.states or fillers >= _EPITHETS_ALLOWED:
            return False
        bare = self.reader.strip_genitive(word)
        owner = bare != word and bare in small.institutions and not small.nouns_are_capital
        # an owner is one too: "the Kenyan government's top diplomat"
        return owner or word in small.epithets or word.endswith(small.epithet_ends)

    def _state_modifier(self, at: int) -> Hit | None:
        hit = self.reader.state(at)
        if hit is None:
            return None
        if hit.kind is HitKind.ADJECTIVE or hit.genitive:
            return hit
        if self._is_short(hit) and self._is_listed_with(hit):
            return hit
        if hit.form in _BESIDE_AN_OFFICE:
            following = self.reader.role(hit.last) is not None or self._of_an_office(hit.last)
            following = following or is_of_counterpart(hit, self.words, self.small)
            following = following or self._is_ranked(hit.last) or self._is_posted(hit.last)
            following = following and not self._is_a_place(at)
            if following and self.words[hit.last].adjoins:
                return hit
            if self._hanging_hyphen(hit.last - 1):
                return hit
        if hit.form is FormKind.CAPITAL and hit.last < len(self.words):
            follows = self.words[hit.last]
            told = follows.lower in self.small.institutions
            told = told or is_of_counterpart(hit, self.words, self.small)
            return hit if follows.adjoins and told else None
        return None

    def _is_short(self, hit: Hit) -> bool:
        """Tell whether a state goes by letters, which are its adjective, too: "U.S.", "EU"."""
        short = self.words[hit.first].text.isupper() and hit.last == hit.first + 1
        return short and hit.form is FormKind.COUNTRY and not hit.genitive

    def _is_listed_with(self, hit: Hit) -> bool:
        """Tell whether a list of adjectives goes on behind a state: "U.S., Japanese and Canadian officials", not "in the U.S., Japanese officials"."""
        ahead = [word.lower for word in self.words[max(0, hit.first - 2) : hit.first]]
        at = hit.last
        lists = self.text[self.words[at - 1].end :].startswith(", ")
        lists |= self.text[: self.words[hit.first].start].endswith(", ")  # "Japanese, U.S. and"
        if not lists or not self.small.place_prepositions.isdisjoint(ahead):
            return False
        if at < len(self.words) and self.words[at].lower in self.small.and_:
            return self._adjective(at + 1) is not None
        while (behind := self._adjective(at)) is not None:
            at = behind.last
            if at < len(self.words) and self.words[at].lower in self.small.and_:
                return self._adjective(at + 1) is not None
        return False

    def _adjective(self, at: int) -> Hit | None:
        """Return the state whose adjective stands at token *at*, be it by letters."""
        hit = self.reader.state(at)
        told = hit is not None and (hit.kind is HitKind.ADJECTIVE or self._is_short(hit))
        return hit if told else None

    def _is_ranked(self, at: int) -> bool:
        """Tell whether a rank and a name stand at token *at*: "U.S. General N"."""
        ahead = self.words[at : at + 2]
        ranked = len(ahead) == _TWO and ahead[0].lower in self.small.ranks
        return ranked and ahead[0].is_capital and is_given_name(ahead[1].text)

    def _is_post(self, hit: Hit) -> bool:
        """Tell whether a state behind another may be where an officer serves: "U.S. Iran envoy"."""
        plain = hit.form is FormKind.COUNTRY and not hit.genitive
        return plain and not self.small.nouns_are_capital

    def _is_posted(self, at: int) -> bool:
        """Tell whether another state and an officer stand at token *at*: the "Iran envoy" of "U.S. Iran envoy"."""
        post = self.reader.state(at) if at < len(self.words) else None
        if post is None or not self._is_post(post):
            return False
        role = self.reader.role(post.last)
        return role is not None and role.role is not None and role.role.office == _OFFICIAL

    def _is_a_place(self, at: int) -> bool:
        """Tell whether a state is where something happens, and not of the office behind it: "traf in der Türkei Präsident N"."""
        small = self.small
        if not small.nouns_are_capital or at == 0:
            return False
        ahead = [word.lower for word in self.words[max(0, at - 2) : at]]
        places = small.place_prepositions
        behind_article = ahead[-1] in small.determiners | small.articles
        return ahead[-1] in places or (behind_article and ahead[0] in places)

    def _of_an_office(self, at: int) -> bool:
        return at < len(self.words) and self.reader.behind_an_office(at) > at

    def _hanging_hyphen(self, at: int) -> bool:
        """Tell whether a word ends in a hyphen that waits for its head: "einem US- und einem russischen"."""
        end = self.words[at].end
        return self.text[end : end + 2] in {"- ", "-\n"}

    def _conjoined_state(self, phrase: Phrase) -> None:
        """Step over "und einem" between two states before one office."""
        at = phrase.at
        if at >= len(self.words) or self.words[at].lower not in self.small.and_:
            return
        if at + 1 < len(self.words) and self.words[at + 1].lower in self.small.others:
            last = next((n for n in (at + 2, at + 3) if self.reader.role(n) is not None), at)
            phrase.at = last  # "Greek and other European officials"
            return
        for ahead in (at + 1, at + 2):
            if ahead < len(self.words) and self._state_modifier(ahead) is not None:
                phrase.at = ahead
                return

    def _lists_on(self, phrase: Phrase) -> bool:
        """Tell whether a comma only parts two states before one office: "his Greek, Cypriot and French ..."."""
        at = phrase.at
        gap = gap_before(self.text, self.words, at)
        last = phrase.state_hits[-1] if phrase.state_hits else None
        if gap != "," or last is None:
            return False
        listed = self._adjective(last.first) is not None
        return listed and self._adjective(at) is not None

    def _joined(self, at: int) -> bool:
        gap = self.text[self.words[at - 1].end : self.words[at].start]
        return not gap.strip(" \xa0\n-")

    def _head(self, phrase: Phrase) -> bool:
        at = phrase.at
        if at >= len(self.words):
            return False
        role = self.reader.role(at)
        if role is not None and role.role is not None:
            if self._is_adjective(phrase, role):
                return False
            phrase.office = role.role.office
            self._take_post(phrase)
            take_states(phrase, role)
            phrase.plural = self._is_plural(phrase, role.role)
            phrase.former |= self.reader.is_former(at)
            phrase.at = role.last
            phrase.genitive = role.genitive
            if phrase.deputy and phrase.office not in {"spokesperson", "vice_president"}:
                phrase.office = "official"
            return True
        return self._counterpart(phrase)

    def _take_post(self, phrase: Phrase) -> None:
        """Take a body just behind a state for the post, no second side: "Japan's UN ambassador", "Japan's then U.S. ambassador"."""
        if len(phrase.state_hits) < _TWO:
            return
        *_, state, body = phrase.state_hits
        beside = body.form is not None and state.last == body.first
        bodies = body_codes()
        post = beside and bodies.issuperset(body.states) and bodies.isdisjoint(state.states)
        behind = beside or state.genitive  # "Japan's then U.S. ambassador"
        abroad = behind and self._is_post(body) and phrase.office == _OFFICIAL
        if post or abroad:
            phrase.states = phrase.states[: -len(body.states)]

    def _is_adjective(self, phrase: Phrase, role: Hit) -> bool:
        """Tell "the official visit" from "a U.S. official": a word that is an office only beside its state.

        So is "chief of staff": a president's is no general. The leader of an opposition has no office of the state.
        """
        spelled = " ".join(word.lower for word in self.words[role.first : role.last])
        before = self.words[role.first - 1].lower if role.first else ""
        if f"{before} {spelled}" in self.small.unofficial or before in self.small.stateless:
            return True
        if spelled in self.small.beside_state and not self._is_of_a_country(phrase):
            return True
        return (self.words[role.first].lower in self.small.adjectives and not phrase.states) or (
            self.words[role.first].lower in self.small.adjectives
            and role.last < len(self.words)
            and self.words[role.last].adjoins
            and self.words[role.last].lower in self.small.occasions
        )

    @staticmethod
    def _is_of_a_country(phrase: Phrase) -> bool:
        last = phrase.state_hits[-1] if phrase.state_hits else None
        if last is None or last.last != phrase.at:
            return False
        return last.kind is HitKind.ADJECTIVE or last.form is FormKind.COUNTRY

    def _institution(self, phrase: Phrase) -> bool:
        """Read "das russische Außenministerium", "le gouvernement japonais": a body of the state beside it."""
        if not (phrase.states or self.small.adjectives_follow):
            return False
        at = self._in_list(phrase.at, self.small.institutions)
        if at == phrase.at:
            return False
        if not phrase.states and self.small.adjectives_follow:
            at, phrase.states = self.reader.following_states(at)
        if not phrase.states:
            return False
        phrase.institution = True
        phrase.plural = len(set(phrase.states)) > 1
        phrase.at = self._in_list(at, self.small.institution_tails)
        return True

    def _institutions(self, phrase: Phrase) -> bool:
        """Read the bodies of several states: "the Kenyan and Ugandan governments", "the foreign ministries of Kenya and Uganda"."""
        at = self._in_list(phrase.at, self.small.institutions_of_several)
        if at == phrase.at:
            return False
        phrase.at = at
        if not phrase.states:
            self.complement.read(phrase)
        phrase.institution = phrase.plural = len(set(phrase.states)) > 1 and not phrase.both
        return phrase.institution

    def _in_list(self, at: int, phrases: frozenset[str]) -> int:
        """Return where the longest of *phrases* that stands at token *at* ends, *at* if none does."""
        for count in (3, 2, 1):
            run = self.words[at : at + count]
            if len(run) == count and " ".join(word.lower for word in run) in phrases:
                return at + count
        return at

    def _counterpart(self, phrase: Phrase) -> bool:
        """Read "Amtskollege", "US-Kollege", "opposite number", "Vorgänger"."""
        word = self.words[phrase.at]
        if self.small.nouns_are_capital and not word.is_capital:
            return False  # "gegenüber der Presse"
        head = word.lower.split("-")[-1]
        two = self.words[phrase.at : phrase.at + 2]
        if len(two) > 1 and " ".join(w.lower for w in two) in self.small.counterpart:
            phrase.counterpart = True
            phrase.at += 2
            return True
        phrase.counterpart = head in self.small.counterpart
        phrase.predecessor = head in self.small.predecessor or head in self.small.successor
        if not (phrase.counterpart or phrase.predecessor):
            return False
        if "-" in word.text:
            hit = self.reader.role(phrase.at)
            prefix = word.text.rsplit("-", 1)[0]
            states = self.reader.prefix_states(prefix)
            phrase.states += states if hit is None else hit.states
        phrase.former |= phrase.predecessor and head in self.small.predecessor
        phrase.plural = head.endswith("s") and f"{head[:-1]}" in self.small.counterpart
        phrase.plural |= len(set(phrase.states)) > 1  # "mit dem japanischen und dänischen Kollegen"
        phrase.at += 1
        return True

    def _is_plural(self, phrase: Phrase, role: Role) -> bool:
        """Tell a plural by its form, its determiner ("der Präsidenten", "both leaders") or its two states."""
        before = self.words[phrase.first - 1].lower if phrase.first else ""
        two = " ".join(word.lower for word in self.words[max(0, phrase.first - 2) : phrase.first])
        return (
            role.plural
            or before in self.small.both
            or not role.plural_after.isdisjoint((before, two))
            or len(set(phrase.states)) > 1
        )
