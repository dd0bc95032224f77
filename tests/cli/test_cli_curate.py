import getpass
import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

ARTICLES = {
    "call.txt": (
        "Stand: 12.03.2019 10:15 Uhr\n\nNorwegens Außenministerin Kari Solheim telefonierte am Montag mit ihrem"
        " japanischen Amtskollegen Kenji Morita. Die Leitung sei gut gewesen, sagte eine Sprecherin in Oslo.\n"
    ),
    "visit.txt": (
        "Stand: 04.06.2019 18:00 Uhr\n\nNorwegens Außenministerin Kari Solheim traf sich am Dienstag in Tokio mit"
        " ihrem japanischen Amtskollegen Kenji Morita. Das Gespräch dauerte zwei Stunden, hieß es danach.\n"
    ),
}


@pytest.fixture
def rows(detente, tmp_path):
    """Extract two articles; return a reader of the rows by mode."""
    for name, text in ARTICLES.items():
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_text(text, "utf-8")
    assert detente("extract", "in", "-o", "store").status == 0

    def read():
        detente("export", "store", "-o", "rows.jsonl")
        lines = (tmp_path / "rows.jsonl").read_text("utf-8").splitlines()
        return {row["mode"]: row for row in map(json.loads, lines)}

    return read


def test_a_decision_is_told_kept_and_seen_in_the_export(detente, rows, tmp_path):
    name = rows()["phone"]["id"]
    ran = detente("curate", "store", "set", name, "date", "2019-03-10", "--why", "their own site")
    assert (ran.status, ran.err) == (0, "")
    assert re.fullmatch(r"d-[0-9a-f]{12}: set date to 2019-03-10\.\n", ran.out)
    assert rows()["phone"]["date"] == "2019-03-10"
    (line,) = (tmp_path / "store" / "curation.jsonl").read_text("utf-8").splitlines()
    kept = json.loads(line)
    assert (kept["who"], kept["why"]) == (getpass.getuser(), "their own site")
    assert datetime.fromisoformat(kept["when"]).tzinfo == UTC
    assert kept["who"] in rows()["phone"]["curated"]


ADDED = ("--quote", "Sie sprachen.", "--source", "Chronik", "--countries", "NOR,JPN")


def test_every_kind_of_decision_is_offered(detente, rows):
    found = rows()
    phone, meeting = found["phone"]["id"], found["meeting"]["id"]
    for arguments in [
        ("accept", phone),
        ("note", phone, "who called?"),
        ("merge", phone, meeting),
        ("add", *ADDED, "--mode", "talks", "--level", "officials"),
    ]:
        ran = detente("curate", "store", *arguments, "--as", "anna")
        assert (ran.status, ran.err) == (0, "")
    merged = rows()["phone"]
    assert {mention["article"] for mention in merged["mentions"]} == {"call.txt", "visit.txt"}
    assert merged["note"] == "who called?"
    ran = detente("curate", "store", "split", merged["id"])
    leaving = re.search(r"m-[0-9a-f]{12}", ran.err).group()
    assert detente("curate", "store", "split", leaving).status == 0
    assert set(rows()) == {"phone", "meeting", "talks"}


def test_the_list_tells_what_was_decided_undone_and_lost(detente, rows, tmp_path):
    phone, meeting = rows()["phone"]["id"], rows()["meeting"]["id"]
    first = detente("curate", "store", "reject", phone, "--as", "anna").out.partition(":")[0]
    detente("curate", "store", "accept", meeting, "--as", "bob", "--why", "on the record")
    detente("curate", "store", "undo", first, "--as", "anna")
    told = detente("curate", "store", "list").out
    assert re.search(
        rf"{first}  \S+  anna: reject m-[0-9a-f]{{12}} \(undone\)\n    call.txt: »", told
    )
    assert "bob: accept m-" in told
    assert "    because: on the record\n" in told
    assert detente("curate", "store", "unmatched").out == "Every decision matches.\n"
    (tmp_path / "in" / "visit.txt").unlink()
    ran = detente("extract", "in", "-o", "store")
    assert ran.err == (
        "detente: 1 decision matches no row any more: `detente curate STORE unmatched` lists them.\n"
    )
    lost = detente("curate", "store", "unmatched").out
    assert "bob: accept" in lost
    assert "    matches nothing: none of its reports is there\n" in lost
    assert "anna" not in lost


def test_a_torn_line_is_told_and_harms_nothing(detente, rows, tmp_path):
    detente("curate", "store", "reject", rows()["phone"]["id"])
    with (tmp_path / "store" / "curation.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"id": "d-')
    ran = detente("extract", "in", "-o", "store")
    assert (ran.status, set(rows())) == (0, {"meeting"})
    assert ran.err.startswith("detente: curation.jsonl, line 2: was torn off while it was written")


def test_two_who_decide_at_the_same_time_are_both_heard(detente_apart, rows):
    name = rows()["phone"]["id"]
    notes = [f"note {number}" for number in range(4)]
    with ThreadPoolExecutor(len(notes)) as pool:
        ran = list(
            pool.map(lambda note: detente_apart("curate", "store", "note", name, note), notes)
        )
    assert [(one.status, one.err) for one in ran] == [(0, "")] * len(notes)
    assert sorted(rows()["phone"]["note"].split("\n")) == notes


def test_a_rejected_report_explains_itself(detente, rows):
    row = rows()["phone"]
    detente("curate", "store", "reject", row["id"])
    ran = detente("export", "store", "--table", "mentions", "-o", "mentions.jsonl")
    assert ran.status == 0
    told = detente("curate", "store", "list").out
    mention = re.search(r"m-[0-9a-f]{12}", told).group()
    assert detente("explain", "store", mention).out.startswith("rejected: this report is in no con")


@pytest.mark.parametrize(
    ("arguments", "sentence", "status"),
    [
        ((), "the following arguments are required: DECISION", 2),
        (("guess",), "invalid choice: 'guess'", 2),
        (("list",), "Nothing was decided yet.", 0),
        (("accept", "c-0"), "store has no row 'c-0'.", 1),
        (("undo", "d-0"), "store has no decision 'd-0' that could be undone.", 1),
        (("merge", "c-0"), "store has no row 'c-0'.", 1),
    ],
)
def test_a_wrong_command_is_answered_in_one_sentence(detente, rows, arguments, sentence, status):
    assert rows()
    ran = detente("curate", "store", *arguments)
    assert ran.status == status
    assert sentence in ran.out + ran.err
    assert "Traceback" not in ran.err


def test_a_folder_that_is_no_store_is_named(detente):
    ran = detente("curate", "nowhere", "list")
    assert (ran.status, ran.err) == (
        1,
        "detente: nowhere does not exist: `detente extract PATH... -o nowhere` makes a store.\n",
    )
