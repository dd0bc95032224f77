import argparse
import csv
import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from extract import __version__, cli, tables
from extract.store import TABLES, Store

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = ("extract", "export", "gaps", "explain", "dashboard")
# What takes time to load, and what only one command needs.
HEAVY = ("babel", "dash", "dateparser", "duckdb", "kaleido", "numpy", "pandas", "plotly", "pyarrow")


def test_the_version_is_that_of_the_package(detente):
    assert detente("--version").out == f"detente {__version__}\n"


def test_help_names_every_command_and_the_exit_statuses(detente):
    ran = detente("--help")
    assert ran.status == 0
    assert all(
        f"\n    {command} " in ran.out or f"\n    {command}\n" in ran.out for command in COMMANDS
    )
    assert "Exit status: 0 done" in ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(detente, command):
    ran = detente(command, "--help")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith(f"usage: detente {command}")


def test_nothing_heavy_is_loaded_before_a_command_needs_it():
    code = (
        "import sys; from dashboard.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        f"print('loaded', sorted(set(sys.modules) & {set(HEAVY)!r}))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert shown.stdout.splitlines()[-1] == "loaded []"


def test_the_tables_that_export_offers_are_those_of_the_store():
    assert sorted(cli.TABLES) == sorted(TABLES)


def test_the_seeds_become_a_store_and_the_summary_counts_it(detente, seeds):
    ran = detente("extract", seeds, "-o", "store")
    told = r"store: 5 articles read, 14 contacts, 7 claims of silence, \d+ gaps\.\n"
    assert re.fullmatch(told, ran.out)
    assert (ran.status, ran.err) == (0, "")


def test_a_quiet_run_says_nothing(detente_apart, seeds):
    ran = detente_apart("extract", seeds, "-o", "store", "--quiet")
    assert (ran.status, ran.out, ran.err) == (0, "", "")


def test_the_same_articles_make_the_same_store_in_whatever_order_they_are_named(
    detente, tmp_path, seeds
):
    files = sorted(seeds.glob("*.txt"))
    detente("extract", *files, "-o", "one")
    detente("extract", *reversed(files), "-o", "two")
    manifests = [(tmp_path / name / "MANIFEST.json").read_bytes() for name in ("one", "two")]
    assert manifests[0] == manifests[1]


def read(path):
    if path.suffix == ".parquet":
        table = pq.read_table(path)
        return table.column_names, table.num_rows
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as source:
            header, *rows = csv.reader(source)
        return header, len(rows)
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return list(rows[0]), len(rows)


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
@pytest.mark.parametrize("table", ["contacts", "mentions", "gap_claims", "gaps", "articles"])
def test_a_table_has_the_same_columns_and_rows_in_every_form(store, tmp_path, table, form):
    opened = Store(store)
    path = tmp_path / "new" / f"{table}.{form}"
    rows = tables.write(opened, table, path)
    assert read(path) == (tables.schema(table).names, rows)
    assert rows == len(opened.frame(table))
    assert [file.name for file in path.parent.iterdir()] == [path.name]


CONTACT = (
    "id, date, date_start, date_end, mode, level, status, label, countries, participants, place, duration_minutes,"
    " initiator, topics, cameo, plover, mentions, conflicts, confidence, curated, note"
)


def test_a_contact_is_exported_with_its_quotes(detente, tmp_path, store, seeds):
    ran = detente("export", store, "-o", "contacts.jsonl")
    assert ran.out == "contacts.jsonl: 14 rows of contacts.\n"
    lines = (tmp_path / "contacts.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    call = next(row for row in rows if row["date"] == "2015-09-18")
    assert ", ".join(call) == CONTACT
    assert (call["mode"], call["duration_minutes"], call["countries"]) == (
        "phone",
        50,
        ["RUS", "USA"],
    )
    assert {mention["article"][:3] for mention in call["mentions"]} == {"000", "002", "004"}
    for mention in call["mentions"]:
        text = (seeds / mention["article"]).read_text("utf-8")
        assert text[mention["start"] : mention["end"]] == mention["quote"]


def test_an_export_that_is_repeated_has_the_same_bytes(detente, tmp_path, store):
    for name in ("one.parquet", "two.parquet"):
        detente("export", store, "-o", name)
    assert (tmp_path / "one.parquet").read_bytes() == (tmp_path / "two.parquet").read_bytes()


CELLS = [
    (None, ""),
    ("Oslo", "Oslo"),
    ("=1+1", "'=1+1"),
    ("+47 22", "'+47 22"),
    ("-", "'-"),
    ("@home", "'@home"),
    ("\tx", "'\tx"),
    (-5, "-5"),
    (True, "True"),
    (date(2019, 3, 12), "2019-03-12"),
    ([], ""),
    (["NOR", "JPN"], "NOR; JPN"),
    (("=x", "y"), "'=x; y"),
    ([{"name": "Ævar", "on": date(2019, 3, 12)}], '[{"name": "Ævar", "on": "2019-03-12"}]'),
]


@pytest.mark.parametrize(("value", "shown"), CELLS)
def test_a_cell_is_plain_text_that_no_spreadsheet_runs(value, shown):
    assert tables.cell(value) == shown


def test_gaps_are_told_in_words_with_the_sentences_that_attest_them(detente, store):
    lines = detente("gaps", store).out.splitlines()
    assert lines[0] == (
        "RUS–USA: at least 36 months without a meeting of chiefs of staff (31 January 2014 to 16 February 2017),"
        " attested by 003_3e3c712624bce7de.txt »Das bisher letzte Treffen der Generalstabschefs beider Länder fand"
        " im Jänner 2014 statt, damals noch mit Dunfords Vorgänger Martin Dempsey.« and 003_3e3c712624bce7de.txt"
        " »Erstes Treffen seit 2014«."
    )
    assert lines[1].startswith(
        "RUS–USA: at least 34 months without a contact of defence ministers (since 18 September 2015, not ended by"
        " 27 July 2018), attested by 000_e86f13016a4019c9.txt »Nach Angaben des Pentagon"
    )
    inferred = "(2 May 2017 to 16 July 2018), inferred: 0 articles of 5 from this time."
    assert f"RUS–USA: 14 months without a contact of leaders {inferred}" in lines


def test_gaps_as_json_carry_the_sentences_that_attest_them(detente, store):
    rows = [json.loads(line) for line in detente("gaps", store, "--json").out.splitlines()]
    assert rows[0]["level"] == "chiefs_of_staff"
    assert {claim["quote"] for claim in rows[0]["claims"]} >= {"Erstes Treffen seit 2014"}


NO_GAPS = [
    (("--months", "60"), "No silence of 60 months or more."),
    (("--dyad", "usa-rus", "--months", "600"), "No silence of RUS–USA of 600 months or more."),
    (
        ("--dyad", "usa-rus", "--months", "600", "--times", "98.5"),
        "No silence of RUS–USA of 98.5 times the usual interval or, where that is not known, 600 months or more.",
    ),
    (("--dyad", "nor-jpn"), "The store has no contact of JPN–NOR, and so no silence between them."),
]


@pytest.mark.parametrize(("options", "line"), NO_GAPS)
def test_no_gap_is_said_in_words_too(detente, store, options, line):
    ran = detente("gaps", store, *options)
    assert (ran.status, ran.out) == (0, f"{line}\n")


# A row of the seeds, and words that its explanation contains.
EXPLAINED = [
    (
        "SELECT id FROM contacts WHERE date = '2015-09-18'",
        (
            "duration_minutes: 50",
            "  date by »am Freitag« (",
            "  duration_minutes by »50 Minuten« (",
            "  participants by »Pentagon-Chef Ashton Carter« (office_and_name)",
            "  level by »",
            "  topics by »Syrien« (topic.syria)",
            "  reported_by by »Pentagon« (body_that_speaks)",
            "  gave the row: date, mode, level, status, countries, participants, duration_minutes, topics",
            "  date told otherwise: 2015-09",
        ),
    ),
    (
        "SELECT mention AS id FROM mentions WHERE date = '2015-09-18'",
        ("duration_minutes: 50", "  mode by »"),
    ),
    (
        "SELECT id FROM gap_claims WHERE quote = 'Erstes Treffen seit 2014'",
        ("kind: first_since", "level: chiefs_of_staff", "txt: »Erstes Treffen seit 2014« ("),
    ),
    (
        "SELECT id FROM gaps WHERE level = 'chiefs_of_staff' AND NOT open",
        (
            "start: 2014-01-31",
            "attested from 2014-01-31 to 2017-02-16",
            "»Erstes Treffen seit 2014« (",
        ),
    ),
    (
        "SELECT id FROM gaps WHERE level = 'any' AND start = '2014-01-31'",
        ("no sentence attests it: it is inferred from the contacts that are known",),
    ),
    (
        "SELECT article AS id FROM articles WHERE published_from = 'linked'",
        ("published: 2015-09-18", "published_from: linked", " »am Freitag« allows 2015-09-18 ("),
    ),
]


@pytest.mark.parametrize(("sql", "words"), EXPLAINED)
def test_a_row_is_explained_by_its_words_and_rules(detente, store, sql, words):
    row_id = Store(store).rows(sql)[0]["id"]
    ran = detente("explain", store, row_id)
    assert [part for part in words if part not in ran.out] == []
    assert (ran.status, ran.err) == (0, "")


@pytest.mark.parametrize(("sql", "words"), EXPLAINED)
def test_a_row_is_explained_as_json_too(detente, store, sql, words):
    row_id = Store(store).rows(sql)[0]["id"]
    record = json.loads(detente("explain", store, row_id, "--json").out)
    assert record["table"] in cli.TABLES
    assert words


def test_a_field_on_which_as_many_reports_say_this_as_that_is_left_open(detente, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, side in (("a", "Japans"), ("b", "Norwegens")):
        (folder / f"{name}.txt").write_text(
            f"Stand: 14.05.2019 10:15 Uhr\n\nNorwegens Außenministerin Kari Solheim telefonierte am Montag auf Bitten {side}"
            " mit ihrem japanischen Amtskollegen Kenji Morita.\n",
            "utf-8",
        )
    assert detente("extract", folder, "-o", "ties").status == 0
    row_id = Store(tmp_path / "ties").rows("SELECT id FROM contacts")[0]["id"]
    told = detente("explain", "ties", row_id).out
    assert [line for line in told.splitlines() if "told" in line and "level" not in line] == [
        "  initiator left open, told as: JPN",
        "  initiator left open, told as: NOR",
    ]
    assert "conflict on initiator: JPN against NOR" in told


FAILURES = [
    (ValueError("it rains."), 1, "detente: it rains.\n"),
    (cli.MisuseError("ask otherwise"), 2, "detente: ask otherwise.\n"),
    (FileNotFoundError(2, "No such file", "a.txt"), 1, "detente: a.txt: no such file.\n"),
    (OSError("the disk is gone"), 1, "detente: the disk is gone.\n"),
    (KeyboardInterrupt(), 1, "detente: stopped; nothing was written.\n"),
]


@pytest.mark.parametrize(("failure", "status", "told"), FAILURES)
def test_a_failure_is_one_sentence_and_an_exit_status(capsys, failure, status, told):
    def fail(_):
        raise failure

    parser = argparse.ArgumentParser()
    parser.set_defaults(handler=fail)
    assert cli.run(parser, []) == status
    assert capsys.readouterr().err == told


def test_a_reader_that_has_seen_enough_is_no_failure(tmp_path, store):
    command = f"{sys.executable} -m dashboard gaps {store} --months 0 --json | head -c 1"
    ran = subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (ran.stdout, ran.stderr) == ("{", "")
