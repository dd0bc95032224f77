"""Tell who acts in a clause without being an actor: a noun, or a name of no known office."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.actors import role_words
from extract.lexicon.names import surname
from extract.lexicon.roles import office_nouns
from extract.lexicon.tense import helping_verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

SOMEBODY = "…"  # persons of no known office or side
_REACH = 4
_FEWEST = 2  # an article and its noun
# Words behind a small letter or a comma, and all words.
_WITHIN, _WORD = re.compile(r"(?<=[a-z,] )\w+"), re.compile(r"\w+")
_QUOTES = frozenset('"“‘:')
_LETTERS = frozenset({"letter"})
_OF_NOUNS = frozenset({notation.ADJECTIVE, notation.GENITIVE, SOMEBODY})
_NO_NOUN = frozenset({notation.ADJECTIVE, notation.TRIGGER, notation.OTHER_TRIGGER})


def has_own_subject(masked: MaskedSentence, first: int, last: int, words: FrameWords) -> bool:
    """Tell whether a noun that is no actor acts in a stretch of tokens: "the group met with ..."."""
    if masked.tokens[first].lower() in words.articles and _explains(masked, first):
        return False
    for at in range(first, last):
        article = masked.tokens[at].lower() in words.articles
        if not article or at + 1 >= last or at + 1 in masked.items or at + 1 in masked.times:
            continue
        contact = _contact_at(masked, at + 1, last)
        noun = masked.tokens[at + 1] not in _NO_NOUN and contact is None
        before = masked.tokens[at - 1].lower() if at else ""
        if before in words.auxiliaries:
            continue  # "made the offer": what a verb is about acts on nobody
        if before == "," and at == first and _is_relative(masked, at, last, words):
            continue
        if contact is not None and _is_of_somebody(masked, contact, words):
            return True
        if noun and before not in words.prepositions:
            return not any(_is_party(masked, i) for i in range(at + 1, min(at + 4, last)))
    return False


def _contact_at(masked: MaskedSentence, at: int, last: int) -> int | None:
    """Return the noun of contact that adjectives lead to, where nouns show themselves: "ein zweites langes Gespräch"."""
    while at < last and masked.tokens[at].islower() and masked.tokens[at].isalpha():
        at += 1
    evokes = any(hit.token == at and hit.word.pos == "noun" for hit in masked.triggers)
    return at if at <= last and evokes and masked.spelled(at)[0].isupper() else None


def _is_of_somebody(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a noun of contact says whose it is: "ein Gespräch der Gewerkschaften", "von Fischern"."""
    owner = masked.tokens[at + 1].lower() if at + 1 < len(masked.tokens) else ""
    return (owner in words.determiners or owner in words.place_links) and at + 2 not in masked.items


def _explains(masked: MaskedSentence, first: int) -> bool:
    """Tell whether a clause only says who somebody just named is: "N, the mediator in the conflict was meeting M"."""
    return first > 1 and masked.tokens[first - 1] == "," and first - 2 in masked.items


def _is_party(masked: MaskedSentence, at: int) -> bool:
    return at in masked.items and masked.items[at].char not in _OF_NOUNS


def _is_relative(masked: MaskedSentence, at: int, last: int, words: FrameWords) -> bool:
    """Tell whether an article behind a comma stands for whom it follows: ", der derzeit zu einem Besuch in N ist"."""
    if masked.tokens[at].lower() not in words.attached:
        return False
    ahead = (i for i in range(at + 1, last) if i not in masked.times)
    lead = next((i for i in ahead if not _is_adverb(masked, i, words)), last)
    return lead < last and masked.tokens[lead].lower() in words.prepositions


def _is_adverb(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a word may stand between a relative pronoun and its phrase: "sich", "derzeit"."""
    word = masked.tokens[at]
    return word.islower() and word not in words.prepositions and at not in masked.items


def names_a_stranger(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a name that is no actor's stands before a trigger: "Mr N is trying to arrange a meeting with ..."."""
    if role_words(lang).nouns_are_capital:
        acts = hit.word.pos == "verb" or hit.word.name in _LETTERS
        return acts and _names_a_noun(masked, hit, lang)
    first, governing = masked.clause(hit.token)[0], lexicon.frame_words(lang).prepositions
    return any(
        _stands_free(masked, at, governing)
        for at in range(first, hit.token)
        if at > 0 or masked.tokens[at] == SOMEBODY
    )


def _names_a_noun(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a clause has a noun of its own that no preposition governs: "Flüchtlinge reisten nach Japan".

    The first word of a sentence is none if the subject follows the verb: "Wieder sprach der Belgier mit".
    """
    first, last = masked.clause(hit.token)
    words = lexicon.frame_words(lang)
    turned = masked.tokens[min(hit.token + 1, last - 1)].lower() in words.articles
    return any(
        at not in masked.items
        and not (at == 0 and turned)
        and _stands_free(masked, at, words.prepositions)
        for at in range(first, last)
    )


def _stands_free(masked: MaskedSentence, at: int, governing: frozenset[str]) -> bool:
    """Tell whether a token is a name or somebody, and no preposition governs it."""
    named = masked.tokens[at][0].isupper() or masked.tokens[at] == SOMEBODY
    free = at == 0 or masked.tokens[at - 1].lower() not in governing
    return named and free and at not in masked.times


def acts_without_a_side(masked: MaskedSentence, hit: TriggerHit, first: int, lang: str) -> bool:
    """Tell whether someone who is no actor acts before a trigger, from token *first* on."""
    words = lexicon.frame_words(lang)
    taken = has_own_subject(masked, first, hit.token, words)
    if not taken and masked.tokens[max(0, first - 1)] == ")":  # "Ein Team (ABC) flog nach Oslo"
        opens = max((at for at in range(first) if masked.tokens[at] == "("), default=0)
        begins = masked.clause(max(0, opens - 1))[0]
        taken = has_own_subject(masked, begins, opens, words)
    return taken or follows_a_stranger(masked, hit, lang)


def follows_a_stranger(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether an unknown name acts just before a verb: "Texas Governor N met with ..."."""
    if hit.word.pos != "verb":
        return False
    if role_words(lang).nouns_are_capital:
        return _opens_with_a_noun(masked, hit, lang)
    if _follows_a_noun(masked, hit, lang):
        return True
    at = hit.token - 1
    if notation.ADJECTIVE in masked.tokens[max(0, at - 1) : at] and masked.tokens[at].islower():
        return True  # "10,000 Norwegian students came to Japan"
    if masked.tokens[at] == notation.ADJECTIVE and at > 0:
        return (
            masked.tokens[at - 1].lower() in lexicon.frame_words(lang).articles
        )  # "the Norwegian came"
    if is_of_an_owner(masked, at, lang):
        return True
    quoted = masked.tokens[max(0, at - 1)] in _QUOTES
    if (
        at == 0 or quoted
    ) and at not in masked.items:  # "Abdullah hosted N": nobody that the article explains
        return surname(masked.tokens[at], lang) is not None
    while at > 0 and masked.tokens[at].lstrip("'")[:1].islower() and hit.token - at < _REACH:
        at -= 1
    named = at > 0 and masked.tokens[at][0].isupper() and at not in masked.times
    return named and masked.tokens[at - 1].lower() not in lexicon.frame_words(lang).prepositions


def is_of_an_owner(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a noun of somebody's acts at a token: "N's party met M"; not his plane, in which he is."""
    noun, crews = masked.tokens[at], lexicon.frame_words(lang).teams
    owned = at > 0 and masked.tokens[at - 1] == notation.GENITIVE
    return owned and noun.isalpha() and noun.islower() and noun not in crews


def _opens_with_a_noun(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a clause within a sentence opens with a noun: "sagte, Touristen seien nach Japan gereist"."""
    first, _ = masked.clause(hit.token)
    at = first + (masked.tokens[first].lower() in lexicon.frame_words(lang).quantifiers)
    return 0 < first <= at < hit.token and is_name(masked, at)


def _follows_a_noun(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a plural, or a noun with a quantity, acts just before a verb: "refugees have gone to", "much money came to"."""
    words, helping = lexicon.frame_words(lang), helping_verbs(lang)
    at = hit.token - 1
    while at > 0 and (masked.tokens[at].lower() in helping or at in masked.times):
        at -= 1
    if hit.word.pos != "verb" or at < 0 or at in masked.items:
        return False
    noun, lead = masked.tokens[at], masked.tokens[max(0, at - 2) : at]
    if not (noun.isalpha() and noun[1:].islower()) or noun.lower() in words.no_plurals:
        return False
    plural = len(noun) >= _REACH and noun.endswith(tuple(words.plural_endings))
    lowered = {word.lower() for word in lead}
    return (plural and words.prepositions.isdisjoint(lowered)) or not lowered.isdisjoint(
        words.quantifiers
    )


def names_one_before(masked: MaskedSentence, comma: int) -> bool:
    """Tell whether a name that is no actor's stands before a comma, as in "Tom Hill, who met N"; not "of the Liberal Party,"."""
    first = comma
    while first > 0 and is_name(masked, first - 1):
        first -= 1
    if masked.tokens[comma] != "," or first == comma:
        return False
    return first == 0 or not masked.tokens[first - 1].isalnum()


def owned_by_a_stranger(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a name that is no actor's owns a noun: "Mr Hill's visits to Oslo"."""
    words = lexicon.frame_words(lang)
    marks = tuple(words.genitive_marks)
    if hit.word.pos != "noun" or not marks:
        return False
    first = max(0, hit.token - _REACH)
    if not words.includes.isdisjoint(masked.tokens[first : hit.token]):
        first = max(0, first - _REACH)  # "Hill's journeys abroad, including a visit to N"
    return any(
        is_name(masked, at)
        and masked.tokens[at].lower().endswith(marks)
        and surname(masked.tokens[at][: -len(marks[0])], lang) is None
        for at in range(first, hit.token)
    )


def lacks_a_subject(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a verb behind a comma leaves its subject to the clauses before it, or a letter says who sent it.

    "Fighters, after training there, could travel to Oslo"; "messages to N from all over Europe".
    """
    words = lexicon.frame_words(lang)
    if not words.doing_endings:
        return False
    first, last = masked.clause(hit.token)
    lead = [word.lower() for word in masked.tokens[first : hit.token]]
    if hit.word.name in _LETTERS:
        return not words.away.isdisjoint(masked.tokens[hit.token : last])
    plain = all(word in words.auxiliaries or word in helping_verbs(lang) for word in lead)
    return hit.word.pos == "verb" and first > 1 and bool(lead) and plain


def does_so_too(
    masked: MaskedSentence, hit: TriggerHit, free: Sequence[int], words: FrameWords
) -> list[int]:
    """Return who opens the sentence, where a participle makes a clause what he does too: "N shocked M's aides, angrily cancelling talks with O"."""
    first, _ = masked.clause(hit.token)
    lead = [word.lower() for word in masked.tokens[first : hit.token + 1]]
    while lead and lead[0].endswith(tuple(words.adverb_endings)):
        lead = lead[1:]
    endings = tuple(words.doing_endings)
    linking = words.prepositions | words.after | words.about
    does = bool(lead and endings) and first > 1 and lead[0].endswith(endings)
    does = does and lead[0] not in linking
    opens = min(masked.items, default=first)
    return [opens] if does and opens in free and opens < first else []


def is_known_by_name(masked: MaskedSentence, at: int) -> bool:
    """Tell whether a word that opens a sentence is a name: the article writes it with a capital within others, and never without."""
    word = masked.tokens[at]
    if not (is_name(masked, at) and word.isalpha() and word[1:].islower()):
        return False
    within, small = _words_of(masked.source)
    return word in within and word.lower() not in small


@lru_cache(maxsize=4)
def _words_of(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that a text has within its sentences, and all."""
    return frozenset(_WITHIN.findall(text)), frozenset(_WORD.findall(text))


def is_name(masked: MaskedSentence, at: int) -> bool:
    """Tell whether a word with a capital is neither an actor nor a time."""
    return masked.tokens[at][0].isupper() and at not in masked.items and at not in masked.times


def acts_as_told(masked: MaskedSentence, hit: TriggerHit, words: FrameWords, lang: str) -> bool:
    """Tell whether a noun that is no actor acts between a verb of speech and a trigger: "N said the soldiers would travel"."""
    spoken = [at for at in range(hit.token) if masked.tokens[at].lower() in words.speech]
    verb = hit.word.pos == "verb" or masked.tokens[hit.token - 1].lower() in words.auxiliaries
    if not (verb and spoken):
        return False
    lead = range(spoken[-1] + 1, hit.token)
    if _is_a_team(masked, lead, words):
        return True
    if any(at in masked.items or masked.tokens[at] in _NO_NOUN for at in lead):
        return False
    opening = words.subordinators | words.barriers | words.relatives | {","}
    said = [
        at for at in lead if at not in masked.times and masked.tokens[at].lower() not in opening
    ]
    whose = words.articles | words.possessives | words.definite
    if len(said) < _FEWEST or masked.tokens[said[0]].lower() not in whose:
        return _follows_a_noun(masked, hit, lang)
    phrase = {masked.tokens[at].lower() for at in said[1:]}
    known = words.pronouns | words.the_two | words.speaker | words.told_before
    return phrase.isdisjoint((office_nouns(lang) - words.teams) | known)


def _is_a_team(masked: MaskedSentence, lead: range, words: FrameWords) -> bool:
    """Tell whether a noun acts that a state's name only describes: "N said a Japanese team had arrived"."""
    opening = [
        at
        for at in lead
        if at not in masked.times and masked.tokens[at].lower() not in words.subordinators
    ]
    if len(opening) < 3 or masked.tokens[opening[0]].lower() not in words.articles:  # noqa: PLR2004
        return False
    _, state, noun = opening[:3]
    described = masked.tokens[state] in {notation.ADJECTIVE, notation.STATE}
    return described and masked.tokens[noun].lower() in words.teams


def leads_a_stranger(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a clause opens at a token with an unknown name that acts: "Following a trip to Oslo, N said"."""
    if role_words(lang).nouns_are_capital or at + 1 >= len(masked.tokens):
        return False
    return is_name(masked, at) and masked.tokens[at + 1].islower()


def goes_on_with_a_stranger(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether an unknown name, or persons of no known side, act in the clause from a token on: "After the trip, the envoys will"."""
    if role_words(lang).nouns_are_capital:
        return False
    return SOMEBODY in masked.tokens[at : at + _REACH] or leads_a_stranger(masked, at, lang)


def is_of_a_stranger(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a clause leaves its subject to a part of the sentence that names no actor, or a stranger says it.

    "Ein Schiff, das N verließ, ist in M angekommen" opens with its verb; "sagte Kolbe über seine Reise nach N" is Kolbe's.
    """
    if not role_words(lang).nouns_are_capital:
        return False
    words, tokens = lexicon.frame_words(lang), masked.tokens
    first, _ = masked.clause(hit.token)
    meant = words.pronouns | words.the_two
    if first > 0 and (first == hit.token or tokens[first].lower() in helping_verbs(lang)):
        return meant.isdisjoint(word.lower() for word in tokens[:first])
    said = (at for at in range(first, hit.token - 1) if tokens[at].lower() in words.speech)
    return any(is_name(masked, at + 1) for at in said)


def names_a_forum(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a side only says whose gathering it is: "attending a two-day NATO summit", not "hat die EU Gespräche geführt"."""
    if at > 1 and masked.tokens[at - 2].lower() in words.finite:
        return False
    nouns = {hit.token for hit in masked.triggers if hit.word.pos == "noun"}
    lead = {word.lower() for word in masked.tokens[max(0, at - 2) : at]}
    site = masked.items[at].char in notation.SITES
    return site and at + 1 in nouns and not lead.isdisjoint(words.articles)
