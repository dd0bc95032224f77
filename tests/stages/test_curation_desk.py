"""A store is curated without its articles, and keeps its decisions through another extraction."""

from __future__ import annotations

import pytest

from extract.curation import desk
from extract.curation.decision import Added, Kind
from extract.curation.journal import JOURNAL, read
from extract.pipeline import extract
from extract.sources.textfile import document
from extract.store import Store
from extract.store.restore import restore

WHEN = "2026-01-02T10:00:00+00:00"
CALL = (
    "Stand: 12.03.2019 10:15 Uhr\n\nNorwegens Außenministerin Kari Solheim telefonierte am Montag mit ihrem japanischen"
    " Amtskollegen Kenji Morita. Die Leitung sei gut gewesen, sagte eine Sprecherin in Oslo.\n"
)
VISIT = (
    "Stand: 04.06.2019 18:00 Uhr\n\nNorwegens Außenministerin Kari Solheim traf sich am Dienstag in Tokio mit ihrem"
    " japanischen Amtskollegen Kenji Morita. Das Gespräch dauerte zwei Stunden, hieß es danach.\n"
)
COPY = CALL.replace(
    "Die Leitung sei gut gewesen, sagte eine Sprecherin in Oslo.", "Mehr war nicht zu hören."
)
OTHER = (
    "Stand: 02.09.2019 09:00 Uhr\n\nChiles Außenminister Pedro Rojas traf am Sonntag in Quito seinen ecuadorianischen"
    " Amtskollegen Luis Mora. Beide sprachen über den Handel in den Anden.\n"
)


def articles(*texts):
    names = {CALL: "call.txt", VISIT: "visit.txt", COPY: "copy.txt", OTHER: "other.txt"}
    return [document(text, id=names[text]) for text in texts]


@pytest.fixture
def path(tmp_path):
    desk.write_curated(tmp_path / "store", extract(articles(CALL, VISIT)))
    return tmp_path / "store"


def contact(path, mode):
    (row,) = Store(path).rows("SELECT * FROM contacts WHERE mode = ?", [mode])
    return row


def decide(path, kind, *ids, **fields):
    decision = desk.decision_on(Store(path), kind, ids, who="anna", when=WHEN, **fields)
    return desk.record(path, decision)


def test_a_store_reads_back_into_the_corpus_that_it_was_written_from(path):
    assert restore(Store(path)) == extract(articles(CALL, VISIT))


def test_a_curated_store_reads_back_too(path):
    outcome = decide(path, Kind.REJECT, contact(path, "phone")["id"])
    assert restore(Store(path)) == outcome.corpus


def test_a_decision_changes_the_tables_at_once(path):
    decide(path, Kind.SET, contact(path, "phone")["id"], field="date", value="2019-03-10")
    row = contact(path, "phone")
    assert (row["date"], row["curated"]) == (
        "2019-03-10",
        "date set by anna on 2026-01-02 (was 2019-03-11)",
    )


def test_a_rejected_row_leaves_the_tables_and_comes_back_when_that_is_undone(path):
    before = restore(Store(path))
    decide(path, Kind.REJECT, contact(path, "phone")["id"])
    assert Store(path).rows("SELECT id FROM contacts WHERE mode = 'phone'") == []
    assert len(Store(path).rows("SELECT * FROM mentions WHERE contact = ''")) == 1
    decide(path, Kind.UNDO, undoes=read(path).decisions[0].id)
    assert restore(Store(path)) == before


@pytest.mark.parametrize(
    "texts",
    [(CALL, VISIT), (VISIT, CALL), (CALL, VISIT, OTHER), (COPY, CALL, OTHER, VISIT)],
)
def test_another_extraction_and_new_articles_keep_the_decisions(path, texts):
    decide(path, Kind.SET, contact(path, "phone")["id"], field="place", value="Oslo")
    decide(path, Kind.REJECT, contact(path, "meeting")["id"])
    outcome = desk.write_curated(path, extract(articles(*texts)))
    assert outcome.unmatched == ()
    japanese = [c for c in outcome.corpus.contacts if "JPN" in c.countries]
    assert [(c.mode, c.place) for c in japanese] == [("phone", "Oslo")]


def test_a_decision_whose_article_is_gone_is_listed_and_kept(path):
    decide(path, Kind.ACCEPT, contact(path, "meeting")["id"])
    outcome = desk.write_curated(path, extract(articles(CALL)))
    assert [u.reason for u in outcome.unmatched] == ["none of its reports is there"]
    assert "visit.txt: »" in outcome.unmatched[0].decision.about
    assert len(read(path).decisions) == 1
    assert desk.write_curated(path, extract(articles(CALL, VISIT))).unmatched == ()


def test_a_row_added_by_hand_survives_every_way_of_writing(path):
    row = Added("Sie sprachen lange.", "Chronik", "JPN,NOR", "talks", "officials", date="2018")
    decide(path, Kind.ADD, row=row)
    decide(path, Kind.NOTE, contact(path, "talks")["id"], value="wer?")
    desk.write_curated(path, extract(articles(CALL, VISIT)))
    outcome = desk.rewrite(path)
    assert outcome.unmatched == ()
    assert contact(path, "talks")["note"] == "wer?"
    assert [d.id for d in outcome.corpus.documents] == ["Chronik", "call.txt", "visit.txt"]


def test_ids_of_mentions_do_not_hang_on_other_articles():
    alone = {m.id for c in extract(articles(CALL)).contacts for m in c.mentions}
    among = {
        m.id
        for c in extract(articles(OTHER, COPY, VISIT, CALL)).contacts
        for m in c.mentions
        if m.article == "call.txt"
    }
    assert alone == among


def test_the_same_decisions_make_the_same_bytes(path, tmp_path):
    decide(path, Kind.NOTE, contact(path, "phone")["id"], value="?")
    (tmp_path / "twin").mkdir()
    twin = tmp_path / "twin" / "store"
    desk.write_curated(twin, extract(articles(CALL, VISIT)))
    (twin / JOURNAL).write_bytes((path / JOURNAL).read_bytes())
    desk.rewrite(twin)
    assert Store(twin).generation == Store(path).generation


REFUSED = [
    (Kind.ACCEPT, ("c-0",), {}, "has no row 'c-0'"),
    (Kind.ACCEPT, ("",), {}, "has no row ''"),
    (Kind.ACCEPT, ("phone", "meeting"), {}, "is about one row"),
    (Kind.MERGE, ("phone", "phone"), {}, "needs two different rows"),
    (Kind.SPLIT, ("phone",), {}, "a split names some of the mentions of a row.*m-.*call.txt"),
    (Kind.SPLIT, ("phone", "meeting"), {}, "must be of one row"),
    (Kind.SET, ("phone",), {"field": "colour", "value": "red"}, "no field that can be set"),
    (Kind.SET, ("phone",), {"field": "date", "value": "soon"}, "is not an EDTF date"),
    (Kind.SET, ("phone",), {"field": "level", "value": "chefs"}, "'chefs' is no level"),
    (Kind.SET, ("phone",), {"field": "countries", "value": "NOR"}, "at least two sides"),
    (Kind.SET, ("phone",), {"field": "countries", "value": "NOR,XYZ"}, "'XYZ' is no code"),
    (Kind.SET, ("phone",), {"field": "participants", "value": "Sokolow"}, "is no person such as"),
    (Kind.SET, ("phone",), {"field": "duration_minutes", "value": "an hour"}, "no number of min"),
    (Kind.SET, ("phone",), {"field": "initiator", "value": "XYZ"}, "'XYZ' is no code"),
    (Kind.NOTE, ("phone",), {"value": " "}, "a note needs words"),
    (Kind.UNDO, (), {"undoes": "d-0"}, "has no decision 'd-0'"),
    (
        Kind.ADD,
        (),
        {"row": Added("Nie gesagt.", "call.txt", "JPN,NOR", "phone", "leaders")},
        "call.txt does not hold the quote",
    ),
    (
        Kind.ADD,
        (),
        {"row": Added(" ", "x", "JPN,NOR", "phone", "leaders")},
        "needs a quote and its source",
    ),
]


@pytest.mark.parametrize(("kind", "names", "fields", "sentence"), REFUSED)
def test_what_cannot_be_decided_is_refused_before_anything_is_kept(
    path, kind, names, fields, sentence
):
    known = {mode: contact(path, mode)["id"] for mode in ("phone", "meeting")}
    with pytest.raises(ValueError, match=sentence):
        decide(path, kind, *[known.get(name, name) for name in names], **fields)
    assert not (path / JOURNAL).exists()


def test_a_decision_without_a_name_is_refused(path):
    with pytest.raises(ValueError, match="who made it and when"):
        desk.decision_on(Store(path), Kind.ACCEPT, ["c-0"], who=" ", when=WHEN)


def test_a_rejected_report_is_named_as_such(path):
    (mention,) = Store(path).rows(
        "SELECT mention FROM mentions JOIN contacts ON id = contact WHERE contacts.mode = 'phone'"
    )
    decide(path, Kind.REJECT, mention["mention"])
    with pytest.raises(ValueError, match="was rejected: undo that decision first"):
        decide(path, Kind.ACCEPT, mention["mention"])
