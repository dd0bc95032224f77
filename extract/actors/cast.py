"""Who is in an article: the persons that its mentions name, with all that it says of each."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.entity import Entity, is_to_come
from extract.actors.home import home_told
from extract.actors.link import office_of, rank
from extract.actors.officers import names_its_master
from extract.actors.vicinity import LOOK_BACK, SENTENCE_END, same_sentence, words_before
from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words
from extract.lexicon.names import called_by_first, family_name, persons_named, states_of
from extract.lexicon.offices import ANY_MINISTER, OWN_LEVEL, office_level
from extract.lexicon.spelling import skeleton
from extract.model import Document, Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

# How many mentions behind a counterpart its sentence may name whose office he shares.
_NEAR_BY = 8
# How many characters before a counterpart hold what its sentence opens with.
_LEAD = 120
# A comma behind an office, or behind the initials that go by it: "Vorsteher des Departements (EDA), Bundesrat N".
_SHORT_AND_COMMA = r"(?: \([A-ZÄÖÜ]{2,5}\))?, "
# How many words a region has: "Holm's Middle East envoy".
_REGION = 3


def cast_of(document: Document, mentions: Sequence[Mention]) -> Cast:
    """Return the persons of an article, each looked up in the gazetteer once all is known that the article says."""
    cast = Cast(document)
    for at in range(len(mentions)):
        cast.meet(at, mentions)
    cast.identify(mentions)
    return cast


class Cast:
    """The persons of one article, by surname, by mention and by office; ``servants`` are mentions that name whom an officer serves."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.small = role_words(document.lang)
        self.entities: list[Entity] = []
        self.families: dict[str, list[Entity]] = {}
        self.by_surname: dict[str, Entity] = {}
        self.by_last_word: dict[str, Entity] = {}
        self.by_inner_word: dict[str, Entity] = {}
        self.holders: dict[tuple[str, str], Entity] = {}
        self.by_mention: dict[int, Entity] = {}
        self.servants: set[int] = set()
        self.kin: list[Entity] = []
        self.head = -1  # the last mention with an office, or a counterpart

    def meet(self, at: int, mentions: Sequence[Mention]) -> None:
        """Add a person's mention to the entity it belongs to, with the office and states it names."""
        mention = mentions[at]
        before = mentions[at - 1] if at else None
        if before is not None and (before.office or before.counterpart):
            self.head = at - 1
        if mention.counterpart and mention.states:
            self._place_opposite(at, mention.states[0])
        if mention.master is not None:
            self._meet_master(mention.master)
        if mention.kind is not MentionKind.PERSON:
            self._tell_which(at - 1, mention, mentions)
            return
        entity = self._by_given_name(mention)
        if entity is None:
            entity = self._entity_for(mention.name, office=bool(mention.office))
        if mention.states and (front := called_by_first(mention.name, mention.states)):
            self.by_inner_word.setdefault(skeleton(front), entity)
        if self._is_kin(mention):
            self.kin.append(entity)
        self.by_mention[at] = entity
        if names_its_master(mention, self.small):
            self.servants.add(at)
        else:
            self._introduce(at, mentions, entity)
        if before is not None:
            self._tell_which(at, before, mentions)

    def _meet_master(self, master: Mention) -> None:
        """Add whom an officer serves: he takes no part where his officer does, but the article has told who he is."""
        entity = self._entity_for(master.name, office=True)
        entity.learn(master.office, master.states)
        entity.serving |= not master.former

    def _tell_which(self, at: int, beside: Mention, mentions: Sequence[Mention]) -> None:
        """Let the office beside a minister say which he is: "Bundesrat N, Vorsteher des EDA,", "der Vorsteher des EDA, Bundesrat N,"."""
        entity = self.by_mention.get(at)
        if entity is None or entity.office != ANY_MINISTER:
            return
        office = self._which(mentions[at], beside)
        if office and set(beside.states) <= set(entity.states):
            entity.offices.insert(0, office)

    def _which(self, minister: Mention, beside: Mention) -> str:
        """Return the office of its own level that stands without a name in apposition to a minister."""
        if beside.kind is not MentionKind.ROLE or beside.plural or beside.former:
            return ""
        one, two = sorted((minister, beside), key=lambda mention: mention.span)
        between = self.document.text[one.span.end : two.span.start]
        apposed = re.fullmatch(_SHORT_AND_COMMA, between) is not None
        return beside.office if apposed and beside.office in OWN_LEVEL else ""

    def _is_kin(self, mention: Mention) -> bool:
        """Tell whether a full name is only that of somebody's kin: "Holm's father Jan Holm" is not whom "Holm" means."""
        before = words_before(self.document, mention)[-1:]
        kin = frame_words(self.document.lang).kin
        return " " in mention.name and not mention.office and not kin.isdisjoint(before)

    def _introduce(self, at: int, mentions: Sequence[Mention], entity: Entity) -> None:
        mention, before = mentions[at], mentions[at - 1] if at else None
        office, states = mention.office, mention.states
        if not office and before is not None and self._in_apposition(before, mention):
            office = before.office
        states = states or self._state_in_turn(at, mentions)
        if (mention.counterpart or mention.predecessor) and not office:
            antecedent = self._antecedent(at)
            ahead = self._told_ahead(at, mentions) if mention.counterpart else ""
            if ahead or (antecedent is not None and antecedent.office):
                office = ahead or self._office_of(antecedent)
                if (
                    antecedent
                    and mention.predecessor
                    and not (states or persons_named(mention.name))
                ):
                    states = tuple(antecedent.states[:1])
        if office and not (states or entity.states or mention.counterpart):
            served = self._served(at, mentions)
            if entity.owner is None and served is not None and not served.serves(entity):
                entity.owner = served
            entity.home = entity.home or home_told(self.document, at, mentions)
        entity.learn(office, states)
        past = mention.former and not mention.predecessor
        entity.former |= past
        entity.serving |= bool(mention.office) and not past

    def _office_of(self, entity: Entity | None) -> str:
        """Return the office of somebody whom the tables are not yet asked about, by all of his name in them."""
        if entity is None:
            return ""
        known = replace(entity.actor(), persons=tuple(one.id for one in persons_named(entity.name)))
        return office_of(known, self.document.published)

    def _told_ahead(self, at: int, mentions: Sequence[Mention]) -> str:
        """Return the office of whom a sentence names behind a counterpart that it opens with: "With his counterpart N, Minister M ..."."""
        persons = {MentionKind.PERSON, MentionKind.ROLE}
        if any(mentions[one].kind in persons for one in same_sentence(self.document, at, mentions)):
            return ""
        start = mentions[at].span.start
        lead = SENTENCE_END.split(self.document.text[max(0, start - _LEAD) : start])[-1]
        words = frame_words(self.document.lang)
        if not (words.he | words.she | words.acting_pronouns).isdisjoint(lead.lower().split()):
            return ""  # "in Graz he met his counterpart N and President M"
        for behind in range(at + 1, min(len(mentions), at + _NEAR_BY)):
            text, ahead = self.document.text, mentions[behind]
            if SENTENCE_END.search(text, mentions[behind - 1].span.end, ahead.span.start):
                break
            if ahead.kind in persons:
                apposed = mentions[behind + 1 : behind + 2]
                which = self._which(ahead, apposed[0]) if apposed else ""
                return which if ahead.office == ANY_MINISTER and which else ahead.office
        return ""

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
            region = re.sub(r"^['’]?s? ", "", between).split()
            near = len(region) <= _REGION and all(word[0].isupper() for word in region)
            return self.by_mention[at - 1] if near else None
        return self._antecedent(at) if self.is_possessed(mention) else None

    def is_possessed(self, mention: Mention) -> bool:
        """Tell whether a possessive goes before an office: "his envoy"."""
        before = words_before(self.document, mention)[-1:]
        return not frame_words(self.document.lang).possessives.isdisjoint(before)

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
        if len(names) != len(mentions[head].states):
            return ()
        state, home = mentions[head].states[turn], states_of(mentions[at].name)
        return (state,) if not home or state in home else ()

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
        minister.home = "" if minister.home == state else minister.home
        told = {s for entity in self.entities for s in entity.states[:1]} - {state}
        if len(told) == 1 and not persons_named(minister.name):
            minister.states += told

    def _antecedent(self, at: int) -> Entity | None:
        for before in range(at - 1, max(-1, at - LOOK_BACK), -1):
            entity = self.by_mention.get(before)
            if entity is not None and entity is not self.by_mention.get(at):
                return entity
        return None

    def _entity_for(self, name: str, *, office: bool) -> Entity:
        family = self.families.setdefault(skeleton(family_name(name)), [])
        if not (family or office) and skeleton(name) in self.by_last_word:
            return self.by_last_word[skeleton(name)]
        latest = family[:-LOOK_BACK:-1]
        if " " not in name:
            latest = self._by_surname_alone(name, latest, office=office)
        for entity in latest:
            bare = " " not in name or " " not in entity.name
            if bare or self._same_person(entity.name, name):
                if len(name) > len(entity.name):
                    entity.name = name
                return entity
        if not family and skeleton(name) in self.by_inner_word:
            return self.by_inner_word[skeleton(name)]  # "Dr Ali Sato Holm ... Minister Sato"
        entity = Entity(name, published=self.document.published)
        self.entities.append(entity)
        family.append(entity)
        if not persons_named(name):
            for word in name.split()[1:-1]:
                self.by_inner_word.setdefault(skeleton(word), entity)
        last = skeleton(name.rsplit(maxsplit=1)[-1])  # "bin Salman" goes by "Salman"
        if last != skeleton(family_name(name)):
            self.by_last_word.setdefault(last, entity)
        return entity

    def _by_given_name(self, mention: Mention) -> Entity | None:
        """Return whom an office with a given name means, if the article tells of one officer so called: "President Uhuru"."""
        if " " in mention.name or not mention.office or self.families.get(skeleton(mention.name)):
            return None
        called = [
            one
            for one in self.entities
            if " " in one.name
            and skeleton(one.name.split(maxsplit=1)[0]) == skeleton(mention.name)
            and mention.office in one.offices
            and set(mention.states) <= set(one.states)
        ]
        return called[0] if len(called) == 1 else None

    def _by_surname_alone(self, name: str, latest: list[Entity], *, office: bool) -> list[Entity]:
        """Return whom a surname alone may mean: who went by it before another of that name was told in full, no kin."""
        latest = [one for one in latest if not any(one is k for k in self.kin)] or latest
        meant = self.by_surname.get(skeleton(name))
        if meant is not None and not office and any(one is meant for one in latest):
            return [meant]
        if latest:
            self.by_surname.setdefault(skeleton(name), latest[0])
        return latest

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
        named = {state for mention in mentions for state in mention.states}
        spoken_of = {
            (mention.states[0], mention.office)
            for mention in mentions
            if mention.kind is MentionKind.ROLE and mention.office and len(mention.states) == 1
        }
        for entity in self.entities:
            known = persons_named(entity.name)
            if not known and " " in entity.name:
                continue
            if " " not in entity.name:
                known = tuple(person for person in known if not is_to_come(person, at))
                if not entity.states:
                    known = tuple(p for p in known if p.goes_by_surname or p.countries & named)
            states, offices = set(entity.states), set(entity.offices)
            for fits in (
                [p for p in known if not states or any(t.country in states for t in p.terms)],
                [p for p in known if not offices or any(t.office in offices for t in p.terms)],
                [p for p in known if p.terms_at(at)],
                [p for p in known if spoken_of & {(t.country, t.office) for t in p.terms}],
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


def _given(name: str) -> str:
    """Return what follows the first name: the given one, where the family's comes first."""
    return skeleton(name.partition(" ")[2].replace("-", "").replace(" ", ""))
