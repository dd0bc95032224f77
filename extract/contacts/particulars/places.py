"""Where a contact took place: the town or venue that the sentence of its trigger names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.contacts.particulars.elsewhere import (
    is_abroad,
    is_gone_to_next,
    is_told_beside,
    is_told_of_more,
    is_topic,
    is_where_it_is_said,
)
from extract.contacts.particulars.topical import is_of_a_topic
from extract.contacts.sentence.governed import ends_in_a_preposition
from extract.contacts.sentence.joints import lies_beyond
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.actors import role_words
from extract.lexicon.states import buildings, places
from extract.model import MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit

_REACH = 7
_LONGEST = 3
# "a visit to Oslo": how far a noun's own place stands behind it, and its preposition before it.
_OWN_REACH = 2
_LEAD = 3
_INVITE = "invite"
_NAMED = frozenset({notation.CAPITAL, notation.BODY})
_SITES = _NAMED | {notation.STATE}
Place = tuple[int, Span]


def place_of(
    masked: MaskedSentence, hit: TriggerHit, lang: str, *, host: int | None = None
) -> tuple[str, Span | None]:
    """Return the town or venue of a contact, ``("", None)`` where none is told.

    The place visited (*host*, a token) comes first, then what the trigger's clause names behind it, before it, what
    the sentence opens with, what the next clause adds, and last the only place of the sentence.
    """
    if host is not None and masked.tokens[host] in _NAMED:
        return _told(masked, masked.items[host].mentions[0].span)
    if (own := _of_noun(masked, hit, lang)) is not None:
        return _told(masked, own)
    words, start = lexicon.frame_words(lang), masked.opening(hit.token)
    found = [
        place
        for place in _places(masked, lang)
        if masked.opening(place[0]) <= start
        and not is_topic(masked, hit, place[0], words)
        and not is_gone_to_next(masked, hit, place[0], words)
        and not is_where_it_is_said(masked, hit, place[0], words)
        and not is_abroad(masked, place[1], host, lang)
        and not _is_of_another(masked, hit, place[0], words)
        and not lies_beyond(masked, hit, place[0], lang)
        and not is_of_a_topic(masked, place[0], words, lang)
        and not _is_negated(masked, place[0], words)
    ]
    if _is_a_choice(masked, [at for at, _ in found], words):
        return "", None
    first, last = masked.clause(hit.token)
    behind = [span for at, span in found if hit.token < at < last]
    before = [span for at, span in found if first <= at < hit.token]
    if behind or before:
        return _told(masked, behind[0] if behind else before[-1])
    if masked.tokens[first].lower() in words.where:  # "nach Genf, wo er N traf"
        there = [span for at, span in found if masked.clause(at)[1] == first - 1]
        return _told(masked, there[-1]) if there else ("", None)
    opens = masked.tokens[start].lower() in words.place_prepositions  # "In Los Cabos, N met M"
    opening = [span for at, span in found if masked.clause(at)[0] == start and opens]
    added = [
        span
        for at, span in found
        if masked.clause(at)[0] == last + 1 and _adds(masked, last, words)
    ]
    if opening or added:
        return _told(masked, (opening or added)[0])
    alone = len(found) == 1 and not is_told_beside(masked, hit, found[0][0], words)
    alone = alone and not _goes_there(masked, found[0][0] - 1, words)
    alone = alone and not is_told_of_more(masked, hit, found[0][0])
    return _told(masked, found[0][1]) if alone else ("", None)


def place_taken_up(
    masked: MaskedSentence, before: MaskedSentence | None, hit: TriggerHit, lang: str
) -> tuple[str, Span | None]:
    """Return the only place that the sentence before names, or the last that somebody goes to, where "dort" takes it up."""
    words = lexicon.frame_words(lang)
    if before is None or before.sentence.paragraph != masked.sentence.paragraph:
        return "", None
    if words.taken_up_there.isdisjoint(masked.clause_words(hit.token)):
        return "", None
    named = [
        place for place in _places(before, lang) if not is_of_a_topic(before, place[0], words, lang)
    ]
    if len(named) != 1:
        return "", None
    return _told(before, named[0][1])


def _is_negated(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether a contact is said not to be at a place: "nicht in N, sondern in M"."""
    return at > 1 and masked.tokens[at - 2].lower() in words.negations


def _is_a_choice(masked: MaskedSentence, sites: list[int], words: lexicon.FrameWords) -> bool:
    """Tell whether places are only to be chosen from: "in Riga oder in Helsinki"."""
    apart = any(
        not words.either.isdisjoint(word.lower() for word in masked.tokens[one + 1 : other])
        for one, other in pairwise(sites)
        if other - one <= _LEAD
    )
    return apart or any(
        masked.tokens[at + 1].lower() in words.either and masked.tokens[at + 2] in _SITES
        for at in sites
        if at + 2 < len(masked.tokens)
    )


def state_of(masked: MaskedSentence, hit: TriggerHit, lang: str) -> str:
    """Return the code of the country that a trigger's clause names as the place, "" where it names none: "a summit in Japan"."""
    words = lexicon.frame_words(lang)
    first, last = masked.clause(hit.token)
    named = (
        masked.items[at].countries
        for at in range(first, last)
        if masked.tokens[at] == notation.STATE and _in_place_phrase(masked, at, words)
    )
    return next((countries[0] for countries in named if countries), "")


def _of_noun(masked: MaskedSentence, hit: TriggerHit, lang: str) -> Span | None:
    """Return the place that a noun itself names: "a White House meeting", "London-Besuch"."""
    if hit.word.pos != "noun" or hit.token == 0:
        return None
    first, parted, _ = masked.text_of(hit.span).partition("-")
    if parted and first in places(lang):
        return Span(hit.span.start, hit.span.start + len(first))
    if role_words(lang).nouns_are_capital:
        return None  # "bot Tokio Gespräche an": a compound would have its hyphen
    before = hit.token - 1
    if masked.tokens[before] not in _NAMED or masked.items[before].mentions[0].genitive:
        return None
    return masked.items[before].mentions[0].span if _is_venue(masked, before, lang) else None


def _is_venue(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a capital or a body stands for a place where people meet: of the bodies only a building does."""
    name = masked.items[at].mentions[0].span
    return masked.tokens[at] == notation.CAPITAL or masked.text_of(name) in buildings(lang)


def _is_of_another(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether a place is another contact's: "after a visit to Oslo N will meet M", "in Oslo N offered a meeting in Italy", "at a meeting he invited N to Oslo"."""
    if _is_invited_to(masked, hit, at, words):
        return True
    other = next((h for h in masked.triggers if 0 < at - h.token <= _OWN_REACH), None)
    if other is None or other == hit:
        return False
    if other.word.pos != "noun":  # "talks with N in Oslo, then flies to Rome"
        return other.word.travels and hit.token < other.token < at
    lead = {word.lower() for word in masked.tokens[max(0, other.token - _LEAD) : other.token]}
    if not words.apart_in_time.isdisjoint(lead):
        return True
    if at > hit.token:
        return False
    last = masked.clause(hit.token)[1]
    behind = range(hit.token + 1, last)
    return any(
        masked.tokens[b] == notation.STATE and _in_place_phrase(masked, b, words) for b in behind
    )


def _is_invited_to(
    masked: MaskedSentence, hit: TriggerHit, at: int, words: lexicon.FrameWords
) -> bool:
    """Tell whether somebody is invited to a place in the course of a contact."""
    clause = masked.clause(at)
    invites = any(
        h.word.name == _INVITE and masked.clause(h.token) == clause for h in masked.triggers
    )
    return invites and hit.word.name != _INVITE and masked.tokens[at - 1].lower() in words.onto


def _told(masked: MaskedSentence, span: Span) -> tuple[str, Span]:
    """Return a place as the text names it, that of the date line for "here"."""
    named = (one for item in masked.items.values() for one in item.mentions if one.span == span)
    if here := next((one.name for one in named if one.kind is MentionKind.CAPITAL), ""):
        return here, span
    return " ".join(masked.text_of(span).split()), span


def _adds(masked: MaskedSentence, end: int, words: lexicon.FrameWords) -> bool:
    """Tell whether the clause after *end* only says more: ", held in Geneva"."""
    word = masked.tokens[end + 1].lower() if end + 1 < len(masked.tokens) else ""
    return word in words.attached or word in words.place_prepositions


def _places(masked: MaskedSentence, lang: str) -> Iterator[Place]:
    """Yield the towns and venues that a preposition of place governs, in reading order."""
    words = lexicon.frame_words(lang)
    read = 0
    for at, token in enumerate(masked.tokens):
        if at < read or not (token[0].isupper() or token in _SITES):
            continue
        length, span = _name(masked, at, words, lang)
        if length:
            yield at, span
        read = at + length


def _name(
    masked: MaskedSentence, at: int, words: lexicon.FrameWords, lang: str
) -> tuple[int, Span]:
    """Return how many tokens from *at* on name a place (0: none do), and its span."""
    if masked.tokens[at] in _NAMED:
        mention = masked.items[at].mentions[0]
        name = mention.span
        if mention.genitive and not role_words(lang).nouns_are_capital:
            return 0, name  # "in Oslo's interest"
        return int(_is_venue(masked, at, lang) and _in_place_phrase(masked, at, words)), name
    whole = masked.span(at)
    if masked.tokens[at] == notation.STATE and masked.text_of(whole) in words.city_states:
        return int(_in_place_phrase(masked, at, words)), whole
    if not masked.tokens[at][0].isupper() or not _in_place_phrase(masked, at, words):
        return 0, whole
    known = places(lang)
    for last in range(min(len(masked.tokens), at + _LONGEST), at, -1):
        span = Span(whole.start, masked.bounds[last - 1][1])
        if " ".join(masked.text_of(span).split()) in known:
            return last - at, span
    if _follows_head(masked, at, words) and _head_of(masked, at, words) not in words.place_sites:
        return _run(masked, at)
    return (0, whole) if role_words(lang).nouns_are_capital else _unknown(masked, at, words)


def _follows_head(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether a word says what a name is: "in der Stadt N", "in the resort of N", or what stands there: "am Flughafen von N"."""
    head = _head_of(masked, at, words)
    return _is_head(head, words) or head in words.place_sites


def _head_of(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> str:
    """Return the word before a name, but for an "of" between them."""
    before = masked.tokens[max(0, at - 2) : at]
    if before and before[-1].lower() in words.head_links | words.place_links:
        before = before[:-1]
    return before[-1].lower() if before else ""


def _is_head(word: str, words: lexicon.FrameWords) -> bool:
    """Tell whether a word says that a name is a place's, alone or as the end of a compound: "Schwarzmeerort"."""
    return word in words.place_heads or word.endswith(tuple(words.place_endings))


def _run(masked: MaskedSentence, at: int) -> tuple[int, Span]:
    """Return the run of capitalised words from *at* on."""
    last = at + 1
    while last < min(len(masked.tokens), at + _LONGEST) and masked.tokens[last][0].isupper():
        last += 1
    return last - at, Span(masked.span(at).start, masked.bounds[last - 1][1])


def _unknown(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> tuple[int, Span]:
    """Read a name that no table knows: "in Los Cabos", "at Camp David", "at the Elysee Palace"."""
    before = masked.tokens[at - 1].lower()
    length, span = _run(masked, at)
    final = masked.tokens[at + length - 1]
    after = masked.tokens[at + length] if at + length < len(masked.tokens) else ""
    parts = masked.tokens[at].split("-")  # "in Sino-U.S. ties"
    taken = (
        not words.no_places.isdisjoint((masked.tokens[at], *parts))
        or "'" in final
        or after == notation.OTHER_TRIGGER
    )
    bare = before in words.venue_prepositions
    if taken or not (bare or final.lower() in words.venue_heads):
        return 0, span
    return length, span


def _in_place_phrase(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether "in", "in der ... Hauptstadt", "on the ... island of" or a list "in X und Y" leads to the token."""
    if masked.tokens[at] == notation.CAPITAL and _hosts(masked, at, words):
        return True
    headed = _follows_head(masked, at, words)
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        token = masked.tokens[before].lower()
        there = token in words.place_prepositions or _goes_there(masked, before, words)
        if there and before and masked.tokens[before - 1].lower() in words.lying:
            return False
        there = there or (before == at - 1 and _visits(masked, before, words))
        if there or (headed and token in words.upon):
            return True
        passes = (
            token in words.determiners
            or (headed and token.isalpha())
            or _is_head(token, words)
            or (
                token in words.head_links | words.place_links
                and _follows_head(masked, before + 1, words)
            )
            or token in words.coordination
            or masked.tokens[before] in {notation.ADJECTIVE, notation.CAPITAL, notation.GENITIVE}
        )
        if not passes:
            return False
    return False


def _visits(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether somebody is on a visit to what follows: "N, visiting Oslo, met M", not "after visiting Oslo"."""
    if masked.text_of(masked.span(at)).lower() not in words.visiting:
        return False
    before = masked.tokens[at - 1].lower() if at else ","
    return before == "," or before in words.auxiliaries


def _hosts(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether a town is the host of a contact that a noun names: "Oslo hosted talks between N and M"."""
    verb = at + 1
    while verb < len(masked.tokens) and masked.tokens[verb].lower() in words.auxiliaries:
        verb += 1
    hosts = any(hit.token == verb and hit.word.name == "receive" for hit in masked.triggers)
    near = range(verb + 1, verb + 1 + _LEAD)
    return hosts and any(hit.token in near and hit.word.pos == "noun" for hit in masked.triggers)


def _goes_there(masked: MaskedSentence, at: int, words: lexicon.FrameWords) -> bool:
    """Tell whether a verb with its preposition stands at a token: "travel to", "left for", "was in"."""
    goes = any(hit.token == at and hit.word.travels for hit in masked.triggers)
    return goes and ends_in_a_preposition(masked, at, words)
