"""What every command says and how: lines of the result, sentences on what went wrong, exit statuses."""

from __future__ import annotations

import sys

DONE, INCOMPLETE, MISUSED = 0, 1, 2


def say(line: str) -> None:
    """Print a line of the result."""
    sys.stdout.write(f"{line}\n")


def complain(sentence: str) -> None:
    """Print a sentence on what went wrong."""
    sys.stderr.write(f"detente: {sentence}\n")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 contact``, ``1,200 contacts``."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
