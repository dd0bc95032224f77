"""A guest who had arrived: whom he met since, he met between that day and the news."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.edtf import between
from extract.lexicon.factuality import Bearing
from extract.model import Mode, Status, Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.edtf import Edtf

ARRIVAL = frozenset({"arrive"})
# How long after an arrival a meeting is still of the same visit.
STAY = timedelta(days=3)
_TABLES = frozenset({Mode.MEETING, Mode.TALKS})


def met_since_arrival(firm: Sequence[Report], reports: Sequence[Report]) -> Edtf | None:
    """Return the days of a meeting told without its own, where all that is dated is that the guest had arrived: "traf N. Er war am Montag eingetroffen".

    *firm* are the dated reports of one occasion, *reports* all of them; ``None`` where the day of the arrival says all.
    """
    landed = {r.sentence for r in firm if r.frame.triggers == ARRIVAL or _comes_on(r)}
    first = min((r.date.earliest for r in firm if r.date and r.date.earliest), default=None)
    if not landed or first is None or any(r.sentence not in landed for r in firm):
        return None
    met = [r for r in reports if _is_table(r) and r.sentence not in landed]
    if not (met and all(_had_come(r, met) for r in firm)):
        return None
    found: Edtf | None = None
    for one in met:
        date = one.newsday.date if one.newsday else one.date
        after = between(first, None)
        since = date.intersection(after) if date is not None and after is not None else None
        found = (found and since and found.intersection(since)) or since or found
    return found


def _comes_on(report: Report) -> bool:
    """Tell whether a noun says for what a guest had come: "war am Montag zu einem Besuch eingetroffen"."""
    noun = report.hosts and not report.told_by_verb and report.tense is Tense.PLUPERFECT
    return noun and report.bearing in {None, Bearing.OVER}


def _had_come(arrival: Report, met: Sequence[Report]) -> bool:
    """Tell whether an arrival was over when the news begins: "war eingetroffen", or told behind it."""
    held = arrival.status is Status.HELD and arrival.tense.looks_back
    behind = all(arrival.order > report.order for report in met)
    return held and (behind or arrival.tense is Tense.PLUPERFECT)


def _is_table(report: Report) -> bool:
    """Tell whether a report tells of whom somebody met, and no headline."""
    told = report.status is Status.HELD and report.mode in _TABLES and not report.sentence.heading
    return told and not report.weak and report.tense is not Tense.PLUPERFECT
