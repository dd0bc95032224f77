"""The calendar of multilateral meetings and summits: resources/gazetteer/summits.csv."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from extract.lexicon.tables import rows


@dataclass(frozen=True, slots=True)
class Summit:
    """One meeting of leaders or ministers, first to last day.

    ``places`` are the spellings of its venue, ``country`` where it lay (empty if held online); ``parties`` are named
    only where the kind of meeting says who takes part.
    """

    name_de: str
    name_en: str
    start: date
    end: date
    places: tuple[str, ...]
    country: str
    kind: str
    parties: tuple[str, ...]


@cache
def summits() -> tuple[Summit, ...]:
    """Return all meetings by day; ``ValueError`` names one that ends before it starts."""
    found = []
    for row in rows("summits.csv"):
        start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
        if start > end:
            raise ValueError(f"summits.csv: {row['name_en']} ends before it starts")
        places, parties = (_parts(row[field]) for field in ("places", "parties"))
        found.append(
            Summit(
                row["name_de"],
                row["name_en"],
                start,
                end,
                places,
                row["country"],
                row["kind"],
                parties,
            )
        )
    return tuple(found)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split("|")) if text else ()
