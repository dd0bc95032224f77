"""What one sentence lends to a later one: whom it names, and on which sides they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.pieces import Item
    from extract.model import Actor


@dataclass(frozen=True, slots=True)
class Borrowed:
    """An actor of a sentence before, with the number of that sentence; ``told`` for the sides of a report.

    ``hosts`` tells that it is a visit whose host is only a place, ``pair`` that the two were only named in one sentence.
    """

    item: Item
    sentence: int
    told: bool = False
    hosts: bool = False
    pair: bool = False


def countries(actors: Sequence[Actor]) -> frozenset[str]:
    """Return the sides among *actors*."""
    return frozenset(actor.country for actor in actors if actor.country)


def is_person(item: Item) -> bool:
    """Tell whether a pronoun can mean an actor: a person, or the persons of a group."""
    return any(actor.name for actor in item.actors)


def is_office(item: Item) -> bool:
    """Tell whether an item is someone in an office."""
    return any(actor.offices for actor in item.actors)
