"""Marks of contacts: shape is kind, width and fill are certainty, grey is intention."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dashboard.timeline import hover
from dashboard.timeline.frame import DAY_MS, MARK, Box, Frame, Layer, extent
from extract.edtf import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
# However far the years are zoomed out, a pill is no needle: its glyph stays inside.
PILL_LEAST = 12
HIT = "contacts"
DOUBTS = "doubts"
# Above this a figure is sent without the texts of its bubbles: the page asks for the one that the pointer meets.
MOST_TOLD = 120
_BOX_LEAST = 26
_BOX_HEIGHT = 24
_DOUBT_SIZE = 13
_DOUBT_SHIFT = 7


def is_pill(row: ContactRow) -> bool:
    """Tell whether a date is too coarse for one mark: a month, a season, one of several days."""
    if row.date is None or row.status in {"cancelled", "denied"}:
        return False
    return row.ambiguous or row.date.precision > Precision.INTERVAL


def _pill_least(frame: Frame) -> float:
    return PILL_LEAST * (0.75 if frame.crowded else 1)


def _pill_height(frame: Frame) -> float:
    return PILL_HEIGHT * (0.6 if frame.crowded else 1)


def position(row: ContactRow, frame: Frame) -> tuple[float, float] | None:
    """Return where a contact's mark is centred: milliseconds and pixels; ``None`` if nowhere."""
    span = extent(row)
    y = frame.summary if frame.overview and row.held else frame.lanes.get(row.level)
    if span is None or y is None:
        return None
    return (span[0] + span[1]) / 2, y + frame.offsets.get(row.id, 0)


def draw(
    rows: Sequence[ContactRow],
    frame: Frame,
    palette: Palette,
    *,
    ghosts: Sequence[ContactRow],
    dyad: Sequence[str],
    strings: Strings,
    asks: bool | None,
) -> Layer:
    """Draw the contacts, and pale the *ghosts*: those filtered out that bound a silence in view.

    The pointer meets points with the texts of their bubbles, which the page may *ask* for; ``None``: there is no pointer.
    """
    if frame.overview:
        held = [row for row in rows if position(row, frame)]
        return Layer(
            traces=(_targets(held, frame, palette, dyad=dyad, strings=strings, asks=asks),)
            if asks is not None
            else ()
        )
    pale = [row for row in ghosts if row.level in frame.lanes and extent(row)]
    placed = [row for row in rows if row.level in frame.lanes and extent(row)]
    undated = [row for row in placed if row.date is None]
    dated = [row for row in placed if row.date is not None]
    days = [row for row in dated if row.held and not is_pill(row)]
    traces = [
        _points(pale, frame, color=palette.fact_fill, line=_halo(palette)),
        *_pills([row for row in dated if is_pill(row)], frame, palette, fixed=asks is None),
        *_spans(dated, frame, palette),
        *_days(days, frame, palette),
        _hollow([row for row in dated if row.status in {"planned", "proposed"}], frame, palette),
        *_off([row for row in dated if row.status in {"cancelled", "denied"}], frame, palette),
    ]
    if asks is not None:
        met = [*placed, *pale]
        traces.append(_targets(met, frame, palette, dyad=dyad, strings=strings, asks=asks))
    return Layer(
        traces=tuple(traces),
        shapes=tuple(_dotted(row, frame, palette) for row in undated),
        boxes=tuple(_box(row, frame) for row in placed),
    )


def _bar(
    rows: Iterable[ContactRow],
    frame: Frame,
    *,
    least: float = 1,
    fixed: bool = False,
    **look: Any,  # noqa: ANN401
) -> dict[str, Any]:
    """Return bars as wide as their dates; marks.js draws none narrower than *least* pixels, whatever the zoom."""
    wide = frame.wide(least) if fixed else 0.0
    drawn = [
        (_widened(span, wide), where[1])
        for row in rows
        if (span := extent(row)) and (where := position(row, frame))
    ]
    return {
        "type": "bar",
        "orientation": "h",
        "base": [span[0] for span, _ in drawn],
        "x": [span[1] - span[0] for span, _ in drawn],
        "y": [y for _, y in drawn],
        "width": _pill_height(frame),
        "customdata": [least],
        "hoverinfo": "skip",
        "showlegend": False,
        "meta": MARK,
    } | look


def _widened(span: tuple[float, float], least: float) -> tuple[float, float]:
    pad = max(least - (span[1] - span[0]), 0) / 2
    return span[0] - pad, span[1] + pad


def _points(rows: Iterable[ContactRow], frame: Frame, **look: Any) -> dict[str, Any]:  # noqa: ANN401
    drawn = [(where, row) for row in rows if (where := position(row, frame))]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [where[0] for where, _ in drawn],
        "y": [
            where[1] + (_DOUBT_SHIFT if row.ambiguous and is_pill(row) else 0)
            for where, row in drawn
        ],
        "hoverinfo": "skip",
        "showlegend": False,
        "meta": MARK,
        "cliponaxis": True,
        "marker": {
            "symbol": [SYMBOLS[row.kind] for _, row in drawn],
            "size": [SIZES[row.kind] * frame.mark_scale for _, row in drawn],
            "opacity": 1,
        }
        | look,
    }


def _pills(
    rows: Sequence[ContactRow], frame: Frame, palette: Palette, *, fixed: bool
) -> list[dict[str, Any]]:
    """Draw pills with their glyphs; in a picture, whose scale is *fixed*, none is narrower than a glyph."""
    held = [row for row in rows if row.held]
    plans = [row for row in rows if not row.held]
    least = _pill_least(frame)
    edge = {"cornerradius": 6}
    return [
        _bar(
            held,
            frame,
            least=least,
            fixed=fixed,
            marker={
                "color": palette.fact_fill,
                "line": {"color": palette.fact, "width": 1.6},
                **edge,
            },
        ),
        _bar(
            plans,
            frame,
            least=least,
            fixed=fixed,
            marker={
                "color": palette.background,
                "line": {"color": palette.intention, "width": 1.4},
                **edge,
            },
        ),
        _points(
            [row for row in held if not (frame.crowded and row.ambiguous)],
            frame,
            size=8,
            color=palette.fact,
        ),
        _doubts([row for row in rows if row.ambiguous], frame, palette),
    ]


def _doubts(rows: Iterable[ContactRow], frame: Frame, palette: Palette) -> dict[str, Any]:
    """Write a question mark over the glyph of a pill whose day is one of several; alone where there is no room."""
    drawn = [(where, row) for row in rows if (where := position(row, frame))]
    shift = 0 if frame.crowded else _DOUBT_SHIFT
    return {
        "type": "scatter",
        "name": DOUBTS,
        "mode": "text",
        "x": [where[0] for where, _ in drawn],
        "y": [where[1] - shift for where, _ in drawn],
        "text": ["<b>?</b>"] * len(drawn),
        "textfont": {
            "size": _DOUBT_SIZE,
            "color": [palette.fact if row.held else palette.intention for _, row in drawn],
        },
        "hoverinfo": "skip",
        "showlegend": False,
        "meta": MARK,
    }


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


def _days(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> Iterator[dict[str, Any]]:
    """Draw marks of one day; those without a place of their own lie below, without the rim that would cut up the others."""
    packed = [row for row in rows if row.id not in frame.offsets]
    if packed:
        yield _points(packed, frame, color=palette.fact)
    free = [row for row in rows if row.id in frame.offsets]
    yield _points(free, frame, color=palette.fact, line=_halo(palette))


def _halo(palette: Palette) -> dict[str, Any]:
    return {"color": palette.background, "width": 2.5}


def _hollow(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> dict[str, Any]:
    pen = {"color": palette.intention, "width": 2}
    sizes = [
        8 if is_pill(row) else (SIZES[row.kind] - 2) * frame.mark_scale
        for row in rows
        if position(row, frame)
    ]
    return _points(rows, frame, color=palette.background, line=pen, size=sizes)


def _off(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> list[dict[str, Any]]:
    pen = {"color": palette.intention, "width": 2}
    off = [row for row in rows if row.status == "cancelled"]
    denied = [row for row in rows if row.status == "denied"]
    return [
        _points(
            off,
            frame,
            symbol="x-thin",
            size=13 * frame.mark_scale,
            color=palette.intention,
            line=pen,
        ),
        _points(denied, frame, color=palette.background, line=pen, size=13 * frame.mark_scale),
        _points(
            denied,
            frame,
            symbol="line-ne",
            size=22 * frame.mark_scale,
            color=palette.intention,
            line=pen,
        ),
    ]


def _width(row: ContactRow, frame: Frame) -> tuple[float, float]:
    return _widened(extent(row) or (0.0, DAY_MS), frame.wide(_BOX_LEAST))


def _box(row: ContactRow, frame: Frame) -> Box:
    y = (position(row, frame) or (0.0, 0.0))[1]
    if row.date is None:
        left, right = (frame.x(value) for value in _width(row, frame))
        return Box(left - 2, y - _BOX_HEIGHT / 2, right + 2, y + _BOX_HEIGHT / 2)
    left, right = (frame.x(value) for value in extent(row) or (0.0, 0.0))
    half = _pill_height(frame) / 2 if is_pill(row) else 11
    return Box(
        min(left, (left + right) / 2 - 11), y - half, max(right, (left + right) / 2 + 11), y + half
    )


def _dotted(row: ContactRow, frame: Frame, palette: Palette) -> dict[str, Any]:
    left, right = _width(row, frame)
    y = (position(row, frame) or (0.0, 0.0))[1]
    return {
        "type": "rect",
        "x0": left,
        "x1": right,
        "y0": y - _BOX_HEIGHT / 2,
        "y1": y + _BOX_HEIGHT / 2,
        "line": {
            "color": palette.fact if row.held else palette.intention,
            "width": 1.6,
            "dash": "dot",
        },
        # Above all marks: filled it would hide what was held behind what was only planned.
        "fillcolor": "rgba(0,0,0,0)",
    }


def _targets(
    rows: Sequence[ContactRow],
    frame: Frame,
    palette: Palette,
    *,
    dyad: Sequence[str],
    strings: Strings,
    asks: bool,
) -> dict[str, Any]:
    where = [position(row, frame) or (0.0, 0.0) for row in rows]
    told = [
        hover.contact(row, dyad, strings, palette, columns=frame.columns)
        for row in rows
        if not asks
    ]
    return {
        "type": "scatter",
        "name": HIT,
        # Points that are not drawn are met all the same, and cost the browser nothing to move.
        "mode": "none",
        "x": [x for x, _ in where],
        "y": [y for _, y in where],
        "customdata": [[row.id] for row in rows],
        "hovertext": hover.WAITING if asks else told,
        "hoverinfo": "text",
        "showlegend": False,
    }
