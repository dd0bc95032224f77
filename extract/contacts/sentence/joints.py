"""Where "und" joins what one subject does to what he does next: "lobte N | und sprach mit M"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import is_office, is_person
from extract.lexicon.contacts import frame_words
from extract.lexicon.initiative import initiative_words
from extract.lexicon.notation import ACTOR, GROUP, TIME
from extract.lexicon.tense import tense_lexicon
from extract.model import Mode
from extract.timex.forms import ends_past, is_participle
from extract.timex.words import Word

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# The forms that a clause has one of: what stands beside "and" is the verb of its own part.
_SEVERAL = 2
# How far before a noun its preposition may stand.
_REACH = 4
_PEOPLE = frozenset({ACTOR, GROUP})
_DONE = ("perfect", "pluperfect", "past")
_FINITE = ("future", "perfect", "pluperfect", "past", "modal", "present")


def joints(masked: MaskedSentence, lang: str) -> tuple[int, ...]:
    """Return the tokens that join two verbs; none where a clause is not told whole, as in English."""
    lexicon, and_ = tense_lexicon(lang), frame_words(lang).and_
    if not lexicon.verbs_last:
        return ()
    return tuple(
        at
        for at in range(1, len(masked.tokens) - 1)
        if masked.tokens[at].lower() == and_
        and (is_verb(masked, at - 1, lang) or is_verb(masked, at + 1, lang))
    )


def is_verb(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether the word at a token is a verb by its form, or evokes a contact as one."""
    if any(hit.token == at and hit.word.pos == "verb" for hit in masked.triggers):
        return True
    lexicon, text = tense_lexicon(lang), masked.tokens[at]
    if not text[0].islower():
        return False
    word = Word(text, *masked.bounds[at], capital=False, stops=False)
    finite = any(text in lexicon.words[role] for role in _FINITE)
    return finite or is_participle(lexicon, word) or ends_past(lexicon, word)


def is_past(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a finite verb of the past, or what helps a participle, stands at a token."""
    lexicon, text = tense_lexicon(lang), masked.tokens[at]
    if not text[0].islower():
        return False
    word = Word(text, *masked.bounds[at], capital=False, stops=False)
    return any(text in lexicon.words[role] for role in _DONE) or ends_past(lexicon, word)


def lies_beyond(masked: MaskedSentence, hit: TriggerHit, at: int, lang: str) -> bool:
    """Tell whether a token belongs to what is done next: "empfing N und reiste | nach A", or to what a letter says."""
    return any(end < at for end in _ends(masked, hit, lang))


def _ends(masked: MaskedSentence, hit: TriggerHit, lang: str) -> list[int]:
    """Return the tokens behind a trigger at which its part ends: joints, and where a letter begins to speak."""
    says = _begins_what_it_says(masked, hit, frame_words(lang))
    return [at for at in (*joints(masked, lang), says) if hit.token < at < len(masked.tokens)]


def _begins_what_it_says(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> int:
    """Return the token behind a letter that leads to what stands in it: "wrote in a letter to N | that he would not come"."""
    tokens = masked.tokens
    end = len(tokens)
    if hit.word.mode != Mode.LETTER or hit.word.pos != "noun":
        return end
    led = (at for at in range(hit.token + 1, end - 1) if tokens[at].lower() in words.letters_say)
    return next((at for at in led if tokens[at + 1].lower() not in words.auxiliaries), end)


def is_left_behind(
    masked: MaskedSentence, hit: TriggerHit, at: int | None, words: FrameWords
) -> bool:
    """Tell whether somebody goes to the place at a token after a contact: "nach einem Treffen mit N reiste M nach A"."""
    if hit.word.pos != "noun" or at is None or at < hit.token:
        return False
    lead = masked.tokens[max(0, hit.token - _REACH) : hit.token]
    return any(word.lower() in words.after for word in lead)


def own_words(masked: MaskedSentence, hit: TriggerHit, lang: str) -> str:
    """Return the masked text around a trigger, up to what is done next, and from where its verb begins anew."""
    return _kept(masked, hit, masked.around(hit).split(" "), lang)


def words_apart(masked: MaskedSentence, hit: TriggerHit, lang: str) -> str:
    """Return the same with its times apart from the words that tie them in: "ahead of Friday's summit", "called on Monday for talks"."""
    words, tokens = frame_words(lang), masked.around(hit).split(" ")
    for at in masked.times:
        opens = masked.spelled(at).split()[0].lower()
        if at < hit.token and opens in words.before_a_time:
            tokens[at] = f"{opens} {TIME}"
        elif words.behind_a_time.intersection(tokens[at + 1 : at + 2]):
            tokens[at] = ""
    return _kept(masked, hit, tokens, lang).replace("  ", " ")


def _kept(masked: MaskedSentence, hit: TriggerHit, words: list[str], lang: str) -> str:
    ends = min(_ends(masked, hit, lang), default=len(words))
    kept = " ".join(words[begins_anew(masked, hit, lang) : ends])
    return kept + (" " if ends < len(words) else "")


def begins_anew(masked: MaskedSentence, hit: TriggerHit, lang: str) -> int:
    """Return the joint before a trigger behind which a finite verb stands, else 0."""
    ahead = [at for at in joints(masked, lang) if at < hit.token]
    return max((at for at in ahead if _is_finite(masked, at + 1, lang)), default=0)


def _is_finite(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a verb has its own tense: "und reiste", "und will"; what shares an auxiliary has none: "und mit N telefoniert"."""
    lexicon = tense_lexicon(lang)
    word = Word(masked.spelled(at).lower(), *masked.bounds[at], capital=False, stops=False)
    return is_verb(masked, at, lang) and not is_participle(lexicon, word)


def parted(masked: MaskedSentence, one: int, other: int, lang: str) -> bool:
    """Tell whether a joint lies between two tokens."""
    return any(min(one, other) < joint < max(one, other) for joint in joints(masked, lang))


def parts_sides(masked: MaskedSentence, hit: TriggerHit, match: re.Match[str], lang: str) -> bool:
    """Tell whether a frame ties a verb to whom another verb is about: "lobte N und traf M".

    Who acts (x) stands before both; a noun's partner may go before it ("mit N telefoniert und Verhandlungen vereinbart").
    """
    for group in match.re.groupindex:
        if not match[group]:
            continue
        at = masked.token_at(match, group)
        goes_before = group.startswith("x") or hit.word.pos != "verb"
        taken_up = at < hit.token and (goes_before or _takes_up(masked, hit, lang))
        if not taken_up and parted(masked, at, hit.token, lang):
            return True
    return False


def has_nearer_doer(
    masked: MaskedSentence, hit: TriggerHit, match: re.Match[str], lang: str
) -> bool:
    """Tell whether a clause of its own names who acts, just before its verb, and a frame ties the verb to another: "Oslo yields after N met M"."""
    if hit.word.pos != "verb" or not (match.re.groupindex.get("x") and match["x"]):
        return False
    words, at = frame_words(lang), hit.token - 1
    while at > 0 and at in masked.times:
        at -= 1
    item = masked.items.get(at)
    if item is None or item.char not in _PEOPLE or masked.token_at(match, "x") >= at:
        return False
    lead = at - 1 - (masked.tokens[at - 1].lower() in words.determiners)
    return lead >= 0 and masked.tokens[lead].lower() in words.conjunctions | words.telling


def _takes_up(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a pronoun behind the joint means whom the verb before it is about: "traf N und lud ihn ein"."""
    words = frame_words(lang)
    ahead = [joint for joint in joints(masked, lang) if joint < hit.token]
    behind = masked.tokens[ahead[-1] : masked.clause(hit.token)[1]] if ahead else ()
    return any(word.lower() in words.he | words.she for word in behind)


def with_own_actors(masked: MaskedSentence, hit: TriggerHit, lang: str) -> str:
    """Return the masked text around a verb, without whom its subject's verbs before it are about: "lobte _ und traf M"."""
    text = masked.around(hit)
    ahead = [joint for joint in joints(masked, lang) if joint < hit.token]
    acting = sorted(at for at in masked.items if ahead and at < ahead[-1])
    if hit.word.pos != "verb" or len(acting) < _SEVERAL or _takes_up(masked, hit, lang):
        return text
    doer = does_more(masked, hit, acting, lang)
    tokens = text.split(" ")
    for at in acting:
        if doer and at > doer[0] and masked.items[at].char in _PEOPLE:
            tokens[at] = "_"
    return " ".join(tokens)


def does_more(masked: MaskedSentence, hit: TriggerHit, near: Sequence[int], lang: str) -> list[int]:
    """Return who acts first of several before a joint, where nobody acts behind it: "N praised M and spoke with A"."""
    if len(near) == 1:
        return []
    ahead = [joint for joint in joints(masked, lang) if joint < hit.token]
    if not ahead or any(at > ahead[-1] for at in near):
        return []
    small = initiative_words(lang)
    objects = frame_words(lang).dative | (small.accusative if small else frozenset())
    acting = [
        at
        for at in sorted(near)
        if (is_person(masked.items[at]) or is_office(masked.items[at]))
        and masked.tokens[max(0, at - 1)].lower() not in objects
    ]
    return acting[:1]
