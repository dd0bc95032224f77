"""Join the reports of one article that tell of one occasion: headline, lead, readout, the definite "das Gespräch"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.alone import stands_alone
from extract.contacts.arrival import met_since_arrival
from extract.contacts.form import told_form
from extract.contacts.narrowing import is_coarse, narrowed
from extract.contacts.outcome import began, came_true, comes_before, is_eve, was_planned
from extract.contacts.persons import is_any_minister, is_someone_else, other_person
from extract.contacts.stopover import (
    is_elsewhere,
    is_invited_elsewhere,
    is_one_journey,
    is_whom_he_visits,
    is_why_he_comes,
    stay_of,
)
from extract.contacts.strays import without_strays
from extract.lexicon.factuality import Bearing
from extract.lexicon.names import family_name
from extract.lexicon.spelling import skeleton
from extract.model import BY_EVIDENCE, CALLS, INTENDED, Level, Mode, Status, Tense
from extract.timex.story import yearless_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.edtf import Edtf
    from extract.model import Actor

# How many occasions, and reports of each, a report is held against: more than any article tells.
_GROUPS, _REPORTS = 60, 40
_WEEK = 7
# How many days before its article a contact may lie that a picture shows in the present.
_DAYS_AGO = timedelta(days=3)
_OFFICIAL = "official"
_OLD = frozenset({"before", "year"})
_AGES = (
    ("week", re.compile(r"(?:XXXX-WXX-\d.*|DCT[+-][0-6]D.*)")),
    ("before", re.compile(r"(?:DCT-\d+Y.*|DCT-P\d+Y|XXXX-(?:\d\d|SP|SU|FA|WI)@-1)")),
    ("year", re.compile(r"\d{4}(?:-(?:\d\d|SP|SU|FA|WI|Q\d))?")),
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """Reports of one occasion in reading order, never empty."""

    reports: tuple[Report, ...]

    @property
    def _assertions(self) -> tuple[Report, ...]:
        """Return the reports that say what became of the occasion, all if none does.

        Where they only date something before it, what is narrated of it says more.
        """
        told = tuple(r for r in self.reports if not (r.neutral or _says_little(r)))
        if told and all(comes_before(report) or _is_open(report) for report in told):
            return tuple(r for r in self.reports if _is_narrated(r)) or told
        return told or self.reports

    @property
    def date(self) -> Edtf | None:
        """Return the narrowest date that the reports allow: their own words first, inference only without."""
        ahead = self.status in INTENDED
        reports = [r for r in self._assertions if not ahead or r.is_dated]
        told = [report for report in reports if report.time is not None or report.elaborates]
        firm = [report for report in told if not (report.borrowed or report.weak)]
        own = [r for r in self.reports if not (r.borrowed or r.weak)]
        own = own if all(r.vague_past for r in own) else []  # "a recent call. The call was long"
        dates = [r.date for r in firm or told or own or reports if r.date is not None]
        if (
            firm and not dates
        ):  # "einen Tag zuvor" says nothing, "am Mittwoch in der Pressekonferenz mit N" does
            dates = [r.date for r in told if r.date is not None and not r.borrowed]
        if not dates:
            return None
        if (stay := met_since_arrival(firm, self.reports) or stay_of(firm)) is not None:
            return stay
        best = dates[0]
        inferred = [r.date for r in reports if r.time is None and r.date and not own]
        for date in (*dates[1:], *(inferred if is_coarse(best) else ())):
            best = best.intersection(date) or best
        best = narrowed(best, told, firm)
        return best if firm and not is_coarse(dates[0]) else self._on_the_newsday(best)

    def _on_the_newsday(self, date: Edtf) -> Edtf:
        """Narrow a date that no report tells to the day of the news."""
        plain = [r for r in self._assertions if r.time is None and not (r.borrowed or r.weak)]
        named = min((r.newsday.span.start for r in plain if r.newsday), default=0)
        # What stands above the words that name the day, as a caption does, knows none yet.
        days = {r.newsday and r.newsday.date for r in plain if r.sentence.span.end > named}
        day = days.pop() if len(days) == 1 else None
        return (day and date.intersection(day)) or date

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Return the actors of all reports, each person once, nameless sides only where no name is known."""
        found: dict[tuple[str, str], Actor] = {}
        for report in self.reports:
            for actor in report.actors:
                if not actor.country:
                    continue
                key = (actor.country, skeleton(family_name(actor.name)) if actor.name else "")
                kept = found.get(key)
                if kept is None or _tells_more(actor, kept):
                    found[key] = actor
        named = {country for country, name in found if name}
        return tuple(a for (country, name), a in found.items() if name or country not in named)

    @property
    def mode(self) -> Mode:
        """Return the most telling mode: a form that is told beats talks."""
        return told_form(self.reports, self.actors)

    @property
    def status(self) -> Status:
        """Return the status of the firmest report (planned beats proposed); a headline's "trifft" leaves it open."""
        told = [report for report in self._assertions if not _is_open(report)] or self._assertions
        if any(report.bearing is Bearing.INVITED for report in told):
            told = [report for report in told if not _is_bare_intention(report)]
        return min((report.status for report in told), key=BY_EVIDENCE.index)


def _tells_more(one: Actor, other: Actor) -> bool:
    """Tell whether a report spells a name in full where another does not, or at least says the office."""
    told, kept = ((a.named, len(a.name), bool(a.name or a.offices)) for a in (one, other))
    return told > kept


def _says_little(report: Report) -> bool:
    """Tell whether words that tell too little speak of a contact to come that only sentences before name: "how the talks may go"."""
    return report.borrowed and report.weak and report.status in INTENDED and report.time is None


def _is_narrated(report: Report) -> bool:
    """Tell whether a contact spoken of is part of what is narrated: "danach wurde das Treffen abgebrochen"."""
    told = report.tense.looks_back and not (report.weak or report.sentence.heading)
    return report.neutral and told and report.status is Status.HELD


def _is_bare_intention(report: Report) -> bool:
    """Tell whether a report only says that two sides will talk some day: that makes no invitation a plan."""
    ahead = report.status in INTENDED and report.mode is Mode.TALKS
    return ahead and not (report.time or report.place or report.offered)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is asked of each report again and again, by its ``order``."""

    levels: dict[int, Level | None]
    sides: dict[int, frozenset[str]]
    published: Edtf | None


def join(
    reports: Sequence[Report], levels: dict[int, Level | None], published: Edtf | None
) -> tuple[Occasion, ...]:
    """Group the reports of one article; *levels* gives each report's level by its ``order``, *published* is its day."""
    sides = {report.order: frozenset(report.countries) for report in reports}
    known = _Known(levels, sides, published)
    groups: list[list[Report]] = []
    only = len({known.sides[r.order] for r in reports if not (r.borrowed or r.weak)}) == 1
    for report in sorted(reports, key=lambda r: (r.borrowed or r.weak, r.neutral, r.order)):
        home = _home(report, groups, known)
        if home is None:
            own = known.sides[report.order]
            first = all(known.sides[group[0].order] != own for group in groups)
            if not (report.borrowed or report.weak) or stands_alone(report, only=only, first=first):
                groups.append([report])
        else:
            home.append(report)
    ordered = [tuple(sorted(g, key=lambda r: r.order)) for g in without_strays(groups)]
    return tuple(Occasion(group) for group in sorted(ordered, key=lambda g: g[0].order))


def _home(report: Report, groups: list[list[Report]], known: _Known) -> list[Report] | None:
    """Return the group a report belongs to: the best fit, and among equals the latest told."""
    fitting = [
        (affinity, max(r.order for r in group[-_REPORTS:]), group)
        for group in groups[-_GROUPS:]
        if (affinity := _affinity(report, group[-_REPORTS:], known)) > 0
    ]
    if not fitting:
        return None
    return max(fitting, key=lambda entry: (entry[0], -abs(entry[1] - report.order)))[2]


def _affinity(report: Report, group: list[Report], known: _Known) -> int:
    """Return how well a report fits a group; 0 if anything forbids it."""
    if any(_forbids(report, other, known) for other in group):
        return 0
    same_date = any(report.date and report.date == other.date for other in group)
    same_mode = any(report.mode is other.mode for other in group)
    same_sentence = any(report.sentence == other.sentence for other in group)
    undated = report.time is None and report.date is None
    of_now = undated and not any(_age(other) in _OLD for other in group)
    same_status = report.neutral and any(report.status is other.status for other in group)
    return 1 + 4 * same_date + 2 * same_mode + 2 * same_status + same_sentence + of_now


def _forbids(one: Report, other: Report, known: _Known) -> bool:
    levels = _level(one, known), _level(other, known)
    return (
        not _same_mode(one, other)
        or not _same_sides(known.sides[one.order], known.sides[other.order])
        or _brings_sides(one, other, known)
        or not _same_status(one, other, known.published)
        or not (
            _same_level(levels[0], levels[1])
            or (Level.LEADERS not in levels and is_any_minister(one, other))
            or _is_bare(one, other, known)
            or is_why_he_comes(one, other)
            or is_whom_he_visits(one, other)
        )
        or not _same_time(one, other)
        or is_elsewhere(one, other)
        or is_invited_elsewhere(one, other)
        or other_person(one, other)
    )


def _same_sides(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether two sides are shared; a report may leave others out."""
    return len(mine & theirs) > 1 and (mine <= theirs or theirs <= mine)


def _brings_sides(one: Report, other: Report, known: _Known) -> bool:
    """Tell whether a report that only speaks of an occasion has more sides than the other: then it is another's.

    So are talks of two that were held, or come in turn, beside a round of three to come, and a call of two without a date
    beside talks of three.
    """
    mine, theirs = known.sides[one.order], known.sides[other.order]
    if (one.neutral and mine > theirs) or (other.neutral and theirs > mine):
        return True
    told = mine != theirs and not (one.borrowed or other.borrowed)
    statuses = {one.status, other.status}
    in_turn = statuses <= INTENDED and (one.in_turn or other.in_turn)
    undated = (one.date is None or other.date is None) and one.mode is not other.mode
    ahead = Status.HELD in statuses and not statuses.isdisjoint(INTENDED)
    return told and (in_turn or ahead or (undated and statuses == {Status.HELD}))


def _same_mode(one: Report, other: Report) -> bool:
    if one.mode is other.mode:
        return True
    talks, form = (one, other) if one.mode is Mode.TALKS else (other, one)
    written = form.mode is Mode.LETTER and one.countries != other.countries
    written = written or (form.mode is Mode.LETTER and _is_told_by_itself(talks, form))
    apart = written or (talks.place and form.mode in CALLS)
    return talks.mode is Mode.TALKS and not apart


def _is_told_by_itself(talks: Report, letter: Report) -> bool:
    """Tell whether talks have a time of their own in another sentence than the letter: "N wrote to M. The two spoke on Monday"."""
    return talks.time is not None and talks.sentence != letter.sentence


def _same_status(one: Report, other: Report, published: Edtf | None) -> bool:
    """Tell whether two statuses can be one occasion's; who only speaks of it says nothing of its status."""
    both = {one.status, other.status}
    if len(both) == 1 or both == INTENDED or one.neutral or other.neutral:
        return True
    if both == {Status.PROPOSED, Status.DENIED} and not (one.time and other.time):
        return any(r.status is Status.PROPOSED and r.tense.looks_back for r in (one, other))
    if both == {Status.PLANNED, Status.HELD}:
        plan, held = (one, other) if one.status is Status.PLANNED else (other, one)
        if began(plan, held) or came_true(plan, held) or is_eve(plan, held, published):
            return True
    if both == {Status.CANCELLED, Status.DENIED}:
        # "Reist nicht nach A. Das Treffen mit M entfällt."
        return one.date == other.date and abs(one.order - other.order) == 1
    if both == {Status.PLANNED, Status.CANCELLED}:
        return any(was_planned(report) for report in (one, other))
    firm, leaning = (one, other) if _is_open(other) else (other, one)
    return _is_open(leaning) and firm.status in INTENDED and leaning.place in {"", firm.place}


def _is_open(report: Report) -> bool:
    """Tell whether the present tense leaves open if it is over: a headline, "Dort trifft er N", the "Gespräch" of which a sentence speaks."""
    held = report.status is Status.HELD and report.time is None
    leans = report.sentence.heading or report.definite or report.pronoun or report.hosts
    return held and report.tense is Tense.PRESENT and leans


def _is_bare(one: Report, other: Report, known: _Known) -> bool:
    """Tell whether one of two only speaks of an occasion and names nobody, or in passing: "the meeting, which N attended"."""
    return any(
        r.neutral and (_in_passing(r, known) or not any(a.name or a.offices for a in r.actors))
        for r in (one, other)
    )


def _in_passing(report: Report, known: _Known) -> bool:
    return report.definite and report.frame.bare and known.levels[report.order] is Level.OFFICIALS


def _level(report: Report, known: _Known) -> Level | None:
    """Return a report's level; a headline's nameless "official" may be of any rank."""
    vague = any(not a.name and a.offices == (_OFFICIAL,) for a in report.actors)
    return None if report.sentence.heading and vague else known.levels[report.order]


def _same_level(one: Level | None, other: Level | None) -> bool:
    return one is None or other is None or one is other


def _same_time(one: Report, other: Report) -> bool:
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
    if one.date.overlaps(other.date) or _is_pictured(leaning, dated):
        return True
    if spoken_of or (_is_open(leaning) and not dated.borrowed):
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
    days = [
        {t.value for t in report.time.timexes if yearless_day(t.value)}
        for report in (one, other)
        if report.time is not None and report.date is None
    ]
    return len(days) == 2 and all(days) and days[0].isdisjoint(days[1])  # noqa: PLR2004


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
