"""Recognise and normalise: temporal expressions with the value that the words alone give.

One pass over the words finds the anchors ("Woche", "Montag", a run of digits); the rules filed under an anchor are tried
there and nowhere else. The longest match wins, ties by file order.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from functools import cache

from extract.lexicon.patterns import reach
from extract.lexicon.timex import DERIVED, TimexLexicon, TimexRule, kind_of, timex_lexicon
from extract.model import Span, Timex, TimexType

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_WINDOW = 64
# So many anchors in so many characters are a column of figures: 24 stand there at most in a list of results or of prices.
_MOST_ANCHORS, _STRETCH = 30, 200
_DIGITS = "0123456789"
_CLOCK_UNIT = re.compile(r"P([\dX.]+)T([HMS])")
_MODS = ("edge", "edge_b", "edge_noun", "nth_week", "half_of_month", "approx")
_GLUE = ".,:"


@dataclass(frozen=True, slots=True)
class _Tried:
    """A rule compiled: ``behind`` reads up to the anchor, ``ahead`` from it; ``context`` looks past what is taken.

    ``back`` and ``barred_back`` are how far ``behind`` and ``barred`` can reach.
    """

    rule: TimexRule
    ahead: re.Pattern[str]
    behind: re.Pattern[str] | None
    context: bool
    barred: re.Pattern[str] | None
    back: int
    barred_back: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A rule's match: the expression's range and the words of its groups."""

    rule: TimexRule
    start: int
    end: int
    words: dict[str, str]
    text: str


def tag(text: str, lang: str) -> tuple[Timex, ...]:
    """Return the temporal expressions of *text*, in reading order and without overlap; no date is asked for.

    Values are TIMEX3's (TimeML 1.2.1) with the open ones of docs/TIMEX.md; ranges are those of *text* as given.
    Of a column of figures only the first ones are looked at.
    """
    lexicon, index = timex_lexicon(lang), _index(lang)
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" is two characters in lower case
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    found: list[Timex] = []
    anchors: deque[int] = deque([-_STRETCH] * _MOST_ANCHORS, _MOST_ANCHORS)
    done = 0
    for token in _TOKEN.finditer(lowered):
        word = token[0]
        tried = index.get(word)
        if tried is None and word[0] in _DIGITS and not _inside_number(text, token.start()):
            tried = index.get("#" * len(word))
        if tried is None:
            continue
        start = token.start()
        if start < done:
            continue
        crowded = start - anchors[0] < _STRETCH
        anchors.append(start)
        if crowded:
            continue
        best = _longest(text, tried, start, done)
        if best is not None:
            done = best.end
            if best.rule.type is not None:
                found.append(_timex(lexicon, best, best.rule.type))
    return tuple(found)


def _inside_number(text: str, start: int) -> bool:
    """Tell whether the digits at *start* go on a number, a price or a score: "1.500", "$40"."""
    if start == 0:
        return False
    before = text[start - 1]
    if before in _GLUE:
        return start > 1 and text[start - 2] in _DIGITS
    return before in "$€£§#+%"


def _longest(text: str, tried: tuple[_Tried, ...], start: int, done: int) -> _Found | None:
    best: _Found | None = None
    for one in tried:
        ahead = one.ahead.match(text, start)
        if ahead is None:
            continue
        begin, words = start, ahead.groupdict()
        if one.behind is not None:
            first = max(0 if one.context else done, start - one.back)
            behind = one.behind.search(text, first, start)
            if behind is None:
                continue
            words |= behind.groupdict()
            begin = behind.end("_") if words.get("_") is not None else behind.start()
            if begin < done:
                continue
        if one.barred and one.barred.search(text, max(0, begin - one.barred_back), begin):
            continue
        end = ahead.end()
        if best is None or end - begin > best.end - best.start:
            best = _Found(one.rule, begin, end, words, ahead.group())
    return best


def _timex(lexicon: TimexLexicon, found: _Found, kind: TimexType) -> Timex:
    rule = found.rule
    read = {g: _read(lexicon, g, word) for g, word in found.words.items() if word and g != "_"}
    asked = _asked(rule.value)
    if not DERIVED.isdisjoint(asked):
        read |= _derived(read, found)
    value = rule.value
    for group in asked:
        value = value.replace(f"{{{group}}}", read.get(group, ""))
    value = _CLOCK_UNIT.sub(r"PT\1\2", value)
    mod = rule.mod or next((read[group] for group in _MODS if group in read), "")
    return Timex(Span(found.start, found.end), kind, value, mod, rule.name)


@cache
def _asked(value: str) -> tuple[str, ...]:
    """Return the placeholders of a rule's value."""
    return tuple(re.findall(r"\{(\w+)\}", value))


def _derived(read: dict[str, str], found: _Found) -> dict[str, str]:
    """Return the placeholders that several groups fill: "halb neun" is 08:30, "5 p.m." 17:00."""
    hour = _whole(read.get("hour") or read.get("clock_number") or read.get("number") or "")
    half = read.get("meridiem", "")
    if half:
        hour = hour % 12 + (12 if half == "PM" else 0)
    clock = read.get("clock_number", "00")
    count = read.get("digits") or read.get("number") or "X"
    return {
        "count": count,
        "count_half": f"{count}.5" if count.isdigit() else count,
        "relative_or_zero": read.get("relative", "+0"),
        "year_read": found.text[:4],
        "year_of_four": f"{_whole(read.get('digits', '')):04d}",
        "year_or_open": read.get("year") or "XXXX",
        "minute_any": read.get("minute") or read.get("minute_b") or "00",
        "decade_of_century": (read.get("century") or read.get("century_word", ""))
        + read.get("decade_word", "")[-1:],
        "clock_half": f"{(_whole(clock) - 1) % 12 or 12:02d}",
        "clock_hour": clock,
        "hour_of_day": f"{hour:02d}",
        "text": found.text,
    }


def _whole(number: str) -> int:
    return int(number) if number.isdigit() else 0


def _read(lexicon: TimexLexicon, group: str, word: str) -> str:
    """Return what the words of one group stand for: "Juli" is 07, "8" as a day is 08."""
    kind = kind_of(group)
    if kind in lexicon.classes:
        return _values(lexicon.lang, kind)[" ".join(word.split()).lower()]
    if kind in {"day", "month_number", "hour"}:
        return f"{int(word):02d}"
    if kind == "century":
        return f"{int(word) - 1:02d}"
    if kind == "digits":
        return re.sub(r"[.,](?=\d{3})", "", word).replace(",", ".")
    return word


@cache
def _values(lang: str, kind: str) -> dict[str, str]:
    return {form.lower(): value for form, value in timex_lexicon(lang).classes[kind].items()}


@cache
def _index(lang: str) -> dict[str, tuple[_Tried, ...]]:
    lexicon = timex_lexicon(lang)
    index: dict[str, dict[str, _Tried]] = {}
    for rule in lexicon.rules:
        ahead, behind, barred = lexicon.compiled(rule)
        back, barred_back = (reach(p, _WINDOW) if p is not None else 0 for p in (behind, barred))
        context = "(?P<_>" in rule.before
        one = _Tried(rule, ahead, behind, context, barred, back, barred_back)
        for at in rule.at:
            for word in lexicon.anchors(at):
                index.setdefault(word, {})[rule.name] = one
    for word in [word for word in index if word.isdigit()]:
        index[word] |= index.get("#" * len(word), {})
    return {word: tuple(tried.values()) for word, tried in index.items()}
