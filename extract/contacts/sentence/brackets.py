"""Close a date that stands in brackets, opens them or a comma: "am Freitag (10. Mai)", "am Freitag (Ortszeit)", "am Freitag, dem 10. Mai, in Wien"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.mentions import spelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.mentions import Bounds
    from extract.contacts.sentence.pieces import Piece
    from extract.lexicon.contacts import FrameWords

# How many words in brackets only add to a date: "Monday (local time)".
_REMARK = 3


def closed(
    text: str, raw: Sequence[Bounds], pieces: Sequence[Piece], words: FrameWords
) -> Iterator[Piece]:
    """Yield the pieces, a statement of time together with the bracket or comma that closes its second half.

    A comma stays a boundary where what follows opens a clause of its own, and where nothing follows.
    """
    taken = {piece.first for piece in pieces}
    openers = words.relatives | words.barriers | words.attached | words.when | words.where
    openers |= words.conjunctions | words.coordination | words.subordinators
    for piece in pieces:
        at = piece.last
        if piece.time is None or at + 1 >= len(raw) or at in taken:
            yield piece
            continue
        told = text[raw[piece.first][0] : raw[at - 1][1]]
        mark = spelled(text, raw[at])
        ahead = spelled(text, raw[at + 1]).lower()
        lead = spelled(text, raw[piece.first - 1]) if piece.first else ""
        if mark == ")" and lead == "(":
            yield replace(piece, first=piece.first - 1, last=at + 1)
            continue
        end = _behind_remark(text, raw, at, taken) if mark == "(" else at
        if end > at:
            yield replace(piece, last=end)
            continue
        bracket = mark == ")" and told.count("(") > told.count(")")
        comma = mark == "," and "," in told and ahead not in openers
        yield replace(piece, last=at + 1) if bracket or comma else piece


def _behind_remark(text: str, raw: Sequence[Bounds], at: int, taken: set[int]) -> int:
    """Return where brackets end that open at token *at* and hold a few words that name nobody and no date, else *at*."""
    for end in range(at + 1, min(at + 2 + _REMARK, len(raw))):
        if end in taken:
            return at
        if spelled(text, raw[end]) == ")":
            return end + 1 if end > at + 1 else at
    return at


def in_brackets(masked: MaskedSentence, at: int) -> bool:
    """Tell whether a time stands alone in brackets: "fand in Delhi statt (10.10.2017)"."""
    return masked.tokens[at - 1] == "(" and masked.tokens[at + 1 : at + 2] == (")",)
