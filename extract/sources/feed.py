"""RSS and Atom: each entry with its words is an article."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError

from extract.model import SetAside
from extract.sources.page import plain
from extract.sources.piece import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENTRIES = frozenset({"item", "entry"})
_TEXTS = ("encoded", "content", "description", "summary")
_DATES = ("pubdate", "published", "issued", "date", "updated")
_TITLE = "title"
# Each takes a hundred times its bytes in memory.
_MOST_TAGS = 500_000


def read(data: bytes, *, id: str) -> Iterator[Record | SetAside]:  # noqa: A002 - the noun's own field
    """Yield the entries of a feed; entities that a file declares itself are refused."""
    from defusedxml import DefusedXmlException  # noqa: PLC0415  (only feeds need it)
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415

    if (tags := data.count(b"<")) > _MOST_TAGS:
        yield SetAside(id, f"{id} has too many tags: {tags:,}, the limit is {_MOST_TAGS:,}.")
        return
    try:
        root: Element = fromstring(data)
    except DefusedXmlException:
        yield SetAside(id, f"{id} declares entities of its own: such XML is not read.")
        return
    except ParseError as err:
        yield SetAside(id, f"{id} is broken XML: {err}.")
        return
    entries = list(_entries(root))
    if not entries:
        yield SetAside(id, f"{id} is no feed: it has no entry.")
        return
    channel = root if _name(root) != "rss" else next(iter(root), root)
    outlet = _words(channel, _TITLE)
    for number, entry in enumerate(entries, start=1):
        yield _record(entry, f"{id}#{number}", outlet)


def _entries(root: Element) -> Iterator[Element]:
    """Yield the entries in reading order; one inside another is part of its words, or nesting would repeat them all."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if _name(node) in _ENTRIES:
            yield node
        else:
            waiting.extend(reversed(node))


def _record(entry: Element, name: str, outlet: str) -> Record:
    source = next((node for node in entry if _name(node) == "source"), None)
    named = "" if source is None else (source.text or "").strip() or _words(source, _TITLE)
    texts = (plain(_raw(entry, key)) for key in _TEXTS)
    return Record(
        id=name,
        text=max(texts, key=len, default=""),
        title=_words(entry, _TITLE),
        date=next(filter(None, (_raw(entry, key).strip() for key in _DATES)), ""),
        url=_link(entry),
        outlet=named or outlet,
    )


def _name(node: Element) -> str:
    return node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""


def _raw(node: Element, name: str) -> str:
    """Return the text of a child by its local name, markup and all."""
    child = next((child for child in node if _name(child) == name), None)
    return "" if child is None else "".join(child.itertext())


def _words(node: Element, name: str) -> str:
    return " ".join(plain(_raw(node, name)).split())


def _link(entry: Element) -> str:
    links = [node for node in entry if _name(node) == "link"]
    best = next((node for node in links if node.get("rel", "alternate") == "alternate"), None)
    return "" if best is None else (best.get("href") or best.text or "").strip()
