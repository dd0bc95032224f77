"""A text file becomes a document, or is set aside with the reason."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from extract.console import counted
from extract.lexicon.resources import languages_in_words
from extract.lexicon.text import datelines
from extract.model import Document, SetAside, Span
from extract.sources import dateline
from extract.sources.piece import MAX_BYTES
from extract.text.language import detect
from extract.text.paragraphs import lines

if TYPE_CHECKING:
    from pathlib import Path

    from extract.sources.dateline import Statement

_BOM = "\ufeff"
_WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff")
# JSON and damaged messages can carry them; no file in UTF-8 can, and so no store.
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS, _FEW_WORDS = 5, 25

_TITLE_LINES, _TITLE_WORDS, _ASKED_WORDS = 4, 25, 15
_TITLE_CLOSED = re.compile(r"[.…:;,][\"'”“’‘»«)]*$")
_TITLE_ASKED = re.compile(r"[?!][\"'”“’‘»«)]*$")
_BULLET = re.compile(r"[*•·▪–-]\s")


def read(path: Path, *, id: str, max_bytes: int = MAX_BYTES) -> Document | SetAside:  # noqa: A002 - the noun's own field
    """Read a file as UTF-8 and keep its text exactly as received, a byte order mark excepted."""
    try:
        if (size := path.stat().st_size) > max_bytes:
            return SetAside(id, f"{id} is too large: {size:,} bytes, the limit is {max_bytes:,}.")
        data = path.read_bytes()
    except OSError as err:
        return SetAside(id, f"{id} cannot be read: {(err.strerror or str(err)).lower()}.")
    return decode(data, id=id)


def decode(data: bytes, *, id: str) -> Document | SetAside:  # noqa: A002 - the noun's own field
    """Make a document of a file's bytes, or say in one sentence why they are none."""
    text = text_of(data, id=id)
    return document(text, id=id) if isinstance(text, str) else text


def text_of(data: bytes, *, id: str) -> str | SetAside:  # noqa: A002 - the noun's own field
    """Decode a file's bytes as UTF-8, or say in one sentence why they are none."""
    if data.startswith(_WIDE_BOMS):
        return SetAside(id, f"{id} is encoded as UTF-16: save it as UTF-8.")
    if b"\0" in data:
        return SetAside(id, f"{id} is no text: it holds NUL bytes.")
    try:
        return data.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as err:
        return SetAside(
            id, f"{id} is not UTF-8: byte 0x{data[err.start]:02X} at position {err.start}."
        )


def document(text: str, *, id: str, lang: str = "") -> Document | SetAside:  # noqa: A002 - the noun's own field
    """Make a document of an article's text, or say in one sentence why it is none.

    A language that is known beforehand is not looked for in the text.
    """
    if not text.strip():
        return SetAside(id, f"{id} is empty.")
    if half := _SURROGATE.search(text):
        where = f"half of a surrogate pair at position {half.start()}"
        return SetAside(id, f"{id} is no Unicode text: {where}.")
    words = len(_WORD.findall(text))
    if words < _FEWEST_WORDS:
        return SetAside(id, f"{id} holds too little text: {counted(words, 'word')}.", fault=False)
    lang = lang or detect(text) or ""
    if not lang:
        return SetAside(id, _unread(id, words), fault=False)
    found = dateline.statements(text, lang)
    date, by, clues = dateline.settle(found)
    body = dateline.body(text, found)
    return Document(
        id=id,
        text=text,
        lang=lang,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        title=_title(text, body, lang, found),
        outlet=next((one.outlet for one in reversed(found) if one.outlet), ""),
        url="",
        published=date,
        published_from=by,
        body=body,
        clues=clues,
    )


def whole(text: str) -> str:
    """Return a title, name or address with the characters that no file can hold replaced."""
    return _SURROGATE.sub("\ufffd", text)


def _unread(name: str, words: int) -> str:
    known = languages_in_words()
    if words < _FEW_WORDS:
        return f"{name} has too few words to tell its language ({known}): {words}."
    return f"{name} is in no language that is read here ({known})."


def _title(text: str, body: Span, lang: str, found: tuple[Statement, ...]) -> str:
    """Return the headline: the first line that stands alone above the text, no caption and no date line."""
    if titled := next((one.title for one in found if one.title), None):
        return titled.of(text)
    dated = [one.span for one in found]
    rows = [line for line in lines(text, body) if line.start < line.end]
    for line in rows[: min(_TITLE_LINES, len(rows) - 1)]:
        words = line.of(text)
        if any(span.covers(line) for span in dated) or _is_caption(words, lang):
            continue
        return words if _is_title(words) else ""
    return ""


def _is_caption(words: str, lang: str) -> bool:
    return any(pattern.search(words) for pattern in datelines(lang).captions)


def _is_title(words: str) -> bool:
    count = len(words.split())
    if _BULLET.match(words) or _TITLE_CLOSED.search(words):
        return False
    return count <= (_ASKED_WORDS if _TITLE_ASKED.search(words) else _TITLE_WORDS)
