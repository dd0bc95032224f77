"""How long a contact lasted: minutes told of a call, days told of a visit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.lexicon import contacts as lexicon
from extract.model import ExpressionKind

if TYPE_CHECKING:
    from extract.contacts.mask import MaskedSentence
    from extract.contacts.triggers import TriggerHit
    from extract.model import Span, TimeExpression

_CLOCK = re.compile(r"PT(?P<count>\d+)(?P<unit>[MH])")
_DAYS = re.compile(r"P(?P<count>[2-9])D")
_VISIT = "visit"


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


def days_told(time: TimeExpression | None) -> int | None:
    """Return the two to nine days that a statement of time counts, ``None`` where it counts none."""
    match = _DAYS.fullmatch(time.timexes[0].value) if time and time.timexes else None
    return int(match["count"]) if match is not None else None


def days_of(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int:
    """Return how many days a visit lasts whose clause says that it begins: "begann einen dreitägigen Besuch", else 1.

    They are negative where it says that it ends: "left on Tuesday after a two-day visit".
    """
    first, last = masked.clause(hit.token)
    here = [other for other in masked.triggers if first <= other.token < last]
    said = {word for other in here for word in masked.text_of(other.span).lower().split()}
    words = lexicon.frame_words(lang)
    said.update(masked.clause_words(hit.token))
    begins, closes = not words.begins.isdisjoint(said), not words.closes.isdisjoint(said)
    if begins is closes:
        return 1
    for visit in here:
        time = masked.times.get(visit.token - 1)
        if visit.word.name != _VISIT or time is None or time.kind is not ExpressionKind.DURATION:
            continue
        if (days := days_told(time)) is not None:
            return days if begins else -days
    return 1
