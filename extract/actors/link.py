"""Link an actor to the gazetteer: office and person at the date of the event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.offices import (
    ANY_MINISTER,
    LEADERS,
    OWN_LEVEL,
    Person,
    Term,
    office_level,
    only_office,
    person,
)
from extract.model import Actor, Level, Participant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.edtf import Edtf

# Whose former holders the news names without their office.
_HIGH = OWN_LEVEL | LEADERS | {"vice_president"}
_RANKS = tuple(Level)


def rank(level: Level) -> int:
    """Return 0 for the highest level."""
    return _RANKS.index(level)


def link(actor: Actor, at: Edtf | None) -> Participant | None:
    """Return the person who took part, ``None`` for an actor without a name or one not in office at the date.

    A name that the mention itself spells always stands; one found by coreference needs a term of office at the date.
    """
    if not actor.name:
        return None
    terms = [(p, term) for p in _candidates(actor) for term in p.terms_at(at)]
    terms = [pair for pair in terms if pair[1].country == actor.country] or terms
    spoken = spoken_office(actor)
    holds = any(term.office == spoken or not spoken for _, term in terms)
    if not actor.named and actor.persons and not holds:
        return None
    best = min(terms, key=_by_rank, default=None)
    ids = {p.wikidata for p in _candidates(actor)}
    wikidata = best[0].wikidata if best else (ids.pop() if len(ids) == 1 else None)
    office = spoken or (best[1].office if best else "")
    return Participant(actor.name, office, actor.country, wikidata)


def level_of(actor: Actor, at: Edtf | None) -> Level | None:
    """Return the level at which an actor acts: by the article's word, else by the gazetteer at the date.

    ``None`` for a bare state: the text does not tell.
    """
    office = ministry_of(actor, spoken_office(actor), at)
    if office:
        return office_level(office)
    levels = [office_level(office) for office in _held(actor, at)]
    if levels:
        return min(levels, key=rank)
    return Level.OFFICIALS if actor.name else None


def ministry_of(actor: Actor, office: str, at: Edtf | None) -> str:
    """Return *office*, for a minister of anything the ministry that the gazetteer knows to be his at the date: "Bundesrat N"."""
    if office != ANY_MINISTER:
        return office
    return next((held for held in _held(actor, at) if held in OWN_LEVEL), office)


def office_of(actor: Actor, at: Edtf | None) -> str:
    """Return the office that the article gives, for a minister of anything his ministry; else the only one in which the tables know the name."""
    if not actor.offices:
        return only_office(_candidates(actor), at)
    return ministry_of(actor, spoken_office(actor) or actor.offices[0], at)


def out_of_office(actor: Actor, at: Edtf | None) -> bool:
    """Tell whether a name is only that of persons who held high office before *at* and hold none then.

    The office that the article itself gives is believed.
    """
    if actor.offices or not actor.persons or at is None or at.earliest is None:
        return False
    terms = [term for p in _candidates(actor) for term in p.terms]
    if any(term.covers(at) for term in terms):
        return False
    ends = [term.end.latest for term in terms if term.office in _HIGH and term.end is not None]
    return any(end is not None and end < at.earliest for end in ends)


def common_level(actors: Sequence[Actor], at: Edtf | None, *, hosts: bool) -> Level | None:
    """Return the lower of the sides' highest levels; ``None`` where no side tells its own."""
    sides: dict[str, Level | None] = {}
    for actor in actors:
        if not actor.country:
            continue
        level = level_of(actor, at)
        known = sides.get(actor.country)
        if known is None or (level is not None and rank(level) < rank(known)):
            sides[actor.country] = level if level is not None else known
    levels = [level for level in sides.values() if level is not None]
    if not levels:
        return None
    if len(levels) < len(sides) and not hosts:
        return Level.OFFICIALS
    return max(levels, key=rank)


def spoken_office(actor: Actor) -> str:
    """Return the office that the article gives, unless it says that it is a past one."""
    if actor.former and actor.persons:
        return ""
    spoken = next(iter(actor.offices), "")
    if spoken == ANY_MINISTER:  # "Bundesrat N", "der Minister": another word may say which
        return next((office for office in actor.offices if office in OWN_LEVEL), spoken)
    return spoken


def _candidates(actor: Actor) -> tuple[Person, ...]:
    return tuple(person(identifier) for identifier in actor.persons)


def _held(actor: Actor, at: Edtf | None) -> list[str]:
    """Return the offices of a country that the gazetteer knows a name of it to hold at the date."""
    terms = (term for one in _candidates(actor) for term in one.terms_at(at))
    return [term.office for term in terms if term.country == actor.country]


def _by_rank(pair: tuple[Person, Term]) -> tuple[int, str]:
    return rank(office_level(pair[1].office)), pair[0].id
