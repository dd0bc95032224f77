"""What a run of words is, by itself: an office, a state, a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.lexicon.roles import Role
    from extract.lexicon.states import FormKind


class HitKind(Enum):
    """What a run of tokens can be."""

    ROLE = auto()
    STATE = auto()
    ADJECTIVE = auto()
    PERSON = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """A run of tokens ``[first, last)`` with its lexical reading; ``end`` if only the start of a word is read."""

    first: int
    last: int
    kind: HitKind
    states: tuple[str, ...] = ()
    role: Role | None = None
    form: FormKind | None = None
    genitive: bool = False
    end: int | None = None
