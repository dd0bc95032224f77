"""A clause that opens with another contact: "Nach einem Gespräch mit N am Montag traf M am Mittwoch seinen Kollegen"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_verb
from extract.lexicon.contacts import frame_words

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# How far behind the word that opens a clause the noun stands: "nach seinem langen Gespräch".
_LEAD = 3
# How far before a noun its preposition may stand.
_REACH = 4


def begins(masked: MaskedSentence, first: int) -> bool:
    """Tell whether a sentence begins at a token, be it behind the day: "On Friday, in a call with N, M said"."""
    return all(at in masked.times or masked.tokens[at] == "," for at in range(first))


def opens_after(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time before a trigger is that of the contact with which its clause opens."""
    first, _ = masked.clause(hit.token)
    if not first <= at < hit.token:
        return False
    noun = _opening_noun(masked, first, words)
    return noun is not None and noun < at and not _has_verb(masked, noun, at, words)


def is_of_what_comes_after(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a time behind the verb is no longer that of the noun with which the clause opens, but of another contact."""
    first, last = masked.clause(hit.token)
    if not hit.token < at < last or _opening_noun(masked, first, words) != hit.token:
        return False
    follows = any(at < other.token < last for other in masked.triggers)
    return follows and _has_verb(masked, hit.token, at, words)


def phrase_end(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int:
    """Return where the phrase of a noun ends: at the verb behind it, else with its clause; only where verbs show by their form."""
    last = masked.clause(hit.token)[1]
    if not frame_words(lang).finite or hit.word.pos != "noun":
        return last
    behind = range(hit.token + 1, last)
    told = {one.token for one in masked.triggers if one.word.pos == "verb"}
    return next((at for at in behind if at in told or is_verb(masked, at, lang)), last)


def is_of_who_looks_ahead(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords, lang: str
) -> bool:
    """Tell whether a time is that of what was done before a contact: "Vor dem Gipfel mit N hat M am Mittwoch gemahnt"."""
    if not words.finite or hit.word.pos != "noun":
        return False
    lead = range(hit.token - 1, max(-1, hit.token - 1 - _REACH), -1)
    apart = next((i for i in lead if masked.tokens[i].lower() in words.apart_in_time), None)
    if apart is None or masked.tokens[apart].lower() in words.after:
        return False
    return at < apart or at > phrase_end(masked, hit, lang)


def _opening_noun(masked: MaskedSentence, first: int, words: FrameWords) -> int | None:
    """Return the noun of contact in the phrase that opens a clause with "nach" or "vor"."""
    if masked.tokens[first].lower() not in words.apart:
        return None
    near = range(first + 1, first + _LEAD + 1)
    return next(
        (h.token for h in masked.triggers if h.token in near and h.word.pos == "noun"), None
    )


def _has_verb(masked: MaskedSentence, first: int, last: int, words: FrameWords) -> bool:
    """Tell whether a finite verb stands between two tokens."""
    between = {word.lower() for word in masked.tokens[first + 1 : last]}
    verbs = any(h.word.pos == "verb" and first < h.token < last for h in masked.triggers)
    return verbs or not words.finite.isdisjoint(between)
