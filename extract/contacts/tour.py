"""What was planned for a journey shares its fate and its days: called off with it, or dated by it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extract.contacts import circumstances
from extract.contacts.factuality import standing
from extract.lexicon import contacts as lexicon
from extract.model import Status, Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.hits import TriggerHit
    from extract.contacts.mask import MaskedSentence
    from extract.contacts.report import Report
    from extract.model import TimeExpression

OFF_RULE = "called_off_with_the_journey"
_JOURNEYS = frozenset({"journey", "trip", "visit"})


@dataclass(slots=True)
class Tour:
    """The journeys that an article has told to be called off: who was to travel, and when."""

    lang: str
    off: list[tuple[frozenset[str], TimeExpression | None]] = field(default_factory=list)

    def hear(self, masked: MaskedSentence) -> None:
        """Keep in mind the journeys that a sentence tells to be called off."""
        for hit in masked.triggers:
            if hit.word.name not in _JOURNEYS or hit.word.pos != "noun":
                continue
            fate = standing(masked, hit, tense=Tense.PAST, lang=self.lang)
            first, last = masked.clause(hit.token)
            items = (masked.items[at] for at in range(first, last) if at in masked.items)
            names = frozenset(actor.name for item in items for actor in item.actors if actor.name)
            if fate and fate.status is Status.CANCELLED and names:
                when = circumstances.time_of(masked, hit, self.lang, status=fate.status)
                self.off.append((names, when))

    def as_called_off(self, report: Report, masked: MaskedSentence, hit: TriggerHit) -> Report:
        """Take an intention of the past for called off where the journey was: "N wollte in A mit M reden"."""
        if report.status is not Status.PLANNED or report.time is not None:
            return report
        words = lexicon.frame_words(self.lang)
        intended = not words.should.isdisjoint(masked.clause_words(hit.token)) or any(
            word.lower() in words.should for word in masked.tokens[: hit.token]
        )
        if not intended:
            return report
        names = {actor.name for actor in report.actors}
        for travellers, when in reversed(self.off):
            if not travellers.isdisjoint(names):
                return replace(report.as_a(Status.CANCELLED, OFF_RULE), time=when)
        return report

    def as_on_the_way(
        self,
        report: Report,
        masked: MaskedSentence,
        hit: TriggerHit,
        told: Sequence[Report],
    ) -> Report:
        """Date a plan by the visit during which it is to be: "bei seinem Besuch wollte er auch N treffen"."""
        if report.status is not Status.PLANNED or report.time is not None:
            return report
        clause = (
            f" {' '.join(masked.text_of(masked.span(at)).lower() for at in _clause(masked, hit))} "
        )
        if not any(f" {phrase} " in clause for phrase in lexicon.frame_words(self.lang).stay):
            return report
        for other in reversed(told):
            news = not other.is_background and other.tense is not Tense.PLUPERFECT
            dated = other.time is not None and other.date and news
            if dated and other.countries == report.countries:
                return replace(report, time=other.time, date=other.date)
        return report


def _clause(masked: MaskedSentence, hit: TriggerHit) -> range:
    return range(*masked.clause(hit.token))
