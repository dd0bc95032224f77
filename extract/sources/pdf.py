"""The text layer of a PDF; scanned pages have none."""

from __future__ import annotations

import io
import logging
import re

from extract.model import SetAside
from extract.sources.piece import Record

# A word broken at the end of a line; a hyphen before a capital is the word's own ("Mercosur-\nGipfel").
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u00ad]\n(?=[a-zß-öø-ÿœ])")
_TITLED = re.compile(r"(?i)microsoft|untitled|\.(?:docx?|pdf|indd|qxd)\b")

logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def read(data: bytes, *, id: str) -> Record | SetAside:  # noqa: A002 - the noun's own field
    """Read the pages in order; words broken at line ends are joined.

    The file's own date tells when it was made, not when the article appeared: it is left alone.
    """
    from pypdf import PdfReader  # noqa: PLC0415  (slow to load)
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return SetAside(id, f"{id} is locked: it opens with a password only.")
        pages = [page.extract_text() for page in reader.pages]
        title = (reader.metadata.title if reader.metadata else "") or ""
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as err:
        return SetAside(id, f"{id} is a damaged PDF: {type(err).__name__}.")
    text = _BROKEN.sub("", "\n".join(page.strip() for page in pages).strip())
    if not text:
        return SetAside(id, f"{id} has no text layer: scanned pages are not read.", fault=False)
    return Record(id=id, text=text, title="" if _TITLED.search(str(title)) else str(title))
