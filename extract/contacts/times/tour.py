"""What was planned for a journey shares its fate and its days: called off with it, or dated by it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.phrases import after, says
from extract.contacts.status.factuality import standing
from extract.contacts.status.tenses import tense_of
from extract.contacts.times import circumstances
from extract.contacts.times.duration import days_told
from extract.lexicon import contacts as lexicon
from extract.model import Mode, Status, Tense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import TimeExpression

# "A four-day state visit": how far before its noun the length stands.
_REACH = 4
_NO_JOURNEY = frozenset({Status.CANCELLED, Status.DENIED})
# How long a word is that says more than "of the".
_WORD = 4
_OFF_RULE = "called_off_with_the_journey"
_JOURNEYS = frozenset({"journey", "trip", "visit"})


@dataclass(frozen=True, slots=True)
class Window:
    """The days told of a journey or a summit to come: its noun or the words of what a journey is for, who and which sides are named beside it, its first day and its length."""

    noun: str
    why: frozenset[str]
    names: frozenset[str]
    sides: frozenset[str]
    time: TimeExpression
    days: int


@dataclass(slots=True)
class Tour:
    """The journeys that an article has told to be called off, and those to come: who was to travel, and when."""

    lang: str
    off: list[tuple[frozenset[str], TimeExpression | None]] = field(default_factory=list)
    windows: list[Window] = field(default_factory=list)
    over: list[Window] = field(default_factory=list)

    def hear(self, masked: MaskedSentence) -> None:
        """Keep in mind the journeys of a sentence: those called off, and those to come with their days."""
        self._hear_of_ends(masked)
        self._look_ahead(masked)

    def _hear_of_ends(self, masked: MaskedSentence) -> None:
        self.off += self._called_off(masked, len(masked.tokens))

    def _called_off(
        self, masked: MaskedSentence, end: int
    ) -> Iterator[tuple[frozenset[str], TimeExpression | None]]:
        """Yield who does not travel after all, and when he would have: of the journeys before the token *end*."""
        for hit in masked.triggers:
            if hit.word.name not in _JOURNEYS or hit.word.pos != "noun" or hit.token >= end:
                continue
            fate = standing(masked, hit, tense=Tense.PAST, lang=self.lang)
            first, last = masked.clause(hit.token)
            items = (masked.items[at] for at in range(first, last) if at in masked.items)
            names = frozenset(actor.name for item in items for actor in item.actors if actor.name)
            if fate and fate.status is Status.CANCELLED and names:
                yield names, circumstances.time_of(masked, hit, self.lang, status=fate.status)

    def _look_ahead(self, masked: MaskedSentence) -> None:
        for hit in masked.triggers if masked.times else ():
            if (hit.word.pos != "noun" and not hit.word.travels) or hit.word.mode != Mode.MEETING:
                continue
            tense = tense_of(masked, hit, self.lang)
            if tense.looks_back:
                self._look_back(masked, hit)
                continue
            time = circumstances.time_of(masked, hit, self.lang, status=Status.PLANNED)
            fate = standing(masked, hit, tense=tense, lang=self.lang)
            off = fate is not None and fate.status in _NO_JOURNEY
            if time is None or off:
                continue
            here = [actor for item in masked.items.values() for actor in item.actors]
            names = {actor.name for actor in here if actor.name}
            sides = frozenset(actor.country for actor in here)
            verb = hit.word.pos == "verb"
            fate = standing(masked, hit, tense=Tense.FUTURE, lang=self.lang)
            if verb and (fate is None or fate.status is not Status.PLANNED):
                continue
            noun = masked.text_of(hit.span).lower().split()[-1] if not verb else ""
            why = frozenset(w for w in masked.tokens[hit.token :] if verb and w.islower())
            days = length_of(masked, hit)
            self.windows.append(Window(noun, why, frozenset(names), sides, time, days))

    def _look_back(self, masked: MaskedSentence, hit: TriggerHit) -> None:
        """Keep in mind a summit that is over and its days: "Der Gipfel fand am Montag und Dienstag in Genf statt"."""
        time = circumstances.time_of(masked, hit, self.lang, status=Status.HELD)
        fate = standing(masked, hit, tense=Tense.PAST, lang=self.lang)
        if hit.word.pos == "noun" and time is not None and fate and fate.status is Status.HELD:
            noun = masked.text_of(hit.span).lower().split()[-1]
            nobody: frozenset[str] = frozenset()
            self.over.append(Window(noun, nobody, nobody, nobody, time, length_of(masked, hit)))

    def _window(self, report: Report, words: Sequence[str], *, stays: bool) -> Window | None:
        """Return the days of the journey or summit in whose course the words of a clause put a plan."""
        names = {actor.name for actor in report.actors if actor.name}
        beside = after(words, lexicon.frame_words(self.lang).edges) or ""
        for window in reversed(self.windows):
            travels = not names.isdisjoint(window.names)
            if stays and travels:
                return window
            home = {actor.country for actor in report.actors if actor.name in window.names}
            away = report.place and report.site not in home
            # "reist am 3. Mai nach Norwegen. N trifft dessen König"
            goes = report.status is Status.HELD
            if travels and (away or goes) and window.sides.issuperset(report.countries):
                return window  # "A tour from June 3 takes N to Graz and Tokyo. In Tokyo he will meet M"
            if _is_called(window.noun, beside):
                return window
            if travels and not stays and beside and window.why.intersection(_head(beside)):
                return window  # "travels to Graz on May 3 to attend the fair. On the sidelines of the fair"
        return None

    def as_called_off(self, report: Report, masked: MaskedSentence, hit: TriggerHit) -> Report:
        """Take an intention of the past for called off where the journey was: "N wollte in A mit M reden", "hatte auf der Agenda gestanden"."""
        should = lexicon.frame_words(self.lang).should
        meant = not should.isdisjoint(masked.clause_words(hit.token))
        was_set = report.tense is Tense.PLUPERFECT and report.time is not None
        was_set = was_set and (
            report.status is Status.PLANNED or (report.status is Status.HELD and meant)
        )
        lead = [word.lower() for word in masked.tokens[: hit.token]]
        since = len(lead) - lead[::-1].index(";") if ";" in lead else 0
        intended = meant or not should.isdisjoint(lead[since:])
        if not (was_set or (intended and _is_undated_plan(report))):
            return report
        names = {actor.name for actor in report.actors}
        here = self._called_off(masked, hit.token) if intended else ()
        for travellers, when in (*here, *reversed(self.off)):
            if not travellers.isdisjoint(names):
                own = report.time if was_set else when
                return replace(report.as_a(Status.CANCELLED, _OFF_RULE), time=own)
        return report

    def on_the_way(
        self,
        report: Report,
        masked: MaskedSentence,
        hit: TriggerHit,
        told: Sequence[Report],
    ) -> Report:
        """Give a plan without a date the days of what it is to happen in: "during his visit", "on the sidelines of the summit".

        A visit of the same sides that the article has told dates it; the days of a journey or summit to come are still words, to be dated.
        """
        words = _words(masked, hit)
        if report.status is Status.HELD and report.time is None and self.over:
            beside = after(words, lexicon.frame_words(self.lang).edges) or ""
            past = next((w for w in reversed(self.over) if _is_called(w.noun, beside)), None)
            return _put_into(report, past)
        told_as_it_goes = report.tense is Tense.PRESENT and report.status is Status.HELD
        if told_as_it_goes and report.time is None:
            return _put_into(report, self._window(report, words, stays=False))
        if not _is_undated_plan(report):
            return report
        stays = bool(says(words, lexicon.frame_words(self.lang).stay))
        visit = _visit(report, told) if stays else None
        if visit is not None:
            return replace(report, time=visit.time, date=visit.date, days=visit.days)
        return _put_into(report, self._window(report, words, stays=stays))


def _put_into(report: Report, window: Window | None) -> Report:
    """Give a report the days of a journey or summit, which are still words; as it is where there is none."""
    return replace(report, time=window.time, date=None, days=window.days) if window else report


def _is_called(noun: str, beside: str) -> bool:
    """Tell whether words name what a noun told before: "am Rande des Gipfels", of the "G20-Gipfel"."""
    near = [word.removesuffix("s") for word in beside.split()[:_REACH]]
    return bool(noun) and any(len(word) > _WORD and noun.endswith(word) for word in near)


def _head(beside: str) -> list[str]:
    """Return the word that says of what something is on the sidelines: "of the fair"."""
    return [word for word in beside.split()[:_REACH] if len(word) >= _WORD][:1]


def _visit(report: Report, told: Sequence[Report]) -> Report | None:
    """Return the last dated contact of a report's sides that is the article's news."""
    for other in reversed(told):
        news = not other.is_background and other.tense is not Tense.PLUPERFECT
        dated = other.time is not None and other.date and news
        if dated and other.countries == report.countries:
            return other
    return None


def _is_undated_plan(report: Report) -> bool:
    return report.status is Status.PLANNED and report.time is None


def _words(masked: MaskedSentence, hit: TriggerHit) -> list[str]:
    """Return the words of a trigger's clause, and of the one that opens its sentence before."""
    opening, own = masked.clause(0), masked.clause(hit.token)
    parts = [own] if own == opening else [opening, own]
    return [masked.spelled(at).lower() for part in parts for at in range(*part)]


def length_of(masked: MaskedSentence, hit: TriggerHit) -> int:
    """Return how many days something lasts whose length stands before its noun: "a four-day state visit", else 1."""
    for at in range(hit.token - 1, max(-1, hit.token - _REACH), -1):
        if (days := days_told(masked.times.get(at))) is not None:
            return days
    return 1
