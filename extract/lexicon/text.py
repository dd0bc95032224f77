"""The words that sentence boundaries, quotation marks, languages and date lines are read by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from extract.lexicon.resources import load

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words whose full stop ends no sentence, lower-case, and the words that start one all the same.

    ``listed`` are those that are ``closed``, ``open`` or stand ``before_number``.
    """

    closed: frozenset[str]
    open: frozenset[str]
    before_number: frozenset[str]
    starters: frozenset[str]
    ordinal_stop: bool
    listed: frozenset[str]


@dataclass(frozen=True, slots=True)
class QuotationMarks:
    """Opening marks with the marks that may close each, verbs that carry a quotation on, and what may stand between.

    ``particles`` are the small words of a name that stands before such a verb.
    """

    pairs: dict[str, str]
    verbs: frozenset[str]
    particles: frozenset[str]


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """Function words for and against one language, and letters that only it has.

    ``elisions`` are words that lose their vowel before another: "l" of "l'envoyé"; ``contractions`` are verbs that
    shrink behind one: "ll" of "he'll".
    """

    lang: str
    words: frozenset[str]
    against: frozenset[str]
    letters: frozenset[str]
    elisions: frozenset[str]
    contractions: frozenset[str]


class Where(StrEnum):
    """The part of an article in which a rule looks."""

    START = "start"
    LINE = "line"
    OPENER = "opener"
    ANYWHERE = "anywhere"
    TAIL = "tail"


@dataclass(frozen=True, slots=True)
class DatelineRule:
    """One way in which articles state their own date or their source, or close.

    The pattern may name the groups ``date``, ``outlet`` and ``title``; ``stated_by`` is a ``PublishedFrom`` value, empty
    for a rule without a date; ``needs_year`` marks a date that another one must complete, ``sole`` one
    that counts only where the rule finds no other (a chronology has many), and ``fallback`` one that counts only where
    nothing else states a date (an update). ``order`` is the order of day, month and year in numbers.
    """

    name: str
    pattern: re.Pattern[str]
    where: Where
    stated_by: str
    needs_year: bool
    sole: bool
    fallback: bool
    order: str
    examples: dict[str, str]
    counterexamples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Datelines:
    """The date line rules of one language in file order, and what marks a caption."""

    rules: tuple[DatelineRule, ...]
    captions: tuple[re.Pattern[str], ...]


@cache
def abbreviations(lang: str) -> Abbreviations:
    """Return the abbreviations of *lang*."""
    path, table = load(lang, "abbreviations")
    lists = {name: _words(path, table, name) for name in ("closed", "open", "before_number")}
    return Abbreviations(
        **lists,
        listed=frozenset().union(*lists.values()),
        starters=_words(path, table, "starters", fold=False),
        ordinal_stop=bool(_get(path, table, "ordinal_stop", bool)),
    )


@cache
def quotation_marks(lang: str) -> QuotationMarks:
    """Return the quotation marks that *lang* writes."""
    path, table = load(lang, "quotation")
    pairs: dict[str, str] = {}
    for entry in _get(path, table, "pair", list):
        mark = _get(path, entry, "open", str)
        if len(mark) != 1 or mark in pairs:
            raise ValueError(f"{path}: pair {mark!r}: open is one mark, and each mark opens once")
        pairs[mark] = _get(path, entry, "close", str)
    attribution = _get(path, table, "attribution", dict)
    return QuotationMarks(
        pairs=pairs,
        verbs=_words(path, attribution, "verbs"),
        particles=_words(path, attribution, "particles"),
    )


@cache
def language_words(lang: str) -> LanguageWords:
    """Return the words by which *lang* is told from its neighbours."""
    path, table = load(lang, "language")
    words, against = _words(path, table, "words"), _words(path, table, "against")
    if both := sorted(words & against):
        raise ValueError(f"{path}: {', '.join(both)}: a word speaks for the language or against it")
    return LanguageWords(
        lang=lang,
        words=words,
        against=against,
        letters=frozenset(_get(path, table, "letters", str)),
        elisions=_words(path, table, "elisions"),
        contractions=_words(path, table, "contractions"),
    )


@cache
def elision(lang: str) -> str:
    """Return a pattern for an elided word with its apostrophe at the start of a word ("l'" of "l'envoyé").

    It matches nothing where the language has none.
    """
    words = "|".join(sorted(language_words(lang).elisions, key=lambda word: (-len(word), word)))
    return rf"(?<!\w)(?i:{words})['’](?=[^\W_])" if words else r"(?!)"


@cache
def contraction(lang: str) -> str:
    """Return a pattern for a pronoun before a shrunken verb, and for that verb: "he", "'ll"; nothing where there are none."""
    verbs = "|".join(sorted(language_words(lang).contractions))
    return rf"[^\W\d_]+(?=['’](?:{verbs})\b)|(?<=\w)['’](?:{verbs})\b" if verbs else r"(?!)"


def parted(form: str, lang: str) -> tuple[str, ...]:
    """Cut a form of a resource into words as a text is cut, elided ones apart: "chef", "d'", "Etat"."""
    return tuple(re.sub(elision(lang), r"\g<0> ", form).split())


@cache
def datelines(lang: str) -> Datelines:
    """Return the ways in which *lang* states an article's date and source."""
    path, table = load(lang, "dateline")
    parts = _get(path, table, "parts", dict)
    order = _get(path, table, "order", str)
    entries = _get(path, table, "rule", list)
    rules = tuple(_dateline_rule(path, entry, parts, order) for entry in entries)
    names = [rule.name for rule in rules]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"{path}: rule {twice[0]}: the name is used twice")
    captions = tuple(re.compile(pattern) for pattern in _get(path, table, "captions", list))
    return Datelines(rules=rules, captions=captions)


def _dateline_rule(
    path: Path, entry: dict[str, Any], parts: dict[str, str], order: str
) -> DatelineRule:
    name = entry.get("name", "?")
    try:
        rule = DatelineRule(
            name=entry["name"],
            pattern=re.compile(_expand(entry["pattern"], parts)),
            where=Where(entry["where"]),
            stated_by=entry.get("stated_by", ""),
            needs_year=entry.get("needs_year", False),
            sole=entry.get("sole", False),
            fallback=entry.get("fallback", False),
            order=entry.get("order", order),
            examples=dict(entry["examples"]),
            counterexamples=tuple(entry["counterexamples"]),
        )
    except (KeyError, ValueError, re.error) as err:
        raise ValueError(f"{path}: rule {name}: {err!r}") from err
    if ("date" in rule.pattern.groupindex) != bool(rule.stated_by):
        raise ValueError(f"{path}: rule {name}: a date needs stated_by, and stated_by a date")
    if not rule.examples or not rule.counterexamples:
        raise ValueError(f"{path}: rule {name}: a rule carries examples and counterexamples")
    return rule


def _expand(pattern: str, parts: dict[str, str]) -> str:
    """Put the named parts in; a part may use only parts that stand below it."""
    for part, piece in parts.items():
        pattern = pattern.replace(f"<<{part}>>", piece)
    if left := re.search(r"<<\w+>>", pattern):
        raise ValueError(f"no part {left[0]} below its use")
    return pattern


def _get(path: Path, table: dict[str, Any], key: str, kind: type[T]) -> T:
    value = table.get(key)
    if not isinstance(value, kind):
        raise ValueError(f"{path}: {key} is missing or is no {kind.__name__}")  # noqa: TRY004 - one error for all of a file's faults
    return value


def _words(path: Path, table: dict[str, Any], key: str, *, fold: bool = True) -> frozenset[str]:
    words: list[str] = _get(path, table, key, list)
    for word in words:
        if not word or word != word.strip(" .") or (fold and word != word.lower()):
            raise ValueError(f"{path}: {key}: {word!r} is not a lower-case word without its stop")
    if len(set(words)) < len(words):
        twice = sorted({word for word in words if words.count(word) > 1})
        raise ValueError(f"{path}: {key}: {twice[0]!r} is listed twice")
    return frozenset(words)
