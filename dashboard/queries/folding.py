"""Words searched for as patterns: whatever the case and the accents, without stripping the accents of a million quotes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category, normalize

if TYPE_CHECKING:
    from collections.abc import Mapping

# Latin, Greek and Cyrillic with all that is written above, below and through their letters.
_LAST = 0x2000
_MARK = "M"


def pattern(word: str) -> str:
    """Return a regular expression (RE2) that finds *word* as it is or with any other case and accents.

    A text is matched as ``contains(lower(strip_accents(text)), lower(strip_accents(word)))`` would find it, in a tenth of the time.
    """
    # Accents may also be characters of their own, behind their letter.
    return "(?i)" + "".join(_class(letter) + r"\pM*" for letter in _stripped(word).lower())


def _stripped(text: str) -> str:
    return "".join(one for one in normalize("NFD", text) if not category(one).startswith(_MARK))


def _class(letter: str) -> str:
    return (
        "["
        + "".join(f"\\x{{{ord(one):x}}}" for one in (letter, *_accented().get(letter, ())))
        + "]"
    )


@cache
def _accented() -> Mapping[str, tuple[str, ...]]:
    """Return by letter all that become it without their accents."""
    found: dict[str, list[str]] = {}
    for number in range(0x80, _LAST):
        bare = _stripped(chr(number)).lower()
        if len(bare) == 1 and bare != chr(number):
            found.setdefault(bare, []).append(chr(number))
    return {letter: tuple(ones) for letter, ones in found.items()}
