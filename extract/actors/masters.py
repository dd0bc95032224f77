"""Tell apart an officer by name and whom one serves: "Sprecher Lars Holm", "ein Sprecher Holms"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.lexicon.actors import RoleWords
    from extract.model import Mention

_SERVING = frozenset({"spokesperson", "official"})


def names_its_master(mention: Mention, small: RoleWords) -> bool:
    """Tell whether the surname behind an office may be of whom the office serves: "ein Sprecher Holms".

    It is one in the genitive, in a language that puts whom somebody serves behind him.
    """
    serves = mention.genitive and mention.office in _SERVING and " " not in mention.name
    return serves and small.nouns_are_capital
