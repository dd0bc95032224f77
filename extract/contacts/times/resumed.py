"""What a sentence that goes on with the one before has from it: "N visited A in May. He met M"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.times.datable import is_date
from extract.lexicon.contacts import frame_words
from extract.model import INTENDED, Status, Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.model import Document, TimeExpression

# How many words stand before the day with which a sentence opens: "Then, on May 4".
_OPENS = 2
# How far behind the start of a sentence the noun stands with which it opens: "In a long phone call".
_LEADS = 4


def is_of_a_plan(
    report: Report, time: TimeExpression, told: Sequence[Report], document: Document
) -> bool:
    """Tell whether a time told before is that of a plan, and so of nothing that was held: "meets N this week. Their first meeting was short"."""
    last = document.published.latest if document.published is not None else None
    if report.status is not Status.HELD or last is None:
        return False
    return any(
        one.status in INTENDED
        and one.time is not None
        and one.time.span == time.span
        and one.date is not None
        and one.date.latest is not None
        and one.date.latest > last
        for one in told
    )


def tells_what_it_was(
    report: Report, here: MaskedSentence | None, before: MaskedSentence | None, lang: str
) -> bool:
    """Tell whether a contact says more of a day told before: "On May 4, N crossed a line. In a phone call, N warned M"."""
    if here is None or before is None or report.status is not Status.HELD or report.told_by_verb:
        return False
    words = frame_words(lang)
    hit = here.trigger_of(report.trigger)
    leads = hit is not None and hit.token <= _LEADS and here.tokens[0].lower() in words.means
    if not leads or here.tokens[1].lower() not in words.indefinite:
        return False
    dates = [at for at, time in before.times.items() if is_date(time)]
    if len(dates) != 1 or dates[0] > _OPENS or report.tense is not Tense.PAST:
        return False
    names = {actor.name for item in before.items.values() for actor in item.actors}
    same = here.sentence.paragraph == before.sentence.paragraph
    return same and any(actor.name and actor.name in names for actor in report.actors)


def is_of_long_ago(report: Report, told: Sequence[Report]) -> bool:
    """Tell whether what a report goes on with was only told as "recent": the day of that sentence is not its own."""
    return any(
        other.vague_past and set(other.countries) == set(report.countries) for other in told[-1:]
    )


def is_of_the_same(report: Report, told: Sequence[Report]) -> bool:
    """Tell whether what goes on is of the same two states as a visit or talks just told: "N visited A in May. He met M"."""
    return any(
        other.status is Status.HELD
        and other.time is not None
        and set(other.countries) == set(report.countries)
        for other in told[-1:]
    )


def took_its_day(report: Report) -> bool:
    """Tell whether a report without a date can have that of the sentence before: no plan has, nor talks that nobody wants, nor what is long past."""
    if report.pronoun and report.tense is Tense.PLUPERFECT and not report.recent:
        return False  # "Am Montag sprach N. Er hatte M schon getroffen."
    if report.status is Status.DENIED:
        return not report.standing and (report.tense.looks_back or not report.pronoun)
    return report.status not in INTENDED and not report.vague_past
