"""Claims of silence: "das erste Gespräch seit ...", "der letzte Kontakt war ...", "seit ... kein Treffen"."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from extract.actors.link import common_level
from extract.contacts.phrases import says
from extract.contacts.since import is_before, is_news, told_back, vantage_of
from extract.lexicon import contacts as lexicon
from extract.lexicon.claims import claim_rules, may_state, nearly, rounds
from extract.lexicon.notation import PAIR, SITES
from extract.model import (
    ClaimKind,
    ContactMention,
    ExpressionKind,
    GapClaim,
    Level,
    Mode,
    Status,
    TimexType,
)
from extract.timex.resolve import resolve
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.contacts.analysis import Analysis
    from extract.contacts.mask import MaskedSentence
    from extract.contacts.report import Report
    from extract.contacts.triggers import TriggerHit
    from extract.edtf import Edtf
    from extract.lexicon.claims import ClaimRule
    from extract.lexicon.contacts import FrameWords
    from extract.model import Span, TimeExpression

_SINCE = frozenset({ExpressionKind.SINCE, ExpressionKind.AFTER})
_SIDES = 2
# "talks between N and M": the sides are the second token after the noun; of "talks N-M" the first.
_NOUN_REACH = 2
# How far before a noun its pair stands: "N-M nuclear arms talks".
_ADJECTIVES = 3
# How many told contacts back a claim may be about.
_LOOK_BACK = 40
_DATE = frozenset({ExpressionKind.POINT, ExpressionKind.AGO, ExpressionKind.RANGE})
_LENGTH = frozenset({ExpressionKind.POINT, ExpressionKind.DURATION})
# A pause of hours or days is no silence: "after a two-day break".
_SHORT = re.compile(r"PT|P\d?D$")
# How many times of a sentence a rule may pass over: "last spoke in a 20-minute call on Friday".
_PASSED_OVER = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """A rule that fits a sentence: what it is about, and the words that date it."""

    rule: ClaimRule
    masked: MaskedSentence
    hit: TriggerHit | None
    time: TimeExpression | None


def statements(analysis: Analysis) -> tuple[Statement, ...]:
    """Return the sentences that state a silence, each with the first rule that fits."""
    found = []
    for masked in analysis.masked:
        statement = _statement(masked, analysis.document.lang)
        if statement is not None:
            found.append(statement)
    return tuple(found)


def _statement(masked: MaskedSentence, lang: str) -> Statement | None:
    if not may_state(masked.text, lang):
        return None
    about = [hit for hit in masked.triggers if hit.word.travels or not hit.word.one_sided]
    texts = [(hit, masked.around(hit)) for hit in about] or _unspoken(masked)
    for rule in claim_rules(lang) if texts else ():
        if rule.since and not rule.event and not masked.times:
            continue
        for hit, text in texts:
            if not _is_about(rule, masked, hit):
                continue
            statement = _stated(rule, masked, (hit, text), lang)
            if statement is not None:
                return statement
    return None


def _is_about(rule: ClaimRule, masked: MaskedSentence, hit: TriggerHit | None) -> bool:
    """Tell whether a rule may speak of a trigger, or of two sides without one."""
    if hit is None:
        sides = {country for item in masked.items.values() for country in item.countries}
        return bool(rule.mode) or not (len(sides) < _SIDES or rule.verb or rule.triggers)
    if hit.word.one_sided and not rule.travel:
        return False
    return not (rule.verb and hit.word.pos != "verb") and (
        not rule.triggers or hit.word.name in rule.triggers
    )


def _stated(
    rule: ClaimRule, masked: MaskedSentence, about: tuple[TriggerHit | None, str], lang: str
) -> Statement | None:
    """Return what a rule finds about one trigger; a time that cannot date a silence is passed over as any word."""
    hit, text = about
    for _ in range(_PASSED_OVER):
        match = rule.pattern.search(text)
        if match is None:
            return None
        group = next((name for name in rule.since if match[name] is not None), None)
        if group is None:
            return Statement(rule, masked, hit, None)
        at = masked.token_at(match, group)
        time = _counted_back(rule, masked.times[at], masked.spelled(at), lang)
        if _fits(rule, time):
            return Statement(rule, masked, hit, time)
        text = f"{text[: match.start(group)]}…{text[match.end(group) :]}"
    return None


def _unspoken(masked: MaskedSentence) -> list[tuple[None, str]]:
    """Return the text of a sentence that names a side and no contact."""
    return [(None, masked.text)] if masked.items and not masked.triggers else []


def _counted_back(rule: ClaimRule, time: TimeExpression, words: str, lang: str) -> TimeExpression:
    """Read "the first time ... in almost two years" as a length counted back from the event."""
    if any(f" {word} " in f" {words.lower()}" for word in nearly(lang)):
        time = replace(time, timexes=tuple(replace(timex, mod="") for timex in time.timexes))
    lasting = all(timex.type is TimexType.DURATION for timex in time.timexes)
    counts = rule.lengths or (rule.kind == ClaimKind.FIRST_SINCE and not rule.event)
    kinds = _LENGTH if rule.lengths else {ExpressionKind.POINT}
    if counts and lasting and time.kind in kinds:
        return replace(time, kind=ExpressionKind.SINCE)
    return time


def _fits(rule: ClaimRule, time: TimeExpression) -> bool:
    if any(_SHORT.match(timex.value) for timex in time.timexes):
        return False
    if rule.event or (rule.kind == ClaimKind.LAST_WAS and not rule.lengths):
        dates = any(t.type not in {TimexType.SET, TimexType.DURATION} for t in time.timexes)
        return time.kind in _DATE and dates
    return time.kind in _SINCE or (rule.lengths and time.kind is ExpressionKind.AGO)


def denials(found: Iterable[Statement]) -> frozenset[Span]:
    """Return the triggers of statements that there was no contact: a report of the same only repeats them."""
    hits = [one.hit for one in found if one.rule.kind == ClaimKind.NONE_SINCE]
    return frozenset(hit.span for hit in hits if hit is not None)


def claims(
    analysis: Analysis,
    found: Sequence[Statement],
    reports: Sequence[Report],
    mentions: Sequence[ContactMention],
) -> Iterator[GapClaim]:
    """Yield the claims; a claim is about the contact its sentence reports, else the one told last before it."""
    told = _Told(reports, mentions)
    for statement in found:
        subject = None if told.is_other(statement) else told.subject(statement)
        if subject is None or _is_of_others(statement, subject):
            continue
        if (claim := _claim(analysis, statement, subject)) is not None:
            yield claim


def _is_of_others(statement: Statement, subject: _Subject) -> bool:
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


@dataclass(frozen=True, slots=True)
class _Subject:
    """The contact a claim is about."""

    countries: tuple[str, ...]
    level: Level | None
    date: Edtf | None


class _Told:
    """The contacts of an article by where it tells them."""

    def __init__(self, reports: Sequence[Report], mentions: Sequence[ContactMention]) -> None:
        self.reports = reports
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

        A first one that only its own sentence can tell of must have taken place, too.
        """
        hit = statement.hit
        if statement.rule.own:
            told = self.by_trigger.get(hit.span) if hit is not None else None
            return told is None or told.status is not Status.HELD
        if hit is None or statement.rule.kind != ClaimKind.LAST_WAS:
            return False
        report = self.by_trigger.get(hit.span)
        return report is not None and report.status is not Status.HELD

    def subject(self, statement: Statement) -> _Subject | None:
        """Return the contact whose sides and level a claim shares: its own sentence's, else the one told before."""
        span, named = statement.masked.sentence.span, _between(statement)
        own = self.mentions.get(span, ())
        one = named or (self.by_trigger.get(statement.hit.span) if statement.hit else None)
        sides = one.countries if one else self._nearest(statement)
        if sides == ():
            return None
        if same := next((m for m in own if sides in {None, m.countries}), None):
            return _Subject(same.countries, same.level, same.date)
        if named is not None:
            return named
        if report := self.by_sentence.get(span):
            travels = statement.hit is not None and statement.hit.word.travels
            level = common_level(report.actors, report.date, hosts=travels)
            denied = report.trigger in denials([statement])
            return _Subject(report.countries, level, None if denied else report.date)
        if own:
            return _Subject(own[0].countries, own[0].level, own[0].date)
        if _is_of_one(statement):
            return None
        spoken, shared = _spoken(statement)
        last = bisect_left(self.order, span)
        for earlier in self.order[max(0, last - _LOOK_BACK) : last][::-1]:
            mention = self.mentions[earlier][0]
            if len(spoken.intersection(mention.countries)) >= shared:
                return _Subject(mention.countries, mention.level, mention.date)
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


def _spoken(statement: Statement) -> tuple[set[str], int]:
    """Return the sides that a claim names, and how many of them must have been told of before.

    What a silence began with ("since the vote in N") and the place of a meeting may be anywhere.
    """
    items = statement.masked.items.values()
    spoken = {country for item in items for country in item.countries}
    if len(spoken) >= _SIDES or statement.rule.event:
        return spoken, _SIDES * (len(spoken) >= _SIDES)
    visits = _is_visit(statement)
    acting = {c for item in items if visits or item.char not in SITES for c in item.countries}
    return acting, len(acting)


def _is_visit(statement: Statement) -> bool:
    hit = statement.hit
    return hit.word.travels if hit is not None else bool(statement.rule.mode)


def _visit(statement: Statement) -> _Subject | None:
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
    return _Subject(tuple(sorted({come, *hosts})), level, None)


def _silent(statement: Statement) -> _Subject | None:
    """Return the two sides of a silence that needs no contact to tell of: "between N and M there has been silence"."""
    items = list(statement.masked.items.values())
    if statement.hit is not None or statement.rule.mode or len(items) != 1:
        return None
    level = common_level(items[0].actors, None, hosts=False) or Level.OFFICIALS
    return _Subject(tuple(sorted(items[0].countries)), level, None)


def _between(statement: Statement) -> _Subject | None:
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
    return _Subject(tuple(sorted(item.countries)), level, None)


def _is_of_one(statement: Statement) -> bool:
    """Tell whether one side alone speaks: "N spoke of a fresh start after years of standstill"."""
    hit, masked = statement.hit, statement.masked
    if hit is None or hit.word.name != "speak":
        return False
    first, last = masked.clause(hit.token)
    inside = [item for at, item in masked.items.items() if first <= at < last]
    return len({country for item in inside for country in item.countries}) == 1


def _claim(analysis: Analysis, statement: Statement, subject: _Subject) -> GapClaim | None:
    document, span = analysis.document, statement.masked.sentence.span
    kind = ClaimKind(statement.rule.kind)
    until = (subject.date if kind is ClaimKind.FIRST_SINCE else None) or document.published
    since = None
    if statement.time is not None:
        tense = tense_at(document.text, span, statement.time.span, document.lang)
        vantage = vantage_of(until, document.published)
        since = resolve(statement.time, dct=vantage, tense=told_back(tense), anchor=None)
        if since is not None and is_news(kind, since, document.published):
            return None
        if since is not None and not is_before(since, until):
            if not statement.rule.event:
                return None
            since = None
        if since is not None and statement.rule.event and since.earliest is None:
            since = None
    quote = span.of(document.text)
    key = f"{document.id}\n{span.start}\n{kind}\n{quote}"
    return GapClaim(
        id="g-" + hashlib.sha256(key.encode()).hexdigest()[:12],
        article=document.id,
        countries=subject.countries,
        level=subject.level,
        mode_scope=_scope(statement, document.lang),
        since=since,
        until=until,
        kind=kind,
        quote=quote,
        span=span,
        rules=(statement.rule.name,),
    )


def _scope(statement: Statement, lang: str) -> Mode | None:
    """Return the mode a claim is bound to: "Treffen" says nothing of calls, "Kontakt" speaks of any."""
    if statement.hit is None:
        return Mode(statement.rule.mode) if statement.rule.mode else None
    mode = Mode(statement.hit.word.mode)
    words = lexicon.frame_words(lang)
    if words.in_person.intersection(statement.masked.clause_words(statement.hit.token)):
        return Mode.MEETING
    if statement.hit.word.words[-1] in rounds(lang):
        return Mode.TALKS
    if mode is Mode.TALKS:
        return _remote(statement.masked, statement.hit, words)
    return mode


def _remote(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> Mode | None:
    """Return the mode of what was spoken by phone or by video, ``None`` for any."""
    clause = masked.clause_words(hit.token)
    if says(clause, words.by_phone):
        return Mode.PHONE
    return Mode.VIDEO if says(clause, words.by_video) else None
