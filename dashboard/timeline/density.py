"""Held contacts as cells where they are too many to draw one by one: one for every pixel, or for every day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import ceil, floor
from typing import TYPE_CHECKING, Any

import numpy as np

from dashboard.rows import ANY, Cell
from dashboard.theme import blend
from dashboard.timeline import hover
from dashboard.timeline.frame import DAY_MS, EPOCH, MARK, Frame, Layer, moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from dashboard.i18n import Strings
    from dashboard.rows import Density, Scene
    from dashboard.theme import Palette

CELLS, SHADES = "cells", "shades"
_HEIGHT = 34
_SUMMARY_HEIGHT = 50
# One contact must be seen beside thousands: the palest cell is still clearly blue.
_PALEST = 0.42
_SHADES = 24


@dataclass(frozen=True, slots=True)
class Stretch:
    """Cells of one width side by side, ``base`` and ``size`` in milliseconds: the counts of each row that is drawn."""

    base: float
    size: float
    counts: dict[str, npt.NDArray[np.int64]]

    @property
    def most(self) -> int:
        """Return the largest number in a cell."""
        return max(int(row.max()) for row in self.counts.values())

    def days(self, place: int) -> tuple[int, int]:
        """Return the first and the last day of a cell, counted from 1970: those whose middles lie in it."""
        ends = (self.base + place * self.size, self.base + (place + 1) * self.size)
        first, after = (ceil(end / DAY_MS - 0.5) for end in ends)
        return first, after - 1


def draw(
    scene: Scene, frame: Frame, palette: Palette, strings: Strings, *, asks: bool | None
) -> Layer:
    """Draw the cells of every lane, and their sums in the row of any level.

    The page draws them itself (assets/marks.js), and *asks* what a bubble says; elsewhere they are paths.
    """
    found = stretches(scene, frame)
    if asks:
        return Layer(traces=tuple(_compact(one, frame, palette) for one in found))
    told = () if asks is None else tuple(_targets(one, frame, strings) for one in found)
    areas = (trace for one in found for trace in _areas(one, frame, palette))
    return Layer(traces=(*areas, *told))


def stretches(scene: Scene, frame: Frame) -> list[Stretch]:
    """Return the cells of the whole time: those in view and near it a pixel wide, what the reader may drag into coarser.

    Days whose contacts have marks of their own are left out.
    """
    if not scene.cells:
        return []
    begin, end = moment(scene.first), moment(scene.last + timedelta(days=1))
    least = scene.cells.step * DAY_MS
    fine = max((frame.last - frame.first) / frame.plot_width, least)
    whole = max((end - begin) / frame.plot_width, least)
    if frame.first <= begin and frame.last >= end:
        near = (begin, end)
    else:
        aside = (frame.last - frame.first) / 2
        near = (max(frame.first - aside, begin), min(frame.last + aside, end))
    # On the grid of the view's own pixels: a cell between two of them would be blurred.
    spans = [scene.marked] if scene.marked else []
    marked = [(moment(first), moment(last) + DAY_MS) for first, last in spans]
    parts = [
        _counted(scene.cells, frame, (frame.first, fine), near, marked),
        _counted(scene.cells, frame, (begin, whole), (begin, end), [near, *marked]),
    ]
    return [part for part in parts if part]


def _counted(
    cells: Density,
    frame: Frame,
    grid: tuple[float, float],
    span: tuple[float, float],
    without: Sequence[tuple[float, float]],
) -> Stretch | None:
    """Count the days of a *span*, save those *without*, in the cells of a grid; ``None`` where there is no contact."""
    origin, size = grid
    first = floor((span[0] - origin) / size)
    base, number = origin + first * size, ceil((span[1] - origin) / size) - first
    length = len(next(iter(cells.counts.values())))
    middles = moment(cells.first) + (np.arange(length) + 0.5) * cells.step * DAY_MS
    kept = (middles >= span[0]) & (middles < span[1])
    for start, end in without:
        kept &= (middles < start) | (middles >= end)
    places = np.floor((middles[kept] - base) / size).astype(np.int64)
    rows = {
        level: np.bincount(places, weights=counts[kept], minlength=max(number, 1)).astype(np.int64)
        for level, counts in cells.counts.items()
        if frame.overview or level in frame.lanes
    }
    if not rows or not any(row.any() for row in rows.values()):
        return None
    anyway = {ANY: np.sum(list(rows.values()), axis=0)}
    return Stretch(base, size, anyway if frame.overview else rows | anyway)


def shades(palette: Palette) -> list[str]:
    """Return the colours of cells, the palest first."""
    shares = [_PALEST + (1 - _PALEST) * at / (_SHADES - 1) for at in range(_SHADES)]
    return [blend(palette.fact, share, palette.background) for share in shares]


def _edges(most: int) -> list[int]:
    """Return from which number on a cell has each of the colours: by the logarithm, or the full would hide the rare."""
    return [ceil((most + 1) ** (at / _SHADES)) for at in range(_SHADES)]


def _row(level: str, frame: Frame) -> tuple[float, int]:
    if level == ANY:
        return frame.summary, _SUMMARY_HEIGHT
    return frame.lanes[level], _HEIGHT


def _compact(found: Stretch, frame: Frame, palette: Palette) -> dict[str, Any]:
    rows = []
    for level, counts in found.counts.items():
        y, height = _row(level, frame)
        rows.append({"y": y, "height": height, "counts": counts.tolist()})
    return {
        "type": "cells",
        "name": SHADES,
        "meta": MARK,
        "base": found.base,
        "size": found.size,
        "rows": rows,
        "colors": shades(palette),
        "edges": _edges(found.most),
    }


def _filled(found: Stretch) -> Iterator[tuple[str, int, int]]:
    """Yield level, place and number of every cell that is not empty."""
    for level, counts in found.counts.items():
        for place in np.flatnonzero(counts):
            yield level, int(place), int(counts[place])


def _areas(found: Stretch, frame: Frame, palette: Palette) -> list[dict[str, Any]]:
    """Return the cells of each colour as one path: ten thousand bars would keep a browser busy for seconds."""
    edges = np.array(_edges(found.most))
    runs: dict[int, list[tuple[float, float, float, float]]] = {}
    for level, counts in found.counts.items():
        y, height = _row(level, frame)
        look = np.where(counts > 0, np.searchsorted(edges, counts, side="right") - 1, -1)
        begins = np.flatnonzero(np.diff(look, prepend=-2))
        for begin, end in zip(begins, [*begins[1:], len(look)], strict=True):
            left, right = (found.base + int(place) * found.size for place in (begin, end))
            runs.setdefault(int(look[begin]), []).append(
                (left, right, y - height / 2, y + height / 2)
            )
    colours = shades(palette)
    return [
        {
            "type": "scatter",
            "name": SHADES,
            "mode": "lines",
            "x": [x for a, b, _, _ in boxes for x in (a, b, b, a, a, None)],
            "y": [y for _, _, c, d in boxes for y in (c, c, d, d, c, None)],
            "line": {"width": 0, "simplify": False},
            "fill": "toself",
            "fillcolor": colours[look],
            "hoverinfo": "skip",
            "showlegend": False,
        }
        for look, boxes in sorted(runs.items())
        if look >= 0
    ]


def _targets(found: Stretch, frame: Frame, strings: Strings) -> dict[str, Any]:
    """Return the middle of each cell, which the pointer meets: cells are narrower than it."""
    cells = list(_filled(found))
    told = []
    for level, place, number in cells:
        first, last = (EPOCH + timedelta(days=day) for day in found.days(place))
        told.append(hover.cell(Cell(level, first, last, number), strings))
    return {
        "type": "scatter",
        "name": CELLS,
        "mode": "none",
        "x": [found.base + (place + 0.5) * found.size for _, place, _ in cells],
        "y": [_row(level, frame)[0] for level, _, _ in cells],
        "hovertext": told,
        "hoverinfo": "text",
        "showlegend": False,
    }
