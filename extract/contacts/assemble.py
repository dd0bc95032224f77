"""The reports of an article become its contact mentions: one per occasion, with level, place and evidence."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from extract.actors.link import common_level, link
from extract.contacts.occasion import Occasion, join
from extract.contacts.topics import topics
from extract.model import (
    ContactMention,
    Evidence,
    Level,
    Mode,
    Reason,
    Sentence,
    Status,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.analysis import Analysis
    from extract.contacts.report import Report

_AHEAD = frozenset({Status.PLANNED, Status.PROPOSED})


def assemble(analysis: Analysis, reports: Sequence[Report]) -> tuple[ContactMention, ...]:
    """Return one mention per occasion of the article, in reading order."""
    levels = {
        report.order: common_level(report.actors, report.date, hosts=True) for report in reports
    }
    occasions = join([report for report in reports if not report.plural], levels)
    # A mention's number counts only those with the same best quote: what else is found must not change its id.
    numbers: Counter[Sentence] = Counter()
    mentions: list[ContactMention] = []
    for occasion in occasions:
        if _is_occasion(occasion):
            quoted = _best_first(occasion)[0].sentence
            mentions.append(_mention(analysis, occasion, numbers[quoted]))
            numbers[quoted] += 1
    return tuple(mentions)


def _is_occasion(occasion: Occasion) -> bool:
    """Tell whether the reports name an occasion: a bare intention to talk names none, nor do talks between states."""
    told = any(
        report.time is not None
        or report.place
        or report.duration_minutes
        or report.mode is not Mode.TALKS
        for report in occasion.reports
    )
    if told or occasion.status is Status.CANCELLED:
        return True
    if occasion.status in _AHEAD:
        return False
    standing = all(report.standing for report in occasion.reports)
    if standing and occasion.status is Status.DENIED:
        return False
    spoken = {actor.country for actor in occasion.actors if actor.name or actor.offices}
    everyone = {actor.country for actor in occasion.actors}
    return spoken == everyone or not standing


def _mention(analysis: Analysis, occasion: Occasion, number: int) -> ContactMention:
    document = analysis.document
    date = occasion.date
    actors = occasion.actors
    best = _best_first(occasion)
    told: dict[Sentence, list[Report]] = {}
    for report in best:
        told.setdefault(report.sentence, []).append(report)
    sentences = list(told)
    evidence = tuple(_evidence(analysis, sentence, here) for sentence, here in told.items())
    hosts = any(report.hosts for report in occasion.reports)
    participants = tuple(
        dict.fromkeys(p for actor in actors if (p := link(actor, date)) is not None)
    )
    return ContactMention(
        id=_id(document.id, evidence[0], number),
        article=document.id,
        date=date,
        mode=occasion.mode,
        level=common_level(actors, date, hosts=hosts) or Level.OFFICIALS,
        status=occasion.status,
        countries=tuple(sorted({actor.country for actor in actors})),
        participants=participants,
        place=next((r.place for r in best if r.place), ""),
        duration_minutes=next((r.duration_minutes for r in best if r.duration_minutes), None),
        topics=topics([s.span.of(document.text) for s in sentences], document.lang),
        plural=False,
        evidence=evidence,
        reasons=tuple(_reasons(best)),
    )


def _best_first(occasion: Occasion) -> list[Report]:
    """Order the reports by how much they tell: own sides, names, a date, a told mode."""

    def worth(report: Report) -> tuple[int, int]:
        names = sum(actor.named for actor in report.actors)
        told = (
            4 * (not report.borrowed)
            + 2 * (report.time is not None)
            + min(names, 2)
            + (report.mode is not Mode.TALKS)
            - 2 * report.sentence.heading
        )
        return -told, report.order

    return sorted(occasion.reports, key=worth)


def _evidence(analysis: Analysis, sentence: Sentence, here: Sequence[Report]) -> Evidence:
    text = analysis.document.text
    time = next(
        (r.time for r in here if r.time is not None and sentence.span.covers(r.time.span)), None
    )
    rules = dict.fromkeys(rule for r in here for rule in (r.frame, r.status_rule))
    return Evidence(
        article=analysis.document.id,
        span=sentence.span,
        quote=sentence.span.of(text),
        date_expression=time.span.of(text) if time else None,
        reported_by=next((r.reported_by for r in here if r.reported_by), None),
        rules=tuple(rules),
    )


def _reasons(reports: Sequence[Report]) -> Iterator[Reason]:
    """Yield, field by field, the words and the rule of the report that told it first."""
    told = reports[0]
    yield Reason("countries", told.frame, told.trigger)
    mode = next((r for r in reports if r.mode is not Mode.TALKS), told)
    yield Reason("mode", mode.frame, mode.trigger)
    firm = next((r for r in reports if r.status is told.status), told)
    yield Reason("status", firm.status_rule, firm.trigger)
    dated = next((r for r in reports if r.time is not None), None)
    if dated is not None and dated.time is not None:
        rule = dated.time.timexes[0].rule if dated.time.timexes else dated.time.kind
        yield Reason("date", rule, dated.time.span)
    placed = next((r for r in reports if r.place_span), None)
    if placed is not None:
        yield Reason("place", "place_phrase", placed.place_span)
    lasted = next((r for r in reports if r.duration_span), None)
    if lasted is not None:
        yield Reason("duration_minutes", "duration_phrase", lasted.duration_span)


def _id(article: str, evidence: Evidence, number: int) -> str:
    key = f"{article}\n{evidence.span.start}\n{evidence.quote}\n{number}"
    return "m-" + hashlib.sha256(key.encode()).hexdigest()[:12]
