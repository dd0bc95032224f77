"""What the words around a trigger say of its day without naming one: "den ganzen Tag", a first term of office, a record."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.sentence.phrases import says
from extract.contacts.times.datable import is_date
from extract.lexicon import contacts as lexicon
from extract.model import Span, TimexType

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit

# How many words before a noun its number may stand: "five rounds of talks".
_REACH = 4
_WORD = re.compile(r"[^\W_]+")


def only_says_when(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a clause only says when something else was: "When they spoke on the phone, N offered ..."."""
    words = (word for word in masked.clause_words(hit.token) if word[:1].isalpha())
    return next(words, "") in lexicon.frame_words(lang).when


def lasts_all_day(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether the clause tells of the article's own day without naming it: "den ganzen Tag"."""
    return _says(masked, masked.clause(hit.token), lexicon.frame_words(lang).all_day)


def is_of_old(masked: MaskedSentence, lang: str) -> bool:
    """Tell whether a sentence looks back to years ago: a first term of office, a picture from the archives, "the then president"."""
    words = lexicon.frame_words(lang)
    held_then = any(
        mention.former and _first_word(mention.span.of(masked.source)) in words.back_then
        for item in masked.items.values()
        for mention in item.mentions
    )
    return held_then or _says(masked, (0, len(masked.tokens)), words.of_old)


def counts_since(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a verb counts what there was since something: "hat seit seiner Wahl dreimal mit N telefoniert", not "zum ersten Mal seit"."""
    words, clause = lexicon.frame_words(lang), masked.clause_words(hit.token)
    return (
        hit.word.pos == "verb"
        and not words.since.isdisjoint(clause[1:])
        and words.first_time.isdisjoint(clause)
    )


def counts_rounds(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a noun counts the rounds that there were so far: "held five rounds of talks"."""
    words = lexicon.frame_words(lang)
    before = masked.tokens[max(masked.clause(hit.token)[0], hit.token - _REACH) : hit.token]
    said = [word.lower() for word in (*before, *hit.span.of(masked.source).split())]
    return hit.word.pos == "noun" and any(
        (one.isdigit() or one in words.several_of) and other in words.counted
        for one, other in pairwise(said)
    )


def is_habit(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a clause says how often, and no day: "ist einmal im Jahr zu Besuch in N"."""
    first, last = masked.clause(hit.token)
    times = {at: masked.times[at] for at in masked.times if first <= at < last}
    often = any(
        t.type is TimexType.SET and not _is_of_another_noun(masked, hit, at, lang)
        for at, time in times.items()
        for t in time.timexes
    )
    return often and not any(is_date(time) for time in times.values())


def _is_of_another_noun(masked: MaskedSentence, hit: TriggerHit, at: int, lang: str) -> bool:
    """Tell whether "annual" stands behind an article after a verb, and so is said of what the verb only happens at: "meet at an annual forum"."""
    words = lexicon.frame_words(lang)
    articles = words.articles | words.definite
    return hit.word.pos == "verb" and at > hit.token and masked.tokens[at - 1].lower() in articles


def _first_word(phrase: str) -> str:
    found = _WORD.search(phrase.lower())
    return found.group() if found is not None else ""


def _says(masked: MaskedSentence, tokens: tuple[int, int], phrases: frozenset[str]) -> bool:
    """Tell whether one of the *phrases* stands in a stretch of tokens."""
    if not phrases:
        return False
    first, last = tokens
    text = masked.text_of(Span(masked.bounds[first][0], masked.bounds[last - 1][1]))
    return says(_WORD.findall(text.lower()), phrases)
