"""Read an article sentence by sentence into reports: one trigger with its sides, status, date and circumstances."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.particulars import firmness, initiative
from extract.contacts.particulars.form import calls_on, comes_for, face_to_face, mode_of
from extract.contacts.particulars.places import place_of, place_taken_up
from extract.contacts.report import Report
from extract.contacts.sentence.joints import is_left_behind, lies_beyond
from extract.contacts.sentence.pieces import Item
from extract.contacts.sides import attendance
from extract.contacts.sides.besides import everyone, pair_of
from extract.contacts.sides.borrowed import Borrowed, as_they_come_to_mind
from extract.contacts.sides.context import is_definite, is_the_last
from extract.contacts.sides.ordinals import counts_on
from extract.contacts.sides.postings import is_posted_there
from extract.contacts.sides.readings import told_in_readings
from extract.contacts.sides.records import record_of
from extract.contacts.sides.speaker import reporter_of
from extract.contacts.sides.strangers import acts_as_told
from extract.contacts.sides.strays import near_ones
from extract.contacts.status.factuality import FUTURE_RULE, Standing, standing
from extract.contacts.status.tenses import is_previewed, tense_of
from extract.contacts.times import dating, duration, hints, spoken
from extract.contacts.times.agenda import Agenda
from extract.contacts.times.apart import told_alike
from extract.contacts.times.arranging import is_offered_then
from extract.contacts.times.chronology import Chronology
from extract.contacts.times.schedule import as_listed
from extract.contacts.times.sequel import gone_on
from extract.contacts.times.timing import time_here, time_told
from extract.contacts.times.tour import Tour
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.factuality import Bearing
from extract.lexicon.tense import tense_lexicon
from extract.model import CALLS, INTENDED, Mode, Status, Tense

if TYPE_CHECKING:
    from extract.contacts.analysis import Analysis
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found

# How many actors of the sentences before a reader keeps in mind.
_IN_MIND = 120
_REMOTE = CALLS | {Mode.LETTER}
_TOLD = frozenset(
    {
        Bearing.AFTER,
        Bearing.DURING,
        Bearing.SPOKEN_OF,
        Bearing.TOLD_IN,
        Bearing.THROUGH,
        Bearing.TOOK_PLACE,
    }
)
_APART = frozenset({Bearing.AFTER, Bearing.AHEAD})
_VISITS = frozenset({"visit", "visited"})
# How far before a noun its preposition may stand.
_REACH = 5


def read_reports(analysis: Analysis) -> tuple[Report, ...]:
    """Return what each clause says of a contact, dated, in reading order."""
    reader = _Reader(analysis)
    for masked in analysis.masked:
        reader.read(masked)
    return tuple(reader.reports)


class _Reader:
    """Reads an article sentence by sentence, keeping what the reader of the article would keep in mind."""

    def __init__(self, analysis: Analysis) -> None:
        self.document = analysis.document
        self.lang = analysis.document.lang
        self.words = lexicon.frame_words(self.lang)
        self.chronology = Chronology(analysis.document)
        self.tour = Tour(analysis.document.lang)
        self.agenda = Agenda(analysis.document)
        self.before: list[Borrowed] = []
        self.record = record_of(analysis)
        self.number = 0
        self.previous: MaskedSentence | None = None
        self.reports: list[Report] = []
        self.here: list[Report] = []

    def read(self, masked: MaskedSentence) -> None:
        """Add the reports of one sentence; a question reports nothing."""
        first = len(self.reports)
        self.chronology.hear(masked)
        self.meant: list[Borrowed] = []
        if masked.triggers and masked.tokens[-1] != "?":
            self._add_reports(masked)
        told, self.here = self.here, self.reports[first:]
        for later in gone_on(masked, self.previous, told, self.chronology, self.reports):
            self.reports[later.order] = later
        if not self.here:
            self.chronology.narrative.note(masked.times.values())
        if masked.items or masked.triggers:
            self._keep_in_mind(masked)
        self.agenda.hear(masked)
        self.number, self.previous = self.number + 1, masked

    def _keep_in_mind(self, masked: MaskedSentence) -> None:
        """Remember whom a sentence names, for the sentences that come."""
        self.before += [Borrowed(one.item, self.number) for one in self.meant]
        self.before += [
            Borrowed(masked.items[at], self.number)
            for at in as_they_come_to_mind(masked)
            if self._stays_in_mind(masked, at)
        ]
        self.before += [
            Borrowed(
                Item(notation.GROUP, r.trigger, r.actors, ()), self.number, told=True, hosts=r.hosts
            )
            for r in self.here
            if not r.borrowed
        ]
        if (pair := pair_of(masked)) is not None:
            self.before.append(Borrowed(pair, self.number, pair=True))
        del self.before[:-_IN_MIND]

    def _add_reports(self, masked: MaskedSentence) -> None:
        """Add a sentence's reports; a host is no side where the guest came to meet others there."""
        pairs = told_in_readings(masked, self._found, self.words)
        found = [one for _, one in pairs]
        self.meant = [one.pronoun for one in found if one.pronoun is not None]
        met = [
            one
            for one in found
            if not (one.frame.hosts or one.frame.context or one.hit.word.mode in _REMOTE)
        ]
        tables = [(one.hit, frozenset(a.country for a in one.actors)) for one in met]
        first = len(self.reports)
        for part_of, one in pairs:
            if one.frame.hosts and any(
                self._comes_to_meet(masked, one, hit, sides) for hit, sides in tables
            ):
                continue
            report = self._as_announced(self._report(part_of, one), part_of, one)
            report = self._as_placed(report, part_of, one)
            report = report and as_listed(report, part_of, self.lang)
            heading = masked.sentence.heading and not self._heads(masked)
            loose = heading or one.is_understood
            if report is not None and self._heads(masked):
                report = replace(report, record=True, tense=Tense.PAST)
            if report is not None and not (loose and self._leans(part_of, one)):
                for part in dating.one_by_one(report):
                    order = len(self.reports)
                    told = part if part.order == order else replace(part, order=order)
                    told = self.chronology.dated(
                        self.tour.as_called_off(told, part_of, one.hit), self.reports
                    )
                    placed = self.agenda.in_its_course(told, part_of, one.hit)
                    if placed is told:
                        placed = self.tour.on_the_way(told, part_of, one.hit, self.reports)
                    if placed is not told and placed.date is None:
                        placed = self.chronology.dated(placed, self.reports)
                    self.reports.append(placed)
        self.reports[first:] = told_alike(self.reports[first:])
        self.tour.hear(masked)

    def _comes_to_meet(
        self, masked: MaskedSentence, visit: Found, hit: TriggerHit, met: frozenset[str]
    ) -> bool:
        """Tell whether a guest only comes to meet others, at trigger *hit*, than those whose place it is: "flew to N to meet M"."""
        sides = frozenset(a.country for a in visit.actors)
        guests = frozenset(a.country for a in visit.actors if a not in visit.others)
        if not guests & met or sides <= met:
            return False
        if _is_visit_of_its_own(masked, visit, hit, self.words.and_):
            return False
        if is_left_behind(masked, hit, visit.goes_to, self.words):
            return False
        apart = visit.hit.word.name in _VISITS and lies_beyond(
            masked, visit.hit, hit.token, self.lang
        )
        return not (apart or lies_beyond(masked, hit, visit.hit.token, self.lang))

    def _found(self, masked: MaskedSentence) -> list[Found]:
        if self.record and self._heads(masked):
            return near_ones(self.record.title, [self.record.keeper], self.lang, self.number)
        return near_ones(masked, self.before, self.lang, self.number)

    def _heads(self, masked: MaskedSentence) -> bool:
        """Tell whether a sentence is the title of an office's record."""
        return self.record is not None and self.record.title.sentence == masked.sentence

    def _leans(self, masked: MaskedSentence, found: Found) -> bool:
        """Tell whether a side is taken from the sentences before without a pronoun that says so."""
        said = self.words.pronouns | self.words.the_two
        silent = said.isdisjoint(masked.clause_words(found.hit.token))
        return found.borrowed is not None or (found.pronoun is not None and silent)

    def _stays_in_mind(self, masked: MaskedSentence, at: int) -> bool:
        """Tell whether later sentences can mean an actor: one who acts, or a group that meets."""
        if not masked.is_governed(at, self.words):
            return True
        group = set(masked.items[at].actors)
        return any(group.issuperset(report.actors) for report in self.here)

    def _standing(self, masked: MaskedSentence, found: Found) -> tuple[Standing, Tense] | None:
        """Return whether a contact took place, and the tense that tells it; ``None`` where nothing is reported."""
        if found.frame.hosts and acts_as_told(masked, found.hit, self.words, self.lang):
            return None
        if is_posted_there(masked, found, self.lang):
            return None
        tense = tense_of(masked, found.hit, self.lang)
        told = standing(masked, found.hit, tense=tense, lang=self.lang)
        if told is None or (told.status is Status.HELD and self._names_nothing(masked, found)):
            return None
        if self._is_previewed(masked, found, tense, told):
            told = Standing(Status.PLANNED, FUTURE_RULE)
        if told.status is Status.PLANNED and self._was_planned(masked, found):
            tense = Tense.PLUPERFECT
        if told.bearing in _TOLD and not tense.looks_back:
            tense = Tense.PAST
        return told, tense

    def _report(self, masked: MaskedSentence, found: Found) -> Report | None:
        if (stands := self._standing(masked, found)) is None:
            return None
        told, tense = stands
        here, hit = found.where or (masked, found.hit)
        place, place_span = place_of(here, hit, self.lang, host=found.host)
        time = time_here(masked, found, told, self.document)
        minutes, minutes_span = duration.duration_of(masked, found.hit)
        there = place or place_taken_up(here, self.previous, hit, self.lang)[0]
        mode, in_person = self._mode(masked, found, there, told)
        place, place_span = ("", None) if mode in _REMOTE else (place, place_span)
        if _says_too_little(found, mode, told):
            return None
        report = Report(
            order=len(self.reports),
            sentence=masked.sentence,
            trigger=found.hit.span,
            frame=found.frame,
            mode=mode,
            status=told.status,
            status_rule=told.rule,
            bearing=told.bearing,
            tense=tense,
            actors=everyone(masked, here, found, self.words),
            time=time,
            date=None,
            place=place,
            place_span=place_span,
            duration_minutes=minutes,
            duration_span=minutes_span,
            reported_by=reporter_of(masked, self.lang),
            presupposed=told.bearing in firmness.PRESUPPOSED
            or (tense.looks_back and hints.only_says_when(masked, found.hit, self.lang)),
            hosts=found.frame.hosts or (found.borrowed is not None and found.borrowed.hosts),
            in_person=in_person,
            days=duration.days_of(masked, found.hit, self.lang),
            told_on=spoken.told_on(masked, found.hit, self.lang) if time is None else None,
            reported=spoken.is_reported(masked, found.hit, self.lang),
            length=duration.length_of(masked, found.hit, self.lang),
            offered=is_offered_then(masked, found, told.status, self.lang),
            initiative=initiative.initiative_of(masked, found, self.lang),
        )
        return firmness.as_the_clause_says(
            firmness.as_it_stands(report, masked, found, self.lang, self.number),
            masked,
            found,
            self.lang,
            follows=bool(self.reports) and self.reports[-1].status not in INTENDED,
        )

    def _is_previewed(
        self, masked: MaskedSentence, found: Found, tense: Tense, told: Standing
    ) -> bool:
        """Tell whether the present looks ahead: "empfängt heute"."""
        ahead = tense is Tense.PRESENT and told.bearing is Bearing.OVER
        return ahead and is_previewed(masked, found.hit, self.lang)

    def _was_planned(self, masked: MaskedSentence, found: Found) -> bool:
        """Tell whether a plan is one of the past: "had planned to meet"."""
        clause = masked.clause_words(found.hit.token)
        was = not (self.words.was.isdisjoint(clause) or self.words.planned.isdisjoint(clause))
        was = was or not self.words.was_to.isdisjoint(clause)
        was = was or any(
            one in self.words.was and to in self.words.infinitive for one, to in pairwise(clause)
        )
        return was or not tense_lexicon(self.lang).words["pluperfect"].isdisjoint(clause)

    def _as_placed(
        self, report: Report | None, masked: MaskedSentence, found: Found
    ) -> Report | None:
        """Give a report the place of the sentence before that "dort" takes up."""
        if report is None or report.place or report.mode in _REMOTE:
            return report
        here, hit = found.where or (masked, found.hit)
        place, span = place_taken_up(here, self.previous, hit, self.lang)
        return replace(report, place=place, place_span=span) if place else report

    def _as_announced(
        self, report: Report | None, masked: MaskedSentence, found: Found
    ) -> Report | None:
        """Take from the sentence before what it says of the contact in which these take part, if it tells of one without its sides."""
        leans, before = attendance.leans_on_a_noun(found), self.previous
        if report is None or before is None:
            return None if leans else report
        done = {told.trigger for told in self.reports}
        kin = attendance.announced(report, masked, found, before, self.words)
        kin = [hit for hit in kin if hit.span not in done]
        tense = tense_of(before, kin[0], self.lang) if len(kin) == 1 else None
        told = tense and standing(before, kin[0], tense=tense, lang=self.lang)
        if not (tense and told):
            return None if leans else report
        earlier = replace(found, hit=kin[0], borrowed=None, where=None)
        place, place_span = place_of(before, kin[0], self.lang, host=None)
        return replace(
            report,
            mode=Mode(kin[0].word.mode) if leans else report.mode,
            status=told.status,
            status_rule=told.rule,
            bearing=told.bearing,
            tense=tense,
            time=time_told(before, earlier, told, self.document),
            place=report.place or place,
            place_span=report.place_span or place_span,
        )

    def _went_on(self, masked: MaskedSentence, found: Found, told: Standing) -> bool:
        """Tell "nach dem Treffen telefonierten sie": how they went on says nothing of how they met."""
        before = {word.lower() for word in masked.tokens[: found.hit.token][-_REACH:]}
        apart = told.bearing in _APART and not self.words.apart.isdisjoint(before)
        return apart and found.hit.word.mode == Mode.MEETING

    def _names_nothing(self, masked: MaskedSentence, found: Found) -> bool:
        """Tell whether a bare noun without its sides is not even "the" contact told before."""
        return (
            found.frame.context
            and not (found.frame.persons or found.frame.states)
            and found.borrowed is not None
            and found.hit.word.pos == "noun"
            and not (found.hit.word.weak or is_definite(masked, found.hit, self.lang))
            and not is_the_last(masked, found.hit, self.words)
            and not counts_on(masked, found.hit, found.borrowed, self.number, self.words)
        )

    def _mode(
        self, masked: MaskedSentence, found: Found, place: str, told: Standing
    ) -> tuple[Mode, bool]:
        mode, in_person = mode_of(masked, found, self.lang)
        if self._went_on(masked, found, told):
            return Mode.MEETING, in_person
        if mode is Mode.TALKS and calls_on(found, self.reports, self.previous):
            return Mode.PHONE, in_person
        if mode is Mode.TALKS and comes_for(masked, found.hit, self.lang):
            return Mode.MEETING, in_person
        weak = found.hit.word.weak or found.lasts
        meets = bool(place) and not weak and face_to_face(found.actors)
        meets = meets or found.frame.hosts or told.bearing is Bearing.SETS_OUT_FOR
        return (Mode.MEETING if mode is Mode.TALKS and meets else mode), in_person


def _says_too_little(found: Found, mode: Mode, told: Standing) -> bool:
    """Tell whether a weak word alone tells of talks that may never have been."""
    surely = told.status is Status.HELD or told.bearing is Bearing.NO_PLANS
    surely = surely or found.frame.context
    return found.hit.word.weak and mode is Mode(found.hit.word.mode) and not surely


def _is_visit_of_its_own(
    masked: MaskedSentence, found: Found, other: TriggerHit, and_: str
) -> bool:
    """Tell whether a dated visit is told beside a contact in another clause: "will visit A in May, and he will also meet N"."""
    goes_on = masked.tokens[masked.clause(other.token)[0]].lower() == and_
    return goes_on and found.hit.word.name in _VISITS and masked.dates_apart(found.hit, other)
