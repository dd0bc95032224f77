"""What a sentence that goes on with the one before has from it: "N visited A in May. He met M"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.model import INTENDED, Status, Tense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report


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
