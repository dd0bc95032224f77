"""Whom "he" cannot mean, where somebody nearer is of the very side that is met, and whose a contact is by its possessive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.governed import follows_a_preposition
from extract.contacts.sentence.pieces import is_person
from extract.contacts.sides.borrowed import countries
from extract.lexicon import notation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.borrowed import Borrowed
    from extract.lexicon.contacts import FrameWords

# How far before a noun its determiner may stand.
DETERMINER_REACH = 4
# Where the pronoun that acts stands in its clause.
_LEAD = 2
_COMMA_AND_WORD = 2
# How far before a name the verb stands that helps: "was warmly greeted by N".
_PASSIVE = 4


def is_of_one_at_home(
    masked: MaskedSentence, hit: TriggerHit, taken: Sequence[Item], words: FrameWords
) -> bool:
    """Tell whether "he" is who acts in the clause before, and is of the very side: "N sagte, er werde mit seinem Minister M reden"."""
    if words.acting_pronouns.isdisjoint(masked.clause_words(hit.token)[:_LEAD]):
        return False
    first, _ = masked.clause(hit.token)
    home = countries([actor for item in taken for actor in item.actors])
    return any(
        item.char == notation.ACTOR
        and at < first
        and is_person(item)
        and item not in taken
        and set(item.countries) <= home
        and not masked.is_governed(at, words)
        for at, item in masked.items.items()
    )


def names_a_later_one(
    masked: MaskedSentence,
    hit: TriggerHit,
    before: Sequence[Borrowed],
    sentence: int,
    words: FrameWords,
) -> bool:
    """Tell whether "he" is somebody whom the text names alone after *sentence*: if that one does not fit, nobody does."""
    if words.acting_pronouns.isdisjoint(masked.clause_words(hit.token)):
        return False
    return any(
        b.sentence > sentence and not b.told and b.item.char == notation.ACTOR and is_person(b.item)
        for b in before
    )


def is_owned(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a possessive or a genitive before a noun says whose contact it is: "N's meeting with"."""
    before = masked.tokens[max(0, hit.token - 2) : hit.token]
    return notation.GENITIVE in before or has_possessive(masked, hit, words)


def has_pronoun(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a pronoun stands in the clause of a trigger."""
    return not words.pronouns.isdisjoint(masked.clause_words(hit.token))


def has_possessive(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a possessive says whose contact it is: "her visit", "sein erstes Treffen"."""
    first = max(0, hit.token - DETERMINER_REACH)
    return any(word.lower() in words.possessives for word in masked.tokens[first : hit.token])


def doer_before(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> Item | None:
    """Return who did what is told just before a possessive: "praised the signals sent by N during her visit to A"."""
    reach = range(max(0, hit.token - DETERMINER_REACH), hit.token)
    owns = next((at for at in reach if masked.tokens[at].lower() in words.possessives), hit.token)
    at = max((one for one in masked.items if one < owns), default=0)
    between = {word.lower() for word in masked.tokens[at + 1 : owns]}
    if at < 1 or owns == hit.token or not between or not between <= words.setting | words.after:
        return None
    doer = is_person(masked.items[at]) and masked.tokens[at - 1].lower() in words.agents
    return masked.items[at] if doer and not _is_suffered(masked, at, words) else None


def _is_suffered(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether it was done to who acts in the sentence, whose possessive it may be: "was greeted by N during his visit"."""
    before = {word.lower() for word in masked.tokens[max(0, at - _PASSIVE) : at - 1]}
    return notation.TRIGGER in before or not words.was.isdisjoint(before)


def is_the_listeners(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a noun is of whom somebody speaks to: "even before your visit to N"."""
    first = max(0, hit.token - DETERMINER_REACH)
    before = {word.lower() for word in masked.tokens[first : hit.token]}
    return not words.listener.isdisjoint(before)


def is_set_off(masked: MaskedSentence, at: int, first: int, words: FrameWords) -> bool:
    """Tell whether a relative clause before the one at *first* holds an actor: "N, die M getroffen hatte, flog nach A"."""
    begins, ends = masked.clause(at)
    who = masked.tokens[begins].lower() in words.attached & words.articles
    return who and ends < first and begins - _COMMA_AND_WORD in masked.items


def comes_too_late(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell whether a bare state behind a verb cannot act, where the subject goes before: "met at a river that parts both Koreas"."""
    verb = hit.word.pos == "verb" and bool(words.verb_endings)
    return verb and at > hit.token and masked.items[at].char in notation.SITES


def is_acted_on(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell whether a pronoun acts behind the phrase that opens a sentence, and somebody further on is its object: "nach Gesprächen mit N traf er M"."""
    if hit.word.pos != "noun" or not words.objective or at < hit.token:
        return False
    if masked.clause(hit.token)[0] > 0 or masked.tokens[0].lower() not in words.prepositions:
        return False
    own = (masked.clause(hit.token), masked.clause(at))
    said = {masked.tokens[i].lower() for i in range(hit.token + 1, at) if masked.clause(i) in own}
    if not said.isdisjoint(words.acting_pronouns):
        return True
    hers = not said.isdisjoint(words.pronouns & words.she)
    # "lobte sie der Präsident"
    return hers and masked.tokens[at - 1].lower() not in words.articles & words.kin_of


def nearest_first(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> list[int]:
    """Return where the sentence names actors before the trigger, the nearest first; before a semicolon, who opens it does.

    So he does in a clause that leads up to the trigger's: "Nachdem M mit N gesprochen hatte, rief er A an"; and with whom
    somebody spoke comes after him, and whom he met: "Am Montag sprach M mit N, am Dienstag traf er A".
    """
    begins, ends = masked.opening(hit.token), masked.clause(0)[1]
    if ends < hit.token and masked.tokens[0].lower() in (
        words.barriers | words.back_when | words.after
    ):
        begins = max(begins, ends)
    first = masked.clause(hit.token)[0]
    before = [at for at in masked.items if at < hit.token]
    passed = {at for at in before if at < first and follows_a_preposition(masked, at, words)}
    if _acts_next(masked, hit, words):
        passed.update(at for at in before if at < first and _is_an_object(masked, at, words))
    return sorted(before, key=lambda at: (at < begins, at in passed, at if at < begins else -at))


def _acts_next(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a main clause goes on with a pronoun behind its verb: "traf M, am Dienstag empfing er A"."""
    first, last = masked.clause(hit.token)
    at = next(
        (i for i in range(first, last) if masked.tokens[i].lower() in words.acting_pronouns), None
    )
    opens = masked.tokens[first].lower()
    under = words.barriers | words.conjunctions | words.subordinators | words.where
    return at is not None and at > first + 1 and opens not in under | words.relatives


def _is_an_object(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether somebody is met in his clause: by his article ("den Präsidenten N"), or as the second there behind who acts."""
    if masked.tokens[at - 1].lower() in words.objective:
        return True
    first, last = masked.clause(at)
    persons = [i for i in range(first, last) if i in masked.items and is_person(masked.items[i])]
    leads = persons[0] if persons and words.objective else at
    return leads < at and masked.tokens[leads - 1].lower() not in words.objective
