"""The reports of an article become its contact mentions: one per occasion, with level, place and evidence."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.actors.link import common_level, link, out_of_office
from extract.contacts.rows import reasons
from extract.contacts.rows.headlines import without_headline_lists
from extract.contacts.rows.occasion import Occasion, join
from extract.contacts.rows.reasons import Named
from extract.contacts.rows.sport import without_matches
from extract.contacts.rows.stay import where_they_stay
from extract.contacts.rows.stopover import without_stopovers
from extract.contacts.rows.topics import topics
from extract.contacts.status.factuality import FUTURE_RULE
from extract.lexicon.factuality import Bearing
from extract.model import (
    INTENDED,
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
    from extract.edtf import Edtf
    from extract.model import Actor

# What names an occasion without a day or a place: somebody agreed on it, or asked for it in writing.
_ARRANGED = frozenset({Bearing.AGREED, Bearing.ASKED})
# How many days before an article something is its news.
_NEWS_DAYS = 10


def assemble(analysis: Analysis, reports: Sequence[Report]) -> tuple[ContactMention, ...]:
    """Return one mention per occasion of the article, in reading order."""
    levels = {
        report.order: common_level(report.actors, report.date, hosts=True) for report in reports
    }
    counted = [
        report
        for report in where_they_stay(without_matches(analysis, reports))
        if not (report.plural or _is_policy(report))
    ]
    occasions = join(
        without_stopovers(without_headline_lists(counted)), levels, analysis.document.published
    )
    # A mention's number counts only those with the same best quote: what else is found must not change its id.
    numbers: Counter[Sentence] = Counter()
    named = Named(analysis) if occasions else None
    mentions: list[ContactMention] = []
    for occasion in occasions:
        if named is not None and _is_occasion(occasion, analysis.document.published):
            quoted = _best_first(occasion)[0].sentence
            mentions.append(_mention(analysis, occasion, numbers[quoted], named))
            numbers[quoted] += 1
    return tuple(mentions)


def _is_policy(report: Report) -> bool:
    """Tell whether a report only says that states mean to go on talking: "will strengthen the dialogue with N"."""
    ahead = report.standing and report.status in INTENDED and not report.borrowed
    bare = not any(actor.name or actor.offices for actor in report.actors)
    told = report.time or report.place or report.offered or report.bearing in _ARRANGED
    return ahead and bare and not told


def _is_occasion(occasion: Occasion, published: Edtf | None) -> bool:
    """Tell whether the reports name an occasion: a bare intention to talk names none, nor do talks between states.

    Nor does the journey of someone who is out of office by then.
    """
    if _is_private(occasion, published):
        return False
    told = any(
        report.time is not None
        or report.place
        or report.offered
        or report.duration_minutes
        or report.mode is not Mode.TALKS
        or (report.told_by_verb and report.bearing is Bearing.AHEAD)
        or report.bearing in _ARRANGED
        for report in occasion.reports
    )
    if told or occasion.status is Status.CANCELLED:
        return True
    if occasion.status in INTENDED:
        return any(_is_asked_for(report) for report in occasion.reports)
    standing = all(report.standing for report in occasion.reports)
    if standing and occasion.status is Status.DENIED:
        return False
    spoken = {actor.country for actor in occasion.actors if actor.name or actor.offices}
    everyone = {actor.country for actor in occasion.actors}
    return spoken == everyone or not standing


def _is_asked_for(report: Report) -> bool:
    """Tell whether a noun names one talk that somebody asks for, or that is announced: "bat N um ein Gespräch", "will bald mit N sprechen"."""
    named = {actor.country for actor in report.actors if actor.name or actor.offices}
    noun = not (report.told_by_verb or report.standing or report.borrowed)
    persons = {actor.country for actor in report.actors if actor.named}
    agreed = report.bearing is Bearing.OPENS or _is_announced(report)
    if agreed and persons == set(report.countries):
        return True
    return (noun or report.soon) and named == {actor.country for actor in report.actors}


def _is_announced(report: Report) -> bool:
    """Tell whether a verb announces a noun's talk: "will hold talks with N", not "if N holds talks" or "warned of talks"."""
    verbal = report.status_rule != FUTURE_RULE and report.bearing is None
    plain = not (report.told_by_verb or report.borrowed or report.definite)
    return report.status is Status.PLANNED and verbal and plain


def _is_private(occasion: Occasion, published: Edtf | None) -> bool:
    """Tell whether a side has only former officials where the news is of these days: "Former President N met ..."."""
    sides: dict[str, list[Actor]] = {}
    for actor in occasion.actors:
        sides.setdefault(actor.country, []).append(actor)
    date, news = occasion.date, published.earliest if published is not None else None
    # "then-President N asked for a meeting last year"
    old = bool(news and date and date.latest and date.latest < news)
    ahead = occasion.status in INTENDED and not old
    at = published if ahead else date
    if not any(all(a.former or out_of_office(a, at) for a in side) for side in sides.values()):
        return False
    if ahead:
        return True
    if date is None or date.earliest is None or news is None:
        return False
    return date.earliest >= news - timedelta(days=_NEWS_DAYS)


def _mention(analysis: Analysis, occasion: Occasion, number: int, named: Named) -> ContactMention:
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
    mention = ContactMention(
        id=_id(document.id, evidence[0], number),
        article=document.id,
        date=date,
        mode=occasion.mode,
        level=common_level(actors, date, hosts=hosts) or Level.OFFICIALS,
        status=occasion.status,
        countries=tuple(sorted({actor.country for actor in actors})),
        participants=participants,
        place="" if occasion.mode is Mode.LETTER else next((r.place for r in best if r.place), ""),
        duration_minutes=next((r.duration_minutes for r in best if r.duration_minutes), None),
        topics=topics([s.span.of(document.text) for s in sentences], document.lang),
        plural=False,
        evidence=evidence,
        initiator=_initiator(occasion, best),
    )
    return replace(mention, reasons=tuple(_reasons(analysis, mention, best, actors, named)))


def _initiator(occasion: Occasion, reports: Sequence[Report]) -> str:
    """Return the side that the reports name as the one that called or asked; none where they differ, or where nothing took place."""
    told = {report.initiative.country for report in reports if report.initiative}
    return told.pop() if len(told) == 1 and occasion.status is not Status.DENIED else ""


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
    rules = dict.fromkeys(rule for r in here for rule in (r.frame.name, r.status_rule))
    return Evidence(
        article=analysis.document.id,
        span=sentence.span,
        quote=sentence.span.of(text),
        date_expression=time.span.of(text) if time else None,
        reported_by=next((r.reported_by for r in here if r.reported_by), None),
        rules=tuple(rules),
    )


def _reasons(
    analysis: Analysis,
    mention: ContactMention,
    told: Sequence[Report],
    actors: Sequence[Actor],
    named: Named,
) -> Iterator[Reason]:
    """Yield, field by field, the words and the rule that set it."""
    document = analysis.document
    yield from reasons.circumstances(told, document.text)
    yield from reasons.sides(mention.countries, named, told)
    yield from reasons.date(told, mention.date, document.published)
    if mention.level is not None:
        yield reasons.level(mention, actors, named, told)
    yield from reasons.participants(mention.participants, named, told)
    sentences = list(dict.fromkeys(report.sentence for report in told))
    yield from reasons.topics(mention.topics, sentences, analysis)


def _id(article: str, evidence: Evidence, number: int) -> str:
    key = f"{article}\n{evidence.span.start}\n{evidence.quote}\n{number}"
    return "m-" + hashlib.sha256(key.encode()).hexdigest()[:12]
