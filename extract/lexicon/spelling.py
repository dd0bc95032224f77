"""Spellings of names: what counts as the same name in another alphabet's romanisation."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from extract.lexicon.tables import rows

_NO_DECOMPOSITION = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ə": "a", "æ": "a", "œ": "o", "ð": "d"}
)
_BREAKS = re.compile(r"[\s\-\u2010-\u2015]+")
_NOT_LETTERS = re.compile(r"[^\w ]|_")
_UMLAUT_IN_TWO = re.compile(r"([aou])e")
_DOUBLED = re.compile(r"(\w)\1+")
_ARTICLES = frozenset({"al", "el", "as", "ad", "ar", "ash", "an", "at", "ul"})


@lru_cache(maxsize=65536)
def plain(name: str) -> str:
    """Return *name* in plain lower-case letters, one space between words, hyphens read as spaces."""
    lowered = name.casefold().translate(_NO_DECOMPOSITION)
    if not lowered.isascii():
        decomposed = unicodedata.normalize("NFKD", lowered)
        lowered = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(_NOT_LETTERS.sub("", _BREAKS.sub(" ", lowered)).split())


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Return *name* without accents, umlauts and case: Müller, Mueller and Muller are one."""
    return _UMLAUT_IN_TWO.sub(r"\1", plain(name))


@lru_cache(maxsize=65536)
def skeleton(name: str) -> str:
    """Return what all romanisations of *name* share: Gerasimow, Gerassimow and Gerasimov are one.

    Sounds that German and English write differently fall together (sch and sh, w and v, tsch and ch, j and y);
    Arabic articles and doubled letters go. Meant for names from other alphabets only.
    """
    pattern, sounds = _transliteration()
    words = plain(name).split()
    if len(words) > 1:
        words = [word for word in words if word not in _ARTICLES] or words
    return " ".join(
        _DOUBLED.sub(r"\1", pattern.sub(lambda match: sounds[match[0]], word)) for word in words
    )


def same_given_name(one: str, other: str) -> bool:
    """Tell whether two given names are one: equal in skeleton, an initial, or a pet form (Joe, Joseph)."""
    if one[:1].casefold() == other[:1].casefold() and (is_initial(one) or is_initial(other)):
        return True
    left, right = skeleton(one), skeleton(other)
    return left == right or not _groups(left).isdisjoint(_groups(right))


def is_initial(name: str) -> bool:
    """Tell whether a given name is only its first letter: "C.", "C.Q."."""
    return len(name.split(".", maxsplit=1)[0]) == 1


def _groups(given: str) -> frozenset[int]:
    return _pet_forms().get(given, frozenset())


@cache
def _pet_forms() -> dict[str, frozenset[int]]:
    groups: dict[str, frozenset[int]] = {}
    for number, row in enumerate(rows("given_names.csv")):
        for form in row["forms"].split("|"):
            key = skeleton(form)
            groups[key] = groups.get(key, frozenset()) | {number}
    return groups


@cache
def _transliteration() -> tuple[re.Pattern[str], dict[str, str]]:
    sounds = {row["letters"]: row["sound"] for row in rows("transliteration.csv")}
    longest_first = sorted(sounds, key=lambda letters: (-len(letters), letters))
    return re.compile("|".join(map(re.escape, longest_first))), sounds
