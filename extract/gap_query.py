"""What page and command line both ask of silences: two sides, a multiple of what is usual, whether sentences attest it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

# Of fewer intervals no one can say what is usual.
FEWEST_INTERVALS = 3
MOST_TIMES = 99.0
# Claims name months, and so miss the ends of a silence by days: of so much of it they attest it whole.
_WHOLE = 0.9
_TIMES = re.compile(r"[0-9]{1,2}(?:[.,][0-9])?")


def sides(text: str) -> tuple[str, str] | None:
    """Read two codes such as ``USA-RUS``, in whichever order; ``None`` where they are none."""
    parts = [part.strip().upper() for part in text.split("-")]
    if len(parts) != 2 or not all(part.isalpha() for part in parts) or parts[0] == parts[1]:  # noqa: PLR2004
        return None
    first, second = sorted(parts)
    return first, second


def times(text: str) -> float | None:
    """Read a multiple such as ``2.5``, ``None`` where it is none or makes no sense."""
    if not _TIMES.fullmatch(text):
        return None
    found = float(text.replace(",", "."))
    return found if 0 < found <= MOST_TIMES else None


def is_attested(stretches: Iterable[tuple[date, date]], days_min: int) -> bool:
    """Tell whether sentences attest a silence of at least *days_min* days, and not only a part of it.

    *stretches* are the first and last day of each part that a sentence vouches for; they do not overlap.
    """
    return sum((end - start).days for start, end in stretches) >= days_min * _WHOLE
