"""A second run, a run that is killed, and a folder that is watched."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from command_line import ROOT

from extract.store import MANIFEST, Store
from tests.articles import call

PATIENCE = 120


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(call(number), "utf-8")
    return folder


def started(*arguments, cwd):
    return subprocess.Popen(
        [sys.executable, "-m", "dashboard", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def until(condition):
    for _ in range(PATIENCE * 10):
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError("it did not happen")


def articles(store):
    try:
        return len(Store(store).rows("SELECT article FROM articles"))
    except ValueError:
        return 0


def test_a_second_run_tells_what_it_read_and_what_is_gone(detente, texts):
    detente("extract", texts, "-o", "store")
    (texts / "new.txt").write_text(call(9), "utf-8")
    (texts / "0.txt").unlink()
    told = detente("extract", texts, "-o", "store").out.splitlines()
    assert told[0].startswith("store: 3 articles read, 3 contacts, ")
    assert told[1:] == ["1 file new or changed, 2 files as before.", "1 file gone since: 0.txt."]
    told = detente("extract", texts, "-o", "store", "--rebuild").out.splitlines()
    assert told[1:] == []


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_killed_leaves_the_store_and_the_next_finishes(detente, tmp_path, texts, how):
    detente("extract", texts, "-o", "store")
    before = (tmp_path / "store" / MANIFEST).read_bytes()
    rows = [json.dumps({"text": call(number)}) for number in range(20, 1200)]
    (texts / "rows.jsonl").write_text("\n".join(rows), "utf-8")
    run = started("extract", texts, "-o", "store", cwd=tmp_path)
    parts = tmp_path / "store" / ".parts"
    until(lambda: len(list(parts.glob("*/MANIFEST.json"))) > 1)
    run.send_signal(how)
    _, err = run.communicate(timeout=PATIENCE)
    assert (tmp_path / "store" / MANIFEST).read_bytes() == before
    assert articles(tmp_path / "store") == 3
    if how is signal.SIGINT:
        assert "the store is as it was, and the next run goes on from here" in err
        assert run.returncode == 1
    ran = detente("extract", texts, "-o", "store")
    assert ran.out.startswith("store: 1,183 articles read, ")
    assert not parts.exists()


def test_a_watched_folder_is_read_as_files_arrive(tmp_path, texts):
    store = tmp_path / "store"
    run = started("watch", texts, "-o", "store", "--every", "0.2", cwd=tmp_path)
    try:
        until(lambda: articles(store) == 3)
        (texts / "new.txt").write_text(call(9), "utf-8")
        until(lambda: articles(store) == 4)
        told = [run.stdout.readline() for _ in range(3)]
    finally:
        run.send_signal(signal.SIGINT)
    _, err = run.communicate(timeout=PATIENCE)
    assert (run.returncode, err) == (0, "")
    assert "1 file new or changed, 3 files as before." in told[2]


def test_an_empty_folder_is_watched_until_its_first_article(tmp_path):
    folder, store = tmp_path / "in", tmp_path / "store"
    folder.mkdir()
    run = started("watch", folder, "-o", "store", "--every", "0.2", cwd=tmp_path)
    try:
        line = run.stdout.readline()
        (folder / "new.txt").write_text(call(9), "utf-8")
        until(lambda: articles(store) == 1)
    finally:
        run.send_signal(signal.SIGINT)
    _, err = run.communicate(timeout=PATIENCE)
    assert line == f"{folder}: no article yet, waiting for the first.\n"
    assert (run.returncode, err) == (0, "")


def test_adding_articles_tells_only_what_is_the_matter_with_them(detente, tmp_path, texts):
    (texts / "broken.txt").write_bytes(b"\xff\xfe\xff")
    more = tmp_path / "more"
    more.mkdir()
    (more / "another.txt").write_text(call(8), "utf-8")
    assert detente("extract", texts, "-o", "store").status == 1
    added = detente("extract", "--add", more, "-o", "store")
    assert (added.status, added.err) == (0, "")
    assert "1 source set aside" in added.out
    again = detente("extract", "--add", texts, "-o", "store")
    assert again.status == 1
    assert "broken.txt" in again.err


def named(store):
    return [row["article"] for row in Store(store).rows("SELECT article FROM articles")]


def test_documents_added_on_the_page_stay_until_they_are_deleted(detente, tmp_path, texts):
    detente("extract", texts, "-o", "store")
    kept = tmp_path / "store" / "added" / "0123456789" / "mine.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text(call(7), "utf-8")
    own = "0123456789/mine.txt"
    detente("extract", "--add", "store/added", "-o", "store")
    assert named(tmp_path / "store") == ["0.txt", own, "1.txt", "2.txt"]
    told = detente("extract", texts, "-o", "store").out.splitlines()
    assert told[1:] == ["0 files new or changed, 4 files as before."]
    detente("extract", texts, "store/added", "-o", "store", "--rebuild")
    assert named(tmp_path / "store") == ["0.txt", own, "1.txt", "2.txt"]
    kept.unlink()
    told = detente("extract", texts, "-o", "store").out.splitlines()
    assert told[2:] == [f"1 file gone since: {own}."]


def test_what_came_from_standard_input_stays_when_more_is_added(detente, tmp_path, texts):
    def piped(text, *arguments):
        subprocess.run(
            [sys.executable, "-m", "dashboard", "extract", "-", *arguments, "-q", "-o", "store"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            input=text.encode(),
            timeout=PATIENCE,
            check=True,
        )
        return named(tmp_path / "store")

    piped(call(5))
    assert piped(call(6), "--add") == ["stdin", "stdin-2"]
    detente("extract", "--add", texts, "-o", "store")
    assert named(tmp_path / "store") == ["0.txt", "1.txt", "2.txt", "stdin", "stdin-2"]
    assert piped(call(7)) == ["stdin"]
