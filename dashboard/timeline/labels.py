"""Who and when beside the marks, where there is room; never one text over another."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from dashboard import wording
from dashboard.timeline.frame import BLOCK_AIR, Box, Frame, Layer, text_width
from dashboard.timeline.marks import position

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow
    from dashboard.theme import Palette

MOST_LABELLED = 40
WHO_SIZE, DETAIL_SIZE = 15, 13
_LINE = 1.3
_ABOVE, _BELOW = 19, 17
_SIDE = 10
_GAP = 5
_AIR = 1

# Where a text may stand: horizontal anchor of the text, and whether it is above the mark.
_ABOVE_SLOTS = (("center", True), ("right", True), ("left", True))
_BELOW_SLOTS = (("left", False), ("center", False), ("right", False))


def draw(
    rows: Sequence[ContactRow],
    frame: Frame,
    palette: Palette,
    strings: Strings,
    *,
    dyad: Sequence[str],
    obstacles: Sequence[Box],
) -> Layer:
    """Label the contacts in view if they are few: two lines where they fit, else the names, else nothing."""
    seen = [row for row in rows if frame.shows(row)]
    if len(seen) > MOST_LABELLED:
        return Layer()
    notes: list[dict[str, Any]] = []
    taken = list(obstacles)
    waiting = [row for row in seen if row.level in frame.lanes and position(row, frame)]
    for row in sorted(waiting, key=lambda row: (not row.held, row.date is None)):
        for lines in _versions(row, dyad, strings):
            placed = _place(row, lines, frame, taken)
            if placed is not None:
                anchor, above, box = placed
                notes.append(_note(row, lines, anchor, frame, palette, above=above))
                taken.append(box)
                break
    return Layer(notes=tuple(notes), boxes=tuple(taken[len(obstacles) :]))


def _versions(row: ContactRow, dyad: Sequence[str], strings: Strings) -> Iterator[tuple[str, ...]]:
    name = wording.who(row, dyad, strings)
    yield name, f"{wording.how(row, strings)} · {wording.when(row, strings)}"
    yield name, wording.when(row, strings)
    yield (name,)


def _size(lines: Sequence[str], *, bold: bool) -> tuple[float, float]:
    widths = [text_width(lines[0], WHO_SIZE, bold=bold)]
    widths += [text_width(line, DETAIL_SIZE) for line in lines[1:]]
    return max(widths), WHO_SIZE * _LINE * len(lines)


def _place(
    row: ContactRow, lines: Sequence[str], frame: Frame, taken: Sequence[Box]
) -> tuple[str, bool, Box] | None:
    where = position(row, frame)
    if where is None:
        return None
    width, height = _size(lines, bold=row.held)
    x, y = frame.x(where[0]), where[1]
    slots = _ABOVE_SLOTS + _BELOW_SLOTS if row.held else _BELOW_SLOTS + _ABOVE_SLOTS
    for anchor, above in slots:
        left = {"center": x - width / 2, "left": x - _SIDE, "right": x - width + _SIDE}[anchor]
        top = y - _ABOVE - height if above else y + _BELOW
        # Air on the far side only: the near side touches the label's own mark.
        air = (_AIR, 0) if above else (0, _AIR)
        box = Box(left - _GAP, top - air[0], left + width + _GAP, top + height + air[1])
        if _inside(box, frame) and not any(box.meets(other) for other in taken):
            return anchor, above, box
    return None


def _inside(box: Box, frame: Frame) -> bool:
    last = frame.coverage - (24 if frame.narrow else 10)
    if not frame.is_last:
        last = min(last, frame.floor + BLOCK_AIR - _AIR)
    return (
        box.left >= 0
        and box.right <= frame.plot_width + 10
        and box.top >= frame.ceiling
        and box.bottom <= last
    )


def _note(
    row: ContactRow,
    lines: Sequence[str],
    anchor: str,
    frame: Frame,
    palette: Palette,
    *,
    above: bool,
) -> dict[str, Any]:
    where = position(row, frame) or (0.0, 0.0)
    ink, soft = (
        (palette.ink, palette.ink_soft) if row.held else (palette.intention, palette.ink_faint)
    )
    name = f"<b>{escape(lines[0], quote=False)}</b>" if row.held else escape(lines[0], quote=False)
    detail = "".join(
        f"<br><span style='font-size:{DETAIL_SIZE}px;color:{soft}'>{escape(line, quote=False)}</span>"
        for line in lines[1:]
    )
    return {
        "x": where[0],
        "y": where[1],
        "text": name + detail,
        "showarrow": False,
        "captureevents": False,
        "xanchor": anchor,
        "xshift": {"center": 0, "left": -_SIDE, "right": _SIDE}[anchor],
        "yanchor": "bottom" if above else "top",
        "yshift": _ABOVE - 2 if above else 2 - _BELOW,
        "align": anchor,
        "font": {"size": WHO_SIZE, "color": ink},
    }
