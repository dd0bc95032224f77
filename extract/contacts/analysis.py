"""Everything that the later steps need to know of an article, gathered once: sentences, actors, times, masks."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.actors.author import with_author
from extract.actors.both import both_states, named_pairs
from extract.actors.chiefs import with_chiefs
from extract.actors.corefer import corefer
from extract.actors.neighbours import told_apart
from extract.actors.recognise import recognise
from extract.contacts.sentence.addresses import without_states_of_towns
from extract.contacts.sentence.mask import MaskedSentence, mask
from extract.lexicon.contacts import frame_words
from extract.model import MentionKind
from extract.text.sentences import sentences
from extract.text.teasers import without_teasers
from extract.timex.interval import expressions
from extract.timex.tag import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.model import Actor, Document, Mention, Sentence, Span, TimeExpression, Told

# Statements of time in a sentence; the news has eleven at most, and what has more than twice as many is a timetable.
_MOST_TIMES = 24
# How a text opens with its town, and how far from the start.
_TOWN, _OPENING = re.compile(r"/\w+ [–—-] | [–—] "), 250


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article with its sentences (and their masks), its statements of time and its mentions, in reading order.

    ``actors`` are who each of the mentions refers to.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    times: tuple[TimeExpression, ...]
    masked: tuple[MaskedSentence, ...]
    mentions: tuple[Mention, ...] = ()
    actors: tuple[tuple[Actor, ...], ...] = ()


def analyse(document: Document, known: Analysis | None = None) -> Analysis:
    """Read an article up to the point where its events are dated.

    *known* is what was found in the same text under another date: only who is meant depends on that.
    """
    text = without_teasers(document.text)
    if known is None:
        told = document if text == document.text else replace(document, text=text)
        parts = sentences(told)
        found = expressions(text, document.lang, tag(text, document.lang))
        times = _without_timetables(parts, found)
        recognised = tuple(_without_towns(told, recognise(told, parts)))
        mentions = tuple(told_apart(text, recognised, document.lang))
    else:
        parts, times, mentions = known.sentences, known.times, known.mentions
    actors = corefer(document, mentions)
    titled = with_chiefs(document, list(zip(mentions, actors, strict=True)))
    seen = with_author(document, titled)
    pairs = [*both_states(document, parts, seen), *named_pairs(document, parts, seen)]
    masked = tuple(_masked(text, document, parts, times, (seen, pairs)))
    return Analysis(document, parts, times, masked, mentions, actors)


def _masked(
    text: str,
    document: Document,
    parts: Sequence[Sentence],
    times: Sequence[TimeExpression],
    seen: tuple[Sequence[Told], Sequence[Told]],
) -> Iterator[MaskedSentence]:
    """Yield each sentence as frames see it; *seen* are the mentions with their actors, and those that are two states."""
    words, (told, pairs) = frame_words(document.lang), seen
    named = _by_sentence(parts, [mention.span for mention, _ in told])
    paired = _by_sentence(parts, [mention.span for mention, _ in pairs])
    dated = _by_sentence(parts, [time.span for time in times])
    for number, sentence in enumerate(parts):
        timed = [times[at] for at in dated[number]]
        own = [time for time in timed if not _is_dateline(document, sentence, time)]
        here = [told[at] for at in named[number]]
        plain = without_states_of_towns(mask(text, sentence, here, own, document.lang), words)
        if paired[number]:
            both = [pairs[at] for at in paired[number]]
            apart = [
                one for one in here if not any(one[0].span.overlaps(two.span) for two, _ in both)
            ]
            here = sorted([*apart, *both], key=_place)
            other = mask(text, sentence, here, own, document.lang)
            plain = replace(plain, paired=without_states_of_towns(other, words))
        yield plain


def _place(told: Told) -> Span:
    return told[0].span


def _by_sentence(parts: Sequence[Sentence], spans: Sequence[Span]) -> list[list[int]]:
    """Return, for each sentence, which spans lie inside it; both are in reading order."""
    inside: list[list[int]] = [[] for _ in parts]
    starts = [sentence.span.start for sentence in parts]
    for number, span in enumerate(spans):
        home = bisect_right(starts, span.start) - 1
        if home >= 0 and parts[home].span.covers(span):
            inside[home].append(number)
    return inside


def _without_timetables(
    parts: Sequence[Sentence], times: Sequence[TimeExpression]
) -> tuple[TimeExpression, ...]:
    """Return the statements of time but for those of sentences that have too many for one."""
    dated = _by_sentence(parts, [time.span for time in times])
    crowd = {at for inside in dated if len(inside) > _MOST_TIMES for at in inside}
    return tuple(time for at, time in enumerate(times) if at not in crowd)


def _without_towns(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions without a surname that is the town here that the text opens with."""
    towns = {mention.name for mention in mentions if _opens_text(document, mention)}
    for mention in mentions:
        if mention.office or mention.name not in towns:
            yield mention


def _opens_text(document: Document, mention: Mention) -> bool:
    """Tell whether a surname is the town that a text opens with: "Holguin/Rom – ..."."""
    start, first = mention.span.start, document.body.start
    bare = mention.kind is MentionKind.PERSON and not mention.office and " " not in mention.name
    if not bare or start - first >= _OPENING:
        return False
    before = document.text[first:start].rstrip(" ")
    near = not before or before.endswith((".", "\n"))
    return near and _TOWN.match(document.text, mention.span.end) is not None


def _is_dateline(document: Document, sentence: Sentence, time: TimeExpression) -> bool:
    """Tell whether a time in a heading is the article's own date."""
    return sentence.heading and any(
        clue.span is not None and clue.span.covers(time.span) for clue in document.clues
    )
