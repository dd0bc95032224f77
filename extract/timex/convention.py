"""What annotated corpora tag, and how they write it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SLASHED = frozenset({"year_slash", "year_slashed"})
# Rules that KRAUTS leaves out and histories are tagged with.
_OF_HISTORIES = SLASHED | {"vague_told", "that_time"}
_HALF = re.compile(r"P(T?)(\d+)\.5([YMH])")
_HALVES = {"Y": "6M", "M": "15D", "TH": "30M", "TM": "30S"}
_DECADES = re.compile(r"P(\d+(?:\.5)?)(DE|CE)")


@dataclass(frozen=True, slots=True)
class Convention:
    """What one annotation scheme tags, and how it writes it; ``ages``: "heute" is the present age and no day."""

    name: str
    distance_as_duration: bool
    leaves: frozenset[str]
    values: Mapping[str, str] = field(default_factory=dict)
    spelled_out: bool = False
    narrative: bool = False
    ages: bool = False

    def telling(self) -> Convention:
        """Return the same convention for a history: dates lean on each other, and "heute" is the present age."""
        values = {rule: value for rule, value in self.values.items() if rule != "feast"}
        leaves = self.leaves - _OF_HISTORIES
        return replace(self, narrative=True, ages=True, leaves=leaves, values=values)

    def written(self, value: str) -> str:
        """Return a closed value as the corpus writes it: P10Y and P2Y6M, or P1DE and P2.5Y."""
        if not self.spelled_out:
            return value
        if decades := _DECADES.fullmatch(value):
            return f"P{float(decades[1]) * (10 if decades[2] == 'DE' else 100):.0f}Y"
        if half := _HALF.fullmatch(value):
            clock, count, unit = half.groups()
            whole = "" if count == "0" else count + unit
            return f"P{clock}{whole}{_HALVES[clock + unit]}"
        return value


_TIMEBANK = Convention(
    "timebank",
    distance_as_duration=False,
    leaves=frozenset({"vague_weak", "future_weak", "frequency_weak"}),
    values={"window_next_vague": "FUTURE_REF"},
    spelled_out=True,
)
_KRAUTS = Convention(
    "krauts",
    distance_as_duration=True,
    leaves=frozenset({"vague_weak", *_OF_HISTORIES}),
    values={"window_next_vague": "FUTURE_REF", "feast": "XXXX-XX-XX"},
)
CONVENTIONS = {
    convention.name: convention
    for convention in (
        _KRAUTS,
        _TIMEBANK,
        replace(_KRAUTS.telling(), name="narrative", distance_as_duration=False),
    )
}
