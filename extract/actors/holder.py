"""Read the name of who holds an office, behind the office: "Trade Minister N of Norway", "ambassador in Athens, N N,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.portfolio import list_ends, portfolio_ends
from extract.actors.words import gap_before
from extract.lexicon.names import is_given_name, persons_named, states_of
from extract.lexicon.states import FormKind, body_codes

if TYPE_CHECKING:
    from extract.actors.hit import Hit
    from extract.actors.lexical import Reader
    from extract.actors.names import Names
    from extract.actors.phrase import Phrase
    from extract.lexicon.actors import RoleWords

# How many words reach from "für" to the name: "für Handel und Industrie N".
_LONGEST_PORTFOLIO = 6
_LONG_PORTFOLIO = 14
_OFFICIAL = "official"
_CLOSES = frozenset({",", "."})
# How many letters the abbreviation of an agency has.
_SHORT = range(3, 6)


class Holder:
    """Reads the names behind the offices of one sentence."""

    def __init__(self, text: str, reader: Reader, names: Names, small: RoleWords) -> None:
        self.text = text
        self.reader = reader
        self.names = names
        self.words = reader.words
        self.small = small

    def read(self, phrase: Phrase) -> None:
        """Read the name after an office: known to the gazetteer, or capitalised words that are no other thing."""
        self._pass_abbreviation(phrase)
        self._pass_portfolio(phrase)
        title = self._other_title(phrase)
        if title is not None and title.role is not None:
            phrase.office, phrase.at = title.role.office, title.last
        at = self._skip_honorifics(self._behind_post(phrase))
        if at >= len(self.words) or not self._name_may_follow(phrase, at):
            return
        known = self.names.person(at)
        if known is not None:
            last = known.last
            run = self.names.run(at)
            whole = self.small.nouns_are_capital and last - at > 1  # what follows is a noun
            if run > last and not (self.names.titled or whole or self._is_other(last, run)):
                last = run
        elif self.names.titled:
            return
        else:
            last = self._unknown_name(at)
        if last <= at:
            return
        spelled = " ".join(self.text[self.words[at].start : self.words[last - 1].end].split())
        spelled = spelled.replace("#", "")
        phrase.name = self._bare_name(spelled)
        phrase.genitive = phrase.name != spelled or self.text[
            self.words[last - 1].end : self.words[last - 1].end + 1
        ] in {"'", "’"}
        phrase.at = last

    def _pass_abbreviation(self, phrase: Phrase) -> None:
        """Step over what an agency is called for short: "Chef des norwegischen Geheimdienstes PST"."""
        at = phrase.at
        if self.names.titled or not phrase.states or at >= len(self.words):
            return
        word = self.words[at]
        around = self.text[self.words[at - 1].end : word.start], self.text[word.end : word.end + 1]
        beside = word.adjoins or around == (" (", ")")
        short = word.text.isupper() and len(word.text) in _SHORT and beside
        if not short or self.words[at - 1].text.isupper():
            return
        if self.names.person(at) is None and self.reader.state(at) is None:
            phrase.at += 1

    def _pass_portfolio(self, phrase: Phrase) -> None:
        """Step over what an office is for, where a comma parts it from the name: "Ministerin für Handel, N N,"."""
        if phrase.plural or not phrase.states:
            return
        ends = self.words[max(0, phrase.at - 2)].lower in self.small.post
        opens = phrase.at - 2 if ends else phrase.at  # "Vorsteher des Departements für Umwelt"
        for end, at in portfolio_ends(self.text, self.reader, self.small, opens):
            last = self.names.run(at)
            name = self.words[last - 1].end if last - at > 1 else -1
            named = name >= 0 and self.text[name : name + 1] in _CLOSES
            ends = not self.words[at].is_capital or self.reader.role(at) is not None
            if ends or (named and not self._is_other(at, last)):
                phrase.at = end
                return

    def after_state(self, phrase: Phrase) -> bool:
        """Read "South Korean Adm. N", "Britain's Prince N": a state, an honorific and a name."""
        at = self._skip_honorifics(phrase.at)
        if not phrase.states or at == phrase.at:
            return False
        skipped = [word.lower for word in self.words[phrase.at : at]]
        rank = not self.small.ranks.isdisjoint((*skipped, " ".join(skipped)))
        phrase.at = at
        self.read(phrase)
        given = phrase.name.partition(" ")[0]
        if rank and is_given_name(given) and not persons_named(phrase.name):
            phrase.office = _OFFICIAL
        return bool(phrase.name)

    def state_behind(self, phrase: Phrase) -> None:
        """Read "Trade Minister N of Norway": the state behind the name, where none stands before it."""
        if not phrase.name or phrase.states:
            return
        hit = self._in_brackets(phrase.at) or self._of_state(phrase.at)
        if hit is not None:
            phrase.states = hit.states
            phrase.at = hit.last

    def _of_state(self, at: int) -> Hit | None:
        """Return the state of which somebody is whose name ends before token *at*: "of Norway", "of the Gambia"."""
        apart = self.small.place_prepositions - self.small.hailing
        of = (self.small.of | self.small.hailing) - apart - self.small.determiners
        if at >= len(self.words) or self.words[at].lower not in of or not self.words[at].adjoins:
            return None
        hails = self.words[at].lower in self.small.hailing  # "aus der Mongolei"
        articles = self.small.articles | (self.small.determiners if hails else frozenset())
        at += self.words[min(at + 1, len(self.words) - 1)].lower in articles
        hit = self.reader.state(at + 1)
        country = hit is not None and hit.form is FormKind.COUNTRY and not hit.genitive
        return hit if country else None

    def _in_brackets(self, at: int) -> Hit | None:
        """Return the state that stands in brackets behind a name that ends before token *at*: "N (Norwegen)"."""
        hit = self.reader.state(at) if self.small.nouns_are_capital else None
        if hit is None or hit.form is not FormKind.COUNTRY:
            return None
        opens = gap_before(self.text, self.words, at) == "("
        return hit if opens and self.text[self.words[hit.last - 1].end :][:1] == ")" else None

    def likewise(self, at: int, phrase: Phrase) -> Hit | None:
        """Return the state of another who holds an office, whose name ends before token *at*: "Presidents N of Norway and M of Japan"."""
        told = self._in_brackets(at)
        if told is not None or not (phrase.plural and phrase.name) or at + 1 >= len(self.words):
            return told
        return self.reader.state(at + 1) if self.words[at].lower in self.small.of else None

    def _other_title(self, phrase: Phrase) -> Hit | None:
        """Return another title of somebody's counterpart: "ihr Kollege, Bundesminister N N,"."""
        at, small = phrase.at, self.small
        title = self.reader.role(at) if phrase.counterpart and small.nouns_are_capital else None
        if title is None or title.role is None or title.role.plural or not phrase.states:
            return None
        gap = gap_before(self.text, self.words, at)
        if gap != "," or not set(title.role.states) <= set(phrase.states):
            return None
        last = self.full_name(title.last)
        closes = self.text[self.words[last - 1].end :][:1] in _CLOSES
        return title if last - title.last > 1 and closes else None

    def _behind_post(self, phrase: Phrase) -> int:
        """Return where a name behind a posting would start: "ambassador in Athens, N N, was", "to Japan N N"."""
        at = self._behind_portfolio(phrase)
        if at > phrase.at or phrase.plural or not phrase.states:
            return at
        ahead = at
        posts = self.small.place_prepositions | self.small.post
        if ahead + 1 < len(self.words) and self.words[ahead].lower in posts:
            post = self.reader.state(ahead + 1)
            ahead = post.last if post is not None else at
        run = self.names.run(ahead) if ahead < len(self.words) else ahead
        if run - ahead < 2 or self._is_other(ahead, run):  # noqa: PLR2004
            return at
        before = gap_before(self.text, self.words, ahead)
        end = self.words[run - 1].end
        after = self.text[end : end + 1]
        closes = after in _CLOSES or self._goes_on_with_another(run)
        phrase.set_off = before == "," and closes and self._is_of(phrase, ahead)
        posted = not before and ahead > at and is_given_name(self.words[ahead].text)
        return ahead if phrase.set_off or posted else at

    def _goes_on_with_another(self, at: int) -> bool:
        """Tell whether "and" and another officer follow at a token: "the president of Ghana, N N and the president of Peru"."""
        words = self.words
        if at + 1 >= len(words) or words[at].lower not in self.small.and_:
            return False
        articles = self.small.articles | self.small.determiners
        at += 1 + (words[at + 1].lower in articles)
        return self.reader.role(at) is not None or self.reader.state(at) is not None

    def _behind_portfolio(self, phrase: Phrase) -> int:
        """Return where the name starts behind what an office is for: "Staatssekretär für Fischerei Lars Holm"."""
        words, at = self.words, phrase.at
        if phrase.plural or at >= len(words) or words[at].lower not in self.small.post:
            return at
        if (ahead := self._behind_long_portfolio(at)) > at:
            return ahead
        for ahead in list_ends(self.text, self.reader, self.small, at):
            if is_given_name(words[ahead].text) and self.full_name(ahead) > ahead:
                return ahead
        for ahead in range(at + 2, min(at + _LONGEST_PORTFOLIO, len(words) - 1)):
            if not (words[ahead - 1].adjoins and words[ahead].adjoins):
                break
            named = is_given_name(words[ahead].text) and words[ahead + 1].is_capital
            if named and words[ahead + 1].adjoins and not self._is_other(ahead, ahead + 2):
                return ahead
        return at

    def _behind_long_portfolio(self, at: int) -> int:
        """Return where the name starts behind "for Peace, Human Rights, and Labor": the words end in what offices are for."""
        words, ends = self.words, self.small.portfolio_ends
        found, plain = at, not self.small.nouns_are_capital  # "for economic affairs"
        for ahead in range(at + 2, min(at + _LONG_PORTFOLIO, len(words) - 1)):
            last, word = words[ahead - 1], words[ahead]
            gap = self.text[last.end : word.start].strip()
            closes = last.lower in ends and word.is_capital and word.adjoins
            if closes and word.lower not in ends and self.names.run(ahead) - ahead > 1:
                found = ahead
            if gap not in {"", ","} or not (plain or word.is_capital or self._joins(ahead)):
                break
        return found

    def _joins(self, at: int) -> bool:
        """Tell whether a word only joins the parts of a portfolio: "and", "and the"."""
        return self.words[at].lower in self.small.and_ | self.small.articles

    def _skip_honorifics(self, at: int) -> int:
        while at < len(self.words):
            two = " ".join(word.lower for word in self.words[at : at + 2])
            if two not in self.small.ranks and self.words[at].lower not in self.small.honorific:
                break
            at += 1 + (two in self.small.ranks)
        return at

    def _name_may_follow(self, phrase: Phrase, at: int) -> bool:
        if phrase.set_off:
            return True
        gap = self.text[self.words[at - 1].end : self.words[at].start]
        if phrase.plural and (phrase.both or (phrase.counterpart and gap.strip() == ",")):
            return False
        if gap.strip(" \xa0\n.") == "" or gap == ") ":
            return True
        comma = gap.strip() == ","
        return (
            comma
            and (phrase.counterpart or phrase.predecessor)
            and self.names.person(at) is not None
            and self._is_of(phrase, at)
        )

    def _is_of(self, phrase: Phrase, at: int) -> bool:
        """Tell whether the person named at token *at* can be of the phrase's states: "his Peruvian counterpart, N"; anybody may be an envoy of the EU."""
        if phrase.office == _OFFICIAL and body_codes().issuperset(phrase.states):
            return True
        hit = self.names.person(at)
        last = hit.last if hit is not None else at
        states = states_of(" ".join(word.text for word in self.words[at:last]))
        return not (phrase.states and states) or not states.isdisjoint(phrase.states)

    def full_name(self, at: int) -> int:
        """Return where a name at token *at* ends: one that is known, or one of two words at least; else *at*."""
        known = self.names.person(at)
        last = max(self._unknown_name(at), known.last if known is not None else at)
        return last if known is not None or last - at > 1 else at

    def _unknown_name(self, at: int) -> int:
        last = self.names.run(at)
        for position in range(at, last):
            if self._is_other(position, position + 1):
                last = position
                break
        while last > at and self.words[last - 1].lower in self.small.name_particles:
            last -= 1  # "N von Japans Minister"
        return last

    def _is_other(self, first: int, last: int) -> bool:
        """Tell whether some word of a run is an office, a state or one that never is a name."""
        return any(
            self.reader.role(at) is not None
            or self.reader.state(at) is not None
            or self.words[at].text in self.small.not_names
            for at in range(first, last)
        )

    def _bare_name(self, spelled: str) -> str:
        """Take the genitive off a name unless the gazetteer knows it as spelled."""
        if persons_named(spelled):
            return spelled
        bare = self.reader.strip_genitive(spelled)
        sure = spelled[len(bare) :].startswith(("'", "’"))
        known = sure or bare in self.names.introduced or persons_named(bare)
        return bare if bare != spelled and known else spelled
