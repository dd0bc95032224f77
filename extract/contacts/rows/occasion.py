"""Join the reports of one article that tell of one occasion: headline, lead, readout, the definite "das Gespräch"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.contacts.particulars.form import told_form
from extract.contacts.rows.agreement import Known, agree
from extract.contacts.rows.alone import stands_alone
from extract.contacts.rows.arrival import met_since_arrival
from extract.contacts.rows.coincidence import names_a_year
from extract.contacts.rows.narrowing import is_coarse, narrowed
from extract.contacts.rows.outcome import comes_before, is_open, is_taken_up
from extract.contacts.rows.stay import days_of_stay
from extract.contacts.sides.strays import without_strays
from extract.lexicon.factuality import Bearing
from extract.lexicon.names import family_name
from extract.lexicon.spelling import skeleton
from extract.model import BY_EVIDENCE, INTENDED, Level, Mode, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.edtf import Edtf
    from extract.model import Actor

# How many occasions, and reports of each, a report is held against: more than any article tells.
_GROUPS, _REPORTS = 60, 40


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
        if told and all(comes_before(report) or is_open(report) for report in told):
            return tuple(r for r in self.reports if _is_narrated(r)) or told
        return told or self.reports

    @property
    def date(self) -> Edtf | None:
        """Return the narrowest date that the reports allow: their own words first, inference only without."""
        ahead = self.status in INTENDED
        reports = [r for r in self._assertions if not ahead or r.is_dated]
        told = [report for report in reports if report.time is not None or report.elaborates]
        firm = [report for report in told if not (report.borrowed or report.weak)]
        records = [r.date for r in self.reports if r.record and r.date]
        if records and not any(r.date and r.date.is_day for r in firm):
            return records[0]  # an office's title, unless the text below names another day
        own = [r for r in self.reports if not (r.borrowed or r.weak)]
        own = own if all(r.vague_past for r in own) else []  # "a recent call. The call was long"
        dates = [r.date for r in firm or told or own or reports if r.date is not None]
        if (
            firm and not dates
        ):  # "einen Tag zuvor" says nothing, "am Mittwoch in der Pressekonferenz mit N" does
            dates = [r.date for r in told if r.date is not None and not r.borrowed]
        if not dates:
            return None
        if (stay := met_since_arrival(firm, self.reports) or days_of_stay(firm)) is not None:
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
        told = [r for r in self._assertions if not self._stays_open(r)] or self._assertions
        if any(report.bearing is Bearing.INVITED for report in told):
            told = [report for report in told if not _is_bare_intention(report)]
        return min((report.status for report in told), key=BY_EVIDENCE.index)

    def _stays_open(self, report: Report) -> bool:
        """Tell whether a present leaves open if it is over, by itself or since the next sentence says when it will be."""
        return is_open(report) or any(is_taken_up(report, other) for other in self.reports)


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


def join(
    reports: Sequence[Report], levels: dict[int, Level | None], published: Edtf | None
) -> tuple[Occasion, ...]:
    """Group the reports of one article; *levels* gives each report's level by its ``order``, *published* is its day."""
    sides = {report.order: frozenset(report.countries) for report in reports}
    known = Known(levels, sides, published)
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


def _home(report: Report, groups: list[list[Report]], known: Known) -> list[Report] | None:
    """Return the group a report belongs to: the best fit, and among equals the latest told."""
    fitting = [
        (affinity, max(r.order for r in group[-_REPORTS:]), group)
        for group in groups[-_GROUPS:]
        if (affinity := _affinity(report, group[-_REPORTS:], known)) > 0
    ]
    if not fitting:
        return None
    return max(fitting, key=lambda entry: (entry[0], -abs(entry[1] - report.order)))[2]


def _affinity(report: Report, group: list[Report], known: Known) -> int:
    """Return how well a report fits a group; 0 if anything forbids it."""
    if not all(agree(report, other, known) for other in group):
        return 0
    same_date = any(report.date and report.date == other.date for other in group)
    same_mode = any(report.mode is other.mode for other in group)
    same_sentence = any(report.sentence == other.sentence for other in group)
    undated = report.time is None and report.date is None
    of_now = undated and not any(names_a_year(other) for other in group)
    same_status = report.neutral and any(report.status is other.status for other in group)
    return 1 + 4 * same_date + 2 * same_mode + 2 * same_status + same_sentence + of_now
