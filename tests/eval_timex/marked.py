"""The tagger's own gold: invented sentences whose times stand in braces, "{Freitag|DATE|2018-07-13}"."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "gold"
GROUPS = ("de", "en")
_MARK = re.compile(r"\{([^{}|]+)\|([A-Z]+)\|([^{}|]+)\}")


@dataclass(frozen=True, slots=True)
class Tag:
    """One TIMEX3 tag: a range of the text, its type and its value."""

    start: int
    end: int
    type: str
    value: str

    @property
    def calendar(self) -> bool:
        """Tell whether this is a DATE that names a year or finer."""
        return self.type == "DATE" and re.match(r"\d{4}|BC\d{4}", self.value) is not None


@dataclass(frozen=True, slots=True)
class Text:
    """One text with the tags that a careful reader gives it; ``kind`` says what it is there for."""

    lang: str
    kind: str
    dct: str
    text: str
    tags: tuple[Tag, ...]


def load(lang: str, folder: Path = FOLDER) -> tuple[Text, ...]:
    """Read the texts of one language, in the order of the file."""
    fields = tomllib.loads((folder / f"{lang}.toml").read_text(encoding="utf-8"))
    return tuple(
        Text(lang, kind["name"], kind["dct"], *read(marked))
        for kind in fields["kind"]
        for marked in kind["texts"]
    )


def read(marked: str) -> tuple[str, tuple[Tag, ...]]:
    """Take the marks out of a text: the plain text, and the tags where they stood."""
    plain, tags, done = "", [], 0
    for mark in _MARK.finditer(marked):
        plain += marked[done : mark.start()]
        tags.append(Tag(len(plain), len(plain) + len(mark[1]), mark[2], mark[3]))
        plain += mark[1]
        done = mark.end()
    plain += marked[done:]
    if "{" in plain or "}" in plain:
        raise ValueError(f"a mark is not of the form {{words|TYPE|value}}: {plain!r}")
    return plain, tuple(tags)


def digest(folder: Path = FOLDER) -> str:
    """Return a SHA-256 over the gold files."""
    found = hashlib.sha256()
    for lang in GROUPS:
        found.update((folder / f"{lang}.toml").read_bytes())
    return found.hexdigest()
