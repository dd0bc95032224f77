"""What became of a plan: whether an article tells further on that it was held."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.rows.persons import same_name
from extract.lexicon.factuality import Bearing
from extract.model import Status, Tense

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.edtf import Edtf

# How many days before its article what was held is news; told as no more than that, in a week.
_FRESH, _WEEK = timedelta(days=2), timedelta(days=7)


def comes_before(report: Report) -> bool:
    """Tell whether a report only dates something else before a contact: "vor dem Treffen sagte N"."""
    return report.status is Status.PLANNED and report.bearing is Bearing.AHEAD


def was_planned(report: Report) -> bool:
    """Tell whether a plan is told in the past ("wollte ... treffen", "waren geplant"): what became of it is told elsewhere."""
    return report.status is Status.PLANNED and report.tense.looks_back


def began(plan: Report, held: Report) -> bool:
    """Tell whether something before a contact is told that has begun: "sie brachen das Treffen ab. Vor Beginn hatten sie ..."."""
    if not (comes_before(plan) and plan.tense.looks_back):
        return False
    if plan.time is None or plan.date is None or held.date is None:
        return plan.time is None
    return plan.date.overlaps(held.date)


def came_true(plan: Report, held: Report) -> bool:
    """Tell whether what was planned is told of as held further on: "he was due to meet N. N, whom he met later, ..."."""
    if not was_planned(plan) or plan.time is not None or held.order < plan.order:
        return False
    sides = [{(a.country, a.name) for a in report.actors if a.name} for report in (plan, held)]
    both = {country for country, _ in sides[0]} == set(plan.countries)
    return (
        both and sides[0] == sides[1] and not (held.is_background or held.tense is Tense.PLUPERFECT)
    )


def is_eve(plan: Report, held: Report, published: Edtf | None) -> bool:
    """Tell whether a plan only dates something before the news: "N said before his meeting with M. He met M on Monday".

    The same persons meet, and what was held lies in the two days up to the article's. "A meeting" after one that was held is
    another one.
    """
    known = plan.definite or plan.frame.owned or plan.order < held.order
    if not (known and comes_before(plan) and _is_news(held, published)):
        return False
    if not _has_same_persons(plan, held):
        return False
    if plan.time is None or plan.date is None or held.date is None:
        return plan.time is None
    return plan.date.overlaps(held.date)


def _is_news(held: Report, published: Edtf | None) -> bool:
    """Tell whether what was held is news as the article is written, and not of old."""
    if held.is_background or held.tense is Tense.PLUPERFECT or held.date is None:
        return False
    day = published.earliest if published is not None else None
    first, last = held.date.earliest, held.date.latest
    if day is None or first is None or last is None:
        return False
    return last >= day - _FRESH and first >= day - _WEEK


def _has_same_persons(one: Report, other: Report) -> bool:
    """Tell whether both reports name a person, and the same one, for every side."""
    return one.countries == other.countries and all(
        any(
            same_name(mine, theirs)
            for mine in one.actors
            for theirs in other.actors
            if mine.country == theirs.country == side and mine.named and theirs.named
        )
        for side in one.countries
    )


def is_open(report: Report) -> bool:
    """Tell whether the present tense leaves open if it is over: a headline, "Dort trifft er N", the "Gespräch" of which a sentence speaks."""
    held = report.status is Status.HELD and report.time is None
    leans = report.sentence.heading or report.definite or report.pronoun or report.hosts
    return held and report.tense is Tense.PRESENT and leans


def is_taken_up(leaning: Report, plan: Report) -> bool:
    """Tell whether a sentence dates what the one before told in the present: "N trifft M. Am Freitag soll es zu dem Treffen kommen"."""
    plain = leaning.status is Status.HELD and leaning.time is None and leaning.told_by_verb
    plain = plain and leaning.tense is Tense.PRESENT and not leaning.is_background
    taken = plan.status is Status.PLANNED and plan.definite and plan.borrowed
    follows = plan.order == leaning.order + 1 and plan.sentence != leaning.sentence
    return plain and taken and follows and plan.time is not None
