"""Who is named, and who took part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.model.article import Span
    from extract.model.terms import MentionKind


@dataclass(frozen=True, slots=True)
class Mention:
    """One noun phrase that names an actor: "US-Außenminister John Kerry", "Putin", "Vienna", "beide Minister".

    ``name`` is as spelled, without a genitive ending, empty for a bare office; ``states`` are the codes that the phrase
    itself names; ``office`` is the office word's code or empty. ``both`` marks "beider Länder", ``counterpart`` "sein
    Amtskollege", ``predecessor`` "Dunfords Vorgänger" (then the states and office are the antecedent's); ``master`` is whom
    an officer serves, where the phrase names him: "an aide to Japan's premier N".
    """

    span: Span
    kind: MentionKind
    name: str = ""
    office: str = ""
    states: tuple[str, ...] = ()
    plural: bool = False
    both: bool = False
    counterpart: bool = False
    predecessor: bool = False
    former: bool = False
    genitive: bool = False
    master: Mention | None = None

    @property
    def people(self) -> tuple[Mention, ...]:
        """Return the mention, and that of the master it names."""
        return (self,) if self.master is None else (self, self.master)


@dataclass(frozen=True, slots=True)
class Actor:
    """What a mention refers to: one side's person, office or state.

    ``country`` is a code, empty where unknown; ``offices`` are those that the article gives this actor, most specific
    mention first; ``persons`` are ids of gazetteer entries that fit; ``former`` tells that the office is a past one;
    ``named`` that this very mention spells the name (else it was found by coreference).
    """

    country: str
    name: str
    offices: tuple[str, ...]
    persons: tuple[str, ...]
    former: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class Participant:
    """A person who took part, as the text spells the name.

    ``office`` is a code (docs/DATA.md), empty where it is not told and not known at the date; ``wikidata`` is an item such as
    ``Q22316``, ``None`` where the gazetteer does not know the person.
    """

    name: str
    office: str
    country: str
    wikidata: str | None


# A mention and whom it refers to: of a plural several.
Told = tuple[Mention, tuple[Actor, ...]]
