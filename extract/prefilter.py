"""Whether an article can report a contact at all: a word that evokes one, and two sides, found in one pass over the raw text.

What the prefilter drops could not have made a row: it asks less than any rule does, and it is built from the same tables.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from extract.lexicon.actors import role_words
from extract.lexicon.memo import Memo
from extract.lexicon.offices import persons_table, terms_table
from extract.lexicon.roles import role_forms
from extract.lexicon.spelling import fold, skeleton
from extract.lexicon.states import name_forms
from extract.lexicon.triggers import compounds, trigger_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

Sides = frozenset[str]

_PAIR = 2
# Most texts that pass show what they are about in their first lines: each piece is twice the one before.
_FIRST_PIECE = 256
# "russisch" + "er", "Russland" + "s": no ending of a name is longer.
_LONGEST_ENDING = 3
_PARTS = re.compile(r"[^\W\d_]+")

# ASCII in lower case, every blank a space; a byte is a letter's unless it opens a blank or a punctuation mark.
_BLANKED = bytes(32 if byte in b"\t\n\r\f\v" else byte for byte in range(256))
# From the first letter that may be a capital up to the next blank: no name begins before it.
_TOKEN = re.compile(rb"[A-Z\xc3-\xff][^ ]*")
_LATIN = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789")
_LETTERS = _LATIN | frozenset(range(0xC3, 0xE2)) | frozenset(range(0xE4, 0x100))
_CONTINUED = range(0x80, 0xC0)
_IN_WORDS = _LETTERS.union(_CONTINUED)
_SPACE, _TWO, _FIRM = b" ", b"  ", b"\xc2\xa0"


def may_report(text: str, lang: str) -> bool:
    """Tell whether some rule could find a contact or a claim of silence in *text*; linear in its length."""
    cased = _single_spaced(text.encode("utf-8", "replace").translate(_BLANKED))
    lowered = cased.lower()
    if next(_triggers(lang).hits(cased, lowered), None) is None:
        return False
    found: set[str] = set()
    for sides in _names(lang).hits(cased, lowered):
        found |= sides
        if len(found) >= _PAIR:
            return True
    for sides in filter(None, map(_tokens(lang).__getitem__, _TOKEN.findall(cased))):
        found |= sides
        if len(found) >= _PAIR:
            return True
    return False


def _single_spaced(text: bytes) -> bytes:
    """Return a text with one space between its words: whatever parts the words of a name, it is that name."""
    text = text.replace(_FIRM, _SPACE)
    while _TWO in text:
        text = text.replace(_TWO, _SPACE)
    return text


class _Word(NamedTuple):
    """A form to look for as written, and the sides that it may stand for (none for a trigger).

    One that *ends_words* may have letters before it: "gespräche", of "Wassergespräche".
    """

    form: bytes
    sides: Sides
    ends_words: bool = False

    def spells(self, found: bytes) -> bool:
        """Tell whether capitals allow that this form stands there: "US" is not "us", "Turkey" not "turkey"."""
        if self.form.isupper() and len(self.form) > 1:
            return found == self.form
        return not self.form[:1].isupper() or not found[:1].islower()


class _Scan:
    """Every word of a table in one automaton."""

    def __init__(
        self,
        words: Iterable[tuple[str, Sides]],
        ending: int,
        endings: Collection[str] = (),
        *,
        lowered: bool = True,
    ) -> None:
        table: dict[bytes, set[_Word]] = defaultdict(set)
        for form, sides in words:
            for spelled in _spellings(form, lowered=lowered):
                table[spelled].add(_Word(form.encode(), sides))
        for form in endings:
            for spelled in _spellings(form):
                table[spelled].add(_Word(form.encode(), frozenset(), ends_words=True))
        self._lowered = lowered
        self._ending = ending
        self._longest = max(map(len, table), default=0)
        self._words = [tuple(sorted(table[form])) for form in sorted(table)]
        self._whole = [not any(word.ends_words for word in words) for words in self._words]
        self._automaton = BytesAhoCorasick(sorted(table), implementation=Implementation.DFA)

    def hits(self, cased: bytes, lowered: bytes) -> Iterator[Sides]:
        """Yield the sides of every word that stands in the text as a word of its own, endings allowed."""
        searched = lowered if self._lowered else cased
        for first, last in _pieces(len(lowered)):
            piece = searched[first : last + self._longest]
            for at, low, high in self._automaton.find_matches_as_indexes(piece, overlapping=True):
                start, end = first + low, first + high
                if self._whole[at] and start and lowered[start - 1] in _LATIN:
                    continue  # "este" of "Feste"
                if self._goes_on(lowered, end):
                    continue
                inside = _inside_word(lowered, start)
                found = cased[start:end]
                for word in self._words[at]:
                    if (word.ends_words or not inside) and word.spells(found):
                        yield word.sides

    def _goes_on(self, text: bytes, end: int) -> bool:
        tail = text[end : end + self._ending + 1]
        return len(tail) > self._ending and _IN_WORDS.issuperset(tail)


def _pieces(length: int) -> Iterator[tuple[int, int]]:
    first, size = 0, _FIRST_PIECE
    while first < length:
        yield first, first + size
        first, size = first + size, 2 * size


def _inside_word(text: bytes, start: int) -> bool:
    """Tell whether a letter stands right before *start*; a mark of two or three bytes is none."""
    if not start:
        return False
    at = start - 1
    while at and text[at] in _CONTINUED:
        at -= 1
    return text[at] in _LETTERS


def _spellings(form: str, *, lowered: bool = True) -> set[bytes]:
    """Return a form in the letters that a scanned text can have."""
    cases = {form.lower(), form.upper(), form} if lowered else {form}
    if "'" in form:
        cases |= {case.replace("'", "’") for case in cases}
    found = {_single_spaced(case.encode()) for case in cases}
    return {spelled.lower() for spelled in found} if lowered else found


def _joined(words: Iterable[str]) -> str:
    """Put the words of a form together as a text has them, an elided one without a blank."""
    return " ".join(words).replace("' ", "'")


@cache
def _triggers(lang: str) -> _Scan:
    nobody: Sides = frozenset()
    forms = {_joined(word.words) for words in trigger_words(lang).values() for word in words}
    return _Scan(((form, nobody) for form in forms), ending=0, endings=compounds(lang))


@cache
def _names(lang: str) -> _Scan:
    """Return the names of states and bodies in any case, and the offices that name a state by themselves ("Bundeskanzler")."""
    names = [one for one in _named(lang) if not _is_abbreviation(one[0])]
    offices = [
        (_joined(words), frozenset(role.states))
        for words, role in role_forms(lang).items()
        if role.states
    ]
    return _Scan([*names, *offices], ending=_LONGEST_ENDING)


@cache
def _abbreviations(lang: str) -> _Scan:
    """Return the names in capitals, as they are written: "un" and "us" stand in every text."""
    short = (one for one in _named(lang) if _is_abbreviation(one[0]))
    return _Scan(short, ending=_LONGEST_ENDING, lowered=False)


def _named(lang: str) -> list[tuple[str, Sides]]:
    return [(form.form.rstrip("-"), frozenset(form.codes)) for form in name_forms(lang)]


def _is_abbreviation(form: str) -> bool:
    return form.isupper() and len(form) > 1 and " " not in form


@cache
def _tokens(lang: str) -> Memo[bytes, Sides]:
    return Memo(partial(_of_token, lang=lang))


def _of_token(token: bytes, lang: str) -> Sides:
    """Return the sides of whose name may end in a token, and of the abbreviations in it: "US-Präsident"."""
    short = _abbreviations(lang).hits(token, token.lower())
    return _of_person(token.decode(), lang).union(*short)


def _of_person(token: str, lang: str) -> Sides:
    """Return the sides of everyone whose name may end in a token, in any romanisation, with or without a genitive."""
    found: set[str] = set()
    folded, sounds = _persons()
    words = _PARTS.findall(token)
    if len(words) == 1 and words[0] in role_words(lang).not_names:
        return frozenset()  # "Der" ends no name, though somebody is called Der
    for word in words:
        if word[0].islower():
            continue
        endings = ("", *role_words(lang).genitive_suffixes)
        for reading in {word.removesuffix(suffix) for suffix in endings} - {""}:
            found |= folded.get(fold(reading), frozenset())
            found |= sounds.get(skeleton(reading), frozenset())
    return frozenset(found)


@cache
def _persons() -> tuple[dict[str, Sides], dict[str, Sides]]:
    """Index the last words of all names, without accents and by what their romanisations share."""
    folded: dict[str, set[str]] = defaultdict(set)
    sounds: dict[str, set[str]] = defaultdict(set)
    for identifier, row in persons_table().items():
        sides = {term["country"] for term in terms_table().get(identifier, ())}
        columns = [column for column in row if column.startswith("aliases_")]
        forms = "|".join([row["name"], row["surnames"], *(row[column] for column in columns)])
        for form in filter(None, forms.split("|")):
            for last in _PARTS.findall(form.split()[-1]):
                folded[fold(last)] |= sides
                sounds[skeleton(last)] |= sides
    return _frozen(folded), _frozen(sounds)


def _frozen(index: dict[str, set[str]]) -> dict[str, Sides]:
    return {form: frozenset(sides) for form, sides in index.items() if form}
