"""Who acts in the clause of a group, where somebody else may only state what the group does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon import contacts as lexicon
from extract.lexicon import notation

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

_AGENTS = frozenset({notation.ACTOR, notation.STATE, notation.GROUP})


def has_other_subject(masked: MaskedSentence, hit: TriggerHit, group: int, lang: str) -> bool:
    """Tell whether someone else acts in the clause of a group: then the group is its object.

    Who only states what the group does is outside that clause: "N said that A and B met"; so is who acts above a conjunction
    that several act below: "N blamed M as the two leaders met".
    """
    words = lexicon.frame_words(lang)
    first = _after_statement(masked, group, words)
    if masked.items[group].char == notation.GROUP and group < hit.token:
        below = range(first, group)
        first = max(
            (at for at in below if masked.tokens[at].lower() in words.barriers), default=first
        )
    return any(
        at in masked.items
        and masked.items[at].char in _AGENTS
        and not masked.is_governed(at, words)
        for at in range(first, group)
    )


def _after_statement(masked: MaskedSentence, group: int, words: FrameWords) -> int:
    """Return the first token of a group's clause; only small words and times stand between a verb of stating and the group."""
    first, _ = masked.clause(group)
    small = words.determiners | words.relatives
    for at in range(group - 1, first - 1, -1):
        word = masked.tokens[at].lower()
        if word in words.stating:
            return at + 1
        if word not in small and at not in masked.times:
            break
    return first
