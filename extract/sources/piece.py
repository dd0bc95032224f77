"""What lies between a file and a document: where it is, and what it says of each article in it."""

from __future__ import annotations

from dataclasses import dataclass, fields

MAX_BYTES = 10_000_000


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: its id in the store, and where it lies (a path, a URL, or ``-`` for standard input).

    ``walked`` tells that it was found in a folder rather than asked for: then it may hold no article at all. ``imported``
    tells that it holds ready-made contacts instead of articles.
    """

    id: str
    location: str
    walked: bool = False
    imported: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """The names that a table gives to what is known of an article."""

    text: str = "text"
    title: str = "title"
    date: str = "date"
    url: str = "url"
    outlet: str = "outlet"
    lang: str = "lang"

    def named(self) -> dict[str, str]:
        """Return field and column, the text first."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@dataclass(frozen=True, slots=True)
class Limits:
    """How a file is read: the largest article, and the names of a table's columns."""

    columns: Columns = Columns()
    max_bytes: int = MAX_BYTES


@dataclass(frozen=True, slots=True)
class Record:
    """One article as its file gives it: the text as received, the rest as written, empty where nothing is said."""

    id: str
    text: str
    title: str = ""
    date: str = ""
    url: str = ""
    outlet: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One saved web page before its article is taken out."""

    id: str
    markup: bytes
    url: str = ""


def columns(text: str) -> Columns:
    """Read ``text=body,date=published_at``; ``ValueError`` names what is no field."""
    known = Columns().named()
    given: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        field, is_pair, name = part.partition("=")
        if field.strip() not in known or not is_pair or not name.strip():
            raise ValueError(
                f"{part!r} names no column: write FIELD=COLUMN with one of {', '.join(known)}"
            )
        given[field.strip()] = name.strip()
    return Columns(**given)
