"""When a silence began: which dates can be its beginning, and from when its length counts back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.model import ClaimKind, Tense

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.contacts.report import Report
    from extract.contacts.silence.claimed import Statement
    from extract.edtf import Edtf

_THESE_DAYS = timedelta(days=7)
_A_YEAR = timedelta(days=366)


def is_news(kind: ClaimKind, since: Edtf, until: Edtf | None) -> bool:
    """Tell a "last" contact of these days, which is the news itself, from one before a silence: "the last round on Sunday"."""
    if kind is not ClaimKind.LAST_WAS or since.latest is None or until is None:
        return False
    return until.latest is not None and since.latest > until.latest - _THESE_DAYS


def is_before(since: Edtf, until: Edtf | None) -> bool:
    """Tell whether a silence may have begun before it ended: of "the first since the war on Monday" Monday is no beginning."""
    if since.earliest is None or until is None or until.latest is None:
        return True
    return since.earliest < until.latest


def vantage_of(event: Edtf | None, published: Edtf | None) -> Edtf | None:
    """Return the day to count back from: the event's if it is a day or long ago, else the article's."""
    if event is not None and event.is_day:
        return event
    if event is None or published is None or event.latest is None:
        return published or event
    past = published.earliest is not None and event.latest < published.earliest - _A_YEAR
    return event if past else published


def told_back(tense: Tense) -> Tense:
    """Return the tense in which the beginning of a silence lies: never ahead."""
    return Tense.PAST if tense in {Tense.PRESENT, Tense.FUTURE} else tense


def without_beginnings(found: Iterable[Statement], reports: Iterable[Report]) -> tuple[Report, ...]:
    """Return the reports without the dates that are of what a silence began with: "the first call since the vote on May 4".

    A contact that is told behind the claim's own is what it began with: "the first call since N met M in May".
    """
    begins = {
        one.time.span: one.hit.span.end if one.hit is not None else one.time.span.end
        for one in found
        if one.rule.event and one.time is not None
    }
    return tuple(
        replace(report, time=None, date=None)
        if report.time is not None and report.trigger.start < begins.get(report.time.span, 0)
        else report
        for report in reports
    )
