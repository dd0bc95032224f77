"""On which day somebody said that a contact had taken place: no day of the contact itself, only the last that it can have had."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.times.datable import is_date
from extract.edtf import between
from extract.lexicon.contacts import frame_words
from extract.lexicon.notation import GENITIVE
from extract.lexicon.tense import tense_lexicon

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.edtf import Edtf
    from extract.lexicon.contacts import FrameWords
    from extract.model import Span, TimeExpression

# How far behind a verb of speech its day may stand: "told reporters in Oslo on Monday that".
_REACH = 5
_COMMA_AND_WORD = 2
_TODAY, _WEEKDAY = "DCT+0D", "XXXX-WXX-"
# How far before what was told the verb of speech may stand, with whom it was told: "told Radio Graz in May that".
_FAR = 8
# How far before a contact "after" may stand: "after his long talks"; and how far from the verb who speaks: "N on Monday said".
_LEAD, _BESIDE = 4, range(-4, 2)


def told_on(masked: MaskedSentence, hit: TriggerHit, lang: str) -> TimeExpression | None:
    """Return the one day of a sentence, if it is that of the speech which tells of a trigger: "said on Monday that N had met M"."""
    words = frame_words(lang)
    dates = [at for at, time in masked.times.items() if is_date(time)]
    if len(dates) != 1:
        return None
    (at,) = dates
    if _is_of_telling(masked, at, hit, words):
        return masked.times[at]
    said = _speech_of(masked, at, words)
    if said is None:
        return None
    first, last = masked.clause(hit.token)
    if first <= said < last:
        content = max(at, said) < hit.token and _had(masked, max(at, said), hit, lang)
    elif said < first:
        content = _is_content(masked, first, last, said, words)
    else:
        aside = first > 0 and masked.tokens[first].lower() in _relative(words)
        content = last + 1 == masked.clause(said)[0] and not aside
        content = content and _closes(masked, last + 1, words)
    return masked.times[at] if content else None


def spoke_after(masked: MaskedSentence, trigger: Span, lang: str) -> TimeExpression | None:
    """Return the one day of a sentence, if one who took part spoke on it just after a contact: "told reporters on Monday after talks with N"."""
    words = frame_words(lang)
    hit = masked.trigger_of(trigger)
    dates = [at for at, time in masked.times.items() if is_date(time)]
    if hit is None or len(dates) != 1:
        return None
    lead = [word.lower() for word in masked.tokens[max(0, hit.token - _LEAD) : hit.token]]
    opens = next((n for n, word in enumerate(lead) if word in words.after), None)
    if opens is None or not _is_plain(lead[opens + 1 :], words):
        return None
    if masked.clause(0) == masked.clause(dates[0]) and masked.spelled(0).lower() in words.speaking:
        return masked.times[dates[0]]
    said = _speech_of(masked, dates[0], words, words.voiced)
    begins = hit.token - len(lead) + opens
    speaks = said is not None and any(
        at in masked.items and at - said in _BESIDE for at in range(len(masked.tokens))
    )
    apart = said is not None and (said < begins or said > masked.clause(hit.token)[1])
    return masked.times[dates[0]] if speaks and apart else None


def _is_plain(lead: list[str], words: FrameWords) -> bool:
    """Tell whether only adjectives lead to a noun: "his long" talks, not "months of" talks."""
    return all(word.isalpha() and word not in words.prepositions for word in lead)


def said_today(masked: MaskedSentence, time: TimeExpression, lang: str) -> TimeExpression | None:
    """Return the weekday on which somebody said that something had been "today": "sagte am Mittwoch, dass er heute mit N gesprochen habe"."""
    words = frame_words(lang)
    at = masked.token_of(time)
    if at is None or not all(timex.value.startswith(_TODAY) for timex in time.timexes):
        return None
    days = [
        other
        for other, told in masked.times.items()
        if other < at and told.timexes[0].value.startswith(_WEEKDAY)
    ]
    said = _speech_of(masked, days[0], words) if len(days) == 1 else None
    if said is None or masked.tokens[masked.clause(said)[0]].lower() in _relative(words):
        return None
    between = {word.lower() for word in masked.tokens[max(said, days[0]) + 1 : at]}
    parted = masked.clause(days[0]) != masked.clause(at) or not words.telling.isdisjoint(between)
    return masked.times[days[0]] if parted else None


def is_backshifted(
    masked: MaskedSentence, hit: TriggerHit, time: TimeExpression, lang: str
) -> bool:
    """Tell whether a time is that of a speech which tells of a contact in the pluperfect: it was before that day."""
    spoken = told_on(masked, hit, lang)
    if spoken is None or spoken.span != time.span:
        return False
    at = masked.token_of(time)
    told = at is not None and _is_of_telling(masked, at, hit, frame_words(lang))
    return told or _had(masked, masked.clause(hit.token)[0] - 1, hit, lang)


def _is_of_telling(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a day before a noun is that on which it was told of: "said on Monday that his call with N", "said Monday N's call".

    Only for languages whose reported speech has no form of its own.
    """
    if hit.word.pos != "noun" or not words.doing_endings or at > hit.token:
        return False
    first = _phrase_of(masked, hit, words)
    lead = [masked.spelled(i).lower() for i in range(at + 1, first)]
    opens = max((n for n, word in enumerate(lead) if word in words.telling), default=None)
    speech = words.speech | words.stating | words.voiced
    if opens is None:
        owned = (
            masked.tokens[first] == GENITIVE or masked.tokens[first].lower() in words.possessives
        )
        before = {masked.spelled(i).lower() for i in range(max(0, at - _REACH), first)}
        plain = all(word in words.about or word in speech for word in lead)
        return owned and plain and not speech.isdisjoint(before)
    begins = at + 1 + opens
    if masked.spelled(begins + 1).lower() in words.prepositions:
        return False  # "said that during his talks with N"
    told = {masked.spelled(i).lower() for i in range(max(0, begins - _FAR), begins)}
    return not speech.isdisjoint(told)


def tells_of_a_known_one(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether somebody's contact is spoken of on a day that is told: "said on Monday that his call with N was short"."""
    words = frame_words(lang)
    if hit.word.pos != "noun" or told_on(masked, hit, lang) is None:
        return False
    lead = masked.tokens[_phrase_of(masked, hit, words)]
    return lead == GENITIVE or lead.lower() in words.possessives


def _phrase_of(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> int:
    """Return where the phrase of a noun begins: "his long call", "N's call"."""
    at, governing = hit.token, words.prepositions | words.subordinators | words.speech
    while at > 0 and masked.tokens[at - 1].isalpha() and masked.tokens[at - 1].islower():
        if masked.tokens[at - 1] in governing or hit.token - at >= _LEAD:
            break
        at -= 1
        if masked.tokens[at] in words.possessives | words.articles:
            return at
    return at - 1 if at > 0 and masked.tokens[at - 1] == GENITIVE else at


def is_reported(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether the verb of a trigger's clause shows that somebody only tells of it: "habe getroffen", "had met"."""
    first, last = masked.clause(hit.token)
    clause = {word.lower() for word in masked.tokens[first:last]}
    return not frame_words(lang).reported.isdisjoint(clause) or _had(masked, first - 1, hit, lang)


def no_later(date: Edtf | None, spoken: Edtf | None) -> Edtf | None:
    """Return a date cut at the day on which it was told, which is all that is known of one that lies wholly behind."""
    if spoken is None or spoken.latest is None or date is None:
        return date
    if date.latest is not None and date.latest <= spoken.latest:
        return date
    first = date.earliest
    return between(first if first and first <= spoken.latest else None, spoken.latest)


def _is_content(
    masked: MaskedSentence, first: int, last: int, said: int, words: FrameWords
) -> bool:
    """Tell whether a clause is what was said just before: "sagte am Montag, dass N", "sagte am Montag, N habe"."""
    if masked.clause(first - _COMMA_AND_WORD) != masked.clause(said):
        return False
    lead = masked.tokens[first].lower()
    clause = {word.lower() for word in masked.tokens[first:last]}
    return lead in words.subordinators or not words.reported.isdisjoint(clause)


def _closes(masked: MaskedSentence, first: int, words: FrameWords) -> bool:
    """Tell whether a clause says who told the sentence: ", the ministry said on Monday", ", wie N am Montag mitteilte"."""
    lead = masked.spelled(first).lower()
    if not words.auxiliaries:  # where the verb leads such a clause
        return lead in words.speech | words.stating | words.as_told
    return lead not in words.relatives | words.who | words.conjunctions | words.barriers


def _relative(words: FrameWords) -> frozenset[str]:
    """Return what may open a relative clause; an article does, where relative pronouns look like one."""
    return words.relatives | words.who | (words.attached & words.articles)


def _speech_of(
    masked: MaskedSentence, at: int, words: FrameWords, more: frozenset[str] = frozenset()
) -> int | None:
    """Return the verb of speech in the clause of a time that stands close to it."""
    first, last = masked.clause(at)
    speech = words.speech | words.stating | more
    near = range(max(first, at - _REACH), min(last, at + _REACH))
    said = [i for i in near if masked.spelled(i).lower() in speech]
    if not said and masked.clause(at) == (0, 1):  # "On Monday, N said"
        behind = range(2, min(2 + _REACH, len(masked.tokens)))
        said = [i for i in behind if masked.spelled(i).lower() in speech]
    return min(said, key=lambda i: abs(i - at), default=None)


def _had(masked: MaskedSentence, after: int, hit: TriggerHit, lang: str) -> bool:
    """Tell whether the pluperfect leads to a trigger: "had met", not "had a call"."""
    had, words = tense_lexicon(lang).words["pluperfect"], frame_words(lang)
    lead = [word.lower() for word in masked.tokens[after + 1 : hit.token]]
    return any(
        word in had and following not in words.articles for word, following in pairwise([*lead, ""])
    )
