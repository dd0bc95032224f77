"""How firmly a report stands: what its frame, its words and its clause say of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.particulars.places import state_of
from extract.contacts.sides.context import ROUND, is_bilateral, is_definite
from extract.contacts.sides.pronoun import is_owned
from extract.contacts.status.factuality import DEFAULT_RULE
from extract.contacts.status.tenses import is_recorded
from extract.contacts.times import circumstances, epochs, formerly, hints, spoken, vague
from extract.contacts.times.commented import is_in_passing, was_commented_on
from extract.contacts.times.distance import distance_of
from extract.contacts.times.duration import edge_of, since_of
from extract.contacts.times.elsewhen import entered_before
from extract.lexicon import contacts as lexicon
from extract.lexicon.factuality import Bearing
from extract.lexicon.states import places
from extract.model import INTENDED, Mode, Status, Tense

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sides.found import Found
    from extract.lexicon.contacts import FrameWords
    from extract.lexicon.triggers import TriggerWord
    from extract.model import TimeExpression

# How many sentences back a bare noun may reach for the sides of an occasion of its own.
_NEAR = 2
_TOLD = frozenset({Bearing.AFTER, Bearing.DURING, Bearing.TOLD_IN})
_VISIT = "visit"
PRESUPPOSED = frozenset({Bearing.OVER, Bearing.AFTER, Bearing.DURING})
_SPOKEN_OF = PRESUPPOSED | {Bearing.SPOKEN_OF}


def as_it_stands(
    report: Report, masked: MaskedSentence, found: Found, lang: str, number: int
) -> Report:
    """Mark how firmly a report stands by itself: its own sides, its own date, a word that tells enough."""
    words, word = lexicon.frame_words(lang), found.hit.word
    beside = report.time is not None and circumstances.is_beside(masked, found.hit, report.time)
    definite = word.pos == "noun" and is_definite(masked, found.hit, lang)
    definite = definite and word.name != ROUND
    owned = word.pos == "noun" and is_owned(masked, found.hit, words)
    placed = bool(report.place) and report.bearing in _TOLD
    told = word.weak or report.time is not None or bool(report.duration_minutes) or placed
    lies_between = report.bearing is Bearing.AFTER and report.time is None
    lies_between = lies_between and circumstances.lies_between(masked, found.hit, lang)
    spoken_of = (definite or owned) and (
        report.bearing in _SPOKEN_OF or report.status_rule == DEFAULT_RULE
    )
    due = report.time is not None and _is_set_for(masked, found, report.time, words)
    identified = beside or due
    identified |= report.time is not None and report.bearing is Bearing.TOOK_PLACE
    announced = masked.sentence.heading and report.status is Status.PLANNED
    state = state_of(masked, found.hit, lang)
    bilateral = is_bilateral(masked, found.hit, words)
    return replace(
        report,
        neutral=((spoken_of or announced) and not told) or lies_between,
        borrowed=found.borrowed is not None,
        near=found.borrowed is None or found.borrowed.sentence >= number - _NEAR,
        pronoun=found.pronoun is not None,
        weak=found.partial
        or (found.frame.joins and not identified)
        or (word.weak and report.mode is Mode(word.mode) and not _is_told_enough(report, word)),
        bilateral=bilateral,
        standing=word.standing
        and report.mode is Mode.TALKS
        and not (report.status is Status.PROPOSED and found.frame.delegates)
        and not (report.status in INTENDED and bilateral),
        identified=identified,
        due=due,
        told_by_verb=word.pos == "verb",
        edge=edge_of(masked, found.hit, lang),
        since=since_of(masked, found.hit),
        located=bool(report.place) or bool(state),
        site=places(lang).get(report.place, state),
        definite=definite,
    )


def _is_set_for(
    masked: MaskedSentence, found: Found, time: TimeExpression, words: FrameWords
) -> bool:
    """Tell whether only the verb that a noun governs stands between it and a time: "the talks are due to resume on Friday"."""
    first = found.hit.token + 1
    at = masked.token_of(time)
    if at is None:
        return False
    between = masked.tokens[first:at]
    plain = not any(token in masked.items for token in range(first, at)) and all(
        word.isalpha() and word.islower() for word in between
    )
    return bool(between) and between[0] in words.called_off_by and plain


def _is_told_enough(report: Report, word: TriggerWord) -> bool:
    """Tell whether a weak word is of a stay with its day ("hielt sich am Montag in N auf"), or of talks that nobody wants."""
    return (word.travels and report.time is not None) or _is_refused(report)


def _is_refused(report: Report) -> bool:
    """Tell "has no plans to talk to N": of talks that nobody wants, the bare verb tells enough."""
    return report.status is Status.DENIED and report.bearing is Bearing.NO_PLANS


def as_the_clause_says(
    report: Report, masked: MaskedSentence, found: Found, lang: str, *, follows: bool
) -> Report:
    """Mark what single words of the clause say: the last one, several times, now, back then."""
    words, clause = lexicon.frame_words(lang), masked.clause_words(found.hit.token)
    distance = distance_of(masked, found.hit, lang)
    if distance is not None:
        report = replace(report, distance=distance, time=distance.words)
    return replace(
        report,
        vague_past=report.bearing is Bearing.BACK_THEN
        or vague.is_vague_past(masked, found.hit, lang)
        or (distance is None and vague.follows_long_after(masked, found.hit, lang))
        or (report.time is None and formerly.led_on(masked, found.hit, lang))
        or (report.time is None and spoken.tells_of_a_known_one(masked, found.hit, lang))
        or (report.time is None and was_commented_on(masked, found.hit, words))
        or (_says_nothing_of_when(report) and is_in_passing(masked, found.hit, words))
        or (report.time is None and entered_before(masked, words))
        or (report.time is None and epochs.is_of_a_stretch(masked, found.hit))
        or (report.time is None and epochs.is_of_an_epoch(masked, found.hit, lang))
        or (report.time is None and hints.counts_since(masked, found.hit, lang))
        or (report.time is None and hints.counts_rounds(masked, found.hit, lang)),
        last=_is_last(clause, words)
        or _is_of_then(masked, found, words)
        or (report.tense is not Tense.FUTURE and _came_first(masked, found, words))
        or (report.time is None and hints.is_of_old(masked, lang))
        or (report.time is None and _was_then(report, masked, lang)),
        plural=vague.is_unspecific(masked, found.hit, lang)
        or hints.is_habit(masked, found.hit, lang)
        or (
            report.time is None
            and (not report.place or found.frame.hosts)
            and not words.sometime.isdisjoint(clause)
        ),
        soon=not words.soon.isdisjoint(clause),
        now=_is_now(clause, words),
        recent=_is_recent(report, masked, found, words),
        ongoing=hints.lasts_all_day(masked, found.hit, lang) or _is_on_visit(report, found),
        recorded=is_recorded(masked, found.hit, lang),
        in_turn=not words.in_turn.isdisjoint(clause),
        elaborates=follows and report.time is None and not words.anaphora.isdisjoint(clause),
    )


def _says_nothing_of_when(report: Report) -> bool:
    """Tell whether a report with sides of its own only speaks of a contact that was held: "the complaint about N's call with M"."""
    held = report.neutral and report.status is Status.HELD and report.bearing is None
    leans = report.borrowed or report.frame.context or report.sentence.heading
    return held and not (report.time or leans)


def _was_then(report: Report, masked: MaskedSentence, lang: str) -> bool:
    """Tell whether a side held another office when it met, of which the sentence tells in the past."""
    return report.status is Status.HELD and formerly.held_office_then(masked, lang)


def _is_now(clause: list[str], words: FrameWords) -> bool:
    """Tell whether a clause says "now" of its verb: not of an adjective, "the now famous call"."""
    return any(
        word in words.now and not (at and clause[at - 1] in words.determiners & words.articles)
        for at, word in enumerate(clause)
    )


def _is_last(clause: list[str], words: FrameWords) -> bool:
    """Tell whether a clause speaks of the last time: "they last met", not "are expected to last"."""
    return any(
        word in words.last and words.lasts.isdisjoint(clause[max(0, at - 1) : at])
        for at, word in enumerate(clause)
    )


def _is_of_then(masked: MaskedSentence, found: Found, words: FrameWords) -> bool:
    """Tell whether a noun is one of back then: "an ihrem damaligen Treffen"."""
    before = masked.tokens[found.hit.token - 1].lower() if found.hit.token else ""
    return found.hit.word.pos == "noun" and before in words.back_then


def _came_first(masked: MaskedSentence, found: Found, words: FrameWords) -> bool:
    """Tell whether a verb says how it began: "they first met in April"."""
    before = masked.tokens[found.hit.token - 1].lower() if found.hit.token else ""
    return found.hit.word.pos == "verb" and before in words.firstly


def _is_on_visit(report: Report, found: Found) -> bool:
    """Tell whether someone is a guest as the article is written: "ist in Japan zu Gast"."""
    over = report.bearing is Bearing.OVER or found.frame.guest
    return over and found.hit.word.name == _VISIT and report.tense is Tense.PRESENT


def _is_recent(report: Report, masked: MaskedSentence, found: Found, words: FrameWords) -> bool:
    """Tell whether the pluperfect only says "before that": "hatte zuvor", or what someone had said at a meeting."""
    clause = masked.clause_words(found.hit.token)
    said = found.hit.word.pos == "noun" and not words.speech.isdisjoint(clause)
    recent = said or not words.just_before.isdisjoint(clause)
    return recent and report.tense is Tense.PLUPERFECT
