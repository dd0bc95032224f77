"""Names of states and international bodies, and of places: states.csv, bodies.csv, places.csv.

The tables of the gazetteer name their language in each row; a language's own folder may hold more of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from extract.lexicon.roles import adjective_endings
from extract.lexicon.tables import rows, rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping


class FormKind(StrEnum):
    """What a name of a state or body is; PREFIX ends in its hyphen ("US-", "Nato-")."""

    COUNTRY = "country"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    BUILDING = "building"
    BODY = "body"
    NICKNAME = "nickname"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class NameForm:
    """One name, the states or bodies it may stand for, and the endings that may follow it ("russisch" + "er")."""

    form: str
    kind: FormKind
    codes: tuple[str, ...]
    endings: tuple[str, ...] = ("",)


@cache
def name_forms(lang: str) -> tuple[NameForm, ...]:
    """Return every name of a state or body in *lang*, in the order of the tables."""
    codes: dict[tuple[str, FormKind], list[str]] = {}
    for row in (*rows_of("bodies.csv", lang), *rows_of("states.csv", lang)):
        for kind in FormKind:
            for form in filter(None, row[kind].split("|")):
                codes.setdefault((form, kind), []).append(row["code"])
    endings = adjective_endings(lang)
    return tuple(
        NameForm(form, kind, tuple(found), endings if kind is FormKind.ADJECTIVE else ("",))
        for (form, kind), found in codes.items()
    )


@cache
def body_codes() -> frozenset[str]:
    """Return the codes of the bodies that act like states: EU, NATO, UN, OSCE."""
    return frozenset(row["code"] for row in rows("bodies.csv"))


@cache
def state_codes() -> frozenset[str]:
    """Return the codes that a row's sides may carry: states and the bodies that act like them."""
    return body_codes().union(row["code"] for row in rows("states.csv"))


@cache
def places(lang: str) -> Mapping[str, str]:
    """Return the cities, venues and regions in the spelling of *lang*, each with its state's code."""
    found: dict[str, str] = {}
    for row in rows_of("states.csv", lang):
        for form in filter(None, row["capital"].split("|")):
            found.setdefault(form, row["code"])
    for row in rows_of("places.csv", lang):
        for form in row["forms"].split("|"):
            found[form] = row["code"]
    return MappingProxyType(found)


@cache
def buildings(lang: str) -> frozenset[str]:
    """Return the buildings that stand for a government, in the spelling of *lang*: "White House"."""
    found = (row["building"] for row in rows_of("states.csv", lang))
    return frozenset(form for forms in found for form in forms.split("|") if form)
