"""Say what each mention refers to: full names for surnames, sides for "die beiden Minister", offices for counterparts."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.cast import (
    LOOK_BACK,
    NEAR_CHARACTERS,
    SENTENCE_END,
    Cast,
    cast_of,
    same_sentence,
    words_before,
)
from extract.actors.countryman import countryman
from extract.actors.link import ministry_of, spoken_office
from extract.actors.officers import may_hold
from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words
from extract.lexicon.names import family_name
from extract.lexicon.offices import only_office, person
from extract.lexicon.states import body_codes
from extract.model import Actor, Document, Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.actors import Title

_SIDES = 2
_NEAR = 3
_OPENINGS = frozenset('.!?:\n–—-"“”„*')
_SPOKEN_OF = frozenset({MentionKind.PERSON, MentionKind.ROLE, MentionKind.STATE})
_JUST_NOW = 800
_PRESIDENT, _PREMIER = "head_of_state", "head_of_government"
_OF_A_STATE = frozenset({_PRESIDENT, _PREMIER, "foreign_minister"})
_SERVING = frozenset({"national_security_adviser", "foreign_minister", "defence_minister"})
_ANYBODY = frozenset({"official", "spokesperson"})
_ONE_A_SIDE = frozenset({"foreign_minister", "defence_minister", "chief_of_defence"})


def corefer(document: Document, mentions: Sequence[Mention]) -> tuple[tuple[Actor, ...], ...]:
    """Return the actors behind each mention, in the order of *mentions*; an empty tuple where nothing is known.

    A plural ("die beiden Staatschefs") refers to several actors; a bare state is an actor without name and office.
    """
    told = _Told(document, cast_of(document, mentions))
    return tuple(told.refer(at, mentions) for at in range(len(mentions)))


class _Told:
    """Who has been spoken of so far in an article, latest last."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self.document = document
        self.cast = cast
        self.small = role_words(document.lang)
        self.recent: list[Actor] = []
        self.told_at: list[int] = []
        self.governments: list[str] = []
        self.seats: set[str] = set()
        self.group: tuple[tuple[Actor, ...], int] = ((), 0)

    def refer(self, at: int, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
        """Return the actors of one mention and remember them as the latest."""
        mention = mentions[at]
        actors = self._actors(at, mentions)
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
        return actors

    def _is_government(self, mention: Mention) -> bool:
        """Tell whether a capital stands for a government: not after "in", "nach", "aus"."""
        if mention.kind is not MentionKind.CAPITAL or len(mention.states) != 1:
            return False
        before = words_before(self.document, mention)
        return not before or before[-1] not in self.small.place_prepositions

    def _actors(self, at: int, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
        mention = mentions[at]
        if at in self.cast.servants:
            return (Actor(self.cast.by_mention[at].country, "", (mention.office,), ()),)
        if mention.kind is MentionKind.PERSON:
            actor = self.cast.by_mention[at].actor()
            others = tuple(office for office in actor.offices if office != mention.office)
            told = Actor(
                country=mention.states[0] if mention.states else actor.country,
                name=mention.name if " " in mention.name else actor.name,
                offices=(mention.office, *others) if mention.office else actor.offices,
                persons=actor.persons,
                former=mention.former or self.cast.by_mention[at].is_gone,
                named=True,
            )
            return (told,)
        if mention.kind is not MentionKind.ROLE:
            first = bisect_left(self.told_at, mention.span.start - _JUST_NOW)
            behind = mentions[at + 1] if at + 1 < len(mentions) else None
            one = countryman(self.document, mention, behind, self.recent[first:], self.small)
            if one is not None:
                return (replace(one, named=False),)
            return tuple(Actor(state, "", (), ()) for state in mention.states)
        return tuple(replace(actor, named=False) for actor in self._role_actors(at, mentions))

    def _role_actors(self, at: int, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
        mention = mentions[at]
        office = mention.office
        if mention.counterpart:
            office = self._counterpart_office(at, mentions)
        if len(mention.states) > 1 and mention.plural:
            return tuple(self._holder(state, office) for state in mention.states)
        if self._is_to_come(mention):
            return tuple(Actor(state, "", (), ()) for state in mention.states)
        definite = mention.both or self._is_definite(mention)
        if mention.plural and not mention.states:
            return self._plural_actors(at, mentions, office) if definite else ()
        if not mention.states and not mention.counterpart and self.cast.is_possessed(mention):
            served = self._served(at, mentions)
            return (self._holder(served, office),) if served else ()
        if mention.states:
            return (self._holder(mention.states[0], office, former=mention.former),)
        if office and (whose := self._served_before(at, mentions)):
            return (self._holder(whose, office),)
        opposite = mention.counterpart or mention.predecessor
        if opposite or not definite or self._is_of_a_stranger(mention):
            return ()
        word = mention.span.of(self.document.text)
        return self._last_with(office, word, mention) or self._at_the_seat(
            at, mentions, office, word
        )

    def _served_before(self, at: int, mentions: Sequence[Mention]) -> str:
        """Return the state of whom an officer without a name serves: "President N's security adviser"."""
        before = mentions[at - 1] if at else None
        if before is None or not (before.genitive and before.kind is MentionKind.PERSON):
            return ""
        between = self.document.text[before.span.end : mentions[at].span.start]
        near = not between.strip("'’s ") and mentions[at].office in _ANYBODY | _SERVING
        return self.cast.by_mention[at - 1].country if near else ""

    def _served(self, at: int, mentions: Sequence[Mention]) -> str:
        """Return whom an officer serves: the person told last by "his envoy", the only state that its sentence has named by "its envoy"."""
        if self.small.its.isdisjoint(words_before(self.document, mentions[at])[-1:]):
            return next((a.country for a in reversed(self.recent) if a.name and a.country), "")
        named: set[str] = set()
        for before in same_sentence(self.document, at, mentions):
            named.update(mentions[before].states)
        return named.pop() if len(named) == 1 else ""

    def _is_to_come(self, mention: Mention) -> bool:
        """Tell whether somebody without a name will hold an office some day: "dem wahrscheinlich künftigen Kanzler", "the next president"."""
        said = mention.span.of(self.document.text).lower().split()
        return not self.small.to_come.isdisjoint(
            (*words_before(self.document, mention)[-1:], *said)
        )

    def _at_the_seat(
        self, at: int, mentions: Sequence[Mention], office: str, word: str
    ) -> tuple[Actor, ...]:
        """Return whom an office without a state means in the words of a seat of government: "Downing Street said the prime minister".

        No other seat may have been told of by then, and the office goes on with no "of".
        """
        mention = mentions[at]
        after = self.document.text[mention.span.end : mention.span.end + NEAR_CHARACTERS].split()
        other = bool(after) and after[0].lower() in self.small.of - self.small.determiners
        seats = self.seats or self._seats_ahead(at, mentions)
        if office not in _OF_A_STATE or other or len(seats) != 1:
            return ()
        (state,) = seats
        known = self.small.may_be_of(word, state) and state not in body_codes()
        known = known and self.small.title(word) is None
        return (self._holder(state, office),) if known else ()

    def _seats_ahead(self, at: int, mentions: Sequence[Mention]) -> set[str]:
        """Return whose seat says the sentence that a mention opens: "The prime minister called N, Downing Street said"."""
        text, stating = self.document.text, frame_words(self.document.lang).stating
        end = mentions[at].span.end
        for mention in mentions[at + 1 :]:
            if SENTENCE_END.search(text, end, mention.span.start):
                break
            seat = mention.kind is MentionKind.BODY or mention.office == "spokesperson"
            before = words_before(self.document, mention)
            said = text[mention.span.end : mention.span.end + NEAR_CHARACTERS].split()[:1]
            articles = self.small.articles | self.small.indefinite
            lead = next((word for word in before[::-1] if word not in articles), "")
            told = lead.endswith(",") and bool(said) and said[0].strip(".,:") in stating
            if seat and told and len(mention.states) == 1:
                return set(mention.states)
        return set()

    def _is_of_a_stranger(self, mention: Mention) -> bool:
        """Tell whether an office goes on with "of" and a name that no table knows: "the president of Ruritania"."""
        end = mention.span.end
        after = self.document.text[end : end + NEAR_CHARACTERS].split()
        of = self.small.of - self.small.determiners
        if after[1:] and after[0] in frame_words(self.document.lang).of_article:
            return self._is_of_something(after[1:])
        if not after or after[0] not in of:
            return False
        named = next((word for word in after[1:] if word not in self.small.articles), "")
        return named[:1].isupper()

    def _is_of_something(self, after: Sequence[str]) -> bool:
        """Tell whether a noun in the genitive is no state that the article means: "Präsident des örtlichen Fischerbunds", not "des Landes"."""
        noun = next((word for word in after[:_NEAR] if word[:1].isupper()), "")
        return bool(noun) and noun.lower().strip(".,:;") not in self.small.own

    def _are_of_others(self, mention: Mention) -> bool:
        """Tell whether several are said to be of something else: "die Präsidenten internationaler Organisationen", "the leaders of G7 countries"."""
        after = self.document.text[mention.span.end : mention.span.end + NEAR_CHARACTERS].split()
        if not after:
            return False
        described = after[0].islower() and after[0].endswith(tuple(self.small.genitive_adjectives))
        whose = described or after[0] in self.small.genitive_openers
        ends = next((at for at, word in enumerate(after) if word[-1] in ".,;:!?"), len(after))
        if not self.small.nouns_are_capital and after[0] in self.small.of - self.small.determiners:
            return any(word[:1].isupper() for word in after[1 : min(ends, 3) + 1])
        return whose and any(word[:1].isupper() for word in after[1 : min(ends, 2) + 1])

    def _is_definite(self, mention: Mention) -> bool:
        """Tell whether an article or a possessive stands before an office: not "as president", "the only leader who"."""
        determiners = self.small.determiners | self.small.both
        before = self.document.text[
            max(0, mention.span.start - NEAR_CHARACTERS) : mention.span.start
        ]
        if not before.strip() or before.rstrip(" ")[-1] in _OPENINGS:
            return True
        words = words_before(self.document, mention)[-_NEAR:]
        return not determiners.isdisjoint(words) and self.small.singles_out.isdisjoint(words)

    def _counterpart_office(self, at: int, mentions: Sequence[Mention]) -> str:
        """Return the office that a counterpart shares: that of whom the sentence names behind it if it opens with it, else the last one told."""
        start, text = mentions[at].span.start, self.document.text
        opens = at == 0 or SENTENCE_END.search(text, mentions[at - 1].span.end, start)
        ahead = mentions[at + 1] if opens and at + 1 < len(mentions) else None
        if ahead is not None and not SENTENCE_END.search(
            text, mentions[at].span.end, ahead.span.start
        ):
            entity = self.cast.by_mention.get(at + 1)
            if entity is not None and entity.offices:
                return ahead.office or entity.offices[0]
        held = (self._office_of(actor) for actor in reversed(self.recent))
        return next((office for office in held if office), "")

    def _office_of(self, actor: Actor) -> str:
        """Return the office that the article gives, else the only one in which the tables know somebody."""
        if actor.offices:
            told = spoken_office(actor) or actor.offices[0]
            return ministry_of(actor, told, self.document.published)
        return only_office(map(person, actor.persons), self.document.published)

    def _holder(self, state: str, office: str, *, former: bool = False) -> Actor:
        """Return the person of the article who holds *office* of *state*, else a side without a name."""
        entity = None if former else self.cast.holders.get((state, office))
        if entity is not None:
            return replace(entity.actor(), country=state)
        return Actor(state, "", (office,) if office else (), (), former)

    def _plural_actors(
        self, at: int, mentions: Sequence[Mention], office: str
    ) -> tuple[Actor, ...]:
        """Return the latest actors of different states whom "die beiden Minister" can mean.

        "The foreign ministers" are all of that office who have just been named; mere officials are anyone.
        """
        mention = mentions[at]
        if not mention.both and (office == "official" or self._are_of_others(mention)):
            return ()
        if (count := self._counted(mention)) or self._is_group_latest(mention, office):
            return self._several(mention, office, count)
        if not mention.both and office in _ONE_A_SIDE:
            first = bisect_left(self.told_at, mention.span.start - _JUST_NOW)
            just = {a.country: a for a in self.recent[first:] if office in a.offices and a.name}
            if len(just) >= _SIDES:
                return tuple(just.values())
        holders = [actor for actor in self.recent[-LOOK_BACK:] if may_hold(actor, office)]
        if office == "head_of_government" and not mention.both:  # "die Ministerpräsidenten"
            holders = [actor for actor in holders if office in actor.offices]
        told = Counter(actor.country for actor in holders)
        latest = {actor.country: actor for actor in holders}
        if len(latest) >= _SIDES:
            order = list(latest)
            chosen = sorted(told, key=lambda c: (-told[c], -order.index(c)))[:_SIDES]
            return tuple(latest[country] for country in chosen)
        if not (mention.both or self._is_of_both(mention, office)):
            return ()
        latest_told = dict.fromkeys(self.governments[: -LOOK_BACK - 1 : -1])
        beside = self._of_one_beside(at, mentions) if mention.both else frozenset()
        states = [state for state in latest_told if state not in beside][:_SIDES]
        if len(states) < _SIDES:
            return ()
        return tuple(self._holder(state, office) for state in reversed(states))

    def _counted(self, mention: Mention) -> int:
        """Return how many "the three leaders" are, 0 where no number above two stands before them."""
        before = words_before(self.document, mention)[-1:]
        numbers = self.small.numbers
        return numbers.index(before[0]) + _SIDES + 1 if before and before[0] in numbers else 0

    def _is_group_latest(self, mention: Mention, office: str) -> bool:
        """Tell whether the officers of three states or more are who has been spoken of last: "the presidents of A, B and C"."""
        whole, read = self.group
        sides = {actor.country for actor in whole}
        since = {actor.country for actor in self.recent[read:]}
        told = not mention.both and bool(whole) and all(may_hold(a, office) for a in whole)
        return told and since <= sides

    def _several(self, mention: Mention, office: str, count: int) -> tuple[Actor, ...]:
        """Return the officers of three states or more whom a plural means: those told together last, else as many as have just been named."""
        whole, _ = self.group
        if self._is_group_latest(mention, office) and count in {0, len(whole)}:
            return whole
        first = bisect_left(self.told_at, mention.span.start - _JUST_NOW)
        just = {a.country: a for a in self.recent[first:] if may_hold(a, office)}
        return tuple(just.values()) if len(just) == count else ()

    def _of_one_beside(self, at: int, mentions: Sequence[Mention]) -> frozenset[str]:
        """Return whom "the ministers of both states" does not mean: bodies, and the only state that their sentence speaks of."""
        here: set[str] = set()
        for before in same_sentence(self.document, at, mentions):
            here.update(mentions[before].states)
            entity = self.cast.by_mention.get(before)
            here.update({entity.country} - {""} if entity is not None else ())
        return body_codes() | (here if len(here) == 1 else set())

    def _is_of_both(self, mention: Mention, office: str) -> bool:
        """Tell "both foreign ministers", of whom each of two states has one, from "both officials"."""
        before = words_before(self.document, mention)[-1:]
        return office in _ONE_A_SIDE and not self.small.both.isdisjoint(before)

    def _last_with(self, office: str, word: str, mention: Mention) -> tuple[Actor, ...]:
        """Return the one whom "the president" means: who acted in the sentence before, else who has been spoken of most, of late if several have."""
        recent = [a for a in self.recent[-LOOK_BACK:] if self.small.may_be_of(word, a.country)]
        if (title := self.small.title(word)) is not None:
            return _titled(title, recent)
        holders = [actor for actor in recent if actor.name and may_hold(actor, office)]
        if not holders:
            return _only_one(recent, office)
        if office == _PREMIER:  # a president is no prime minister
            holders = [a for a in holders if office in a.offices or _PRESIDENT not in a.offices]
        if word.lower() in self.small.presidents:  # nor a premier a president
            holders = [a for a in holders if office in a.offices]
        holders = [actor for actor in holders if office in actor.offices] or holders
        holders = [actor for actor in holders if not actor.former] or holders
        told = Counter(family_name(actor.name) for actor in holders)
        best = max(holders[::-1], key=lambda actor: told[family_name(actor.name)], default=None)
        if best is None:
            return ()
        acted = self._acted_before(mention, best)
        return (acted if acted in holders else best,)

    def _acted_before(self, mention: Mention, best: Actor) -> Actor | None:
        """Return the person with whom the sentence before opens, which does not name the *best*: "Kenya's President N spoke. The president met".

        This sentence may name nobody yet.
        """
        first = max(0, mention.span.start - _JUST_NOW)
        before = self.document.text[first : mention.span.start]
        ends = [first + end.end() for end in SENTENCE_END.finditer(before)]
        told = self.told_at[bisect_left(self.told_at, ends[-1]) :] if ends else []
        if len(ends) < _SIDES or told:
            return None
        start = bisect_left(self.told_at, ends[-2])
        here = self.recent[start:]
        if not here or any(family_name(a.name) == family_name(best.name) for a in here if a.name):
            return None
        lead = self.document.text[ends[-2] : self.told_at[start]].lower().split()
        opens = self.small.determiners.issuperset(lead)
        return here[0] if opens and here[0].name else None


def _only_one(recent: Sequence[Actor], office: str) -> tuple[Actor, ...]:
    """Return the officer without a name whom "the minister" means: nobody of another state has been told of by that office."""
    told = [actor for actor in recent if may_hold(actor, office) and not actor.former]
    one_state = len({actor.country for actor in told}) == 1
    return (told[-1],) if one_state and office not in _ANYBODY else ()


def _titled(title: Title, recent: Sequence[Actor]) -> tuple[Actor, ...]:
    """Return whom "the Secretary" means: the one spoken of most, and of several the first."""
    holders = [a for a in recent if a.name and a.country in title.states]
    holders = [a for a in holders if not title.offices.isdisjoint(a.offices)]
    told = Counter(family_name(actor.name) for actor in holders)
    best = max(holders, key=lambda actor: told[family_name(actor.name)], default=None)
    return (best,) if best is not None else ()
