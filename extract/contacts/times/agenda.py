"""The days of a stay or an event to come are those of what is planned in its course: "nimmt am 3. und 4. Mai an der Messe teil. Zudem steht ein Treffen mit N auf dem Programm"."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.sentence.phrases import after, says
from extract.contacts.status.factuality import DEFAULT_RULE, FUTURE_RULE, standing
from extract.contacts.status.tenses import tense_of
from extract.contacts.times.calendar_days import days_without_year
from extract.contacts.times.datable import is_date
from extract.contacts.times.tour import length_of
from extract.lexicon.contacts import frame_words
from extract.model import Span, Status, Tense
from extract.timex.resolve import resolve
from extract.timex.story import yearless_day
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import Document, TimeExpression

# How many sentences behind a stay "also" and "there" still speak of it.
_NEAR = 3
# How far behind "on the sidelines" the event stands.
_BESIDE = 4
# A day without its year that lies further ahead is one that is over.
_AHEAD = timedelta(days=200)
_LONGEST, _DAY = timedelta(days=21), timedelta(days=1)
_JOURNEYS = frozenset({"journey", "trip", "visit", "visited", "arrive"})
_NOT_GOING = frozenset({Status.CANCELLED, Status.DENIED, Status.PROPOSED})


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay or an event to come: who is there, which sides are named beside them, when and how long, in which sentence it is told and by which nouns, and whether it is still to come or goes on."""

    names: frozenset[str]
    sides: frozenset[str]
    time: TimeExpression | None
    days: int
    number: int
    nouns: frozenset[str]
    lasts: bool


@dataclass(slots=True)
class Agenda:
    """The stays and events to come of which an article has told."""

    document: Document
    stays: list[Stay] = field(default_factory=list)
    number: int = 0

    def hear(self, masked: MaskedSentence) -> None:
        """Keep in mind a stay with its days; one whose days are not told ends the one before."""
        self.number += 1
        if self.document.published is None or not masked.tokens or not self._is_stay(masked):
            return
        here = [actor for item in masked.items.values() for actor in item.actors]
        names = frozenset(actor.name for actor in here if actor.name)
        last = self.stays[-1] if self.stays else None
        if not names and last is not None:
            names = last.names  # "Anschliessend reist er nach A"
        lines = [clue.span for clue in self.document.clues if clue.span is not None]
        told = [time for time in masked.times.values() if is_date(time)]
        times = [time for time in told if not any(line.covers(time.span) for line in lines)]
        time = times[0] if len(times) == 1 and self._is_to_come(times[0]) else None
        sides = frozenset(actor.country for actor in here)
        if time is None and not any(hit.word.travels for hit in masked.triggers):
            return  # "besucht dort den Markt"
        days = max((length_of(masked, hit) for hit in masked.triggers), default=1)
        nouns = frozenset(_plain(word) for word in masked.tokens if word[0].isupper())
        lasts = days > 1 or (time is not None and self._is_to_come(time, after=_DAY))
        self.stays.append(Stay(names, sides, time, days, self.number, nouns, lasts))

    def in_its_course(self, report: Report, masked: MaskedSentence, hit: TriggerHit) -> Report:
        """Give a plan without a date the days of the stay in whose course its words put it, and so what "he" does there in the present."""
        goes = hit.word.travels and hit.word.pos == "verb"
        dated = report.time is not None or (report.date is not None and not report.elaborates)
        if self._is_done_there(report) and not goes:
            last = self.stays[-1]
            told = report.as_a(Status.PLANNED, FUTURE_RULE) if last.lasts else report
            return replace(told, time=last.time, date=None, days=last.days)
        if goes or dated or report.status is not Status.PLANNED:
            return report
        stay = self._event(report, masked, hit) or self._stay(report, masked, hit)
        if stay is None or stay.time is None or report.is_background or report.set_out:
            return report
        return replace(report, time=stay.time, date=None, days=stay.days, elaborates=False)

    def _is_done_there(self, report: Report) -> bool:
        """Tell whether "he" does in the present what follows on a stay just told: "nimmt am 3. Mai an der Messe teil. Er trifft N"."""
        plain = report.status is Status.HELD and report.status_rule == DEFAULT_RULE
        if not (plain and report.told_by_verb and report.pronoun and report.time is None):
            return False
        if report.tense is not Tense.PRESENT or not frame_words(self.document.lang).attends:
            return False
        last = self.stays[-1] if self.stays else None
        return last is not None and last.number == self.number and last.time is not None

    def _event(self, report: Report, masked: MaskedSentence, hit: TriggerHit) -> Stay | None:
        """Return the stay for an event on whose sidelines a clause puts a contact: "am Rande der Messe"."""
        beside = after(_words(masked, hit), frame_words(self.document.lang).edges) or ""
        nouns = {_plain(word) for word in beside.split()[:_BESIDE]}
        here = (one for one in reversed(self.stays) if nouns & one.nouns)
        return next((one for one in here if one.sides.intersection(report.countries)), None)

    def _stay(self, report: Report, masked: MaskedSentence, hit: TriggerHit) -> Stay | None:
        """Return the stay of which a clause says more: by its words, or close behind by "also" and "there"."""
        words, said = frame_words(self.document.lang), _words(masked, hit)
        names = {actor.name for actor in report.actors if actor.name}
        stay = next((one for one in reversed(self.stays) if names & one.names), None)
        if report.pronoun and self.stays and self.stays[-1].number == self.number:
            stay = self.stays[-1]
        if stay is None or says(said, words.soon | words.sometime):
            return None
        near = self.number - stay.number < _NEAR or stay.sides.issuperset(report.countries)
        goes_on = says(said, words.on_the_agenda) or (near and says(said, words.also_there))
        return stay if goes_on else None

    def _is_stay(self, masked: MaskedSentence) -> bool:
        """Tell whether a sentence tells in the present or future of somebody who goes somewhere or takes part in something."""
        source, lang = masked.source, self.document.lang
        attends = frame_words(lang).attends
        for at, token in enumerate(masked.tokens):
            end = masked.span(at).end
            if token in attends:
                told = tense_at(source, masked.sentence.span, Span(end, end), lang)
                return not told.looks_back
        for hit in masked.triggers:
            if hit.word.travels or hit.word.name in _JOURNEYS:
                tense = tense_of(masked, hit, lang)
                fate = standing(masked, hit, tense=Tense.FUTURE, lang=lang)
                if fate is not None and fate.status not in _NOT_GOING:
                    return not tense.looks_back
        return False

    def _is_to_come(self, time: TimeExpression, *, after: timedelta = timedelta(0)) -> bool:
        """Tell whether days are not over, nor so far away that they must have been."""
        published = self.document.published
        found = resolve(time, dct=published, tense=Tense.FUTURE, anchor=None)
        if all(yearless_day(timex.value) for timex in time.timexes):
            found = days_without_year(time, published, Tense.FUTURE, None) or found
        if found is None or not (found.earliest and found.latest):
            return False
        if published is None or published.earliest is None:
            return False
        first, short = published.earliest, found.latest - found.earliest <= _LONGEST
        return short and found.latest >= first + after and found.earliest <= first + _AHEAD


def _words(masked: MaskedSentence, hit: TriggerHit) -> list[str]:
    """Return the words of a trigger's clause and of the one that opens its sentence."""
    parts = {masked.clause(0), masked.clause(hit.token)}
    return [masked.spelled(at).lower() for part in sorted(parts) for at in range(*part)]


def _plain(word: str) -> str:
    """Return a noun in lower case, without the ending of a genitive or where it may be parted."""
    return word.lower().replace("\xad", "").removesuffix("es").removesuffix("s")
