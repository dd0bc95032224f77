"""Where paragraphs start and end: at blank lines, and at line ends unless the text is hard-wrapped or torn."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from extract.model import Span

# Hard-wrapped text keeps to a column; a file of paragraphs or of headlines does not.
_NARROWEST, _WIDEST = 40, 120
_WRAPPED_LINES = 5

# A sentence that a break tore apart: a long line without closing punctuation, and a long one in lower case.
_TORN = 40
# A block of lines is torn if so many of its lines go on in lower case; a line of it that no subhead has the length of goes on too.
_TORN_LINES, _NO_SUBHEAD = 2, 60
# A block is torn to shreds if that many of its lines go on in lower case, one of so many: no subhead stands in it.
_SHREDS, _ONE_OF = 6, 5
_BLANK = re.compile(r"[ \xa0](?:\r?\n|\Z)|\n[ \xa0]\Z")
_ENDS_WITHIN = re.compile(r"[^\W\d]{3}[.!?][\"'”“’‘»«]*\s")
_BULLET = re.compile(r"[*•·▪–-]\s")
_CLOSED = re.compile(r"[.!?…:;|][\"'”“’‘»«)\]]*$")
# What no paragraph ends in: a comma, "the U.S.", "Mr.".
_LEFT_OPEN = re.compile(r"(?:[\w)],|(?<!\w)(?:[A-Z]\.){2,3}|(?<!\w)(?:Mrs?|Ms|Dr|Gen|Sen)\.)$")
_DAY = re.compile(r"(?<![\w.])\d{1,2}\.$")


# The lines and the paragraphs of one article are asked for by its date line, its title, its sentences and its quotations.
@lru_cache(maxsize=4)
def lines(text: str, within: Span) -> tuple[Span, ...]:
    """Return the lines of *within* without the white space around them; a blank line is an empty span."""
    found = []
    start = within.start
    for line in within.of(text).splitlines(keepends=True):
        led = line.lstrip()
        first = start + len(line) - len(led) if led else start
        found.append(Span(first, first + len(led.rstrip())))
        start += len(line)
    return tuple(found)


@lru_cache(maxsize=2)
def paragraphs(text: str, within: Span) -> tuple[Span, ...]:
    """Return the paragraphs of *within*; a line end is a mere space in hard-wrapped or torn sentences."""
    rows = lines(text, within)
    column = _column(text, rows)
    found: list[Span] = []
    for block in _blocks(rows):
        going_on = sum(_goes_on(text, one, two) for one, two in pairwise(block))
        torn = going_on >= _TORN_LINES
        shredded = going_on >= max(_SHREDS, len(block) // _ONE_OF)
        for number, row in enumerate(block):
            before = block[number - 1]
            if number == 0:
                joined = bool(found) and _is_torn(text, found[-1], row)
            else:
                begun = found[-1] != before
                joined = bool(column) and _runs_on(text, before, row, column)
                begun = begun or shredded
                joined = joined or _is_broken(text, before, row, torn=torn, begun=begun)
            if joined:
                found[-1] = Span(found[-1].start, row.end)
            else:
                found.append(row)
    return tuple(found)


def _blocks(rows: tuple[Span, ...]) -> list[list[Span]]:
    """Return the runs of lines without a blank line between them."""
    found: list[list[Span]] = [[]]
    for row in rows:
        if row.start == row.end:
            found.append([])
        else:
            found[-1].append(row)
    return [block for block in found if block]


def _goes_on(text: str, row: Span, after: Span) -> bool:
    """Tell whether a sentence goes on in the next line: it is not closed, and what follows has no capital."""
    return text[after.start].islower() and not _CLOSED.search(text, row.end - 4, row.end)


def _is_torn(text: str, row: Span, after: Span) -> bool:
    """Tell whether a blank line tore a sentence: both lines are too long for headings."""
    return min(row.end - row.start, after.end - after.start) >= _TORN and _goes_on(text, row, after)


def _is_broken(text: str, row: Span, after: Span, *, torn: bool, begun: bool) -> bool:
    """Tell whether a line end stands in a sentence: it goes on in lower case, or after a blank, or all around is *torn*.

    There a line goes on that is no subhead: one that had *begun* before, that holds the end of a sentence, or a long one.
    """
    if _goes_on(text, row, after) or (torn and _DAY.search(text, row.start, row.end)):
        return True
    length = row.end - row.start
    if length >= _TORN and _LEFT_OPEN.search(text, row.end - 6, row.end):
        return not _BULLET.match(text, after.start)
    if _CLOSED.search(text, row.end - 4, row.end) or _BULLET.match(text, after.start):
        return False
    blank = _BLANK.search(text, row.end, after.start) is not None
    prose = begun or length >= _NO_SUBHEAD or _ENDS_WITHIN.search(text, row.start, row.end)
    return (blank and length >= _TORN) or (torn and bool(prose))


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
