"""What page and command line let a user ask of silences, as it is written: two sides, and a multiple of what is usual."""

from __future__ import annotations

import re

# Of fewer intervals no one can say what is usual.
FEWEST_INTERVALS = 3
MOST_TIMES = 99.0
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
