"""Where an ambassador is posted says of which state an official without one is: "Foreign Minister N received the Peruvian ambassador to Norway"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.contacts import frame_words
from extract.lexicon.states import FormKind, body_codes, name_forms, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.model import Document, Mention

# How far from an official the ambassador stands, and of how many words a state's name is at most.
_REACH, _LONGEST = 160, 3
_ENDS = re.compile(r"[.!?][\"”’)]*\s+(?=[A-ZÀ-ÖØ-Þ])|\n")
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"


def state_of_post(document: Document, mention: Mention) -> str:
    """Return the state to which the ambassador of the sentence is posted whom somebody meets, "" where there is none."""
    text, span = document.text, mention.span
    start = max([span.start - _REACH, *_ends(text, span.start - _REACH, span.start), 0])
    end = min([span.end + _REACH, *_starts(text, span.end, span.end + _REACH), len(text)])
    posts = [
        (found.start(), _opening_state(found["place"].split(), document.lang))
        for found in _posted(document.lang).finditer(text, start, end)
    ]
    others = {state for at, state in posts if not (span.start <= at < span.end)}
    own = len(others) != len({state for _, state in posts})
    return others.pop() if len(others) == 1 and not own else ""


def is_ambassador(document: Document, mention: Mention) -> bool:
    """Tell whether the title of a mention is that of somebody who is posted."""
    posted = frame_words(document.lang).posted
    return any(word.lower() in posted for word in mention.span.of(document.text).split())


def states_that_open(told: Sequence[str], lang: str) -> set[str]:
    """Return the state that a run of words opens with, by its name or a town."""
    known = _known(lang)
    for length in range(_LONGEST, 0, -1):
        code = known.get(" ".join(told[:length]).rstrip(".,;:"))
        if code is not None:
            return {code}
    return set()


def _opening_state(told: Sequence[str], lang: str) -> str:
    return next(iter(states_that_open(told, lang) - body_codes()), "")


def _ends(text: str, start: int, end: int) -> list[int]:
    return [found.end() for found in _ENDS.finditer(text, max(0, start), end)]


def _starts(text: str, start: int, end: int) -> list[int]:
    return [found.start() for found in _ENDS.finditer(text, start, end)][:1]


@cache
def _posted(lang: str) -> re.Pattern[str]:
    """Return how an ambassador and his post are told: "ambassador of Peru to Norway", "ambassador in Oslo"."""
    words = frame_words(lang)
    titles, where, articles = (
        "|".join(sorted(map(re.escape, forms), key=lambda form: (-len(form), form)))
        for forms in (words.posted, words.place_prepositions, words.articles)
    )
    return re.compile(
        rf"\b(?i:{titles})(?: \w+(?: {_CAPITAL}\w+){{0,2}})? (?i:{where}) (?:(?:{articles}) )?(?P<place>{_CAPITAL}\w*\.?(?: {_CAPITAL}\w*){{0,2}})"
    )


@cache
def _known(lang: str) -> Mapping[str, str]:
    kinds = {FormKind.COUNTRY, FormKind.CAPITAL, FormKind.NICKNAME}
    states = {one.form: one.codes[0] for one in name_forms(lang) if one.kind in kinds}
    return {**places(lang), **states}
