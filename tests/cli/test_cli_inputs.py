"""Every form of input by the command line: tables with other column names, packed files, patterns, standard input."""

import gzip
import json
import os
import subprocess
import sys

import pytest
from command_line import ROOT

from tests.articles import call, silent

ROWS = [{"body": call(n), "day": "2011-05-20", "paper": "Nordbote"} for n in range(3)]


@pytest.fixture
def inputs(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(call(7), "utf-8")
    (folder / "b.md").write_text(f"---\ntitle: Haushalt\n---\n{silent(1)}", "utf-8")
    (folder / "c.html").write_text(f"<html><body><p>{silent(2)}</p></body></html>", "utf-8")
    lines = "\n".join(map(json.dumps, ROWS)) + "\n{broken\n"
    (folder / "d.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    return folder


def exported(detente, tmp_path, table):
    detente("export", "store", "--table", table, "-o", "out.jsonl")
    return [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]


def test_a_folder_of_many_forms_becomes_one_store_and_a_bad_row_is_named(detente, tmp_path, inputs):
    ran = detente("extract", inputs, "-o", "store", "--columns", "text=body,date=day,outlet=paper")
    assert ran.status == 1
    assert ran.err.startswith("detente: d.jsonl.gz#4 is no JSON: ")
    assert ran.out.startswith("store: 6 articles read, 4 contacts, ")
    articles = {row["article"]: row for row in exported(detente, tmp_path, "articles")}
    assert list(articles) == [
        "a.txt",
        "b.md",
        "c.html",
        "d.jsonl.gz#1",
        "d.jsonl.gz#2",
        "d.jsonl.gz#3",
    ]
    row = articles["d.jsonl.gz#1"]
    assert (row["outlet"], row["published_from"]) == ("Nordbote", "metadata")
    assert articles["b.md"]["title"] == "Haushalt"


def test_every_quote_is_a_slice_of_the_text_that_the_store_keeps(detente, tmp_path, inputs):
    detente("extract", inputs, "-o", "store", "--columns", "text=body")
    texts = {row["article"]: row["text"] for row in exported(detente, tmp_path, "articles")}
    mentions = exported(detente, tmp_path, "mentions")
    assert mentions
    for row in mentions:
        assert texts[row["article"]][row["start"] : row["end"]] == row["quote"]


def test_a_pattern_in_quotes_names_files(detente, inputs):
    ran = detente("extract", f"{inputs}/*.txt", "-o", "store")
    assert ran.out.startswith("store: 1 article read, 1 contact, ")


def test_standard_input_is_read(tmp_path):
    ran = subprocess.run(
        [sys.executable, "-m", "dashboard", "extract", "-", "-o", "store"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input=call(1).encode(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.startswith(b"store: 1 article read, 1 contact, ")


MISUSED = [
    (("extract", "in", "-o", "store", "--columns", "body"), "'body' names no column"),
    (("extract", "in", "-o", "store", "--workers", "0"), "'0' is not a number of processes"),
    (("watch", "in", "-o", "store", "--every", "never"), "'never' is not a number of seconds"),
    (("import", "t.csv", "-o", "store", "--columns", "when=x"), "'when=x' names no column"),
]


@pytest.mark.parametrize(("arguments", "sentence"), MISUSED)
def test_options_that_make_no_sense_are_refused(detente, arguments, sentence):
    ran = detente(*arguments)
    assert ran.status == 2
    assert sentence in ran.err


def test_a_table_of_contacts_is_imported_and_explained(detente, tmp_path):
    (tmp_path / "t.csv").write_text("when,sides\n20. Mai 2011,Norway; Japan\n", "utf-8")
    ran = detente(
        "import",
        "t.csv",
        "-o",
        "store",
        "--columns",
        "date=when,countries=sides",
        "--mode",
        "phone",
    )
    assert (ran.status, ran.err) == (0, "")
    (row,) = exported(detente, tmp_path, "contacts")
    assert (row["date"], row["countries"], row["mode"]) == ("2011-05-20", ["JPN", "NOR"], "phone")
    assert row["mentions"][0]["quote"] == "20. Mai 2011,Norway; Japan"
    assert "imported.row" in detente("explain", "store", row["id"]).out


def test_a_table_that_is_none_of_contacts_is_refused(detente, tmp_path):
    (tmp_path / "t.csv").write_text("a,b\n1,2\n", "utf-8")
    ran = detente("import", "t.csv", "-o", "store")
    assert ran.status == 1
    assert ran.err.startswith("detente: t.csv needs the columns 'countries' and 'date'")
