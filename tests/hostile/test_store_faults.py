"""The store under faults: killed at every file operation, written twice at once, full disks, damaged files, older stores."""

import errno
import io
import json
import os
import pathlib
import shutil
import threading

import pytest

from dashboard.cli import main, parser
from extract import ingest
from extract.cli import run
from extract.curation import journal
from extract.curation.decision import Kind
from extract.curation.desk import decision_on, record
from extract.ingest import into_store
from extract.sources.folder import documents
from extract.store import MANIFEST, TABLES, Store, write
from extract.store.restore import restore
from extract.store.schema import SCHEMA_VERSION
from tests.articles import call


class Killed(BaseException):
    """What no handler expects: the process is gone, and so is every operation after it."""


class Kill:
    """Counts file operations and dies at the n-th of them, a write half done; from then on nothing works."""

    def __init__(self, at=0):
        self.at = at
        self.count = 0

    def tick(self):
        self.count += 1
        if self.at and self.count >= self.at:
            raise Killed


def shimmed(monkeypatch, kill):
    def counted(module, name):
        own = getattr(module, name)

        def call_it(*arguments, **named):
            kill.tick()
            return own(*arguments, **named)

        monkeypatch.setattr(module, name, call_it)

    for name in ("rename", "replace", "fsync", "mkdir", "unlink", "rmdir"):
        counted(os, name)
    own_write = os.write

    def write_some(handle, data):
        kill.count += 1
        if kill.at and kill.count >= kill.at:
            own_write(handle, data[: len(data) // 2])
            raise Killed
        return own_write(handle, data)

    monkeypatch.setattr(os, "write", write_some)
    own_open = pathlib.Path.open

    def open_it(path, mode="r", *arguments, **named):
        if "w" not in mode:
            return own_open(path, mode, *arguments, **named)
        kill.tick()
        raw = io.BufferedWriter(Dying(path, kill), 1 << 20)
        return raw if "b" in mode else io.TextIOWrapper(raw, encoding="utf-8", write_through=True)

    monkeypatch.setattr(pathlib.Path, "open", open_it)


class Dying(io.FileIO):
    """A file of which a write may do only half."""

    def __init__(self, path, kill):
        super().__init__(path, "wb")
        self._kill = kill

    def write(self, data):
        self._kill.count += 1
        if self._kill.at and self._kill.count >= self._kill.at:
            super().write(bytes(data)[: len(data) // 2])
            raise Killed
        return super().write(data)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Two folders of articles, and the store of each."""
    home = tmp_path_factory.mktemp("articles")
    found = {}
    for name, numbers in (("old", (1,)), ("new", (1, 2))):
        (home / name).mkdir()
        for number in numbers:
            (home / name / f"{number}.txt").write_text(call(number), "utf-8")
        into_store(documents([home / name]), home / f"{name}-store")
        found[name] = home / name
        found[f"{name}-store"] = home / f"{name}-store"
    return found


def held(store):
    """Return what a store holds, every table of it."""
    opened = Store(store)
    told = restore(opened)
    opened.close()
    return told


def die_at_every_step(monkeypatch, prepare, task, check, *, every=1):
    """Run *task* again and again, killed at the first, second, third ... operation, until it comes to its end."""
    at = 0
    while True:
        at += every
        place = prepare(at)
        kill = Kill(at)
        with monkeypatch.context() as patched:
            shimmed(patched, kill)
            try:
                task(place)
                done = True
            except Killed:
                done = False
        check(place, at)
        if done:
            return at


def test_a_writer_killed_at_any_operation_leaves_a_store_that_opens(folders, tmp_path, monkeypatch):
    old, new = (held(folders[f"{name}-store"]) for name in ("old", "new"))
    clean = (folders["new-store"] / MANIFEST).read_bytes()

    def prepare(at):
        place = tmp_path / str(at)
        shutil.copytree(folders["old-store"], place)
        return place

    def check(place, at):
        assert held(place) in (old, new)
        if at % 9:
            return
        into_store(documents([folders["new"]]), place)
        assert (place / MANIFEST).read_bytes() == clean
        left = {entry.name for entry in place.iterdir()}
        assert left == {MANIFEST, json.loads(clean)["generation"]}
        shutil.rmtree(place)

    steps = die_at_every_step(monkeypatch, prepare, lambda place: write_all(place, new), check)
    assert steps > 20


def write_all(place, corpus):
    ingest.write_curated(place, corpus)


def test_a_first_run_killed_at_any_operation_can_be_run_again(folders, tmp_path, monkeypatch):
    new = held(folders["new-store"])

    def check(place, _at):
        if (place / MANIFEST).exists():
            assert held(place) == new
        write(place, new)
        assert held(place) == new
        shutil.rmtree(place)

    die_at_every_step(
        monkeypatch, lambda at: tmp_path / str(at), lambda place: write(place, new), check
    )


def test_a_run_killed_at_any_operation_is_taken_up_again(folders, tmp_path, monkeypatch):
    clean = (folders["new-store"] / MANIFEST).read_bytes()
    old, new = (held(folders[f"{name}-store"]) for name in ("old", "new"))

    def prepare(at):
        place = tmp_path / str(at)
        shutil.copytree(folders["old-store"], place)
        return place

    def check(place, _at):
        assert held(place) in (old, new)
        into_store(documents([folders["new"]]), place)
        assert (place / MANIFEST).read_bytes() == clean
        assert {entry.name for entry in place.iterdir()} == {
            MANIFEST,
            json.loads(clean)["generation"],
        }
        shutil.rmtree(place)

    die_at_every_step(
        monkeypatch,
        prepare,
        lambda place: into_store(documents([folders["new"]]), place),
        check,
        every=9,
    )


def test_a_decision_killed_at_any_operation_is_kept_or_was_never_made(
    folders, tmp_path, monkeypatch
):
    opened = Store(folders["old-store"])
    row = opened.rows("SELECT id FROM contacts")[0]["id"]
    note = decision_on(opened, Kind.NOTE, [row], who="Ada", when="2020-01-01", value="seen")
    later = decision_on(opened, Kind.NOTE, [row], who="Ada", when="2020-01-02", value="again")
    opened.close()

    def prepare(at):
        place = tmp_path / str(at)
        shutil.copytree(folders["old-store"], place)
        return place

    def check(place, _at):
        held(place)
        before = journal.read(place)
        assert before.decisions in ((), (note,))
        assert all("torn off while it was written" in fault for fault in before.faults)
        record(place, later)
        assert journal.read(place).decisions == (*before.decisions, later)
        shutil.rmtree(place)

    die_at_every_step(monkeypatch, prepare, lambda place: record(place, note), check, every=2)


def test_two_runs_at_once_take_turns(folders, tmp_path):
    place = tmp_path / "store"
    faults = []

    def go(name):
        try:
            into_store(documents([folders[name]]), place)
        except Exception as fault:  # noqa: BLE001  (whatever it is, the test fails)
            faults.append(fault)

    threads = [threading.Thread(target=go, args=(name,)) for name in ("old", "new", "new")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert held(place) in (held(folders["old-store"]), held(folders["new-store"]))
    assert len(list(place.iterdir())) == 2


FAULTS = [(errno.ENOSPC, "no space left on device"), (errno.EROFS, "read-only file system")]


@pytest.mark.parametrize(("number", "words"), FAULTS)
def test_a_disk_that_takes_no_more_is_said_in_a_sentence(
    folders, tmp_path, monkeypatch, capsys, number, words
):
    place = tmp_path / "store"
    shutil.copytree(folders["old-store"], place)
    old = held(place)

    def refuse(*_arguments):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        assert main(["extract", str(folders["new"]), "-o", str(place), "-q"]) == 1
    assert capsys.readouterr().err == f"detente: {words}.\n"
    assert held(place) == old


def test_a_folder_that_cannot_be_written_is_refused_before_anything_is_read(
    folders, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert main(["extract", str(folders["new"]), "-o", str(tmp_path / "store"), "-q"]) == 1
    assert "is no folder that can be written to" in capsys.readouterr().err
    assert not (tmp_path / "store").exists()


@pytest.mark.parametrize("schema", [SCHEMA_VERSION - 1, SCHEMA_VERSION + 1, None, "x"])
def test_a_store_of_another_version_is_refused_by_name_and_made_anew_by_a_run(
    folders, tmp_path, schema
):
    place = tmp_path / "store"
    shutil.copytree(folders["old-store"], place)
    told = json.loads((place / MANIFEST).read_text("utf-8"))
    (place / MANIFEST).write_text(json.dumps(told | {"schema": schema}), "utf-8")
    with pytest.raises(ValueError, match=f"is a store of schema {schema}, this version reads"):
        Store(place)
    into_store(documents([folders["old"]]), place)
    assert held(place) == held(folders["old-store"])


@pytest.mark.parametrize("keep", [0, 3, 200, -1])
@pytest.mark.parametrize("table", TABLES)
def test_a_truncated_table_is_named(folders, tmp_path, table, keep):
    place = tmp_path / "store"
    shutil.copytree(folders["old-store"], place)
    (file,) = place.glob(f"*/{table}.parquet")
    file.write_bytes(file.read_bytes()[:keep])
    with pytest.raises(ValueError, match=f"damaged store: {table}.parquet cannot be read"):
        Store(place)


def test_a_run_mends_a_truncated_table(folders, tmp_path):
    place = tmp_path / "store"
    shutil.copytree(folders["old-store"], place)
    (file,) = place.glob("*/mentions.parquet")
    file.write_bytes(file.read_bytes()[:200])
    into_store(documents([folders["old"]]), place)
    assert held(place) == held(folders["old-store"])


def test_a_table_whose_pages_are_overwritten_is_named_when_it_is_read(folders, tmp_path):
    place = tmp_path / "store"
    shutil.copytree(folders["old-store"], place)
    (file,) = place.glob("*/articles.parquet")
    data = bytearray(file.read_bytes())
    data[4:400] = b"\xff" * 396
    file.write_bytes(data)
    with pytest.raises(ValueError, match="is a damaged store"):
        Store(place).rows("SELECT * FROM articles")
    assert run(parser(), ["export", str(place), "--table", "articles", "-o", "x.csv"]) == 1


MANIFESTS = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe",
    b'{"format": "x"}',
    b'{"format": "detente-store"}',
]


@pytest.mark.parametrize("data", MANIFESTS)
def test_a_damaged_manifest_is_said_in_a_sentence(folders, tmp_path, data):
    place = tmp_path / "store"
    shutil.copytree(folders["old-store"], place)
    (place / MANIFEST).write_bytes(data)
    with pytest.raises(ValueError, match=str(place)):
        Store(place)


def test_a_manifest_that_points_outside_its_store_is_refused(folders, tmp_path):
    place = tmp_path / "store"
    shutil.copytree(folders["old-store"], place)
    told = json.loads((place / MANIFEST).read_text("utf-8"))
    elsewhere = f"../{tmp_path.name}/store/{told['generation']}"
    (place / MANIFEST).write_text(json.dumps(told | {"generation": elsewhere}), "utf-8")
    with pytest.raises(ValueError, match="damaged store"):
        Store(place)
