"""When a contact is told to take place: the tense of its clause, and a present that looks ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.asides import without_asides
from extract.lexicon.contacts import frame_words
from extract.lexicon.notation import ACTOR
from extract.lexicon.tense import helping_verbs, tense_lexicon
from extract.model import ExpressionKind, Span, Tense, TimexType
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# What parts the hour of a line from the line.
_BAR = "|"
_TODAY, _THIS_WEEK, _WEEKDAY, _SOME_HOUR = "DCT+0D", "DCT+0W", "XXXX-WXX-", "XXXX-XX-XXT"
_LASTING = frozenset({ExpressionKind.DURATION, ExpressionKind.AFTER})
# "seit Montag", "bis Freitag": what goes on is not to come.
_ONE_SIDED = frozenset({ExpressionKind.SINCE, ExpressionKind.UNTIL})
# How many words back "did" may stand: "did not even speak".
_SUPPORT = 3
# How far before a clause the last word of the one before stands.
_COMMA_AND_WORD = 2
# How far before a noun its record may stand: "die Niederschrift eines langen Telefonats".
_RECORD = 4


def is_recorded(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a noun is told of by its record: "die Niederschrift eines Telefonats"."""
    before = masked.tokens[max(0, hit.token - _RECORD) : hit.token]
    records = frame_words(lang).records
    return hit.word.pos == "noun" and any(word.lower() in records for word in before)


def tense_of(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Tense:
    """Return the tense in which a trigger's clause tells of it; a present that announces is a future."""
    if is_recorded(masked, hit, lang):
        return Tense.PAST
    if (led := _of_purpose(masked, hit, lang)) is not None:
        return led
    if _is_held_now(masked, hit, lang):
        return Tense.PRESENT
    # The verb that is the trigger belongs to the clause: asked from its end, it is heard.
    verb_end = Span(hit.span.end, hit.span.end)
    at = hit.span if _is_plain_noun(masked, hit, lang) else verb_end
    tense = tense_at(masked.source, masked.sentence.span, at, lang)
    if tense.looks_back and _is_led(masked, hit, lang):
        return tense
    present = hit.word.present and not (tense.looks_back and _is_of_a_journey(masked, hit, lang))
    if present or _is_finite(masked, hit, lang) or _acts(masked, hit, lang):
        return _of_the_present(masked, hit, lang)
    if hit.word.past and tense in {Tense.PRESENT, Tense.FUTURE}:
        return Tense.PAST
    return _begun_before(masked, hit, lang) or tense if tense is Tense.PRESENT else tense


def _begun_before(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Tense | None:
    """Return the tense of a participle that ends a clause whose auxiliary stands before an aside: "hat, wie es hieß, am Montag telefoniert"."""
    first, last = masked.clause(hit.token)
    ends = not any(word[0].isalnum() for word in masked.tokens[hit.token + 1 : last])
    if hit.word.pos != "verb" or not ends or first < _COMMA_AND_WORD:
        return None
    short = without_asides(masked, frame_words(lang))
    same = short.trigger_of(hit.span) if short else None
    if short is None or same is None or short.clause(same.token)[0] == first:
        return None
    words, lead = tense_lexicon(lang).words, set(short.clause_words(same.token))
    if not words["pluperfect"].isdisjoint(lead):
        return Tense.PLUPERFECT
    return Tense.PAST if not words["perfect"].isdisjoint(lead) else None


def _is_led(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a past modal leads what may be a present or an infinitive: "konnte N treffen"."""
    known = tense_lexicon(lang)
    led = known.words["past_modal"] if known.verbs_last else frozenset()
    return hit.word.pos == "verb" and not led.isdisjoint(masked.clause_words(hit.token))


def _is_plain_noun(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a noun that might be a verb is none: "made visits", "on surprise visits"; but "N visits Japan", "no visits"."""
    known = tense_lexicon(lang).words["present"]
    if hit.word.pos != "noun" or masked.text_of(hit.span).lower() not in known:
        return False
    if hit.token == 0 or hit.token - 1 in masked.items:
        return False
    return masked.tokens[hit.token - 1].lower() not in frame_words(lang).negations


def _is_of_a_journey(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether what might be a verb names parts of a journey: "made a tour, including stops in A", "with stops in A"."""
    words = frame_words(lang)
    before = masked.tokens[hit.token - 1].lower() if hit.token else ""
    named = words.includes | words.prepositions - words.infinitive
    return hit.word.travels and bool(words.includes) and before in named


def _is_held_now(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a present without a time brings a noun: "N holds talks with M", "N and M hold a meeting, the first that was allowed"."""
    words = frame_words(lang)
    if hit.word.pos != "noun" or not words.hold_now:
        return False
    first, last = masked.clause(hit.token)
    near = range(max(1, first, hit.token - _SUPPORT), hit.token)
    held = any(
        masked.tokens[at].lower() in words.hold_now and at - 1 in masked.items for at in near
    )
    dated = any(
        first <= at < last and time.kind not in _LASTING for at, time in masked.times.items()
    )
    lead = {word.lower() for word in masked.tokens[first : hit.token]}
    supposed = tense_lexicon(lang).words["condition"] | words.subordinators | words.where
    return held and not dated and lead.isdisjoint(supposed)


def _of_the_present(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Tense:
    words = frame_words(lang)
    before = masked.tokens[max(0, hit.token - _SUPPORT) : hit.token]
    if any(word.lower() in words.supporting for word in before):
        return Tense.PAST
    awaited = not (words.when | words.in_turn).isdisjoint(masked.clause_words(hit.token))
    previewed = awaited or _is_some_way_off(masked, hit, lang) or is_previewed(masked, hit, lang)
    announced = tense_lexicon(lang).present_looks_back and _is_announced(masked, hit, lang)
    return Tense.FUTURE if previewed or announced else Tense.PRESENT


def _of_purpose(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Tense | None:
    """Return the future of the clause that an infinitive of purpose ends: "wird nach A reisen, um N zu treffen", "flies to A on Sunday to meet N"."""
    first, _ = masked.clause(hit.token)
    if masked.tokens[hit.token - 1].lower() in frame_words(lang).infinitive:
        ways = [h for h in masked.triggers if first <= h.token < hit.token and h.word.travels]
        ahead = any(tense_of(masked, way, lang) is Tense.FUTURE for way in ways)
        return Tense.FUTURE if ahead else None
    if first == 0 or masked.tokens[first].lower() not in frame_words(lang).purpose:
        return None
    end = masked.bounds[first - 1][0]
    tense = tense_at(masked.source, masked.sentence.span, Span(end, end), lang)
    return tense if tense is Tense.FUTURE else None


def _is_finite(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a form that may be a participle is the verb of its clause: "besucht heute auch N Japan"."""
    helps = frame_words(lang).helping | helping_verbs(lang)
    return hit.word.finite and helps.isdisjoint(masked.clause_words(hit.token))


def _acts(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a form that may be a noun is what somebody does at a time: "N visits Tokyo on Sunday"."""
    first, last = masked.clause(hit.token)
    doer = hit.token > 0 and masked.tokens[hit.token - 1] == ACTOR
    timed = any(first <= at < last or masked.clause(at) == (0, 1) for at in masked.times)
    return doer and timed and masked.spelled(hit.token).lower() in frame_words(lang).acts


def _is_some_way_off(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether the present looks ahead by a length of time: "they meet in two weeks", not "for the third time in two weeks"."""
    first, last = masked.clause(hit.token)
    counts = not frame_words(lang).counts.isdisjoint(masked.clause_words(hit.token))
    return not counts and any(
        time.kind is ExpressionKind.POINT
        and all(timex.type is TimexType.DURATION for timex in time.timexes)
        for at, time in masked.times.items()
        if first <= at < last or masked.clause(at) == (0, 1)
    )


def is_previewed(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether the present looks ahead: "empfängt heute", "kommt am Montag", "this week", "am Abend", "receives ..., as the ministry announced"."""
    words = frame_words(lang)
    first, last = masked.clause(hit.token)
    end = _end_of_purpose(masked, hit, last, words)
    near = (_TODAY, _THIS_WEEK, _SOME_HOUR)
    ahead = near if tense_lexicon(lang).present_looks_back else (*near, _WEEKDAY)
    today = any(
        timex.value.startswith(ahead)
        for at, time in masked.times.items()
        if first <= at < end and time.kind not in _ONE_SIDED and not _is_stamp(masked, at)
        for timex in time.timexes
    )
    return today or not words.announced.isdisjoint(word.lower() for word in masked.tokens[last:])


def _is_stamp(masked: MaskedSentence, at: int) -> bool:
    """Tell whether a time only says when a line was written: "09:29 Uhr | N spricht mit M"."""
    return at == 0 and len(masked.tokens) > 1 and masked.tokens[1] == _BAR


def _end_of_purpose(masked: MaskedSentence, hit: TriggerHit, last: int, words: FrameWords) -> int:
    """Return the end of the clause that says what a journey is for, else *last*: "reist nach A, um dort am Freitag N zu treffen"."""
    for_what = masked.tokens[last + 1 : last + 2]
    goes = hit.word.travels and bool(for_what) and for_what[0].lower() in words.purpose
    return masked.clause(last + 1)[1] if goes else last


def _is_announced(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a finite present beside a weekday, or under a main clause that looks ahead, announces.

    "On Wednesday N travels to Oslo", "N will face a test as he meets M", "..., where he meets M"; a headline's present is news.
    """
    words = frame_words(lang)
    first, last = masked.clause(hit.token)
    if masked.sentence.heading or masked.tokens[hit.token - 1].lower() in words.infinitive:
        return False
    weekday = any(
        timex.value.startswith(_WEEKDAY)
        for at, time in masked.times.items()
        if first <= at < last and time.kind not in _ONE_SIDED
        for timex in time.timexes
    )
    lead = [word.lower() for word in masked.tokens[:first]]
    under = masked.tokens[first].lower() in words.conjunctions and not words.will.isdisjoint(lead)
    there = masked.spelled(first).lower() in words.where
    ways = [h for h in masked.triggers if there and h.token < first and h.word.travels]
    return weekday or under or any(tense_of(masked, way, lang) is Tense.FUTURE for way in ways)
