"""Tie every trigger of a sentence to its sides by the frames of the language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.lexicon import contacts as lexicon
from extract.model import Actor, Mode

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from extract.contacts.mask import Item, MaskedSentence, TriggerHit
    from extract.lexicon.contacts import Frame

_SUBJECT_CHARS = (lexicon.GROUP, lexicon.ACTOR, lexicon.CAPITAL)


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger with the frame that fits it and the actors that it ties together."""

    hit: TriggerHit
    frame: Frame
    actors: tuple[Actor, ...]
    borrowed: bool


def countries(actors: Sequence[Actor]) -> frozenset[str]:
    """Return the sides among *actors*."""
    return frozenset(actor.country for actor in actors if actor.country)


def find(masked: MaskedSentence, before: Sequence[Item], lang: str) -> Iterator[Found]:
    """Yield the triggers of a sentence that have at least two sides.

    *before* holds the actors of the sentences before, latest last: a bare noun or a pronoun borrows from them.
    """
    for hit in masked.triggers:
        found = _first_frame(masked, hit, before, lang)
        if found is not None:
            yield found


def _first_frame(
    masked: MaskedSentence, hit: TriggerHit, before: Sequence[Item], lang: str
) -> Found | None:
    text = masked.around(hit)
    for frame in lexicon.frames(lang):
        if hit.word.name not in frame.triggers:
            continue
        if frame.context and not frame.pattern.search(text):
            continue
        if frame.context:
            actors, borrowed = _context(masked, hit, before, persons=frame.persons)
            if len(countries(actors)) > 1:
                return Found(hit, frame, actors, borrowed)
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
    before: Sequence[Item],
    lang: str,
) -> Found | None:
    places = [
        masked.token_at(match.start(group))
        for group in ("x", "y")
        if group in match.re.groupindex and match[group]
    ]
    words = lexicon.frame_words(lang)
    if frame.objects and any(masked.is_governed(at, words) for at in places):
        return None
    items = [masked.items[at] for at in places]
    actors = [actor for item in items for actor in _sided(item, hosts=frame.hosts)]
    borrowed = False
    if frame.subject:
        subject, borrowed = _subject(masked, hit, items, before, lang)
        if subject is None:
            return None
        actors = [*subject.actors, *actors]
    if len(countries(actors)) < 2:  # noqa: PLR2004
        return None
    return Found(hit, frame, tuple(dict.fromkeys(actors)), borrowed)


def _sided(item: Item, *, hosts: bool) -> tuple[Actor, ...]:
    """Return an item's actors; a capital that several bodies share names no host."""
    if hosts and item.char == lexicon.CAPITAL and len(item.actors) > 1:
        return ()
    return item.actors


def _subject(
    masked: MaskedSentence,
    hit: TriggerHit,
    taken: Sequence[Item],
    before: Sequence[Item],
    lang: str,
) -> tuple[Item | None, bool]:
    """Return the free actor nearest to the trigger: in its clause, else its sentence, else the one before.

    The second value tells that it comes from a sentence before.
    """
    words = lexicon.frame_words(lang)
    against = countries([actor for item in taken for actor in item.actors])

    def free(first: int, last: int) -> list[int]:
        return [
            at
            for at in range(first, last)
            if at in masked.items
            and masked.items[at].char in _SUBJECT_CHARS
            and masked.items[at] not in taken
            and not masked.is_governed(at, words)
            and not set(masked.items[at].countries) <= against
        ]

    first, last = masked.clause(hit.token)
    found = free(first, last)
    if not found and not words.pronouns.intersection(t.lower() for t in masked.tokens[first:last]):
        found = free(0, len(masked.tokens))
    if found:
        return masked.items[min(found, key=lambda at: abs(at - hit.token))], False
    clause = {token.lower() for token in masked.tokens[first:last]}
    earlier = [masked.items[at] for at in sorted(masked.items) if at < first]
    if clause & (words.pronouns | words.determiners) or not masked.items:
        for item in reversed([*before, *earlier]):
            if not set(item.countries) <= against and item.char in _SUBJECT_CHARS:
                return item, item not in earlier
    return None, False


def _context(
    masked: MaskedSentence, hit: TriggerHit, before: Sequence[Item], *, persons: bool
) -> tuple[tuple[Actor, ...], bool]:
    """Return the sides that a bare noun leaves to the reader, and whether a sentence before names them.

    With *persons* only a group of persons before the sentence will do ("eine Begegnung der beiden").
    """
    inside = [masked.items[at] for at in sorted(masked.items) if at != hit.token]
    if not persons and any(item.char != lexicon.BODY for item in inside):
        groups = [item for item in inside if item.char == lexicon.GROUP]
        return (groups[0].actors if groups else ()), False
    for item in reversed(before):
        if item.char == lexicon.GROUP and (not persons or any(actor.name for actor in item.actors)):
            return item.actors, True
    return (), False


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
    return mode, in_person
