"""What the sentence after a contact adds to it, as its day: "Geplant ist ein Treffen mit N. Es soll im Mai stattfinden"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.times.datable import is_date
from extract.contacts.times.fate import as_it_turned_out, with_partners
from extract.lexicon.contacts import frame_words, relatives_of
from extract.model import INTENDED
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.times.chronology import Chronology

_WORD = re.compile(r"\w+")
# How many words open a sentence that names the day itself: "Als möglicher Termin gilt".
_LEAD = 4


def gone_on(
    masked: MaskedSentence,
    before: MaskedSentence | None,
    told: Sequence[Report],
    chronology: Chronology,
    reports: Sequence[Report],
) -> Iterator[Report]:
    """Yield the reports of the sentence *before*, *told*, that this one changes: it names their day, what became of them, or who took part."""
    lang = chronology.document.lang
    if (later := _with_its_day(masked, told, lang)) is not None:
        yield chronology.dated(later, reports[: later.order])
    else:
        turned = tuple(as_it_turned_out(masked, before, told, lang))
        yield from turned or with_partners(masked, told, lang)


def _with_its_day(masked: MaskedSentence, told: Sequence[Report], lang: str) -> Report | None:
    """Return the one plan of the sentence before, *told*, with the one date that this sentence gives it; ``None`` without either."""
    plans = [report for report in told if report.status in INTENDED and report.time is None]
    dates = [time for time in masked.times.values() if is_date(time)] if plans else []
    if len(dates) != 1 or len({report.countries for report in plans}) != 1 or masked.triggers:
        return None
    text = masked.text_of(masked.sentence.span)
    said = [word.lower() for word in _WORD.findall(text)]
    if not _is_its_day(said, masked.text_of(plans[-1].trigger).lower(), lang):
        return None
    back = tense_at(masked.source, masked.sentence.span, dates[0].span, lang).looks_back
    words = frame_words(lang)
    named = not words.as_date.isdisjoint(said[:_LEAD])
    return replace(plans[-1], time=dates[0]) if named or not back else None


def _is_its_day(said: Sequence[str], noun: str, lang: str) -> bool:
    """Tell whether words say when something told by a *noun* takes place: "es soll im Mai stattfinden", "als Termin gilt der 4. Mai"."""
    words = frame_words(lang)
    if not words.negations.isdisjoint(said):
        return False
    if not words.as_date.isdisjoint(said[:_LEAD]):
        return True
    meant = [
        kind for one, _, kind in (form.partition(" ") for form in words.takes_up) if one == said[0]
    ]
    nouns = tuple(ending for kind in meant for ending in relatives_of(lang).get(kind, ()))
    takes_place = not words.takes_place.isdisjoint(said)
    return takes_place and noun.endswith(nouns) and words.indefinite.isdisjoint(said)
