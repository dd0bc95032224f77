"""Foreign text keeps its direction of writing to itself; a terminal obeys none of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.bidi import isolated
from extract.console import say, say_json

FSI, PDI, RLI, RLO, PDF = "\u2068", "\u2069", "\u2067", "\u202e", "\u202c"
# The text, and how it is shown.
SHOWN = [
    ("Lars Holm", "Lars Holm"),
    ("Łódź, Đà Nẵng, 北京", "Łódź, Đà Nẵng, 北京"),
    ("", ""),
    ("علي", f"{FSI}علي{PDI}"),
    (f"Holm{RLO}otaS", f"{FSI}Holm{RLO}otaS{PDI}"),
    (f"a{RLO}b{PDF}c", f"{FSI}a{RLO}b{PDF}c{PDI}"),
    (f"a{RLI}b", f"{FSI}a{RLI}b{PDI}{PDI}"),
    (f"a{PDI}{RLO}b", f"{FSI}a{RLO}b{PDI}"),
    (f"{PDI}{PDI}{RLI}{PDI}{PDI}", f"{FSI}{RLI}{PDI}{PDI}"),
    (f"{RLO}a\n{RLO}b", f"{FSI}{RLO}a{PDI}\n{FSI}{RLO}b{PDI}"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_what_turns_the_direction_ends_where_the_text_ends(text, shown):
    assert isolated(text) == shown


@given(st.text("ab\n\u05d0\u202a\u202e\u202c\u2066\u2067\u2068\u2069", max_size=30))
def test_isolates_are_balanced_in_every_line_and_words_stay(text):
    for line in isolated(text).split("\n"):
        depth = 0
        for at, char in enumerate(line, start=1):
            depth += (char in "\u2066\u2067\u2068") - (char == PDI)
            assert depth >= (at < len(line) and FSI in line)
        assert depth == 0
    words = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
    assert isolated(text).translate(words) == text.translate(words)


SAID = [
    ("one\ntwo\tthree", "one\ntwo\tthree\n"),
    ("a\x1b[2Jb\x07c\x9bd\x7f", "a\ufffd[2Jb\ufffdc\ufffdd\ufffd\n"),
    ("kept\rlost", "kept\ufffdlost\n"),
    ("line\r\nline", "line\r\nline\n"),
]


@pytest.mark.parametrize(("line", "printed"), SAID)
def test_a_terminal_is_given_no_command(capsys, line, printed):
    say(line)
    assert capsys.readouterr().out == printed


def test_json_on_a_terminal_reads_back_as_it_was(capsys):
    row = {"quote": "a\x1b[2J\x9b\x7f\u202eb\u2069"}
    say_json(json.dumps(row, ensure_ascii=False))
    printed = capsys.readouterr().out
    assert printed.isascii()
    assert "\x7f" not in printed
    assert json.loads(printed) == row
