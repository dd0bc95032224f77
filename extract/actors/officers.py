"""What an office says of who is meant: by name whom an officer serves, and who goes by an office."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.actors import role_words
from extract.lexicon.offices import ANY_MINISTER, LEADERS
from extract.lexicon.states import FormKind
from extract.model import Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.hit import Hit
    from extract.actors.phrase import Phrase
    from extract.actors.words import Token
    from extract.lexicon.actors import RoleWords
    from extract.model import Actor

_OFFICIAL = "official"
_SERVING = frozenset({"spokesperson", "official"})
_MINISTERS = frozenset(
    {"foreign_minister", "defence_minister", "other_minister", "eu_foreign_policy"}
)


def names_its_master(mention: Mention, small: RoleWords) -> bool:
    """Tell whether the name behind an office may be of whom the office serves: "ein Sprecher (Lars) Holms".

    It is one in the genitive, in a language that puts whom somebody serves behind him.
    """
    serves = mention.genitive and mention.office in _SERVING
    return serves and small.nouns_are_capital


def may_hold(actor: Actor, office: str) -> bool:
    """Tell whether an office as the news names it can be an actor's: a "leader" is a head of state or of government."""
    held = set(actor.offices)
    if office in LEADERS:
        return bool(held & LEADERS)
    if office == ANY_MINISTER:
        return bool(held & _MINISTERS)
    return office in held


def is_of_counterpart(hit: Hit, words: Sequence[Token], small: RoleWords) -> bool:
    """Tell whether a state, or its capital behind an article, goes before a counterpart: "his New Zealand counterpart", "seinem Pekinger Kollegen"."""
    before = words[hit.first - 1].lower if hit.first else ""
    seat = hit.form is FormKind.CAPITAL and before in small.determiners
    named = hit.form is FormKind.COUNTRY or seat
    return named and hit.last < len(words) and words[hit.last].lower in small.counterpart


def at_home(phrase: Phrase, text: str, words: Sequence[Token], small: RoleWords) -> None:
    """Take from an office the states that have no officers of that name: "Senator N from Georgia" is of another Georgia."""
    if phrase.office == _OFFICIAL and phrase.states:
        states = phrase.states
        spelled = text[words[phrase.first].start : words[phrase.at - 1].end]
        spelled = spelled.replace(phrase.name, "")  # "Demir" is no emir
        phrase.states = tuple(state for state in states if small.may_be_of(spelled, state))


def of_its_only_home(phrase: Phrase, words: Sequence[Token], small: RoleWords) -> None:
    """Give an officer of no told state the only one that has such officers: "Bundesrätin N" is Swiss."""
    if phrase.states or not phrase.name:
        return
    said = {word.lower for word in words[phrase.first : phrase.at]}
    homes = {
        state
        for part, states in (*small.homes, *small.bare_homes)
        if part in said and len(states) == 1
        for state in states
    }
    phrase.states = tuple(homes) if len(homes) == 1 else phrase.states


def may_serve(phrase: Phrase, ministry: Phrase) -> bool:
    """Tell whether officers are those of a body of one state, or several of those of several."""
    sides = len(set(ministry.states))
    return sides == 1 or (phrase.plural and sides > 1)


def take_states(phrase: Phrase, head: Hit) -> None:
    """Take the states that an office names, of an official those before it; "Kenyan members of the Ugandan parliament" are of none."""
    role = head.role
    own = phrase.states if role is not None and role.office == _OFFICIAL else ()
    parted = head.states if role is not None and not role.states else ()
    apart = bool(own and parted) and set(own).isdisjoint(parted)
    phrase.states = () if apart else own or head.states or phrase.states


def as_owners(text: str, mentions: Sequence[Mention], lang: str) -> list[Mention]:
    """Return the mentions with a name before whoever is somebody's as in the genitive: "Holm adviser N" is "Holm's adviser N"."""
    retinue = _retinue(lang)
    if retinue is None:
        return list(mentions)
    return [
        replace(m, genitive=True)
        if m.kind is MentionKind.PERSON and retinue.match(text, m.span.end)
        else m
        for m in mentions
    ]


@cache
def _retinue(lang: str) -> re.Pattern[str] | None:
    small = role_words(lang)
    if not small.retinue:
        return None
    leads, nouns = ("|".join(sorted(words)) for words in (small.retinue_leads, small.retinue))
    return re.compile(rf" (?:(?:{leads}) ){{0,3}}(?:{nouns})\b(?!['’-])")
