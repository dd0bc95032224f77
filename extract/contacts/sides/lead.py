"""The phrase that opens a sentence, and who acts behind it: "In a call with N on Friday, M said", "In his letter to N, M wrote"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.openings import begins
from extract.contacts.sentence.pieces import is_person
from extract.contacts.sides.pronoun import has_possessive
from extract.lexicon import notation
from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords


def opens_with_a_phrase(
    masked: MaskedSentence, hit: TriggerHit, first: int, words: FrameWords
) -> bool:
    """Tell whether the trigger is in the phrase that opens its sentence: "In a call on Friday, he told N ...", "Speaking after"."""
    if hit.word.pos != "noun" or not begins(masked, first):
        return False
    lead = masked.spelled(first).partition(" ")[0].lower()
    return lead in words.prepositions | words.after | words.apart_from | words.participles


def leads_his(
    masked: MaskedSentence, hit: TriggerHit, taken: Sequence[Item], lang: str
) -> Item | None:
    """Return whom "his" means in the phrase that opens a sentence: "In his letter to N, M wrote", "After M left for his talks with N"."""
    words = frame_words(lang)
    first, last = masked.clause(hit.token)
    opens = opens_with_a_phrase(masked, hit, first, words) and bool(words.doing_endings)
    told = [at for at in masked.items if at < hit.token and is_person(masked.items[at])]
    ahead = [at for at in masked.items if at > last and masked.items[at] not in taken]
    if not (opens and (told or ahead) and has_possessive(masked, hit, words)):
        return None
    at = min(told or ahead)
    after = "".join(masked.tokens[at + 1 : at + 2])
    acts = after.islower() and after not in words.prepositions
    leads = acts if told else _leads(masked, last + 1, at, lang) and is_person(masked.items[at])
    return masked.items[at] if leads and masked.items[at].char == notation.ACTOR else None


def introduced(
    masked: MaskedSentence, hit: TriggerHit, free: Sequence[int], lang: str
) -> list[int]:
    """Return who acts just behind the phrase that opens the sentence: "In a call with N on Friday, M said ..."."""
    words = frame_words(lang)
    first, last = masked.clause(hit.token)
    if not opens_with_a_phrase(masked, hit, first, words):
        return []
    return [at for at in free if _leads(masked, last + 1, at, lang)]


def _leads(masked: MaskedSentence, first: int, at: int, lang: str) -> bool:
    """Tell whether only an adjective and a title stand before an actor: ", Japanese Gen. N said"."""
    lead = masked.tokens[first:at]
    small = role_words(lang).articles
    return at >= first and all(word in small or not word[0].islower() for word in lead)
