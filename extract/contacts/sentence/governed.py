"""Whether a preposition or a noun governs an actor, so that he does not act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import opens_with_a_state
from extract.lexicon import notation
from extract.model import MentionKind

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.lexicon.contacts import FrameWords

_ARTICLE_AND_NOUN = 2
_DETERMINERS_BEFORE = 4
_LISTED = 3  # a preposition, a place and a comma


def follows_a_preposition(masked: MaskedSentence, token: int, words: FrameWords) -> bool:
    """Tell whether a preposition stands before the noun phrase at *token*."""
    if _ends_a_list_of_places(masked, token, words):
        return True
    plain = determined = False
    for before in range(token - 1, max(-1, token - 1 - _DETERMINERS_BEFORE), -1):
        word = masked.tokens[before].lower()
        if _parts(masked, before, token, words):
            return False
        if word in words.prepositions or ends_in_a_preposition(masked, before, words):
            return _leads_to(masked, before, token, words) and (determined or not plain)
        determined = determined or word in words.determiners
        listed = masked.tokens[before + 1].lower() in words.coordination
        apart = not listed or masked.tokens[token] in {notation.ACTOR, notation.GROUP}
        if masked.tokens[before] == notation.CAPITAL and apart:
            return False  # "in Bern die Ministerin": the place is a phrase of its own
        passes = word in words.determiners or word in words.coordination
        if passes or masked.tokens[before] in {notation.ADJECTIVE, notation.CAPITAL}:
            continue
        adjective = masked.tokens[before][0].islower() or not word.isalpha()
        ends = word.isdigit() or not word[0].isalnum() or before in masked.items
        if ends or not adjective or (plain and determined):
            return False
        plain = True
    return False


def _ends_a_list_of_places(masked: MaskedSentence, token: int, words: FrameWords) -> bool:
    """Tell whether places go on a list that opens with one of no known state: "traveled to England, Norway and Japan"."""
    if masked.tokens[token] not in {notation.GROUP, notation.STATE} or token < _LISTED:
        return False
    before, name, comma = masked.tokens[token - _LISTED : token]
    listed = comma == "," and name[:1].isupper() and name.isalpha()
    verb = ends_in_a_preposition(masked, token - _LISTED, words)
    return listed and (verb or before.lower() in words.place_prepositions)


def _leads_to(masked: MaskedSentence, before: int, token: int, words: FrameWords) -> bool:
    """Tell whether the preposition at *before* is one of the phrase at *token*, and no end of a verb or of another phrase."""
    word = masked.tokens[before].lower()
    if word not in words.prepositions:
        return True  # "travel to": a verb with its preposition
    if masked.tokens[before + 1] == ",":
        return False  # "teilte mit, N habe": the end of a verb
    if before and masked.tokens[before - 1].lower() in words.partitive:
        return False  # "dozens of senators wrote"
    if word in words.end_of_onward and _is_from_when(masked, before - 1, words):
        return False  # "besucht von Sonntag an Japan"
    ended = masked.tokens[token - 1] == ","
    led = ended and (_opens(masked, before) or _says(masked, token, words))
    return not (led or _is_to_act(masked, before, token, words))


def ends_in_a_preposition(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a trigger stands at a token that is a verb with its preposition: "travel to", "left for"."""
    return any(
        hit.token == at
        and len(hit.word.words) > 1
        and hit.word.words[-1].lower() in words.prepositions
        for hit in masked.triggers
    )


def _parts(masked: MaskedSentence, at: int, token: int, words: FrameWords) -> bool:
    """Tell whether the word *at* parts an actor from all prepositions before: a verb, what opens his clause, an adverb."""
    word = masked.tokens[at].lower()
    if word in words.finite:
        return True  # "mit dem Virus hat N"
    if word in words.conjunctions and _acts(masked, token, words):
        return True
    if word in words.since and _closes_in_a_verb(masked, token):
        return True  # "seit N im Mai M besuchte"
    if " ".join(masked.tokens[at : at + 2]).lower() in words.adverbial:
        return True  # "unter anderem die Ministerin"
    return not words.auxiliaries and _leads_a_clause(masked, at, token, words)


def _leads_a_clause(masked: MaskedSentence, before: int, token: int, words: FrameWords) -> bool:
    """Tell whether a word opens a clause whose subject follows: "als N in Oslo landete", "ein Papier, über das Japan sprach".

    The article there stands for a noun, since another follows, or a name or a state that has none.
    """
    if before != masked.clause(token)[0]:
        return False
    word, article, behind = (*(w.lower() for w in masked.tokens[before : before + 3]), "")[:3]
    if word in words.conjunctions:
        return _closes_in_a_verb(masked, token)
    if word not in words.prepositions or not before:
        return False
    double = article in words.determiners and behind in words.articles
    alone = article in words.neuter and token == before + 2
    named = article in words.determiners and token == before + 2 and _is_a_bare_name(masked, token)
    return double or named or (alone and opens_with_a_state(masked.items[token]))


def _is_a_bare_name(masked: MaskedSentence, token: int) -> bool:
    """Tell whether a person is named without office and state, so that no article is his: "das Treffen, bei dem N mit M sprach"."""
    mentions = masked.items[token].mentions
    one = mentions[0] if mentions else None
    return one is not None and one.kind is MentionKind.PERSON and not (one.office or one.states)


def belongs_to_a_noun(masked: MaskedSentence, token: int, words: FrameWords) -> bool:
    """Tell whether an article that only the genitive has stands between a common noun and the phrase at *token*."""
    if token < _ARTICLE_AND_NOUN or masked.tokens[token - 1].lower() not in words.of_article:
        return False
    noun = token - _ARTICLE_AND_NOUN
    return (
        masked.tokens[noun][0].isupper() and noun not in masked.items and noun not in masked.times
    )


def _says(masked: MaskedSentence, token: int, words: FrameWords) -> bool:
    """Tell whether an actor says what goes before: "Japan had agreed to a plan, N said"."""
    return not words.speech.isdisjoint(
        word.lower() for word in masked.tokens[token + 1 : token + 2]
    )


def _opens(masked: MaskedSentence, before: int) -> bool:
    """Tell whether a preposition belongs to what opens the sentence: "After the vote, N", "According to N, M"."""
    return not any(
        at in masked.items or masked.tokens[at] in {",", ";", notation.OTHER_TRIGGER}
        for at in range(before)
    )


def _is_to_act(masked: MaskedSentence, before: int, token: int, words: FrameWords) -> bool:
    """Tell "a chance for N to meet M" from "a ticket for N to Oslo"."""
    if masked.tokens[before].lower() not in words.meant_for:
        return False
    to, *verb = [word.lower() for word in masked.tokens[token + 1 : token + 3]] or [""]
    return to in words.infinitive and bool(verb) and token + 2 not in masked.items


def _closes_in_a_verb(masked: MaskedSentence, token: int) -> bool:
    end = masked.clause(token)[1]
    last = end - 1 - (masked.tokens[end - 1] in {".", "!"})
    return any(hit.token == last and hit.word.pos == "verb" for hit in masked.triggers)


def _acts(masked: MaskedSentence, token: int, words: FrameWords) -> bool:
    """Tell whether a verb follows an actor: "after N met", "as N and M will"."""
    after = token + 1
    word = masked.spelled(after).lower() if after < len(masked.tokens) else ""
    ends = word.endswith(tuple(words.verb_endings))
    ends = ends and words.passive.isdisjoint(masked.tokens[after + 1 : after + 2])
    if word in words.auxiliaries or (words.verb_endings and ends):
        return True
    return any(hit.token == after and hit.word.pos == "verb" for hit in masked.triggers)


def _is_from_when(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a time says from when: "von Sonntag"."""
    return at in masked.times and masked.spelled(at).lower().partition(" ")[0] in words.onward
