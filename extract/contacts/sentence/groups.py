"""Which actors of a sentence make one: a list, a name beside its office or its state, an officer behind whom he serves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.listing import (
    explains,
    is_hyphenated,
    joins_a_body,
    lists_officials,
    may_name,
)
from extract.contacts.sentence.mentions import spelled, words_ahead
from extract.lexicon.offices import LEADERS
from extract.model import Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mentions import Bounds, Placed
    from extract.lexicon.contacts import FrameWords


def grouped(
    text: str,
    raw: Sequence[Bounds],
    placed: Sequence[Placed],
    words: FrameWords,
    *,
    terse: bool = False,
) -> list[list[Placed]]:
    """Return the actors of a sentence with those together that make one.

    A *terse* sentence, a headline, needs no "and": "Holm, Sato to meet".
    """
    groups: list[list[Placed]] = []
    open_list = 0  # how many entries of the last group only commas hold together so far
    for entry in _headed(text, raw, placed, words):
        between = (
            [text[start:end].lower() for start, end in raw[groups[-1][-1].last : entry.first]]
            if groups
            else []
        )
        if groups and (
            (
                _is_of_state(groups[-1][-1], entry, between)
                and not (entry.mention.office and _is_where(text, raw, groups[-1][-1], words))
            )
            or _serves(groups[-1][-1], entry, between)
            or _coordinated(text, groups[-1], entry.mention, between, words)
        ):
            bare = [word for word in between if word not in words.determiners]
            last = groups[-1][-1].mention
            alike = entry.mention.kind is last.kind or not may_name(last, entry.mention)
            same = alike and bare == [","]
            open_list = open_list + 1 if same and not groups[-1][0].mention.plural else 0
            groups[-1].append(entry)
        else:
            _close_list(groups, open_list, terse=terse)
            open_list = 0
            groups.append([entry])
    _close_list(groups, open_list, terse=terse)
    return groups


def _headed(
    text: str, raw: Sequence[Bounds], placed: Sequence[Placed], words: FrameWords
) -> list[Placed]:
    """Return the actors with each institution or people part of whom it goes before."""
    found: list[Placed] = []
    for entry in placed:
        if found and (
            _heads(text, raw, found[-1], entry, words)
            or _is_office_of_the_same(text, raw, found[-1], entry, words)
        ):
            found[-1] = replace(entry, first=found[-1].first)
        else:
            found.append(entry)
    return found


def _heads(
    text: str, raw: Sequence[Bounds], last: Placed, entry: Placed, words: FrameWords
) -> bool:
    """Tell whether an institution or a people only says whose a person is: "with White House adviser N", "mit dem Japaner N", not "traf im Kanzleramt Kanzlerin N"."""
    body, person = last.mention, entry.mention
    states = {actor.country for actor in entry.actors if actor.country}
    if body.kind is MentionKind.DEMONYM and last.last == entry.first:
        return bool(person.name and states) and states <= set(body.states)
    joined = body.kind is MentionKind.BODY and last.last == entry.first and not body.genitive
    officer = bool(person.office and person.name) and states <= set(body.states)
    governor = spelled(text, raw[last.first - 1]).lower() if last.first > 0 else ""
    opens = not governor.isalpha()  # "officials, White House adviser N said"
    governed = governor in words.prepositions - words.place_prepositions
    return joined and officer and (governed or opens)


def _is_office_of_the_same(
    text: str, raw: Sequence[Bounds], last: Placed, entry: Placed, words: FrameWords
) -> bool:
    """Tell whether an office is another of the officer behind "and": "der Vizepremier und Außenminister N", not "der Premier und der Außenminister N"."""
    office, officer = last.mention, entry.mention
    bare = office.kind is MentionKind.ROLE and not (office.name or office.states or office.plural)
    if not bare or office.office in LEADERS or not (officer.office and officer.name):
        return False
    between = [spelled(text, at).lower() for at in raw[last.last : entry.first]]
    article = spelled(text, raw[last.first - 1]).lower() if last.first else ""
    led = article in words.determiners and not officer.plural
    return led and len(between) == 1 and between[0] == words.and_


def _close_list(groups: list[list[Placed]], entries: int, *, terse: bool) -> None:
    """Take a list apart that never came to its "and": "As he met A, B said"."""
    if terse and len(groups) == 1 and groups[0][0].first == 0:
        return
    if entries > 1 and _are_officials_of_several(groups[-1][-entries - 1 :]):
        return
    if entries and groups:
        tail = groups[-1][-entries:]
        del groups[-1][-entries:]
        groups += [[entry] for entry in tail]


def _are_officials_of_several(listed: Sequence[Placed]) -> bool:
    """Tell whether a list is one of officials with their names, each of another state, so that it needs no "and"."""
    mentions = [entry.mention for entry in listed]
    named = all(mention.name and mention.office and mention.states for mention in mentions)
    return named and len({mention.states for mention in mentions}) == len(mentions)


def _coordinated(
    text: str,
    group: list[Placed],
    mention: Mention,
    between: list[str],
    words: FrameWords,
) -> bool:
    """Tell whether a mention continues a list: "A und seine Kollegin B", "A, B and C", "the ministers, A and B"."""
    last = group[-1].mention
    named = mention.kind is MentionKind.PERSON and not mention.office
    whose = named and last.kind is MentionKind.STATE and _is_whose(text, last, words)
    whose = whose or _is_another_topic(last, mention)
    if whose or MentionKind.ADJECTIVE in (mention.kind, last.kind):
        return False
    if last.genitive and mention.predecessor:
        return True
    capitals = (last.kind is MentionKind.CAPITAL, mention.kind is MentionKind.CAPITAL)
    if capitals[0] is not capitals[1]:
        alone, before = len(group) == 1, words_ahead(text, last)[-2:]
        if not (alone and joins_a_body(last, mention, before, words)):
            return False
    if not between:
        return named and (last.plural or is_hyphenated(text, last, mention))
    between = " ".join(between).replace(words.also, words.and_).split()
    joins = [word for word in between if word in words.coordination]
    rest = [word for word in between if word not in words.coordination]
    if any(word.isalpha() for word in joins):
        states = last.kind is mention.kind is MentionKind.STATE
        passed = words.company | (words.in_turn if states else frozenset())
        rest = [word for word in rest if word not in passed]
    if not joins or any(word not in words.determiners for word in rest):
        return False
    if joins == [","]:
        if rest:
            states = last.kind is mention.kind is MentionKind.STATE
            return last.plural or states or lists_officials(last, mention)
        return may_name(last, mention) if last.plural else explains(last, mention)
    return True


def _is_another_topic(state: Mention, owner: Mention) -> bool:
    """Tell whether somebody's own matter follows a state: "discussed Iran and N's visit to Japan"."""
    owns = owner.kind is MentionKind.PERSON and owner.genitive and bool(owner.name)
    return owns and state.kind is MentionKind.STATE and not state.genitive


def _is_whose(text: str, state: Mention, words: FrameWords) -> bool:
    """Tell whether a state only says whence the person before it is: "A of Rwanda and B of Ghana"."""
    return not words.head_links.isdisjoint(words_ahead(text, state)[-1:])


def _is_of_state(last: Placed, entry: Placed, between: list[str]) -> bool:
    """Tell whether a name follows its own state at once: "President of ... America N"."""
    states = {actor.country for actor in entry.actors}
    named = entry.mention.kind is MentionKind.PERSON and last.mention.kind is MentionKind.STATE
    return named and not between and bool(states) and states <= set(last.mention.states)


def _is_where(text: str, raw: Sequence[Bounds], last: Placed, words: FrameWords) -> bool:
    """Tell whether a state is where somebody is met, and not of the officer behind it: "traf in der Türkei Präsident N"."""
    before = [spelled(text, at).lower() for at in raw[max(0, last.first - 2) : last.first]]
    before = [word for word in before if word not in words.determiners]
    return before[-1:] != [] and before[-1] in words.place_prepositions


def _serves(last: Placed, entry: Placed, between: list[str]) -> bool:
    """Tell whether an official follows whom he serves: "N's envoy M"."""
    sides = {actor.country for actor in entry.actors}
    possessed = last.mention.genitive and bool(last.mention.name) and not between
    return possessed and bool(entry.mention.office) and sides == {a.country for a in last.actors}
