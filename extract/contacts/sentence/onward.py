"""Where English "and" goes on with what the same one does next: "N met M | and spoke with A" tells nothing of M and A."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_verb
from extract.contacts.sentence.objects import object_of_another_verb
from extract.lexicon.contacts import frame_words
from extract.lexicon.notation import ACTOR, GENITIVE, GROUP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_PEOPLE = frozenset({ACTOR, GROUP})
_HIDDEN = _PEOPLE | {GENITIVE}
_NOBODY = "_"
# How many words stand between "and" and a contact's noun at most: "and will then hold a new round of talks".
_REACH = 8
# How many small words stand between who acts and his verb: "he also met".
_BESIDE = 2


def without_others(masked: MaskedSentence, hit: TriggerHit, lang: str) -> MaskedSentence:
    """Return a sentence without whom another verb is about, and without the people of the contacts that "and" parts from a trigger's; who acts in both stays.

    Only where a language lists verbs that hold a contact (``hold_now``); elsewhere the sentence is returned as it is.
    """
    words = frame_words(lang)
    about = object_of_another_verb(masked, hit, lang)
    if about is not None:
        masked = _hiding(masked, {about})
    if not words.hold_now or words.and_ not in masked.tokens:
        return masked
    starts, ends = joints_around(masked, hit, words)
    gone = set(_acted_on(masked, starts, lang)) if starts else set()
    gone.update(at for at in masked.items if at > ends)
    gone = {at for at in gone if masked.items[at].char in _HIDDEN}
    return _hiding(masked, gone) if gone else masked


def joints_around(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> tuple[int, int]:
    """Return the tokens of the joints before and behind a trigger's contact: 0 and the sentence's length where there are none."""
    if not words.hold_now:
        return 0, len(masked.tokens)
    starts = _joint(masked, hit, words)
    if starts is None or not _are_met(masked, starts, hit, words):
        starts = 0
    ends = min(_joints_behind(masked, hit, words), default=len(masked.tokens))
    return starts, ends if _goes_before(masked, hit, ends) else len(masked.tokens)


def _hiding(masked: MaskedSentence, gone: set[int]) -> MaskedSentence:
    tokens = tuple(_NOBODY if at in gone else word for at, word in enumerate(masked.tokens))
    items = {at: item for at, item in masked.items.items() if at not in gone}
    return replace(masked, tokens=tokens, text=" ".join(tokens) + " ", items=items)


def _joints_behind(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> Iterator[int]:
    """Yield where "and" leads on to later contacts."""
    for other in masked.triggers:
        at = _joint(masked, other, words) if other.token > hit.token else None
        if at is not None and at > hit.token and _are_met(masked, at, other, words):
            yield at


def _joint(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> int | None:
    """Return the "and" behind which a trigger's verb begins: "and spoke", "and will hold talks"."""
    carried = hit.word.pos == "verb"
    carries = words.hold_now | words.auxiliaries | words.infinitive
    for at in range(hit.token - 1, max(-1, hit.token - 1 - _REACH), -1):
        word = masked.tokens[at].lower()
        if word == words.and_:
            return at if carried and at > 0 else None
        if at in masked.items and not carried:
            return None
        if word in carries:
            carried = True
        elif (carried and word not in words.goes_along | words.in_turn | words.infinitive) or not (
            word[0].isalpha() or at in masked.times
        ):
            return None
    return None


def _are_met(masked: MaskedSentence, joint: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether the part behind a joint names people of its own, and takes up nobody: not "met N and spoke with him"."""
    last = masked.clause(hit.token)[1]
    behind = range(hit.token + 1, last)
    said = {masked.tokens[at].lower() for at in range(joint + 1, last)}
    taken_up = (words.he | words.she | words.each_other | words.the_two) & said
    return not taken_up and any(
        at in masked.items and masked.items[at].char in _PEOPLE for at in behind
    )


def _goes_before(masked: MaskedSentence, hit: TriggerHit, joint: int) -> bool:
    """Tell whether a trigger's own part ends at a joint: not "met and spoke with", nor beyond a semicolon."""
    return joint > hit.token + 1 and ";" not in masked.tokens[hit.token : joint]


def _acted_on(masked: MaskedSentence, joint: int, lang: str) -> Iterator[int]:
    """Yield the people between a joint and the last before it who acts, beside a verb; nobody if none does."""
    words, first = frame_words(lang), masked.opening(joint)
    behind: list[int] = []
    for at in range(joint - 1, first - 1, -1):
        pronoun = masked.tokens[at].lower() in words.acting_pronouns | words.they
        person = at in masked.items and masked.items[at].char in _HIDDEN
        if (person or pronoun) and _acts(masked, at, lang):
            yield from behind
            return
        if person:
            behind.append(at)


def _acts(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a verb follows somebody: "N also met M", "N, on Monday, met M"."""
    words = frame_words(lang)
    if masked.is_governed(at, words):
        return False
    for after in range(at + 1, min(at + 2 + _BESIDE, len(masked.tokens))):
        if is_verb(masked, after, lang):
            return True
        word = masked.tokens[after].lower()
        if word not in words.goes_along | words.in_turn and after not in masked.times:
            return False
    return False
