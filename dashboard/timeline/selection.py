"""The ring around what is selected: one more shape, so that choosing another row draws nothing else anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dashboard.timeline import marks, silences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dashboard.theme import Palette

_PEN = 2.2
_RADIUS = 17


def ring(
    traces: Iterable[Mapping[str, Any]], selected: str, palette: Palette
) -> dict[str, Any] | None:
    """Return a ring around the mark, or a frame around the band, that *selected* names among *traces*."""
    outlines = {marks.HIT: _circle, silences.HIT: _frame}
    for trace in traces:
        outline = outlines.get(trace.get("name", ""))
        ids = [data[0] for data in trace["customdata"]] if outline else []
        if outline and selected and selected in ids:
            pen = {"color": palette.ink, "width": _PEN}
            return outline(trace, ids.index(selected)) | {"line": pen, "layer": "above"}
    return None


def _circle(trace: Mapping[str, Any], index: int) -> dict[str, Any]:
    return {
        "type": "circle",
        "xsizemode": "pixel",
        "ysizemode": "pixel",
        "xanchor": trace["x"][index],
        "yanchor": trace["y"][index],
        "x0": -_RADIUS,
        "x1": _RADIUS,
        "y0": -_RADIUS,
        "y1": _RADIUS,
    }


def _frame(trace: Mapping[str, Any], index: int) -> dict[str, Any]:
    left, y, half = trace["base"][index], trace["y"][index], trace["width"][index] / 2
    return {
        "type": "rect",
        "x0": left,
        "x1": left + trace["x"][index],
        "y0": y - half,
        "y1": y + half,
    }
