"""Matches are no contacts: where an article tells of sport, states that meet are teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.games import games_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.analysis import Analysis
    from extract.contacts.report import Report

# So many different words of the game make an article one of sport; a politician who likes football uses fewer.
_ENOUGH = 5
_PLAIN = frozenset({"official"})
# No team is summoned.
_SUMMON = "summon"


def without_matches(analysis: Analysis, reports: Sequence[Report]) -> list[Report]:
    """Return the reports but for those of an article on sport in which nobody is named by his office: "Deutschland traf auf Island"."""
    if all(_is_official(report) for report in reports) or not _is_of_sport(analysis):
        return list(reports)
    return [report for report in reports if _is_official(report)]


def _is_official(report: Report) -> bool:
    """Tell whether somebody in office takes part; a bare surname may be a player's, a spokesman's name a club's."""
    return _SUMMON in report.frame.triggers or any(
        actor.offices
        and (not actor.name or (" " in actor.name and _PLAIN.isdisjoint(actor.offices)))
        for actor in report.actors
    )


def _is_of_sport(analysis: Analysis) -> bool:
    document = analysis.document
    return games_told(document.text, document.lang) >= _ENOUGH
