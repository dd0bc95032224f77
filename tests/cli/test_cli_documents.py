import json
import re
import shlex
from pathlib import Path

import pytest

from dashboard import cli

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
USER = (ROOT / "docs" / "USER.md").read_text("utf-8")


def blocks(text, lang):
    return re.findall(rf"^```{lang}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def commands():
    shown = "".join(blocks(README, "sh") + blocks(USER, "sh"))
    return [line for line in shown.splitlines() if line.startswith("detente ")]


@pytest.mark.parametrize("line", commands())
def test_a_command_in_the_documents_is_one_that_there_is(line):
    _, *words = shlex.split(line.partition(" > ")[0], comments=True)
    assert callable(cli.parser().parse_args(words).handler)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "oslo.txt").write_text(blocks(README, "text")[0], "utf-8")
    return tmp_path


def test_the_article_in_the_readme_gives_what_the_readme_shows(folder, detente):
    session = blocks(README, "console")[0]
    for step in session.split("$ ")[1:]:
        command, _, shown = step.partition("\n")
        ran = detente(*shlex.split(command)[1:])
        assert (ran.out, ran.err) == (shown, "")
    rows = [
        json.loads(line) for line in (folder / "contacts.jsonl").read_text("utf-8").splitlines()
    ]
    contacts, quotes = (
        [json.loads(line) for line in block.splitlines()] for block in blocks(README, "json")
    )
    assert [part(row, shown) for row, shown in zip(rows, contacts, strict=True)] == contacts
    mentions = rows[0]["mentions"]
    assert [part(row, shown) for row, shown in zip(mentions, quotes, strict=True)] == quotes


def part(row, shown):
    return {name: row[name] for name in shown}


def test_the_python_in_the_user_guide_runs(folder, monkeypatch):
    monkeypatch.chdir(folder)
    names = {}
    exec(compile(blocks(USER, "python")[0], "USER.md", "exec"), names)  # noqa: S102
    assert len(names["contacts"]) == 2
    assert list(names["calls"]["label"]) == ["phone call"]
