"""What an office says of who is meant: by name whom an officer serves, and who goes by an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.offices import LEADERS

if TYPE_CHECKING:
    from extract.lexicon.actors import RoleWords
    from extract.model import Actor, Mention

_SERVING = frozenset({"spokesperson", "official"})
_MINISTERS = frozenset(
    {"foreign_minister", "defence_minister", "other_minister", "eu_foreign_policy"}
)


def names_its_master(mention: Mention, small: RoleWords) -> bool:
    """Tell whether the surname behind an office may be of whom the office serves: "ein Sprecher Holms".

    It is one in the genitive, in a language that puts whom somebody serves behind him.
    """
    serves = mention.genitive and mention.office in _SERVING and " " not in mention.name
    return serves and small.nouns_are_capital


def may_hold(actor: Actor, office: str) -> bool:
    """Tell whether an office as the news names it can be an actor's: a "leader" is a head of state or of government."""
    held = set(actor.offices)
    if office in LEADERS:
        return bool(held & LEADERS)
    if office == "other_minister":
        return bool(held & _MINISTERS)
    return office in held
