"""Candidate days of an article, narrowed by clue after clue; what contradicts is reported, never averaged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.edtf import Edtf, between, day
from extract.model import Clue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from extract.model import Span

LONGEST = 400


@dataclass(frozen=True, slots=True)
class Hint:
    """One reason to think that an article was, or was not, written on a day.

    ``allows`` tests a day; ``bounds`` are the days that it allows where they can be told without any candidates.
    """

    rule: str
    span: Span
    allows: Callable[[date], bool]
    bounds: Edtf | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Solution:
    """The days that survive, the clues that narrowed them or were refused, and whether any was refused."""

    days: Edtf | None
    clues: tuple[Clue, ...]
    conflict: bool


def solve(candidates: Edtf | None, hints: Sequence[Hint]) -> Solution:
    """Narrow *candidates* by *hints*, strongest first.

    A hint that no candidate satisfies is refused and noted; one that all satisfy says nothing. Without candidates, hints
    with bounds make them; days are tried one by one where there are at most ``LONGEST``.
    """
    clues: list[Clue] = []
    window = candidates
    if days_of(window) is None:
        window, clues = _bounded(window, hints)
    days = days_of(window)
    if window is None or days is None:
        return Solution(window, tuple(clues), any(clue.note for clue in clues))
    conflict = any(clue.note for clue in clues)
    for hint in hints:
        left = [day for day in days if hint.allows(day)]
        if not left:
            note = f"contradicts {hull(days)}"
            clues.append(Clue(hint.rule, hint.bounds or hull(days), hint.span, note))
            conflict = True
        elif len(left) < len(days):
            days = left
            clues.append(Clue(hint.rule, hull(days), hint.span, hint.note))
    found = hull(days)
    return Solution(window if _same(found, window) else found, tuple(clues), conflict)


def _bounded(window: Edtf | None, hints: Iterable[Hint]) -> tuple[Edtf | None, list[Clue]]:
    clues: list[Clue] = []
    for hint in hints:
        if hint.bounds is None:
            continue
        both = hint.bounds if window is None else window.intersection(hint.bounds)
        if both is None:
            clues.append(Clue(hint.rule, hint.bounds, hint.span, f"contradicts {window}"))
        elif window is None or not _same(both, window):
            window = both
            clues.append(Clue(hint.rule, hint.bounds, hint.span, hint.note))
    return window, clues


def days_of(window: Edtf | None) -> list[date] | None:
    """Return the days of a window, ``None`` where they are open or more than ``LONGEST``."""
    if window is None or window.earliest is None or window.span_days is None:
        return None
    if window.span_days > LONGEST:
        return None
    return [window.earliest + timedelta(days=step) for step in range(window.span_days)]


def hull(days: Sequence[date]) -> Edtf:
    """Return the span from the first to the last of *days*, which come in order."""
    return between(days[0], days[-1]) or day(days[0])


def _same(one: Edtf, other: Edtf) -> bool:
    return (one.earliest, one.latest) == (other.earliest, other.latest)
