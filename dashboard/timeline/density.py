"""Held contacts as cells where they are too many to draw one by one."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Any

from dashboard import wording
from dashboard.rows import ANY, Cell
from dashboard.theme import blend
from dashboard.timeline import hover
from dashboard.timeline.frame import DAY_MS, Frame, Layer, moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import Scene
    from dashboard.theme import Palette

CELLS = "cells"
_HEIGHT = 34
_SUMMARY_HEIGHT = 50
# One contact must be seen beside thousands: the palest cell is still clearly blue.
_PALEST = 0.34


def draw(scene: Scene, frame: Frame, palette: Palette, strings: Strings) -> Layer:
    """Draw the cells of every lane, and their sums in the row of any level."""
    cells = [cell for cell in scene.cells if cell.level in frame.lanes]
    if not cells:
        return Layer()
    summed: dict[Cell, int] = {}
    for cell in cells:
        anyway = Cell(ANY, cell.start, cell.end, 0)
        summed[anyway] = summed.get(anyway, 0) + cell.contacts
    sums = [Cell(ANY, cell.start, cell.end, count) for cell, count in summed.items()]
    return Layer(traces=(_bars([*cells, *sums], frame, palette, strings),))


def _bars(
    cells: Sequence[Cell], frame: Frame, palette: Palette, strings: Strings
) -> dict[str, Any]:
    most = log(max(cell.contacts for cell in cells) + 1)
    spans = {(cell.start, cell.end) for cell in cells}
    dates = {span: wording.days(*span, strings) for span in spans}
    shades = [_PALEST + (1 - _PALEST) * log(cell.contacts) / most for cell in cells]
    return {
        "type": "bar",
        "name": CELLS,
        "orientation": "h",
        "base": [moment(cell.start) for cell in cells],
        "x": [moment(cell.end) + DAY_MS - moment(cell.start) for cell in cells],
        "y": [frame.summary if cell.level == ANY else frame.lanes[cell.level] for cell in cells],
        "width": [_SUMMARY_HEIGHT if cell.level == ANY else _HEIGHT for cell in cells],
        "marker": {
            "color": [blend(palette.fact, shade, palette.background) for shade in shades],
            "line": {"width": 0},
        },
        "customdata": [["", cell.start.isoformat(), cell.end.isoformat()] for cell in cells],
        "hovertext": [hover.cell(cell, dates[cell.start, cell.end], strings) for cell in cells],
        "hoverinfo": "text",
        "textposition": "none",
        "showlegend": False,
    }
