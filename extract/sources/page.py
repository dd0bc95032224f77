"""A saved web page: its main text, and what its markup says of it."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from extract.model import SetAside
from extract.sources.piece import Page, Record

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# The page's own date, from its markup alone; a bound far ahead, since what counts as the future is no clock's to say.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-12-31"}
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "del",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
    }
    | {"span", "strong", "sub", "sup", "time", "u", "var", "wbr", "script", "style"}
)
# Parsers hold each attribute against all others of its tag.
_MOST_ATTRIBUTES = 1000
# What weighs the parts of a page against each other takes more than linear time; news pages have some thousand tags.
_MOST_TAGS = 30_000
_CROWDED = re.compile(
    rb"<[A-Za-z][^\s/>]*+(?:[\s/]++[^\s=/>]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"']*+))?+)"
    rb"{%d}" % _MOST_ATTRIBUTES
)
_BLANKS = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n[ \n]*")

# trafilatura and its kin tell of every page that they find odd; what matters to a reader is told in a sentence.
for _name in ("trafilatura", "htmldate", "courlan", "justext"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


def read(page: Page) -> Record | SetAside:
    """Take the article out of a page; its text is what offsets refer to from here on."""
    from trafilatura import bare_extraction  # noqa: PLC0415  (half a second to load)
    from trafilatura.settings import Document  # noqa: PLC0415

    if reason := _refusal(page.markup):
        return SetAside(page.id, f"{page.id} is no page to be read: {reason}.")
    found = bare_extraction(
        page.markup,
        url=page.url or None,
        with_metadata=True,
        include_comments=False,
        date_extraction_params=dict(_DATES),
    )
    if not isinstance(found, Document) or not found.text:
        return SetAside(page.id, f"{page.id} is a page without an article.", fault=False)
    return Record(
        id=page.id,
        text=found.text,
        title=found.title or "",
        date=found.date or "",
        url=found.url or page.url,
        outlet=found.sitename or found.hostname or "",
    )


def _refusal(markup: bytes) -> str:
    """Return why a page is not even tried: parsers would take far more than linear time."""
    if (tags := markup.count(b"<")) > _MOST_TAGS:
        return f"it has {tags:,} tags, the limit is {_MOST_TAGS:,}"
    if _CROWDED.search(markup):
        return f"a tag has {_MOST_ATTRIBUTES:,} attributes or more"
    return ""


def plain(markup: str) -> str:
    """Return the words of a piece of markup, one block a line."""
    from lxml import etree, html  # noqa: PLC0415

    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        tree = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError):
        return ""
    words = _BLANKS.sub(" ", "".join(_words(tree)))
    return _BREAKS.sub("\n", words).strip()


def _words(tree: HtmlElement) -> list[str]:
    """Collect the texts of a tree in reading order, without recursion: depth is the writer's choice."""
    from lxml import etree  # noqa: PLC0415

    found: list[str] = []
    hidden = 0
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        starts, tag = event == "start", node.tag
        silent = tag in {"script", "style"} or not isinstance(tag, str)
        if silent:
            hidden += 1 if starts else -1
        if isinstance(tag, str) and tag not in _INLINE:
            found.append("\n")
        if starts and not hidden:
            found.append(node.text or "")
        if not starts and not hidden and node is not tree:
            found.append(node.tail or "")
    return found
