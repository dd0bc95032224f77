"""An article as received, its sentences, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.edtf import Edtf
    from extract.model.terms import PublishedFrom


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters (Unicode code points) into ``Document.text``: W3C ``TextPositionSelector``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of *text* in this range."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether *other* lies inside this range."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether *other* shares a character with this range."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Clue:
    """One reason for an article's date: the words, the rule, and the days that it allows."""

    rule: str
    days: Edtf
    span: Span | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One article: its text exactly as received, and what is known of it.

    ``id`` is the path relative to the folder given, with forward slashes; ``published`` is the DCT (document creation
    time), ``None`` where nothing tells it; ``body`` is the range without date lines, credits and trailers. ``lang`` is
    ISO 639-1, empty for what is no prose; ``digest`` is the SHA-256 of the text in UTF-8.
    """

    id: str
    text: str
    lang: str
    digest: str
    title: str
    outlet: str
    url: str
    published: Edtf | None
    published_from: PublishedFrom | None
    body: Span
    clues: tuple[Clue, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class SetAside:
    """A source that yielded no article, and why, in one sentence: the source, what is the matter, a colon, details.

    They sort by source. ``fault`` is false where nothing is wrong with it: a twin, a language that is not read. ``twin`` is
    the article that it repeats, if it does.
    """

    source: str
    reason: str
    fault: bool = True
    twin: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading or caption; ``paragraph`` counts from 0.

    ``heading`` is true for a line that stands alone without closing punctuation (headline, caption, subhead).
    """

    span: Span
    paragraph: int
    heading: bool
