"""Weeks and days counted from a beginning that the text has named: "Start war am 1. Juli … in der dritten Woche"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.lexicon.timex import connector
from extract.timex.value import period, shift

if TYPE_CHECKING:
    from datetime import date

    from extract.model import Span

_COUNTED = re.compile(r"START\+(?P<count>\d)(?P<unit>[WD])")
# Characters between a day and the word that makes it a beginning.
_BEFORE, _AFTER = 30, 25


def counted(value: str) -> bool:
    """Tell whether *value* counts from a beginning."""
    return value.startswith("START")


def begins(text: str, lang: str, at: Span) -> bool:
    """Tell whether the day at *at* is named as the beginning of something: "Start war am …", "the course began on …"."""
    if connector(lang, "begins").search(text[max(0, at.start - _BEFORE) : at.start]):
        return True
    return connector(lang, "begun").match(text[at.end : at.end + _AFTER]) is not None


def from_start(value: str, start: date | None) -> str | None:
    """Return the week or day that *value* counts from *start*, the first one being START+0; ``None`` without a start."""
    match = _COUNTED.fullmatch(value)
    if match is None or start is None:
        return None
    day = shift(start, int(match["count"]), match["unit"])
    return period(day, match["unit"]) if day else None
