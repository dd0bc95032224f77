"""The ground of the drawing: lane names and lines, the row of any level, the articles at the foot."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from html import escape
from typing import TYPE_CHECKING, Any

from dashboard import wording
from dashboard.rows import ANY
from dashboard.timeline import hover
from dashboard.timeline.frame import (
    COVERAGE_HEIGHT,
    DAY_MS,
    MARK,
    Box,
    Frame,
    Layer,
    extent,
    moment,
    text_width,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, Person, Scene
    from dashboard.theme import Palette

_NAME_SIZES, _PEOPLE_SIZE = (18, 17, 16, 15), 13
_YEAR_SIZE, _NARROW_YEAR_SIZE = 15, 12
_YEAR_ROOM = 44
_RUG_HEIGHT = 50
_RUG_DAY = 2.8
COVERAGE = "coverage"
_COVERAGE_HEIGHT = 10
_COVERAGE_LEAST = 3
_PEOPLE_ROOM = 214
_MOST_LETTERS = 27
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FEWEST_YEARS, _MOST_YEARS = 2, 12
# Ticks closer than a month name days.
_SHORTEST_MONTH = 27
# So many ticks has less than a year, where there is room.
_WEEKS = 6
_NARROW_NAME = 15


def draw(
    scene: Scene, frame: Frame, palette: Palette, strings: Strings, *, named: bool = False
) -> Layer:
    """Draw what lies behind the marks; *named* by its dyad where several are compared."""
    summary, below = wording.level(ANY, strings), _held(scene, strings)
    nowhere = sum(row.held and extent(row) is None for row in scene.contacts)
    if nowhere:
        below = f"{below} · {strings.count('lane.undated', nowhere)}"
    if named:
        below = below if nowhere or frame.overview else f"{summary} · {below}"
        summary = wording.dyad(scene.dyad, strings)
    names = [
        _name(ANY, summary, below, frame, palette),
        *(
            _name(
                level, wording.level(level, strings), people(scene, level, strings), frame, palette
            )
            for level in frame.lanes
        ),
    ]
    return Layer(
        traces=(*(_coverage(scene, frame, palette, strings) if frame.is_last else ()),),
        shapes=(
            *_lines(scene, frame, palette),
            *([] if frame.overview else [_rule(frame.ceiling - 6, palette.lane, frame)]),
            *([] if frame.is_first else [_rule(frame.base, _parting(frame, palette), frame)]),
        ),
        notes=(
            *(note for notes in names for note in notes),
            *([_coverage_name(frame, palette, strings)] if frame.is_last else []),
            *(_edge_years(frame, palette) if frame.is_first else ()),
        ),
    )


def boxes(frame: Frame) -> tuple[Box, ...]:
    """Return what other text must keep clear of: the names of lanes, where these stand above them."""
    return tuple(_name_box(level, frame) for level in frame.lanes) if frame.narrow else ()


def _name_size(name: str) -> int:
    fitting = (size for size in _NAME_SIZES if text_width(name, size, bold=True) <= _PEOPLE_ROOM)
    return next(fitting, _NAME_SIZES[-1])


def _edge_years(frame: Frame, palette: Palette) -> tuple[dict[str, Any], ...]:
    """Name the first and last year where the axis does not: it leaves out years seen by less than half."""
    first, last = (_EPOCH + timedelta(milliseconds=end) for end in (frame.first, frame.last))
    if last.year - first.year < _FEWEST_YEARS or last.year - first.year > _MOST_YEARS:
        return ()
    notes = []
    for year in (first.year, last.year):
        start, end = moment(date(year, 1, 1)), moment(date(year + 1, 1, 1))
        left, right = frame.clip(start), frame.clip(end)
        named = frame.first <= (start + end) / 2 <= frame.last
        if not named and frame.x(right) - frame.x(left) >= _YEAR_ROOM:
            notes.append(_year(year, (left + right) / 2, frame, palette))
    return tuple(notes)


def _year(year: int, x: float, frame: Frame, palette: Palette) -> dict[str, Any]:
    return {
        "x": x,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": -2,
        "text": str(year),
        "showarrow": False,
        "captureevents": False,
        "font": {
            "size": _NARROW_YEAR_SIZE if frame.narrow else _YEAR_SIZE,
            "color": palette.ink_soft,
        },
    }


def axis(frame: Frame, palette: Palette, strings: Strings) -> dict[str, Any]:
    """Return the time axis: years on top, months when the reader zooms in."""
    years = (frame.last - frame.first) / (365.25 * DAY_MS)
    return {
        "type": "date",
        "range": [frame.first, frame.last],
        "side": "top",
        "nticks": max(2, min(_WEEKS if years < 1 else int(years * 1.6), frame.plot_width // 62)),
        "ticklabelmode": "period",
        "tickangle": 0,
        "tickfont": {
            "size": _NARROW_YEAR_SIZE if frame.narrow else _YEAR_SIZE,
            "color": palette.ink_soft,
        },
        "tickformatstops": [
            {"dtickrange": [None, _SHORTEST_MONTH * DAY_MS], "value": strings("axis.day")},
            {"dtickrange": ["M1", "M6"], "value": strings("axis.month")},
            {"dtickrange": ["M12", None], "value": "%Y"},
        ],
        "gridcolor": palette.grid,
        "showline": False,
        "zeroline": False,
        "fixedrange": False,
    }


def people(scene: Scene, level: str, strings: Strings) -> str:
    """Return who spoke at a level, side by side; whoever also spoke at a higher one is left to it."""
    if scene.cells:
        return ""
    order = wording.ordered(scene.dyad, strings)
    above = {
        _identity(person, strings)
        for row in scene.contacts
        for person in row.people
        if row.level != level and row.level == next(iter(scene.lanes), "")
    }
    sides = []
    for code in order:
        rows = [row for row in scene.contacts if row.level == level]
        named = [person for row in rows for person in row.people if person.country == code]
        own = [person for person in named if _identity(person, strings) not in above] or named
        names: dict[str, str] = {}
        for person in own:
            names.setdefault(_identity(person, strings), wording.surname(person, strings))
        sides.append(", ".join(dict.fromkeys(names.values())))
    return _shortened([side for side in sides if side])


def _identity(person: Person, strings: Strings) -> str:
    """Return what tells a person apart: articles spell one name in several ways."""
    return person.wikidata or wording.surname(person, strings)


def _shortened(sides: Sequence[str]) -> str:
    whole = " · ".join(sides)
    if text_width(whole, _PEOPLE_SIZE) <= _PEOPLE_ROOM:
        return whole
    room = _MOST_LETTERS // max(len(sides), 1)
    cut = []
    for side in sides:
        names = side.split(", ")
        while len(names) > 1 and len(", ".join(names)) > room:
            names = names[:-1]
        # A name alone that is too long is cut itself.
        kept = ", ".join(names) if len(names[0]) <= room else names[0][: room - 1].rstrip()
        cut.append(kept + (" …" if kept != side else ""))
    return " · ".join(cut)


def _cut(text: str, room: float) -> str:
    """Return a text as far as there is room for it beside the name of its lane."""
    if text_width(text, _PEOPLE_SIZE - 1) <= room:
        return text
    kept = text
    while kept and text_width(f"{kept} …", _PEOPLE_SIZE - 1) > room:
        kept = kept[:-1]
    return f"{kept.rstrip(' ·,…')} …"


def _held(scene: Scene, strings: Strings) -> str:
    return strings.count("lane.held", scene.held)


def _name(
    level: str, name: str, below: str, frame: Frame, palette: Palette
) -> tuple[dict[str, Any], ...]:
    y = frame.summary if level == ANY else frame.lanes[level]
    if frame.narrow:
        beside = frame.left + text_width(f"{name}  ", _NARROW_NAME, bold=True)
        below = _cut(below, frame.width - beside)
    below = escape(below, quote=False)
    ink = {"size": _name_size(name), "color": palette.ink}
    soft = {"size": _PEOPLE_SIZE, "color": palette.ink_faint}
    common = {"xref": "paper", "x": 0, "showarrow": False, "captureevents": False, "align": "left"}
    if frame.narrow:
        text = f"<b>{name}</b>  <span style='font-size:{_PEOPLE_SIZE - 1}px;color:{palette.ink_faint}'>{below}</span>"
        ink["size"] = _NARROW_NAME
        y = frame.base + 2 if level == ANY else _narrow_top(level, frame)
        # Years' lines stop behind the words.
        at = {"y": y, "yanchor": "top", "xanchor": "left", "bgcolor": palette.background}
        return (common | at | {"text": text, "font": ink, "borderpad": 0},)
    left = {"xanchor": "left", "yanchor": "middle", "xshift": -frame.left + frame.indent}
    return (
        common | left | {"y": y, "yshift": 11, "text": f"<b>{name}</b>", "font": ink},
        common | left | {"y": y, "yshift": -13, "text": below, "font": soft},
    )


def _narrow_top(level: str, frame: Frame) -> float:
    levels = list(frame.lanes)
    pitch = (frame.floor + COVERAGE_HEIGHT / 2 + 4 - frame.ceiling) / max(len(levels), 1)
    return frame.ceiling + 4 + levels.index(level) * pitch * 0.985


def _name_box(level: str, frame: Frame) -> Box:
    top = _narrow_top(level, frame)
    return Box(-10, top, frame.plot_width, top + 24)


def _parting(frame: Frame, palette: Palette) -> str:
    return palette.lane if frame.overview else palette.ink_faint


def _rule(y: float, colour: str, frame: Frame) -> dict[str, Any]:
    return {
        "type": "line",
        "xref": "paper",
        "x0": -(frame.left - frame.indent) / frame.plot_width if not frame.narrow else 0,
        "x1": 1,
        "y0": y,
        "y1": y,
        "line": {"color": colour, "width": 1},
        "layer": "below",
    }


def _lines(scene: Scene, frame: Frame, palette: Palette) -> tuple[dict[str, Any], ...]:
    """Draw each lane's line, left out where a fading band would let it show through."""
    pen = {"color": palette.lane, "width": 1.2}
    shapes = []
    for level, y in frame.lanes.items():
        start = frame.first
        for gap in scene.gaps:
            if gap.level == level and gap.open:
                shapes.append((start, moment(gap.start), y))
                start = moment(gap.end)
        shapes.append((start, frame.last, y))
    return tuple(
        {"type": "line", "x0": a, "x1": b, "y0": y, "y1": y, "line": pen, "layer": "below"}
        for a, b, y in shapes
        if b > a
    )


def rug(rows: Sequence[ContactRow], frame: Frame, palette: Palette) -> Layer:
    """Mark every held contact in the row of any level, as wide as its date is known; each kind is one path."""
    spans = [span for row in rows if row.held and row.date and (span := extent(row))]
    wide = [span for span in spans if span[1] - span[0] > 2 * DAY_MS]
    thin = [(a + b) / 2 for a, b in spans if b - a <= 2 * DAY_MS]
    top, bottom = frame.summary - _RUG_HEIGHT / 2, frame.summary + _RUG_HEIGHT / 2
    common = {
        "type": "scatter",
        "mode": "lines",
        "connectgaps": False,
        "hoverinfo": "skip",
        "showlegend": False,
        "meta": MARK,
    }
    traces = (
        common
        | {
            "x": [x for a, b in wide for x in (a, b, b, a, a, None)],
            "y": [y for _ in wide for y in (top, top, bottom, bottom, top, None)],
            "line": {"width": 0, "simplify": False},
            "fill": "toself",
            "fillcolor": palette.fact_fill,
        },
        common
        | {
            "x": [x for day in thin for x in (day, day, None)],
            "y": [y for _ in thin for y in (top, bottom, None)],
            "line": {"color": palette.fact, "width": _RUG_DAY, "simplify": False},
        },
    )
    return Layer(traces=traces)


def _coverage(
    scene: Scene, frame: Frame, palette: Palette, strings: Strings
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Mark the days of the articles as one path; its ends are met by the pointer."""
    least = frame.wide(_COVERAGE_LEAST)
    spans = [(moment(row.start), moment(row.end) + DAY_MS) for row in scene.coverage]
    ends = [(a, max(b, a + least)) for a, b in spans]
    told = [hover.coverage(row, strings) for row in scene.coverage]
    common = {"type": "scatter", "showlegend": False}
    line = {
        "mode": "lines",
        "connectgaps": False,
        "x": [x for a, b in ends for x in (a, b, None)],
        "y": [y for _ in ends for y in (frame.coverage, frame.coverage, None)],
        "line": {"color": palette.coverage, "width": _COVERAGE_HEIGHT, "simplify": False},
        "opacity": 0.75,
        "hoverinfo": "skip",
        "meta": MARK,
    }
    met = {
        "name": COVERAGE,
        "mode": "none",
        "x": [x for a, b in ends for x in (a, b)],
        "y": [frame.coverage] * (2 * len(ends)),
        "hovertext": [text for one in told for text in (one, one)],
        "hoverinfo": "text",
    }
    return common | line, common | met


def _coverage_name(frame: Frame, palette: Palette, strings: Strings) -> dict[str, Any]:
    text = strings("coverage.lane")
    shift = 0 if frame.narrow else -frame.left + frame.indent
    return {
        "xref": "paper",
        "x": 0,
        "xshift": shift,
        "y": frame.coverage,
        "yshift": 14 if frame.narrow else 0,
        "xanchor": "left",
        "yanchor": "middle",
        "text": text,
        "showarrow": False,
        "captureevents": False,
        "font": {"size": _PEOPLE_SIZE if not frame.narrow else 11, "color": palette.ink_faint},
        "width": text_width(text, _PEOPLE_SIZE) + 8,
        "align": "left",
    }
