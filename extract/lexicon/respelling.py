"""Words that part of a language's readers spell otherwise: Switzerland writes "ss" for "ß"."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon.resources import load

_TABLES = ("frames", "factuality", "initiative", "tense")
_WORD = re.compile(r"[^\W\d_]+")


@cache
def respelled(lang: str) -> dict[str, str]:
    """Return the words of the tables by their other spelling, small and with a capital; not what is a word of its own."""
    if not _letters(lang):
        return {}
    words = {
        word for name in _TABLES for word in _WORD.findall(load(lang, name)[0].read_text("utf-8"))
    }
    small = {word.lower() for word in words}
    found: dict[str, str] = {}
    for word in small:
        other = other_spelling(word, lang)
        if other and other not in small:
            found |= {other: word, other.capitalize(): word.capitalize()}
    return found


def other_spelling(form: str, lang: str) -> str:
    """Return a form as it is spelled elsewhere, "" if no letter of it is."""
    told = form
    for letter, instead in _letters(lang):
        told = told.replace(letter, instead)
    return told if told != form else ""


@cache
def _letters(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple(load(lang, "language")[1].get("respelled", {}).items())
