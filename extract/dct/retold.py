"""A day told twice: "today, Tuesday", and "on Friday" beside the 9 May 2003 of a picture, which was a Friday."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.dct.clues import is_weekday
from extract.dct.solve import Hint
from extract.lexicon.timex import timex_lexicon
from extract.model import ExpressionKind, Tense

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from extract.dct.clues import Said

_TODAY, _YESTERDAY = "DCT+0D", "DCT-1D"
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_FULL = re.compile(r"(?:\d{4}|XX\d\d)-\d\d-\d\d")
# "Today (Tuesday)": what may part the two.
_APART = re.compile(r"[ ,(]{1,3}")
# A weekday of the past is at most six days old.
_A_WEEK = 7


def today_and_weekday(statements: Sequence[Said]) -> Iterator[Hint]:
    """Read the name of today: "heute Dienstag", "today (Tuesday)"."""
    for one, number in _todays([one for one in statements if not one.quoted]):
        yield Hint("dct.today_weekday", one.time.span, _is_weekday(number))
        return


def told_again(statements: Sequence[Said], written: Sequence[date]) -> Iterator[Hint]:
    """Read a weekday of the news as the day that the article names in full, where one of *written* brings the two together.

    A full date with its year is a picture's, a film's or a ministry's own; in the month of the article it is the news. Days to
    come are not.
    """
    plain = [one for one in statements if not one.quoted]
    news = [one for one in plain if is_weekday(one.time) and one.tense is Tense.PAST]
    if any(True for _ in _todays(plain)):
        news += [one for one in plain if _values(one) == [_YESTERDAY]]
    if not news:
        return
    for one in plain:
        if not _is_told(one):
            continue
        allows = _is_again(one, news)
        if any(allows(day) for day in written):
            yield Hint("dct.told_again", one.time.span, allows)
            return


def _todays(statements: Iterable[Said]) -> Iterator[tuple[Said, int]]:
    """Yield the statements of today that name its weekday, with its number."""
    seen = list(statements)
    for one in seen:
        if one.time.kind is ExpressionKind.LIST and _values(one)[0] == _TODAY:
            yield from ((one, int(m[1])) for m in map(_WEEKDAY.fullmatch, _values(one)[1:2]) if m)
        if _values(one) == [_TODAY]:  # "am heutigen Dienstag"
            names = timex_lexicon(one.document.lang).classes.get("weekday", {})
            words = one.time.span.of(one.document.text).lower().split()
            yield from ((one, int(names[word])) for word in words if word in names)
    for one, other in pairwise(seen):
        weekday = _WEEKDAY.fullmatch(_values(other)[0])
        between = one.document.text[one.time.span.end : other.time.span.start]
        if _values(one) == [_TODAY] and weekday and _APART.fullmatch(between):
            yield one, int(weekday[1])


def _values(one: Said) -> list[str]:
    return [timex.value for timex in one.time.timexes] or [""]


def _is_told(one: Said) -> bool:
    """Tell whether a day is named with its year and is not one to come; a picture's words stand in no tense."""
    point = one.time.kind is ExpressionKind.POINT
    named = point and len(one.time.timexes) == 1 and _FULL.fullmatch(_values(one)[0])
    return bool(named) and (one.after_comma or one.tense is not Tense.FUTURE)


def _is_weekday(number: int) -> Callable[[date], bool]:
    return lambda written: written.isoweekday() == number


def _is_again(told: Said, news: Sequence[Said]) -> Callable[[date], bool]:
    """Return a test of days: whether, seen from there, the news is on the day that is told in full."""

    def allows(written: date) -> bool:
        full = told.on(written)
        if full is None or not full.is_day or full.earliest is None:
            return False
        if not 0 <= (written - full.earliest).days < _A_WEEK:
            return False
        return any(one.on(written) == full for one in news)

    return allows
