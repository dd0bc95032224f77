"""One article, from its text to its contact mentions and claims of silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.contacts.analysis import Analysis, analyse
from extract.contacts.reader import read_reports
from extract.contacts.rows.assemble import assemble
from extract.contacts.silence.claimed import denials
from extract.contacts.silence.claims import claims, statements
from extract.contacts.silence.since import without_beginnings

if TYPE_CHECKING:
    from extract.model import ContactMention, Document, GapClaim


@dataclass(frozen=True, slots=True)
class Reading:
    """What one article says: its analysis, its contact mentions and its claims of silence."""

    analysis: Analysis
    mentions: tuple[ContactMention, ...]
    claims: tuple[GapClaim, ...]


def read(document: Document, known: Analysis | None = None) -> Reading:
    """Read an article; its own date, if it has one, dates what it tells.

    Every quote of the result is a range of ``document.text``; what the article says of one occasion is one mention.
    *known* is the analysis of the same text under another date of its own.
    """
    analysis = analyse(document, known)
    found = statements(analysis)
    reports = without_beginnings(found, read_reports(analysis))
    repeated = denials(found)
    told = [report for report in reports if report.trigger not in repeated]
    mentions = assemble(analysis, told)
    return Reading(analysis, mentions, tuple(claims(analysis, found, reports, mentions)))
