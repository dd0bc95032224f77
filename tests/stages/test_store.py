"""The store: what is written is read back, and a folder that is none is refused in one sentence."""

import json
from datetime import date

import pytest

from extract import edtf
from extract.model import (
    Contact,
    ContactMention,
    Corpus,
    Document,
    Evidence,
    Level,
    Mode,
    Participant,
    PublishedFrom,
    Reason,
    SetAside,
    Span,
    Status,
)
from extract.store import MANIFEST, TABLES, Store, write

TEXT = "Oslo – Holm und Sato haben am Montag telefoniert."
QUOTE = TEXT[7:]


def corpus(*, minutes=50):
    evidence = Evidence("a.txt", Span(7, len(TEXT)), QUOTE, "am Montag", None, ("de.verb_pair",))
    mention = ContactMention(
        id="m-1",
        article="a.txt",
        date=edtf.parse("2012-04-02"),
        mode=Mode.PHONE,
        level=Level.LEADERS,
        status=Status.HELD,
        countries=("JPN", "NOR"),
        participants=(Participant("Holm", "head_of_government", "NOR", None),),
        place="",
        duration_minutes=minutes,
        topics=("trade",),
        plural=False,
        evidence=(evidence,),
        reasons=(Reason("mode", "de.verb_pair", Span(37, 48)),),
    )
    contact = Contact(
        id="c-1",
        date=mention.date,
        mode=mention.mode,
        level=mention.level,
        status=mention.status,
        label="phone call",
        countries=mention.countries,
        participants=mention.participants,
        place="",
        duration_minutes=minutes,
        topics=mention.topics,
        cameo="041",
        plover="CONSULT",
        mentions=(mention,),
        conflicts=(),
    )
    document = Document(
        id="a.txt",
        text=TEXT,
        lang="de",
        digest="0" * 64,
        title="",
        outlet="",
        url="",
        published=edtf.parse("2012-04"),
        published_from=PublishedFrom.METADATA,
        body=Span(0, len(TEXT)),
    )
    return Corpus((document,), (contact,), (), (), (SetAside("b.txt", "b.txt is empty."),))


def test_rows_come_back_as_they_went_in(tmp_path):
    write(tmp_path / "store", corpus())
    store = Store(tmp_path / "store")
    contact = store.rows("SELECT * FROM contacts")[0]
    assert contact["date"] == "2012-04-02"
    assert (contact["date_start"], contact["date_end"]) == (date(2012, 4, 2), date(2012, 4, 2))
    assert contact["countries"] == ["JPN", "NOR"]
    assert contact["participants"] == [
        {"name": "Holm", "office": "head_of_government", "country": "NOR", "wikidata": None}
    ]
    mention = store.rows("SELECT * FROM mentions")[0]
    article = store.rows("SELECT * FROM articles")[0]
    assert article["text"][mention["start"] : mention["end"]] == mention["quote"] == QUOTE
    assert store.rows("SELECT * FROM set_aside") == [
        {"source": "b.txt", "reason": "b.txt is empty.", "fault": True, "twin": ""}
    ]


def test_every_table_is_a_frame(tmp_path):
    write(tmp_path / "store", corpus())
    store = Store(tmp_path / "store")
    assert {table: len(store.frame(table)) for table in TABLES} == {
        "articles": 1,
        "contacts": 1,
        "mentions": 1,
        "gap_claims": 0,
        "gaps": 0,
        "names": 0,
        "set_aside": 1,
        "files": 0,
    }


def test_an_unknown_table_is_refused(tmp_path):
    write(tmp_path / "store", corpus())
    with pytest.raises(ValueError, match="'people' is not a table"):
        Store(tmp_path / "store").frame("people")


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        write(tmp_path / name, corpus())
    one, two = (
        {p.name: p.read_bytes() for p in (tmp_path / n).rglob("*") if p.is_file()}
        for n in ("one", "two")
    )
    assert one == two


def test_writing_replaces_the_generation_and_tells_an_open_reader(tmp_path):
    write(tmp_path / "store", corpus())
    before = Store(tmp_path / "store")
    write(tmp_path / "store", corpus(minutes=20))
    assert not before.is_current()
    after = Store(tmp_path / "store")
    assert after.rows("SELECT duration_minutes FROM contacts") == [{"duration_minutes": 20}]
    assert len(list((tmp_path / "store").glob("generation-*"))) == 1


def test_a_writer_that_fails_leaves_the_store_as_it_was(tmp_path, monkeypatch):
    write(tmp_path / "store", corpus())
    monkeypatch.setattr("extract.store.files._replace_manifest", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        write(tmp_path / "store", corpus(minutes=20))
    store = Store(tmp_path / "store")
    assert store.rows("SELECT duration_minutes FROM contacts") == [{"duration_minutes": 50}]


def spoil_manifest(root, text):
    (root / MANIFEST).write_text(text, "utf-8")


SPOILED = [
    ("no manifest", lambda root: (root / MANIFEST).unlink(), "is not a store"),
    ("torn manifest", lambda root: spoil_manifest(root, '{"format'), "cannot be read"),
    ("another program's", lambda root: spoil_manifest(root, "{}"), "of another program"),
    (
        "an older schema",
        lambda root: spoil_manifest(root, json.dumps({"format": "detente-store", "schema": 0})),
        "schema 0",
    ),
    (
        "a lost table",
        lambda root: next(root.glob("*/gaps.parquet")).unlink(),
        "gaps.parquet is missing",
    ),
    (
        "a torn table",
        lambda root: next(root.glob("*/gaps.parquet")).write_bytes(b"PAR1"),
        "gaps.parquet cannot be read",
    ),
]


@pytest.mark.parametrize(
    ("spoil", "sentence"), [pytest.param(s, t, id=name) for name, s, t in SPOILED]
)
def test_a_spoiled_store_is_named(tmp_path, spoil, sentence):
    root = tmp_path / "store"
    write(root, corpus())
    spoil(root)
    with pytest.raises(ValueError, match=sentence):
        Store(root)


def test_a_folder_with_other_things_is_not_written_into(tmp_path):
    (tmp_path / "thesis.doc").write_text("years of work", "utf-8")
    with pytest.raises(ValueError, match="not empty and not a store"):
        write(tmp_path, corpus())
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.doc"]


def test_a_file_is_not_written_over(tmp_path):
    (tmp_path / "store").write_text("", "utf-8")
    with pytest.raises(ValueError, match="is a file"):
        write(tmp_path / "store", corpus())


def test_a_query_has_a_largest_memory_and_leaves_no_folder_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "scratch"))
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "store", corpus())
    store = Store(tmp_path / "store")
    ((limit, scratch),) = store.query(
        "SELECT current_setting('memory_limit') AS a, current_setting('temp_directory') AS b"
    ).itertuples(index=False)
    assert limit == "953.6 MiB"
    assert scratch.startswith(str(tmp_path / "scratch" / "detente-"))
    store.query(
        "SELECT count(*) FROM (SELECT DISTINCT i // 2, repeat('x', 100) FROM range(99999) r(i))"
    )
    store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["store"]
