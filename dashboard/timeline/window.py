"""What the page says of the window of time that it looks at, and of the cell under the pointer: checked, never trusted."""

from __future__ import annotations

import re
from datetime import date, timedelta
from math import floor, inf
from typing import Any

from dashboard.rows import Cell
from dashboard.timeline.frame import DAY_MS, EPOCH, moment

_FIRST, _LAST = moment(date.min), moment(date.max)
# Narrower than an hour there is nothing more to see, and days would be wider than any screen.
_NARROWEST = DAY_MS / 24
_CELL = re.compile(r"cell:(\d{1,9}):(-?\d{1,6}):(-?\d{1,6})", re.ASCII)


def looked_at(asked: Any, key: str) -> tuple[float, float] | None:  # noqa: ANN401
    """Return the window that a page looks at in the drawing of that *key*, in milliseconds; ``None`` for none."""
    if not isinstance(asked, dict) or asked.get("key") != key:
        return None
    ends = (asked.get("first"), asked.get("last"))
    first, last = (float(end) if isinstance(end, int | float) else inf for end in ends)
    known = first >= _FIRST and last <= _LAST and last - first >= _NARROWEST
    return (first, last) if known else None


def day(milliseconds: float) -> date:
    """Return the day in which a moment of a window lies."""
    return EPOCH + timedelta(days=floor(milliseconds / DAY_MS))


def cell(identity: str) -> Cell | None:
    """Return the cell that a page names by its number of contacts, first and last day since 1970; ``None`` for no such name."""
    found = _CELL.fullmatch(identity)
    if found is None:
        return None
    number, *ends = (int(part) for part in found.groups())
    first, last = (timedelta(days=end) for end in ends)
    try:
        return Cell("", EPOCH + first, EPOCH + last, number)
    except OverflowError:
        return None
