"""How long a contact lasted: minutes told of a call, days told of a visit."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.lexicon import contacts as lexicon
from extract.model import ExpressionKind

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import Span, TimeExpression

_CLOCK = re.compile(r"PT(?P<count>\d+)(?P<unit>[MH])")
_DAYS = re.compile(r"P(?P<count>[2-9])D")
_VISIT = "visit"
# How many adjectives may part a length from its noun: "zweitägigen offiziellen Besuch".
_ADJECTIVES = 2
# A day that is told by itself, and what goes on from one: visits and talks, not a handshake.
_ONE_DAY = re.compile(r"XXXX-WXX-[1-7]|(?:XXXX|\d{4})-\d\d-\d\d|DCT-\d+D")
_TALKS = frozenset({"speak", "talk"})
_LENGTHS = frozenset({ExpressionKind.DURATION, ExpressionKind.AFTER})  # "nach zweitägigen"


def duration_of(masked: MaskedSentence, hit: TriggerHit) -> tuple[int | None, Span | None]:
    """Return how many minutes a contact lasted, where its clause says so."""
    first, last = masked.clause(hit.token)
    for at in range(first, last):
        time = masked.times.get(at)
        if time is None or time.kind is not ExpressionKind.DURATION:
            continue
        match = _CLOCK.fullmatch(time.timexes[0].value)
        if match is not None:
            minutes = int(match["count"]) * (60 if match["unit"] == "H" else 1)
            return minutes, time.span
    return None, None


def since_of(masked: MaskedSentence, hit: TriggerHit) -> TimeExpression | None:
    """Return the day since when a contact goes on: "hält sich seit Montag in N auf"."""
    first, last = masked.clause(hit.token)
    if not (hit.word.travels or hit.word.name in _TALKS):
        return None
    for at in range(first, last):
        time = masked.times.get(at)
        if time is not None and time.kind is ExpressionKind.SINCE:
            days = all(_ONE_DAY.fullmatch(timex.value) for timex in time.timexes)
            return replace(time, kind=ExpressionKind.POINT) if days else None
    return None


def days_told(time: TimeExpression | None) -> int | None:
    """Return the two to nine days that a statement of time counts, ``None`` where it counts none."""
    match = _DAYS.fullmatch(time.timexes[0].value) if time and time.timexes else None
    return int(match["count"]) if match is not None else None


def days_of(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int:
    """Return how many days a contact lasts whose clause says that it begins: "begann einen dreitägigen Besuch", else 1.

    They are negative where it says that it ends: "left on Tuesday after a two-day visit".
    """
    days, edge = length_of(masked, hit, lang), edge_of(masked, hit, lang)
    here = [
        other for other in masked.triggers if masked.clause(other.token) == masked.clause(hit.token)
    ]
    travels = any(other.word.travels for other in here)
    visits = any(other.word.name == _VISIT for other in here)
    stays = _stay(masked, hit, lexicon.frame_words(lang)) > 1
    return days * edge if edge and (visits or stays or not travels) else 1


def edge_of(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int:
    """Return 1 where a clause says that a contact begins, -1 where it ends, 0 where it says neither or both."""
    first, last = masked.clause(hit.token)
    here = [other for other in masked.triggers if first <= other.token < last]
    said = {word for other in here for word in masked.text_of(other.span).lower().split()}
    words = lexicon.frame_words(lang)
    said.update(masked.clause_words(hit.token))
    said.update(_relative_clause(masked, hit, words))
    from_then = any(_counts_from(masked, at, words) for at in range(first, last))
    begins = from_then or not words.begins.isdisjoint(said)
    closes = not words.closes.isdisjoint(said) or _comes_after(masked, hit, words)
    if hit.word.pos == "noun":  # "zum Auftakt seines dreitägigen Besuchs in A", but not "traf er N"
        begins = begins or not words.first_part.isdisjoint(said)
        closes = closes or not words.last_part.isdisjoint(said)
    if closes and any(_sets_off(masked, at, words) for at in range(first, last - 1)):
        return 1
    return begins - closes


def _relative_clause(
    masked: MaskedSentence, hit: TriggerHit, words: lexicon.FrameWords
) -> tuple[str, ...]:
    """Return the words of the clause that says more of a noun: "his two-day visit to N, which began on Monday"."""
    opens = masked.clause(hit.token)[1] + 1
    if hit.word.pos != "noun" or opens >= len(masked.tokens):
        return ()
    clause = tuple(word.lower() for word in masked.tokens[opens : masked.clause(opens)[1]])
    return clause if clause[:1] and clause[0] in words.relatives - words.who else ()


def length_of(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int:
    """Return how many days a clause gives to what it names: "a two-day visit", "three days of talks", else 1."""
    first, last = masked.clause(hit.token)
    words = lexicon.frame_words(lang)
    for noun in masked.triggers:
        if noun.word.pos != "noun" or not first <= noun.token < last:
            continue
        time = masked.times.get(_before_adjectives(masked, noun.token - 1, words))
        if time is None or time.kind not in _LENGTHS:
            continue
        if (days := days_told(time)) is not None:
            return days
    return _stay(masked, hit, words)


def _before_adjectives(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> int:
    """Return the token before the adjectives or the "of" that end at a token: "a two-day (official) visit", "three days (of) talks"."""
    if masked.tokens[at] in words.head_links:
        return at - 1
    apart = words.prepositions | words.determiners
    for _ in range(_ADJECTIVES):
        word = masked.tokens[at]
        if at == 0 or at in masked.times or not (word.isalpha() and word.islower()):
            break
        if word in apart:
            break
        at -= 1
    return at


def _stay(masked: MaskedSentence, hit: TriggerHit, words: lexicon.FrameWords) -> int:
    """Return for how many days somebody travels: "reist am Freitag für drei Tage nach Japan", else 1."""
    first, last = masked.clause(hit.token)
    if not hit.word.travels:
        return 1
    for at in range(first, last):
        lead = {masked.tokens[max(0, at - 1)].lower(), masked.spelled(at).lower().split()[0]}
        days = days_told(masked.times.get(at))
        if days is not None and not lead.isdisjoint(words.meant_for):
            return days
    return 1


def _comes_after(masked: MaskedSentence, hit: TriggerHit, words: lexicon.FrameWords) -> bool:
    """Tell whether what is told follows upon days of talks: "nach dreitägigen Gesprächen"."""
    at = hit.token - 1
    if at not in masked.times or hit.word.pos != "noun" or days_told(masked.times[at]) is None:
        return False
    lead = {masked.tokens[max(0, at - 1)].lower(), masked.spelled(at).lower().split()[0]}
    return not lead.isdisjoint(words.after) and bool(words.finite)


def _sets_off(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether somebody leaves for what a clause names: "left for a two-day visit"."""
    word, following = masked.tokens[at].lower(), masked.tokens[at + 1].lower()
    return word in words.closes and following in words.meant_for


def _counts_from(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether a time says from when: "from March 10", "starting Monday"."""
    opens = masked.spelled(at).lower().partition(" ")[0] if at in masked.times else ""
    return opens in words.onward
