"""Times that a noun of another happening has, where nouns show by their capitals: "sprach mit N über die Wahl am Sonntag"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.openings import phrase_end

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# How far behind a time the noun stands that a participle between them describes: "der am Montag gewählte neue Präsident".
_NOUN_PHRASE = 4
_ARTICLES = 2


def has_the_time(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords, lang: str
) -> bool:
    """Tell whether the time at a token is that of another noun than a trigger's."""
    if not words.finite:
        return False
    return (
        follows_a_happening(masked, at, words)
        or _follows_a_topic(masked, at, hit, words)
        or _describes_another(masked, at, hit, words)
        or _is_what_for(masked, at, hit, words, lang)
    )


def follows_a_happening(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a time stands behind what happened then: "nach der Parlamentswahl am Sonntag", "nach dem Anschlag in Graz vom Montag"."""
    noun = at - 1
    if noun >= 0 and masked.tokens[noun].lower() in words.away:
        noun -= 1
    if noun > 0 and masked.tokens[noun - 1].lower() in words.place_prepositions:
        noun -= 2
    word = masked.tokens[noun] if noun >= 0 else ""
    return word[:1].isupper() and word.lower().endswith(tuple(words.happenings))


def _follows_a_topic(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands behind the noun of a contact that is only spoken of: "sprach mit N über den Gipfel im Mai"."""
    noun = at - 1
    if not any(h.token == noun != hit.token and h.word.pos == "noun" for h in masked.triggers):
        return False
    lead = {word.lower() for word in masked.tokens[max(0, noun - _ARTICLES) : noun]}
    return hit.token < noun and not words.about.isdisjoint(lead)


def _describes_another(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time belongs to a participle before another noun: "der am Montag gewählte Präsident", "vor dem am Freitag beginnenden Gipfel"."""
    small = words.determiners | words.prepositions | words.finite
    after = masked.spelled(at + 1).split()[0] if at + 1 < len(masked.tokens) else ""
    if not at or after.lower() in small or not after.islower():
        return False
    opens = masked.tokens[at - 1].lower() in words.determiners
    if not opens or not after.endswith(tuple(words.participle_endings)):
        return False
    ahead = range(at + 1, min(at + 2 + _NOUN_PHRASE, len(masked.tokens)))
    noun = next((i for i in ahead if i in masked.items or not masked.tokens[i].islower()), None)
    named = noun is not None and (noun in masked.items or masked.tokens[noun][0].isalnum())
    others = {other.token for other in masked.triggers if other.token != hit.token}
    return noun != hit.token and (named or noun in others)


def _is_what_for(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords, lang: str
) -> bool:
    """Tell whether a time behind a trigger is the one that something else is meant for: "kündigte nach dem Treffen für Freitag eine Rede an"."""
    opens = masked.spelled(at).lower().split()[0] in words.meant_for
    opens = opens or masked.tokens[at - 1].lower() in words.meant_for
    return opens and phrase_end(masked, hit, lang) < at < masked.clause(hit.token)[1]
