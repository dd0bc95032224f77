"""Find the noun phrases that name actors: an office with its state and name, a person, a state, a body."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.apiece import with_a_name_each
from extract.actors.apposition import chair_before, name_before
from extract.actors.forms import opens_actor
from extract.actors.hit import Hit, HitKind
from extract.actors.lexical import Reader
from extract.actors.names import Names
from extract.actors.namesakes import is_early, strangers_surnames
from extract.actors.office import OfficeGrammar
from extract.actors.officers import as_owners
from extract.actors.ofstate import OfAState
from extract.actors.openings import Introduced, openings
from extract.actors.outsiders import without_outsiders
from extract.actors.scene import here_visited
from extract.actors.towns import towns_visited
from extract.actors.words import Words, cut, gap_before
from extract.lexicon.actors import RoleWords, role_words
from extract.lexicon.contacts import frame_words
from extract.lexicon.offices import LEADERS
from extract.lexicon.states import FormKind
from extract.model import Document, Mention, MentionKind, Sentence, Span
from extract.text.titlecase import is_titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.actors.phrase import Phrase

_KINDS = {
    FormKind.COUNTRY: MentionKind.STATE,
    FormKind.CAPITAL: MentionKind.CAPITAL,
    FormKind.DEMONYM: MentionKind.DEMONYM,
    FormKind.BUILDING: MentionKind.BODY,
    FormKind.BODY: MentionKind.BODY,
    FormKind.NICKNAME: MentionKind.STATE,
}
# At how many words of a sentence actors may start: a list of those who took part in a round has some fifty, and what has more
# than twice as many as any sentence of the news known to us is a register of names, which no frame reads.
_MOST_PLACES = 150
_TWO = 2
# What parts two titles of one officer.
_BETWEEN_TITLES = frozenset({",", "-", "–"})


def recognise(document: Document, sentences: Sequence[Sentence]) -> tuple[Mention, ...]:
    """Return the actor mentions of an article in reading order; spans do not overlap."""
    words = [cut(document.text, sentence.span, document.lang) for sentence in sentences]
    known = Introduced(document.lang)
    found = _read(document, sentences, words, known)
    early = {name for name in known.names if " " in name or is_early(name, document, found)}
    again = any(" " not in name for name in early)
    if again:
        found = _read(document, sentences, words, Introduced(document.lang, early))
    strangers = strangers_surnames(words, found, document.lang)
    told = [m for m in found if m.office or m.name not in strangers]
    told = as_owners(document.text, told, document.lang)
    own = without_outsiders(document.text, told, document.lang)
    towns = (*towns_visited(words, document.lang), *here_visited(document, words))
    return _with_towns(own, towns)


def _with_towns(mentions: tuple[Mention, ...], towns: Iterable[Mention]) -> tuple[Mention, ...]:
    """Add the towns that are no part of a mention."""
    apart = [t for t in towns if not any(m.span.overlaps(t.span) for m in mentions)]
    return tuple(sorted((*mentions, *apart), key=lambda m: m.span)) if apart else mentions


def _read(
    document: Document,
    sentences: Sequence[Sentence],
    cuts: Sequence[Words],
    known: Introduced,
) -> tuple[Mention, ...]:
    """Read all sentences but mere registers of names, adding to *known* the names that they introduce."""
    found: list[Mention] = []
    small = role_words(document.lang)
    for sentence, words in zip(sentences, cuts, strict=True):
        places = openings(words.texts, document.lang, known)
        if not places or len(places) > _MOST_PLACES:
            continue
        tokens = words.tokens()
        may_be_titled = sentence.heading and not small.nouns_are_capital
        titled = may_be_titled and is_titled(words.texts, frame_words(document.lang).never_titled)
        reader = Reader(tokens, document.lang)
        names = Names(reader, known.names, titled=titled)
        for mention in _Sentence(document.text, reader, names, small, known).mentions(places):
            found.append(mention)
            for person in mention.people:
                if person.name:
                    known.meet(person.name, person.states)
    return tuple(found)


class _Sentence:
    """The mentions of one sentence: office phrases, names, states."""

    def __init__(
        self, text: str, reader: Reader, names: Names, small: RoleWords, known: Introduced
    ) -> None:
        self.text = text
        self.reader = reader
        self.names = names
        self.known = known
        self.words = reader.words
        self.offices = OfficeGrammar(text, reader, names, small)
        self.holder = self.offices.holder
        self.strangers = OfAState(reader, names, small)
        self.small = small

    def mentions(self, places: Iterable[int]) -> Iterable[Mention]:
        """Yield the actors named at some of the *places*, in reading order; a new name makes for new places."""
        read = told = 0
        while places:
            met, ahead, places = len(self.known.names), places, ()
            for at in ahead:
                if at < read:
                    continue
                found, read = self._at(at, told)
                told = read if found else told
                yield from found
                if len(self.known.names) > met:
                    texts = [word.text for word in self.words]
                    places = openings(texts, self.reader.lang, self.known)
                    break

    def _at(self, at: int, told: int) -> tuple[tuple[Mention, ...], int]:
        """Return whom the words from token *at* on name, and the token at which to read on.

        The first *told* tokens belong to the mentions before.
        """
        word = self.words[at]
        opens, capital = opens_actor(word.text, self.reader.lang), word.is_capital
        opens = opens or self.reader.is_rule(at)
        if capital and (pair := self._two_names(at)):
            return pair, at + 1
        phrase = self.offices.phrase(at) if opens else None
        if phrase is not None:
            phrase = self._with_two_titles(phrase)
            phrase.first = chair_before(self.text, self.reader, self.small, phrase, told)
            first = name_before(self.text, self.reader, self.small, phrase, told)
            if first < phrase.first:
                return (self._explained(phrase, first),), phrase.at
            if each := with_a_name_each(self.text, self.reader, self.holder, self.small, phrase):
                return each, self._after(each[-1].span.end, phrase.at)
            named = self._in_turn(phrase)
            if not named and (named := self._likewise(phrase)):
                phrase.plural = False  # each has his own name and state
            head = () if self._is_collective(phrase) else (self._as_known(phrase),)
            end = self._after(named[-1].span.end, phrase.at) if named else phrase.at
            return (*head, *named), end
        hit = self._longest(
            self.names.person(at) if self.names.may_open(at) else None,
            self.reader.state(at) if opens else None,
        )
        if hit is None:
            return (), at + 1
        if hit.kind is HitKind.STATE and (last := self.strangers.behind(hit)) > hit.last:
            return (self._of_its_state(hit, hit.first, hit.last, last),), last
        if hit.kind is HitKind.STATE and (first := self.strangers.before(hit, told)) < hit.first:
            return (self._of_its_state(hit, first, first, hit.last),), hit.last
        return (() if self._names_a_thing(hit) else (self._bare(hit),)), hit.last

    def _with_two_titles(self, phrase: Phrase) -> Phrase:
        """Read on to who holds a second office, too: "Deputy Prime Minister, Minister of Trade of Japan N", not "the prime minister, Trade Minister N"."""
        at, words = phrase.at, self.words
        bare = phrase.office and not (phrase.name or phrase.states or phrase.plural)
        if not bare or phrase.counterpart or phrase.genitive or at >= len(words):
            return phrase
        articles = self.small.articles | self.small.determiners | self.small.indefinite
        if phrase.first and words[phrase.first - 1].lower in articles:
            return phrase
        gap = gap_before(self.text, words, at)
        titles = words[phrase.first].is_capital and words[at].is_capital
        if gap not in _BETWEEN_TITLES or not titles or self.reader.role(at) is None:
            return phrase
        other = self.offices.phrase(at)
        if other is None or not other.name or not other.office or other.plural or other.master:
            return phrase
        leads = phrase.office in LEADERS and other.office not in LEADERS
        other.first, other.office = phrase.first, phrase.office if leads else other.office
        return other

    def _of_its_state(self, hit: Hit, first: int, name: int, last: int) -> Mention:
        """Return a person of whom the text tells the state alone: "Norway's Lars Holm"."""
        named = last if name == hit.last else hit.first - 1
        spelled = self._span(name, named).of(self.text)
        bare = self.reader.strip_genitive(spelled)
        told = " ".join(bare.split())
        return Mention(
            self._span(first, last),
            MentionKind.PERSON,
            told,
            "",
            hit.states,
            genitive=bare != spelled,
        )

    def _explained(self, phrase: Phrase, first: int) -> Mention:
        """Return the person whose name, from token *first* on, an office explains: "N N, the president of Japan"."""
        start, end = self.words[first].start, self.words[phrase.first - 1].end
        name = self.text[start:end].partition(",")[0]
        whole = Span(start, self.words[phrase.at - 1].end)
        mention = replace(self._mention(phrase), kind=MentionKind.PERSON, span=whole)
        return replace(mention, name=" ".join(name.split()), plural=False)

    def _in_turn(self, phrase: Phrase) -> tuple[Mention, ...]:
        """Read the names that follow a plural office in the order of its states: "of Norway and Japan, A and B".

        There must be as many as there are states, the last after "and".
        """
        states = tuple(dict.fromkeys(phrase.states))
        if not phrase.plural or phrase.name or len(states) < _TWO:
            return ()
        found: list[Mention] = []
        at = phrase.at
        for state in states:
            joined = at < len(self.words) and self.words[at].lower in self.small.and_
            at += joined and bool(found)
            if not self._lists_on(at, closing=len(found) == len(states) - 1, joined=joined):
                return ()
            last = self.holder.full_name(at)
            if last == at:
                return ()
            span = self._span(at, last)
            found.append(
                Mention(span, MentionKind.PERSON, span.of(self.text), phrase.office, (state,))
            )
            at = last
        return tuple(found)

    def _likewise(self, phrase: Phrase) -> tuple[Mention, ...]:
        """Read who else holds a plural office: "Presidents N of Norway and M of Japan"."""
        found: list[Mention] = []
        at = phrase.at
        while (phrase.name or phrase.both) and at + 1 < len(self.words):
            at += self.words[at].lower in self.small.and_
            last = self.holder.full_name(at)
            hit = self.holder.likewise(last, phrase) if last > at else None
            if hit is None or hit.form is not FormKind.COUNTRY:
                break
            name = self._span(at, last).of(self.text)
            other = Mention(self._span(at, hit.last), MentionKind.PERSON, name, phrase.office)
            found.append(replace(other, states=hit.states, counterpart=phrase.counterpart))
            at = hit.last
        return tuple(found)

    def _lists_on(self, at: int, *, closing: bool, joined: bool) -> bool:
        """Tell whether a name may start here: after a comma or at once, the last of a list after "and"."""
        if at >= len(self.words) or joined is not closing:
            return False
        gap = gap_before(self.text, self.words, at)
        return gap in ({""} if joined else {"", ","})

    def _after(self, end: int, at: int) -> int:
        while at < len(self.words) and self.words[at].start < end:
            at += 1
        return at

    def _two_names(self, at: int) -> tuple[Mention, ...]:
        """Read "Reagan-Gorbachev": two surnames in one word."""
        word = self.words[at]
        if "-" not in word.text:
            return ()
        names = word.text.split("-")
        if len(names) > _TWO and self.small.nouns_are_capital:
            names = names[:_TWO]  # "Putin-Trump-Gipfel"
        if len(names) != _TWO or not all(name[:1].isupper() for name in names):
            return ()
        if self.names.is_known(word.text, alone=True):
            return ()
        if not all(self.names.is_known(name, alone=True) for name in names):
            return ()
        middle = word.start + len(names[0])
        end = middle + 1 + len(names[1])
        spans = (Span(word.start, middle), Span(middle + 1, end))
        return tuple(
            Mention(span, MentionKind.PERSON, name=name)
            for span, name in zip(spans, names, strict=True)
        )

    def _is_collective(self, phrase: Phrase) -> bool:
        """Tell "European leaders", "mehrere Minister": an office that nobody in the article need hold."""
        words = self.words[max(0, phrase.first - 1) : phrase.at]
        if phrase.plural and phrase.first > 1 and not self.small.nouns_are_capital:
            before = self.words[phrase.first - 1]
            if before.is_capital and self.words[phrase.first].adjoins and not phrase.name:
                return not phrase.states
        first = phrase.first if phrase.plural else max(0, phrase.first - _TWO)
        two = " ".join(word.lower for word in self.words[first : first + _TWO])
        said = {two, *(word.lower for word in words)}  # "der Staats- und Regierungschefs"
        collective = not self.small.collectives.isdisjoint(said)
        return collective and not phrase.states and not phrase.name

    def _names_a_thing(self, hit: Hit) -> bool:
        """Tell whether a state's name is part of another name: "the South China Sea", "China Daily", "Oslo's mayor"."""
        if hit.last >= len(self.words):
            return False
        after = self.words[hit.last]
        if hit.form is FormKind.CAPITAL:
            return self._is_of_a_town(hit)
        if hit.kind is HitKind.ADJECTIVE:
            return after.adjoins and after.lower in self.small.peoples_within
        if hit.form is not FormKind.COUNTRY or hit.genitive:
            return False
        return after.adjoins and after.is_capital and after.lower in self.small.not_states_before

    def _is_of_a_town(self, hit: Hit) -> bool:
        """Tell whether a capital only says whose mayor or police is meant: "Oslo police", "Oslo's biggest bank"."""
        at = hit.last
        lead = self.words[at].lower in self.small.fillers | self.small.former | self.small.deputy
        at += at + 1 < len(self.words) and (lead or hit.genitive)
        ahead = [word for word in self.words[hit.last : at + 1] if word.adjoins]
        whole = len(ahead) == at + 1 - hit.last
        return whole and any(word.lower in self.small.of_a_town for word in ahead)

    @staticmethod
    def _longest(person: Hit | None, state: Hit | None) -> Hit | None:
        if person is None or state is None:
            return person or state
        return person if person.last > state.last else state

    def _span(self, first: int, last: int) -> Span:
        """Return from where to where some tokens stand, with the dot of "Jr." and the bracket that closes."""
        start, end = self.words[first].start, self.words[last - 1].end
        mark = "." if self.words[last - 1].lower in self.small.generations else ")"
        closes = mark == "." or "(" in self.text[start:end]
        return Span(start, end + (closes and self.text[end : end + 1] == mark))

    def _as_known(self, phrase: Phrase) -> Mention:
        """Keep the title in the name of whom the world knows by it: "King Hussein"."""
        mention = self._mention(phrase)
        hit = self.names.person(phrase.first) if phrase.name and not phrase.state_hits else None
        whole = hit is not None and hit.last == phrase.at and not phrase.genitive
        return replace(mention, name=mention.span.of(self.text)) if whole else mention

    def _mention(self, phrase: Phrase) -> Mention:
        return Mention(
            span=self._span(phrase.first, phrase.at),
            kind=self._kind(phrase),
            name=phrase.name,
            office=phrase.office,
            states=() if self._is_seconded(phrase) else tuple(dict.fromkeys(phrase.states)),
            plural=phrase.plural,
            both=phrase.both,
            counterpart=phrase.counterpart,
            predecessor=phrase.predecessor,
            former=phrase.former,
            genitive=phrase.genitive,
            master=self._mention(phrase.master) if phrase.master is not None else None,
        )

    def _is_seconded(self, phrase: Phrase) -> bool:
        """Tell whether a body is only where a state has sent somebody: "U.N. Ambassador N"."""
        bodies = {state.lower() for state in phrase.states}
        words = self.words[phrase.first : phrase.at]
        sent = any(part in word.lower for word in words for part in self.small.seconded)
        return bool(phrase.name and bodies) and sent and bodies <= self.small.seconded_to

    @staticmethod
    def _kind(phrase: Phrase) -> MentionKind:
        if phrase.institution:
            return MentionKind.BODY
        return MentionKind.PERSON if phrase.name else MentionKind.ROLE

    def _bare(self, hit: Hit) -> Mention:
        span = self._span(hit.first, hit.last)
        if hit.end is not None:
            span = Span(span.start, hit.end)
        if hit.kind is HitKind.PERSON:
            spelled = span.of(self.text).replace("#", "")
            genitive = hit.genitive or self.text[span.end : span.end + 1] in {"'", "’"}
            name = self.reader.strip_genitive(spelled) if hit.genitive else spelled
            return Mention(span, MentionKind.PERSON, name=name, genitive=genitive)
        if hit.kind is HitKind.ADJECTIVE or hit.form is None:
            return Mention(span, MentionKind.ADJECTIVE, states=hit.states)
        several = hit.form is FormKind.COUNTRY and len(hit.states) > 1  # "both Koreas"
        return Mention(span, _KINDS[hit.form], "", "", hit.states, several, genitive=hit.genitive)
