"""The calendar of summits as a clue: "last Monday in Helsinki" was said in the week after a summit there."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from extract.dct.solve import Hint
from extract.lexicon.spelling import plain
from extract.lexicon.summits import Summit, summits
from extract.model import ContactMention, Level, Mode, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from extract.dct.clues import Said

_FORMAT = re.compile(r"\b(?=\w*[A-Z]\w*[A-Z\d])\w{2,}\b")
_TOLD = frozenset({Status.HELD, Status.PLANNED})


def on_the_agenda(
    mentions: Iterable[ContactMention], statements: Sequence[Said], written: Sequence[date]
) -> Iterator[Hint]:
    """Yield a hint for each meeting of leaders that the calendar knows at its place.

    The words that date it must fall on the summit, seen from the day of the article. A meeting that no day of *written*
    brings onto a summit is another meeting, and no hint.
    """
    for mention in mentions:
        if (
            mention.level is Level.LEADERS
            and mention.mode is Mode.MEETING
            and mention.status in _TOLD
        ):
            here = _by_place().get(plain(mention.place), ())
            known = tuple(summit for summit in here if _is_at(summit, mention))
            for one in _dating(mention, statements) if known else ():
                allows = _falls_on(known, one)
                if any(allows(day) for day in written):
                    yield Hint(
                        "dct.agenda", one.time.span, allows, note=_names(known, one, written)
                    )


@cache
def _by_place() -> dict[str, tuple[Summit, ...]]:
    """Return the summits at each place, in the order of the calendar."""
    found: dict[str, dict[Summit, None]] = {}
    for summit in summits():
        for place in summit.places:
            found.setdefault(plain(place), {})[summit] = None
    return {place: tuple(there) for place, there in found.items()}


def _is_at(summit: Summit, mention: ContactMention) -> bool:
    """Tell whether the sides of a meeting at its place are a summit's, or its name is told."""
    sides, parties = set(mention.countries), set(summit.parties)
    if sides == parties:
        return True
    formats = set(_FORMAT.findall(f"{summit.name_de} {summit.name_en}"))
    named = any(formats & set(_FORMAT.findall(evidence.quote)) for evidence in mention.evidence)
    return named and (not parties or sides <= parties)


def _dating(mention: ContactMention, statements: Sequence[Said]) -> Iterator[Said]:
    """Yield the statements of time that date *mention* and lean on the article's own day."""
    for evidence in mention.evidence:
        if evidence.date_expression is None:
            continue
        for one in statements:
            inside = evidence.span.covers(one.time.span)
            said = evidence.quote[
                one.time.span.start - evidence.span.start : one.time.span.end - evidence.span.start
            ]
            if inside and said == evidence.date_expression and one.fixed is None:
                yield one


def _falls_on(known: Sequence[Summit], one: Said) -> Callable[[date], bool]:
    def allows(written: date) -> bool:
        meant = one.on(written)
        if meant is None or meant.earliest is None or meant.latest is None:
            return False
        first, last = meant.earliest, meant.latest
        return any(summit.start <= first and last <= summit.end for summit in known)

    return allows


def _names(known: Sequence[Summit], one: Said, written: Sequence[date]) -> str:
    """Return the summits that the words may mean, in English."""
    meant = [
        summit.name_en for summit in known if any(_falls_on((summit,), one)(day) for day in written)
    ]
    return "; ".join(meant)
