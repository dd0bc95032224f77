"""Every command in the documents is one that there is, with options that it takes."""

import re
import shlex
from pathlib import Path

import pytest

from dashboard.cli import parser

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]


def commands(page):
    """Yield the commands in the blocks of a page, one a line, without what the shell makes of them."""
    for block in re.findall(r"(?ms)^```(?:sh|console)\n(.*?)^```$", page.read_text("utf-8")):
        for line in block.splitlines():
            words = shlex.split(line.removeprefix("$ "), comments=True)
            if words[:1] == ["detente"]:
                end = next((at for at, word in enumerate(words) if word[0] in "|>"), len(words))
                yield words[1:end]


COMMANDS = [
    pytest.param(words, id=f"{page.name}: {' '.join(words)}")
    for page in PAGES
    for words in commands(page)
]


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_in_the_documents_is_one_that_can_be_given(words):
    assert parser().parse_args(words).handler


def test_the_documents_hold_commands():
    assert {words.values[0][0] for words in COMMANDS if words.values[0]} >= {
        *("extract", "dashboard", "export", "gaps", "explain", "curate", "import", "watch", "timex")
    }
