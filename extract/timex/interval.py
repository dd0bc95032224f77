"""Statements of time: a Timex with its preposition, or several that make a range or a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.patterns import reach
from extract.lexicon.timex import Governor, timex_lexicon
from extract.model import ExpressionKind, Span, TimeExpression, Timex, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WINDOW = 72
_JOIN = 28
_CALENDAR = {TimexType.DATE, TimexType.TIME}


@dataclass(frozen=True, slots=True)
class _Words:
    """One language's governors and connectors, compiled: those before a Timex with how far they can reach back."""

    before: tuple[tuple[Governor, re.Pattern[str], int], ...]
    after: tuple[tuple[Governor, re.Pattern[str]], ...]
    range: re.Pattern[str]
    range_from: re.Pattern[str]
    list: re.Pattern[str]


def expressions(text: str, lang: str, timexes: Sequence[Timex]) -> tuple[TimeExpression, ...]:
    """Return the statements of time that *timexes* make in *text*, in reading order."""
    words = _words(lang)
    return tuple(_expression(text, words, group) for group in _groups(text, words, timexes))


def _groups(
    text: str, words: _Words, timexes: Sequence[Timex]
) -> Iterator[tuple[ExpressionKind | None, list[Timex]]]:
    """Yield runs of Timexes that one connector joins, with the kind that it gives them."""
    kind: ExpressionKind | None = None
    run: list[Timex] = []
    for timex in timexes:
        joined = _joint(text, words, run[-1], timex) if run else None
        if joined is None or (kind is not None and joined is not kind):
            if run:
                yield kind, run
            kind, run = None, [timex]
            continue
        kind = joined
        run.append(timex)
        if kind is ExpressionKind.RANGE:
            yield kind, run
            kind, run = None, []
    if run:
        yield kind, run


def _joint(text: str, words: _Words, left: Timex, right: Timex) -> ExpressionKind | None:
    if right.span.start - left.span.end > _JOIN or not _alike(left, right):
        return None
    between = text[left.span.end : right.span.start]
    if words.range.fullmatch(between):
        return ExpressionKind.RANGE
    if words.list.fullmatch(between):
        head = text[max(0, left.span.start - _WINDOW) : left.span.start]
        return ExpressionKind.RANGE if words.range_from.search(head) else ExpressionKind.LIST
    return None


def _alike(left: Timex, right: Timex) -> bool:
    """Tell whether two Timexes can be ends of one statement: both days, or both months, both years, both clock times."""
    if left.type is not right.type or left.type is not TimexType.DATE:
        return False
    return not left.value.endswith("_REF") and not right.value.endswith("_REF")


def _expression(
    text: str, words: _Words, group: tuple[ExpressionKind | None, list[Timex]]
) -> TimeExpression:
    joined, run = group
    first, last = run[0], run[-1]
    if first.value.endswith("_REF"):
        return TimeExpression(first.span, ExpressionKind.VAGUE, (first,))
    governor, start = _before(text, words, first)
    end = last.span.end
    if governor is None or governor.kind is ExpressionKind.POINT:
        follower, stop = _after(text, words, last)
        if follower is not None:
            governor, end = follower, stop
    kind = joined or _kind(first, governor)
    return TimeExpression(Span(start, end), kind, tuple(run))


def _kind(timex: Timex, governor: Governor | None) -> ExpressionKind:
    if timex.type is TimexType.SET:
        return ExpressionKind.SET
    if timex.value.startswith("DCT-P"):
        return ExpressionKind.AGO
    if governor is not None:
        return governor.kind
    return ExpressionKind.POINT if timex.type in _CALENDAR else ExpressionKind.DURATION


def _before(text: str, words: _Words, timex: Timex) -> tuple[Governor | None, int]:
    start = timex.span.start
    for governor, pattern, back in words.before:
        if timex.type in governor.types and not _barred(governor, text, timex):
            match = pattern.search(text, max(0, start - back), start)
            if match is not None:
                return governor, match.end("_") if match["_"] is not None else match.start()
    return None, start


def _barred(governor: Governor, text: str, timex: Timex) -> bool:
    if not governor.unless:
        return False
    return re.match(governor.unless, timex.span.of(text), re.IGNORECASE) is not None


def _after(text: str, words: _Words, timex: Timex) -> tuple[Governor | None, int]:
    for governor, pattern in words.after:
        if timex.type in governor.types:
            match = pattern.match(text, timex.span.end)
            if match is not None:
                return governor, match.end()
    return None, timex.span.end


@cache
def _words(lang: str) -> _Words:
    lexicon = timex_lexicon(lang)

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(lexicon.expand(pattern), re.IGNORECASE)

    def behind(pattern: str) -> re.Pattern[str]:
        context = "" if "(?P<_>" in pattern else "(?P<_>(?!))?"
        return compiled(rf"(?<!\w){context}(?:{pattern})\Z")

    connectors = lexicon.connectors
    before = [(g, behind(g.pattern)) for g in lexicon.governors if not g.after]
    return _Words(
        before=tuple((g, pattern, reach(pattern, _WINDOW)) for g, pattern in before),
        after=tuple((g, compiled(g.pattern)) for g in lexicon.governors if g.after),
        range=compiled(connectors["range"]),
        range_from=behind(connectors["range_from"]),
        list=compiled(connectors["list"]),
    )
