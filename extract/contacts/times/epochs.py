"""What dates a contact by a time of its own, older than the news: "after the election", "as a senator", "in recent months"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.contacts.sentence.phrases import says
from extract.contacts.times.datable import is_date
from extract.lexicon import contacts as lexicon
from extract.model import Span

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit

# How far into a sentence "after" may stand, and how far behind it the noun: "Shortly after his first presidential campaign".
_LEAD, _REACH = 3, 5
_WINDOW = re.compile(r"P[X\d]+[WMY]<DCT")


def is_of_an_epoch(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a sentence opens with an epoch, or its clause with what somebody was then: "Shortly after taking office", "as a senator"."""
    words = lexicon.frame_words(lang)
    clauses = (masked.clause(0), masked.clause(hit.token))
    said = (Span(masked.bounds[a][0], masked.bounds[b - 1][1]) for a, b in clauses)
    texts = (masked.text_of(span).lower().split() for span in said)
    return any(says(one, words.in_office) for one in texts) or _opens_with_one(masked, hit, words)


def is_of_a_stretch(masked: MaskedSentence, hit: TriggerHit) -> bool:
    """Tell whether a clause names weeks, months or years up to now, and no day: "in recent months"."""
    clauses = {masked.clause(0), masked.clause(hit.token)}
    here = [time for at, time in masked.times.items() if any(a <= at < b for a, b in clauses)]
    stretch = any(_WINDOW.fullmatch(timex.value) for time in here for timex in time.timexes)
    return stretch and not any(is_date(time) for time in here)


def _opens_with_one(masked: MaskedSentence, hit: TriggerHit, words: lexicon.FrameWords) -> bool:
    """Tell whether the first words of a sentence name an epoch without a date: "Shortly before the war"; since when something has been needs none."""
    last = masked.clause(0)[1]
    opening = [word.lower() for word in masked.tokens[: min(last, hit.token)]]
    lead = next((at for at, word in enumerate(opening[:_LEAD]) if word in words.epoch_leads), None)
    if lead is None:
        return False
    dated = any(is_date(time) for at, time in masked.times.items() if at < last)
    if dated and opening[lead] not in words.since:
        return False
    epoch = opening[lead + 1 : lead + 1 + _REACH]
    own = bool(epoch) and epoch[0] in words.possessives
    return (
        not words.epochs.isdisjoint(epoch)
        or says(epoch, words.turns_to_office)
        or (own and not words.turns_of_office.isdisjoint(epoch))
    )
