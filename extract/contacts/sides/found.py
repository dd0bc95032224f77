"""A trigger tied to its sides: what a frame finds in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.borrowed import Borrowed
    from extract.lexicon.frames import Frame
    from extract.model import Actor


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger with the frame that fits it and the actors that it ties together.

    ``others`` are those on the far side ("mit ..."), ``borrowed`` is the group of a sentence before that a bare noun
    means, ``host`` is the token of the place visited, ``pronoun`` whom the subject means where it is only a pronoun here, ``partial`` that only some of the sides act here,
    ``together`` that all sides were at one table, ``apart`` that the words say they were not, ``each`` that those of the near
    side acted one by one; ``where`` is the part of the sentence, and the place in it, that dates and locates one more side
    ("am Montag in A mit N, am Dienstag in B mit M").
    """

    hit: TriggerHit
    frame: Frame
    actors: tuple[Actor, ...]
    borrowed: Borrowed | None
    others: tuple[Actor, ...] = ()
    pronoun: Borrowed | None = None
    partial: bool = False
    together: bool = False
    apart: bool = False
    host: int | None = None
    where: tuple[MaskedSentence, TriggerHit] | None = None
    each: bool = False

    @property
    def goes_to(self) -> int | None:
        """Return the token of the place that a verb takes somebody to."""
        return self.host if self.hit.word.pos == "verb" else None

    @property
    def is_understood(self) -> bool:
        """Tell whether only the sentences before say who the other side is: "senators wrote a letter to the president"."""
        return bool(self.others) and all(one.name and not one.named for one in self.others)

    @property
    def lasts(self) -> bool:
        """Tell whether a noun means talks of sides told before, which may go on for years: "the negotiations"."""
        return self.hit.word.standing and self.hit.word.pos == "noun" and self.borrowed is not None
