"""The text layer of a PDF; scanned pages have none."""

from __future__ import annotations

import io
import logging
import re
from typing import TYPE_CHECKING, Any

from extract.model import SetAside
from extract.sources.opening import TooLargeError
from extract.sources.piece import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject, PdfReader

_MOST_PAGES = 1000

# A word broken at the end of a line; a hyphen before a capital is the word's own ("Mercosur-\nGipfel").
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad]\n(?=[a-zß-öø-ÿœ])")
_TITLED = re.compile(r"(?i)microsoft|untitled|\.(?:docx?|pdf|indd|qxd)\b")

logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def read(data: bytes, *, id: str, max_bytes: int) -> Record | SetAside:  # noqa: A002 - the noun's own field
    """Read the pages in order; words broken at line ends are joined.

    ``TooLargeError`` for more pages than an article has, or where they draw more than *max_bytes*: a page can be named again
    and again, and each time it is drawn anew. The file's own date tells when it was made, not when the article appeared: it is left alone.
    """
    from pypdf import PdfReader  # noqa: PLC0415  (slow to load)
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return SetAside(id, f"{id} is locked: it opens with a password only.")
        pages = list(_texts(reader, max_bytes))
        title = (reader.metadata.title if reader.metadata else "") or ""
    except TooLargeError:
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as err:
        return SetAside(id, f"{id} is a damaged PDF: {type(err).__name__}.")
    text = _BROKEN.sub("", "\n".join(page.strip() for page in pages).strip())
    if not text:
        return SetAside(id, f"{id} has no text layer: scanned pages are not read.", fault=False)
    return Record(id=id, text=text, title="" if _TITLED.search(str(title)) else str(title))


def _texts(reader: PdfReader, max_bytes: int) -> Iterator[str]:
    if len(reader.pages) > _MOST_PAGES:
        raise TooLargeError(f"more than {_MOST_PAGES:,} pages")
    left = max_bytes
    for page in reader.pages:
        left -= sum(map(len, _drawn(page)))
        if left < 0:
            raise TooLargeError(f"its pages draw more than {max_bytes:,} bytes")
        yield page.extract_text()


def _drawn(page: PageObject) -> Iterator[bytes]:
    """Yield what a page draws: its own contents, and the forms that they may call."""
    contents = page.get_contents()
    if contents is not None:
        yield contents.get_data()
    forms = _at(_at(page, "/Resources"), "/XObject")
    for form in (forms[name] for name in forms):
        if form.get("/Subtype") == "/Form":
            yield form.get_data()


def _at(held: Any, name: str) -> Any:  # noqa: ANN401  (what a PDF holds, it holds untyped)
    """Return what is held under a name; only a look-up in brackets follows references."""
    return held[name] if name in held else {}  # noqa: SIM401
