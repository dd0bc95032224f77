"""A store brought up to date is the store made anew, whatever changed, whoever read it, and wherever it was stopped."""

import json
import os

import pytest

from extract import changes, importing, ingest
from extract.ingest import NothingReadError, into_store
from extract.pipeline import extract
from extract.sources.folder import documents
from extract.store import MANIFEST, Store
from extract.store.restore import restore
from extract.workers import Processes
from tests.articles import DATED, UNDATED, call, silent


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(4):
        (folder / f"call{number}.txt").write_text(call(number), "utf-8")
        (folder / f"silent{number}.txt").write_text(silent(number), "utf-8")
    (folder / "undated.txt").write_text(UNDATED, "utf-8")
    (folder / "dated.txt").write_text(DATED, "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


def bring(folder, store, **options):
    return into_store(documents([folder]), store, **options)


def generation(store):
    return (store / MANIFEST).read_bytes()


def rows(folder, name, numbers):
    lines = [json.dumps({"text": call(number)}) for number in numbers]
    (folder / name).write_text("\n".join(lines), "utf-8")


def test_the_store_holds_what_extraction_finds(texts, tmp_path):
    bring(texts, tmp_path / "store")
    found = restore(Store(tmp_path / "store"))
    expected = extract(documents([texts]))
    assert found.documents == expected.documents
    assert (found.contacts, found.gap_claims, found.gaps) == (
        expected.contacts,
        expected.gap_claims,
        expected.gaps,
    )
    assert found.set_aside == expected.set_aside


def test_a_second_run_reads_nothing_and_changes_nothing(texts, tmp_path, monkeypatch):
    first = bring(texts, tmp_path / "store")
    before = generation(tmp_path / "store")
    monkeypatch.setattr(ingest, "pieces", pytest.fail)
    second = bring(texts, tmp_path / "store")
    assert (first.read, first.kept, second.read, second.kept) == (11, 0, 0, 11)
    assert generation(tmp_path / "store") == before


def remove(folder, name):
    (folder / name).unlink()


def write(folder, name, text):
    (folder / name).write_text(text, "utf-8")


CHANGES = {
    "new": lambda folder: write(folder, "new.txt", call(9)),
    "changed": lambda folder: write(folder, "call1.txt", call(8)),
    "removed": lambda folder: remove(folder, "call1.txt"),
    "the report that dated another is gone": lambda folder: remove(folder, "dated.txt"),
    "the report that dates another is new": lambda folder: (
        write(folder, "a-second.txt", DATED.replace("40 Minuten", "40 Minuten lang")),
        remove(folder, "dated.txt"),
    ),
    "a twin comes before its original": lambda folder: write(folder, "a.txt", call(2)),
    "a twin comes after its original": lambda folder: write(folder, "z.txt", call(2)),
    "a fault is mended": lambda folder: write(folder, "empty.txt", call(7)),
    "a table comes": lambda folder: rows(folder, "rows.jsonl", range(20, 24)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_store_brought_up_to_date_is_the_store_made_anew(texts, tmp_path, change):
    bring(texts, tmp_path / "store")
    change(texts)
    bring(texts, tmp_path / "store")
    bring(texts, tmp_path / "anew")
    assert generation(tmp_path / "store") == generation(tmp_path / "anew")
    assert restore(Store(tmp_path / "store")).contacts == extract(documents([texts])).contacts


def test_a_twin_whose_original_is_gone_takes_its_place(texts, tmp_path):
    write(texts, "z.txt", call(2))
    write(texts, "zz.txt", call(2))
    bring(texts, tmp_path / "store")
    remove(texts, "call2.txt")
    run = bring(texts, tmp_path / "store")
    bring(texts, tmp_path / "anew")
    assert generation(tmp_path / "store") == generation(tmp_path / "anew")
    assert run.removed == ("call2.txt",)
    assert "zz.txt repeats another text: z.txt." in [one.reason for one in run.corpus.set_aside]


def test_a_row_of_a_table_that_changed_is_read_again(texts, tmp_path):
    rows(texts, "rows.jsonl", range(20, 24))
    bring(texts, tmp_path / "store")
    rows(texts, "rows.jsonl", range(21, 26))
    run = bring(texts, tmp_path / "store")
    bring(texts, tmp_path / "anew")
    assert (run.read, run.kept) == (1, 11)
    assert generation(tmp_path / "store") == generation(tmp_path / "anew")


def test_rebuilding_reads_everything_again(texts, tmp_path):
    bring(texts, tmp_path / "store")
    before = generation(tmp_path / "store")
    assert bring(texts, tmp_path / "store", rebuild=True).read == 11
    assert generation(tmp_path / "store") == before


def test_other_rules_read_everything_again(texts, tmp_path, monkeypatch):
    bring(texts, tmp_path / "store")
    monkeypatch.setattr(changes, "_engine", lambda how: f"other {how}")
    assert bring(texts, tmp_path / "store").read == 11


def test_many_processes_make_the_same_store(texts, tmp_path, monkeypatch):
    rows(texts, "rows.jsonl", range(20, 30))
    bring(texts, tmp_path / "alone")
    monkeypatch.setattr(ingest, "_PART_ARTICLES", 3)
    monkeypatch.setattr(ingest, "_MERGED_TOGETHER", 2)
    bring(texts, tmp_path / "many", crew=Processes(2))
    assert generation(tmp_path / "alone") == generation(tmp_path / "many")


class Stopping:
    """A crew that is stopped after some chunks."""

    spreads = False

    def __init__(self, after):
        self.left = after

    def each(self, task, things):
        for thing in things:
            if not self.left:
                raise KeyboardInterrupt
            self.left -= 1
            yield task(thing)


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_run_that_is_stopped_leaves_the_store_and_the_next_goes_on(
    texts, tmp_path, monkeypatch, after
):
    store = tmp_path / "store"
    bring(texts, store)
    before, rows_before = generation(store), restore(Store(store))
    for number in range(6):
        write(texts, f"new{number}.txt", call(30 + number))
    monkeypatch.setattr(ingest, "_PART_ARTICLES", 2)
    with pytest.raises(KeyboardInterrupt):
        bring(texts, store, crew=Stopping(after))
    assert generation(store) == before
    assert restore(Store(store)) == rows_before
    told = []
    monkeypatch.setattr(ingest.pipeline, "tell", counting(ingest.pipeline.tell, told))
    bring(texts, store)
    assert len([one for one in told if one.startswith("new")]) == 6 - 2 * after
    bring(texts, tmp_path / "anew")
    assert generation(store) == generation(tmp_path / "anew")


def counting(tell, told):
    def tell_and_count(document):
        told.append(getattr(document, "id", ""))
        return tell(document)

    return tell_and_count


def test_a_first_run_that_is_stopped_can_be_taken_up(texts, tmp_path):
    store = tmp_path / "store"
    with pytest.raises(KeyboardInterrupt):
        bring(texts, store, crew=Stopping(0))
    assert bring(texts, store).articles == 10


def test_a_store_that_is_damaged_is_made_anew(texts, tmp_path):
    store = tmp_path / "store"
    bring(texts, store)
    before = generation(store)
    os.truncate(next(store.glob("generation-*")) / "files.parquet", 3)
    assert bring(texts, store).read == 11
    assert generation(store) == before


def test_nothing_to_read_is_told_with_its_reasons(tmp_path):
    with pytest.raises(NothingReadError) as told:
        into_store(documents([tmp_path / "nowhere"]), tmp_path / "store")
    assert [one.source for one in told.value.set_aside] == [str(tmp_path / "nowhere")]
    assert not (tmp_path / "store").exists()


TABLE = """date,sides,who,town,what
2011-05-20,"Norway; Japan",NOR Lars Holm (defence_minister),Oslo,call
"3. Juni 2012",NOR;JPN,,,letter
2013,NOR;XYZ,,,phone
"""


def brought(tmp_path, store):
    table = tmp_path / "table.csv"
    table.write_text(TABLE, "utf-8")
    columns = importing.mapped("countries=sides,participants=who,place=town")
    importing.bring_in(table, store, columns, importing.Defaults(mode="phone"))
    return into_store(documents([]), store, adding=True)


def test_a_table_of_contacts_joins_what_was_extracted(texts, tmp_path):
    store = tmp_path / "store"
    bring(texts, store)
    run = brought(tmp_path, store)
    (joined,) = [c for c in run.corpus.contacts if str(c.date) == "2011-05-20"]
    articles = {mention.article for mention in joined.mentions}
    assert {"imported/table.csv#1", "dated.txt", "undated.txt"} == articles
    quotes = [e.quote for m in joined.mentions for e in m.evidence if m.article.startswith("imp")]
    assert quotes == [TABLE.split("\n")[1]]
    assert [one.reason for one in run.corpus.set_aside if one.source.startswith("imp")] == [
        "imported/table.csv#3 is no contact: 'XYZ' is no code of a state or body (such as USA, RUS, EU)."
    ]


def test_an_imported_table_stays_when_articles_are_read_again(texts, tmp_path):
    store = tmp_path / "store"
    bring(texts, store)
    brought(tmp_path, store)
    before = generation(store)
    write(texts, "new.txt", call(9))
    bring(texts, store)
    remove(texts, "new.txt")
    bring(texts, store)
    assert generation(store) == before


def test_a_store_can_begin_with_a_table_of_contacts(tmp_path):
    run = brought(tmp_path, tmp_path / "store")
    assert [(str(c.date), c.countries) for c in run.corpus.contacts] == [
        ("2011-05-20", ("JPN", "NOR")),
        ("2012-06-03", ("JPN", "NOR")),
    ]
