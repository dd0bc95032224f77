"""The gaps of a store in plain words, for the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from extract.bidi import isolated
from extract.console import counted
from extract.edtf import length, whole_months
from extract.gap_query import is_attested
from extract.store.silences import long_ones

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from extract.store import Store

_WHO = {
    "leaders": "leaders",
    "foreign_ministers": "foreign ministers",
    "defence_ministers": "defence ministers",
    "chiefs_of_staff": "chiefs of staff",
    "security_advisers": "security advisers",
    "ministers": "ministers",
    "officials": "officials",
}
_WHAT = {
    "any": "contact",
    "phone": "phone call",
    "video": "video call",
    "meeting": "meeting",
    "letter": "letter",
    "talks": "round of talks",
}


@dataclass(frozen=True, slots=True)
class ToldGap:
    """A gap with its sentence; ``record`` is the row of the store with the claims' quotes, what is usual, and the articles."""

    sentence: str
    record: dict[str, Any]


def told(
    store: Store, *, dyad: tuple[str, str] | None, months: int, multiple: float = 0.0
) -> list[ToldGap]:
    """Return the gaps of at least *months* whole months, longest first, of one dyad or of all.

    With a *multiple*, those of at least so many times the median interval of their dyad and level, where there are
    intervals enough to tell.
    """
    claims = {row["id"]: row for row in store.rows("SELECT * FROM gap_claims")}
    total = store.rows("SELECT count(*) AS articles FROM articles")[0]["articles"]
    gaps = [
        _told(row, claims, total, relative=multiple > 0)
        for row in long_ones(store, dyad, months=months, multiple=multiple)
    ]
    return sorted(gaps, key=lambda gap: (-gap.record["days_min"], gap.sentence))


def has_contacts(store: Store, dyad: tuple[str, str]) -> bool:
    """Tell whether the store has any contact, of whatever status, in which both sides of *dyad* took part."""
    asked = "SELECT count(*) AS known FROM contacts WHERE list_has_all(countries, ?)"
    return bool(store.rows(asked, [list(dyad)])[0]["known"])


def _told(
    row: dict[str, Any], claims: Mapping[str, dict[str, Any]], total: int, *, relative: bool
) -> ToldGap:
    first, last = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
    ids = dict.fromkeys(key for part in row["attested"] for key in part["claims"])
    quoted = [claims[key] for key in ids if key in claims]
    certain = row["days_min"] == row["days_max"] and not row["open"]
    months, days = length(first, last)
    shown = whole_months(first, last, certain=certain)
    lasted = counted(shown, "month") if months else counted(days, "day")
    span = f"since {_day(first)}, not ended by" if row["open"] else f"{_day(first)} to"
    # What may have been broken on a day that nobody tells has no shortest length.
    doubted = row["undated"] > 0 and not _is_attested(row)
    hedge = "" if certain or doubted else "at least "
    missed = _missed(row["level"], quoted, dated=doubted)
    head = f"{'–'.join(row['countries'])}: {hedge}{lasted} without {missed}"
    parts = [f"{head} ({span} {_day(last)})"]
    if relative and row["usual"] is not None:
        parts.append(f"{row['days_min'] / row['usual']:.1f} times the usual {_usual(row['usual'])}")
    if row["undated"]:
        parts.append(f"{counted(row['undated'], 'contact')} held without a date may lie in it")
    parts += _attested(quoted) or [_inferred(row["articles"], total)]
    if row["contradicted_by"]:
        parts.append(f"contradicted by {', '.join(row['contradicted_by'])}")
    return ToldGap(f"{', '.join(parts)}.", {**row, "claims": quoted})


def _is_attested(row: Mapping[str, Any]) -> bool:
    """Tell whether sentences attest the whole of a gap."""
    parts = (
        (date.fromisoformat(p["start"]), date.fromisoformat(p["end"])) for p in row["attested"]
    )
    return is_attested(parts, row["days_min"])


def _usual(days: float) -> str:
    return f"{days:g} day" + ("" if days == 1 else "s")


def _inferred(articles: int, total: int) -> str:
    """Say what an inference rests on: no article is not the same as no contact."""
    return f"inferred: {counted(articles, 'article')} of {total:,} from this time"


def _missed(level: str, claims: Sequence[Mapping[str, Any]], *, dated: bool) -> str:
    """Name what did not take place: a contact, or the one form that every sentence on the gap speaks of; or only a *dated* one."""
    scopes = {claim["mode_scope"] for claim in claims}
    what = _WHAT[scopes.pop() if len(scopes) == 1 else "any"]
    if dated:
        return f"a dated {what} of {_WHO[level]}" if level in _WHO else f"any dated {what}"
    return f"a {what} of {_WHO[level]}" if level in _WHO else f"any reported {what}"


def _attested(claims: Iterable[Mapping[str, Any]]) -> list[str]:
    sources = [f"{isolated(claim['article'])} »{isolated(claim['quote'])}«" for claim in claims]
    return [f"attested by {' and '.join(sources)}"] if sources else []


def _day(value: date) -> str:
    return f"{value.day} {value:%B %Y}"
