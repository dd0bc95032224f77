"""The ring around what is selected; it is always the last trace of the page's figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dashboard.timeline import marks, silences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dashboard.theme import Palette

RING = "ring"
_PEN = 2.2


def ring(traces: Iterable[Mapping[str, Any]], selected: str, palette: Palette) -> dict[str, Any]:
    """Return a ring around the mark, or a frame around the band, that *selected* names among *traces*."""
    outlines = {marks.HIT: _circle, silences.HIT: _frame}
    for trace in traces:
        outline = outlines.get(trace.get("name", ""))
        ids = [data[0] for data in trace["customdata"]] if outline else []
        if outline and selected and selected in ids:
            return _common() | outline(trace, ids.index(selected), palette)
    return _common() | {"mode": "markers", "x": [], "y": []}


def _common() -> dict[str, Any]:
    return {"type": "scatter", "name": RING, "hoverinfo": "skip", "showlegend": False}


def _circle(trace: Mapping[str, Any], index: int, palette: Palette) -> dict[str, Any]:
    return {
        "mode": "markers",
        "x": [trace["x"][index]],
        "y": [trace["y"][index]],
        "marker": {
            "size": 34,
            "symbol": "circle-open",
            "color": palette.ink,
            "opacity": 1,
            "line": {"width": _PEN, "color": palette.ink},
        },
    }


def _frame(trace: Mapping[str, Any], index: int, palette: Palette) -> dict[str, Any]:
    left, y = trace["base"][index], trace["y"][index]
    right, half = left + trace["x"][index], trace["width"][index] / 2
    return {
        "mode": "lines",
        "x": [left, right, right, left, left],
        "y": [y - half, y - half, y + half, y + half, y - half],
        "line": {"width": _PEN, "color": palette.ink},
    }
