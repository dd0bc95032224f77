"""Whom another verb is about, in the clause of a contact that its subject has: "N defended A at a meeting with M" tells nothing of A and M."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_verb
from extract.lexicon.contacts import frame_words
from extract.lexicon.initiative import initiative_words
from extract.lexicon.notation import ACTOR, GROUP
from extract.lexicon.tense import tense_lexicon

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_PEOPLE = frozenset({ACTOR, GROUP})
# How many words may stand between a noun and its preposition, or its partner: "during Monday's long talks", "with the visiting".
_REACH = 4


def object_of_another_verb(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int | None:
    """Return the token of whom a verb before an occasion's phrase is about, where its subject has the contact.

    The subject opens the clause, its verb follows, and whom it is about stands right behind: "N lobte A bei einem Treffen mit M".
    Where the verb takes him along ("N accompanied A to talks with M"), he is there too.
    """
    words = frame_words(lang)
    led = _phrase(masked, hit, words)
    first = masked.clause(hit.token)[0]
    if led is None or not _has_partner(masked, hit, words):
        return None
    for at in range(first + 2, led):
        item = masked.items.get(at)
        if item is None or item.char not in _PEOPLE:
            continue
        acts = is_verb(masked, at - 1, lang) and _acts(masked, first, at - 2, lang)
        evokes = any(other.token == at - 1 for other in masked.triggers)
        along = words.takes_along.intersection(masked.clause_words(hit.token))
        return at if acts and not (evokes or along) else None
    return None


def _phrase(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> int | None:
    """Return the preposition that ties a noun to its clause as the occasion of what was done: "at a meeting", "bei dem Treffen"."""
    if hit.word.pos != "noun":
        return None
    for at in range(hit.token - 1, max(-1, hit.token - 1 - _REACH), -1):
        word = masked.tokens[at].lower()
        if word in words.on_occasion:
            return at
        if (
            word in words.prepositions | words.possessives
            or at in masked.items
            or not word[0].isalpha()
        ):
            return None
    return None


def _has_partner(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether "with N" stands right behind a noun."""
    behind = masked.tokens[hit.token + 1 : hit.token + 2]
    if not behind or behind[0].lower() not in words.with_whom:
        return False
    near = range(hit.token + 2, hit.token + 2 + _REACH)
    return any(at in masked.items and masked.items[at].char in _PEOPLE for at in near)


def _acts(masked: MaskedSentence, first: int, at: int, lang: str) -> bool:
    """Tell whether the subject of a clause ends at a token: somebody at its head, "he", or a noun that is no object ("Der Kanzler")."""
    words, small = frame_words(lang), initiative_words(lang)
    if at < first:
        return False
    if not tense_lexicon(lang).verbs_last:  # who stands right before a verb is its subject
        person = at in masked.items and masked.items[at].char in _PEOPLE
        he = masked.tokens[at - (masked.tokens[at].lower() in words.goes_along)].lower()
        return he in words.acting_pronouns or (person and not masked.is_governed(at, words))
    lead = [word.lower() for word in masked.tokens[first:at]]
    if at in masked.items:
        objects = small.accusative if small else frozenset()
        heads = words.determiners - objects - words.dative
        return masked.items[at].char in _PEOPLE and heads.issuperset(lead)
    if not lead:
        return masked.tokens[at].lower() in words.acting_pronouns
    return len(lead) == 1 and small is not None and lead[0] in small.nominative
