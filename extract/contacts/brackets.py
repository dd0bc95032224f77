"""Close a date that stands in brackets or opens a comma: "am Freitag (10. Mai)", "am Freitag, dem 10. Mai, in Wien"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.pieces import Bounds, Piece
    from extract.lexicon.contacts import FrameWords


def closed(
    text: str, raw: Sequence[Bounds], pieces: Sequence[Piece], words: FrameWords
) -> Iterator[Piece]:
    """Yield the pieces, a statement of time together with the bracket or comma that closes its second half.

    A comma stays a boundary where what follows opens a clause of its own, and where nothing follows.
    """
    taken = {piece.first for piece in pieces}
    openers = words.relatives | words.barriers | words.attached | words.when | words.there
    openers |= words.conjunctions | words.coordination | words.subordinators
    for piece in pieces:
        at = piece.last
        if piece.time is None or at + 1 >= len(raw) or at in taken:
            yield piece
            continue
        told = text[raw[piece.first][0] : raw[at - 1][1]]
        mark = text[raw[at][0] : raw[at][1]]
        ahead = text[raw[at + 1][0] : raw[at + 1][1]].lower()
        lead = text[raw[piece.first - 1][0] : raw[piece.first - 1][1]] if piece.first else ""
        if mark == ")" and lead == "(":
            yield replace(piece, first=piece.first - 1, last=at + 1)
            continue
        bracket = mark == ")" and told.count("(") > told.count(")")
        comma = mark == "," and "," in told and ahead not in openers
        yield replace(piece, last=at + 1) if bracket or comma else piece
