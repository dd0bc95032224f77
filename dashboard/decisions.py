"""What readers decide on rows: worded, kept and applied by the store's own writer of decisions; nothing else writes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from dashboard.rows import ContactRow
    from extract.curation.decision import Decision
    from extract.store import Store

FIELDS = (
    *("date", "mode", "level", "status", "countries"),
    *("participants", "place", "duration_minutes", "initiator", "topics"),
)
ADDED = ("quote", "source", *FIELDS, "published")
ACTS = ("accept", "reject", "set", "merge", "split", "note", "add", "undo")
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A decision as the page asks for it; ``who`` is the name that the reader typed."""

    act: str
    who: str
    row: str = ""
    other: str = ""
    mention: str = ""
    undoes: str = ""
    value: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Past:
    """A decision that was made: on what, by whom, when, and whether it was taken back since."""

    id: str
    kind: str
    who: str
    when: str
    about: str
    field: str
    value: str
    mentions: tuple[str, ...]
    undone: bool

    @property
    def reports(self) -> tuple[str, ...]:
        """Return the reports that it is about; the one that it made, where it added a row."""
        return self.mentions or (_made(self.id),)


def asked(data: Mapping[str, Any]) -> Asked:
    """Read what the browser sent; ``ValueError`` where that is no decision."""
    texts = {name: data.get(name, "") for name in Asked.__slots__ if name != "fields"}
    fields = data.get("fields", {})
    if not isinstance(fields, dict):
        raise ValueError("the fields of a decision are no object")  # noqa: TRY004  (a fault of what was sent)
    every = [*texts.values(), *fields, *fields.values()]
    if not all(isinstance(text, str) and len(text) <= _LONGEST for text in every):
        raise ValueError("a decision holds something other than text, or too much of it")
    if texts["act"] not in ACTS:
        raise ValueError(f"{texts['act']!r} is no decision")
    return Asked(**texts, fields=fields)


def decide(store: Store, wanted: Asked, *, when: str) -> str:
    """Keep a decision and apply it; return a mention of the row that it leaves, empty where it leaves none.

    ``ValueError`` says why it cannot be; then nothing was kept.
    """
    # What merges rows is heavy and loads only when someone decides.
    from extract.curation import desk  # noqa: PLC0415

    worded = tuple(_worded(store, wanted, when))
    if not worded:
        raise ValueError("nothing was changed")
    try:
        for decision in worded:
            desk.append(store.path, decision)
    except OSError as err:
        raise ValueError(f"{store.path} cannot be written to ({err.strerror})") from err
    try:
        outcome = desk.rewrite(store.path)
    except OSError as err:
        reason = f"the tables could not be written anew ({err.strerror})"
        raise ValueError(f"the decision is kept, but {reason}; the next run applies it") from err
    made = {decision.id for decision in worded}
    for idle in outcome.unmatched:
        if idle.decision.id in made:
            raise ValueError(f"the decision is kept, but changes nothing: {idle.reason}")
    return _left(store, wanted, worded[-1])


def _worded(store: Store, wanted: Asked, when: str) -> Iterator[Decision]:
    from extract.curation.decision import Added, Kind  # noqa: PLC0415
    from extract.curation.desk import decision_on  # noqa: PLC0415

    who = wanted.who.strip()
    if wanted.act == "set":
        for name, value in wanted.fields.items():
            yield decision_on(
                store, Kind.SET, [wanted.row], who=who, when=when, field=name, value=value
            )
        return
    if wanted.act == "undo":
        undoes = wanted.undoes or _last_of(store.path, who)
        yield decision_on(store, Kind.UNDO, who=who, when=when, undoes=undoes)
        return
    if wanted.act == "add":
        told = {name: wanted.fields.get(name, "") for name in ADDED}
        yield decision_on(store, Kind.ADD, who=who, when=when, row=Added(**told))
        return
    named = {"merge": [wanted.row, wanted.other], "split": [wanted.mention]}
    ids = named.get(wanted.act, [wanted.row])
    yield decision_on(store, Kind(wanted.act), ids, who=who, when=when, value=wanted.value)


def _last_of(path: Path, who: str) -> str:
    """Return the latest decision of a person that stands."""
    mine = [past for past in history(path) if past.who == who and not past.undone]
    if not mine:
        raise ValueError(f"{who or 'nobody'} has decided nothing that could be undone")
    return mine[0].id


def _made(decision: str) -> str:
    """Return the report of a row that was added by a decision."""
    return f"m-{decision.removeprefix('d-')}"


def _left(store: Store, wanted: Asked, decision: Decision) -> str:
    if wanted.act == "reject":
        return ""
    if wanted.act == "add":
        return _made(decision.id)
    if wanted.act == "undo":
        undone = next((past for past in history(store.path) if past.id == decision.undoes), None)
        return undone.mentions[0] if undone and undone.mentions else ""
    return wanted.mention or decision.mentions[0]


def history(path: Path) -> tuple[Past, ...]:
    """Return every decision on a store but those that take others back, the latest first."""
    from extract.curation import journal  # noqa: PLC0415
    from extract.curation.apply import undone  # noqa: PLC0415
    from extract.curation.decision import Kind  # noqa: PLC0415

    decisions = journal.read(path).decisions
    withdrawn = undone(decisions)
    return tuple(
        Past(
            id=one.id,
            kind=str(one.kind),
            who=one.who,
            when=one.when,
            about=one.row.quote if one.row else one.about,
            field=one.field,
            value=one.value,
            mentions=one.mentions,
            undone=one.id in withdrawn,
        )
        for one in reversed(decisions)
        if one.kind is not Kind.UNDO
    )


def faults(path: Path) -> tuple[str, ...]:
    """Return a sentence for every line among the decisions that is none, and so is not applied."""
    from extract.curation import journal  # noqa: PLC0415

    return journal.read(path).faults


def typed(row: ContactRow) -> dict[str, str]:
    """Return the fields of a row as an analyst types them."""
    people = (
        f"{person.country} {person.name}" + (f" ({person.office})" if person.office else "")
        for person in row.people
    )
    return {
        "date": row.date.text if row.date else "",
        "mode": "meeting" if row.kind == "summit" else row.kind,
        "level": row.level,
        "status": row.status,
        "countries": ", ".join(row.countries),
        "participants": "; ".join(people),
        "place": row.place,
        "duration_minutes": "" if row.minutes is None else str(row.minutes),
        "initiator": row.initiator,
        "topics": ", ".join(row.topics),
    }
