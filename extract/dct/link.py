"""An article without a date of its own, dated by another article's report of the same occasion."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from extract.dct.solve import hull
from extract.edtf import Edtf, day
from extract.lexicon.spelling import skeleton
from extract.model import Clue, ContactMention, Level, Mode, Span, Status
from extract.timex.interval import expressions
from extract.timex.resolve import resolve
from extract.timex.tag import tag
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from extract.model import Document, Participant

RULE = "dct.same_occasion"
AFTERMATH_DAYS = 3
LONGEST_OCCASION = 7
_PAIR = 2


class _Kind(NamedTuple):
    sides: tuple[str, ...]
    mode: Mode
    level: Level


@dataclass(frozen=True, slots=True)
class Reports:
    """Held contacts that dated articles report, by kind, with the articles' own dates."""

    by_kind: Mapping[_Kind, Sequence[ContactMention]]
    published: Mapping[str, Edtf]


def reports(mentions: Iterable[ContactMention], documents: Iterable[Document]) -> Reports:
    """Collect what dated articles report of contacts whose day is known to a week."""
    published = {d.id: d.published for d in documents if d.published is not None}
    found: dict[_Kind, list[ContactMention]] = defaultdict(list)
    for mention in mentions:
        span = mention.date.span_days if mention.date else None
        if span and span <= LONGEST_OCCASION and _is_news(mention) and mention.article in published:
            found[_kind(mention)].append(mention)
    return Reports(found, published)


def linked_date(
    document: Document, mentions: Iterable[ContactMention], known: Reports
) -> Clue | None:
    """Return the days on which an undated article may have been written, since it reports what a dated one reports.

    The same occasion is one of the same sides, mode and level with two participants in common, or one and the duration;
    and the words that date it must fall on the dated report's days. Reports of one occasion appear together: the days
    on which the dated articles appeared are taken where the words allow them. No day counts that the article's own clues
    exclude. ``None`` where two occasions fit.
    """
    for mention in sorted(mentions, key=lambda m: (-_weight(m), m.id)):
        if not _is_news(mention):
            continue
        fits = [
            (twin, days, span)
            for twin in _twins(mention, known)
            for told, span in _days(document, mention, twin)
            if (days := [one for one in told if _is_allowed(document, one)])
        ]
        if fits and _one_occasion([twin for twin, _, _ in fits]):
            return _clue(fits, known)
    return None


def _is_allowed(document: Document, written: date) -> bool:
    return all(clue.days.contains(day(written)) for clue in document.clues if not clue.note)


def _is_news(mention: ContactMention) -> bool:
    return mention.status is Status.HELD and not mention.plural


def _kind(mention: ContactMention) -> _Kind:
    return _Kind(mention.countries, mention.mode, mention.level)


def _weight(mention: ContactMention) -> int:
    return len(mention.participants) + (mention.duration_minutes is not None)


def _twins(mention: ContactMention, known: Reports) -> list[ContactMention]:
    """Return the dated reports that agree best: with the same duration if there are any, else with two persons."""
    people = {_person(p) for p in mention.participants}
    shared = {
        twin.id: len(people & {_person(p) for p in twin.participants})
        for twin in known.by_kind.get(_kind(mention), ())
    }
    twins = [twin for twin in known.by_kind.get(_kind(mention), ()) if shared[twin.id]]
    minutes = mention.duration_minutes
    lasting = [twin for twin in twins if minutes and twin.duration_minutes == minutes]
    return lasting or [twin for twin in twins if shared[twin.id] >= _PAIR]


def _person(participant: Participant) -> tuple[str, str]:
    return participant.country, skeleton(participant.name.rsplit(" ", 1)[-1])


def _days(
    document: Document, mention: ContactMention, twin: ContactMention
) -> Iterator[tuple[list[date], Span]]:
    """Yield the days from which the words of *mention* point into the days of *twin*, for each statement of time."""
    told = twin.date
    if told is None or told.earliest is None or told.span_days is None:
        return
    window = [told.earliest + timedelta(n) for n in range(told.span_days + AFTERMATH_DAYS)]
    for span, sentence in _dated_by(mention):
        tense = tense_at(document.text, sentence, span, document.lang)
        words = span.of(document.text)
        for time in expressions(words, document.lang, tag(words, document.lang)):
            if resolve(time, dct=None, tense=tense, anchor=None) is not None:
                continue
            meant = ((d, resolve(time, dct=day(d), tense=tense, anchor=None)) for d in window)
            days = [d for d, found in meant if found is not None and told.contains(found)]
            if days:
                yield days, span


def _dated_by(mention: ContactMention) -> Iterator[tuple[Span, Span]]:
    for evidence in mention.evidence:
        at = evidence.quote.find(evidence.date_expression) if evidence.date_expression else -1
        if evidence.date_expression and at >= 0:
            start = evidence.span.start + at
            yield Span(start, start + len(evidence.date_expression)), evidence.span


def _one_occasion(twins: Sequence[ContactMention]) -> bool:
    dates = [twin.date for twin in twins if twin.date is not None]
    common: Edtf | None = dates[0]
    for other in dates[1:]:
        common = common.intersection(other) if common else None
    return common is not None


def _clue(fits: Sequence[tuple[ContactMention, list[date], Span]], known: Reports) -> Clue:
    allowed = sorted({d for _, days, _ in fits for d in days})
    appeared = [known.published[twin.article] for twin, _, _ in fits]
    together = [d for d in allowed if any(when.contains(day(d)) for when in appeared)]
    articles = ", ".join(sorted({twin.article for twin, _, _ in fits}))
    note = f"reported by {articles}"
    if together and len(together) < len(allowed):
        note += f"; the words allow {hull(allowed)}"
    return Clue(RULE, hull(together or allowed), fits[0][2], note)
