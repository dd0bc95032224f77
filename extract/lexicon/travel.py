"""How a language tells that somebody travels to a town: resources/<lang>/travel.toml, gazetteer/venues.csv."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from extract.lexicon.resources import load
from extract.lexicon.states import FormKind, name_forms, places
from extract.lexicon.tables import rows

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class TravelWords:
    """The words (lower case) around a town that somebody visits.

    ``journeys`` tell that somebody travels; ``towards`` are the prepositions of a goal, ``at`` those of a place, which needs
    the journey just before it ("bei seinem Besuch in Kyoto"); ``takes`` are verbs whose object is the town ("besuchte Kyoto").
    ``here`` is the town of the date line; ``stays`` lead from there to what brought somebody ("here on a visit"), ``meets`` say
    what else may be there: "talks here", "due here".
    """

    journeys: frozenset[str]
    towards: frozenset[str]
    at: frozenset[str]
    takes: frozenset[str]
    here: frozenset[str]
    stays: frozenset[str]
    meets: frozenset[str]


@cache
def travel_words(lang: str) -> TravelWords:
    """Return the words of travel in *lang*."""
    _, words = load(lang, "travel")
    return TravelWords(
        journeys=frozenset(words["journeys"]),
        towards=frozenset(words["towards"]),
        at=frozenset(words["at"]),
        takes=frozenset(words["takes"]),
        here=frozenset(words["here"]),
        stays=frozenset(words["stays"]),
        meets=frozenset(words["meets"]),
    )


@cache
def towns(lang: str) -> Mapping[str, str]:
    """Return the towns that stand for their state where somebody visits them, with its code.

    Capitals are names of their states anyhow. A venue of conferences is visited for these, and a territory that states
    dispute stands for none (venues.csv).
    """
    capitals = {one.form for one in name_forms(lang) if one.kind is FormKind.CAPITAL}
    never = capitals | {row["form"] for row in rows("venues.csv")}
    return MappingProxyType(
        {form: code for form, code in places(lang).items() if form not in never}
    )


@cache
def is_venue(form: str) -> bool:
    """Tell whether a place is known for what others hold there: "for talks in Geneva" tells nothing of its state."""
    return form in {row["form"] for row in rows("venues.csv")}
