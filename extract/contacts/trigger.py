"""Tie every trigger of a sentence to its sides by the frames of the language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.lexicon import contacts as lexicon
from extract.lexicon.actors import role_words
from extract.model import Actor, Mode

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from extract.contacts.hits import TriggerHit
    from extract.contacts.mask import MaskedSentence
    from extract.contacts.pieces import Item
    from extract.lexicon.contacts import Frame, FrameWords

_PLACES = (lexicon.ACTOR, lexicon.STATE, lexicon.CAPITAL)
_DETERMINER_REACH = 4
_SUBJECT_CHARS = (lexicon.GROUP, lexicon.ACTOR, lexicon.STATE, lexicon.CAPITAL)


@dataclass(frozen=True, slots=True)
class Borrowed:
    """An actor of a sentence before, with the number of that sentence; ``told`` for the sides of a report."""

    item: Item
    sentence: int
    told: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger with the frame that fits it and the actors that it ties together.

    ``others`` are those on the far side ("mit ..."), ``borrowed`` is the group of a sentence before that a bare noun
    means, ``pronoun`` tells that the subject is only a pronoun here.
    """

    hit: TriggerHit
    frame: Frame
    actors: tuple[Actor, ...]
    borrowed: Borrowed | None
    others: tuple[Actor, ...] = ()
    pronoun: bool = False


def countries(actors: Sequence[Actor]) -> frozenset[str]:
    """Return the sides among *actors*."""
    return frozenset(actor.country for actor in actors if actor.country)


def find(masked: MaskedSentence, before: Sequence[Borrowed], lang: str) -> Iterator[Found]:
    """Yield the triggers of a sentence that have at least two sides.

    *before* holds the actors of the sentences before, latest last: a bare noun or a pronoun borrows from them.
    """
    for hit in masked.triggers:
        found = _first_frame(masked, hit, before, lang)
        if found is not None:
            yield from _severally(found)


def _severally(found: Found) -> Iterator[Found]:
    """Take "spoke with A, B and C" apart: one contact for each side spoken to."""
    sides = countries(found.others)
    apart = (
        found.frame.severally
        or found.frame.hosts
        or (found.frame.subject and found.hit.word.plural)
    )
    if not apart or len(sides) < 2:  # noqa: PLR2004
        yield found
        return
    speakers = tuple(actor for actor in found.actors if actor not in found.others)
    for side in dict.fromkeys(actor.country for actor in found.others if actor.country):
        partners = tuple(actor for actor in found.others if actor.country == side)
        yield replace(found, actors=(*speakers, *partners), others=partners)


def _first_frame(
    masked: MaskedSentence, hit: TriggerHit, before: Sequence[Borrowed], lang: str
) -> Found | None:
    text = masked.around(hit)
    for frame in lexicon.frames(lang):
        if hit.word.name not in frame.triggers:
            continue
        if frame.context and not frame.pattern.search(text):
            continue
        if frame.context:
            actors, source = _context(masked, hit, before, lang, persons=frame.persons)
            if len(countries(actors)) > 1:
                return Found(hit, frame, actors, source)
            continue
        for match in frame.pattern.finditer(text):
            found = _sides(masked, hit, frame, match, before, lang)
            if found is not None:
                return found
    return None


def _sides(
    masked: MaskedSentence,
    hit: TriggerHit,
    frame: Frame,
    match: re.Match[str],
    before: Sequence[Borrowed],
    lang: str,
) -> Found | None:
    places = [
        masked.token_at(match.start(group)) for group in sorted(match.re.groupindex) if match[group]
    ]
    words = lexicon.frame_words(lang)
    if frame.objects and any(masked.is_governed(at, words) for at in places):
        return None
    if frame.objects and len(places) == 1 and _has_other_subject(masked, places[0], lang):
        return None
    items = [masked.items[at] for at in places]
    if frame.named and not all(_is_person(item) or _is_office(item) for item in items):
        return None
    actors = [actor for item in items for actor in _sided(item, hosts=frame.hosts)]
    borrowed = None
    if frame.subject:
        subject, borrowed = _subject(masked, hit, items, before, lang)
        if subject is None:
            return None
        if frame.hosts and not (_is_person(subject) or _is_office(subject)):
            return None
        actors = [*subject.actors, *actors]
    if len(countries(actors)) < 2:  # noqa: PLR2004
        return None
    others = items[-1].actors if items else ()
    everyone = tuple(dict.fromkeys(actors))
    return Found(hit, frame, everyone, None, others, pronoun=borrowed is not None)


def _sided(item: Item, *, hosts: bool) -> tuple[Actor, ...]:
    """Return an item's actors; a capital that several bodies share names no host."""
    if hosts and item.char == lexicon.CAPITAL and len(item.actors) > 1:
        return ()
    return item.actors


def _has_other_subject(masked: MaskedSentence, group: int, lang: str) -> bool:
    """Tell whether someone else acts in the clause of a group: then the group is its object."""
    words = lexicon.frame_words(lang)
    return any(
        at in masked.items
        and masked.items[at].char in {lexicon.ACTOR, lexicon.STATE, lexicon.GROUP}
        and not masked.is_governed(at, words)
        for at in range(masked.clause(group)[0], group)
    )


def _subject(
    masked: MaskedSentence,
    hit: TriggerHit,
    taken: Sequence[Item],
    before: Sequence[Borrowed],
    lang: str,
) -> tuple[Item | None, Borrowed | None]:
    """Return who acts: nearest in the trigger's clause, else in its sentence, else in one before."""
    words = lexicon.frame_words(lang)
    against = countries([actor for item in taken for actor in item.actors])

    def fits(item: Item) -> bool:
        return (
            item.char in _SUBJECT_CHARS and item not in taken and not set(item.countries) <= against
        )

    def free(first: int, last: int) -> list[int]:
        return [
            at
            for at in range(first, last)
            if at in masked.items and fits(masked.items[at]) and not masked.is_governed(at, words)
        ]

    first, last = masked.clause(hit.token)
    clause = set(masked.clause_words(hit.token))
    owned = _is_owned(masked, hit, words)
    anywhere = free(0, len(masked.tokens))
    if owned:
        left = [at for at in anywhere if at < hit.token and _is_person(masked.items[at])]
        if left:
            return masked.items[left[0]], None
    found = free(first, last)
    if not found and (
        _has_own_subject(masked, first, hit.token, words) or _follows_a_stranger(masked, hit, lang)
    ):
        return None, None
    if not found and not clause & words.pronouns:
        found = [at for at in anywhere if _may_reach(masked, hit, at, lang)]
    if found:
        return masked.items[min(found, key=lambda at: _remoteness(masked, hit, at))], None
    if not (owned or clause & words.pronouns) and (
        anywhere or _has_own_subject(masked, first, last, words)
    ):
        return None, None
    for at in sorted((at for at in masked.items if at < first), reverse=True):
        item = masked.items[at]
        if fits(item) and _is_person(item):
            return item, None
    fitting = [b for b in before if not b.told and fits(b.item) and _is_person(b.item)]
    if not fitting:
        return None, None
    borrowed = next(b for b in fitting if b.sentence == fitting[-1].sentence)
    return borrowed.item, borrowed


def _remoteness(masked: MaskedSentence, hit: TriggerHit, at: int) -> tuple[bool, int]:
    """Order who may act: persons before bare states, then the nearest."""
    bare = masked.items[at].char in {lexicon.STATE, lexicon.CAPITAL}
    return bare, abs(at - hit.token)


def _is_owned(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a possessive says whose contact it is: "her visit", "sein erstes Treffen"."""
    first = max(0, hit.token - _DETERMINER_REACH)
    return any(word.lower() in words.possessives for word in masked.tokens[first : hit.token])


def _has_own_subject(masked: MaskedSentence, first: int, last: int, words: FrameWords) -> bool:
    """Tell whether a noun that is no actor acts in a stretch of tokens: "the group met with ..."."""
    for at in range(first, last):
        article = masked.tokens[at].lower() in words.articles
        if not article or at + 1 >= last or at + 1 in masked.items or at + 1 in masked.times:
            continue
        noun = masked.tokens[at + 1] not in {
            lexicon.ADJECTIVE,
            lexicon.TRIGGER,
            lexicon.OTHER_TRIGGER,
        }
        before = masked.tokens[at - 1].lower() if at else ""
        if noun and before not in words.prepositions:
            return not any(i in masked.items for i in range(at + 1, min(at + 4, last)))
    return False


def _follows_a_stranger(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether an unknown name acts just before a verb: "Texas Governor N met with ..."."""
    if role_words(lang).nouns_are_capital or hit.word.pos != "verb":
        return False
    at = hit.token - 1
    while at > 0 and masked.tokens[at][0].islower() and hit.token - at < _DETERMINER_REACH:
        at -= 1
    named = at > 0 and masked.tokens[at][0].isupper() and at not in masked.times
    return named and masked.tokens[at - 1].lower() not in lexicon.frame_words(lang).prepositions


def _is_person(item: Item) -> bool:
    """Tell whether a pronoun can mean an actor: a person, or the persons of a group."""
    return any(actor.name for actor in item.actors)


def _is_office(item: Item) -> bool:
    return any(actor.offices for actor in item.actors)


def _may_reach(masked: MaskedSentence, hit: TriggerHit, at: int, lang: str) -> bool:
    """Tell whether the subject of another clause can be this one's: the next clause, and no speech between."""
    speech = lexicon.frame_words(lang).speech
    if masked.items[at].char in {lexicon.STATE, lexicon.CAPITAL}:
        return False
    return (
        not speech.intersection(masked.clause_words(at))
        or not speech.intersection(masked.clause_words(hit.token))
        and masked.clause(at)[0] == 0
        and at < hit.token
    )


def _context(
    masked: MaskedSentence, hit: TriggerHit, before: Sequence[Borrowed], lang: str, *, persons: bool
) -> tuple[tuple[Actor, ...], Borrowed | None]:
    """Return the sides that a bare noun leaves to the reader, and the group of a sentence before that names them.

    With *persons* only a group of persons before the sentence will do ("eine Begegnung der beiden"). Who else acts in
    the sentence must be one of the group.
    """
    words = lexicon.frame_words(lang)
    acting = [
        at
        for at in sorted(masked.items)
        if masked.items[at].char != lexicon.BODY
        and not (masked.items[at].char in _PLACES and masked.is_governed(at, words))
    ]
    present = countries([actor for at in acting for actor in masked.items[at].actors])
    groups = [
        borrowed
        for borrowed in reversed(before)
        if borrowed.item.char == lexicon.GROUP and (not persons or _is_person(borrowed.item))
    ]
    if persons or not acting:
        return (groups[0].item.actors, groups[0]) if groups else ((), None)
    told = next((group for group in groups if group.told), None)
    if told is None or not present <= countries(told.item.actors):
        return (), None
    if not is_definite(masked, hit, lang):
        return (), None
    inside = [masked.items[at] for at in acting if masked.items[at].char == lexicon.GROUP]
    return (inside[0].actors, None) if inside else (told.item.actors, told)


def is_definite(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a noun speaks of a contact that is known already: "das ... Gespräch", "their talks"."""
    definite = lexicon.frame_words(lang).definite
    for before in range(hit.token - 1, max(-1, hit.token - 1 - _DETERMINER_REACH), -1):
        word = masked.tokens[before].lower()
        if word in definite:
            return True
        if not (word[0].isalpha() or before in masked.times or before in masked.items):
            return False
    return False


def mode_of(masked: MaskedSentence, found: Found, lang: str) -> tuple[Mode, bool]:
    """Return the mode that trigger and adverbs give, and whether "persönlich" or the like says in person."""
    words = lexicon.frame_words(lang)
    first, last = masked.clause(found.hit.token)
    clause = f" {' '.join(masked.tokens[first:last]).lower()} "
    mode = Mode(found.hit.word.mode)
    in_person = any(f" {word} " in clause for word in words.in_person)
    if mode in {Mode.TALKS, Mode.MEETING} and any(f" {word} " in clause for word in words.by_phone):
        mode = Mode.PHONE
    elif mode in {Mode.TALKS, Mode.MEETING} and any(
        f" {word} " in clause for word in words.by_video
    ):
        mode = Mode.VIDEO
    elif mode is Mode.TALKS and in_person:
        mode = Mode.MEETING
    remote = [Mode(h.word.mode) for h in masked.triggers if first <= h.token < last]
    if mode is Mode.TALKS:
        mode = next((m for m in remote if m in {Mode.PHONE, Mode.VIDEO}), mode)
    return mode, in_person
