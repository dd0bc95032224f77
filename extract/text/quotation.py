"""Where quoted words start and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from extract.lexicon.text import quotation_marks
from extract.model import Document, Span
from extract.text.paragraphs import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def quotations(document: Document) -> tuple[Span, ...]:
    """Return what stands in quotation marks, marks included, outermost pairs only.

    A quotation that is never closed ends with its paragraph; an apostrophe opens nothing.
    """
    pairs = quotation_marks(document.lang).pairs
    marks = re.compile("[" + re.escape("".join({*pairs, *"".join(pairs.values())})) + "]")
    return tuple(
        span
        for paragraph in paragraphs(document.text, document.body)
        for span in _pairs(document.text, paragraph, pairs, marks)
    )


def is_quoted(span: Span, quoted: Sequence[Span]) -> bool:
    """Tell whether a range lies inside one of an article's quotations, which are in reading order."""
    last = bisect_right(quoted, span.start, key=lambda one: one.start)
    return last > 0 and quoted[last - 1].covers(span)


def _pairs(
    text: str, paragraph: Span, pairs: dict[str, str], marks: re.Pattern[str]
) -> Iterator[Span]:
    start, closers = paragraph.start, ""
    for match in marks.finditer(text, paragraph.start, paragraph.end):
        if closers and match[0] in closers:
            yield Span(start, match.end())
            closers = ""
        elif not closers and match[0] in pairs and _opens(text, match.start(), paragraph):
            start, closers = match.start(), pairs[match[0]]
    if closers:
        yield Span(start, paragraph.end)


def _opens(text: str, at: int, paragraph: Span) -> bool:
    """Tell whether the mark at *at* stands before a word rather than after one (inches, a lost pair)."""
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    return not before.isalnum() and not after.isspace()
