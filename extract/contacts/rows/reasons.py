"""Why a mention's fields are as they are: for each, the words and the rule that set it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from extract.actors.link import level_of
from extract.lexicon.topics import topic_patterns
from extract.model import Mode, Reason, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.analysis import Analysis
    from extract.contacts.report import Report
    from extract.edtf import Edtf
    from extract.model import Actor, ContactMention, Mention, Participant, Sentence


class Named:
    """Where an article names its actors: the phrases of a person, or of a side, in reading order."""

    def __init__(self, analysis: Analysis) -> None:
        self._found: dict[tuple[str, str], list[Mention]] = {}
        for mention, actors in zip(analysis.mentions, analysis.actors, strict=True):
            keys = {(actor.country, name) for actor in actors for name in (actor.name, "")}
            for key in sorted(keys):
                self._found.setdefault(key, []).append(mention)

    def phrase(self, country: str, name: str, reports: Sequence[Report]) -> Mention | None:
        """Return the phrase by which the *reports* mean someone: in their sentences, else the last one before."""
        found = self._found.get((country, name), ())
        starts = [mention.span.start for mention in found]
        for report in reports:
            last = bisect_right(starts, report.sentence.span.end) - 1
            if last >= 0 and report.sentence.span.covers(found[last].span):
                first = bisect_right(starts, report.sentence.span.start - 1)
                inside = found[first : last + 1]
                return next((mention for mention in inside if mention.name), inside[0])
        before = bisect_right(starts, reports[0].sentence.span.start) - 1
        return found[max(before, 0)] if found else None


def circumstances(reports: Sequence[Report], text: str) -> Iterator[Reason]:
    """Yield the reasons of what one clause tells by itself; of several *reports* that of the first that tells it."""
    told = reports[0]
    yield Reason("countries", told.frame.name, told.trigger)
    mode = next((r for r in reports if r.mode is not Mode.TALKS), told)
    yield Reason("mode", mode.frame.name, mode.trigger)
    firm = next((r for r in reports if r.status is told.status), told)
    yield Reason("status", firm.status_rule, firm.trigger)
    placed = next((r for r in reports if r.place_span), None)
    if placed is not None:
        yield Reason("place", "place_phrase", placed.place_span)
    lasted = next((r for r in reports if r.duration_span), None)
    if lasted is not None:
        yield Reason("duration_minutes", "duration_phrase", lasted.duration_span)
    asked = next((r.initiative for r in reports if r.initiative), None)
    if asked is not None:
        yield Reason("initiator", asked.rule, asked.span)
    heard = next((r for r in reports if r.reported_by), None)
    if heard is not None and heard.reported_by:
        at = text.find(heard.reported_by, heard.sentence.span.start, heard.sentence.span.end)
        span = Span(at, at + len(heard.reported_by)) if at >= 0 else None
        yield Reason("reported_by", "body_that_speaks", span)


def date(reports: Sequence[Report], found: Edtf | None, published: Edtf | None) -> Iterator[Reason]:
    """Yield why a mention has its date: the words that say it, else what news without a date allows."""
    dated = next((r for r in reports if r.time is not None), None)
    if dated is not None and dated.time is not None:
        rule = dated.time.timexes[0].rule if dated.time.timexes else dated.time.kind
        yield Reason("date", rule, dated.time.span)
    elif found is not None:
        day = next((r.newsday for r in reports if r.newsday and r.newsday.date == found), None)
        span = None
        if any(report.elaborates for report in reports):
            rule = "undated.as_the_contact_before"
        elif day is not None:
            rule, span = "undated.day_of_the_news", day.span
        elif found.earliest is None:
            rule = "undated.before_the_article"
        else:
            rule = "undated.article_day" if found == published else "undated.news_of_a_week"
        yield Reason("date", rule, span)


def topics(told: Sequence[str], sentences: Sequence[Sentence], analysis: Analysis) -> list[Reason]:
    """Return the first word that gives each topic away."""
    text, patterns = analysis.document.text, topic_patterns(analysis.document.lang)
    found = []
    for topic in told:
        spans = (sentence.span for sentence in sentences)
        hits = (patterns[topic].search(text, span.start, span.end) for span in spans)
        hit = next(filter(None, hits), None)
        span = Span(hit.start(), hit.end()) if hit else None
        found.append(Reason("topics", f"topic.{topic}", span))
    return found


def participants(
    people: Sequence[Participant], named: Named, reports: Sequence[Report]
) -> Iterator[Reason]:
    """Yield the phrase that means each participant, and how it does."""
    for someone in people:
        phrase = named.phrase(someone.country, someone.name, reports)
        if phrase is None:
            yield Reason("participants", "named_elsewhere", None)
            continue
        here = any(report.sentence.span.covers(phrase.span) for report in reports)
        yield Reason("participants", _how(phrase) if here else "sentence_before", phrase.span)


def _how(phrase: Mention) -> str:
    if phrase.name:
        return "office_and_name" if phrase.office else "name"
    return "counterpart" if phrase.counterpart else "office"


def level(
    mention: ContactMention, actors: Sequence[Actor], named: Named, reports: Sequence[Report]
) -> Reason:
    """Return why a mention has its level: who is the highest on the side that is lower, and what told the rank."""
    at = mention.date
    took_part = {someone.name for someone in mention.participants}
    for actor in sorted(actors, key=lambda actor: actor.name not in took_part):
        if level_of(actor, at) is mention.level:
            phrase = named.phrase(actor.country, actor.name, reports)
            spoken = bool(actor.offices) and not (actor.former and actor.persons)
            if not actor.name and spoken and (phrase is None or not phrase.office):
                # "Gipfel": the word for the contact says who meets.
                return Reason("level", "office_by_the_trigger", reports[0].trigger)
            rule = "office_told" if spoken else "office_held_at_the_date"
            if not spoken and not actor.persons:
                rule = "name_without_office"
            return Reason("level", rule, phrase.span if phrase else None)
    bare = next((actor for actor in actors if level_of(actor, at) is None), None)
    phrase = named.phrase(bare.country, bare.name, reports) if bare else None
    return Reason("level", "side_without_office", phrase.span if phrase else None)


def sides(countries: Sequence[str], named: Named, reports: Sequence[Report]) -> Iterator[Reason]:
    """Yield the phrase that puts each side into the row."""
    for country in countries:
        phrase = named.phrase(country, "", reports)
        if phrase is not None:
            yield Reason("countries", f"side.{country}", phrase.span)
