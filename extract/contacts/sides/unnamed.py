"""Whether a sentence says itself who acts, without an actor's name: then nobody of the sentences before is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_person
from extract.contacts.sides.pronoun import DETERMINER_REACH
from extract.contacts.sides.strangers import (
    SOMEBODY,
    is_known_by_name,
    is_name,
    leads_a_stranger,
    names_one_before,
    owned_by_a_stranger,
)
from extract.lexicon import notation
from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words
from extract.lexicon.tense import helping_verbs

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# How many tokens an aside behind a name has.
_ASIDE = 24
# How far before a noun the possessive stands that says whose it is.
_OWNER = 3
_VISIT = "visit"


def acts_unnamed(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether somebody of no known office acts, by a name with an aside, or by "he" before his name.

    "Hill, a retired judge, met N", "As he met N, Hill smiled".
    """
    if role_words(lang).nouns_are_capital or hit.word.pos != "verb":
        return False
    words = frame_words(lang)
    return _behind_an_aside(masked, hit, words, lang) or _named_later(masked, hit, words, lang)


def _behind_an_aside(masked: MaskedSentence, hit: TriggerHit, words: FrameWords, lang: str) -> bool:
    """Tell whether a comma closes what explains a name, and the verb follows: "Hill, a judge from Oslo, often met N"."""
    closes = next((at for at in range(hit.token - 1, 0, -1) if masked.tokens[at] == ","), 0)
    if not closes or not _is_plain(masked, range(closes + 1, hit.token), words, lang):
        return False
    return _is_stranger(masked, _named_before(masked, closes), words)


def _ends_a_name(masked: MaskedSentence, at: int) -> bool:
    return at in masked.items or is_name(masked, at)


def who_acts_first(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Item | None:
    """Return the first person who acts in a sentence, whom "he" before a trigger means: "N smiled as he flew to Oslo"."""
    words = frame_words(lang)
    lead = {w.lower() for w in masked.tokens[masked.clause(hit.token)[0] : hit.token]}
    if role_words(lang).nouns_are_capital or words.acting_pronouns.isdisjoint(lead):
        return None
    acts = (at for at in sorted(masked.items) if at < hit.token and is_person(masked.items[at]))
    return next((masked.items[at] for at in acts if not masked.is_governed(at, words)), None)


def who_acts(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Item | None:
    """Return the person just before a verb, or before the aside that ends there: "N, who had left, met", "N later met"."""
    words = frame_words(lang)
    if hit.word.pos != "verb" or role_words(lang).nouns_are_capital:
        return None
    last = max((at for at in masked.items if at < hit.token), default=-1)
    if last >= 0 and _is_plain(masked, range(last + 1, hit.token), words, lang):
        return _person(masked, last)
    closes = next((at for at in range(hit.token - 1, 0, -1) if masked.tokens[at] == ","), 0)
    if not closes or not _is_plain(masked, range(closes + 1, hit.token), words, lang):
        return None
    named = _named_before(masked, closes)
    free = (at for at in masked.items if named < at < closes and is_person(masked.items[at]))
    other = any(not masked.is_governed(at, words) for at in free)
    return None if other else _person(masked, named)


def _person(masked: MaskedSentence, at: int) -> Item | None:
    item = masked.items.get(at)
    return item if item is not None and item.char == notation.ACTOR else None


def _named_before(masked: MaskedSentence, closes: int) -> int:
    """Return where the name ends that an aside explains which a comma closes, else that comma."""
    reach = range(closes - 2, max(0, closes - _ASIDE), -1)
    named = (at - 1 for at in reach if masked.tokens[at] == "," and _ends_a_name(masked, at - 1))
    return next(named, closes)


def _is_plain(masked: MaskedSentence, lead: range, words: FrameWords, lang: str) -> bool:
    """Tell whether only adverbs, times and helping verbs stand before a verb."""
    helping = helping_verbs(lang) | words.auxiliaries
    endings = tuple(words.adverb_endings)
    said = [masked.tokens[at].lower() for at in lead if at not in masked.times]
    return all(word in helping or word.endswith(endings) for word in said)


def _is_stranger(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a name ends at a token that is no actor's and that no preposition governs."""
    if not is_name(masked, at) or not masked.tokens[at].isalpha():
        return False
    first = at
    while first > 0 and is_name(masked, first - 1):
        first -= 1
    if first == at == 0:
        return is_known_by_name(masked, at)
    before = masked.tokens[first - 1].lower() if first else ""
    governing = words.prepositions - words.conjunctions - words.subordinators
    return before not in governing and before not in words.coordination


def _named_later(masked: MaskedSentence, hit: TriggerHit, words: FrameWords, lang: str) -> bool:
    """Tell whether "he" acts in the clause that opens a sentence, and an unknown name in the next: "As he met N, Hill smiled"."""
    first, last = masked.clause(hit.token)
    opens = masked.tokens[0].lower() in words.barriers | words.subordinators | words.after
    lead = {word.lower() for word in masked.tokens[first : hit.token]}
    said = first == 0 and not words.acting_pronouns.isdisjoint(lead)
    return opens and said and leads_a_stranger(masked, last + 1, lang)


def several_act(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a plural pronoun acts just before a trigger's verb, or owns a visit: "They have met", "their trip to A"."""
    first, _ = masked.clause(hit.token)
    if hit.word.pos == "noun" and hit.word.name == _VISIT:
        near = masked.tokens[max(first, hit.token - _OWNER) : hit.token]
        return not words.their.isdisjoint(word.lower() for word in near)
    lead = {word.lower() for word in masked.tokens[first : hit.token]}
    return hit.word.pos == "verb" and not words.they.isdisjoint(lead)


def acts_below(masked: MaskedSentence, hit: TriggerHit, at: int, words: FrameWords) -> bool:
    """Tell whether a pronoun acts in a clause below that of a trigger, or of a person: "N called aides as he flew home"."""
    if hit.word.pos != "verb" or not words.doing_endings:
        return False
    below = words.barriers | words.after
    persons = [i for i in masked.items if i < at and _person(masked, i) is not None]
    acts = [i for i in persons if is_person(masked.items[i]) and not masked.is_governed(i, words)]
    first = min([hit.token, *acts])
    return not below.isdisjoint(word.lower() for word in masked.tokens[first:at])


def only_spoken_of(masked: MaskedSentence, at: int, first: int, words: FrameWords) -> bool:
    """Tell whether a pronoun acts before a bare state in the clause: "er habe mit N über die Rolle der Ukraine gesprochen"."""
    acting = {word.lower() for word in masked.tokens[first:at]}
    site = masked.items[at].char in notation.SITES
    return site and not acting.isdisjoint(words.acting_pronouns)


def tells_of_strangers(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a relative clause says which strangers act: "senators who met with N"."""
    at, who = hit.token - 1, frame_words(lang).who
    owned = owned_by_a_stranger(masked, hit, lang)
    if owned or acts_unnamed(masked, hit, lang):
        return True
    while at > 0 and masked.tokens[at].islower() and masked.tokens[at] not in who:
        at -= 1
    if at < 1 or masked.tokens[at].lower() not in who:
        return False
    if names_one_before(masked, at - 1):
        return True
    if masked.tokens[at - 1] == "," and not any(i < at for i in masked.items):
        at -= 1  # "some members of the office, who met N"
    noun, lead = masked.tokens[at - 1], range(max(1, at - DETERMINER_REACH - 1), at - 1)
    if any(masked.tokens[comma] == "," and comma - 1 in masked.items for comma in lead):
        return False  # "to N, a top official who met M"
    known = at - 1 in masked.items or at - 1 in masked.times
    return noun == SOMEBODY or (noun.isalpha() and not known)
