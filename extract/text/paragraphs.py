"""Where paragraphs start and end: at blank lines, and at line ends unless the text is hard-wrapped."""

from __future__ import annotations

import re
from itertools import pairwise

from extract.model import Span

# Hard-wrapped text keeps to a column; a file of paragraphs or of headlines does not.
_NARROWEST, _WIDEST = 40, 120
_WRAPPED_LINES = 5

# A sentence that a break tore apart: a long line without closing punctuation, and a long one in lower case.
_TORN = 40
_CLOSED = re.compile(r"[.!?…:;|][\"'”“’‘»«)\]]*$")


def lines(text: str, within: Span) -> tuple[Span, ...]:
    """Return the lines of *within* without the white space around them; a blank line is an empty span."""
    found = []
    start = within.start
    for line in within.of(text).splitlines(keepends=True):
        content = line.strip()
        first = start + len(line) - len(line.lstrip()) if content else start
        found.append(Span(first, first + len(content)))
        start += len(line)
    return tuple(found)


def paragraphs(text: str, within: Span) -> tuple[Span, ...]:
    """Return the paragraphs of *within*; a line end is a mere space in hard-wrapped or torn sentences."""
    rows = lines(text, within)
    column = _column(text, rows)
    found: list[Span] = []
    previous: Span | None = None
    blank = True
    for row in rows:
        if row.start == row.end:
            blank = True
            continue
        wrapped = column and not blank and previous and _runs_on(text, previous, row, column)
        if previous and (wrapped or _is_torn(text, previous, row)):
            found[-1] = Span(found[-1].start, row.end)
        else:
            found.append(row)
        previous, blank = row, False
    return tuple(found)


def _is_torn(text: str, row: Span, after: Span) -> bool:
    if min(row.end - row.start, after.end - after.start) < _TORN:
        return False
    return text[after.start].islower() and not _CLOSED.search(text, row.end - 4, row.end)


def _column(text: str, rows: tuple[Span, ...]) -> int:
    """Return the column at which the text was wrapped, 0 if it was not."""
    widest = max((row.end - row.start for row in rows), default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return 0
    pairs = [
        (row, after)
        for row, after in pairwise(rows)
        if row.start < row.end and after.start < after.end
    ]
    full = sum(_runs_on(text, row, after, widest) for row, after in pairs)
    return widest if full >= _WRAPPED_LINES and 2 * full > len(pairs) else 0


def _runs_on(text: str, row: Span, after: Span, column: int) -> bool:
    """Tell whether *row* ended only because the next word did not fit into the column."""
    word = text[after.start : after.end].split(maxsplit=1)[0]
    return (row.end - row.start) + 1 + len(word) > column
