"""A Markdown file: its words without the markup, and the front matter that names title, date and source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.sources.piece import Record

if TYPE_CHECKING:
    from extract.model import SetAside

_FRONT = re.compile(
    r"---[^\S\n]*\n(?P<matter>(?:(?!---|\.\.\.)[^\n]*\n)*)(?:---|\.\.\.)[^\S\n]*(?:\n|\Z)"
)
_FIELD = re.compile(r"(?m)^(?P<key>[A-Za-z_]{1,30})[^\S\n]*:[^\S\n]*(?P<value>[^\n]*)$")
_KEYS = {"source": "outlet", "link": "url", "language": "lang", "published": "date"}
_FIELDS = frozenset({"title", "date", "url", "outlet", "lang"})

# Each looks at one line, and no part of it can match in two ways.
_HEADING = re.compile(r"(?m)^#{1,6}[^\S\n]+([^\n]*?)[^\S\n]*#*$")
_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]\n]{1,500})\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])")
_STRONG = re.compile(r"(?<![*\w])(\*{1,3})(?=[^\s*])([^*\n]{1,1000})(?<=[^\s*])\1(?![*\w])")
_UNDERLINED = re.compile(r"(?<![_\w])(_{1,3})(?=[^\s_])([^_\n]{1,1000})(?<=[^\s_])\1(?![_\w])")
_QUOTED = re.compile(r"(?m)^(?:>[^\S\n]?)+")
_RULE = re.compile(r"(?m)^[^\S\n]*(?:[-*_][^\S\n]*){3,}$")


def read(text: str, *, id: str) -> Record | SetAside:  # noqa: A002 - the noun's own field
    """Take the words out of the markup; a first heading is the title unless the front matter names one."""
    front = _FRONT.match(text)
    known = _matter(front["matter"]) if front else {}
    body = text[front.end() :] if front else text
    if not known.get("title") and (heading := _HEADING.match(body.lstrip())):
        known["title"] = _inline(heading[1])
    words = _RULE.sub("", _QUOTED.sub("", _HEADING.sub(r"\1", body)))
    return Record(id=id, text=_inline(words).strip(), **known)


def _matter(lines: str) -> dict[str, str]:
    """Read the plain ``key: value`` lines of the front matter."""
    found: dict[str, str] = {}
    for match in _FIELD.finditer(lines):
        key = match["key"].lower()
        key = _KEYS.get(key, key)
        if key in _FIELDS:
            found[key] = match["value"].strip().strip("\"'")
    return found


def _inline(text: str) -> str:
    unlinked = _LINK.sub(r"\1", _IMAGE.sub("", text))
    return _UNDERLINED.sub(r"\2", _STRONG.sub(r"\2", unlinked))
