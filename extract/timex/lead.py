"""What the words right before a time tell of its tense: "seit Montag", "die am Freitag geplante Reise"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.model import Span, Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.tense import TenseLexicon
    from extract.timex.words import Word

_TRIPLE = 2
_OWNER = "'s"


@dataclass(frozen=True, slots=True)
class Lead:
    """The last two words before a time, and the two after it."""

    last: str = ""
    pair: str = ""
    following: str = ""
    second: str = ""

    @classmethod
    def of(
        cls, clauses: Sequence[Sequence[Word]], at: Span, still: frozenset[str] = frozenset()
    ) -> Lead:
        """Return the words around *at* in *clauses*, without one of *still* between the two before it."""
        words = [word for clause in clauses for word in clause]
        before = [word.text for word in words if word.start <= at.start]
        after = [word.text for word in words if word.start >= at.end]
        if still and len(before) > _TRIPLE and before[-2] in still:
            del before[-2]  # "als noch im Mai"
        return cls(
            before[-1] if before else "",
            "_".join(before[-2:]),
            after[0] if after else "",
            after[1] if len(after) > 1 else "",
        )

    def tense(self, lexicon: TenseLexicon) -> Tense | None:
        """Return the tense that these words alone tell: "seit Montag", "ahead of Monday's vote"."""
        words = lexicon.words
        if self.last in words["since"] or self.pair in words["compared"]:
            return Tense.PAST
        if self.last in words["dated"] and self.following not in words["range_to"]:
            return Tense.PAST
        if self.pair in words["ahead"] or self.last in words["awaiting"]:
            return Tense.FUTURE
        owned = self.last in words["article"] or self.last.endswith(_OWNER)
        if owned and not words["deeds"].isdisjoint((self.following, self.second)):
            return Tense.PAST  # "the May 3 accord", "the group's May 3 terror attack"
        return self._attributive(lexicon)

    def _attributive(self, lexicon: TenseLexicon) -> Tense | None:
        """Return the tense of a participle before its noun: "die am Freitag geplante Reise", "der am Freitag gewählte Rat"."""
        words, endings, next_word = lexicon.words, lexicon.endings, self.following
        article, _, preposition = self.pair.partition("_")
        if article in words["originally"] and next_word in words["planned"]:
            return Tense.PRESENT  # it may have been put off since
        begins = article in words["article"] or article in words["lately"]
        if not begins or preposition not in words["preposition"]:
            return None
        if next_word in words["planned"]:
            return Tense.FUTURE
        if next_word.endswith(endings["attributive_present"]):
            return Tense.PRESENT
        begun = next_word.startswith(endings["participle_start"])
        if not (begun and next_word.endswith(endings["attributive_past"])):
            return None
        return Tense.FUTURE if preposition in words["goal"] else Tense.PAST
