"""B-cubed: how well one grouping of mentions agrees with another (Bagga and Baldwin 1998)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Return the harmonic mean, 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(found: Mapping[str, Hashable], gold: Mapping[str, Hashable]) -> Score:
    """Compare two groupings of mentions, each given as the group of every mention.

    A mention that only *gold* has costs recall, one that only *found* has costs precision.
    """
    shared = Counter((found[m], gold[m]) for m in found.keys() & gold.keys())
    sizes, truths = Counter(found.values()), Counter(gold.values())
    precision = recall = 0.0
    for (group, occasion), count in sorted(shared.items(), key=str):
        precision += count * count / sizes[group]
        recall += count * count / truths[occasion]
    return Score(precision / len(found) if found else 0.0, recall / len(gold) if gold else 0.0)
