"""What every command says and how: lines of the result, sentences on what went wrong, exit statuses."""

from __future__ import annotations

import re
import sys

DONE, INCOMPLETE, MISUSED = 0, 1, 2
# What a terminal would obey: the controls, but for tab and line feed.
_CONTROL = re.compile("\r(?!\n)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# What JSON need not escape and a terminal would turn its lines by.
_UNESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def say(line: str) -> None:
    """Print a line of the result; of an article's words none is a command to the terminal."""
    sys.stdout.write(f"{_harmless(line)}\n")


def say_json(text: str) -> None:
    """Print JSON; what a terminal would obey is escaped, so that it reads back as it was."""
    sys.stdout.write(
        _UNESCAPED.sub(lambda char: f"\\u{ord(char[0]):04x}", text.rstrip("\n")) + "\n"
    )


def complain(sentence: str) -> None:
    """Print a sentence on what went wrong."""
    sys.stderr.write(f"detente: {_harmless(sentence)}\n")


def _harmless(text: str) -> str:
    return _CONTROL.sub("\ufffd", text)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 contact``, ``1,200 contacts``."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
