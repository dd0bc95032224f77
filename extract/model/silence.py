"""Silences: what is claimed, and what is counted."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from extract.edtf import Edtf
    from extract.model.article import Span
    from extract.model.terms import ClaimKind, Level, Mode


@dataclass(frozen=True, slots=True)
class GapClaim:
    """A sentence that states a silence between two sides.

    ``since`` is the date after which there was nothing, or a bound ("seit über einem Jahr" = ``../2014-09-18``); ``until`` is
    the event from which the sentence looks back, else the article's own date; each is ``None`` where nothing tells it.
    ``level`` and ``mode_scope`` are ``None`` where the claim is about any level, any mode. ``text[span.start:span.end] == quote``.
    """

    id: str
    article: str
    countries: tuple[str, ...]
    level: Level | None
    mode_scope: Mode | None
    since: Edtf | None
    until: Edtf | None
    kind: ClaimKind
    quote: str
    span: Span
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attestation:
    """The part of a gap that claims vouch for, in ISO days; ``end`` is the day of the contact that ended it; ``claims`` are ids."""

    start: str
    end: str
    claims: tuple[str, ...]


class Gap(NamedTuple):
    """A span without a held contact for a dyad at a level (``None``: at any level).

    ``after`` and ``before`` are contact ids, ``None`` at the edges; ``start`` and ``end`` are ISO days: the latest day of
    the contact before and the earliest of the one after. An open gap ends with the latest article on the dyad.
    ``days_min`` and ``days_max`` are lengths in days under the dates' uncertainty. ``undated`` counts the held contacts of
    the dyad at the level that no article dates and that may lie in it: then it is only a span without a dated contact.
    A named tuple, as there may be a million: a frozen dataclass takes twenty times as long to make.
    """

    countries: tuple[str, str]
    level: Level | None
    after: str | None
    before: str | None
    start: str
    end: str
    days_min: int
    days_max: int
    open: bool
    attested: tuple[Attestation, ...]
    contradicted_by: tuple[str, ...]
    undated: int = 0

    @property
    def id(self) -> str:
        """Return the name of this gap: a digest of its sides, level and ends."""
        ends = (self.after or self.start, self.before or "open")
        name = "|".join((*self.countries, self.level or "any", *ends))
        return "g-" + sha256(name.encode()).hexdigest()[:12]
