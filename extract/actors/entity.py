"""One person of an article, as all that is said of them adds up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.lexicon.names import persons_named
from extract.lexicon.offices import only_office
from extract.model import Actor

if TYPE_CHECKING:
    from extract.edtf import Edtf
    from extract.lexicon.offices import Person


_YEAR = 366


@dataclass(slots=True)
class Entity:
    """One person of the article, gathered from all mentions: ``home`` is the only state of the sentence that names him."""

    name: str
    states: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    persons: tuple[Person, ...] = ()
    former: bool = False
    serving: bool = False
    published: Edtf | None = None
    owner: Entity | None = None
    home: str = ""

    def learn(self, office: str, states: tuple[str, ...]) -> None:
        """Add an office and the states that a mention gives, behind those told before."""
        self.offices += [office] if office and office not in self.offices else []
        self.states += [state for state in states if state not in self.states]

    def serves(self, other: Entity) -> bool:
        """Tell whether this is *other*, or one who serves him, be it through others."""
        one: Entity | None = self
        while one is not None and one is not other:
            one = one.owner
        return one is other

    @property
    def country(self) -> str:
        """Return the state the article gives, else the one that all gazetteer candidates share.

        Somebody unknown is of the state of whom they serve ("N's envoy M"), else of the only one in the sentence.
        """
        if self.states:
            return self.states[0]
        terms = [term for person in self.persons for term in person.terms]
        spoken = [term for term in terms if term.office in self.offices] or terms
        now = [term for term in spoken if self.published is None or term.covers(self.published)]
        countries = {term.country for term in now or spoken}
        if not countries:
            return self.owner.country if self.owner is not None else self.home
        return countries.pop() if len(countries) == 1 else ""

    @property
    def is_gone(self) -> bool:
        """Tell whether the article knows only a past office of somebody: "former President N"."""
        if not (self.former and self.serving and self.persons and self.published):
            return self.former and not self.serving
        return not any(person.terms_at(self.published) for person in self.persons)

    @property
    def office(self) -> str:
        """Return the office the article gives, else the only one in which the tables know somebody of the name."""
        if self.offices:
            return self.offices[0]
        return only_office(self.persons or persons_named(self.name), self.published)

    def actor(self) -> Actor:
        """Return the entity as a noun."""
        offices = tuple(dict.fromkeys(self.offices))
        ids = tuple(person.id for person in self.persons)
        return Actor(self.country, self.name, offices, ids, self.former)


def is_to_come(person: Person, at: Edtf | None) -> bool:
    """Tell whether somebody takes no office before a year after *at*: until then no surname alone means him."""
    last = at.latest if at is not None else None
    if last is None:
        return False
    starts = [term.start.earliest if term.start is not None else None for term in person.terms]
    return all(start is not None and (start - last).days > _YEAR for start in starts)
