"""Marks of contacts: shape is kind, width and fill are certainty, grey is intention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dashboard.timeline import hover
from dashboard.timeline.frame import DAY_MS, Box, Frame, Layer, extent
from extract.edtf import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow
    from dashboard.theme import Palette

SYMBOLS = {
    "phone": "circle",
    "video": "triangle-right",
    "meeting": "square",
    "summit": "diamond",
    "letter": "triangle-down",
    "talks": "hexagon2",
}
SIZES = {"phone": 16, "video": 17, "meeting": 15, "summit": 20, "letter": 17, "talks": 17}
PILL_HEIGHT = 32
HIT = "contacts"
RING = "ring"
_HIT_SIZE = 26
_BOX_LEAST = 26
_BOX_HEIGHT = 24
_BOX_DROP = 30
_SHORT_DAYS = 16


def is_pill(row: ContactRow) -> bool:
    """Tell whether a date is too coarse for one mark: a month, a season, a long interval."""
    if row.date is None or row.status in {"cancelled", "denied"}:
        return False
    span = row.date.span_days
    if row.date.precision is Precision.INTERVAL:
        return span is not None and span > _SHORT_DAYS
    return row.date.precision > Precision.INTERVAL


def position(row: ContactRow, frame: Frame) -> tuple[float, float] | None:
    """Return where a contact's mark is centred: milliseconds and pixels; ``None`` if nowhere."""
    span = extent(row)
    y = frame.lanes.get(row.level)
    if span is None or y is None:
        return None
    return (span[0] + span[1]) / 2, y


def draw(
    rows: Sequence[ContactRow],
    frame: Frame,
    palette: Palette,
    *,
    dyad: Sequence[str],
    strings: Strings,
    targets: bool,
) -> Layer:
    """Draw the contacts; *targets* adds the invisible marks that pointer and selection use."""
    placed = [row for row in rows if row.level in frame.lanes and extent(row)]
    undated = [row for row in placed if row.date is None]
    dated = [row for row in placed if row.date is not None]
    drops = _drops(undated, dated, frame)
    traces = [
        *_pills([row for row in dated if is_pill(row)], frame, palette),
        *_spans(dated, frame, palette),
        _days([row for row in dated if row.held and not is_pill(row)], frame, palette),
        _hollow([row for row in dated if row.status in {"planned", "proposed"}], frame, palette),
        *_off([row for row in dated if row.status in {"cancelled", "denied"}], frame, palette),
    ]
    if targets:
        traces += _targets(placed, drops, frame, palette, dyad=dyad, strings=strings)
    return Layer(
        traces=tuple(traces),
        shapes=tuple(_dotted(row, drops, frame, palette) for row in undated),
        boxes=tuple(_box(row, drops, frame) for row in placed),
    )


def _bar(rows: Iterable[ContactRow], frame: Frame, **look: Any) -> dict[str, Any]:  # noqa: ANN401
    drawn = [(span, frame.lanes[row.level]) for row in rows if (span := extent(row))]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [span[0] for span, _ in drawn],
        "x": [span[1] - span[0] for span, _ in drawn],
        "y": [y for _, y in drawn],
        "width": PILL_HEIGHT,
        "hoverinfo": "skip",
        "showlegend": False,
    } | look


def _points(rows: Iterable[ContactRow], frame: Frame, **look: Any) -> dict[str, Any]:  # noqa: ANN401
    drawn = [(where, row) for row in rows if (where := position(row, frame))]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [where[0] for where, _ in drawn],
        "y": [where[1] for where, _ in drawn],
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": True,
        "marker": {
            "symbol": [SYMBOLS[row.kind] for _, row in drawn],
            "size": [SIZES[row.kind] for _, row in drawn],
            "opacity": 1,
        }
        | look,
    }


def _pills(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> list[dict[str, Any]]:
    held = [row for row in rows if row.held]
    plans = [row for row in rows if not row.held]
    edge = {"cornerradius": 6}
    return [
        _bar(rows, frame, marker={"color": palette.background, "line": {"width": 0}, **edge}),
        _bar(
            held,
            frame,
            marker={
                "color": palette.fact_fill,
                "line": {"color": palette.fact, "width": 1.6},
                **edge,
            },
        ),
        _bar(
            plans,
            frame,
            marker={
                "color": palette.background,
                "line": {"color": palette.intention, "width": 1.4},
                **edge,
            },
        ),
        _points(held, frame, size=8, color=palette.fact),
    ]


def _spans(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> list[dict[str, Any]]:
    """Draw contacts of several days as a bar behind their mark."""
    short = [
        row
        for row in rows
        if not is_pill(row)
        and row.date is not None
        and row.date.precision is Precision.INTERVAL
        and row.status not in {"cancelled", "denied"}
    ]
    return [
        _bar(
            [row for row in short if row.held is held],
            frame,
            width=8,
            marker={"color": colour, "line": {"width": 0}, "cornerradius": 4},
        )
        for held, colour in ((True, palette.fact), (False, palette.intention))
    ]


def _days(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> dict[str, Any]:
    halo = {"color": palette.background, "width": 2.5}
    return _points(rows, frame, color=palette.fact, line=halo)


def _hollow(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> dict[str, Any]:
    pen = {"color": palette.intention, "width": 2}
    sizes = [8 if is_pill(row) else SIZES[row.kind] - 2 for row in rows]
    return _points(rows, frame, color=palette.background, line=pen, size=sizes)


def _off(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> list[dict[str, Any]]:
    pen = {"color": palette.intention, "width": 2}
    off = [row for row in rows if row.status == "cancelled"]
    denied = [row for row in rows if row.status == "denied"]
    return [
        _points(off, frame, symbol="x-thin", size=13, color=palette.intention, line=pen),
        _points(denied, frame, color=palette.background, line=pen, size=13),
        _points(denied, frame, symbol="line-ne", size=22, color=palette.intention, line=pen),
    ]


def _drops(
    undated: Sequence[ContactRow], dated: Sequence[ContactRow], frame: Frame
) -> dict[str, float]:
    """Move an undated plan below its lane where another mark is in the way."""
    taken = [_box(row, {}, frame) for row in dated]
    drops: dict[str, float] = {}
    for row in undated:
        drop = 0.0
        while any(box.meets(_box(row, {row.id: drop}, frame)) for box in taken):
            drop += _BOX_DROP
        drops[row.id] = drop
        taken.append(_box(row, drops, frame))
    return drops


def _width(row: ContactRow, frame: Frame) -> tuple[float, float]:
    span = extent(row) or (0.0, DAY_MS)
    missing = frame.wide(_BOX_LEAST) - (span[1] - span[0])
    pad = max(missing, 0) / 2
    return span[0] - pad, span[1] + pad


def _box(row: ContactRow, drops: dict[str, float], frame: Frame) -> Box:
    y = frame.lanes[row.level] + drops.get(row.id, 0)
    if row.date is None:
        left, right = (frame.x(value) for value in _width(row, frame))
        return Box(left - 2, y - _BOX_HEIGHT / 2, right + 2, y + _BOX_HEIGHT / 2)
    left, right = (frame.x(value) for value in extent(row) or (0.0, 0.0))
    half = PILL_HEIGHT / 2 if is_pill(row) else 11
    return Box(
        min(left, (left + right) / 2 - 11), y - half, max(right, (left + right) / 2 + 11), y + half
    )


def _dotted(
    row: ContactRow, drops: dict[str, float], frame: Frame, palette: Palette
) -> dict[str, Any]:
    left, right = _width(row, frame)
    y = frame.lanes[row.level] + drops[row.id]
    return {
        "type": "rect",
        "x0": left,
        "x1": right,
        "y0": y - _BOX_HEIGHT / 2,
        "y1": y + _BOX_HEIGHT / 2,
        "line": {"color": palette.intention, "width": 1.6, "dash": "dot"},
        "fillcolor": palette.background,
    }


def _targets(
    rows: Sequence[ContactRow],
    drops: dict[str, float],
    frame: Frame,
    palette: Palette,
    *,
    dyad: Sequence[str],
    strings: Strings,
) -> list[dict[str, Any]]:
    where = [position(row, frame) or (0.0, 0.0) for row in rows]
    return [
        {
            "type": "scatter",
            "name": HIT,
            "mode": "markers",
            "x": [x for x, _ in where],
            "y": [y + drops.get(row.id, 0) for (_, y), row in zip(where, rows, strict=True)],
            "marker": {"size": _HIT_SIZE, "color": "rgba(0,0,0,0)", "opacity": 1},
            "customdata": [[row.id] for row in rows],
            "hovertext": [hover.contact(row, dyad, strings, palette) for row in rows],
            "hoverinfo": "text",
            "showlegend": False,
        },
        ring(None, palette),
    ]


def ring(where: tuple[float, float] | None, palette: Palette) -> dict[str, Any]:
    """Return the ring around the selected mark; it is always the figure's last trace."""
    return {
        "type": "scatter",
        "name": RING,
        "mode": "markers",
        "x": [where[0]] if where else [],
        "y": [where[1]] if where else [],
        "marker": {
            "size": 34,
            "symbol": "circle-open",
            "color": palette.ink,
            "opacity": 1,
            "line": {"width": 2.2, "color": palette.ink},
        },
        "hoverinfo": "skip",
        "showlegend": False,
    }
