"""Fields of a row as an analyst types them, and a contact with one of them changed."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from extract import edtf
from extract.contacts.rows.codes import cameo, plover
from extract.lexicon.states import state_codes
from extract.merge.fuse import label
from extract.merge.names import person, same_person
from extract.model import Level, Mode, Participant, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from extract.model import Contact

E = TypeVar("E", bound=StrEnum)

_FEWEST_SIDES = 2
_PERSON = re.compile(r"(?P<country>[A-Z]{2,4}) (?P<name>[^();]+?)(?: \((?P<office>[\w ]+)\))?")


def read(field: str, text: str) -> Any:  # noqa: ANN401  (each field has a type of its own)
    """Return the value of a field as typed; ``ValueError`` says what is expected."""
    if field not in _READERS:
        raise ValueError(f"{field!r} is no field that can be set (there are: {', '.join(FIELDS)})")
    return _READERS[field](text.strip())


def changed(contact: Contact, field: str, text: str) -> Contact:
    """Return *contact* with one field as typed, and with what follows from it: label and event codes."""
    value = read(field, text)
    if field == "participants":
        value = tuple(_known(participant, contact.participants) for participant in value)
    # No checker follows a field by its name; _READERS holds the types.
    fields: dict[str, Any] = {field: value}
    found = replace(contact, **fields)
    if found.initiator and found.initiator not in found.countries:
        found = replace(found, initiator="")
    return replace(
        found,
        label=label(found.mode, found.level),
        cameo=cameo(found.mode, found.status),
        plover=plover(found.mode, found.status),
    )


def side_of(text: str, countries: Iterable[str]) -> str:
    """Return a code as typed if it is one of *countries*, or empty; ``ValueError`` if it is no side of the contact."""
    code = _side(text.strip())
    sides = tuple(countries)
    if code and code not in sides:
        raise ValueError(f"{code!r} is no side of the contact (there are: {', '.join(sides)})")
    return code


def told(contact: Contact, field: str) -> str:
    """Return a field of a contact as an analyst would type it."""
    value = getattr(contact, field)
    if field == "participants":
        return "; ".join(_typed(participant) for participant in value)
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else str(value)


def _typed(participant: Participant) -> str:
    office = f" ({participant.office})" if participant.office else ""
    return f"{participant.country} {participant.name}{office}"


def _known(participant: Participant, before: Iterable[Participant]) -> Participant:
    """Keep the item number of a person whom the row already had."""
    same = (p for p in before if same_person(person(p), person(participant)))
    return replace(participant, wikidata=next((p.wikidata for p in same), None))


def _one_of(kind: type[E], name: str) -> Callable[[str], E]:
    def read_one(text: str) -> E:
        if text not in set(kind):
            raise ValueError(f"{text!r} is no {name} (there are: {', '.join(kind)})")
        return kind(text)

    return read_one


def _countries(text: str) -> tuple[str, ...]:
    codes = _words(text.upper())
    if unknown := [code for code in codes if code not in state_codes()]:
        raise ValueError(f"{unknown[0]!r} is no code of a state or body (such as USA, RUS, EU)")
    if len(codes) < _FEWEST_SIDES:
        raise ValueError("a contact has at least two sides, such as RUS, USA")
    return codes


def _participants(text: str) -> tuple[Participant, ...]:
    return tuple(_participant(part.strip()) for part in text.split(";") if part.strip())


def _participant(text: str) -> Participant:
    found = _PERSON.fullmatch(text)
    if found is None or found["country"] not in state_codes():
        raise ValueError(f"{text!r} is no person such as »RUS Igor Sokolow (foreign_minister)«")
    return Participant(found["name"], found["office"] or "", found["country"], None)


def _minutes(text: str) -> int | None:
    if text and not (text.isascii() and text.isdecimal()):
        raise ValueError(f"{text!r} is no number of minutes")
    return int(text) if text else None


def _side(text: str) -> str:
    code = text.upper()
    if code and code not in state_codes():
        raise ValueError(f"{code!r} is no code of a state or body (such as USA, RUS, EU)")
    return code


def _words(text: str) -> tuple[str, ...]:
    return tuple(sorted({word.strip() for word in text.split(",") if word.strip()}))


_READERS: Mapping[str, Callable[[str], Any]] = {
    "date": edtf.optional,
    "mode": _one_of(Mode, "mode"),
    "level": _one_of(Level, "level"),
    "status": _one_of(Status, "status"),
    "countries": _countries,
    "participants": _participants,
    "place": str,
    "duration_minutes": _minutes,
    "initiator": _side,
    "topics": _words,
}
FIELDS = tuple(_READERS)
