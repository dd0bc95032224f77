"""Weekdays in an article whose own day is not known, beside a day that it names in full: "on Thursday, July 12. On Wednesday evening ..."."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from extract.edtf import Edtf, day
from extract.lexicon.timex import timex_lexicon
from extract.model import Tense
from extract.timex.resolve import resolve
from extract.timex.value import DAY

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.model import Document, TimeExpression

_ON_WEEKDAY = re.compile(r"XXXX-WXX-(?P<number>[1-7])(?:T.*)?")
_NAMED_DAY = re.compile(r"(?:XXXX|\d{4})-\d\d-\d\d(?:T.*)?")
_WORD = re.compile(r"[^\W\d_]+")
# How far before a date its weekday may stand: "Thursday (12 July)".
_REACH = 14
_WEEK = 7
# In which order days beside the one named are tried; what lies three days on may also be four days back.
_TOLD = (0, 1, 2, -1, -2, -3)
_TO_COME = (1, 2, 3, 4, 5)
# "On Tuesday morning he will ...", of the Tuesday just named.
_PART_TO_COME = (0, *_TO_COME)


class Weekdays:
    """Hears an article's sentences in order, and knows the last day that they named with its weekday, and the last days of less than a week."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.named: Edtf | None = None
        self.days: Edtf | None = None
        published = document.published
        self.needed = published is None or not published.is_day

    def hear(self, masked: MaskedSentence) -> None:
        """Keep the last day that a sentence names with its weekday, and the last days that it names together."""
        if self.needed:
            for time in masked.times.values():
                self.named = self._named(time) or self.named
                self.days = self._days(time) or self.days

    def day_of(self, time: TimeExpression, tense: Tense) -> Edtf | None:
        """Return the day that a weekday means close to the one named; ``None`` where none is, or where it may be of another week."""
        named = self.named.earliest if self.named is not None else None
        weekday = _ON_WEEKDAY.fullmatch(time.timexes[0].value) if len(time.timexes) == 1 else None
        if weekday is None:
            return None
        if named is None:
            return self._among_the_days(int(weekday["number"]))
        apart = int(weekday["number"]) - named.isoweekday()
        to_come = _PART_TO_COME if "T" in time.timexes[0].value else _TO_COME
        steps = to_come if tense is Tense.FUTURE else _TOLD
        step = next((step for step in steps if (step - apart) % _WEEK == 0), None)
        found = day(named + timedelta(days=step)) if step is not None else None
        published = self.document.published
        return found if found is None or published is None else found.intersection(published)

    def _among_the_days(self, weekday: int) -> Edtf | None:
        """Return the day of a visit that a weekday means: "ist am 14. und 15. Mai in A. Am Montag traf sie N"."""
        first = self.days.earliest if self.days is not None else None
        last = self.days.latest if self.days is not None else None
        if first is None or last is None:
            return None
        found = first + timedelta(days=(weekday - first.isoweekday()) % _WEEK)
        return day(found) if found <= last else None

    def _days(self, time: TimeExpression) -> Edtf | None:
        """Return the days of less than a week that a date names in full, from its first to its last."""
        if len(time.timexes) == 1 or not all(DAY.fullmatch(t.value) for t in time.timexes):
            return None
        found = resolve(time, dct=self.document.published, tense=Tense.PAST, anchor=None)
        span = found.span_days if found is not None else None
        return found if span is not None and span < _WEEK else None

    def _named(self, time: TimeExpression) -> Edtf | None:
        """Return the day that a date and its weekday name together; a date without its year is of the article's, if the weekday fits."""
        if len(time.timexes) != 1 or not _NAMED_DAY.fullmatch(time.timexes[0].value):
            return None
        before = self.document.text[max(0, time.span.start - _REACH) : time.span.end]
        names = weekday_names(self.document.lang)
        told = [names[word] for word in _WORD.findall(before.lower()) if word in names]
        published = self.document.published
        last = day(published.latest) if published is not None and published.latest else None
        for tense in (Tense.PAST, Tense.FUTURE):
            found = resolve(time, dct=last, tense=tense, anchor=None)
            first = found.earliest if found is not None and found.is_day else None
            if told and first is not None and str(first.isoweekday()) == told[-1]:
                return found
        return None


@cache
def weekday_names(lang: str) -> dict[str, str]:
    """Return the full names of the days of the week in *lang*, with their numbers."""
    return dict(timex_lexicon(lang).classes.get("weekday", {}))
