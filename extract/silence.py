"""The gaps of a store in plain words, for the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extract.store import Store

_MONTHS_A_YEAR = 12
_LEVELS = {
    "any": "any reported contact",
    "leaders": "a contact of leaders",
    "foreign_ministers": "a contact of foreign ministers",
    "defence_ministers": "a contact of defence ministers",
    "chiefs_of_staff": "a contact of chiefs of staff",
    "security_advisers": "a contact of security advisers",
    "ministers": "a contact of ministers",
    "officials": "a contact of officials",
}


@dataclass(frozen=True, slots=True)
class ToldGap:
    """A gap with its sentence; ``record`` is the row of the store with the claims' quotes."""

    months: int
    sentence: str
    record: dict[str, Any]


def months_between(first: date, last: date) -> int:
    """Return the number of whole calendar months from *first* to *last*."""
    months = (last.year - first.year) * _MONTHS_A_YEAR + last.month - first.month
    return months - (last.day < first.day)


def told(store: Store, *, dyad: str | None, months: int) -> list[ToldGap]:
    """Return the gaps of at least *months* whole months, longest first, of one dyad ("RUS-USA") or of all."""
    sides = sorted(dyad.upper().split("-")) if dyad else None
    if sides is not None and len(sides) != 2:  # noqa: PLR2004
        raise ValueError(f"{dyad!r} names no dyad: two codes such as RUS-USA are expected")
    claims = {row["id"]: row for row in store.rows("SELECT * FROM gap_claims")}
    gaps = [
        _told(row, claims)
        for row in store.rows("SELECT * FROM gaps")
        if sides is None or row["countries"] == sides
    ]
    kept = [gap for gap in gaps if gap.months >= months]
    return sorted(kept, key=lambda gap: (-gap.record["days_min"], gap.sentence))


def _told(row: dict[str, Any], claims: dict[str, dict[str, Any]]) -> ToldGap:
    first, last = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
    length = months_between(first, last)
    quoted = [claims[key] for part in row["attested"] for key in part["claims"] if key in claims]
    hedge = "at least " if row["open"] or row["days_min"] != row["days_max"] else ""
    until = f"not ended by {last}" if row["open"] else f"{first} to {last}"
    since = f"since {first}, " if row["open"] else ""
    plural = "" if length == 1 else "s"
    sentence = (
        f"{'–'.join(row['countries'])}: {hedge}{length} month{plural} without"
        f" {_LEVELS[row['level']]} ({since}{until})"
    )
    if quoted:
        sources = "; ".join(f"{claim['article']}: »{claim['quote']}«" for claim in quoted)
        sentence += f", attested by {sources}"
    if row["contradicted_by"]:
        sentence += f", contradicted by {', '.join(row['contradicted_by'])}"
    return ToldGap(length, f"{sentence}.", {**row, "claims": quoted})
