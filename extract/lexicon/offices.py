"""Offices with their holders and terms: offices.csv, persons.csv."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from extract import edtf
from extract.lexicon.resources import languages
from extract.lexicon.tables import rows, rows_of
from extract.model import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.edtf import Edtf

# Who leads a state.
LEADERS = frozenset({"head_of_state", "head_of_government"})
# A minister of whom nothing says which, and the ministers who have a level of their own.
ANY_MINISTER, OWN_LEVEL = "other_minister", frozenset({"foreign_minister", "defence_minister"})
LEVELS: Mapping[str, Level] = MappingProxyType(
    {
        "head_of_state": Level.LEADERS,
        "head_of_government": Level.LEADERS,
        "eu_council_president": Level.LEADERS,
        "eu_commission_president": Level.LEADERS,
        "nato_sg": Level.LEADERS,
        "un_sg": Level.LEADERS,
        "foreign_minister": Level.FOREIGN_MINISTERS,
        "eu_foreign_policy": Level.FOREIGN_MINISTERS,
        "defence_minister": Level.DEFENCE_MINISTERS,
        "chief_of_defence": Level.CHIEFS_OF_STAFF,
        "national_security_adviser": Level.SECURITY_ADVISERS,
        "intelligence_chief": Level.SECURITY_ADVISERS,
        "vice_president": Level.MINISTERS,
        "deputy_head_of_government": Level.MINISTERS,
        "other_minister": Level.MINISTERS,
        "body_head": Level.MINISTERS,
        "official": Level.OFFICIALS,
    }
)


@dataclass(frozen=True, slots=True)
class Term:
    """One person's time in one office; a bound is ``None`` where it is not known or not reached."""

    country: str
    office: str
    position: str
    start: Edtf | None
    end: Edtf | None

    def covers(self, at: Edtf) -> bool:
        """Tell whether some day of *at* may lie in the term, each bound read as wide as it is written."""
        first = self.start.earliest if self.start else None
        last = self.end.latest if self.end else None
        begun = first is None or at.latest is None or first <= at.latest
        return begun and (last is None or at.earliest is None or at.earliest <= last)


# Whom the news calls by the surname alone.
_KNOWN = frozenset(
    office
    for office, level in LEVELS.items()
    if level in {Level.LEADERS, Level.FOREIGN_MINISTERS} or office == "vice_president"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A holder of offices; ``wikidata`` is ``None`` where the item is not known."""

    id: str
    name: str
    wikidata: str | None
    terms: tuple[Term, ...]

    @property
    def countries(self) -> frozenset[str]:
        """Return the states and bodies that the person has served."""
        return frozenset(term.country for term in self.terms)

    @property
    def goes_by_surname(self) -> bool:
        """Tell whether the news may call the person by the surname alone: who has led a state or its diplomacy."""
        return any(term.office in _KNOWN for term in self.terms)

    def terms_at(self, at: Edtf | None) -> tuple[Term, ...]:
        """Return the terms that *at* may fall into, all of them where *at* is ``None``."""
        return self.terms if at is None else tuple(term for term in self.terms if term.covers(at))


def only_office(persons: Iterable[Person], at: Edtf | None) -> str:
    """Return the one office that any of *persons* holds at a date; empty where there is none, or more than one."""
    held = {term.office for one in persons for term in one.terms_at(at)}
    return held.pop() if len(held) == 1 else ""


def office_level(office: str) -> Level:
    """Return the level at which a holder of *office* takes part."""
    return LEVELS.get(office, Level.OFFICIALS)


@lru_cache(maxsize=8192)
def person(identifier: str) -> Person:
    """Return the person with that id; ``KeyError`` if there is none."""
    row = persons_table()[identifier]
    terms = tuple(_term(term) for term in terms_table().get(identifier, ()))
    return Person(identifier, row["name"], row["wikidata"] or None, terms)


@cache
def persons_table() -> Mapping[str, Mapping[str, str]]:
    """Return the rows of persons.csv by id, each with its spellings in every language's own folder.

    ``ValueError`` names an id that stands there twice.
    """
    table: dict[str, Mapping[str, str]] = {}
    for row in rows("persons.csv"):
        if row["id"] in table:
            raise ValueError(f"persons.csv: {row['id']} stands there twice")
        table[row["id"]] = row
    for lang in languages():
        for row in rows_of("spellings.csv", lang):
            known = table[row["person"]]
            more = {"surnames": f"{known['surnames']}|{row['surnames']}".strip("|")}
            table[row["person"]] = {**known, **more, f"aliases_{lang}": row["names"]}
    return MappingProxyType(table)


@cache
def terms_table() -> Mapping[str, list[dict[str, str]]]:
    """Return the rows of offices.csv by person; ``ValueError`` names who holds an unknown office."""
    terms: dict[str, list[dict[str, str]]] = {}
    for row in rows("offices.csv"):
        if row["office"] not in LEVELS:
            raise ValueError(
                f"offices.csv: {row['person']} holds an unknown office, {row['office']}"
            )
        terms.setdefault(row["person"], []).append(row)
    return MappingProxyType(terms)


_date = lru_cache(maxsize=16384)(edtf.optional)


def _term(row: dict[str, str]) -> Term:
    start, end = _date(row["start"]), _date(row["end"])
    return Term(row["country"], row["office"], row["position"], start, end)
