"""The date and the source that an article states of itself, and what stands around its body."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from dateparser.date import DateDataParser

from extract import edtf
from extract.lexicon.text import DatelineRule, Where, datelines
from extract.model import Clue, PublishedFrom, Span
from extract.text.paragraphs import lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.edtf import Edtf

# Where an article may speak of itself: characters for an opener and a trailer, lines for a date line.
_OPENER, _TAIL = 500, 400
# How far a stamp may stand inside the body: behind that are comments and other articles.
_INSIDE = 12_000
_LINES_ABOVE, _LINES_BELOW = 12, 6
_LONGEST_LINE = 250
_CLOSINGS = 12

# "4.5.11" is read as 2011 and "4.5.87" as 1987, whatever the clock says.
_PIVOT = datetime(2050, 1, 1)  # noqa: DTZ001 - dateparser computes with naive dates
_RANK = tuple(PublishedFrom)
_ISO = re.compile(r"(?a)\d{4}(?:-\d{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Statement:
    """One place where an article speaks of itself; ``days`` is ``None`` where it states no date."""

    rule: DatelineRule
    span: Span
    date_span: Span | None
    days: Edtf | None
    outlet: str
    title: Span | None


def settle(
    found: tuple[Statement, ...],
) -> tuple[Edtf | None, PublishedFrom | None, tuple[Clue, ...]]:
    """Return the date that an article states of itself, by what, and every statement of it as a clue.

    The most trusted statement (metadata, date line, agency) holds; one that lies within it narrows it, one that
    contradicts it is noted in its clue. A date in running prose states nothing.
    """
    best: Edtf | None = None
    by: PublishedFrom | None = None
    clues: list[Clue] = []
    plain = any(one.days and not one.rule.fallback for one in found)
    for one in sorted(found, key=_trust):
        repeats = one.date_span in [clue.span for clue in clues]
        if one.days is None or repeats or (plain and one.rule.fallback):
            continue
        clue = Clue(rule=one.rule.name, days=one.days, span=one.date_span)
        both = one.days if best is None else best.intersection(one.days)
        if both is None:
            clue = replace(clue, note=f"contradicts {best}")
        elif best is None or both.text != best.text:
            best, by = both, PublishedFrom(one.rule.stated_by)
        clues.append(clue)
    return best, by, tuple(clues)


def statements(text: str, lang: str) -> tuple[Statement, ...]:
    """Return every place where the article states its date or its source, or closes, in text order."""
    rules = datelines(lang).rules
    first = len(text) - len(text.lstrip())
    found = [one for rule in rules for one in _at_start(text, first, rule, lang)]
    start = max((one.span.end for one in found), default=first)
    start += len(text[start:]) - len(text[start:].lstrip())
    opening = text[start : start + _OPENER]
    margins = _margins(text, start)
    for rule in rules:
        if rule.where == Where.OPENER:
            found += _statement(rule, rule.pattern.search(opening), start, lang)
        elif rule.where == Where.LINE:
            found += _in_lines(text, margins, rule, lang)
        elif rule.where == Where.ANYWHERE:
            found += _unless_many(
                rule, _each(rule, rule.pattern.finditer(text, start, start + _INSIDE), lang)
            )
    found += _tail(text, rules, lang)
    coarse = next((one.days for one in sorted(found, key=_trust) if one.days), None)
    completed = (
        _complete(text, one, coarse, lang) if one.rule.needs_year else one for one in found
    )
    return tuple(sorted((one for one in completed if one), key=lambda one: one.span))


def body(text: str, found: tuple[Statement, ...]) -> Span:
    """Return the range of the article without date lines above it, and credits and footers below."""
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    for one in found:
        leads = one.rule.where in {Where.START, Where.LINE} and one.title is None
        if leads and not text[start : one.span.start].strip():
            start = one.span.end
    tails = [one.span.start for one in found if one.rule.where == Where.TAIL]
    end = min([end, *tails])
    inner = text[start:end]
    return Span(start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip()))


def _trust(one: Statement) -> tuple[int, Span]:
    by = _RANK.index(PublishedFrom(one.rule.stated_by)) if one.rule.stated_by else len(_RANK)
    return by, one.span


def _at_start(text: str, first: int, rule: DatelineRule, lang: str) -> Iterator[Statement]:
    if rule.where == Where.START:
        yield from _statement(rule, rule.pattern.match(text, first), 0, lang)


def _in_lines(
    text: str, margins: tuple[Span, ...], rule: DatelineRule, lang: str
) -> tuple[Statement, ...]:
    """Find *rule* in whole lines."""
    return _unless_many(
        rule,
        (
            one
            for line in margins
            for one in _statement(rule, rule.pattern.fullmatch(line.of(text)), line.start, lang)
        ),
    )


def _each(rule: DatelineRule, matches: Iterable[re.Match[str]], lang: str) -> Iterator[Statement]:
    for match in matches:
        yield from _statement(rule, match, 0, lang)


def _unless_many(rule: DatelineRule, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return what a rule states; one that must stand alone states nothing where dates differ."""
    found = tuple(statements)
    dates = {one.days.text for one in found if one.days}
    return () if rule.sole and len(dates) > 1 else found


def _margins(text: str, start: int) -> tuple[Span, ...]:
    """Return the short lines near the top and the end, where date lines stand; the first without what it *starts* with."""
    rows = [line for line in lines(text, Span(0, len(text))) if line.start < line.end]
    rows = [Span(max(row.start, min(start, row.end)), row.end) for row in rows]
    rows = [row for row in rows if row.start < row.end]
    below = max(len(rows) - _LINES_BELOW, _LINES_ABOVE)
    near = rows[:_LINES_ABOVE] + rows[below:]
    return tuple(line for line in near if line.end - line.start <= _LONGEST_LINE)


def _tail(text: str, rules: tuple[DatelineRule, ...], lang: str) -> list[Statement]:
    """Take credits and footers off the end, one after the other, until prose is left."""
    found: list[Statement] = []
    end = len(text.rstrip())
    closing = [rule for rule in rules if rule.where == Where.TAIL]
    while len(found) < _CLOSINGS:
        first = max(0, end - _TAIL)
        window = text[first:end]
        last = next((one for rule in closing for one in _closes(window, first, rule, lang)), None)
        if last is None or last.span.start == 0:
            break
        found.append(last)
        end = first + len(text[first : last.span.start].rstrip())
    return found


def _closes(window: str, offset: int, rule: DatelineRule, lang: str) -> Iterator[Statement]:
    """Find *rule* where it ends the window."""
    for match in rule.pattern.finditer(window):
        if match.end() == len(window):
            yield from _statement(rule, match, offset, lang)


def _statement(
    rule: DatelineRule, match: re.Match[str] | None, offset: int, lang: str
) -> Iterator[Statement]:
    """Read what *match* states; a date that no calendar has states nothing."""
    if match is None:
        return
    groups = match.groupdict()
    title = _group_span(match, "title", offset)
    date_span = _group_span(match, "date", offset)
    days = None
    if date_span and not rule.needs_year:
        days = read(match["date"], lang, rule.order)
        if days is None:
            return
    span = Span(match.start() + offset, match.end() + offset)
    yield Statement(rule, span, date_span, days, (groups.get("outlet") or "").strip(), title)


def _group_span(match: re.Match[str], name: str, offset: int) -> Span | None:
    if not match.groupdict().get(name):
        return None
    return Span(match.start(name) + offset, match.end(name) + offset)


def _complete(text: str, one: Statement, known: Edtf | None, lang: str) -> Statement | None:
    """Give a day without a year the year that another statement allows, or drop it."""
    if known is None or known.earliest is None or one.date_span is None:
        return None
    words = one.date_span.of(text)
    years = (known.earliest.year, known.earliest.year - 1, known.earliest.year + 1)
    candidates = [days for year in years if (days := read(f"{words} {year}", lang, one.rule.order))]
    inside = [days for days in candidates if days.overlaps(known)]
    chosen = next(iter(inside or candidates), None)
    return replace(one, days=chosen) if chosen else None


@lru_cache(maxsize=65536)
def read(words: str, lang: str, order: str) -> Edtf | None:
    """Read a date that a pattern or a table found, to the precision that its words have; ``None`` if it is none."""
    if _ISO.fullmatch(words):
        try:
            return edtf.parse(words)
        except ValueError:
            return None
    data = _parser(lang, order).get_date_data(words)
    if data.date_obj is None:
        return None
    when = data.date_obj.date()
    return edtf.day(when) if data.period == "day" else edtf.month(when.year, when.month)


@cache
def _parser(lang: str, order: str) -> DateDataParser:
    return DateDataParser(
        languages=[lang],
        settings={
            "DATE_ORDER": order,
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["month", "year"],
            "PREFER_DAY_OF_MONTH": "first",
            "PREFER_DATES_FROM": "past",
            "RELATIVE_BASE": _PIVOT,
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
