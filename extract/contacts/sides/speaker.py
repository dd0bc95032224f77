"""On whose word: whom "I" means where a first person acts, and the institution that tells of a contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.forms import without_genitive
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# How far a verb of speech stands from who speaks: "N later told", "sagte der angereiste N".
_REACH = 3
_QUOTES, _CLOSES = frozenset('"“„'), frozenset('"”')
_PARTS = frozenset({",", ";", notation.TRIGGER})


def is_told_by_speaker(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a first person acts in the clause of a trigger: "I met N", and unsaid in "Just spoke with N"."""
    clause = masked.clause_words(hit.token)
    return not words.first_person.isdisjoint(clause) or _opens_unsaid(masked, hit, words)


def _opens_unsaid(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a quotation opens its sentence with a verb and nobody who acts: "Had a good call with N," M wrote."""
    lead = [masked.spelled(at).lower() for at in range(min(hit.token + 1, len(masked.tokens)))]
    if len(lead) < 2 or lead[0] not in _QUOTES or lead[1] not in words.unsaid:  # noqa: PLR2004
        return False
    return not any(at < hit.token for at in masked.items)


def speakers(masked: MaskedSentence, acting: Iterable[int], words: FrameWords) -> list[int]:
    """Return those of the tokens *acting* at which stands who speaks: "N said", "said N", never whom somebody told."""
    return [at for at in acting if _says(masked, at, words) or _is_said_by(masked, at, words)]


def who_may_be_meant(
    masked: MaskedSentence, hit: TriggerHit, spoken: list[int], words: FrameWords
) -> list[int]:
    """Return those who can be meant where a third person acts in quoted words: "He will meet N", M said, of somebody else than M."""
    clause = masked.clause_words(hit.token)
    third = words.speaker.isdisjoint(clause) and not words.acting_pronouns.isdisjoint(clause)
    if not (third and _in_quotes(masked, hit.token)):
        return spoken
    return [at for at in spoken if _in_quotes(masked, at)]


def _in_quotes(masked: MaskedSentence, at: int) -> bool:
    """Tell whether a quotation opens before a token and does not end before it."""
    said = [token for token in masked.tokens[:at] if token in _QUOTES | _CLOSES]
    return bool(said) and said[-1] in _QUOTES and (said[-1] not in _CLOSES or len(said) % 2 > 0)


def in_speech(masked: MaskedSentence, acting: Iterable[int], words: FrameWords) -> list[int]:
    """Return those of the tokens *acting* whose clause has a verb of speech, be it a trigger itself: ", schrieb N"."""
    return [
        at
        for at in acting
        if any(masked.spelled(i).lower() in words.speech for i in range(*masked.clause(at)))
    ]


def is_said_by_pronoun(masked: MaskedSentence, words: FrameWords) -> bool:
    """Tell whether a pronoun says it: "he said", "fügte er hinzu"."""
    spoken = [at for at, word in enumerate(masked.tokens) if word.lower() in words.speech]
    beside = (word for at in spoken for word in masked.tokens[max(0, at - 1) : at + 2])
    return any(word.lower() in words.acting_pronouns | words.she for word in beside)


def reporter_of(masked: MaskedSentence, lang: str) -> str | None:
    """Return the institution on whose word the sentence rests ("teilte der Kreml mit"), without a genitive's ending."""
    words = lexicon.frame_words(lang)
    for at, item in masked.items.items():
        if item.char != notation.BODY:
            continue
        if (words.speech | words.attribution).intersection(masked.clause_words(at)):
            spelled = masked.text_of(item.span)
            return without_genitive(spelled, lang) if item.mentions[0].genitive else spelled
    return None


def _says(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    return _reaches(masked, range(at + 1, min(at + 1 + _REACH, len(masked.tokens))), words) > 0


def _is_said_by(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell "...", said N from "the captain told N": nobody stands before the verb."""
    verb = _reaches(masked, range(at - 1, max(-1, at - 1 - _REACH), -1), words)
    return verb > 0 and not masked.tokens[verb - 1][-1].isalnum() and verb - 1 not in masked.items


def _reaches(masked: MaskedSentence, way: Sequence[int], words: FrameWords) -> int:
    """Return the first verb of speech on the way, 0 where somebody else or a comma comes first."""
    for at in way:
        word = masked.tokens[at]
        if masked.spelled(at).lower() in words.speech:
            return at
        if at in masked.items or word in _PARTS:
            break
    return 0
