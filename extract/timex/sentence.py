"""The sentence around a time: enough of the text for its verb."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extract.lexicon.timex import timex_lexicon
from extract.model import Span

_SENTENCE = 400
# What may stand before the stop of a sentence, seen from behind it: no abbreviation, no number of a day.
_ENDS = r"(?<=[^\W\d][^\W\d][^\W\d].)"
_STOP = r"\n\s*\n|[.!?](?:ENDS)[\"”“»«']{0,2}\s+(?=[\"„“»«']?[A-ZÀ-ÖØ-Þ])"


@cache
def _stop(lang: str) -> re.Pattern[str]:
    """Return what parts sentences in *lang*, with the short words and numbers that may end one."""
    ends = timex_lexicon(lang).connectors.get("ends")
    return re.compile(_STOP.replace("ENDS", f"{_ENDS}|{ends}" if ends else _ENDS))


# The same time is asked more than once.
@lru_cache(maxsize=8)
def sentence_at(text: str, at: Span, lang: str) -> Span:
    """Return roughly the sentence around *at*: enough for its verb."""
    stops = _stop(lang)
    start = max(0, at.start - _SENTENCE)
    for stop in stops.finditer(text, start, at.start + 2):
        start = stop.end()
    stop_ahead = stops.search(text, at.end, at.end + _SENTENCE)
    return Span(start, stop_ahead.start() if stop_ahead else min(len(text), at.end + _SENTENCE))
