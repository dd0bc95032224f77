"""The catalogue of attack texts: each is made to a length, none is stored; what a reader of news would never write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# Without a contact and two sides the prefilter would drop the text before any rule sees it.
_NEWS = {
    "de": "Norwegens Präsident Lars Holm telefonierte am Montag mit Japans Premierminister Ken Sato. ",
    "en": "Norwegian President Lars Holm spoke by phone on Monday with Japanese Prime Minister Ken Sato. ",
}
_WEEKDAYS = {"de": "Montag Dienstag Mittwoch ", "en": "Monday Tuesday Wednesday "}
_SINCE = {"de": "das erste Treffen seit ", "en": "the first meeting since "}


@dataclass(frozen=True, slots=True)
class Attack:
    """One entry: its name, and what makes a text of it in a language, about so many characters long."""

    name: str
    make: Callable[[str, int], str]

    def text(self, lang: str, length: int) -> str:
        return self.make(lang, length)


def _run(name: str, unit: str, *, news: bool = True) -> Attack:
    """Repeat a unit behind a sentence of news."""

    def make(lang: str, length: int) -> str:
        start = _NEWS[lang] if news else ""
        return start + unit * (length // len(unit))

    return Attack(name, make)


def _words(name: str, **units: str) -> Attack:
    """Repeat words of the language, with no sentence of news before them but their own."""

    def make(lang: str, length: int) -> str:
        return _NEWS[lang] + units[lang] * (length // len(units[lang]))

    return Attack(name, make)


def _nested(name: str, opening: str, closing: str) -> Attack:
    def make(lang: str, length: int) -> str:
        depth = length // (len(opening) + len(closing))
        return _NEWS[lang] + opening * depth + closing * depth

    return Attack(name, make)


def _news(name: str, joint: str) -> Attack:
    """Repeat the sentence of news itself with other joints than white space after a full stop."""

    def make(lang: str, length: int) -> str:
        unit = _NEWS[lang].rstrip(". ") + joint
        return unit * (length // len(unit))

    return Attack(name, make)


def _brim(name: str, times: int, joint: str = " ", **units: str) -> Attack:
    """Repeat sentences that hold just as much as one is read for."""

    def make(lang: str, length: int) -> str:
        sentence = joint.join([units[lang]] * times) + ". "
        return _NEWS[lang] + sentence * (length // len(sentence))

    return Attack(name, make)


TEXTS = (
    _run("digits", "7"),
    _run("digits and dots", "7."),
    _run("digits and spaces", "7 "),
    _run("digits and commas", "7,000"),
    _run("digits and hyphens", "7-"),
    _run("digits and slashes", "7/"),
    _run("four digits", "2015 "),
    _run("days", "2015-05-20 "),
    _run("clock times", "18:35 "),
    _run("digits of other scripts", "٣２²½Ⅻ"),
    _run("dots", "."),
    _run("dots and spaces", ". "),
    _run("ellipses", "… "),
    _run("question marks", "?!"),
    _run("quotation marks", '"'),
    _run("opening quotation marks", "„"),
    _run("closing quotation marks", "“ "),
    _run("guillemets", "»a« "),
    _run("apostrophes", "'s "),
    _run("brackets", "("),
    _run("closing brackets", ")"),
    _run("brackets and letters", "(a "),
    _run("agency credits", "(APA) "),
    _run("agency credits with dates", "(APA, 17.2.2017) "),
    _nested("nested brackets", "(", ")"),
    _nested("nested quotation marks", "„a ", "b“ "),
    _run("commas", ","),
    _run("commas and letters", "a, "),
    _run("semicolons", "a; "),
    _run("colons", "a: "),
    _run("hyphens", "-"),
    _run("hyphened words", "a-"),
    _run("dashes", " – "),
    _run("bars", "| "),
    _run("bullets", "• a\n"),
    _run("underscores", "_"),
    _run("spaces", " "),
    _run("tabs", "\t"),
    _run("line ends", "\n"),
    _run("Windows line ends", "\r\n"),
    _run("carriage returns", "\r"),
    _run("short lines", "a\n"),
    _run("date lines", "Stand: 12.03.2019 10:15 Uhr\n"),
    _run("one letter", "a"),
    _run("one capital", "A"),
    _run("letters", "a "),
    _run("capitals", "A "),
    _run("initials", "A."),
    _run("initials and spaces", "A. "),
    _run("capitalised words", "Aaa "),
    _run("names", "Lars Holm "),
    _run("names and commas", "Lars Holm, "),
    _run("hyphened names", "Lars-"),
    _run("nobility", "von der "),
    _run("Roman numbers", "IV. "),
    _run("abbreviations", "z. B. "),
    _run("am am am", "am "),
    _run("seit seit seit", "seit "),
    _run("und und und", "und "),
    _run("mit mit mit", "mit "),
    _run("since since since", "since "),
    _run("the the the", "the "),
    _run("of of of", "of the "),
    _run("his counterpart", "his counterpart "),
    _run("sein Amtskollege", "sein Amtskollege "),
    _words("weekdays", **_WEEKDAYS),
    _words("numbers in words", de="sieben ", en="seven "),
    _words("months", de="Mai ", en="May "),
    _words("units", de="Wochen ", en="weeks "),
    _words("numbers and units", de="sieben Wochen ", en="seven weeks "),
    _words("days and months", de="7. Mai ", en="May 7 "),
    _words("since without end", **_SINCE),
    _words("last last last", de="letzten ", en="last "),
    _words("ministers", de="Außenminister ", en="Foreign Minister "),
    _words("states", de="Norwegen ", en="Norway "),
    _words("states and commas", de="Norwegen, Japan, ", en="Norway, Japan, "),
    _words("states and conjunctions", de="Norwegen und Japan und ", en="Norway and Japan and "),
    _words("genitives", de="Norwegens ", en="Norway's "),
    _words("adjectives", de="norwegische ", en="Norwegian "),
    _words("prefixes", de="US-", en="U.S.-"),
    _words("triggers", de="telefonierte ", en="phoned "),
    _words("meetings", de="traf ", en="met "),
    _words("talks", de="Gespräche ", en="talks "),
    _words("both", de="die beiden ", en="the two "),
    _words("negations", de="nicht ", en="not "),
    _words("sayings", de="sagte er, ", en="he said, "),
    _words("modals", de="will wolle ", en="would will "),
    _news("news without a stop", " "),
    _news("news and commas", ", "),
    _news("news and semicolons", "; "),
    _news("news and conjunctions", " and und "),
    _news("news a line each", ".\n"),
    _news("news in brackets", " ("),
    _news("news in quotation marks", ". „"),
    _brim(
        "contacts to the brim", 12, " and und ", **{lang: news[:-2] for lang, news in _NEWS.items()}
    ),
    _brim("times to the brim", 24, de="am 7. Mai sagte er", en="on 7 May he said"),
    _brim("names to the brim", 74, de="Lars Holm", en="Lars Holm"),
    _run("NULs", "\0"),
    _run("surrogates", "\ud800"),
    _run("private use", "\ue000"),
    _run("overrides of direction", "\u202e\u2066a"),
    _run("marks of direction", "\u200f"),
    _run("zero-width characters", "\u200b\u200d\ufeff"),
    _run("soft hyphens", "a\u00ad"),
    _run("non-breaking spaces", "\u00a0"),
    _run("line separators", "a\u2028"),
    _run("combining marks", "\u0301"),
    _run("letters with combining marks", "a\u0301\u0327"),
    _run("capitals that grow in lower case", "İ"),
    _run("capitals that grow in upper case", "ß"),
    _run("ligatures", "ﬃ"),
    _run("characters that unfold to many", "ﷺ"),
    _run("Hangul jamo", "ᄀ"),
    _run("emoji", "👩‍👩‍👧"),
    _run("flags", "🇳🇴🇯🇵"),
    _run("tags", "\U000e0041"),
    _run("homoglyph names", "Lаrs Нolm trаf Кen Sаto. "),
    _run("Markdown", "[a](b) ** _ "),
    _run("opening Markdown links", "[a]("),
    _run("markup", "<b>"),
    _run("entities", "&amp;"),
    _run("templates", "{{7*7}}${7*7}"),
    _run("backslashes", "\\"),
    _run("percent signs", "%s%n"),
)
