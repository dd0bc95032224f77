"""What is yet to come though its verb does not say so: by what was told before of the same sides, by a list of plans, by its day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.status.factuality import DEFAULT_RULE, FUTURE_RULE, standing
from extract.contacts.status.tenses import tense_of
from extract.contacts.times import dating
from extract.contacts.times.calendar_days import is_near_ahead
from extract.contacts.times.datable import is_date
from extract.lexicon.contacts import frame_words
from extract.lexicon.factuality import Bearing
from extract.lexicon.tense import tense_lexicon
from extract.model import Span, Status, Tense
from extract.timex.forms import is_participle
from extract.timex.story import yearless
from extract.timex.tense import tense_at
from extract.timex.words import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.model import Document, TimeExpression

# How far before a noun the word stands that makes it one of several.
_LISTED = 4
# How many words may open a sentence that goes on later: "Im Anschluss".
_OPENS = 2


def as_foreseen(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Take a present without a time for a part of what was last told of its sides, if that is yet to come: "Neben einem Gespräch mit N trifft er M"."""
    leans = report.status is Status.HELD and report.status_rule == DEFAULT_RULE
    leans = leans and report.tense is Tense.PRESENT and not (report.time or report.sentence.heading)
    sides = set(report.countries)
    last = next((other for other in reversed(told) if set(other.countries) == sides), None)
    if tense_lexicon(document.lang).present_looks_back or last is None or not leans:
        return report
    ahead = last.status is Status.PLANNED and last.status_rule == FUTURE_RULE
    return report.as_a(Status.PLANNED, FUTURE_RULE) if ahead else report


def as_on_tour(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Take what a present tells without a time for a part of the journey that was last told to lie ahead: "N reist morgen ab. In Tokio trifft N M"."""
    last = told[-1] if told else None
    leans = report.status is Status.HELD and report.status_rule == DEFAULT_RULE
    leans = leans and report.tense is Tense.PRESENT and not report.definite
    if last is None or not leans or report.time or report.now or report.sentence.heading:
        return report
    if tense_lexicon(document.lang).present_looks_back or last.sentence.heading:
        return report
    names = {actor.name for actor in last.actors if actor.name}
    travels = bool(report.place) and any(actor.name in names for actor in report.actors)
    ahead = last.status is Status.PLANNED and last.bearing is not Bearing.AHEAD
    return report.as_a(Status.PLANNED, FUTURE_RULE) if travels and ahead else report


def as_part_of_a_plan(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Take what a present tells to be during a contact for yet to come where a plan of its sides was told: "besucht ab Mittwoch A. Am Donnerstag geht es bei einem Gespräch mit N um Öl"."""
    during = report.bearing in {Bearing.DURING, Bearing.OVER} and report.time is not None
    last = document.published.latest if document.published is not None else None
    if not during or report.status is not Status.HELD or last is None:
        return report
    if tense_lexicon(document.lang).present_looks_back:
        return report
    sides = set(report.countries)
    plan = next((one for one in reversed(told) if set(one.countries) == sides), None)
    if plan is None or plan.status is not Status.PLANNED or plan.date is None:
        return report
    tense = tense_at(document.text, report.sentence.span, report.trigger, document.lang)
    ahead = plan.date.earliest is not None and plan.date.earliest > last
    if not ahead or tense is not Tense.PRESENT:
        return report
    return replace(report.as_a(Status.PLANNED, FUTURE_RULE), tense=Tense.FUTURE)


def as_told_to_come(report: Report, told: Sequence[Report], document: Document) -> Report:
    """Take a present without a time for the plan of the same people that was told before: "N wird am Freitag M treffen. N und M treffen sich zu Gesprächen"."""
    last = document.published.latest if document.published is not None else None
    held = report.status_rule == DEFAULT_RULE or report.bearing is Bearing.OVER
    if not held or report.status is not Status.HELD or report.tense is not Tense.PRESENT:
        return report
    if report.time is not None or last is None or report.is_background:
        return report
    same = any(
        one.status is Status.PLANNED
        and one.date is not None
        and one.date.earliest is not None
        and one.date.earliest > last
        and _are_the_same(one, report)
        for one in told
    )
    return report.as_a(Status.PLANNED, FUTURE_RULE) if same else report


def _are_the_same(one: Report, other: Report) -> bool:
    """Tell whether two reports are of the same sides and share a person, and no side of theirs has only others."""
    if set(one.countries) != set(other.countries):
        return False
    pairs = [(_named(one, side), _named(other, side)) for side in one.countries]
    shared = [bool(here & there) for here, there in pairs]
    return any(shared) and all(
        same or not (here and there) for same, (here, there) in zip(shared, pairs, strict=True)
    )


def _named(report: Report, side: str) -> set[str]:
    return {actor.name for actor in report.actors if actor.country == side and actor.name}


def as_scheduled(
    report: Report,
    before: MaskedSentence | None,
    here: MaskedSentence | None,
    document: Document,
    *,
    ahead: bool,
) -> Report:
    """Take a present without a time for a plan where a schedule goes on: "He will hold talks in Oslo. He meets N", "Later, he meets N"."""
    told = report.status_rule == DEFAULT_RULE and (report.told_by_verb or report.definite)
    if not (told and report.tense is Tense.PRESENT and report.time is None) or here is None:
        return report
    if here.sentence.heading or document.published is None:
        return report
    later = frame_words(document.lang).later
    opens = not later.isdisjoint(word.lower() for word in here.tokens[:_OPENS])
    leans = report.pronoun or not report.told_by_verb
    if leans and before is not None and not (before.sentence.heading or opens):
        same = before.sentence.paragraph == here.sentence.paragraph
        end = before.sentence.span.end
        tense = tense_at(document.text, before.sentence.span, Span(end, end), document.lang)
        to_come = tense is Tense.FUTURE and not _ends_in_a_participle(before, document.lang)
        opens = same and (to_come or ahead)
    return report.as_a(Status.PLANNED, FUTURE_RULE) if opens else report


def as_listed(report: Report, here: MaskedSentence | None, lang: str) -> Report:
    """Take a noun for a plan that is one of several planned: "Treffen stehen auf dem Programm, darunter ein Gespräch mit N"."""
    held = report.status_rule == DEFAULT_RULE and report.status is Status.HELD
    if here is None or report.told_by_verb or not held:
        return report
    hit = here.trigger_of(report.trigger)
    several = [one for one in here.triggers if hit is not None and one.token < hit.token]
    if hit is None or not several:
        return report
    lead = here.tokens[max(several[-1].token, hit.token - _LISTED) + 1 : hit.token]
    if frame_words(lang).among.isdisjoint(word.lower() for word in lead):
        return report
    fate = standing(here, several[-1], tense=tense_of(here, several[-1], lang), lang=lang)
    if fate is None or fate.status is not Status.PLANNED:
        return report
    dates = [time for time in here.times.values() if is_date(time)]
    time = report.time or (dates[0] if len(dates) == 1 else None)
    return replace(report.as_a(Status.PLANNED, FUTURE_RULE), time=time)


def _ends_in_a_participle(masked: MaskedSentence, lang: str) -> bool:
    """Tell whether a sentence is told in the passive, where the verb comes last: "wird gelobt"."""
    lexicon = tense_lexicon(lang)
    words = [at for at, word in enumerate(masked.tokens) if word[0].isalpha()]
    if not lexicon.verbs_last or not words:
        return False
    word = Word(masked.tokens[words[-1]], *masked.bounds[words[-1]], capital=False, stops=False)
    return is_participle(lexicon, word)


def tense_told(report: Report, time: TimeExpression, tense: Tense, document: Document) -> Tense:
    """Return the present for what is told to be during a contact on a day to come, where that is no news: "trifft am 4. Mai bei einem Besuch N"; else *tense*."""
    if report.bearing not in {Bearing.DURING, Bearing.OVER} or report.status is not Status.HELD:
        return tense
    if tense_lexicon(document.lang).present_looks_back or not is_near_ahead(time, document):
        return tense
    told = tense_at(document.text, report.sentence.span, report.trigger, document.lang)
    return told if told is Tense.PRESENT else tense


def is_set(time: TimeExpression, document: Document) -> bool:
    """Tell whether a day is still to come by its present alone: without its year in an undated article ("am 24. Mai trifft ..."), or one of the month that is all an article tells of its own day."""
    published = document.published
    if published is None:
        return all(yearless(timex.value) for timex in time.timexes)
    if published.is_day or tense_lexicon(document.lang).present_looks_back:
        return False
    return dating.names_days_from(time, published)


def was_told_before(report: Report, here: MaskedSentence | None, lang: str) -> bool:
    """Tell whether a noun stands behind "before" in a sentence that looks nowhere ahead: "said this ahead of talks on Tuesday"."""
    if report.bearing is not Bearing.AHEAD or report.told_by_verb or here is None:
        return False
    ahead = tense_lexicon(lang).words["future"]
    return ahead.isdisjoint(token.lower() for token in here.tokens)
