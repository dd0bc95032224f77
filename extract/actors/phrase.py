"""The noun phrase with an office while it is being read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.actors.hit import Hit


@dataclass(slots=True)
class Phrase:
    """A noun phrase while it is being read; positions are token indices."""

    first: int
    at: int
    states: tuple[str, ...] = ()
    office: str = ""
    plural: bool = False
    both: bool = False
    counterpart: bool = False
    predecessor: bool = False
    former: bool = False
    deputy: bool = False
    genitive: bool = False
    name: str = ""
    institution: bool = False
    set_off: bool = False
    master: Phrase | None = None
    state_hits: list[Hit] = field(default_factory=list)
