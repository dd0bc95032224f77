"""How far a contact lies from another day of its sentence: "came on Wednesday, a day after he met N", "on Monday, a week before a summit with N"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.openings import phrase_end
from extract.contacts.times.datable import is_date
from extract.edtf import between
from extract.lexicon import contacts as lexicon
from extract.model import ExpressionKind, Span, Tense, TimeExpression, Timex, TimexType
from extract.timex.resolve import resolve
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.times.dating import Narrative
    from extract.edtf import Edtf
    from extract.model import Document

# How many words stand between "a day after" and the contact: "a day after the two leaders had long and difficult talks".
_REACH = 14
_LENGTH = re.compile(r"P(?:T?[\dX]+[HDWMY])")
_PART_OF_A_DAY = re.compile(r"PT[\dX]+H")
_SAME_DAY, _DAY_BEFORE, _ONE_DAY = "REF+0D", "REF-1D", "P1D"
_ABOUT = "APPROX"
_STOPS = frozenset(";:")


@dataclass(frozen=True, slots=True)
class Distance:
    """The words that count from a contact to the day ``since``, as a time that leans on it; ``later`` tells that the contact is.

    What ``comes`` is the news, so that it counts from the article. Without ``since`` only their order is told, and so it is where nobody counts ("weeks after"): ``sure`` tells that somebody does.
    """

    words: TimeExpression
    since: TimeExpression | None
    later: bool
    sure: bool
    comes: bool = False

    def date(self, report: Report, narrative: Narrative, document: Document) -> Edtf | None:
        """Return the date of the contact: counted out, or what lies before or after the day, or before the article."""
        published = document.published
        if self.comes and published is not None:
            found = resolve(self.words, dct=published, tense=Tense.PAST, anchor=published)
            return found and (found.intersection(published) if not published.is_day else found)
        if self.since is None:
            return between(None, published.latest) if published is not None else None
        tense = tense_at(document.text, report.sentence.span, self.since.span, document.lang)
        told = Tense.PAST if tense is Tense.PRESENT else tense
        ref = narrative.date(self.since, told)
        if ref is None:
            return None
        if not self.sure:
            return between(ref.earliest, None) if self.later else between(None, ref.latest)
        return resolve(self.words, dct=published, tense=told, anchor=ref)


def distance_of(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Distance | None:
    """Return how far from another day of its sentence a trigger lies; ``None`` where nothing counts."""
    words = lexicon.frame_words(lang)
    found = _length_before(masked, hit, words)
    if found is None:
        return None
    at, length, later = found
    last = phrase_end(masked, hit, lang)
    dates = [i for i, time in masked.times.items() if is_date(time) and i != at]
    if not dates and not later and _comes(masked, at, words):
        just = masked.spelled(at).lower().split()[0] in words.closely
        counted = _counted(length, None, later=False, just=just)
        return replace(counted, comes=True) if counted.sure else None
    if not dates or any(at < i < _end(masked, last, words) for i in dates):
        return (
            None  # "a day after he met N on Monday", "a month after their summit, held on April 27"
        )
    since = _day_counted_from(masked, at, last, dates, words)
    if since is None and (later or hit.word.pos != "verb"):
        return None
    just = masked.spelled(at).lower().split()[0] in words.closely
    return _counted(length, since, later=later, just=just)


def _comes(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether the news comes a length of time after a contact: "the move comes a day after"."""
    before = masked.tokens[at - 1].lower() if at else ""
    if before in words.closely | words.articles:
        before = masked.tokens[at - 2].lower() if at > 1 else ""
    return before in words.comes


def _end(masked: MaskedSentence, last: int, words: lexicon.FrameWords) -> int:
    """Return where a clause ends, with the next one if that only says more of it."""
    if last < len(masked.tokens) and masked.tokens[last] != ",":
        return last  # at its verb
    after = masked.tokens[last + 1].lower() if last + 1 < len(masked.tokens) else ""
    more = after in words.attached or last + 1 in masked.times
    return masked.clause(last + 1)[1] if more else last


def _length_before(
    masked: MaskedSentence, hit: TriggerHit, words: lexicon.FrameWords
) -> tuple[int, TimeExpression, bool] | None:
    """Return the token of a length of time that counts to a trigger, the length, and whether the trigger comes later: "a day before"."""
    for at in range(hit.token - 1, max(0, hit.token - _REACH) - 1, -1):
        token = masked.tokens[at].lower()
        if token in _STOPS or any(other.token == at for other in masked.triggers):
            return None
        time = masked.times.get(at)
        if time is not None and [t.value for t in time.timexes] == [_DAY_BEFORE]:
            counts = masked.spelled(at).lower().split()[-1] in words.apart_in_time
            goes_on = masked.tokens[at + 1] != ","
            return (at, _day(masked, at, at), True) if counts and goes_on else None
        if token in words.apart_in_time | words.apart_from and at > 0:
            if words.finite and not _leads_to(masked, at, hit):
                return None  # "drei Tage nach der Wahl hat N M getroffen"
            length = _length(masked, at - 1, words)
            return (at - 1, length, token not in words.after) if length is not None else None
    return None


def _leads_to(masked: MaskedSentence, at: int, hit: TriggerHit) -> bool:
    """Tell whether no other noun stands between a preposition and the noun that it governs, where nouns have capitals."""
    between = range(at + 1, hit.token)
    plain = all(
        i in masked.items or i in masked.times or masked.tokens[i].islower() for i in between
    )
    return hit.word.pos == "noun" and plain


def _length(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> TimeExpression | None:
    """Return the length of time at a token, as long as it is none of the contact before it: "met for two days before"."""
    if at > 0 and masked.tokens[at].lower() in words.one_day:
        return _day(masked, at - 1, at) if masked.tokens[at - 1].lower() in words.articles else None
    time = masked.times.get(at)
    if time is None or time.kind is not ExpressionKind.DURATION or len(time.timexes) != 1:
        return None
    value = time.timexes[0].value
    lasts = {masked.tokens[at - 1].lower(), masked.spelled(at).lower().split()[0]}
    if not (lasts.isdisjoint(words.meant_for) or _PART_OF_A_DAY.fullmatch(value)):
        return None
    return time if _LENGTH.fullmatch(value) else None


def _day(masked: MaskedSentence, first: int, last: int) -> TimeExpression:
    """Return "the day" as a length."""
    span = Span(masked.bounds[first][0], masked.bounds[last][1])
    timex = Timex(span, TimexType.DURATION, _ONE_DAY, "", "")
    return TimeExpression(span, ExpressionKind.DURATION, (timex,))


def _day_counted_from(
    masked: MaskedSentence, at: int, last: int, dates: list[int], words: lexicon.FrameWords
) -> TimeExpression | None:
    """Return the date that a length counts from: in its own clause, in the one before where it opens its own, or the next where it opens the sentence."""
    first = masked.clause(at)[0]
    here = [i for i in dates if first <= i < at]
    opens = all(word.lower() in words.closely for word in masked.tokens[first:at])
    if not here and opens and first > 0:
        before = masked.clause(first - 2)[0]
        here = [i for i in dates if before <= i < first]
    if not here and opens and first == 0:
        here = [i for i in dates if last <= i < masked.clause(min(last + 1, i))[1]]
    return masked.times[min(here, key=lambda i: abs(i - at))] if here else None


def _counted(
    length: TimeExpression, since: TimeExpression | None, *, later: bool, just: bool
) -> Distance:
    """Return a length as a distance; "just" a day is a day, "almost" a day may be none."""
    (timex,) = length.timexes
    told_so = not timex.mod or (just and timex.mod == _ABOUT)
    value = f"REF{'+' if later else '-'}{timex.value}"
    sure = told_so and "X" not in timex.value
    if _PART_OF_A_DAY.fullmatch(timex.value):
        value, sure = _SAME_DAY, told_so
    told = Timex(timex.span, TimexType.DATE, value, "", timex.rule)
    words = replace(length, kind=ExpressionKind.POINT, timexes=(told,))
    return Distance(words, since, later=later, sure=sure)
