"""Claims of silence: "das erste Gespräch seit ...", "der letzte Kontakt war ...", "seit ... kein Treffen"."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.phrases import says
from extract.contacts.silence.claimed import Statement, Subject, Told, is_of_others
from extract.contacts.silence.since import is_before, is_news, told_back, vantage_of
from extract.lexicon import contacts as lexicon
from extract.lexicon.claims import claim_rules, may_state, nearly, rounds
from extract.model import (
    ClaimKind,
    ContactMention,
    ExpressionKind,
    GapClaim,
    Mode,
    TimexType,
)
from extract.timex.resolve import resolve
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.analysis import Analysis
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.claims import ClaimRule
    from extract.lexicon.contacts import FrameWords
    from extract.model import TimeExpression

_SINCE = frozenset({ExpressionKind.SINCE, ExpressionKind.AFTER})
_SIDES = 2
_DATE = frozenset({ExpressionKind.POINT, ExpressionKind.AGO, ExpressionKind.RANGE})
_LENGTH = frozenset({ExpressionKind.POINT, ExpressionKind.DURATION})
# A pause of hours or days is no silence: "after a two-day break".
_SHORT = re.compile(r"PT|P\d?D$")
# How many times of a sentence a rule may pass over: "last spoke in a 20-minute call on Friday".
_PASSED_OVER = 3


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


def claims(
    analysis: Analysis,
    found: Sequence[Statement],
    reports: Sequence[Report],
    mentions: Sequence[ContactMention],
) -> Iterator[GapClaim]:
    """Yield the claims; a claim is about the contact its sentence reports, else the one told last before it."""
    told = Told(reports, mentions, analysis.document.published)
    for statement in found:
        subject = None if told.is_other(statement) else told.subject(statement)
        if subject is None or is_of_others(statement, subject):
            continue
        if (claim := _claim(analysis, statement, subject)) is not None:
            yield claim


def _claim(analysis: Analysis, statement: Statement, subject: Subject) -> GapClaim | None:
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
