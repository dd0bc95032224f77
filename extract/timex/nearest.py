"""The tense of a clause in which the verb nearest to the time governs it, as in English and French."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.tense import tense_lexicon
from extract.model import Span, Tense
from extract.timex.forms import ends_past, is_participle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.tense import TenseLexicon
    from extract.timex.words import Word

_FRAME = 3
# "be" and its participle, with an adverb between them: "be formally released".
_ADVERB = 2
# A word on none of these lists is no verb here, unless it ends like a past tense.
_TELLING = (
    "convenes", "duty", "expects", "future", "future_frame", "now", "pact", "past", "past_modal", "past_now",
    "perfect", "plans", "pluperfect", "present", "proposes", "scheduled",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb form that tells tense, where it begins and how many words it takes up."""

    start: int
    tense: Tense
    length: int = 1


@dataclass(frozen=True, slots=True)
class _Place:
    """One word of a clause, the few after it that may complete it, and whether only the time follows those.

    "agreed in June to buy": what completes a verb does not reach over the time itself, but "had on Tuesday taken" does.
    """

    lexicon: TenseLexicon
    clause: Sequence[Word]
    index: int
    ahead: Sequence[Word]
    last: bool

    @classmethod
    def of(cls, lexicon: TenseLexicon, clause: Sequence[Word], index: int, at: Span) -> _Place:
        """Return the place of the word *index* of *clause*, which may hold the time *at*."""
        before = clause[index].start < at.start
        bound = at.start if before else clause[-1].start + 1
        reach = clause[index + 1 : index + 1 + _FRAME]
        ahead = [word for word in reach if word.start <= bound]
        if not ahead or ahead[-1].start == at.start:
            done = reach[len(ahead) : len(ahead) + 1]
            ahead = [word for word in done if _is_done(lexicon, word)] or ahead
        return cls(lexicon, clause, index, ahead, before)

    @property
    def word(self) -> Word:
        return self.clause[self.index]

    @property
    def rest(self) -> Sequence[Word]:
        return self.clause[self.index + 1 :]

    @property
    def attributive(self) -> bool:
        """Tell whether the word stands before a noun: "the planned talks", but not "the two collapsed on Tuesday"."""
        lead = all(self.is_a("leading", word) for word in self.ahead)
        if self.last and lead and is_participle(self.lexicon, self.word):
            return False
        return self.index > 0 and self.is_a("attributive", self.clause[self.index - 1])

    def is_a(self, role: str, word: Word | None = None) -> bool:
        """Tell whether *word*, else the place's own, plays *role*."""
        return (word or self.word).text in self.lexicon.words[role]

    def begins(self, role: str) -> bool:
        """Tell whether the word right after plays *role*."""
        return bool(self.ahead) and self.is_a(role, self.ahead[0])


def nearest_tense(lexicon: TenseLexicon, clause: Sequence[Word], at: Span) -> Tense | None:
    """Return the tense of the verb before *at* in *clause*, else of the first one after it; ``None`` without one."""
    verbs = _verbs(lexicon, clause, at)
    before = [verb for verb in verbs if verb.start < at.start]
    if before:
        return before[-1].tense
    return verbs[0].tense if verbs else None


def _verbs(lexicon: TenseLexicon, clause: Sequence[Word], at: Span) -> list[_Verb]:
    """Return the verbs of a clause up to the first one behind *at*."""
    verbs: list[_Verb] = []
    upto = 0
    telling = _telling(lexicon.lang)
    for index, word in enumerate(clause):
        if index < upto or not (word.text in telling or ends_past(lexicon, word)):
            continue
        if word.joined and clause[index - 1].text not in lexicon.words["verb_prefix"]:
            continue  # "long-awaited", but "re-elected"
        place = _Place.of(lexicon, clause, index, at)
        if index and place.is_a("presided") and place.begins("goal"):
            continue  # "a protest led by unions to block the road on Wednesday"
        if verb := _verb(place, at):
            verbs.append(verb)
            upto = index + verb.length
            if verb.start >= at.start:
                break
    if not verbs and (told := _opened(lexicon, clause)):
        return [_Verb(clause[0].start, told)]
    return verbs


@cache
def _telling(lang: str) -> frozenset[str]:
    """Return the words that ``_verb`` can take for a verb that tells tense."""
    words = tense_lexicon(lang).words
    return frozenset(word for role in _TELLING for word in words[role])


def _opened(lexicon: TenseLexicon, clause: Sequence[Word]) -> Tense | None:
    """Return what the first word tells where no verb does: "if the council votes", "due on Tuesday", "to be held on Tuesday", "after meeting him"."""
    words, first = lexicon.words, clause[0].text
    second = clause[1].text if len(clause) > 1 else ""
    counts = second in words["preposition"]  # "once in May and again in June"
    if (first in words["condition"] and not counts) or first in words["awaited"]:
        return Tense.FUTURE
    if first in words["infinitive"] and len(clause) > 1 and clause[1].text in words["being"]:
        return Tense.FUTURE
    gerund = len(clause) > 1 and clause[1].text.endswith(lexicon.endings["gerund"])
    return Tense.PAST if gerund and first in words["having"] else None


def _verb(place: _Place, at: Span) -> _Verb | None:
    start = place.word.start
    if told := _looking_ahead(place, at):
        return _Verb(start, Tense.FUTURE, told)
    if place.is_a("pact") and place.last and place.begins("infinitive"):
        return _Verb(start, Tense.PRESENT, 2)  # "an agreement to buy the firm in May"
    if place.is_a("pluperfect") and (done := _done(place)):
        due = _was_due(place, done)
        proposed = due > 0 or _was_proposed(place, at)
        return _Verb(start, Tense.PRESENT if proposed else Tense.PLUPERFECT, 1 + done + due)
    if _refuses(place):
        return _Verb(start, Tense.PAST, 1 + len(place.ahead))
    past = place.is_a("past") or (ends_past(place.lexicon, place.word) and not place.attributive)
    past = past and not _passive_to_come(place)
    if past and _undone(place, at):
        return _Verb(start, Tense.PRESENT)
    if _expecting(place):
        return _Verb(start, Tense.FUTURE)
    if past or (place.is_a("perfect") and _done(place)):
        return _Verb(start, Tense.PAST)
    return _Verb(start, Tense.PRESENT) if place.is_a("present") and not _object(place) else None


def _expecting(place: _Place) -> bool:
    """Tell "was expecting snow on Saturday", not "after predicting a win on Saturday"."""
    before = place.clause[place.index - 1] if place.index else None
    if before is None or not place.last or not place.is_a("expects"):
        return False
    return any(place.is_a(role, before) for role in ("past_now", "now", "being"))


def _undone(place: _Place, at: Span) -> bool:
    """Tell "cancelled a summit in June": what was called off stands between the verb and the time."""
    between = [word for word in place.rest if word.start < at.start]
    occasion = place.lexicon.endings["occasion"]
    return place.is_a("undoes") and any(word.text.endswith(occasion) for word in between)


def _object(place: _Place) -> bool:
    """Tell whether the word is what a past verb right before it is about: "announced plans"."""
    before = place.clause[place.index - 1] if place.index else None
    if before is None or place.is_a("now") or place.is_a("perfect"):
        return False
    return ends_past(place.lexicon, before)


def _passive_to_come(place: _Place) -> bool:
    """Tell whether the word completes "be" or "if", as in "will be released", "if approved": no verb of its own."""
    if place.index == 1 and place.is_a("condition", place.clause[0]):
        return True
    return any(place.is_a("being", word) for word in place.clause[: place.index][-_ADVERB:])


def _is_done(lexicon: TenseLexicon, word: Word) -> bool:
    """Tell whether *word* is a participle, by its ending or by the list of short ones: "met"."""
    return is_participle(lexicon, word) or word.text in lexicon.words["short_participle"]


def _done(place: _Place) -> int:
    """Return how many words on the participle stands that completes "had met", 0 in "had to be told"."""
    if place.begins("infinitive"):
        return 0
    steps = (n for n, word in enumerate(place.ahead, start=1) if _is_done(place.lexicon, word))
    return next(steps, 0)


def _looking_ahead(place: _Place, at: Span) -> int:
    """Return how many words from the place on tell the future, 0 if they do not."""
    if _might_have(place) or _refuses(place):
        return 0
    if place.is_a("duty") and place.begins("infinitive"):
        return 2 + _after_modal(place.lexicon, place.ahead[1:])  # "has to appear"
    if place.is_a("future") and not (place.index and place.word.capital):  # "his May 22 call"
        return 1 + _after_modal(place.lexicon, place.ahead)
    if _announces(place):
        return 1 + len(place.ahead)
    return _proposal(place, at) or _framed(place) or _finite(place)


def _might_have(place: _Place) -> bool:
    """Tell "may have been", "would have met", "should not have met"."""
    if not place.is_a("past_modal"):
        return False
    after = [word for word in place.ahead if not place.is_a("negation", word)]
    return bool(after) and place.is_a("perfect", after[0])


def _refuses(place: _Place) -> bool:
    """Tell "would not comment on Tuesday", "could not be reached on Tuesday", which are no plans."""
    told = {word.text for word in place.ahead}
    words = place.lexicon.words
    if place.is_a("able") and any(place.is_a("none", w) for w in place.clause[: place.index]):
        return True  # "no one could be reached"
    denied = place.is_a("past_modal") and not told.isdisjoint(words["negation"])
    return denied and (place.is_a("able") or not told.isdisjoint(words["refusal"]))


def _was_due(place: _Place, done: int) -> int:
    """Return how many words after "had been" say that something was due: "due to expire", "scheduled to meet"."""
    frame = place.rest[done : done + 1 + _FRAME]
    fixed = frame and place.is_a("announced", frame[0]) and _is_done(place.lexicon, frame[0])
    if not fixed and not (frame and place.is_a("awaited", frame[0])):
        return 0
    step = _frame(place.lexicon, frame[1:])
    return 1 + step + _after_modal(place.lexicon, frame[1 + step :]) if step else 1


def _was_proposed(place: _Place, at: Span) -> bool:
    """Tell "had proposed to meet in May": what had been planned lies on either side of the article's day."""
    before = [word for word in place.rest if word.start < at.start]
    wished = any(
        place.is_a("proposes", word) or place.is_a("future_frame", word) for word in before[:_FRAME]
    )
    to = (step for step, word in enumerate(before[:-1], 1) if place.is_a("infinitive", word))
    return wished and any(place.is_a("occurs", before[step]) for step in to)


def _proposal(place: _Place, at: Span) -> int:
    """Return how many words "proposed to meet", "urged both sides to attend" take up, 0 for other infinitives.

    A time before it is when that was proposed: "on Tuesday she proposed to meet".
    """
    if not place.is_a("proposes") or not place.last:
        return 0
    if place.begins("progressive"):
        return 2
    rest = [word for word in place.rest if word.start < at.start]
    for step, word in enumerate(rest[: _FRAME + 1], start=1):
        if place.is_a("infinitive", word) and step < len(rest):
            return step + 2 if place.is_a("occurs", rest[step]) else 0
    return 0


def _framed(place: _Place) -> int:
    """Return how many words "is expected to meet", "agreed to meet" take up, 0 for "is said to have met".

    A time before it is when that was agreed: "on Tuesday they agreed to meet".
    """
    step = _frame(place.lexicon, place.ahead) if place.is_a("future_frame") else 0
    told = not place.last and is_participle(place.lexicon, place.word)
    if not step or told:
        return 0
    after = place.rest[step:]
    over = bool(after) and place.is_a("perfect", after[0])
    if over and any(_is_done(place.lexicon, word) for word in after[1:_FRAME]):
        return 0
    return 1 + step + _after_modal(place.lexicon, after)


def _finite(place: _Place) -> int:
    """Return 1 or more where a plain present announces ("the two sides meet Monday"): no infinitive, no noun."""
    before = place.clause[place.index - 1] if place.index else None
    if before is None or place.is_a("attributive", before) or place.is_a("no_finite", before):
        return 0
    if place.last and place.is_a("plans") and all(place.is_a("leading", w) for w in place.ahead):
        return 1 + len(place.ahead)  # "the summit ends Friday", not "shares end lower Friday"
    scheduled = place.is_a("scheduled") or (place.last and place.is_a("convenes"))
    return int(scheduled and (place.word.text.endswith("s") or _many(place, before)))


def _many(place: _Place, subject: Word) -> bool:
    """Tell whether *subject*, right before a verb without an ending, is more than one: no "travel ban"."""
    plural = subject.text.endswith("s") or subject.capital or place.is_a("we", subject)
    return plural or any(place.is_a("coordinators", w) for w in place.clause[: place.index])


def _announces(place: _Place) -> bool:
    """Tell whether "is" and what stands before the time announce it: "is Monday", "are meeting", "was due Monday"."""
    lead = all(place.is_a("leading", word) for word in place.ahead[1:])
    if place.is_a("past_now") and place.last and lead:
        return place.begins("awaited")
    if not place.is_a("now"):
        return False
    if not place.ahead:
        return place.last
    if place.begins("progressive") or place.begins("awaited"):
        return True
    return place.last and len(place.ahead) < _FRAME and place.is_a("announced", place.ahead[-1])


def _after_modal(lexicon: TenseLexicon, ahead: Sequence[Word]) -> int:
    """Return how many words on the infinitive ends that a modal governs: "would also put"."""
    for step, word in enumerate(ahead[:_FRAME], start=1):
        if word.capital:
            return 0
        if word.text in lexicon.words["past"] or word.text in lexicon.words["present"]:
            return step + 1 if word.text in lexicon.words["perfect"] else step
    return 0


def _is_to(lexicon: TenseLexicon, word: Word) -> bool:
    return word.text in lexicon.words["infinitive"]


def _frame(lexicon: TenseLexicon, ahead: Sequence[Word]) -> int:
    """Return how many words on the frame "is expected to", "due for" closes, 0 if it does not."""
    others = 0
    for step, word in enumerate(ahead, start=1):
        if word.text in lexicon.words["frame_end"]:
            if others and is_participle(lexicon, ahead[step - 2]) and not _is_to(lexicon, word):
                return 0  # "was criticised for his visit"
            following = ahead[step] if step < len(ahead) else None
            noun = following is not None and (
                following.capital or following.text in lexicon.words["attributive"]
            )
            return 0 if noun and _is_to(lexicon, word) else step
        others += word.text not in lexicon.words["future_frame"]
        if others > 1 or word.text in lexicon.words["past"]:
            return 0
    return 0
