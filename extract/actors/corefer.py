"""Say what each mention refers to: full names for surnames, sides for "die beiden Minister", offices for counterparts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.entity import Entity, is_to_come
from extract.actors.link import rank
from extract.actors.officers import may_hold, names_its_master
from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words
from extract.lexicon.names import family_name, persons_named
from extract.lexicon.offices import office_level
from extract.lexicon.spelling import skeleton
from extract.model import Actor, Document, Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence


_SIDES = 2
_WORDS_BEFORE = 32
_NEAR = 3
_OPENINGS = frozenset('.!?:\n–—-"“”„*')
_SPOKEN_OF = frozenset({MentionKind.PERSON, MentionKind.ROLE, MentionKind.STATE})
_JUST_NOW = 800
# How many mentions back a phrase may reach: a reader forgets, and the work stays linear.
_LOOK_BACK = 64
# What a sentence may hold before an official without a state.
_NEAR_BY = 8
_ENDS = re.compile(r"[.!?]\s|\n")
_STATES = frozenset({MentionKind.STATE, MentionKind.BODY, MentionKind.ADJECTIVE})
_ONE_A_SIDE = frozenset({"foreign_minister", "defence_minister", "chief_of_defence"})


def corefer(document: Document, mentions: Sequence[Mention]) -> tuple[tuple[Actor, ...], ...]:
    """Return the actors behind each mention, in the order of *mentions*; an empty tuple where nothing is known.

    A plural ("die beiden Staatschefs") refers to several actors; a bare state is an actor without name and office.
    """
    cast = _Cast(document)
    for at in range(len(mentions)):
        cast.meet(at, mentions)
    cast.identify(mentions)
    return tuple(cast.refer(at, mentions) for at in range(len(mentions)))


class _Cast:
    """The persons of one article, by surname, and who was spoken of last."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.small = role_words(document.lang)
        self.entities: list[Entity] = []
        self.families: dict[str, list[Entity]] = {}
        self.by_last_word: dict[str, Entity] = {}
        self.holders: dict[tuple[str, str], Entity] = {}
        self.by_mention: dict[int, Entity] = {}
        self.servants: set[int] = set()
        self.recent: list[Actor] = []
        self.told_at: list[int] = []
        self.governments: list[str] = []
        self.head = -1  # the last mention with an office, or a counterpart

    # -- first pass: who is there ---------------------------------------------------------------

    def meet(self, at: int, mentions: Sequence[Mention]) -> None:
        """Add a person's mention to the entity it belongs to, with the office and states it names."""
        mention = mentions[at]
        before = mentions[at - 1] if at else None
        if before is not None and (before.office or before.counterpart):
            self.head = at - 1
        if mention.counterpart and mention.states:
            self._place_opposite(at, mention.states[0])
        if mention.kind is not MentionKind.PERSON:
            return
        entity = self._entity_for(mention.name, office=bool(mention.office))
        self.by_mention[at] = entity
        if names_its_master(mention, self.small):
            self.servants.add(at)
        else:
            self._introduce(at, mentions, entity)

    def _introduce(self, at: int, mentions: Sequence[Mention], entity: Entity) -> None:
        mention, before = mentions[at], mentions[at - 1] if at else None
        office, states = mention.office, mention.states
        if not office and before is not None and self._in_apposition(before, mention):
            office = before.office
        states = states or self._state_in_turn(at, mentions)
        if (mention.counterpart or mention.predecessor) and not office:
            antecedent = self._antecedent(at)
            if antecedent is not None and antecedent.offices:
                office = antecedent.offices[0]
                if mention.predecessor and not states:
                    states = tuple(antecedent.states[:1])
        if office and not (states or entity.states or mention.counterpart):
            entity.owner = entity.owner or self._served(at, mentions)
            entity.home = entity.home or self._only_state(at, mentions)
        if office and office not in entity.offices:
            entity.offices.append(office)
        entity.states += [state for state in states if state not in entity.states]
        past = mention.former and not mention.predecessor
        entity.former |= past
        entity.serving |= bool(mention.office) and not past

    def _tell_masters(self, mentions: Sequence[Mention]) -> None:
        """Give the office to whom it names after all, if the article and the tables know no other of theirs."""
        for at in sorted(self.servants):
            entity, mention = self.by_mention[at], mentions[at]
            if not (entity.offices or persons_named(entity.name)):
                entity.offices.append(mention.office)
                entity.states += mention.states
                self.servants.discard(at)

    def _served(self, at: int, mentions: Sequence[Mention]) -> Entity | None:
        """Return whom an official serves: "N's envoy M", "his envoy M"."""
        mention, previous = mentions[at], mentions[at - 1] if at else None
        if previous is not None and previous.genitive and at - 1 in self.by_mention:
            between = self.document.text[previous.span.end : mention.span.start]
            return None if between.strip("'’s ") else self.by_mention[at - 1]
        return self._antecedent(at) if self._is_possessed(mention) else None

    def _is_possessed(self, mention: Mention) -> bool:
        """Tell whether a possessive goes before an office: "his envoy"."""
        before = self._words_before(mention)[-1:]
        return not frame_words(self.document.lang).possessives.isdisjoint(before)

    def _only_state(self, at: int, mentions: Sequence[Mention]) -> str:
        """Return the state that the sentence speaks of before an official, if it is only one: "Peru is calm, Minister N said"."""
        states: set[str] = set()
        start = mentions[at].span.start
        for before in range(at - 1, max(-1, at - _NEAR_BY), -1):
            other = mentions[before]
            if _ENDS.search(self.document.text, other.span.end, start):
                break
            if other.kind in _STATES and not other.plural:
                states.update(other.states)
        return states.pop() if len(states) == 1 else ""

    def _state_in_turn(self, at: int, mentions: Sequence[Mention]) -> tuple[str, ...]:
        """Return the state of the n-th name after "his Greek, Cypriot and French counterparts, ..."."""
        head = self.head
        if head < 0 or not mentions[head].plural or mentions[head].name:
            return ()
        names = list(mentions[head + 1 : head + 1 + len(mentions[head].states)])
        gaps = [
            self.document.text[one.span.end : two.span.start].strip(" ,")
            for one, two in zip([mentions[head], *names], names, strict=False)
        ]
        turn = at - head - 1
        if turn >= len(mentions[head].states) or any(g and g not in self.small.and_ for g in gaps):
            return ()
        return (mentions[head].states[turn],) if len(names) == len(mentions[head].states) else ()

    def _in_apposition(self, previous: Mention, mention: Mention) -> bool:
        """Tell whether a name belongs to the plural office just before it: "der Minister beider Länder, A und B"."""
        between = self.document.text[previous.span.end : mention.span.start].strip()
        joined = between in {"", ","} or between in self.small.and_
        return joined and previous.plural and bool(previous.office)

    def _place_opposite(self, at: int, state: str) -> None:
        """Give a minister without a state, whose counterpart is of *state*, the other one of the two told so far."""
        minister = self._antecedent(at)
        if minister is None or minister.states or not minister.offices:
            return
        told = {s for entity in self.entities for s in entity.states[:1]} - {state}
        if len(told) == 1 and not persons_named(minister.name):
            minister.states += told

    def _antecedent(self, at: int) -> Entity | None:
        for before in range(at - 1, max(-1, at - _LOOK_BACK), -1):
            entity = self.by_mention.get(before)
            if entity is not None and entity is not self.by_mention.get(at):
                return entity
        return None

    def _entity_for(self, name: str, *, office: bool) -> Entity:
        family = self.families.setdefault(skeleton(family_name(name)), [])
        if not (family or office) and skeleton(name) in self.by_last_word:
            return self.by_last_word[skeleton(name)]
        for entity in family[:-_LOOK_BACK:-1]:
            bare = " " not in name or " " not in entity.name
            if bare or self._same_person(entity.name, name):
                if len(name) > len(entity.name):
                    entity.name = name
                return entity
        entity = Entity(name, published=self.document.published)
        self.entities.append(entity)
        family.append(entity)
        last = skeleton(name.rsplit(maxsplit=1)[-1])  # "bin Salman" goes by "Salman"
        if last != skeleton(family_name(name)):
            self.by_last_word.setdefault(last, entity)
        return entity

    @staticmethod
    def _same_person(one: str, other: str) -> bool:
        first, start = (skeleton(name.split(maxsplit=1)[0]) for name in (one, other))
        if first == start:
            family_first = skeleton(family_name(one)) == first
            return not family_first or _given(one) == _given(other)  # "Kim Dae-jung", "Kim Jong Un"
        ids = {person.id for person in persons_named(one)}
        return any(person.id in ids for person in persons_named(other))

    def identify(self, mentions: Sequence[Mention]) -> None:
        """Look every entity up; keep the candidates that fit the article's states, offices and time."""
        self._tell_masters(mentions)
        at = self.document.published
        for entity in self.entities:
            known = persons_named(entity.name)
            if not known and " " in entity.name:
                continue
            if " " not in entity.name:
                known = tuple(person for person in known if not is_to_come(person, at))
            states, offices = set(entity.states), set(entity.offices)
            for fits in (
                [p for p in known if not states or any(t.country in states for t in p.terms)],
                [p for p in known if not offices or any(t.office in offices for t in p.terms)],
                [p for p in known if p.terms_at(at)],
            ):
                known = tuple(p for p in known if p in fits) or known
            entity.persons = known
            if not entity.offices:
                held = dict.fromkeys(t.office for p in known for t in p.terms_at(at))
                entity.offices += sorted(held, key=lambda office: rank(office_level(office)))
        for entity in self.entities:
            if not entity.former:
                for office in entity.offices:
                    self.holders.setdefault((entity.country, office), entity)

    # -- second pass: what each mention refers to -----------------------------------------------

    def refer(self, at: int, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
        """Return the actors of one mention and remember them as the latest."""
        mention = mentions[at]
        actors = self._actors(at, mentions)
        if mention.kind in _SPOKEN_OF or self._is_government(mention):
            spoken = [a for a in actors if a.country and "spokesperson" not in a.offices]
            self.recent += spoken
            self.told_at += [mention.span.start] * len(spoken)
        seat = mention.kind is MentionKind.BODY and len(mention.states) == 1
        if mention.kind is MentionKind.STATE or seat or self._is_government(mention):
            self.governments += [actor.country for actor in actors]
        return actors

    def _is_government(self, mention: Mention) -> bool:
        """Tell whether a capital stands for a government: not after "in", "nach", "aus"."""
        if mention.kind is not MentionKind.CAPITAL or len(mention.states) != 1:
            return False
        before = self._words_before(mention)
        return not before or before[-1] not in self.small.place_prepositions

    def _actors(self, at: int, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
        mention = mentions[at]
        if at in self.servants:
            return (Actor(self.by_mention[at].country, "", (mention.office,), ()),)
        if mention.kind is MentionKind.PERSON:
            actor = self.by_mention[at].actor()
            others = tuple(office for office in actor.offices if office != mention.office)
            told = Actor(
                country=mention.states[0] if mention.states else actor.country,
                name=mention.name if " " in mention.name else actor.name,
                offices=(mention.office, *others) if mention.office else actor.offices,
                persons=actor.persons,
                former=mention.former or self.by_mention[at].is_gone,
                named=True,
            )
            return (told,)
        if mention.kind is not MentionKind.ROLE:
            return tuple(Actor(state, "", (), ()) for state in mention.states)
        return tuple(replace(actor, named=False) for actor in self._role_actors(at, mentions))

    def _role_actors(self, at: int, mentions: Sequence[Mention]) -> tuple[Actor, ...]:
        mention = mentions[at]
        office = mention.office
        if mention.counterpart:
            office = self._counterpart_office(at, mentions)
        if len(mention.states) > 1 and mention.plural:
            return tuple(self._holder(state, office) for state in mention.states)
        definite = mention.both or self._is_definite(mention)
        if mention.plural and not mention.states:
            return self._plural_actors(mention, office) if definite else ()
        if not mention.states and not mention.counterpart and self._is_possessed(mention):
            served = next((a.country for a in reversed(self.recent) if a.name and a.country), "")
            return (self._holder(served, office),) if served else ()
        if mention.states:
            return (self._holder(mention.states[0], office, former=mention.former),)
        if mention.counterpart or mention.predecessor:
            return ()
        if not definite or self._is_of_a_stranger(mention):
            return ()
        return self._last_with(office, mention.span.of(self.document.text))

    def _is_of_a_stranger(self, mention: Mention) -> bool:
        """Tell whether an office goes on with "of" and a name that no table knows: "the president of Ruritania"."""
        end = mention.span.end
        after = self.document.text[end : end + _WORDS_BEFORE].split()
        of = self.small.of - self.small.determiners
        if not after or after[0] not in of:
            return False
        named = next((word for word in after[1:] if word not in self.small.articles), "")
        return named[:1].isupper()

    def _are_of_others(self, mention: Mention) -> bool:
        """Tell whether several are said to be of something else: "die Präsidenten internationaler Organisationen"."""
        after = self.document.text[mention.span.end : mention.span.end + _WORDS_BEFORE].split()
        if not after:
            return False
        described = after[0].islower() and after[0].endswith(tuple(self.small.genitive_adjectives))
        whose = described or after[0] in self.small.genitive_openers
        return whose and any(word[:1].isupper() for word in after[1:3])

    def _words_before(self, mention: Mention) -> list[str]:
        start = max(0, mention.span.start - _WORDS_BEFORE)
        return self.document.text[start : mention.span.start].lower().split()

    def _is_definite(self, mention: Mention) -> bool:
        """Tell whether an article or a possessive stands before an office: not "as president", "named premier"."""
        determiners = self.small.determiners | self.small.both
        before = self.document.text[max(0, mention.span.start - _WORDS_BEFORE) : mention.span.start]
        if not before.strip() or before.rstrip(" ")[-1] in _OPENINGS:
            return True
        return not determiners.isdisjoint(self._words_before(mention)[-_NEAR:])

    def _counterpart_office(self, at: int, mentions: Sequence[Mention]) -> str:
        """Return the office that a counterpart shares: that of whom the sentence names behind it if it opens with it, else the last one told."""
        start, text = mentions[at].span.start, self.document.text
        opens = at == 0 or _ENDS.search(text, mentions[at - 1].span.end, start)
        ahead = mentions[at + 1] if opens and at + 1 < len(mentions) else None
        if ahead is not None and not _ENDS.search(text, mentions[at].span.end, ahead.span.start):
            entity = self.by_mention.get(at + 1)
            if entity is not None and entity.offices:
                return ahead.office or entity.offices[0]
        return next((actor.offices[0] for actor in reversed(self.recent) if actor.offices), "")

    def _holder(self, state: str, office: str, *, former: bool = False) -> Actor:
        """Return the person of the article who holds *office* of *state*, else a side without a name."""
        entity = None if former else self.holders.get((state, office))
        if entity is not None:
            return replace(entity.actor(), country=state)
        return Actor(state, "", (office,) if office else (), (), former)

    def _plural_actors(self, mention: Mention, office: str) -> tuple[Actor, ...]:
        """Return the latest actors of different states whom "die beiden Minister" can mean.

        "The foreign ministers" are all of that office who have just been named; mere officials are anyone.
        """
        if not mention.both and (office == "official" or self._are_of_others(mention)):
            return ()
        if not mention.both and office in _ONE_A_SIDE:
            first = bisect_left(self.told_at, mention.span.start - _JUST_NOW)
            just = {a.country: a for a in self.recent[first:] if office in a.offices and a.name}
            if len(just) >= _SIDES:
                return tuple(just.values())
        holders = [actor for actor in self.recent[-_LOOK_BACK:] if may_hold(actor, office)]
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
        states = list(dict.fromkeys(self.governments[: -_LOOK_BACK - 1 : -1]))[:_SIDES]
        if len(states) < _SIDES:
            return ()
        return tuple(self._holder(state, office) for state in reversed(states))

    def _is_of_both(self, mention: Mention, office: str) -> bool:
        """Tell "both foreign ministers", of whom each of two states has one, from "both officials"."""
        before = self._words_before(mention)[-1:]
        return office in _ONE_A_SIDE and not self.small.both.isdisjoint(before)

    def _last_with(self, office: str, word: str) -> tuple[Actor, ...]:
        """Return the one whom "the president" means: who has been spoken of most, of late if several have."""
        recent = [a for a in self.recent[-_LOOK_BACK:] if self.small.may_be_of(word, a.country)]
        holders = [actor for actor in recent if actor.name and may_hold(actor, office)]
        holders = [actor for actor in holders if office in actor.offices] or holders
        told = Counter(family_name(actor.name) for actor in holders)
        best = max(holders[::-1], key=lambda actor: told[family_name(actor.name)], default=None)
        return (best,) if best is not None else ()


def _given(name: str) -> str:
    """Return what follows the first name: the given one, where the family's comes first."""
    return skeleton(name.partition(" ")[2].replace("-", "").replace(" ", ""))
