"""A government that acts like a person: "Die norwegische Regierung sprach mit Japan", "Am Montag lud das Weiße Haus N ein"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_verb
from extract.lexicon import notation
from extract.lexicon.contacts import frame_words
from extract.model import Mode

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords


def acting_body(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int | None:
    """Return where in the trigger's clause a government stands as its subject, ``None`` where none does.

    A government does not travel, and of a noun it may speak that others met: only verbs and letters are its own.
    """
    words = frame_words(lang)
    own = hit.word.pos == "verb" or hit.word.mode == Mode.LETTER
    if not (words.nominative and own) or hit.word.travels:
        return None
    first, last = masked.clause(hit.token)
    bodies = [at for at in range(first, last) if _is_body(masked, at)]
    for at in bodies:
        others = [i for i in range(first, at) if _may_act(masked, i, words)]
        lead = at - (masked.tokens[max(first, at - 1)].lower() in words.nominative)
        if not others and (_opens(masked, first, lead) or _follows_a_verb(masked, lead, lang)):
            return at
    return None


def _is_body(masked: MaskedSentence, at: int) -> bool:
    return at in masked.items and masked.items[at].char == notation.BODY


def _may_act(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether somebody stands at a token who can be the subject: then the government is met, or its officer is."""
    item = masked.items.get(at)
    if item is None or item.char not in notation.ACTING | {notation.BODY}:
        return False
    return not masked.is_governed(at, words)


def _opens(masked: MaskedSentence, first: int, lead: int) -> bool:
    """Tell whether nothing but a conjunction goes before: "und die Regierung", "dass die Regierung"."""
    before = masked.tokens[first:lead]
    return len(before) < 2 and not any(word[0].isupper() for word in before)  # noqa: PLR2004


def _follows_a_verb(masked: MaskedSentence, lead: int, lang: str) -> bool:
    """Tell whether the verb stands just before: "Am Montag hat die Regierung", "lud das Weiße Haus"."""
    return lead > 0 and is_verb(masked, lead - 1, lang)
