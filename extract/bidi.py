"""Foreign text among our own: whatever turns its direction of writing ends where it ends (Unicode Annex 9)."""

from __future__ import annotations

import re

_OPENING, _OPEN, _CLOSE = "\u2066\u2067\u2068", "\u2068", "\u2069"
# Marks, embeddings, overrides and isolates; the scripts that are written from the right.
_TURNING = re.compile(
    "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Each ends every isolate of its paragraph.
_PARAGRAPHS = re.compile("([\n\r\x1c-\x1e\x85\u2029]+)")


def isolated(text: str) -> str:
    """Return *text* between FSI and PDI where it could turn what stands beside it, and as it is elsewhere.

    What it opens is closed in it, and what would close ours is left out; its words stay.
    """
    if not _TURNING.search(text):
        return text
    parts = _PARAGRAPHS.split(text)
    parts[::2] = [_closed(part) if part else "" for part in parts[::2]]
    return "".join(parts)


def _closed(text: str) -> str:
    kept: list[str] = []
    open_ones = 0
    for char in text:
        if char == _CLOSE and not open_ones:
            continue
        open_ones += (char in _OPENING) - (char == _CLOSE)
        kept.append(char)
    return f"{_OPEN}{''.join(kept)}{_CLOSE * (open_ones + 1)}"
