"""What sentences lend to the wrong contact: persons of another one, a subject of long ago."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sides.frames import find
from extract.contacts.sides.pronoun import is_owned
from extract.lexicon import contacts as lexicon
from extract.lexicon.names import family_name
from extract.lexicon.spelling import skeleton
from extract.model import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sides.borrowed import Borrowed
    from extract.contacts.sides.found import Found
    from extract.lexicon.contacts import FrameWords

# How many sentences back the side may stand that a noun leaves to the reader without any pronoun.
_NEAR = 2


def without_strays(groups: Sequence[list[Report]]) -> list[list[Report]]:
    """Take out of each group what names only persons of another one: "N called M. A met B. The talks were long" says nothing of N."""
    own = [_persons(r for r in group if not r.borrowed) for group in groups]
    return [
        [r for r in group if not _is_stray(r, own[at], [*own[:at], *own[at + 1 :]])]
        if any(not r.borrowed for r in group)
        else group
        for at, group in enumerate(groups)
    ]


def _is_stray(
    report: Report, own: set[tuple[str, str]], others: Sequence[set[tuple[str, str]]]
) -> bool:
    """Tell whether the persons whom a report borrows are those of another group, and not those whom its own group names for their side."""
    mine = _persons([report])
    if not report.borrowed or mine <= own or not any(mine <= other for other in others):
        return False
    taken = {side for side, _ in own}
    return not own or any(side in taken for side, _ in mine - own)


def _persons(reports: Iterable[Report]) -> set[tuple[str, str]]:
    """Return who is named in reports, by side."""
    return _names(actor for report in reports for actor in report.actors)


def _names(actors: Iterable[Actor]) -> set[tuple[str, str]]:
    return {(one.country, skeleton(family_name(one.name))) for one in actors if one.name}


def near_ones(
    masked: MaskedSentence, before: Sequence[Borrowed], lang: str, number: int
) -> list[Found]:
    """Return the contacts of a sentence whose sides it can tell, with no more of them than that."""
    words = lexicon.frame_words(lang)
    found = find(masked, before, lang, number=number)
    near = (_as_near(one, masked, words, number) for one in found)
    return [one for one in near if one is not None]


def _as_near(found: Found, masked: MaskedSentence, words: FrameWords, number: int) -> Found | None:
    """Return a contact whose near side only a sentence before tells, with no more of it than that can tell.

    A noun that no pronoun ties to anybody leans on the sentences just before. With a state alone it is of the state, not of
    the person who acted there: "N smiled. Talks with Japan were put off".
    """
    source = found.pronoun
    if source is None or found.hit.word.pos != "noun" or is_owned(masked, found.hit, words):
        return found
    said = {word.lower() for word in masked.tokens}
    if not (words.pronouns.isdisjoint(said) and words.the_two.isdisjoint(said)):
        return found
    here = _names(actor for item in masked.items.values() for actor in item.actors)
    if not here.isdisjoint(_names(source.item.actors)):
        return found  # "after N broke off talks, cancelling a meeting with M"
    if number - source.sentence > _NEAR:
        return None
    if not found.others or any(one.name or one.offices for one in found.others):
        return found
    if not found.hit.word.standing:
        return found
    near = dict.fromkeys(
        one if one in found.others else Actor(one.country, "", (), ()) for one in found.actors
    )
    return replace(found, actors=tuple(near))
