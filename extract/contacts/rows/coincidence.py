"""Whether the times of two reports can be those of one occasion."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.rows.journeys import is_one_journey
from extract.contacts.rows.outcome import is_open, is_taken_up
from extract.contacts.rows.persons import is_someone_else
from extract.model import Status, Tense
from extract.timex.story import yearless_day

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.edtf import Edtf

_WEEK = 7
# How many days before its article a contact may lie that a picture shows in the present.
_DAYS_AGO = timedelta(days=3)
_OLD = frozenset({"before", "year"})
_AGES = (
    ("week", re.compile(r"(?:XXXX-WXX-\d.*|DCT[+-][0-6]D.*)")),
    ("before", re.compile(r"(?:DCT-\d+Y.*|DCT-P\d+Y|XXXX-(?:\d\d|SP|SU|FA|WI)@-1)")),
    ("year", re.compile(r"\d{4}(?:-(?:\d\d|SP|SU|FA|WI|Q\d))?")),
)
# A month or a season of which no year is told, or one counted back.
_MONTH = re.compile(r"XXXX-(?:\d\d|SP|SU|FA|WI)|DCT-(?:P?\d+M)")


def same_time(one: Report, other: Report) -> bool:
    """Dates of both must meet; a contact called the last one is not the news that the article tells."""
    if one.elaborates or other.elaborates:
        first, second = (one, other) if one.elaborates else (other, one)
        return second.order == first.order - 1 or first.date == second.date
    if one.time is not None and other.time is not None and not _names_other_days(one, other):
        return (
            one.date is None
            or other.date is None
            or one.date.overlaps(other.date)
            or is_one_journey(one, other)
        )
    apart = one.last != other.last and one.sentence != other.sentence
    if apart or _names_other_days(one, other) or _led_up(one, other) or _led_up(other, one):
        return False
    if one.date is None or other.date is None:
        return True
    leaning, dated = (one, other) if one.time is None else (other, one)
    if one.weak or other.weak or leaning.sentence.heading:
        return _about(one.date, other.date)
    of_old = dated.tense is Tense.PLUPERFECT and not leaning.definite
    spoken_of = leaning.borrowed or leaning.neutral or (leaning.presupposed and not of_old)
    told_again = _is_pictured(leaning, dated) or is_taken_up(leaning, dated)
    if one.date.overlaps(other.date) or told_again:
        return True
    if spoken_of or (is_open(leaning) and not dated.borrowed):
        return not is_someone_else(one, other)
    return False


def _is_pictured(leaning: Report, dated: Report) -> bool:
    """Tell whether the words of a picture show a contact whose day the news tells: "N trifft M in Genf." above "N und M haben sich am Montag in Genf getroffen"."""
    opens = leaning.order <= 1 and dated.order == leaning.order + 1
    opens = opens and leaning.sentence.paragraph != dated.sentence.paragraph
    held = leaning.status is dated.status is Status.HELD and leaning.mode is dated.mode
    there = leaning.place != "" and leaning.place == dated.place
    news = not (dated.is_background or dated.tense is Tense.PLUPERFECT or dated.borrowed)
    if not (opens and held and there and news) or leaning.tense is not Tense.PRESENT:
        return False
    day, shown = (report.date and report.date.latest for report in (dated, leaning))
    if not (day and shown and timedelta() <= shown - day <= _DAYS_AGO):
        return False
    return not is_someone_else(leaning, dated)


def _led_up(leaning: Report, dated: Report) -> bool:
    """Tell whether a contact went before another of its sentence: "met N ahead of last month's summit"."""
    mine, theirs = leaning.date, dated.date
    if leaning.sentence != dated.sentence or leaning.time or not (dated.time and mine and theirs):
        return False
    return mine.earliest is None and theirs.earliest is not None and mine.latest == theirs.latest


def _names_other_days(one: Report, other: Report) -> bool:
    """Tell whether two reports name different days of the year, or times far apart, in an article without a date."""
    ages = {_age(one), _age(other)} - {""}
    if len(ages) == 2 and (one.date is None or other.date is None):  # noqa: PLR2004
        return True
    if _is_of_months_ago(one, other) or _is_of_months_ago(other, one):
        return True
    days = [
        {t.value for t in report.time.timexes if yearless_day(t.value)}
        for report in (one, other)
        if report.time is not None and report.date is None
    ]
    return len(days) == 2 and all(days) and days[0].isdisjoint(days[1])  # noqa: PLR2004


def _is_of_months_ago(old: Report, news: Report) -> bool:
    """Tell whether a contact of another month is background beside the news: "haben sich getroffen. Schon im April hatten sie sich getroffen"."""
    if old.date or news.date or old.time is None or old.tense is not Tense.PLUPERFECT:
        return False
    if not all(_MONTH.fullmatch(timex.value) for timex in old.time.timexes):
        return False
    if news.tense is Tense.PLUPERFECT or news.elaborates or news.sentence.heading:
        return False
    if news.time is not None:
        return _age(news) == "week"
    return news.told_by_verb and not (news.borrowed or news.neutral or news.presupposed)


def _age(report: Report) -> str:
    """Return how far back a time lies by its words: of this "week", the one "before", of a "year" that is told."""
    values = [timex.value for timex in report.time.timexes] if report.time is not None else []
    return next((age for age, said in _AGES if values and all(map(said.fullmatch, values))), "")


def _about(one: Edtf, other: Edtf) -> bool:
    """Tell whether two dates lie within a week of each other."""
    apart = (
        (one.earliest and other.latest and one.earliest - other.latest),
        (other.earliest and one.latest and other.earliest - one.latest),
    )
    return all(not gap or gap <= timedelta(days=_WEEK) for gap in apart)


def names_a_year(report: Report) -> bool:
    """Tell whether the words of a report name a year, or a time of the one before."""
    return _age(report) in _OLD
