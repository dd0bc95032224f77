"""A sentence as frames see it: actors, times and triggers are single placeholder tokens, the rest is words."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.lexicon import contacts as lexicon
from extract.model import (
    Actor,
    ExpressionKind,
    Mention,
    MentionKind,
    Sentence,
    Span,
    TimeExpression,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.lexicon.contacts import FrameWords, TriggerWord

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-'’.][^\W_]+)*|[^\w\s]|_")
_BOUNDARY = frozenset("-,;:–—()?!")
_DETERMINERS_BEFORE = 4
_SHORTEST_COMPOUND = 9


@dataclass(frozen=True, slots=True)
class Item:
    """One actor (or coordinated group of actors) of the sentence as a single token."""

    char: str
    span: Span
    actors: tuple[Actor, ...]
    mentions: tuple[Mention, ...]

    @property
    def countries(self) -> tuple[str, ...]:
        """Return the distinct sides, in the order of the text."""
        return tuple(dict.fromkeys(a.country for a in self.actors if a.country))


@dataclass(frozen=True, slots=True)
class TriggerHit:
    """A trigger word at a token of the masked sentence."""

    token: int
    word: TriggerWord
    span: Span
    far: int | None


@dataclass(frozen=True, slots=True)
class MaskedSentence:
    """Tokens of a sentence of the article ``source``; ``items`` and ``times`` are keyed by token index.

    Vague words of time ("kürzlich", "nun") stay words; ``vague`` holds where they are.
    """

    source: str
    sentence: Sentence
    tokens: tuple[str, ...]
    spans: tuple[Span, ...]
    starts: tuple[int, ...]
    text: str
    items: dict[int, Item]
    times: dict[int, TimeExpression]
    triggers: tuple[TriggerHit, ...]
    vague: tuple[Span, ...]

    def text_of(self, span: Span) -> str:
        """Return the characters of the article in *span*."""
        return span.of(self.source)

    def token_at(self, offset: int) -> int:
        """Return the token that holds a character offset of ``text``."""
        return bisect_right(self.starts, offset) - 1

    def around(self, trigger: TriggerHit) -> str:
        """Return the masked text with *trigger* as the trigger in question."""
        tokens = list(self.tokens)
        tokens[trigger.token] = lexicon.TRIGGER
        return " ".join(tokens) + " "

    def clause(self, token: int) -> tuple[int, int]:
        """Return the tokens ``[first, last)`` between the boundaries around *token*."""
        first, last = token, token + 1
        while first > 0 and self.tokens[first - 1] not in _BOUNDARY:
            first -= 1
        while last < len(self.tokens) and self.tokens[last] not in _BOUNDARY:
            last += 1
        return first, last

    def clause_words(self, token: int) -> list[str]:
        """Return the words of the clause around *token* in lower case."""
        first, last = self.clause(token)
        return [re.split("['’]", word, maxsplit=1)[0].lower() for word in self.tokens[first:last]]

    def is_governed(self, token: int, words: FrameWords) -> bool:
        """Tell whether a preposition governs the noun phrase at *token*."""
        plain = determined = False
        for before in range(token - 1, max(-1, token - 1 - _DETERMINERS_BEFORE), -1):
            word = self.tokens[before].lower()
            if word in words.prepositions:
                return determined or not plain
            determined = determined or word in words.determiners
            passes = word in words.determiners or word in words.coordination
            if passes or self.tokens[before] in {lexicon.ADJECTIVE, lexicon.CAPITAL}:
                continue
            if plain and determined or not word[0].isalnum() or before in self.items:
                return False
            plain = True
        return False


@dataclass(slots=True)
class _Piece:
    first: int
    last: int
    char: str
    item: Item | None = None
    time: TimeExpression | None = None


def mask(
    text: str,
    sentence: Sentence,
    mentions: Sequence[tuple[Mention, tuple[Actor, ...]]],
    times: Sequence[TimeExpression],
    lang: str,
) -> MaskedSentence:
    """Mask one sentence; *mentions* and *times* are those inside it, in reading order."""
    words = lexicon.frame_words(lang)
    cuts = {mention.span.end for mention, _ in mentions}
    raw = [
        part
        for m in _TOKEN.finditer(text, sentence.span.start, sentence.span.end)
        for part in _parts(Span(m.start(), m.end()), cuts)
    ]
    pieces = list(_actor_pieces(text, raw, mentions, words))
    taken = {at for piece in pieces for at in range(piece.first, piece.last)}
    firm = [time for time in times if time.kind is not ExpressionKind.VAGUE]
    pieces += _time_pieces(raw, firm, taken)
    vague = tuple(time.span for time in times if time.kind is ExpressionKind.VAGUE)
    ordered = sorted(pieces, key=lambda piece: piece.first)
    return _assemble(text, sentence, raw, ordered, vague, lang)


def _parts(word: Span, cuts: set[int]) -> Iterator[Span]:
    """Cut a word where a mention ends inside it: "EU-Japan" of "EU-Japan-Gipfel"; the hyphen is dropped."""
    cut = next((cut for cut in cuts if word.start < cut < word.end), None)
    if cut is None:
        yield word
        return
    yield Span(word.start, cut)
    yield Span(cut + 1, word.end)


def _range(raw: Sequence[Span], span: Span) -> tuple[int, int]:
    first = next((i for i, s in enumerate(raw) if s.end > span.start), len(raw))
    last = first
    while last < len(raw) and raw[last].start < span.end:
        last += 1
    return first, last


def _time_pieces(
    raw: Sequence[Span], times: Sequence[TimeExpression], taken: set[int]
) -> Iterator[_Piece]:
    for time in times:
        first, last = _range(raw, time.span)
        if last > first and not taken.intersection(range(first, last)):
            yield _Piece(first, last, lexicon.TIME, time=time)


def _actor_pieces(
    text: str,
    raw: Sequence[Span],
    mentions: Sequence[tuple[Mention, tuple[Actor, ...]]],
    words: FrameWords,
) -> list[_Piece]:
    placed = [(*_range(raw, mention.span), mention, actors) for mention, actors in mentions]
    groups: list[list[tuple[int, int, Mention, tuple[Actor, ...]]]] = []
    open_list = 0  # how many entries of the last group only commas hold together so far
    for entry in placed:
        between = (
            [raw[i].of(text).lower() for i in range(groups[-1][-1][1], entry[0])] if groups else []
        )
        if groups and _coordinated(groups[-1], entry[2], between, words):
            same = entry[2].kind is groups[-1][-1][2].kind and between == [","]
            open_list = open_list + 1 if same and not groups[-1][0][2].plural else 0
            groups[-1].append(entry)
        else:
            _close_list(groups, open_list)
            open_list = 0
            groups.append([entry])
    _close_list(groups, open_list)
    return [piece for group in groups for piece in _group_pieces(text, raw, group, words)]


def _close_list(
    groups: list[list[tuple[int, int, Mention, tuple[Actor, ...]]]], entries: int
) -> None:
    """Take a list apart that never came to its "and": "As he met A, B said"."""
    if entries and groups:
        tail = groups[-1][-entries:]
        del groups[-1][-entries:]
        groups += [[entry] for entry in tail]


def _coordinated(
    group: list[tuple[int, int, Mention, tuple[Actor, ...]]],
    mention: Mention,
    between: list[str],
    words: FrameWords,
) -> bool:
    """Tell whether a mention continues a list: "A und seine Kollegin B", "A, B and C", "the ministers, A and B"."""
    last = group[-1][2]
    if mention.kind is MentionKind.ADJECTIVE or last.kind is MentionKind.ADJECTIVE:
        return False
    if last.genitive and mention.predecessor:
        return True
    if (last.kind is MentionKind.CAPITAL) != (mention.kind is MentionKind.CAPITAL):
        return False
    if not between:
        return last.plural and mention.kind is MentionKind.PERSON and not mention.office
    between = " ".join(between).replace(words.also, words.and_).split()
    joins = [word for word in between if word in words.coordination]
    rest = [word for word in between if word not in words.coordination]
    if not joins or any(word not in words.determiners for word in rest):
        return False
    if joins == [","]:
        if rest:
            return last.plural or _lists_officials(last, mention)
        return last.plural or _explains(last, mention)
    return True


def _lists_officials(last: Mention, mention: Mention) -> bool:
    """Tell whether an office with its name goes on with a list: "mit Minister A, dem Kanzler B und ..."."""
    return bool(last.name and mention.name and mention.office) and last.name != mention.name


def _explains(last: Mention, mention: Mention) -> bool:
    """Tell whether a name or office after a comma says who was meant: "das Oberhaupt Irans, N"; "N, the minister"."""
    if mention.kind is last.kind:
        return True
    roles = {last.kind, mention.kind} == {MentionKind.ROLE, MentionKind.PERSON}
    return roles and (not last.office or not mention.office) and not mention.counterpart


def _group_pieces(
    text: str,
    raw: Sequence[Span],
    group: list[tuple[int, int, Mention, tuple[Actor, ...]]],
    words: FrameWords,
) -> Iterator[_Piece]:
    mentions = tuple(entry[2] for entry in group)
    if (
        len(group) > 1
        and mentions[0].kind is MentionKind.CAPITAL
        and _is_place(text, raw, group[0][0], words)
    ):
        for entry in group:
            yield _piece(text, raw, [entry], words)
        return
    yield _piece(text, raw, group, words)


def _is_place(text: str, raw: Sequence[Span], first: int, words: FrameWords) -> bool:
    return first > 0 and raw[first - 1].of(text).lower() in words.place_prepositions


def _is_apposition(mentions: tuple[Mention, ...]) -> bool:
    """Tell whether names and their office stand side by side: "der Minister beider Länder, A und B, ..."."""
    if len(mentions) < 2:  # noqa: PLR2004
        return False
    kinds = {mention.kind for mention in mentions[:2]}
    return kinds == {MentionKind.ROLE, MentionKind.PERSON}


def _is_set_off(mentions: tuple[Mention, ...]) -> bool:
    """Tell whether a name stands between commas after its office: "Turkey's ambassador in Athens, N, ..."."""
    return len(mentions) == 1 and bool(mentions[0].name) and bool(mentions[0].states)


def _piece(
    text: str,
    raw: Sequence[Span],
    group: list[tuple[int, int, Mention, tuple[Actor, ...]]],
    words: FrameWords,
) -> _Piece:
    mentions = tuple(entry[2] for entry in group)
    actors = _together([entry[3] for entry in group if not _is_modifier(entry[2], group)])
    first, last = group[0][0], group[-1][1]
    comma = text.find(",", raw[first].start, raw[last - 1].end) >= 0
    set_off = _is_apposition(mentions) or _is_set_off(mentions)
    if comma and set_off and last < len(raw) and raw[last].of(text) == ",":
        last += 1
        if last + 1 < len(raw) and raw[last].of(text).lower() in words.apposition_tails:
            last += 1 + (raw[last + 1].of(text) == ",")
    span = Span(raw[first].start, raw[last - 1].end)
    item = Item(_char(mentions, actors), span, actors, mentions)
    return _Piece(first, last, item.char, item=item)


def _is_modifier(
    mention: Mention, group: list[tuple[int, int, Mention, tuple[Actor, ...]]]
) -> bool:
    """Tell whether a genitive only says whose predecessor is meant."""
    following = [m for _, _, m, _ in group if m.span.start > mention.span.start]
    return mention.genitive and bool(following) and following[0].predecessor


def _together(parts: list[tuple[Actor, ...]]) -> tuple[Actor, ...]:
    """Join the actors of a list; a side that is named drops the same side without a name."""
    actors = list(dict.fromkeys(actor for part in parts for actor in part))
    spelled = {actor.country for actor in actors if actor.named}
    return tuple(a for a in actors if a.named or a.country not in spelled)


def _char(mentions: tuple[Mention, ...], actors: tuple[Actor, ...]) -> str:
    if any("spokesperson" in actor.offices for actor in actors) or not actors:
        return "…"
    head = mentions[0]
    if head.kind is MentionKind.ADJECTIVE:
        return lexicon.PAIR if len(head.states) > 1 else lexicon.ADJECTIVE
    if len({actor.country for actor in actors if actor.country}) > 1 and (
        len(mentions) > 1 or head.plural
    ):
        return lexicon.GROUP
    if head.kind is MentionKind.CAPITAL:
        return lexicon.CAPITAL
    if head.kind is MentionKind.BODY:
        return lexicon.BODY
    if head.kind is MentionKind.DEMONYM:
        return "…"
    if head.genitive and len(mentions) == 1:
        return lexicon.GENITIVE
    bare = all(mention.kind is MentionKind.STATE for mention in mentions)
    return lexicon.STATE if bare else lexicon.ACTOR


def _assemble(
    text: str,
    sentence: Sentence,
    raw: Sequence[Span],
    pieces: list[_Piece],
    vague: tuple[Span, ...],
    lang: str,
) -> MaskedSentence:
    tokens: list[str] = []
    spans: list[Span] = []
    items: dict[int, Item] = {}
    times: dict[int, TimeExpression] = {}
    at = 0
    for piece in [*pieces, _Piece(len(raw), len(raw), "")]:
        for span in raw[at : piece.first]:
            tokens.append(span.of(text).replace("’", "'"))
            spans.append(span)
        if piece.item is not None:
            items[len(tokens)] = piece.item
        if piece.time is not None:
            times[len(tokens)] = piece.time
        if piece.char:
            tokens.append(piece.char)
            spans.append(Span(raw[piece.first].start, raw[piece.last - 1].end))
        at = max(at, piece.last)
    triggers = list(_triggers(tokens, spans, lang))
    for number, hit in reversed(list(enumerate(triggers))):
        tokens[hit.token] = lexicon.OTHER_TRIGGER
        more = len(hit.word.words) - 1
        if more:
            _close_up(hit.token, more, tokens, spans, items, times)
            triggers[number + 1 :] = [_moved(later, more) for later in triggers[number + 1 :]]
            if hit.far is not None:
                triggers[number] = replace(hit, far=hit.far - more)
    masked = " ".join(tokens) + " "
    starts = [0]
    for token in tokens[:-1]:
        starts.append(starts[-1] + len(token) + 1)
    return MaskedSentence(
        source=text,
        sentence=sentence,
        tokens=tuple(tokens),
        spans=tuple(spans),
        starts=tuple(starts),
        text=masked,
        items=items,
        times=times,
        triggers=tuple(triggers),
        vague=vague,
    )


def _close_up(
    at: int,
    more: int,
    tokens: list[str],
    spans: list[Span],
    items: dict[int, Item],
    times: dict[int, TimeExpression],
) -> None:
    """Make one token of a trigger's words: "phone call"."""
    spans[at] = Span(spans[at].start, spans[at + more].end)
    del tokens[at + 1 : at + 1 + more], spans[at + 1 : at + 1 + more]
    for placed in (items, times):
        moved = {k - more if k > at else k: v for k, v in placed.items()}
        placed.clear()
        placed.update(moved)


def _moved(hit: TriggerHit, less: int) -> TriggerHit:
    return replace(hit, token=hit.token - less, far=None if hit.far is None else hit.far - less)


def _triggers(tokens: list[str], spans: list[Span], lang: str) -> Iterator[TriggerHit]:
    index = lexicon.trigger_words(lang)
    skip = 0
    for at, token in enumerate(tokens):
        if at < skip:
            continue
        for word in index.get(token.lower(), ()):
            hit = _fits(word, tokens, spans, at)
            if hit is not None:
                skip = at + len(word.words)
                yield hit
                break
        else:
            compound = _compound(token, lang)
            if compound is not None:
                yield TriggerHit(at, compound, spans[at], None)


def _compound(token: str, lang: str) -> TriggerWord | None:
    """Return the trigger that a compound noun ends in: "Wassergespräche"."""
    if len(token) < _SHORTEST_COMPOUND or not token[0].isupper():
        return None
    lowered = token.lower()
    endings = lexicon.compounds(lang)
    if not endings or lowered in lexicon.not_compounds(lang):
        return None
    return next(
        (
            word
            for cut in range(2, len(lowered) - 3)
            if (word := endings.get(lowered[cut:])) is not None
        ),
        None,
    )


def _fits(word: TriggerWord, tokens: list[str], spans: list[Span], at: int) -> TriggerHit | None:
    last = at + len(word.words)
    run = tokens[at:last]
    if len(run) < len(word.words):
        return None
    for token, form in zip(run, word.words, strict=True):
        if token.lower() != form.lower() or (form[0].isupper() and not token[0].isupper()):
            return None
    if word.pos == "verb" and run[0][0].isupper() and at > 0 and word.words[0][0].islower():
        return None
    far = None
    if word.particle:
        far = next(
            (i for i in range(last, len(tokens)) if tokens[i].lower() == word.particle), None
        )
        if far is None or any(token in _BOUNDARY for token in tokens[last:far]):
            return None
    return TriggerHit(at, word, Span(spans[at].start, spans[last - 1].end), far)
