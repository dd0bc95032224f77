"""Every command in the documents is one that there is, with options that it takes."""

import argparse
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


def options(parser, command=""):
    """Yield every option, and every decision of `curate`, with the command it belongs to."""
    for action in parser._actions:  # noqa: SLF001  (argparse has no public way to its options)
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, below in action.choices.items():
                yield from options(below, command or name)
                yield (command, name) if command else ("", f"detente {name}")
        else:
            long = {name for name in action.option_strings if name.startswith("--")}
            yield from ((command, name) for name in long - {"--help"})


GUIDE = (ROOT / "docs" / "USER.md").read_text("utf-8")
SECTIONS = {
    found[1]: part
    for part in re.split(r"^## ", GUIDE, flags=re.MULTILINE)
    if (found := re.match(r"`detente ([a-z]+)", part))
}


@pytest.mark.parametrize(("command", "option"), sorted({*options(parser())}))
def test_the_user_guide_explains_every_option(command, option):
    explained = SECTIONS.get(command, GUIDE)
    assert re.search(rf"(?<![\w-]){option}(?![\w-])", explained)


def test_the_documents_hold_commands():
    assert {words.values[0][0] for words in COMMANDS if words.values[0]} >= {
        *("extract", "dashboard", "export", "gaps", "explain", "curate", "import", "watch", "timex")
    }
