"""Decisions as lines of a file: appended whole, read whatever happened."""

from __future__ import annotations

import json

import pytest

from extract.curation.decision import Added, Decision, Kind, dump, load
from extract.curation.journal import JOURNAL, append, read

WHEN = "2026-01-02T10:00:00+00:00"
ROWS = (("m-1", "m-2"),)
ADDED = Added("»Ja.«", "https://example.org/ü", "RUS,USA", "phone", "leaders", date="2003")
DECISIONS = [
    Decision("anna", WHEN, Kind.ACCEPT, ROWS),
    Decision("anna", WHEN, Kind.REJECT, ROWS, why="kein Kontakt", about="a: »Nein.«"),
    Decision("bob", WHEN, Kind.SET, ROWS, "date", ""),
    Decision("bob", WHEN, Kind.MERGE, (("m-1",), ("m-2", "m-3"))),
    Decision("bob", WHEN, Kind.SPLIT, (("m-1",), ("m-2", "m-3"))),
    Decision("bob", WHEN, Kind.ADD, row=ADDED),
    Decision("bob", WHEN, Kind.NOTE, ROWS, value="zwei\nZeilen"),
    Decision("bob", WHEN, Kind.UNDO, undoes="d-1"),
]


@pytest.mark.parametrize("decision", DECISIONS, ids=[d.kind for d in DECISIONS])
def test_a_decision_is_one_line_that_reads_back(decision):
    line = dump(decision)
    assert "\n" not in line
    assert load(line) == decision
    assert json.loads(line)["id"] == decision.id


def test_two_decisions_have_two_ids():
    assert len({decision.id for decision in DECISIONS}) == len(DECISIONS)


def test_what_is_appended_is_read_in_order(tmp_path):
    for decision in DECISIONS:
        append(tmp_path, decision)
    assert read(tmp_path).decisions == tuple(DECISIONS)
    assert read(tmp_path).faults == ()


def test_without_a_file_nothing_was_decided(tmp_path):
    assert read(tmp_path).decisions == ()


@pytest.mark.parametrize("kept", [1, 20, 90])
def test_a_last_line_torn_by_a_crash_is_told_and_the_next_decision_starts_below_it(tmp_path, kept):
    append(tmp_path, DECISIONS[0])
    whole = (tmp_path / JOURNAL).read_bytes()
    (tmp_path / JOURNAL).write_bytes(whole + whole[:kept])
    assert read(tmp_path).decisions == (DECISIONS[0],)
    (fault,) = read(tmp_path).faults
    assert fault.startswith(f"{JOURNAL}, line 2: was torn off")
    append(tmp_path, DECISIONS[1])
    assert read(tmp_path).decisions == (DECISIONS[0], DECISIONS[1])
    assert (tmp_path / JOURNAL).read_bytes().startswith(whole + whole[:kept] + b"\n")


def test_a_last_line_that_only_lacks_its_end_is_read(tmp_path):
    (tmp_path / JOURNAL).write_text(dump(DECISIONS[0]), "utf-8")
    assert read(tmp_path).decisions == (DECISIONS[0],)


BASE = {"who": "anna", "when": WHEN, "kind": "accept", "rows": [["m-1"]]}
SPOILED = [
    ("{", "is no JSON"),
    ("[]", "is no JSON object"),
    ("{}", "lacks kind, when, who"),
    (json.dumps({**BASE, "kind": "guess"}), "is of no known kind: 'guess'"),
    (json.dumps({**BASE, "colour": "red"}), "has no field colour"),
    (json.dumps({**BASE, "why": 7}), "holds something other than text"),
    (json.dumps({**BASE, "rows": []}), "names too few rows"),
    (json.dumps({**BASE, "rows": "m-1"}), "names its rows in no list of lists"),
    (json.dumps({**BASE, "rows": [[1]]}), "names a row by something other than text"),
    (json.dumps({**BASE, "kind": "merge"}), "names too few rows"),
    (json.dumps({**BASE, "kind": "undo"}), "does not say what it undoes"),
    (json.dumps({**BASE, "kind": "add"}), "lacks the row that it adds"),
    (json.dumps({**BASE, "kind": "add", "row": {"quote": "a"}}), "adds a row with a field too"),
    (json.dumps({**BASE, "kind": "add", "row": "a"}), "adds a row that is no object of texts"),
]


@pytest.mark.parametrize(("line", "sentence"), SPOILED)
def test_a_line_that_is_no_decision_is_told_and_the_others_are_read(tmp_path, line, sentence):
    around = dump(DECISIONS[0]), dump(DECISIONS[1])
    (tmp_path / JOURNAL).write_text(f"{around[0]}\n{line}\n\n{around[1]}\n", "utf-8")
    journal = read(tmp_path)
    assert journal.decisions == (DECISIONS[0], DECISIONS[1])
    (fault,) = journal.faults
    assert fault.startswith(f"{JOURNAL}, line 2: {sentence}")


def test_a_line_in_another_encoding_is_told(tmp_path):
    (tmp_path / JOURNAL).write_bytes(b"\xff\xfe\n" + dump(DECISIONS[0]).encode() + b"\n")
    assert read(tmp_path).faults[0].startswith(f"{JOURNAL}, line 1: is not UTF-8")
