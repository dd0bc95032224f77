"""Which years belong to a noun: "the 2016 election", "the war of 1950-53", "talks aimed at a handover in 1997"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_YEARS = re.compile(r"\d{4}(?:\s?[-–/]\s?\d{2,4})?")
_YEAR_DIGITS = 4
_LEAD = 3


def names_something(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a bare year belongs to a noun: "the 2016 election", "for the 2015 deal", "die Wahl 2016", "das Abkommen von 2015"."""
    *lead, year = masked.spelled(at).split()
    if lead and lead[-1].lower() in frame_words(lang).article_of_nouns:
        return year.isdigit() and len(year) == _YEAR_DIGITS
    if lead and not (len(lead) == 1 and lead[0].lower() in role_words(lang).of):
        return False
    if not (year.isdigit() and len(year) == _YEAR_DIGITS):
        return False
    if not role_words(lang).nouns_are_capital:
        return True
    return at > 0 and masked.tokens[at - 1][0].isupper() and at - 1 > 0


def is_of_a_name(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell "the war of 1950-53" from "their meeting of 1985"."""
    *lead, years = masked.spelled(at).lower().split()
    linked = lead or [masked.tokens[at - 1].lower()]
    named = len(linked) == 1 and linked[0] in words.head_links and _YEARS.fullmatch(years)
    return bool(named) and hit.token not in {at - 1, at - 2}


def is_the_years(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a bare year names a happening behind it: "in the 2016 presidential election"."""
    ahead = {word.lower() for word in masked.tokens[at + 1 : at + _LEAD]}
    year = masked.spelled(at).split()[-1].isdigit()
    return year and at > hit.token and not words.happenings.isdisjoint(ahead)


def is_of_its_year(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a year says which one a noun before it is: "unterzeichneten ein Protokoll zum Abkommen aus dem Jahr 2012"."""
    whence = masked.tokens[at - 1].lower() in words.of_the_year
    between = range(hit.token + 1, at - 1)
    nouns = any(masked.tokens[i][0].isupper() and i not in masked.items for i in between)
    return whence and (hit.word.pos == "verb" or nouns)


def is_of_an_aim(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a bare year is that of what a contact is for: "talks aimed at a handover in 1997"."""
    year = masked.spelled(at).split()[-1]
    between = {word.lower() for word in masked.tokens[hit.token + 1 : at]}
    bare = year.isdigit() and len(year) == _YEAR_DIGITS
    return at > hit.token and bare and not words.aims.isdisjoint(between)


def describes_a_noun(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a bare year stands between an article and a noun: "in a 2016 debate"."""
    time, text = masked.times[at], masked.source
    opens = masked.text_of(time.span).lower().split()
    year = opens[-1].isdigit() and all(len(timex.value) == _YEAR_DIGITS for timex in time.timexes)
    lead = text[masked.sentence.span.start : time.span.start].lower().split()[-1:]
    noun = text[time.span.end : time.span.end + 2].strip().islower()
    return year and noun and not frame_words(lang).articles.isdisjoint([*opens[:-1], *lead])


def is_of_a_treaty(masked: MaskedSentence, at: int, hit: TriggerHit, lang: str) -> bool:
    """Tell whether "von" ties a year to the noun of two sides, where a verb tells: "unterzeichneten ein Protokoll zum Vertrag mit Japan von 2015"."""
    *lead, year = masked.spelled(at).lower().split()
    of = role_words(lang).nouns_are_capital and len(lead) == 1 and lead[0] in role_words(lang).of
    return hit.word.pos == "verb" and of and year.isdigit() and at - 1 in masked.items
