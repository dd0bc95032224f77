"""The grammar of made texts: the words that the rules wait for, and the characters that trip readers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.roles import role_forms
from extract.lexicon.timex import timex_lexicon
from extract.lexicon.triggers import trigger_words

if TYPE_CHECKING:
    from collections.abc import Iterable

LANGS = ("de", "en", "fr")
_NAMES = {
    "de": (
        *("Norwegens", "Japan", "Oslo", "Tokio", "Lars Holm", "Ken Sato", "der Kreml", "US-"),
        *("Putins", "Holms", "EU", "die beiden", "sein", "Amtskollege", "beider Länder"),
    ),
    "en": (
        *("Norway's", "Japan", "Oslo", "Tokyo", "Lars Holm", "Ken Sato", "the Kremlin", "U.S."),
        *("Putin", "Holm's", "EU", "the two", "his", "counterpart", "both countries"),
    ),
    "fr": (
        *("la Norvège", "norvégien", "le Japon", "Oslo", "Tokyo", "Lars Holm", "Ken Sato", "l'UE"),
        *("le Kremlin", "Poutine", "les deux", "son", "homologue", "les deux pays", "d'Oslo"),
    ),
}
_SMALL = {
    "de": (
        *("mit", "und", "zwischen", "in", "am", "im", "vom", "bis", "seit", "vor", "nach", "nicht"),
        *("will", "haben", "das erste Mal", "kein", "letzte", "Woche", "Jahr", "Stand:", "(APA,"),
    ),
    "en": (
        *("with", "and", "between", "in", "on", "from", "to", "since", "ago", "after", "not"),
        *("will", "have", "for the first time", "no", "last", "week", "year", "Updated", "date"),
    ),
    "fr": (
        *("avec", "et", "entre", "à", "le", "du", "au", "depuis", "il y a", "après", "ne", "pas"),
        *("va", "ont", "pour la première fois", "aucun", "dernier", "semaine", "an", "Publié le"),
    ),
}
_DATES = (
    *("7.", "7. Juli", "2015", "2015-05-20", "20.5.2015", "May 3", "31.02.2015", "0000", "9999"),
    *(
        "30. Februar",
        "12345678901234567890",
        "1.000.000,5",
        "50",
        "18:35",
        "Uhr",
        "24:61",
        "3/4/15",
    ),
    *("2015-99-99", "date 2018-07", "00", "am 32. Mai", "7.–8. Juli", "XX", "-", "½", "²", "٣"),
)
ODD = (
    *(".", "...", ",", "?", "!", ":", ";", "…", "-", "–", "(", ")", "[", "]", "{", "}", "\\", "'"),
    *("„", "“", "”", '"', "»", "«", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\u0000"),
    *("\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\ud800", "\udfff", "\u0301", "\u0345"),
    *("İ", "ß", "ẞ", "ﬁ", "Ǆ", "ς", "Рutin", "\U0001f1fa\U0001f1f8", "\U000e0041", "ﷺ", "a" * 80),
)

SIGNS = "0123456789" * 2 + "12" * 4 + "X-/.?~%" * 3 + "-" * 8 + "٣２² +TZu"


@cache
def words(lang: str) -> tuple[str, ...]:
    """Return the words of a made text, always in the same order."""
    triggers = (" ".join(w.words) for found in trigger_words(lang).values() for w in found)
    roles = (" ".join(form) for form in role_forms(lang))
    classes = timex_lexicon(lang).classes.values()
    times = (form for found in classes for form in found)
    told = sorted({*triggers, *roles, *times})
    # What makes rows comes often, or few texts would hold two sides and a contact.
    often = (*_NAMES[lang], *_SMALL[lang], *_DATES, *ODD)
    return (*told, *often * (len(told) // len(often) + 1))


def made(numbers: Iterable[int], lang: str) -> str:
    """Return the text that a list of numbers stands for."""
    known = words(lang)
    return " ".join(known[number % len(known)] for number in numbers)


def spelled(numbers: Iterable[int]) -> str:
    """Return the date, or what looks like one, that a list of numbers stands for."""
    return "".join(SIGNS[number % len(SIGNS)] for number in numbers)
