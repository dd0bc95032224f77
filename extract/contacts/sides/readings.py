"""A sentence as it may be read otherwise where it tells nothing: without its asides, "the two countries" as their states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.asides import without_asides

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sides.found import Found
    from extract.lexicon.contacts import FrameWords
    from extract.model import Span

    Told = tuple[MaskedSentence, Found]


# How far before a noun the words stand that put a contact into its course.
_LEAD = 4


def told_in_readings(
    masked: MaskedSentence, find: Callable[[MaskedSentence], Sequence[Found]], words: FrameWords
) -> list[Told]:
    """Return what *find* finds in a sentence, each with the reading that tells it; a trigger tells once.

    "The two countries" are rather the states that it means by itself than those of a contact told before.
    """
    plain = [(masked, one) for one in find(masked)]
    pairs = [told for told in plain if masked.paired is None or told[1].borrowed is None]
    for reading in _others(masked, words):
        seen = _spans(pairs)
        if any(hit.span not in seen for hit in masked.triggers):
            pairs += [
                (reading, one)
                for one in find(reading)
                if one.hit.span not in seen and _is_told_there(masked, one)
            ]
    seen = _spans(pairs)
    pairs += [told for told in plain if told[1].hit.span not in seen]
    return [told for told in pairs if not _only_says_in_what_course(*told, pairs, words)]


def _only_says_in_what_course(
    masked: MaskedSentence, found: Found, pairs: Sequence[Told], words: FrameWords
) -> bool:
    """Tell whether a noun only says in what course a verb beside it happens: "trifft im Rahmen eines Besuchs N"."""
    at = found.hit.token
    lead = {word.lower() for word in masked.tokens[max(0, at - _LEAD) : at]}
    if found.hit.word.pos != "noun" or words.in_course.isdisjoint(lead):
        return False
    sides = {actor.country for actor in found.actors}
    return any(
        one.hit.word.pos == "verb"
        and here.clause(one.hit.token) == masked.clause(at)
        and {actor.country for actor in one.actors} == sides
        for here, one in pairs
    )


def _spans(pairs: Sequence[Told]) -> set[Span]:
    return {one.hit.span for _, one in pairs}


def _is_told_there(masked: MaskedSentence, found: Found) -> bool:
    """Tell whether a reading names the sides itself."""
    own = found.borrowed is None and found.pronoun is None
    return own and not (found.frame.context and masked.paired is not None)


def _others(masked: MaskedSentence, words: FrameWords) -> Iterator[MaskedSentence]:
    if (short := without_asides(masked, words)) is not None:
        yield short
    if masked.paired is not None:
        yield masked.paired
        if (short := without_asides(masked.paired, words)) is not None:
            yield short
