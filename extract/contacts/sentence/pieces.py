"""Where actors and times stand in a sentence: each becomes one piece, names in a list become one together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.groups import grouped
from extract.contacts.sentence.listing import (
    LISTED,
    is_kin,
    is_kin_of_another,
    is_to_be,
    past_a_stranger,
    stand_for_their_state,
)
from extract.contacts.sentence.mentions import Placed, spelled, with_all_of_it
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.model import Actor, Mention, MentionKind, Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from extract.contacts.sentence.mentions import Bounds
    from extract.lexicon.contacts import FrameWords

# "N' envoy", "N's envoy": what a genitive leaves between a name and the office behind it.
_GENITIVE_GAP = 3
# How many tokens tell whose kin somebody is: ", daughter of", ", the daughter of".
_KIN = 4
# What can say whom a counterpart was: "seinen Kollegen, den Minister A", "seine Kollegen, die Minister A und B".
_OFFICERS = (notation.ACTOR, notation.GROUP)


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
class Piece:
    """The tokens ``[first, last)`` that one placeholder stands for."""

    first: int
    last: int
    char: str
    item: Item | None = None
    time: TimeExpression | None = None


def _token_range(starts: Sequence[int], ends: Sequence[int], span: Span) -> tuple[int, int]:
    """Return the tokens that overlap *span*."""
    return bisect_right(ends, span.start), bisect_left(starts, span.end)


def time_pieces(
    raw: Sequence[Bounds], times: Sequence[TimeExpression], taken: set[int]
) -> Iterator[Piece]:
    """Yield the statements of time that no actor overlaps."""
    if not times:
        return
    starts, ends = [start for start, _ in raw], [end for _, end in raw]
    before: Piece | None = None
    for time in times:
        first, last = _token_range(starts, ends, time.span)
        if last <= first or taken.intersection(range(first, last)):
            continue
        piece = Piece(first, last, notation.TIME, time=time)
        if before is not None and before.last == first - 1 and ends[first - 1] == starts[first]:
            before = replace(piece, first=before.first, last=last + 1)  # "am Dienstag (2. Mai)"
            continue
        if before is not None:
            yield before
        before = piece
    if before is not None:
        yield before


def epithet_pieces(text: str, raw: Sequence[Bounds], taken: set[int], lang: str) -> Iterator[Piece]:
    """Yield what stands for a person told before ("der 53-Jährige", "die SPD-Politikerin") as the pronoun that it amounts to."""
    forms = lexicon.epithets(lang)
    words = [text[start:end].lower() for start, end in raw[:-1]] if forms else []
    for at, word in enumerate(words):
        if word not in forms or not taken.isdisjoint((at, at + 1, at + 2)):
            continue
        endings = forms[word]
        noun = spelled(text, raw[at + 1])
        named = at + 2 < len(raw) and spelled(text, raw[at + 2])[0].isupper()
        pronoun = next((p for ending, p in endings if noun.lower().endswith(ending)), "")
        if pronoun and noun[0].isalnum() and not named:
            yield Piece(at, at + 2, pronoun)


def in_capitals(
    text: str, raw: Sequence[Bounds], pieces: Sequence[Piece], words: FrameWords, times: set[int]
) -> Iterator[Piece]:
    """Yield the pieces with "der japanischen Hauptstadt Tokio" as the one place that it is, "the Japanese capital" (or with one of *times*) as the state."""
    ahead = {piece.first: piece for piece in pieces}
    named: set[int] = set()
    for piece in pieces:
        at = piece.last
        head = spelled(text, raw[at]).lower() if at < len(raw) else ""
        seat = head in words.capitals or head in words.seats
        town = ahead.get(at + 1)
        if piece.first in named:
            continue
        if not (seat and piece.char == notation.ADJECTIVE and piece.item):
            yield piece
        elif town and town.item:
            same = town.char == notation.CAPITAL and town.item.countries[:1] == piece.item.countries
            same = same and head in words.capitals
            yield replace(town, first=piece.first) if same else piece
            named |= {town.first} if same else set()
        elif _ends_its_phrase(text, raw, at + 1, times):
            yield replace(piece, last=at + 1, char=notation.STATE)
        else:
            yield piece


def with_officers(
    text: str, raw: Sequence[Bounds], pieces: Sequence[Piece], words: FrameWords
) -> Iterator[Piece]:
    """Yield the pieces with "seinen Amtskollegen, den japanischen Minister N," as the one officer that it is."""
    ahead = {piece.first: piece for piece in pieces}
    named: set[int] = set()
    for piece in pieces:
        officer = _officer_behind(text, raw, piece, ahead, words)
        if piece.first in named:
            continue
        if officer is None:
            yield piece
            continue
        named.add(officer.first)
        closes = officer.last < len(raw) and spelled(text, raw[officer.last]) == ","
        yield replace(officer, first=piece.first, last=officer.last + closes)


def _officer_behind(
    text: str,
    raw: Sequence[Bounds],
    piece: Piece,
    ahead: Mapping[int, Piece],
    words: FrameWords,
) -> Piece | None:
    """Return the officer or officers whom a comma sets behind counterparts of no name and no state."""
    if piece.item is None or piece.item.actors:
        return None
    meant = piece.item.mentions
    if len(meant) != 1 or not meant[0].counterpart or meant[0].name:
        return None
    told = [spelled(text, here).lower() for here in raw[piece.last : piece.last + 2]]
    if told[:1] != [","]:
        return None
    officer = ahead.get(piece.last + 1 + (told[1:] != [] and told[1] in words.determiners))
    if officer is None or officer.item is None or officer.char not in _OFFICERS:
        return None
    head = officer.item.mentions[0]
    return officer if head.office and head.states and not head.plural else None


def _ends_its_phrase(text: str, raw: Sequence[Bounds], at: int, times: set[int]) -> bool:
    """Tell whether no name follows, behind a comma or none: not "the Japanese capital, Tokyo"."""
    if raw[at : at + 1] and raw[at][0] in times:
        return True
    after = [spelled(text, bounds) for bounds in raw[at : at + 2]]
    return not any(word[0].isupper() for word in after[after[:1] == [","] :][:1])


def actor_pieces(
    text: str,
    raw: Sequence[Bounds],
    mentions: Sequence[tuple[Mention, tuple[Actor, ...]]],
    words: FrameWords,
    *,
    terse: bool = False,
) -> list[Piece]:
    """Return the actors of a sentence as tokens; those that are ``grouped`` make one."""
    starts, ends = [start for start, _ in raw], [end for _, end in raw]
    placed = [
        Placed(*_token_range(starts, ends, mention.span), mention, actors)
        for mention, actors in mentions
        if mention.span.end <= ends[-1]
    ]
    placed = with_all_of_it(text, raw, placed, words)
    groups = grouped(text, raw, placed, words, terse=terse)
    return [piece for group in groups for piece in _group_pieces(text, raw, group, words)]


def opens_with_a_state(item: Item) -> bool:
    """Tell whether an item is a bare state, or a list that opens with one."""
    return bool(item.mentions) and item.mentions[0].kind is MentionKind.STATE


def _group_pieces(
    text: str,
    raw: Sequence[Bounds],
    group: list[Placed],
    words: FrameWords,
) -> Iterator[Piece]:
    mentions = tuple(entry.mention for entry in group)
    if (
        len(group) > 1
        and mentions[0].kind is MentionKind.CAPITAL
        and _is_place(text, raw, group[0].first, words)
    ):
        for entry in group:
            yield _piece(text, raw, [entry], words)
        return
    yield _piece(text, raw, group, words)


def _is_place(text: str, raw: Sequence[Bounds], first: int, words: FrameWords) -> bool:
    return first > 0 and spelled(text, raw[first - 1]).lower() in words.place_prepositions


def _is_apposition(mentions: tuple[Mention, ...]) -> bool:
    """Tell whether names and their office stand side by side: "der Minister beider Länder, A und B, ..."."""
    if len(mentions) < 2:  # noqa: PLR2004
        return False
    kinds = {mention.kind for mention in mentions[:2]}
    return kinds == {MentionKind.ROLE, MentionKind.PERSON}


def _is_set_off(text: str, mentions: tuple[Mention, ...]) -> bool:
    """Tell whether a comma parts the last name from its office: "Turkey's ambassador in Athens, N, ..."."""
    last = mentions[-1]
    alone = bool(last.name) and bool(last.states) and "," in last.span.of(text)
    return alone or any(
        _is_apposition(pair) and "," in text[pair[0].span.start : pair[1].span.end]
        for pair in (mentions[:2], mentions[-2:])
    )


def _piece(
    text: str,
    raw: Sequence[Bounds],
    group: list[Placed],
    words: FrameWords,
) -> Piece:
    mentions = tuple(entry.mention for entry in group)
    parts = [entry for entry in group if not _is_modifier(entry.mention, group)]
    actors = _together([_as_party(entry, group) for entry in parts])
    first, last = group[0].first, group[-1].last
    set_off = _is_set_off(text, mentions)
    if set_off:
        ahead = [spelled(text, here) for here in raw[last : last + LISTED]]
        last += past_a_stranger(ahead, mentions, words)
    if set_off and last < len(raw) and spelled(text, raw[last]) == ",":
        last += 1
        if last + 1 < len(raw) and spelled(text, raw[last]).lower() in words.apposition_tails:
            last += 1 + (spelled(text, raw[last + 1]) == ",")
    span = Span(raw[first][0], raw[last - 1][1])
    before = [spelled(text, here).lower() for here in raw[max(0, first - 2) : first]]
    behind = [spelled(text, here).lower() for here in raw[last : last + _KIN]]
    kin = is_kin(before, behind, mentions[0], words) or is_kin_of_another(behind, words)
    char = "…" if kin else _char(mentions, actors)
    if is_to_be(before, mentions, words):
        char = "…"
    if stand_for_their_state(before, text, mentions, words):
        char = notation.STATE
    item = Item(char, span, actors, mentions)
    return Piece(first, last, item.char, item=item)


def _is_modifier(mention: Mention, group: list[Placed]) -> bool:
    """Tell whether a genitive only says whose predecessor or envoy is meant."""
    following = [e.mention for e in group if e.mention.span.start > mention.span.start]
    if not mention.genitive or not following:
        return False
    adjoins = following[0].span.start - mention.span.end <= _GENITIVE_GAP
    return following[0].predecessor or (adjoins and bool(mention.name and following[0].office))


def _as_party(entry: Placed, group: list[Placed]) -> tuple[Actor, ...]:
    """Return whom an entry of a list stands for: "London and Brussels" are two sides."""
    listed = len(group) > 1 and entry.mention.kind is MentionKind.CAPITAL
    return entry.actors[:1] if listed else entry.actors


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
        return notation.PAIR if len(head.states) > 1 else notation.ADJECTIVE
    if len({actor.country for actor in actors if actor.country}) > 1 and (
        len(mentions) > 1 or head.plural
    ):
        return notation.GROUP
    if head.kind is MentionKind.CAPITAL:
        return notation.CAPITAL
    if head.kind is MentionKind.BODY:
        return notation.BODY
    if head.kind is MentionKind.DEMONYM and not actors[0].name:
        return "…"
    if head.genitive and len(mentions) == 1:
        return notation.GENITIVE
    bare = all(mention.kind is MentionKind.STATE for mention in mentions)
    return notation.STATE if bare else notation.ACTOR


def is_person(item: Item) -> bool:
    """Tell whether a pronoun can mean an actor: a person, or the persons of a group."""
    return any(actor.name for actor in item.actors)


def is_office(item: Item) -> bool:
    """Tell whether an item is someone in an office."""
    return any(actor.offices for actor in item.actors)
