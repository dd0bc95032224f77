"""Everything that the later steps need to know of an article, gathered once: sentences, actors, times, masks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.actors.corefer import corefer
from extract.actors.recognise import recognise
from extract.contacts.mask import MaskedSentence, mask
from extract.text.sentences import sentences
from extract.timex.interval import expressions
from extract.timex.tag import tag

if TYPE_CHECKING:
    from extract.model import Actor, Document, Mention, Sentence, TimeExpression


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article with its sentences (and their masks) and its statements of time, in reading order."""

    document: Document
    sentences: tuple[Sentence, ...]
    times: tuple[TimeExpression, ...]
    masked: tuple[MaskedSentence, ...]


def analyse(document: Document) -> Analysis:
    """Read an article up to the point where its own date is needed."""
    parts = sentences(document)
    times = expressions(document.text, document.lang, tag(document.text, document.lang))
    mentions = recognise(document, parts)
    actors = corefer(document, mentions)
    pairs = list(zip(mentions, actors, strict=True))
    masked = tuple(
        mask(
            document.text,
            sentence,
            _inside_pairs(sentence, pairs),
            [
                time
                for time in times
                if sentence.span.covers(time.span)
                and not (sentence.heading and _states_the_date(document, time))
            ],
            document.lang,
        )
        for sentence in parts
    )
    return Analysis(document, parts, times, masked)


def _states_the_date(document: Document, time: TimeExpression) -> bool:
    """Tell whether a time in a heading is the article's own date line."""
    return any(clue.span is not None and clue.span.covers(time.span) for clue in document.clues)


def _inside_pairs(
    sentence: Sentence, pairs: list[tuple[Mention, tuple[Actor, ...]]]
) -> list[tuple[Mention, tuple[Actor, ...]]]:
    return [pair for pair in pairs if sentence.span.covers(pair[0].span)]
