"""What a headline says in few words and the text tells in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report

_BOTH = 2


def without_headline_lists(reports: Sequence[Report]) -> list[Report]:
    """Return the reports but for a headline's list of whom one met, where the text tells of each by himself: "N meets Greek, Maltese leaders"."""
    return [report for report in reports if not _heads_a_list(report, reports)]


def _heads_a_list(head: Report, reports: Sequence[Report]) -> bool:
    sides = set(head.countries)
    if not head.sentence.heading or len(sides) <= _BOTH:
        return False
    pairs = [
        frozenset(report.countries)
        for report in reports
        if not (report.sentence.heading or report.borrowed)
        and report.status is head.status
        and set(report.countries) < sides
        and len(report.countries) == _BOTH
    ]
    whole = any(set(r.countries) == sides and not r.sentence.heading for r in reports)
    return not whole and set().union(*pairs) == sides and bool(frozenset.intersection(*pairs))
