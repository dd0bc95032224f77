"""A sentence as frames see it: actors, times and triggers are single placeholder tokens, the rest is words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from extract.contacts.sentence.brackets import closed
from extract.contacts.sentence.dated_nouns import told_where_and_when
from extract.contacts.sentence.governed import belongs_to_a_noun, follows_a_preposition
from extract.contacts.sentence.pieces import (
    Item,
    Piece,
    actor_pieces,
    epithet_pieces,
    in_capitals,
    time_pieces,
    with_officers,
)
from extract.contacts.sentence.rounds import round_pieces, with_partners
from extract.contacts.sentence.triggers import BOUNDARY, TriggerHit, evokes, triggers
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.respelling import respelled
from extract.lexicon.text import contraction, elision
from extract.model import Actor, ExpressionKind, Mention, Sentence, Span, TimeExpression
from extract.text.titlecase import is_titled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.contacts.sentence.mentions import Bounds
    from extract.lexicon.contacts import FrameWords

_WORD = r"[A-Z]\.(?:[A-Z]\.)+|[^\W_]+(?:[-'’.][^\W_]+)*(?:-(?=\s+[^\W\d_]))?|[^\w\s]|_"
# What makes a state an adjective: "U.S.-based", "Saudi-led".
_JOINED = re.compile(r"-[a-zß-öø-ÿ]{3}")
# What goes on for longer is a list or a table, no sentence.
_LONGEST = 300
# Each is read against its whole sentence; one of the news has six at most, and one of twice as many tells no clause from the next.
_MOST_TRIGGERS = 12
# Two capitals with a comma between them.
_CAPITALS = (notation.CAPITAL, ",", notation.CAPITAL)
# How far apart two commas stand that enclose one token.
_LONE = 2
# How far before "here" the verb of a journey stands.
_NEAR = 4


@dataclass(frozen=True, slots=True)
class MaskedSentence:
    """Tokens of a sentence of the article ``source``; ``items`` and ``times`` are keyed by token index.

    Vague words of time ("kürzlich", "nun") stay words; ``vague`` holds where they are. ``bounds`` are the tokens' ranges in
    ``source``, ``cuts`` the tokens that part clauses; ``paired`` is the sentence with "the two countries" as the two states. Of a sentence without actors and triggers, or with too many, only ``times`` are kept.
    """

    source: str
    sentence: Sentence
    tokens: tuple[str, ...]
    bounds: tuple[Bounds, ...]
    cuts: tuple[int, ...]
    text: str
    items: dict[int, Item]
    times: dict[int, TimeExpression]
    triggers: tuple[TriggerHit, ...]
    vague: tuple[Span, ...]
    paired: MaskedSentence | None = None

    def span(self, token: int) -> Span:
        """Return the range of one token."""
        return Span(*self.bounds[token])

    def text_of(self, span: Span) -> str:
        """Return the characters of the article in *span*."""
        return span.of(self.source)

    def spelled(self, token: int) -> str:
        """Return the characters of the article that one token stands for."""
        start, end = self.bounds[token]
        return self.source[start:end]

    @staticmethod
    def token_at(match: re.Match[str], group: str) -> int:
        """Return the token at which a group of a match over the masked text starts."""
        return match.string.count(" ", 0, match.start(group))

    def token_of(self, time: TimeExpression) -> int | None:
        """Return the token of a time, ``None`` where it stands in another sentence."""
        return next((at for at, other in self.times.items() if other.span == time.span), None)

    def trigger_of(self, span: Span) -> TriggerHit | None:
        """Return the trigger that stands at *span*, ``None`` where it stands in another sentence."""
        return next((hit for hit in self.triggers if hit.span == span), None)

    def around(self, trigger: TriggerHit) -> str:
        """Return the masked text with *trigger* as the trigger in question."""
        tokens = list(self.tokens)
        tokens[trigger.token] = notation.TRIGGER
        return " ".join(tokens) + " "

    def with_item(self, token: int, item: Item) -> MaskedSentence:
        """Return the sentence with *item* in the place of a word, a pronoun that means it."""
        tokens = (*self.tokens[:token], item.char, *self.tokens[token + 1 :])
        return replace(
            self, tokens=tokens, text=" ".join(tokens) + " ", items={**self.items, token: item}
        )

    def without(self, gone: frozenset[int]) -> MaskedSentence:
        """Return the sentence with some of its tokens left out, and what stands there."""
        kept = [at for at in range(len(self.tokens)) if at not in gone]
        place = {at: new for new, at in enumerate(kept)}
        times = {place[at]: time for at, time in self.times.items() if at in place}
        tokens = tuple(self.tokens[at] for at in kept)
        hits = tuple(
            replace(hit, token=place[hit.token], far=None if hit.far is None else place[hit.far])
            for hit in self.triggers
            if hit.token in place and (hit.far is None or hit.far in place)
        )
        return replace(
            self,
            tokens=tokens,
            bounds=tuple(self.bounds[at] for at in kept),
            cuts=_cuts(tokens, hits, _led(self.source, times)),
            text=" ".join(tokens) + " ",
            items={place[at]: item for at, item in self.items.items() if at in place},
            times=times,
            triggers=hits,
        )

    def clause(self, token: int) -> tuple[int, int]:
        """Return the tokens ``[first, last)`` between the boundaries around *token*."""
        cuts = self.cuts
        before, after = bisect_left(cuts, token), bisect_right(cuts, token)
        first = cuts[before - 1] + 1 if before else 0
        return first, cuts[after] if after < len(cuts) else len(self.tokens)

    def dates_apart(self, hit: TriggerHit, other: TriggerHit) -> bool:
        """Tell whether a trigger has a time of its own in another clause than a second one."""
        first, last = self.clause(hit.token)
        return not first <= other.token < last and any(first <= at < last for at in self.times)

    def half(self, token: int) -> list[Item]:
        """Return the items on *token*'s side of a semicolon: what stands beyond it is told by itself."""
        ends = [at for at, word in enumerate(self.tokens) if word == ";"]
        last = min((at for at in ends if at > token), default=len(self.tokens))
        return [item for at, item in self.items.items() if self.opening(token) <= at < last]

    def opening(self, token: int) -> int:
        """Return where the sentence begins for *token*: at its start, or behind the semicolon before it."""
        return max((at + 1 for at in range(token) if self.tokens[at] == ";"), default=0)

    def clause_words(self, token: int) -> list[str]:
        """Return the words of the clause around *token* in lower case, without what an apostrophe adds."""
        first, last = self.clause(token)
        return [
            (
                word.replace("’", "'").partition("'")[0] if "'" in word or "’" in word else word
            ).lower()
            for word in self.tokens[first:last]
        ]

    def is_governed(self, token: int, words: FrameWords) -> bool:
        """Tell whether a preposition governs the noun phrase at *token*, or it belongs to a noun: "nach einer Drohung des N"."""
        return belongs_to_a_noun(self, token, words) or follows_a_preposition(self, token, words)


def mask(
    text: str,
    sentence: Sentence,
    mentions: Sequence[tuple[Mention, tuple[Actor, ...]]],
    times: Sequence[TimeExpression],
    lang: str,
) -> MaskedSentence:
    """Mask one sentence; *mentions* and *times* are those inside it, in reading order.

    One with more triggers than any sentence of the news keeps only its times.
    """
    parts = _parting(lang).split(text[sentence.span.start : sentence.span.end], _LONGEST)
    if not (mentions or evokes(parts[1::2], lang)):
        return _told_of_nobody(text, sentence, parts, times)
    raw = _tokens(parts, sentence.span, [mention.span.end for mention, _ in mentions])
    words = lexicon.frame_words(lang)
    terse = sentence.heading and words.terse_lists
    pieces = actor_pieces(text, raw, mentions, words, terse=terse) if mentions and raw else []
    pieces = list(in_capitals(text, raw, pieces, words, {time.span.start for time in times}))
    pieces = list(with_officers(text, raw, pieces, words))
    taken = {at for piece in pieces for at in range(piece.first, piece.last)}
    pieces += closed(text, raw, list(time_pieces(raw, _firm(times), taken)), words)
    if rounds := list(round_pieces(text, raw, taken, lang)):
        pieces = with_partners(text, raw, [*pieces, *rounds], lang)
    pieces += epithet_pieces(text, raw, {at for p in pieces for at in range(p.first, p.last)}, lang)
    masked = _Masked(text, raw, sorted(pieces, key=lambda piece: piece.first), lang)
    titled = terse and is_titled(parts[1::2], words.never_titled)
    evoking = triggers(masked.tokens, masked.bounds, lang, titled=titled)
    if len(found := tuple(islice(evoking, _MOST_TRIGGERS + 1))) > _MOST_TRIGGERS:
        return _told_of_nobody(text, sentence, parts, times)
    hits = masked.put_triggers(found)
    return MaskedSentence(
        source=text,
        sentence=sentence,
        tokens=tuple(masked.tokens),
        bounds=tuple(masked.bounds),
        cuts=told_where_and_when(
            masked.tokens, hits, _cuts(masked.tokens, hits, _led(text, masked.times)), words
        ),
        text=" ".join(masked.tokens) + " ",
        items=masked.items,
        times=masked.times,
        triggers=hits,
        vague=tuple(time.span for time in times if _is_long_past(time)),
    )


def _told_of_nobody(
    text: str, sentence: Sentence, parts: Sequence[str], times: Sequence[TimeExpression]
) -> MaskedSentence:
    """Return the mask of a sentence that tells of no contact, or of more than one can: of its words only times are asked for."""
    firm = _firm(times)
    told = time_pieces(_tokens(parts, sentence.span, ()), firm, set()) if firm else ()
    dated = {piece.first: piece.time for piece in told if piece.time is not None}
    return MaskedSentence(text, sentence, (), (), (), "", {}, dated, (), ())


def _led(text: str, times: Mapping[int, TimeExpression]) -> frozenset[int]:
    """Return where a preposition leads to a time: "on Monday", not the bare date of a picture's words."""
    return frozenset(at for at, time in times.items() if text[time.span.start].islower())


def _cuts(
    tokens: Sequence[str], hits: Sequence[TriggerHit], led: frozenset[int]
) -> tuple[int, ...]:
    """Return the tokens that part clauses; a time between commas goes with what follows, if no trigger precedes it.

    *led* are the times that a preposition leads to.
    """
    cuts = [
        at
        for at, token in enumerate(tokens)
        if token in BOUNDARY and not (_lists_capitals(tokens, at) or _says_where(tokens, at, led))
    ]
    evoking = {hit.token for hit in hits}
    starts = [0, *(cut + 1 for cut in cuts)]
    return tuple(
        cut
        for number, cut in enumerate(cuts)
        if not (
            number
            and cut - cuts[number - 1] == _LONE
            and tokens[cut - 1] == notation.TIME
            and {tokens[cut], tokens[cuts[number - 1]]} == {","}
            and evoking.isdisjoint(range(starts[number - 1], cut))
        )
    )


def _lists_capitals(tokens: Sequence[str], at: int) -> bool:
    """Tell whether a comma stands in a list of capitals: "visits to A, B and C in May", whatever "and" is."""
    first = at
    while tuple(tokens[max(0, at - 1) : at + 2]) == _CAPITALS and at + 2 < len(tokens):
        at += 2
    return at > first and tokens[at].isalpha() and tuple(tokens[at + 1 : at + 2]) == _CAPITALS[:1]


def _says_where(tokens: Sequence[str], at: int, led: frozenset[int]) -> bool:
    """Tell whether a comma only parts a town from its country, and a time or the end follows: "in Osaka, Japan on Monday"."""
    town, comma, country, after = [*tokens[max(0, at - 1) : at + 3], "", "", "", ""][:4]
    named = town[:1].isupper() or town == notation.CAPITAL
    told = country == notation.STATE or (country.isupper() and len(country) == _LONE)
    closes = after == notation.TIME and set(tokens[at + 3 : at + 4]) <= {".", "("}
    return comma == "," and named and told and (after == "." or at + 2 in led or closes)


def _firm(times: Sequence[TimeExpression]) -> list[TimeExpression]:
    return [time for time in times if time.kind is not ExpressionKind.VAGUE]


def _is_long_past(time: TimeExpression) -> bool:
    """Tell "kürzlich", "recently" from "derzeit", "inzwischen"."""
    return time.kind is ExpressionKind.VAGUE and time.timexes[0].value == "PAST_REF"


@cache
def _parting(lang: str) -> re.Pattern[str]:
    return re.compile(f"({elision(lang)}|{contraction(lang)}|{_WORD})")


def _tokens(parts: Sequence[str], span: Span, cuts: Sequence[int]) -> list[Bounds]:
    """Place the tokens of a sentence, and cut a word where a mention ends in it: "EU-Japan" of "EU-Japan-Gipfel"."""
    edges = list(accumulate(map(len, parts[: 2 * _LONGEST]), initial=span.start))
    raw = list(zip(edges[1::2], edges[2::2], strict=False))
    if not cuts:
        return raw
    ends = edges[2::2]
    for cut in sorted(cuts, reverse=True):
        at = bisect_left(ends, cut)
        if at < len(raw) and raw[at][0] < cut < raw[at][1]:
            rest = [(cut + 1, raw[at][1])] if cut + 1 < raw[at][1] else []  # "EU- und": no rest
            raw[at : at + 1] = [(raw[at][0], cut), *rest]
    return raw


class _Masked:
    """Tokens with their spans while placeholders take the place of words."""

    def __init__(
        self, text: str, raw: Sequence[Bounds], pieces: Sequence[Piece], lang: str
    ) -> None:
        self.spelled, self.lang, self.text = respelled(lang), lang, text
        self.tokens: list[str] = []
        self.bounds: list[Bounds] = []
        self.items: dict[int, Item] = {}
        self.times: dict[int, TimeExpression] = {}
        at = 0
        for piece in pieces:
            self._words(text, raw[at : piece.first])
            char, start, end = piece.char, raw[piece.first][0], raw[piece.last - 1][1]
            if piece.item is not None:
                self._lead_into(piece.item)
                start += self._lead_here(piece.item)
                joined = char in notation.SITES and _JOINED.match(text, end) is not None
                char = notation.ADJECTIVE if joined else char
                self.items[len(self.tokens)] = replace(piece.item, char=char)
            if piece.time is not None:
                self.times[len(self.tokens)] = piece.time
            self.tokens.append(char)
            self.bounds.append((start, end))
            at = max(at, piece.last)
        self._words(text, raw[at:])

    def _lead_into(self, item: Item) -> None:
        """Put the plain word in the place of what leads into a state or upon an island: "ins Kosovo", "auf die Philippinen"."""
        words = lexicon.frame_words(self.lang)
        at = len(self.tokens) - 1
        at -= at > 0 and self.tokens[at].lower() in words.determiners
        if item.char != notation.STATE or at < 0:
            return
        word, before = self.tokens[at].lower(), self.tokens[at - 1].lower() if at else ""
        island = self.text[item.span.start : item.span.end].lower() in words.islands
        upon = word in words.upon_islands and island and before not in words.upon_others
        if upon or word in words.into:
            self.tokens[at] = words.inside

    def _lead_here(self, item: Item) -> int:
        """Put before a "here" that means a town the preposition that it has in it ("his visit here"), and return its length in the text."""
        words, start = lexicon.frame_words(self.lang), item.span.start
        here = item.char == notation.CAPITAL and any(one.name for one in item.mentions)
        before = [token.lower() for token in self.tokens[-_NEAR:]]
        of_a_verb = before[-1:] and before[-1] in words.left_behind and not self._is_noun(before)
        if not here or of_a_verb:
            return 0
        self.tokens.append(words.towards if words.stayed.isdisjoint(before) else words.inside)
        self.bounds.append((start, start + 1))
        return 1

    def _is_noun(self, before: Sequence[str]) -> bool:
        """Tell whether the last of some words has a determiner or an adjective before it: "a first visit", not "will visit"."""
        words = lexicon.frame_words(self.lang)
        lead = before[-2] if before[1:] else ""
        return bool(lead) and lead not in words.infinitive | words.will | words.auxiliaries

    def _words(self, text: str, raw: Sequence[Bounds]) -> None:
        words = (text[start:end].replace("’", "'") for start, end in raw)
        self.tokens += [self.spelled.get(word, word) for word in words]
        self.bounds += raw

    def put_triggers(self, hits: Sequence[TriggerHit]) -> tuple[TriggerHit, ...]:
        """Make each trigger one token ("phone call"); return the triggers where they stand then."""
        if not hits:
            return ()
        dropped = sorted(
            at for hit in hits for at in range(hit.token + 1, hit.token + len(hit.word.words))
        )
        for hit in hits:
            last = hit.token + len(hit.word.words) - 1
            if not hit.word.quiet:
                self.tokens[hit.token] = notation.OTHER_TRIGGER
            self.bounds[hit.token] = (self.bounds[hit.token][0], self.bounds[last][1])
        if not dropped:
            return tuple(hits)
        gone = set(dropped)
        kept = [at for at in range(len(self.tokens)) if at not in gone]
        self.tokens = [self.tokens[at] for at in kept]
        self.bounds = [self.bounds[at] for at in kept]

        def moved(at: int) -> int:
            return at - bisect_left(dropped, at)

        self.items = {moved(at): item for at, item in self.items.items() if at not in gone}
        self.times = {moved(at): time for at, time in self.times.items() if at not in gone}
        return tuple(
            replace(hit, token=moved(hit.token), far=None if hit.far is None else moved(hit.far))
            for hit in hits
        )
