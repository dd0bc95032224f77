"""What the sentence before gives a report that goes on with it: its time, and the tense in which it told that."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.contacts.times import dating, resumed
from extract.contacts.times.datable import is_date
from extract.contacts.times.formerly import is_of_then
from extract.contacts.times.years import describes_a_noun
from extract.lexicon.contacts import frame_words
from extract.model import INTENDED, Span, Status, Tense
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.model import TimeExpression

_WORD = re.compile(r"[^\W_]+")
# How many words of a sentence may say that it goes on at the place of the one before: "Er sprach dort".
_OPENS = 4
# How many characters a few sentences have.
_FEW = 500
_TODAY = "DCT+0D"
# How many days back the news does not go on with what was told: "N took office in May 2001. He met M".
_OF_OLD = 300


class Foregoing:
    """The sentence before the one that is read; ``hear`` is told of each."""

    def __init__(self, narrative: dating.Narrative) -> None:
        self.narrative = narrative
        self.document = narrative.document
        self.lang = self.document.lang
        self.happenings = frame_words(self.lang).happenings
        self.before: MaskedSentence | None = None
        self.here: MaskedSentence | None = None

    def hear(self, masked: MaskedSentence) -> None:
        """Go on to a sentence."""
        self.before, self.here = self.here, masked

    def time_for(
        self, report: Report, told: Sequence[Report]
    ) -> tuple[TimeExpression | None, Tense]:
        """Return the time of the sentence before, where a report goes on with it or means that time, and the tense to read it in."""
        if is_of_then(self.here, report.trigger, self.lang):
            then = self._time_before()
            if then and self.document.published and self._is_near(then, Tense.PAST):
                then = None  # the news is not "back then"
            return then, report.tense
        if (today := self._today_too(report, told)) is not None:
            return today, report.tense
        leans = report.borrowed or report.pronoun or self._goes_on(report, told)
        leans = leans or resumed.tells_what_it_was(report, self.here, self.before, self.lang)
        leans = bool(leans) and resumed.took_its_day(report)
        time = self._time_before() if leans and not resumed.is_of_long_ago(report, told) else None
        if time is not None and resumed.is_of_a_plan(report, time, told, self.document):
            return None, report.tense
        if time is None or report.status is not Status.HELD:
            meant = report.status in INTENDED or report.status is Status.CANCELLED
            spent = meant and any(one.time is time and one.status is Status.HELD for one in told)
            return None if spent else time, report.tense
        told_in = self._told_in(time)
        goes_on = report.tense.looks_back or not report.pronoun
        lasts = report.tense.looks_back and not told_in.looks_back and self.narrative.goes_on(time)
        if not goes_on or lasts or self.narrative.lies_ahead(time, told_in):  # "shows this year"
            return None, report.tense
        if report.pronoun and not report.borrowed and not self._is_near(time, told_in):
            return (time if resumed.is_of_the_same(report, told) else None), report.tense
        return time, told_in if told_in.looks_back else report.tense

    def is_of_old(self, report: Report) -> bool:
        """Tell whether "he" goes on with what was told of long ago: "N took office in May 2001. He met M"."""
        if not report.pronoun or report.borrowed or self.before is None:
            return False
        time = self._time_before()
        at = self.before.token_of(time) if time is not None else None
        opens = at is not None and self.before.clause(at)[0] == 0
        if time is None or not opens or not self._told_in(time).looks_back:
            return False
        published, found = self.document.published, self.narrative.date(time, Tense.PAST)
        if published is None or not published.earliest or found is None or not found.latest:
            return False
        return (published.earliest - found.latest).days > _OF_OLD

    def _is_near(self, time: TimeExpression, tense: Tense) -> bool:
        """Tell whether somebody who goes on does so at a time told before: one of the news, a day, or one taken up by "dort"."""
        found = self.narrative.date(time, tense)
        here = self.here.tokens if self.here is not None else ()
        if found is None or not frame_words(self.lang).at_that_place.isdisjoint(
            word.lower() for word in here[:_OPENS]
        ):
            return found is not None
        published = self.document.published
        if published is None or published.earliest is None or found.latest is None:
            return found.is_day
        return found.latest >= published.earliest - timedelta(days=dating.FRESH_DAYS)

    def _goes_on(self, report: Report, told: Sequence[Report]) -> bool:
        """Tell whether a sentence goes on with what somebody did on the day of the one before: "He met N on Friday. He also spoke with M"."""
        if self.before is None or self.here is None or report.status is not Status.HELD:
            return False
        last = told[-1] if told else None
        return (
            last is not None and last.sentence == self.before.sentence and self._adds(report, last)
        )

    def _today_too(self, report: Report, told: Sequence[Report]) -> TimeExpression | None:
        """Return the "today" of the contact told last, a few sentences back: "I met N today. He is a friend. I also spoke with M"."""
        last = told[-1] if told else None
        if last is None or last.time is None or self.here is None:
            return None
        far = report.sentence.span.start - last.sentence.span.end > _FEW
        if far or any(is_date(time) for time in self.here.times.values()):
            return None
        today = all(timex.value.startswith(_TODAY) for timex in last.time.timexes)
        held = report.status is Status.HELD and report.time is None
        return last.time if today and held and self._adds(report, last) else None

    def _adds(self, report: Report, last: Report) -> bool:
        """Tell whether a sentence tells what else somebody did who held the contact told last."""
        if self.here is None or last.status is not Status.HELD:
            return False
        same = last.sentence.paragraph == report.sentence.paragraph and last.time is not None
        said = self.here.text_of(Span(report.sentence.span.start, report.trigger.end)).lower()
        on = not frame_words(self.lang).goes_along.isdisjoint(_WORD.findall(said))
        names = {actor.name for actor in last.actors if actor.name}
        acts = any(actor.name in names for actor in report.actors)
        return same and on and acts and report.tense is Tense.PAST and not report.is_background

    def leads_ahead(self) -> bool:
        """Tell whether the sentence before names a day to come in the present: "spricht am 4. Mai in N"."""
        times = self.before.times.values() if self.before is not None else ()
        told = [(time, self._told_in(time)) for time in times if is_date(time)]
        return any(
            not tense.looks_back and self.narrative.lies_ahead(time, tense) for time, tense in told
        )

    def _told_in(self, time: TimeExpression) -> Tense:
        """Return the tense in which the sentence before tells a time: "Am Montag war N in Oslo"."""
        if self.before is None:
            return Tense.PRESENT
        tense = tense_at(self.document.text, self.before.sentence.span, time.span, self.lang)
        return tense if tense.looks_back else Tense.PRESENT

    def _time_before(self) -> TimeExpression | None:
        """Return the one date of the sentence before, for a bare noun that leans on it."""
        times = self.before.times if self.before is not None else {}
        dates = [at for at, time in times.items() if is_date(time)]
        if self.before is None or len(dates) != 1:
            return None
        lead = (word.lower() for word in self.before.tokens[max(0, dates[0] - 1) : dates[0]])
        if describes_a_noun(self.before, dates[0], self.lang):
            return None  # "in a 2016 debate"
        if not self.happenings.isdisjoint(lead):
            return None  # "since the coup on Feb 1"
        return self.before.times[dates[0]]
