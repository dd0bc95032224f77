"""Which contact a claim of silence is about: the one that its sentence reports, else the one told last before it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import timedelta
from operator import itemgetter
from typing import TYPE_CHECKING

from extract.actors.link import common_level
from extract.lexicon.notation import PAIR, SITES
from extract.model import INTENDED, ClaimKind, ContactMention, Level, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.edtf import Edtf
    from extract.lexicon.claims import ClaimRule
    from extract.model import Span, TimeExpression

_SIDES = 2
# "talks between N and M": the sides are the second token after the noun; of "talks N-M" the first.
_NOUN_REACH = 2
# How far before a noun its pair stands: "N-M nuclear arms talks".
_ADJECTIVES = 3
# How many days a first meeting of two persons is news.
_NEWS = 31
# How many told contacts back a claim may be about.
_LOOK_BACK = 40


@dataclass(frozen=True, slots=True)
class Statement:
    """A rule that fits a sentence: what it is about, and the words that date it."""

    rule: ClaimRule
    masked: MaskedSentence
    hit: TriggerHit | None
    time: TimeExpression | None


def denials(found: Iterable[Statement]) -> frozenset[Span]:
    """Return the triggers of statements that there was no contact: a report of the same only repeats them."""
    hits = [one.hit for one in found if one.rule.kind == ClaimKind.NONE_SINCE]
    return frozenset(hit.span for hit in hits if hit is not None)


@dataclass(frozen=True, slots=True)
class Subject:
    """The contact a claim is about."""

    countries: tuple[str, ...]
    level: Level | None
    date: Edtf | None


class Told:
    """The contacts of an article by where it tells them."""

    def __init__(
        self,
        reports: Sequence[Report],
        mentions: Sequence[ContactMention],
        published: Edtf | None,
    ) -> None:
        self.reports = reports
        self.published = published
        self.by_trigger = {report.trigger: report for report in reports}
        self.by_sentence: dict[Span, Report] = {}
        for report in reports:
            if not report.borrowed:
                self.by_sentence.setdefault(report.sentence.span, report)
        self.mentions: dict[Span, list[ContactMention]] = {}
        for mention in mentions:
            for evidence in mention.evidence:
                self.mentions.setdefault(evidence.span, []).append(mention)
        self.order = sorted(self.mentions)

    def is_other(self, statement: Statement) -> bool:
        """Tell whether a "last" contact did not take place: "zuletzt hatte N im Mai ein Treffen abgesagt".

        A first one that only its own sentence can tell of must have taken place, too; one of two persons names them.
        """
        hit = statement.hit
        told = self.by_trigger.get(hit.span) if hit is not None else None
        if statement.rule.persons:
            return told is None or not (_is_news(told, self.published) and _names_two(told))
        if statement.rule.own:
            return told is None or told.status is not Status.HELD
        last = statement.rule.kind == ClaimKind.LAST_WAS
        return last and told is not None and told.status is not Status.HELD

    def subject(self, statement: Statement) -> Subject | None:
        """Return the contact whose sides and level a claim shares: its own sentence's, else the one told before."""
        span, named = statement.masked.sentence.span, _between(statement)
        own = self.mentions.get(span, ())
        one = named or (self.by_trigger.get(statement.hit.span) if statement.hit else None)
        sides = one.countries if one else self._nearest(statement)
        if sides == ():
            return None
        if same := next((m for m in own if sides in {None, m.countries}), None):
            return Subject(same.countries, same.level, same.date)
        if named is not None:
            return named
        if report := self.by_sentence.get(span):
            travels = statement.hit is not None and statement.hit.word.travels
            level = common_level(report.actors, report.date, hosts=travels)
            denied = report.trigger in denials([statement])
            return Subject(report.countries, level, None if denied else report.date)
        if own:
            return Subject(own[0].countries, own[0].level, own[0].date)
        if _is_of_one(statement):
            return None
        spoken, shared = _spoken(statement)
        last = bisect_left(self.order, span)
        for earlier in self.order[max(0, last - _LOOK_BACK) : last][::-1]:
            mention = self.mentions[earlier][0]
            if len(spoken.intersection(mention.countries)) >= shared:
                return Subject(mention.countries, mention.level, mention.date)
        return _visit(statement) or _silent(statement)

    def _nearest(self, statement: Statement) -> tuple[str, ...] | None:
        """Return the sides told of last before a claim that names none: "met N and will meet M, their first meeting since".

        Empty if several are: "met N on Monday and M on Tuesday, the first meeting between the two since".
        """
        span, end = statement.masked.sentence.span, statement.hit.span.start if statement.hit else 0
        told = [one for one in self.reports if one.sentence.span == span]
        last = max((one.trigger.start for one in told if one.trigger.start < end), default=None)
        sides = {one.countries for one in told if one.trigger.start == last}
        return next(iter(sides)) if len(sides) == 1 else () if sides else None


def _is_news(report: Report, published: Edtf | None) -> bool:
    """Tell whether a contact is still to come or was lately: whoever met first years ago ended no silence."""
    if report.status is not Status.HELD:
        return report.status in INTENDED
    day = published.earliest if published is not None else None
    if day is None:
        return report.time is not None
    if report.date is None or report.date.earliest is None or report.is_background:
        return False
    return report.date.is_day and day - report.date.earliest <= timedelta(_NEWS)


def _names_two(report: Report) -> bool:
    """Tell whether a contact is told of persons of two sides."""
    return len({actor.country for actor in report.actors if actor.name}) >= _SIDES


def _spoken(statement: Statement) -> tuple[set[str], int]:
    """Return the sides that a claim names, and how many of them must have been told of before.

    What a silence began with ("since the vote in N") and the place of a meeting may be anywhere.
    """
    masked, hit = statement.masked, statement.hit
    first, last = masked.clause(hit.token) if hit else (0, len(masked.tokens))
    here = [item for at, item in masked.items.items() if first <= at < last]
    items = here or list(masked.items.values())
    spoken = {country for item in items for country in item.countries}
    if len(spoken) >= _SIDES or statement.rule.event:
        return spoken, _SIDES * (len(spoken) >= _SIDES)
    visits = _is_visit(statement)
    acting = {c for item in items if visits or item.char not in SITES for c in item.countries}
    return acting, len(acting)


def _is_visit(statement: Statement) -> bool:
    hit = statement.hit
    return hit.word.travels if hit is not None else bool(statement.rule.mode)


def _visit(statement: Statement) -> Subject | None:
    """Return guest and host of a visit that is told of nowhere else: "the first visit by a minister of N to A"."""
    if not _is_visit(statement):
        return None
    items = statement.masked.items.values()
    hosts = {country for item in items if item.char in SITES for country in item.countries}
    guests = [item for item in items if item.char not in SITES]
    (come, *others) = {country for item in guests for country in item.countries} or {""}
    level = common_level([actor for item in guests for actor in item.actors], None, hosts=True)
    if level is None or others or len(hosts - {come}) != 1:
        return None
    return Subject(tuple(sorted({come, *hosts})), level, None)


def _silent(statement: Statement) -> Subject | None:
    """Return the two sides of a silence that needs no contact to tell of: "between N and M there has been silence"."""
    items = list(statement.masked.items.values())
    if statement.hit is not None or statement.rule.mode or len(items) != 1:
        return None
    level = common_level(items[0].actors, None, hosts=False) or Level.OFFICIALS
    return Subject(tuple(sorted(items[0].countries)), level, None)


def _between(statement: Statement) -> Subject | None:
    """Return the sides that the contact's own noun names, told of nowhere else: "the suspended talks between N and M"."""
    hit, items = statement.hit, statement.masked.items
    if hit is None or hit.word.pos != "noun":
        return None
    item = items.get(hit.token + _NOUN_REACH)
    before = (items.get(hit.token - far) for far in range(1, _ADJECTIVES + 1))
    if item is None and (pair := next(filter(None, before), None)) is not None:
        item = pair if pair.char == PAIR else None
    if (beside := items.get(hit.token + 1)) is not None and beside.char == PAIR:
        item = beside
    if item is None or len(item.countries) != _SIDES:
        return None
    level = common_level(item.actors, None, hosts=False) or Level.OFFICIALS
    return Subject(tuple(sorted(item.countries)), level, None)


def _is_of_one(statement: Statement) -> bool:
    """Tell whether one side alone speaks: "N spoke of a fresh start after years of standstill"."""
    hit, masked = statement.hit, statement.masked
    if hit is None or hit.word.name != "speak":
        return False
    first, last = masked.clause(hit.token)
    inside = [item for at, item in masked.items.items() if first <= at < last]
    return len({country for item in inside for country in item.countries}) == 1


def is_of_others(statement: Statement, subject: Subject) -> bool:
    """Tell whether a sentence names two other sides before its contact: "N is at odds with M; their leaders have not met since".

    The host of a visit must be one of the sides: "N, who was the first to visit A since 1990, met M".
    """
    hit, items = statement.hit, statement.masked.items
    host = next(filter(None, (items.get(hit.token + far) for far in (1, 2))), None) if hit else None
    if host is not None and host.char in SITES and _is_visit(statement):
        return not set(subject.countries).intersection(host.countries)
    end = hit.token if hit is not None else len(statement.masked.tokens)
    named: set[str] = set()
    for at, item in sorted(items.items(), key=itemgetter(0)):
        if at > end and set(subject.countries) <= set(item.countries):
            return False
        if at < end and len(named) < _SIDES:
            named.update(item.countries)
    return len(named) >= _SIDES and not named.intersection(subject.countries)
