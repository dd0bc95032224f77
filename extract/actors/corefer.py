"""Say what each mention refers to: full names for surnames, sides for "die beiden Minister", offices for counterparts."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.cast import cast_of
from extract.actors.countryman import countryman
from extract.actors.link import office_of
from extract.actors.officers import may_hold
from extract.actors.several import whom_several
from extract.actors.told import JUST_NOW, Told
from extract.actors.vicinity import (
    LOOK_BACK,
    NEAR_CHARACTERS,
    SENTENCE_END,
    same_sentence,
    words_before,
)
from extract.lexicon.contacts import frame_words
from extract.lexicon.names import family_name
from extract.lexicon.states import body_codes
from extract.model import Actor, Document, Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.actors import Title

_NEAR = 3
_BOTH = 2
_OPENINGS = frozenset('.!?:\n–—-"“”„*')
_PRESIDENT, _PREMIER = "head_of_state", "head_of_government"
_OF_A_STATE = frozenset({_PRESIDENT, _PREMIER, "foreign_minister"})
_SERVING = frozenset({"national_security_adviser", "foreign_minister", "defence_minister"})
_ANYBODY = frozenset({"official", "spokesperson"})


def corefer(document: Document, mentions: Sequence[Mention]) -> tuple[tuple[Actor, ...], ...]:
    """Return the actors behind each mention, in the order of *mentions*; an empty tuple where nothing is known.

    A plural ("die beiden Staatschefs") refers to several actors; a bare state is an actor without name and office.
    """
    referents = _Referents(Told(document, cast_of(document, mentions)))
    return tuple(referents.refer(at, mentions) for at in range(len(mentions)))


class _Referents:
    """Whom the mentions of one article mean, asked in reading order."""

    def __init__(self, told: Told) -> None:
        self.told = told
        self.document = told.document
        self.cast = told.cast
        self.small = told.small

    def refer(self, at: int, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
        """Return the actors of one mention and remember them as the latest."""
        mention = mentions[at]
        actors = self._actors(at, mentions)
        self.told.remember(mention, actors)
        return actors

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
            behind = mentions[at + 1] if at + 1 < len(mentions) else None
            one = countryman(
                self.document, mention, behind, self.told.just_now(mention), self.small
            )
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
            return tuple(self.told.holder(state, office) for state in mention.states)
        if self._is_to_come(mention):
            return tuple(Actor(state, "", (), ()) for state in mention.states)
        definite = mention.both or self._is_definite(mention)
        if mention.plural and not mention.states:
            return whom_several(self.told, at, mentions, office) if definite else ()
        if not mention.states and not mention.counterpart and self.cast.is_possessed(mention):
            served = self._served(at, mentions)
            return (self.told.holder(served, office),) if served else ()
        if mention.states:
            return (self.told.holder(mention.states[0], office, former=mention.former),)
        if office and (whose := self._served_before(at, mentions)):
            return (self.told.holder(whose, office),)
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
            return next((a.country for a in reversed(self.told.recent) if a.name and a.country), "")
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
        seats = self.told.seats or self._seats_ahead(at, mentions)
        if office not in _OF_A_STATE or other or len(seats) != 1:
            return ()
        (state,) = seats
        known = self.small.may_be_of(word, state) and state not in body_codes()
        known = known and self.small.title(word) is None
        return (self.told.holder(state, office),) if known else ()

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
        published = self.document.published
        held = (office_of(actor, published) for actor in reversed(self.told.recent))
        return next((office for office in held if office), "")

    def _last_with(self, office: str, word: str, mention: Mention) -> tuple[Actor, ...]:
        """Return the one whom "the president" means: who acted in the sentence before, else who has been spoken of most, of late if several have."""
        recent = [a for a in self.told.recent[-LOOK_BACK:] if self.small.may_be_of(word, a.country)]
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
        first = max(0, mention.span.start - JUST_NOW)
        before = self.document.text[first : mention.span.start]
        ends = [first + end.end() for end in SENTENCE_END.finditer(before)]
        told = self.told.told_at[bisect_left(self.told.told_at, ends[-1]) :] if ends else []
        if len(ends) < _BOTH or told:
            return None
        start = bisect_left(self.told.told_at, ends[-2])
        here = self.told.recent[start:]
        if not here or any(family_name(a.name) == family_name(best.name) for a in here if a.name):
            return None
        lead = self.document.text[ends[-2] : self.told.told_at[start]].lower().split()
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
