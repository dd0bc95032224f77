"""What the command line and the page call to curate a store: word a decision, keep it, see the tables follow."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from extract.curation import journal, values
from extract.curation.added import added_by_hand
from extract.curation.apply import Unmatched, curated, uncurated
from extract.curation.decision import Added, Decision, Kind
from extract.curation.journal import append
from extract.invariants import sound
from extract.store import Store, write
from extract.store.files import sweep
from extract.store.restore import articles, restore

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from extract.curation.journal import Journal
    from extract.model import Corpus

    Articles = Callable[[Corpus], Iterable[Mapping[str, Any]]]

__all__ = ["Outcome", "append", "decision_on", "record", "rewrite", "write_curated"]

# Two threads of one process would write into the same scratch folder.
_WRITING = Lock()
_FEWEST_TO_MERGE = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a store holds once all decisions are applied, those that match nothing, and lines that are no decision."""

    corpus: Corpus
    unmatched: tuple[Unmatched, ...]
    faults: tuple[str, ...]


def decision_on(
    store: Store,
    kind: Kind,
    ids: Sequence[str] = (),
    *,
    who: str,
    when: str,
    field: str = "",
    value: str = "",
    undoes: str = "",
    row: Added | None = None,
    why: str = "",
) -> Decision:
    """Word a decision on rows of *store*, named by contact or mention; ``ValueError`` says what cannot be.

    For a split, *ids* are the mentions that leave their row.
    """
    if not who.strip() or not when.strip():
        raise ValueError("a decision needs to say who made it and when")
    rows, about = _rows(store, kind, ids)
    decision = Decision(who, when, kind, rows, field, value, row, undoes, why, about)
    if kind is Kind.SET:
        values.read(field, value)
    if kind is Kind.NOTE and not value.strip():
        raise ValueError("a note needs words")
    if kind is Kind.UNDO and undoes not in {d.id for d in journal.read(store.path).decisions}:
        raise ValueError(f"{store.path} has no decision {undoes!r} that could be undone")
    if row is not None:
        added_by_hand(decision, {d.id: d for d in articles(store, row.source)})
    return decision


def record(store_path: Path, decision: Decision) -> Outcome:
    """Keep a decision and write the tables anew."""
    append(store_path, decision)
    return rewrite(store_path)


def rewrite(store_path: Path) -> Outcome:
    """Write a store's tables anew from its own articles, reports and decisions; no article is read again."""
    with _alone(store_path):
        while True:
            store = Store(store_path)
            corpus = uncurated(restore(store))
            store.close()
            decided = journal.read(store_path)
            outcome = _written(store_path, corpus, decided)
            # Something more may have been decided meanwhile: whoever decides first appends, then waits for its turn.
            if journal.read(store_path) == decided:
                return outcome


def write_curated(store_path: Path, corpus: Corpus, articles: Articles | None = None) -> Outcome:
    """Write a corpus as extracted, with the decisions that the store already holds.

    *articles* gives the rows of that table for the curated corpus, where it does not hold all of its articles.
    """
    with _alone(store_path):
        return _written(store_path, corpus, journal.read(store_path), articles)


@contextmanager
def _alone(store_path: Path) -> Iterator[None]:
    """Let one thread and, where the system can lock a folder, one process at a time write a store.

    Two writers would each clear away what the other has just written.
    """
    with _WRITING:
        if sys.platform == "win32" or not store_path.is_dir():
            yield
            return
        handle = os.open(store_path, os.O_RDONLY)
        try:
            # The lock goes with the handle, so that a process that is killed leaves none behind.
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)


def _written(
    store_path: Path, corpus: Corpus, decided: Journal, articles: Articles | None = None
) -> Outcome:
    found, unmatched = curated(corpus, decided.decisions)
    found = sound(found)
    sweep(store_path)
    write(store_path, found, articles(found) if articles else None)
    return Outcome(found, unmatched, decided.faults)


def _rows(store: Store, kind: Kind, ids: Sequence[str]) -> tuple[tuple[tuple[str, ...], ...], str]:
    """Return the mentions of every row named, and words by which people know the rows."""
    if kind in {Kind.ADD, Kind.UNDO}:
        return (), ""
    found: dict[str, dict[str, str]] = {}
    for name in ids:
        contact, mentions = _row(store, name)
        found[contact] = mentions
    if kind is Kind.SPLIT:
        return _parted(found, ids)
    if kind is Kind.MERGE and len(found) < _FEWEST_TO_MERGE:
        raise ValueError("a merge needs two different rows")
    if kind is not Kind.MERGE and len(found) != 1:
        raise ValueError(f"a decision to {kind} is about one row")
    about = " + ".join(next(iter(mentions.values())) for mentions in found.values())
    return tuple(tuple(mentions) for mentions in found.values()), about


def _parted(
    found: dict[str, dict[str, str]], leaving: Sequence[str]
) -> tuple[tuple[tuple[str, ...], ...], str]:
    if len(found) != 1:
        raise ValueError("the mentions that leave a row must be of one row")
    mentions = next(iter(found.values()))
    staying = tuple(mention for mention in mentions if mention not in leaving)
    out = tuple(mention for mention in mentions if mention in leaving)
    if not out or not staying:
        raise ValueError(
            "a split names some of the mentions of a row, by their own ids: "
            + ", ".join(f"{mention} ({quote})" for mention, quote in mentions.items())
        )
    return (out, staying), mentions[out[0]]


def _row(store: Store, name: str) -> tuple[str, dict[str, str]]:
    """Return the contact called *name*, or that holds the mention called so, with its mentions and their quotes."""
    found = store.rows("SELECT contact FROM mentions WHERE contact = ? OR mention = ?", [name] * 2)
    if not name or not found:
        raise ValueError(f"{store.path} has no row {name!r}")
    contact = found[0]["contact"]
    if not contact:
        raise ValueError(f"{name} is a report that was rejected: undo that decision first")
    rows = store.rows(
        "SELECT mention, article, quote FROM mentions WHERE contact = ? AND rank = 0 ORDER BY mention",
        [contact],
    )
    return contact, {row["mention"]: f"{row['article']}: »{row['quote']}«" for row in rows}
