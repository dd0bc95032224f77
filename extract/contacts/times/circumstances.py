"""When it was: which of the times around a trigger dates it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.brackets import in_brackets
from extract.contacts.sentence.joints import begins_anew, lies_beyond
from extract.contacts.sentence.openings import (
    is_of_who_looks_ahead,
    opens_after,
)
from extract.contacts.sides.gender import may_be_of
from extract.contacts.times.arranging import (
    closes_a_caption,
    dates_arranging,
    dates_talk_of_it,
    dates_what_was_done,
)
from extract.contacts.times.cancellation import is_planned_for, of_what_is_off, was_scheduled
from extract.contacts.times.clauses import own_part, times_elsewhere
from extract.contacts.times.datable import is_clock, is_date, is_term
from extract.contacts.times.elsewhen import (
    is_before,
    is_of_what_will_be,
    is_there_and_then,
    opens_when,
)
from extract.contacts.times.happenings import has_the_time
from extract.contacts.times.owner import (
    comes_before,
    ends_a_list,
    is_of_something_else,
    resumes,
    was_meant_first,
)
from extract.contacts.times.speech import is_above, is_of_speech, opens_speech
from extract.contacts.times.years import is_of_a_treaty, names_something
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.tense import tense_lexicon
from extract.model import INTENDED, ExpressionKind, Span, Status

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import TimeExpression

_TIED = frozenset(
    {ExpressionKind.SINCE, ExpressionKind.UNTIL, ExpressionKind.AFTER}
)  # "before Friday's meeting"
_ONCE = "PAST_REF"
_REACH = 4
# How long an aside between a contact and its time is: "visited Oslo, not for the first time, on Monday, and".
_ASIDE = 8
# What parts a clause that says nothing more of a noun before it: "after the talks, he demanded: The states must ... in May".
_APART = frozenset(":;")


def time_of(
    masked: MaskedSentence, hit: TriggerHit, lang: str, *, status: Status
) -> TimeExpression | None:
    """Return the statement of time that dates a trigger: in its clause, else in the clause that opens the sentence.

    A plan does not take its date from elsewhere ("On 22 May, he will ..." apart), nor from the verb that tells of it
    ("said on Monday that they will meet"). What is called off is dated only by what stands beside it: "on Thursday" tells when it was called off.
    """
    words = lexicon.frame_words(lang)
    ahead = status in INTENDED
    first, last = masked.clause(hit.token)
    here = _of_its_part(masked, hit, status, lang)
    dated = [at for at in here if _dates(masked, at, hit, lang, ahead=ahead)]
    attached = [at for at in dated if _is_attached(masked, at, hit, lang)]
    at_once = attached if last == hit.token + 1 else []
    near = at_once or [at for at in dated if first <= at < last] or attached
    before = [at for at in near if opens_after(masked, at, hit, words)]
    near = [at for at in near if at not in before] or ([] if ahead else near)
    begins, ends = own_part(masked, hit, words)
    own = [at for at in near if not first <= at < last or begins <= at < ends]
    near = own if ahead else own or near
    if not ahead:  # "it was revealed in March that N met M in 2016"
        near = [at for at in near if at > hit.token or not is_above(masked, at, hit, words)] or near
    if ahead or status is Status.DENIED:
        near = [at for at in near if not is_of_speech(masked, at, hit, words)]
    elif hit.word.pos == "verb":  # "said on Tuesday he had met N last week"
        near = [at for at in near if not opens_speech(masked, at, hit, words)] or near
    if ahead:
        near = [at for at in near if not dates_what_was_done(masked, at, hit, lang)]
        apart = (is_above, dates_arranging, dates_talk_of_it, comes_before, closes_a_caption)
        near = [at for at in near if not any(is_so(masked, at, hit, words) for is_so in apart)]
        near = [at for at in near if not was_meant_first(masked, at, words)]
        near = [at for at in near if is_planned_for(masked, at, hit, words)] or near
    if status is Status.PROPOSED:  # "zuvor war ein Treffen im Gespräch"
        near = [at for at in near if any(t.value != _ONCE for t in masked.times[at].timexes)]
    if status is Status.CANCELLED:
        near = of_what_is_off(masked, hit, near, attached, words)
    if near:
        return _nearest(masked, hit, _plainest(masked, hit, near, words), words)
    if status is Status.CANCELLED and not was_scheduled(masked, hit, words):
        return None
    dates = [at for at in here if is_date(masked.times[at])] if ahead else []
    dated = [at for at in dated if not (ahead and dates_arranging(masked, at, hit, words))]
    elsewhere = times_elsewhere(masked, hit, dated, dates, lang, ahead=ahead)
    return _nearest(masked, hit, elsewhere, words) if elsewhere else None


def _of_its_part(masked: MaskedSentence, hit: TriggerHit, status: Status, lang: str) -> list[int]:
    """Return the times that no joint parts from a trigger, and of what was held none of what comes of it."""
    here = [at for at in sorted(masked.times) if not lies_beyond(masked, hit, at, lang)]
    if status in INTENDED:
        return [at for at in here if at >= begins_anew(masked, hit, lang)]
    held = status is Status.HELD
    return [at for at in here if not (held and is_of_what_will_be(masked, at, hit, lang))]


def _plainest(
    masked: MaskedSentence, hit: TriggerHit, near: list[int], words: lexicon.FrameWords
) -> list[int]:
    """Return the dates among some times: no length ("in less than a year"), no hour, no start, where there is better."""
    near = [at for at in near if is_date(masked.times[at])] or near
    near = [at for at in near if not is_clock(masked.times[at])] or near
    return [at for at in near if not _dates_a_start(masked, at, hit, words)] or near


def _dates_a_start(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether a time dates what things count from: "das erste Mal seit Beginn des Krieges am 24. Februar"."""
    first, _ = masked.clause(at)
    opens = [i for i in range(first, at) if masked.tokens[i].lower() in words.since]
    return bool(opens) and not opens[-1] < hit.token < at


def is_beside(masked: MaskedSentence, hit: TriggerHit, time: TimeExpression) -> bool:
    """Tell whether a time stands beside a trigger and so names the occasion: "the March 20 call"."""
    at = masked.token_of(time)
    return at is not None and abs(at - hit.token) < _REACH


def lies_between(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell "nach dem Treffen in A reist er weiter": what comes after is not over, nor may the contact be."""
    tense = tense_lexicon(lang)
    first, last = masked.clause(hit.token)
    clause = masked.text_of(Span(masked.bounds[first][0], masked.bounds[last - 1][1]))
    ahead = tense.words["future"] | tense.words["plans"]
    return not tense.present_looks_back and not ahead.isdisjoint(clause.split())


def _is_attached(masked: MaskedSentence, at: int, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a time stands in brackets or in a clause that says more of the noun: ", held on 27 April".

    Behind a weak verb it says more of something else: "they discussed the road, which melted in March".
    """
    words, end = lexicon.frame_words(lang), masked.clause(hit.token)[1]
    if at == end + 1 and (in_brackets(masked, at) or masked.clause(at) == (at, at + 1)):
        return True
    opens, _ = masked.clause(at)
    aside = end + 1 < at - 1 <= end + _ASIDE and masked.clause(at - 2)[0] == end + 1
    closes = opens == at and (
        masked.tokens[at + 1 :] in {(), (".",)} or (aside and masked.tokens[at + 1] == ",")
    )
    if closes and not any(hit.token < other.token < at for other in masked.triggers):
        return True  # "when N visited Oslo, the old capital, last week"
    if opens == end + 1 and is_there_and_then(masked, at, hit, words):
        return True  # "his talks with N, in Oslo last May, were long"
    if opens == end + 1 and not words.edges.isdisjoint(masked.tokens[opens : opens + _REACH]):
        return True  # ", on the sidelines of a forum held at the weekend"
    if hit.word.pos == "noun" and resumes(masked, end, opens, words):
        return True
    if at > hit.token and ends_a_list(masked, at, hit, words):
        return True
    relative = opens == end + 1 and masked.tokens[end] not in _APART
    told = relative and masked.tokens[opens].lower() in words.attached
    meant = end - 1 in masked.items or end - 1 == hit.token or may_be_of(masked, hit, opens, lang)
    beside = words.edges.intersection(token.lower() for token in masked.tokens[:end])
    if lexicon.relatives_of(lang) and hit.word.pos == "verb" and not beside:
        return False  # "traf N, der am Montag gewählt worden war"
    return not hit.word.weak and told and meant


def _nearest(
    masked: MaskedSentence, hit: TriggerHit, dated: list[int], words: lexicon.FrameWords
) -> TimeExpression:
    nearest = min(dated, key=lambda at: (abs(at - hit.token), at))
    time, beside = masked.times[nearest], nearest + 1 == hit.token and hit.word.pos == "noun"
    beside = beside or opens_when(masked, nearest, hit, words)
    tied = time.kind is ExpressionKind.SINCE or (beside and time.kind in _TIED)
    return replace(time, kind=ExpressionKind.POINT) if tied else time


def _dates(masked: MaskedSentence, at: int, hit: TriggerHit, lang: str, *, ahead: bool) -> bool:
    """Tell whether a time can date an occasion: no length, nothing after "since", no year that names something."""
    words, tied = lexicon.frame_words(lang), masked.times[at].kind in _TIED
    beside = at + 1 == hit.token and hit.word.pos == "noun"
    due = hit.word.pos == "verb" and is_term(masked.times[at])
    due = due and (ahead or is_before(masked, at, lang))
    tied = tied and (beside or opens_when(masked, at, hit, words))
    if not is_date(masked.times[at], ahead=ahead) and not tied and not due:
        return False
    if beside:
        return True  # "since the March 20 call"
    looks_ahead = is_of_who_looks_ahead(masked, at, hit, words, lang)
    aside = not ahead and has_the_time(masked, at, hit, words, lang)
    if looks_ahead or aside or is_of_something_else(masked, at, hit, words):
        return False
    if not ahead and _is_still_to_come(masked, at, hit, words):
        return False
    if at < hit.token and masked.tokens[at + 1].lower() in words.head_links:
        return False  # "released a transcript on Friday of the call"
    if _is_since_then(masked, at, hit, words):
        return False
    verbs = [h.token for h in masked.triggers if h.word.pos == "verb" and h.token < at]
    first = max([at - 3, 0, *verbs])  # "since they met in June"
    before = [word.lower() for word in masked.tokens[first:at]]
    acts = masked.tokens[at - 1] == notation.ACTOR  # "seit N im Mai M traf"
    if words.since.intersection(before[:-2] if acts else before):
        return False
    named = names_something(masked, at, lang)  # "the meeting of 1985"
    return at - 1 == hit.token or not (named or is_of_a_treaty(masked, at, hit, lang))


def _is_since_then(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether a time says since when: "the first to visit Oslo since the treaty was signed in 1979"."""
    between = [word.lower() for word in masked.tokens[hit.token + 1 : at]]
    since = next((n for n, word in enumerate(reversed(between)) if word in words.since), None)
    return since is not None and "," not in between[len(between) - since :]


def _is_still_to_come(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: lexicon.FrameWords
) -> bool:
    """Tell whether a time stands in a relative clause behind a verb that tells what is to be: "came to Oslo for a fair, which he will open on Friday"."""
    between = [word.lower() for word in masked.tokens[hit.token + 1 : at]]
    said = next((n for n, word in enumerate(between) if word in words.subordinators), None)
    if said is not None and not words.will.isdisjoint(between[said:]):
        return True  # "welcomed the talks with N and said that prices will rise in May"
    opens, _ = masked.clause(at)
    lead = [word.lower() for word in masked.tokens[opens:at]]
    relative = bool(lead) and lead[0] in words.relatives
    behind = hit.word.pos == "verb" and hit.token < opens
    return behind and relative and not words.will.isdisjoint(lead)
