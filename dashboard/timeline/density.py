"""Held contacts as cells where they are too many to draw one by one."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Any

from dashboard import wording
from dashboard.rows import ANY, Cell
from dashboard.theme import blend
from dashboard.timeline import hover
from dashboard.timeline.frame import DAY_MS, MARK, Frame, Layer, middle, moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import Scene
    from dashboard.theme import Palette

CELLS, SHADES = "cells", "shades"
_HEIGHT = 34
_SUMMARY_HEIGHT = 50
# One contact must be seen beside thousands: the palest cell is still clearly blue.
_PALEST = 0.34


def draw(scene: Scene, frame: Frame, palette: Palette, strings: Strings) -> Layer:
    """Draw the cells of every lane, and their sums in the row of any level."""
    cells = summed(scene, frame)
    if not cells:
        return Layer()
    return Layer(traces=(_bars(cells, frame, palette), _targets(cells, frame, strings)))


def summed(scene: Scene, frame: Frame) -> list[Cell]:
    """Return the cells of every lane in view, and their sums in the row of any level."""
    cells = [cell for cell in scene.cells if frame.overview or cell.level in frame.lanes]
    sums: dict[Cell, int] = {}
    for cell in cells:
        place = Cell(ANY, cell.start, cell.end, 0)
        sums[place] = sums.get(place, 0) + cell.contacts
    anyway = [Cell(ANY, cell.start, cell.end, count) for cell, count in sums.items()]
    return anyway if frame.overview else [*cells, *anyway]


def shades(cells: Sequence[Cell], palette: Palette) -> list[str]:
    """Return the colour of each cell: the more contacts, the stronger."""
    most = log(max(cell.contacts for cell in cells) + 1)
    shares = [_PALEST + (1 - _PALEST) * log(cell.contacts) / most for cell in cells]
    return [blend(palette.fact, share, palette.background) for share in shares]


def _height(cell: Cell, frame: Frame) -> float:
    return frame.summary if cell.level == ANY else frame.lanes[cell.level]


def _bars(cells: Sequence[Cell], frame: Frame, palette: Palette) -> dict[str, Any]:
    return {
        "type": "bar",
        "name": SHADES,
        "orientation": "h",
        "base": [moment(cell.start) for cell in cells],
        "x": [moment(cell.end) + DAY_MS - moment(cell.start) for cell in cells],
        "y": [_height(cell, frame) for cell in cells],
        "width": [_SUMMARY_HEIGHT if cell.level == ANY else _HEIGHT for cell in cells],
        "marker": {"color": shades(cells, palette), "line": {"width": 0}},
        "hoverinfo": "skip",
        "showlegend": False,
        "meta": MARK,
    }


def _targets(cells: Sequence[Cell], frame: Frame, strings: Strings) -> dict[str, Any]:
    """Return the middle of each cell, which the pointer meets: cells are narrower than it."""
    spans = {(cell.start, cell.end) for cell in cells}
    dates = {span: wording.days(*span, strings) for span in spans}
    return {
        "type": "scatter",
        "name": CELLS,
        "mode": "none",
        "x": [middle(cell.start, cell.end) for cell in cells],
        "y": [_height(cell, frame) for cell in cells],
        "customdata": [["", cell.start.isoformat(), cell.end.isoformat()] for cell in cells],
        "hovertext": [hover.cell(cell, dates[cell.start, cell.end], strings) for cell in cells],
        "hoverinfo": "text",
        "showlegend": False,
    }
