"""One contact from the reports of one occasion: the narrowest date, the fullest names, and what they disagree on."""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from extract.contacts.rows.codes import cameo, plover
from extract.merge.compare import (
    LAST_DAY,
    Agreement,
    compare_durations,
    compare_participants,
    compare_places,
    traits,
)
from extract.merge.names import person, same_person
from extract.model import (
    BY_EVIDENCE,
    Conflict,
    Contact,
    ContactMention,
    Level,
    Mode,
    Participant,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from extract.edtf import Edtf

_BY_MODE = (Mode.VIDEO, Mode.PHONE, Mode.MEETING, Mode.LETTER, Mode.TALKS)
_MEETINGS = {
    Level.LEADERS: "summit",
    Level.FOREIGN_MINISTERS: "foreign ministers' meeting",
    Level.DEFENCE_MINISTERS: "defence ministers' meeting",
    Level.CHIEFS_OF_STAFF: "chiefs-of-staff meeting",
}
_LABELS = {
    Mode.PHONE: "phone call",
    Mode.VIDEO: "video call",
    Mode.LETTER: "letter",
    Mode.TALKS: "talks",
    Mode.MEETING: "meeting",
}


def fuse(mentions: Sequence[ContactMention]) -> Contact:
    """Return the contact that *mentions* report; they are kept, sorted by id, with every quote.

    *mentions* is not empty and all of the same sides. docs/METHOD.md, section 2, says which report gives which field.
    """
    reports = tuple(sorted(mentions, key=lambda mention: mention.id))
    mode = min((m.mode for m in reports), key=_BY_MODE.index)
    status = min((m.status for m in reports), key=BY_EVIDENCE.index)
    level = _level(reports)
    return Contact(
        id="c-" + hashlib.sha256(reports[0].id.encode()).hexdigest()[:12],
        date=_date(reports),
        mode=mode,
        level=level,
        status=status,
        label=label(mode, level),
        countries=tuple(sorted({side for m in reports for side in m.countries})),
        participants=_participants(reports),
        place=_fullest(m.place for m in reports),
        duration_minutes=_duration(reports),
        topics=tuple(sorted({topic for m in reports for topic in m.topics})),
        cameo=cameo(mode, status),
        plover=plover(mode, status),
        mentions=reports,
        conflicts=_conflicts(reports),
        initiator=_initiator(reports),
    )


def label(mode: Mode, level: Level) -> str:
    """Return what people call such a contact, in English: a meeting of leaders is a summit."""
    return _MEETINGS.get(level, "meeting") if mode is Mode.MEETING else _LABELS[mode]


def _date(reports: Sequence[ContactMention]) -> Edtf | None:
    """Return the days that every dated report allows.

    Where an analyst merged reports that exclude each other: what most of them tell, then the narrowest, then the first.
    """
    dates = {m.date.text: m.date for m in reports if m.date is not None}
    texts = sorted(dates, key=lambda text: (len(text), text))
    found = dates[texts[0]] if texts else None
    for text in texts[1:]:
        found = found.intersection(dates[text]) if found else None
    if found is None and texts:
        told = Counter(m.date.text for m in reports if m.date is not None)
        found = dates[min(texts, key=lambda t: (-told[t], dates[t].span_days or LAST_DAY, t))]
    return found


def _level(reports: Sequence[ContactMention]) -> Level:
    told = [m.level for m in reports if m.level is not Level.OFFICIALS or m.participants]
    return min(told or [Level.OFFICIALS], key=tuple(Level).index)


def _participants(reports: Sequence[ContactMention]) -> tuple[Participant, ...]:
    """Return each person once: fullest name, most told office, item number; by side, then name."""
    people: list[list[Participant]] = []
    told = {p: None for m in reports for p in m.participants}
    for participant in sorted(told, key=_fullness):
        for known in people:
            if _one_person(known[0], participant):
                known.append(participant)
                break
        else:
            people.append([participant])
    offices = Counter((p.name, p.office) for m in reports for p in m.participants)
    fused = [_person(forms, offices) for forms in people]
    return tuple(sorted(fused, key=lambda p: (p.country, p.name)))


def _fullness(participant: Participant) -> tuple[int, int, str, str, str, str]:
    name = participant.name
    rest = (name, participant.country, participant.office, participant.wikidata or "")
    return (-len(name.split()), -len(name), *rest)


def _one_person(one: Participant, other: Participant) -> bool:
    sides = {one.country, other.country} - {""}
    return len(sides) < 2 and same_person(person(one), person(other))  # noqa: PLR2004


def _person(forms: Sequence[Participant], offices: Counter[tuple[str, str]]) -> Participant:
    told: Counter[str] = Counter()
    for form in forms:
        if form.office:
            told[form.office] += offices[form.name, form.office]
    return Participant(
        name=forms[0].name,
        office=_most_told(told),
        country=min((f.country for f in forms if f.country), default=""),
        wikidata=min((f.wikidata for f in forms if f.wikidata), default=None),
    )


def _fullest(words: Iterable[str]) -> str:
    return _most_told(Counter(word for word in words if word))


def _most_told(told: Counter[str]) -> str:
    return min(told, key=lambda word: (-told[word], -len(word), word), default="")


def _duration(reports: Sequence[ContactMention]) -> int | None:
    """Return the duration told most often; among equals the one that is no round half hour."""
    told = Counter(m.duration_minutes for m in reports if m.duration_minutes is not None)
    return min(told, key=lambda n: (-told[n], n % 30 == 0, n), default=None)


def _initiator(reports: Sequence[ContactMention]) -> str:
    """Return the side that most reports name as the one that called or asked, none where two are told as often."""
    told = Counter(m.initiator for m in reports if m.initiator).most_common(2)
    tie = len(told) > 1 and told[0][1] == told[1][1]
    return told[0][0] if told and not tie else ""


def _conflicts(reports: Sequence[ContactMention]) -> tuple[Conflict, ...]:
    """List the fields in which two reports exclude each other; a plan and its outcome do not."""
    found = (
        _conflict("date", _dates(reports)),
        _conflict("duration_minutes", _durations(reports)),
        _conflict("initiator", {m.id: m.initiator for m in reports if m.initiator}),
        _conflict("level", _levels(reports)),
        _conflict("mode", {m.id: m.mode.value for m in reports if m.mode is not Mode.TALKS}),
        _conflict("participants", _persons(reports)),
        _conflict("place", _places(reports)),
        _conflict("status", _statuses(reports)),
    )
    return tuple(conflict for conflict in found if conflict)


def _conflict(name: str, told: Mapping[str, str]) -> Conflict | None:
    values = tuple(sorted(set(told.values())))
    return Conflict(name, values, tuple(told)) if len(values) > 1 else None


def _dates(reports: Sequence[ContactMention]) -> dict[str, str]:
    told = {m.date.text: m.date for m in reports if m.date is not None}
    apart = any(not one.overlaps(other) for one, other in combinations(told.values(), 2))
    return {m.id: m.date.text for m in reports if m.date is not None} if apart else {}


def _levels(reports: Sequence[ContactMention]) -> dict[str, str]:
    """Officials without a name may be anyone, so that only other levels disagree."""
    return {
        m.id: m.level.value for m in reports if m.level is not Level.OFFICIALS or m.participants
    }


def _durations(reports: Sequence[ContactMention]) -> dict[str, str]:
    told = [m for m in reports if m.duration_minutes is not None]
    told.sort(key=lambda m: (m.duration_minutes or 0, m.id))
    if not told or compare_durations(told[0], told[-1]).agreement is not Agreement.CONFLICTING:
        return {}
    return {m.id: str(m.duration_minutes) for m in reports if m.duration_minutes is not None}


def _persons(reports: Sequence[ContactMention]) -> dict[str, str]:
    told = {m.id: ", ".join(sorted(p.name for p in m.participants)) for m in reports}
    faces = {face.sides: face for face in map(traits, reports)}
    differ = any(
        compare_participants(one, other).agreement is Agreement.CONFLICTING
        for one, other in combinations(faces.values(), 2)
    )
    return {mention: names for mention, names in told.items() if names} if differ else {}


def _places(reports: Sequence[ContactMention]) -> dict[str, str]:
    told = {m.place: traits(m) for m in reports if m.place}
    differ = any(
        compare_places(one, other).agreement is Agreement.CONFLICTING
        for one, other in combinations(told.values(), 2)
    )
    return {m.id: m.place for m in reports if m.place} if differ else {}


def _statuses(reports: Sequence[ContactMention]) -> dict[str, str]:
    told = {m.status for m in reports}
    disputed = Status.DENIED in told or told >= {Status.HELD, Status.CANCELLED}
    return {m.id: m.status.value for m in reports} if disputed else {}
