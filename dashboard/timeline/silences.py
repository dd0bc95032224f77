"""Bands of silence: firm where an article attests it, light where it is inferred, fading while it lasts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from dashboard import wording
from dashboard.rows import ANY
from dashboard.timeline import hover
from dashboard.timeline.frame import Box, Frame, Layer, extent, moment, text_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, GapRow, Scene
    from dashboard.theme import Palette

HIT = "gaps"
DENIALS = "contradictions"
BAND_HEIGHT = 29
SUMMARY_BAND_HEIGHT = 50
_PADDING, _TIGHT = 14, 6
_AFTER_MARK = 24
_BESIDE = 8
_DENIAL_SIZE = 19
_SMALL = 12
_CELL_EDGE = 6


def draw(scene: Scene, frame: Frame, palette: Palette, strings: Strings) -> Layer:
    """Draw the gaps of all lanes as bands, and what contradicts them."""
    bounds = {row.id: row for row in (*scene.bounds, *scene.contacts)}
    dyad = wording.ordered(scene.dyad, strings)
    gaps = _in_lanes(scene, frame)
    denials = _denials(gaps, bounds, frame)
    return Layer(
        traces=(
            *_closed([row for row in gaps if not row.open], frame, palette),
            *(_fading(row, frame, palette) for row in gaps if row.open),
            _targets(gaps, bounds, frame, palette, dyad=dyad, strings=strings),
            _contradictions(denials, frame, palette, dyad=dyad, strings=strings),
        )
    )


def lengths(
    scene: Scene,
    frame: Frame,
    palette: Palette,
    strings: Strings,
    *,
    obstacles: Sequence[Box],
) -> Layer:
    """Write the length of each gap in view on its band, or below it; the words keep clear of *obstacles*."""
    bounds = {row.id: row for row in (*scene.bounds, *scene.contacts)}
    gaps = [row for row in _in_lanes(scene, frame) if _is_in_view(row, frame)]
    notes = []
    boxes = [_denial_box(x, y, frame) for _, x, y in _denials(gaps, bounds, frame)]
    near = _by_lane((*obstacles, *boxes), gaps, frame)
    for row in gaps:
        note, box = _label(row, frame, palette, strings, obstacles=near[row.level])
        if note is None and scene.cells:
            # Cells leave room between the lanes: what the band is too narrow for stands below it.
            clear = [*near[row.level], *boxes]
            note, box = _below(row, frame, palette, strings, obstacles=clear)
        if note and box:
            notes.append(note)
            boxes.append(box)
    return Layer(notes=tuple(notes), boxes=tuple(boxes))


def _in_lanes(scene: Scene, frame: Frame) -> list[GapRow]:
    return [row for row in scene.gaps if row.level in frame.lanes or row.level == ANY]


def _is_in_view(row: GapRow, frame: Frame) -> bool:
    return moment(row.end) > frame.first and _from(row.start) < frame.last


def _by_lane(
    boxes: Sequence[Box], rows: Iterable[GapRow], frame: Frame
) -> dict[str, tuple[Box, ...]]:
    """Return the boxes that a lane's band or the line of text below it can meet."""
    found: dict[str, tuple[Box, ...]] = {}
    for row in rows:
        if row.level not in found:
            y, height = _height(row, frame)
            top, bottom = y - height / 2, y + height / 2 + 2 * _SMALL
            found[row.level] = tuple(box for box in boxes if box.top < bottom and top < box.bottom)
    return found


def _denials(
    rows: Iterable[GapRow], bounds: Mapping[str, ContactRow], frame: Frame
) -> list[tuple[ContactRow, float, float]]:
    """Return the contacts that a silence's own sources deny, each at its day on the band's upper edge."""
    found = []
    for row in rows:
        y, height = _height(row, frame)
        for identity in row.contradicted_by:
            denied = bounds.get(identity)
            span = extent(denied) if denied else None
            if denied and span:
                x = min(max(sum(span) / 2, _from(row.start)), moment(row.end))
                found.append((denied, x, y - height / 2))
    return found


def _denial_box(x: float, y: float, frame: Frame) -> Box:
    middle, half = frame.x(x), _DENIAL_SIZE / 2
    return Box(middle - half, y - half, middle + half, y + half)


def _contradictions(
    denials: Sequence[tuple[ContactRow, float, float]],
    frame: Frame,
    palette: Palette,
    *,
    dyad: Sequence[str],
    strings: Strings,
) -> dict[str, Any]:
    """Return a warning sign on each band that a report contradicts; it leads to that report."""
    return {
        "type": "scatter",
        "name": DENIALS,
        "mode": "markers+text",
        "x": [x for _, x, _ in denials],
        "y": [y for _, _, y in denials],
        "marker": {
            "symbol": "triangle-up",
            "size": _DENIAL_SIZE,
            "color": palette.silence,
            "opacity": 1,
            "line": {"color": palette.background, "width": 1.5},
        },
        "text": ["<b>!</b>"] * len(denials),
        "textposition": "middle center",
        "textfont": {"size": 10, "color": palette.background},
        "customdata": [[row.id] for row, _, _ in denials],
        "hovertext": [
            hover.contradiction(row, dyad, strings, palette, columns=frame.columns)
            for row, _, _ in denials
        ],
        "hoverinfo": "text",
        "showlegend": False,
    }


def _height(row: GapRow, frame: Frame) -> tuple[float, float]:
    if row.level == ANY:
        return frame.summary, SUMMARY_BAND_HEIGHT
    return frame.lanes[row.level], BAND_HEIGHT


def _from(day: date) -> float:
    return moment(day + timedelta(days=1))


def _closed(rows: Sequence[GapRow], frame: Frame, palette: Palette) -> list[dict[str, Any]]:
    whole = [(row, row.start, row.end) for row in rows]
    firm = [(row, part.start, part.end) for row in rows for part in row.attested]
    return [
        _bars(_of_lanes(whole), frame, {"color": palette.band_light}),
        _bars(_of_lanes(firm), frame, {"color": palette.band}),
        _bars(_of_summary(whole), frame, _hatched(palette.band_light, palette.band_hatch_light)),
        _bars(_of_summary(firm), frame, _hatched(palette.band, palette.band_hatch)),
    ]


_Span = tuple["GapRow", "date", "date"]


def _of_lanes(spans: Sequence[_Span]) -> list[_Span]:
    return [span for span in spans if span[0].level != ANY]


def _of_summary(spans: Sequence[_Span]) -> list[_Span]:
    return [span for span in spans if span[0].level == ANY]


def _hatched(colour: str, lines: str) -> dict[str, Any]:
    return {
        "color": colour,
        "pattern": {
            "shape": "/",
            "fgcolor": lines,
            "bgcolor": colour,
            "size": 8,
            "solidity": 0.1,
            "fillmode": "overlay",
        },
    }


def _bars(
    spans: Sequence[tuple[GapRow, date, date]], frame: Frame, marker: dict[str, Any]
) -> dict[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "base": [_from(start) for _, start, _ in spans],
        "x": [max(moment(end) - _from(start), 0) for _, start, end in spans],
        "y": [_height(row, frame)[0] for row, _, _ in spans],
        "width": [_height(row, frame)[1] for row, _, _ in spans],
        "marker": {"line": {"width": 0}} | marker,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _fading(row: GapRow, frame: Frame, palette: Palette) -> dict[str, Any]:
    y, height = _height(row, frame)
    left, right = _from(row.start), moment(row.end)
    top, bottom = y - height / 2, y + height / 2
    start, half, end = palette.fade if row.attested else palette.fade_light
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [left, right, right, left, left],
        "y": [top, top, bottom, bottom, top],
        "line": {"width": 0},
        "fill": "toself",
        "fillgradient": {"type": "horizontal", "colorscale": [[0, start], [0.5, half], [1, end]]},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _targets(
    rows: Sequence[GapRow],
    bounds: dict[str, ContactRow],
    frame: Frame,
    palette: Palette,
    *,
    dyad: Sequence[str],
    strings: Strings,
) -> dict[str, Any]:
    """Return one invisible bar per gap: fading bands cannot be hovered themselves."""
    return _bars([(row, row.start, row.end) for row in rows], frame, {"color": "rgba(0,0,0,0)"}) | {
        "name": HIT,
        "customdata": [[row.id] for row in rows],
        "hovertext": [
            hover.gap(row, bounds, dyad, strings, palette, columns=frame.columns) for row in rows
        ],
        "hoverinfo": "text",
        "textposition": "none",
    }


def _label(
    row: GapRow,
    frame: Frame,
    palette: Palette,
    strings: Strings,
    *,
    obstacles: Sequence[Box],
) -> tuple[dict[str, Any], Box] | tuple[None, None]:
    y, height = _height(row, frame)
    left, right = frame.x(frame.clip(_from(row.start))), frame.x(frame.clip(moment(row.end)))
    band = Box(left, y - height / 2, right, y + height / 2)
    size = 16 if row.level == ANY else 14
    whole, short = wording.gap(row, strings), wording.short_gap(row, strings)
    tries = [(text, size) for text in (whole, *short)] + [(text, _SMALL) for text in short]
    met = [box for box in obstacles if box.meets(band)]
    for text, points in tries:
        width = text_width(text, points, bold=not row.open)
        place = _fit(band, width, row, met, padding=_TIGHT if points == _SMALL else _PADDING)
        if place is not None:
            box = Box(place, y - points * 0.7, place + width, y + points * 0.7)
            return _note(text, place + width / 2, y, row, points, frame=frame, palette=palette), box
    return _beneath(row, band, short, frame, palette, obstacles=obstacles)


def _beneath(
    row: GapRow,
    band: Box,
    texts: Sequence[str],
    frame: Frame,
    palette: Palette,
    *,
    obstacles: Sequence[Box],
) -> tuple[dict[str, Any], Box] | tuple[None, None]:
    """Write the length below a band that has no room for it: on a narrow page a silence without its length tells little."""
    if row.open or frame.crowded:
        return None, None
    for text in texts:
        width = text_width(text, _SMALL, bold=not row.open)
        start = (band.left + band.right - width) / 2
        box = Box(start, band.bottom + 1, start + width, band.bottom + 5 + _SMALL)
        clear = not any(other.meets(box) for other in obstacles)
        if clear and width <= band.right - band.left:
            middle = (box.top + box.bottom) / 2
            at = (box.left + box.right) / 2
            return _bare(_note(text, at, middle, row, _SMALL, frame=frame, palette=palette)), box
    return None, None


def _bare(note: dict[str, Any]) -> dict[str, Any]:
    """Return a length that stands outside its band, and so needs no ground of its colour."""
    return note | {"bgcolor": "rgba(0,0,0,0)", "borderpad": 0}


def _below(
    row: GapRow, frame: Frame, palette: Palette, strings: Strings, *, obstacles: Sequence[Box]
) -> tuple[dict[str, Any], Box] | tuple[None, None]:
    """Write a length below a band narrower than the words, where no other length stands."""
    y, height = _height(row, frame)
    middle = sum(frame.x(frame.clip(end)) for end in (_from(row.start), moment(row.end))) / 2
    top = y + height / 2 + _CELL_EDGE
    for text in (wording.gap(row, strings), *wording.short_gap(row, strings)):
        half = text_width(text, _SMALL, bold=not row.open) / 2 + 3
        box = Box(middle - half, top, middle + half, top + _SMALL + 4)
        inside = box.left >= 0 and box.right <= frame.plot_width
        if inside and not any(other.meets(box) for other in obstacles):
            at = (box.top + box.bottom) / 2
            return _bare(_note(text, middle, at, row, _SMALL, frame=frame, palette=palette)), box
    return None, None


def _fit(
    band: Box, width: float, row: GapRow, obstacles: Sequence[Box], *, padding: float
) -> float | None:
    """Return the left edge for a text in a band: centred, or beside what is in the way.

    On an open band it follows the last mark; past the band's end nothing is known, and nothing is written.
    """
    last = band.right - padding / 2
    middle = (band.left + band.right - width) / 2
    wanted = band.left + _AFTER_MARK if row.open else middle
    reach = Box(band.left, band.top, last, band.bottom)
    in_band = [box for box in obstacles if box.meets(reach)]
    apart = _BESIDE if padding == _PADDING else _BESIDE / 2
    edges = [box.right + apart for box in in_band]
    edges += [box.left - width - apart for box in in_band]
    edges.append(last - width)
    for left in sorted([wanted, *edges], key=lambda edge: (abs(edge - wanted), edge)):
        text = Box(left - apart / 2, band.top, left + width + apart / 2, band.bottom)
        inside = band.left + padding / 2 <= left and left + width <= last
        if inside and not any(box.meets(text) for box in in_band):
            return left
    return None


def _note(
    text: str,
    x: float,
    y: float,
    row: GapRow,
    size: int,
    *,
    frame: Frame,
    palette: Palette,
) -> dict[str, Any]:
    chip = palette.band_light if row.level == ANY and not row.attested else palette.band
    return {
        "x": frame.first + frame.wide(x),
        "y": y,
        "text": text if row.open else f"<b>{text}</b>",
        "showarrow": False,
        "xanchor": "center",
        "yanchor": "middle",
        "captureevents": False,
        "font": {"size": size, "color": palette.silence},
        # Hatching runs behind the words of the summary row: a chip keeps them legible.
        "bgcolor": chip if row.level == ANY else "rgba(0,0,0,0)",
        "borderpad": 1 if size == _SMALL else 4,
    }
