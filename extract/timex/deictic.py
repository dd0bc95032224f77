"""What leans on the article's own day by comparison or by the week: "earlier this month", "later this year", "last week" of a Sunday."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.edtf import between
from extract.lexicon.tense import tense_lexicon

if TYPE_CHECKING:
    from datetime import date

    from extract.edtf import Edtf
    from extract.model import Tense, Timex

# Parts of a period that the day of the article divides; TIMEX3 has START and END for them.
EARLIER, LATER = "EARLIER", "LATER"
AS_TIMEX3 = {EARLIER: "START", LATER: "END"}
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_MONDAY, _TUESDAY, _SUNDAY = 1, 2, 7
_THIS_WEEK, _LAST_WEEK = "DCT+0W", "DCT-1W"


def divided(found: Edtf, mod: str, base: date | None) -> Edtf:
    """Return the part of a period before or behind *base*, the article's day; the whole period where that lies outside or at its edge."""
    if base is None or found.earliest is None or found.latest is None:
        return found
    if not found.earliest <= base <= found.latest:
        return found
    if mod == EARLIER and found.earliest < base:
        return between(found.earliest, base - _DAY) or found
    if mod == LATER and base < found.latest:
        return between(base + _DAY, found.latest) or found
    return found


def week(timex: Timex, base: date, tense: Tense) -> Edtf | None:
    """Return the days of "this week" or "last week" where the day of the article makes them others than those of the calendar.

    On a Monday what was this week was since the weekend. For readers whose present tense looks back, as in English, Sunday
    opens a week: what will be this week lies ahead of it, and last week is the one that has just ended.
    """
    if timex.value == _THIS_WEEK and tense.looks_back:
        return _just_over(timex, base) if timex.mod in {"", EARLIER} else None
    if base.isoweekday() != _SUNDAY or not _opens_on_sunday(timex):
        return None
    if timex.value == _THIS_WEEK:
        first = base + _DAY if timex.mod == LATER else base
        return between(first, base + _WEEK - _DAY)
    return between(base - _WEEK, base - _DAY) if timex.value == _LAST_WEEK else None


def _just_over(timex: Timex, base: date) -> Edtf | None:
    """Return "this week" of a Monday, or "earlier this week" of a Tuesday, with the days before them: no news of this week is of its first day alone."""
    earlier = timex.mod == EARLIER
    if base.isoweekday() == _TUESDAY and earlier:
        return between(base - 2 * _DAY, base - _DAY)
    if base.isoweekday() != _MONDAY:
        return None
    return between(base - 2 * _DAY, base - _DAY if earlier else base)


def _opens_on_sunday(timex: Timex) -> bool:
    lang = timex.rule.partition(".")[0]
    return timex.mod in {"", LATER} and tense_lexicon(lang).present_looks_back
