"""Contacts as one article tells them, and as all articles together do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.edtf import Edtf
    from extract.model.actors import Participant
    from extract.model.article import Span
    from extract.model.terms import Level, Mode, Status


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one field of a row has its value: the words (``None`` if none) and the rule."""

    field: str
    rule: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim quote: ``Document.text[span.start:span.end] == quote`` (W3C Web Annotation, text position and text quote).

    ``date_expression`` are the words in it that date the contact, ``reported_by`` whom it names as its source; ``rules`` are
    those that read this sentence.
    """

    article: str
    span: Span
    quote: str
    date_expression: str | None
    reported_by: str | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactMention:
    """One occasion as one article reports it.

    ``evidence`` is never empty, best quote first. ``date`` is ``None`` where the text gives none. ``countries`` are two codes or
    more, sorted: ISO 3166-1 alpha-3, or a body's (EU, NATO, UN). ``plural`` marks an unspecific plural ("telefonierten
    mehrfach"): it joins nothing. ``reasons`` explains the fields, and is empty where no rule read them. ``initiator`` is the
    code of the side that called or asked for the contact, empty where that is not told. ``id`` is ``m-`` and twelve hexadecimal
    digits, a digest of the article and its best quote: it does not change when other articles come or go.
    """

    id: str
    article: str
    date: Edtf | None
    mode: Mode
    level: Level
    status: Status
    countries: tuple[str, ...]
    participants: tuple[Participant, ...]
    place: str
    duration_minutes: int | None
    topics: tuple[str, ...]
    plural: bool
    evidence: tuple[Evidence, ...]
    reasons: tuple[Reason, ...] = ()
    initiator: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field in which reports of one occasion disagree: the different values, sorted, as the rows write them.

    ``mentions`` are the ids of all reports that tell the field, in the order of the reports.
    """

    field: str
    values: tuple[str, ...]
    mentions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """One real-world occasion, fused from its mentions (sorted by id, never empty).

    ``label`` is English; ``cameo`` is an event code of CAMEO 1.1b3, ``plover`` an event type of PLOVER 2.0 (`contacts/rows/codes.py`).
    ``confidence`` is the share of rows like this one that are right, ``None`` where nothing was measured; ``curated`` tells
    what an analyst decided on it, and ``note`` what the analyst wrote to it.
    """

    id: str
    date: Edtf | None
    mode: Mode
    level: Level
    status: Status
    label: str
    countries: tuple[str, ...]
    participants: tuple[Participant, ...]
    place: str
    duration_minutes: int | None
    topics: tuple[str, ...]
    cameo: str
    plover: str
    mentions: tuple[ContactMention, ...]
    conflicts: tuple[Conflict, ...]
    confidence: float | None = None
    curated: str = ""
    note: str = ""
    initiator: str = ""
