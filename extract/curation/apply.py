"""A corpus as the analyst left it: every decision is found again by the mentions that it names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extract.confidence import rated
from extract.curation import values
from extract.curation.added import added_by_hand, documents_of, is_by_hand
from extract.curation.decision import Decision, Kind
from extract.gaps import gaps
from extract.lexicon.exonyms import exonyms
from extract.merge.cluster import by_date, merge
from extract.merge.fuse import fuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from extract.model import Contact, ContactMention, Corpus, Document


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A decision that changes nothing in this corpus, and why."""

    decision: Decision
    reason: str


class _NoMatchError(ValueError):
    """Nothing in the corpus is what a decision is about."""


def uncurated(corpus: Corpus) -> Corpus:
    """Return the corpus as it was extracted, before any decision; gaps and names are left to ``curated``."""
    reports = [m for contact in corpus.contacts for m in contact.mentions]
    told = [m for m in (*reports, *corpus.rejected) if not is_by_hand(m)]
    invented = documents_of(m for m in reports if is_by_hand(m))
    documents = tuple(d for d in corpus.documents if d.text != invented.get(d.id))
    contacts = rated(merge(told, documents))
    return replace(corpus, documents=documents, contacts=contacts, gaps=(), rejected=(), names=())


def curated(corpus: Corpus, decisions: Sequence[Decision]) -> tuple[Corpus, tuple[Unmatched, ...]]:
    """Apply decisions in their order to a corpus as extracted; what matches nothing is returned with its reason.

    A decision on a row applies to the row that now holds most of its mentions. Gaps are counted anew.
    """
    desk = _Desk(corpus.contacts, corpus.documents)
    unmatched: list[Unmatched] = []
    for decision, undone in _standing(decisions):
        if undone == _GONE:
            unmatched.append(
                Unmatched(decision, f"there is no decision {decision.undoes} before it")
            )
        elif not undone:
            try:
                desk.apply(decision)
            except ValueError as err:
                unmatched.append(Unmatched(decision, str(err)))
    contacts = tuple(sorted((row.contact() for row in desk.rows()), key=by_date))
    documents = tuple(sorted(desk.documents.values(), key=lambda document: document.id))
    found = replace(
        corpus,
        documents=documents,
        contacts=contacts,
        gaps=gaps(contacts, corpus.gap_claims, documents),
        rejected=tuple(desk.rejected[key] for key in sorted(desk.rejected)),
        names=exonyms(contacts),
    )
    return found, tuple(unmatched)


_GONE, _UNDONE, _STANDS = "gone", "undone", ""


def undone(decisions: Sequence[Decision]) -> frozenset[str]:
    """Return the ids of the decisions that a later one undoes."""
    return frozenset(d.id for d, state in _standing(decisions) if state == _UNDONE)


def _standing(decisions: Sequence[Decision]) -> Iterator[tuple[Decision, str]]:
    """Yield every decision with whether it stands; an undo that stands is left out, one without a target is told."""
    first = {decision.id: at for at, decision in reversed(list(enumerate(decisions)))}
    withdrawn: set[str] = set()
    states: list[tuple[Decision, str]] = []
    for at in range(len(decisions) - 1, -1, -1):
        decision = decisions[at]
        if decision.id in withdrawn:
            states.append((decision, _UNDONE))
        elif decision.kind is not Kind.UNDO:
            states.append((decision, _STANDS))
        elif first.get(decision.undoes, at) < at:
            withdrawn.add(decision.undoes)
        else:
            states.append((decision, _GONE))
    yield from reversed(states)


@dataclass(slots=True, eq=False)
class _Row:
    """A row under revision: its mentions, what was set, and who did what; ``extracted`` while nothing moved."""

    mentions: dict[str, ContactMention]
    extracted: Contact | None
    changes: dict[str, Decision] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    acts: dict[Decision, str] = field(default_factory=dict)

    def contact(self) -> Contact:
        """Return the contact that the row has become."""
        found = self.extracted
        if found is None:
            found = fuse(tuple(self.mentions.values()))
            (found,) = rated([found])
        acts = list(self.acts.values())
        for name, decision in self.changes.items():
            was = values.told(found, name) or "not told"
            found = values.changed(found, name, decision.value)
            acts.append(f"{name} set{_by(decision)} (was {was})")
        return replace(found, curated="; ".join(acts), note="\n".join(self.notes))

    def without(self, mentions: Iterable[str]) -> None:
        """Take mentions out; the row is then fused anew."""
        for mention in mentions:
            del self.mentions[mention]
        self.extracted = None


def _by(decision: Decision) -> str:
    return f" by {decision.who} on {decision.when[:10]}"


class _Desk:
    """All rows, found by their mentions, while decisions are applied one after the other."""

    def __init__(self, contacts: Iterable[Contact], documents: Iterable[Document]) -> None:
        self.documents = {document.id: document for document in documents}
        self.rejected: dict[str, ContactMention] = {}
        self._row_of: dict[str, _Row] = {}
        for contact in contacts:
            self._enter(_Row({m.id: m for m in contact.mentions}, contact))
        self._acts: Mapping[Kind, Callable[[Decision], None]] = {
            Kind.ACCEPT: self._accept,
            Kind.REJECT: self._reject,
            Kind.SET: self._set,
            Kind.MERGE: self._merge,
            Kind.SPLIT: self._split,
            Kind.ADD: self._add,
            Kind.NOTE: self._note,
        }

    def apply(self, decision: Decision) -> None:
        """Carry out a decision; ``ValueError`` says why it matches nothing."""
        self._acts[decision.kind](decision)

    def rows(self) -> list[_Row]:
        """Return every row once."""
        return list(dict.fromkeys(self._row_of.values()))

    def _enter(self, row: _Row) -> None:
        for mention in row.mentions:
            self._row_of[mention] = row

    def _holding(self, mentions: Iterable[str]) -> Counter[_Row]:
        return Counter(self._row_of[m] for m in mentions if m in self._row_of)

    def _row(self, decision: Decision) -> _Row:
        """Return the row that holds most of the mentions named; among equals the one of the smallest id."""
        held = self._holding(decision.mentions)
        if not held:
            gone = all(mention in self.rejected for mention in decision.mentions)
            raise _NoMatchError(
                "its reports are rejected" if gone else "none of its reports is there"
            )
        return min(held, key=lambda row: (-held[row], min(row.mentions)))

    def _accept(self, decision: Decision) -> None:
        self._row(decision).acts[decision] = f"accepted{_by(decision)}"

    def _note(self, decision: Decision) -> None:
        row = self._row(decision)
        row.notes.append(decision.value)
        row.acts[decision] = f"noted{_by(decision)}"

    def _set(self, decision: Decision) -> None:
        values.read(decision.field, decision.value)
        row = self._row(decision)
        if decision.field == "initiator":
            values.side_of(decision.value, row.contact().countries)
        row.changes.pop(decision.field, None)
        row.changes[decision.field] = decision

    def _reject(self, decision: Decision) -> None:
        """Take out the reports named; later reports that joined them share their fate.

        Not so where the others date the row more firmly: then it was the rejected report that joined them.
        """
        held = self._holding(decision.mentions)
        if not held and not any(mention in self.rejected for mention in decision.mentions):
            raise _NoMatchError("none of its reports is there")
        for row in held:
            named = [m for key, m in row.mentions.items() if key in decision.mentions]
            own = fuse(named).date == fuse(tuple(row.mentions.values())).date
            out = row.mentions if own else {m.id: m for m in named}
            for mention in list(out.values()):
                self.rejected[mention.id] = mention
                del self._row_of[mention.id]
            if not own:
                row.without(out)
                row.acts[decision] = f"a report rejected{_by(decision)}"

    def _merge(self, decision: Decision) -> None:
        if not all(self._holding(group) for group in decision.rows):
            raise _NoMatchError("one of its rows is not there")
        first, *others = self._holding(decision.mentions)
        for other in others:
            first.mentions |= other.mentions
            first.changes |= other.changes
            first.notes += other.notes
            first.acts |= other.acts
            first.extracted = None
            self._enter(first)
        first.acts[decision] = f"merged{_by(decision)}"

    def _split(self, decision: Decision) -> None:
        leaving, staying = decision.rows[0], decision.rows[1]
        if not (self._holding(leaving) and self._holding(staying)):
            raise _NoMatchError("the reports that it parts are not there")
        taken: dict[str, ContactMention] = {}
        for row in self._holding(leaving):
            if self._holding(staying)[row]:
                out = {key: row.mentions[key] for key in leaving if key in row.mentions}
                row.without(out)
                row.acts[decision] = f"split{_by(decision)}"
                taken |= out
        if taken:
            self._enter(_Row(taken, None, acts={decision: f"split{_by(decision)}"}))

    def _add(self, decision: Decision) -> None:
        mention, document = added_by_hand(decision, self.documents)
        self.documents.setdefault(document.id, document)
        self._enter(_Row({mention.id: mention}, None, acts={decision: f"added{_by(decision)}"}))
