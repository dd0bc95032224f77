"""Which statements of time can date an occasion, by what they say themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.model import ExpressionKind, TimexType

if TYPE_CHECKING:
    from extract.model import TimeExpression

_DATES = frozenset(
    {
        ExpressionKind.POINT,
        ExpressionKind.RANGE,
        ExpressionKind.LIST,
        ExpressionKind.AGO,
    }
)
_THAT_DAY = "REF+0D"
_HOURS_LATER = "REF+PT"
_HOUR = "XXXX-XX-XXT"
_TO_COME = ">DCT"


def is_date(time: TimeExpression, *, ahead: bool = False) -> bool:
    """Tell whether a statement of time can date an occasion (a duration, a set or a "seit" cannot).

    A length of time dates only what lies *ahead*: "in two weeks", against "the first time in two years"; so does one from now on: "over the next week".
    """
    if ahead and time.kind is ExpressionKind.DURATION:
        return all(timex.value.endswith(_TO_COME) for timex in time.timexes)
    if time.kind not in _DATES or any(t.value == "FUTURE_REF" for t in time.timexes):
        return False
    if time.kind is ExpressionKind.POINT and not ahead:
        return any(t.type not in {TimexType.SET, TimexType.DURATION} for t in time.timexes)
    return any(t.type is not TimexType.SET for t in time.timexes)


def is_clock(time: TimeExpression) -> bool:
    """Tell whether the words name an hour of a day that others name: "at 11 a.m., Tuesday, 4 May"."""
    return all(timex.value.startswith(_HOUR) for timex in time.timexes)


def is_of_the_day(time: TimeExpression) -> bool:
    """Tell whether the words name only a part of a day: "earlier in the day", "hours later"."""
    return all(
        timex.value == _THAT_DAY or timex.value.startswith(_HOURS_LATER) for timex in time.timexes
    )


def is_term(time: TimeExpression) -> bool:
    """Tell whether a time says by when something is to be: "will bis Mittwoch mit N sprechen"."""
    dates = all(timex.type is TimexType.DATE for timex in time.timexes)
    return time.kind is ExpressionKind.UNTIL and dates
