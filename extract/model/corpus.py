"""Everything that a run found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.model.article import Document, SetAside
    from extract.model.contact import Contact, ContactMention
    from extract.model.silence import Gap, GapClaim


@dataclass(frozen=True, slots=True, order=True)
class FileRead:
    """A file that was read: its id, and a digest of its bytes and of how they were read, empty where it cannot be read again."""

    source: str
    digest: str


@dataclass(frozen=True, slots=True, order=True)
class Exonym:
    """What *lang* calls a person (of a *country*) or a place that a contact row spells otherwise; *kind* tells which."""

    kind: str
    told: str
    country: str
    lang: str
    name: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that one run knows: what the store writes; ``rejected`` are reports that an analyst took out."""

    documents: tuple[Document, ...]
    contacts: tuple[Contact, ...]
    gap_claims: tuple[GapClaim, ...]
    gaps: tuple[Gap, ...]
    set_aside: tuple[SetAside, ...]
    rejected: tuple[ContactMention, ...] = ()
    files: tuple[FileRead, ...] = ()
    names: tuple[Exonym, ...] = ()
