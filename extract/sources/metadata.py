"""A record becomes a document: what its file says of it, beside what its text says of itself."""

from __future__ import annotations

import re
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from extract import edtf
from extract.lexicon.resources import languages, languages_in_words
from extract.lexicon.text import datelines
from extract.model import Clue, Document, PublishedFrom, SetAside
from extract.sources import address, dateline, textfile

if TYPE_CHECKING:
    from extract.edtf import Edtf
    from extract.sources.piece import Record

RULE = "metadata.date"
ADDRESS = "metadata.address"

_ISO = re.compile(r"(?P<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{1,2}:.*)?")
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T?\d{4,6}Z?)?")
_LONGEST = 60


def article(record: Record) -> Document | SetAside:
    """Make a document of a record; the date that its file states holds against what the text states.

    A language that the file states is believed; a date that cannot be read sets the article aside.
    """
    lang, _, _ = record.lang.strip().lower().replace("_", "-").partition("-")
    if lang and lang not in languages():
        known = languages_in_words()
        return SetAside(
            record.id, f"{record.id} is in no language that is read here ({known}).", fault=False
        )
    found = textfile.document(record.text, id=record.id, lang=lang)
    if isinstance(found, SetAside):
        return found
    named = replace(
        found,
        title=textfile.whole(" ".join(record.title.split())) or found.title,
        outlet=textfile.whole(record.outlet.strip()) or found.outlet,
        url=textfile.whole(record.url.strip()),
    )
    if not record.date.strip():
        return _addressed(named)
    days = stated(record.date, named.lang)
    if days is None:
        shown = record.date.strip()[:_LONGEST]
        return SetAside(record.id, f"{record.id} has a date that cannot be read: {shown!r}.")
    return _addressed(dated(named, days))


def stated(words: str, lang: str) -> Edtf | None:
    """Read a date of metadata, strictly and to the precision that is written; ``None`` if it is none."""
    written = words.strip()
    if match := _ISO.fullmatch(written):
        return _edtf(match["date"])
    if match := _COMPACT.fullmatch(written):
        return _edtf(f"{match['year']}-{match['month']}-{match['day']}")
    if not written or len(written) > _LONGEST:
        return None
    try:
        return edtf.day(parsedate_to_datetime(written).date())
    except (TypeError, ValueError, IndexError, OverflowError):
        return dateline.read(written, lang, datelines(lang).rules[0].order)


def dated(document: Document, days: Edtf) -> Document:
    """Give a document the date of its metadata; a statement of the text within it makes it narrower."""
    own = document.published
    both = days if own is None else days.intersection(own)
    clues = tuple(
        clue if days.overlaps(clue.days) else replace(clue, note=f"contradicts {days}")
        for clue in document.clues
    )
    narrower = both is not None and both.text != days.text
    return replace(
        document,
        published=both if narrower else days,
        published_from=document.published_from if narrower else PublishedFrom.METADATA,
        clues=(Clue(RULE, days, None), *clues),
    )


def _addressed(document: Document) -> Document:
    """Give a document the date in its address: one that lies within what it states narrows that, one that contradicts is noted."""
    days = address.stated(document.url)
    if days is None:
        return document
    own = document.published
    both = days if own is None else own.intersection(days)
    clue = Clue(ADDRESS, days, None, f"contradicts {own}" if both is None else "")
    clues = (*document.clues, clue)
    if both is None or (own is not None and both.text == own.text):
        return replace(document, clues=clues)
    return replace(document, published=both, published_from=PublishedFrom.URL, clues=clues)


def _edtf(text: str) -> Edtf | None:
    try:
        return edtf.parse(text)
    except ValueError:
        return None
