"""Time expressions before they are dated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.model.article import Span
    from extract.model.terms import ExpressionKind, TimexType


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression with its TIMEX3 value (TimeML 1.2.1) as the words alone give it, before the DCT.

    ``value`` stays open where the text leaves it open ("am Dienstag" = ``XXXX-WXX-2``); ``mod`` is a TIMEX3 ``mod``
    (START, MID, END, APPROX, MORE_THAN ...) or empty; docs/TIMEX.md lists what is added to TIMEX3. ``rule`` read it.
    """

    span: Span
    type: TimexType
    value: str
    mod: str
    rule: str


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One statement of time in the text, made of one or two Timexes; still without the DCT.

    POINT "am Dienstag"; RANGE "vom 25. bis 27. Mai"; LIST "am 7. und 8. Juli"; SINCE "seit über einem Jahr", "since
    2014"; UNTIL "bis Freitag"; AGO "vor zwei Wochen", "two years ago"; AFTER "nach elf Monaten"; DURATION "50 Minuten";
    SET "jeden Montag"; VAGUE "kürzlich", "derzeit". ``span`` includes the governing preposition.
    """

    span: Span
    kind: ExpressionKind
    timexes: tuple[Timex, ...]
