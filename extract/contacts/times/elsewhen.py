"""Times beside a contact that are those of something before or after it: "left on Monday ahead of talks", "before returning on Friday"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import is_past
from extract.lexicon.contacts import frame_words
from extract.lexicon.notation import SITES
from extract.lexicon.tense import tense_lexicon
from extract.model import Tense
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.contacts import FrameWords

# Days that a meeting and what it comes before may share.
_OF_THE_WEEK = re.compile(r"XXXX-WXX|DCT[+-]\d+D|REF")
# How far before a contact the words stand that put it after what is told: "ahead of his long talks".
_REACH = 6
# How far behind "after" stands what somebody entered upon: "soon after his surprising victory".
_NEAR = 4
# How far behind a time its participle stands before a noun, and how that ends.
_WITHIN = 8
_STOPS = frozenset(",;:()–-")
_PARTICIPLE = re.compile(r"[a-zäöüß]{3,30}(?:t|en)e[nmrs]?")


def is_of_another_deed(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether the time at a token dates what else its sentence tells."""
    return (
        _is_before_it_leads_up(masked, at, hit, words)
        or _is_of_the_next_step(masked, at, hit, words)
        or _is_of_one_behind(masked, at, hit, words)
        or _is_of_a_place(masked, at, hit, words)
        or _is_counted_from(masked, at, hit, words)
        or _is_the_same_as_of(masked, at, hit, words)
        or _is_of_the_next_noun(masked, at, hit, words)
        or _is_of_an_incident(masked, at, hit, words)
        or _is_of_another_meeting(masked, at, hit, words)
        or _is_of_one_ahead(masked, at, hit, words)
        or _is_of_an_account(masked, at, hit, words)
        or _is_of_an_attribute(masked, at, words)
    )


def _is_before_it_leads_up(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether "ahead of" parts a time from a noun: "played chess on Monday ahead of a summit with N"."""
    between = range(max(at + 1, hit.token - _REACH), hit.token)
    return hit.word.pos == "noun" and any(
        masked.tokens[i].lower() in words.apart_from and masked.clause(i)[0] <= at for i in between
    )


def _is_of_the_next_step(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a time behind a verb dates what somebody does next: "will fly to Oslo before returning home on Friday"."""
    between = [word.lower() for word in masked.tokens[hit.token + 1 : at]]
    return hit.word.pos == "verb" and any(
        word in words.apart_in_time and following.endswith(tuple(words.doing_endings))
        for word, following in pairwise(between)
    )


def _is_of_one_behind(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time behind a verb is in a relative clause about others: "visited the ship to honour those who died last week"."""
    between = range(hit.token + 1, at)
    return hit.word.pos == "verb" and any(
        masked.tokens[i].lower() in words.who
        and masked.tokens[i - 1].islower()
        and masked.tokens[i - 1].isalpha()
        and masked.clause(i)[0] < i
        for i in between
    )


def _is_of_a_place(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time stands in another clause with a contact of its own: "in the town where N met M in May, O wrote to P"."""
    first, last = masked.clause(at)
    if first <= hit.token < last:
        return False
    opens = next((i for i in range(first, at) if masked.tokens[i].lower() in words.where), None)
    if opens is None or opens == first:
        return False
    return any(opens < other.token < last for other in masked.triggers)


def _is_counted_from(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a length of time parts a time from a contact: "was on July 3, one day after the call"."""
    return any(
        (other > at and masked.spelled(other).lower().split()[-1] in words.apart_in_time)
        or (other > at and _counts_from_there(masked, other, words))
        for other in masked.times
        if at < other < hit.token - 1
        and hit.token - other <= _REACH
        and "," not in masked.tokens[other : hit.token]
    )


def _counts_from_there(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell "einen Tag nach dem Telefonat" from "für zwei Tage nach A"."""
    lead, there = masked.tokens[at + 1].lower(), masked.items.get(at + 2)
    site = masked.tokens[at + 2][0].isupper()
    if there is not None:
        site = not any(actor.name for actor in there.actors)
    return lead in words.apart_in_time and not (lead in words.place_prepositions and site)


def _is_the_same_as_of(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether the contact says which day is meant: "on the same night that N met M"."""
    same = not words.same.isdisjoint(masked.spelled(at).lower().split())
    return same and at < hit.token and masked.tokens[at + 1].lower() in words.relatives | words.when


def _is_of_the_next_noun(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a day is that of a noun beside it: "in the Monday statements of those who were at the meeting".

    Where finite verbs are listed, no bare day stands before a noun: "in der nächsten Woche sollen".
    """
    if words.finite:
        return False
    lead = {masked.tokens[max(0, at - 1)].lower(), *masked.spelled(at).lower().split()}
    if at >= hit.token - 2 or words.articles.isdisjoint(lead):
        return False
    noun = masked.tokens[at + 1]
    plain = noun.isalpha() and noun.islower() and noun not in words.prepositions | words.was
    parted = words.prepositions & {word.lower() for word in masked.tokens[at + 2 : hit.token]}
    return plain and bool(parted)


def _is_of_an_incident(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time closes what a contact is about: "was summoned over the killing of two soldiers on Friday"."""
    between = [word.lower() for word in masked.tokens[hit.token + 1 : at]]
    for n, word in enumerate(between):
        rest = between[n + 1 :]
        about = not (words.about | words.after).isdisjoint(between[max(0, n - _NEAR) : n])
        near = 0 < len(rest) <= _REACH and rest[0] in words.prepositions and "," not in rest
        if word in words.happenings and about and near and words.company.isdisjoint(rest):
            return True
    return False


def _is_of_another_meeting(
    masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a time closes what a contact is about, one of its own: "spoke to follow up on their meeting in Graz on Monday"."""
    topics = words.about | words.topics | words.head_links | words.meant_for
    for other in masked.triggers:
        if other.word.pos != "noun" or not hit.token < other.token < at:
            continue
        lead = [word.lower() for word in masked.tokens[hit.token + 1 : other.token]][-_NEAR:]
        owned = next((n for n, word in enumerate(lead) if n and word in words.possessives), 0)
        rest = masked.tokens[other.token + 1 : at]
        placed = all(
            word in SITES or word[0].isupper() or word in words.place_prepositions for word in rest
        )
        if owned and placed and lead[owned - 1] in topics:
            return True
    return False


def _is_of_an_attribute(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a time says when the noun behind its participle came about, and that is no contact."""
    attribute = attribute_of(masked, at, words)
    return bool(attribute) and all(one.token not in attribute for one in masked.triggers)


def attribute_of(masked: MaskedSentence, at: int, words: FrameWords) -> tuple[int, ...]:
    """Return the participle and its noun between whose article and which a time stands: "über den am Montag in A beschlossenen Plan"."""
    before, inside = masked.tokens[max(0, at - 1)].lower(), masked.spelled(at).lower().split()[0]
    opens = before in words.determiners and before != words.also
    week = inside in words.determiners - words.indefinite and masked.clause(at)[0] < at
    if not words.finite or not (opens or week):
        return ()  # "einen Tag zuvor hatte N", "auch am Montag sagte N"
    for n in range(at + 1, min(at + _WITHIN, len(masked.tokens) - 1)):
        following, named = masked.tokens[n + 1], n + 1 in masked.items
        met = any(hit.token == n + 1 for hit in masked.triggers)
        if masked.tokens[n] in _STOPS or masked.tokens[n] in words.finite:
            return ()
        if _PARTICIPLE.fullmatch(masked.spelled(n)) and (following[0].isupper() or named or met):
            return n, n + 1
    return ()


def _is_of_one_ahead(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time, be it no day of the week, is that of what a contact to come is before: "will meet N to prepare for the summit in June"."""
    to_come = masked.tokens[masked.clause(hit.token)[0] : hit.token]
    if words.lasts.isdisjoint(word.lower() for word in to_come):
        return False
    if any(_OF_THE_WEEK.match(timex.value) for timex in masked.times[at].timexes):
        return False
    for other in masked.triggers:
        if other.word.pos != "noun" or not hit.token < other.token < at:
            continue
        lead = [word.lower() for word in masked.tokens[hit.token + 1 : other.token]][-_REACH:]
        pairs = {*lead, *(f"{one} {two}" for one, two in pairwise(lead))}
        rest = [word.lower() for word in masked.tokens[other.token + 1 : at]]
        ahead = pairs & (words.leading_up | words.leads_up)
        if ahead and all(word.isalpha() for word in rest) and len(rest) < _REACH:
            return words.company.isdisjoint(rest)
    return False


def _is_of_an_account(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time before a noun says when word of it got out: "will release this week a transcript of his call"."""
    between = range(at + 1, hit.token)
    return hit.word.pos == "noun" and any(
        masked.tokens[i].lower() in words.accounts
        and masked.tokens[i + 1].lower() in words.about | words.head_links
        for i in between
    )


def is_of_what_will_be(masked: MaskedSentence, at: int, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a time before a noun that was held is that of what comes of it: "a truce will begin on Sunday, in a deal after long talks"."""
    words = frame_words(lang)
    if words.finite or hit.word.pos != "noun" or at >= hit.token - 1:
        return False
    between = range(at + 1, hit.token)
    leads = {masked.spelled(i).split()[0].lower() for i in between if masked.spelled(i).strip()}
    if leads.isdisjoint(words.after):
        return False
    span = masked.times[at].span
    return tense_at(masked.source, masked.sentence.span, span, lang) is Tense.FUTURE


def opens_when(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a contact says what was at a time just before it: "until Tuesday, when N met M", "will come next month when they meet"."""
    after = masked.tokens[at + 1 : at + 2 + _NEAR]
    opens = at + 2 if after[:1] == (",",) else at + 1
    if opens >= hit.token or masked.tokens[opens].lower() not in words.back_when:
        return False
    last = masked.clause(opens)[1]
    if any(word.lower() in words.infinitive for word in masked.tokens[opens : hit.token]):
        return False  # "faced on Monday, when he was invited to meet N"
    return hit.token < last and not any(
        opens < other.token < hit.token for other in masked.triggers
    )


def is_there_and_then(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether only a place and a time stand in the clause behind a noun: "his talks with N, in Oslo last May, were long"."""
    first, last = masked.clause(at)
    if hit.word.pos != "noun" or at != last - 1 or masked.tokens[first - 1] != "," or first == at:
        return False
    if masked.tokens[first].lower() not in words.place_prepositions:
        return False
    small = words.place_prepositions | words.determiners
    return all(
        masked.tokens[i].lower() in small or masked.tokens[i][0].isupper() or i in masked.items
        for i in range(first, at)
    )


def says_more(
    masked: MaskedSentence, opens: int, at: int, hit: TriggerHit, words: FrameWords
) -> bool:
    """Tell whether a relative clause stands between a noun and its verb, and no other verb of speech: "talks with N that he had put off will begin on Monday"."""
    beside = opens - 1 == hit.token or opens - 1 in masked.items
    relative = beside and masked.tokens[opens].lower() in words.relatives
    rest = {word.lower() for word in masked.tokens[opens:at]}
    will = not words.will.isdisjoint(rest) and words.speech.isdisjoint(rest)
    return hit.word.pos == "noun" and relative and will


def is_of_who_acted(masked: MaskedSentence, at: int, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a time before what is to be belongs to a verb of the past between them: "On Monday N surprised all by accepting an invitation to meet M".

    Only where verbs stand before what they govern; not where the verb is itself a plan or a journey ("On Monday N was to meet M").
    """
    known = tense_lexicon(lang).words
    if tense_lexicon(lang).verbs_last or at > hit.token:
        return False
    planning = known["future_frame"] | known["pluperfect"] | known["perfect"]
    planning |= frame_words(lang).sends
    first = max(at + 1, masked.opening(hit.token))
    return any(_is_deed(masked, i, hit, planning, lang) for i in range(first, hit.token - 1))


def _is_deed(
    masked: MaskedSentence, at: int, hit: TriggerHit, planning: frozenset[str], lang: str
) -> bool:
    """Tell whether a finite verb of the past at a token tells a deed of its own."""
    word = masked.tokens[at].lower()
    goes = any(other.token == at and other.word.travels for other in masked.triggers)
    if goes or word in planning or not is_past(masked, at, lang):
        return False
    return masked.clause(at)[0] <= masked.clause(hit.token)[0] and (
        at - 1 in masked.items or at - 1 in masked.times
    )


def is_before(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a time says before when something was: "kurz vor Ostern"."""
    words = masked.text_of(masked.times[at].span).lower().split()
    return not frame_words(lang).before_then.isdisjoint(words)


def entered_before(masked: MaskedSentence, words: FrameWords) -> bool:
    """Tell whether a sentence puts what it tells soon after somebody entered upon an office: "shortly after his victory"."""
    tokens = [word.lower() for word in masked.tokens]
    return any(
        word in words.soon_after
        and tokens[i + 1 : i + 2] in ([one] for one in words.after)
        and not words.entered.isdisjoint(tokens[i + 2 : i + 2 + _NEAR])
        for i, word in enumerate(tokens)
    )


def is_of_the_way_back(masked: MaskedSentence, at: int, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a time dates the way back from where a clause tells of a contact: "kehrte am Montag aus A zurück, wo er N getroffen hatte"."""
    first, last = masked.clause(at)
    opens = masked.clause(hit.token)[0]
    there = opens >= last and masked.tokens[opens].lower() in words.where
    return there and not words.returned.isdisjoint(w.lower() for w in masked.tokens[first:last])
