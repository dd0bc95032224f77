"""The key under the timeline, and the title block of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from dashboard.rows import KINDS
from dashboard.theme import SERIF
from dashboard.timeline.density import shades
from dashboard.timeline.frame import Frame, Layer, extent, text_width
from dashboard.timeline.marks import is_pill

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import Scene
    from dashboard.theme import Palette

ROW_HEIGHT = 28
_TEXT_SIZE = 14
_CREDIT_SIZE = 13
_SPACE = 22
_HOLLOW = frozenset({"planned", "cancelled", "denied"})
_INTENDED = frozenset({"planned", "proposed"})
_WIDE = frozenset({"cells", "pill", "ambiguous", "undated", "undated_held", "attested", "inferred"})
_TITLE_SIZES = (38, 34, 30, 26, 23)
_SUBTITLE_SIZES = (17, 15, 14, 13)

# Outlines in a box of 20 by 20 pixels around (10, 0), y upwards.
_PATHS = {
    "phone": "M 2.5,{y} C 2.5,{u} 17.5,{u} 17.5,{y} C 17.5,{d} 2.5,{d} 2.5,{y} Z",
    "meeting": "M 3.5,{p} L 16.5,{p} L 16.5,{q} L 3.5,{q} Z",
    "summit": "M 10,{r} L 19,{y} L 10,{s} L 1,{y} Z",
    "video": "M 4,{p} L 17,{y} L 4,{q} Z",
    "letter": "M 3,{p} L 17,{p} L 10,{q} Z",
    "talks": "M 6,{p} L 14,{p} L 18,{y} L 14,{q} L 6,{q} L 2,{y} Z",
    "cancelled": "M 4,{p} L 16,{q} M 16,{p} L 4,{q}",
    "denied": "M 4.5,{m} L 15.5,{m} L 15.5,{n} L 4.5,{n} Z M 2,{s} L 18,{r}",
    "contradicted": "M 10,{r} L 19,{q} L 1,{q} Z",
    "planned": "M 4,{m} L 16,{m} L 16,{n} L 4,{n} Z",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the key: the form that is drawn and the words beside it."""

    form: str
    text: str
    width: float


def entries(scene: Scene, strings: Strings) -> tuple[Entry, ...]:
    """Return the key of what is in view, and of nothing else; of cells also what they become when looked at closely."""
    # In a row of any level alone contacts are lines.
    rows = [row for row in scene.contacts if extent(row) and scene.lanes]
    among = scene.cells.forms if scene.cells and scene.lanes else frozenset()
    there = among | {form for row in rows for form in (row.kind, row.status)}
    forms = [("cells", "key.cells")] if scene.cells else []
    forms += [(kind, f"kind.{kind}") for kind in KINDS if kind in there]
    if among or any(is_pill(row) and row.held and not row.ambiguous for row in rows):
        forms.append(("pill", "key.pill"))
    if any(row.ambiguous and is_pill(row) for row in rows):
        forms.append(("ambiguous", "key.ambiguous"))
    if among & _INTENDED or any(row.status in _INTENDED and row.date for row in rows):
        forms.append(("planned", "key.planned"))
    if any(row.date is None and row.held for row in rows):
        forms.append(("undated_held", "key.undated_held"))
    if any(row.date is None and not row.held for row in rows):
        forms.append(("undated", "key.undated"))
    forms += [(status, f"key.{status}") for status in ("cancelled", "denied") if status in there]
    forms += [(form, f"key.{form}") for form in _silent(scene)]
    return tuple(_entry(form, strings(key)) for form, key in forms)


def _silent(scene: Scene) -> Iterator[str]:
    if any(gap.attested for gap in scene.gaps):
        yield "attested"
    if any(not gap.attested for gap in scene.gaps):
        yield "inferred"
    if any(gap.contradicted_by for gap in scene.gaps):
        yield "contradicted"


def _entry(form: str, text: str) -> Entry:
    glyph = 36 if form in _WIDE else 26
    return Entry(form, text, glyph + text_width(text, _TEXT_SIZE) + _SPACE)


def broken(found: Sequence[Entry], room: float) -> tuple[tuple[Entry, ...], ...]:
    """Break the key into rows that fit."""
    lines: list[list[Entry]] = [[]]
    for entry in found:
        if lines[-1] and sum(e.width for e in lines[-1]) + entry.width > room:
            lines.append([])
        lines[-1].append(entry)
    return tuple(tuple(line) for line in lines if line)


def draw(
    lines: Sequence[Sequence[Entry]],
    frame: Frame,
    palette: Palette,
    *,
    first: float,
) -> Layer:
    """Draw the key below the plot, its first row *first* pixels under it."""
    shapes: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for number, line in enumerate(lines):
        x, y = float(frame.indent - frame.left), -(first + number * ROW_HEIGHT)
        for entry in line:
            shapes += _glyph(entry.form, x, y, palette)
            notes.append(_words(entry, x, y, palette))
            x += entry.width
    return Layer(shapes=tuple(shapes), notes=tuple(notes))


def _words(entry: Entry, x: float, y: float, palette: Palette) -> dict[str, Any]:
    glyph = 36 if entry.form in _WIDE else 26
    return _note(entry.text, x + glyph, y, size=_TEXT_SIZE, colour=palette.ink_soft)


def _note(text: str, x: float, y: float, *, size: float, colour: str) -> dict[str, Any]:
    return {
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 0,
        "xshift": x,
        "yshift": y,
        "text": text,
        "showarrow": False,
        "captureevents": False,
        "xanchor": "left",
        "yanchor": "middle",
        "font": {"size": size, "color": colour},
    }


def _at(x: float, y: float) -> dict[str, Any]:
    return {
        "xref": "paper",
        "yref": "paper",
        "xsizemode": "pixel",
        "ysizemode": "pixel",
        "xanchor": 0,
        "yanchor": 0,
        "_x": x,
        "_y": y,
    }


def _rect(x: float, y: float, half: float, inset: float, **look: Any) -> dict[str, Any]:  # noqa: ANN401
    at = _at(x, y)
    del at["_x"], at["_y"]
    box = {"x0": x + inset, "x1": x + 28 - inset, "y0": y - half, "y1": y + half}
    return {"type": "rect"} | at | box | look


def _cell(x: float, y: float, colour: str) -> dict[str, Any]:
    return _rect(x, y, 7, 0, line={"width": 0}, fillcolor=colour) | {"x1": x + 8}


def _glyph(form: str, x: float, y: float, palette: Palette) -> list[dict[str, Any]]:
    none = {"width": 0}
    if form == "pill":
        edge = {"color": palette.fact, "width": 1.5}
        return [
            _rect(x, y, 7, 1, line=edge, fillcolor=palette.fact_fill),
            _rect(x, y, 3.5, 10.5, line=none, fillcolor=palette.fact),
        ]
    if form == "cells":
        colours = shades(palette)
        thirds = zip((0, 9, 18), (colours[0], colours[len(colours) // 2], colours[-1]), strict=True)
        return [_cell(x + 1 + shift, y, colour) for shift, colour in thirds]
    if form == "ambiguous":
        edge = {"color": palette.fact, "width": 1.5}
        doubt = {"text": "<b>?</b>", "font": {"size": 12, "color": palette.fact}, "padding": 0}
        return [_rect(x, y, 7, 1, line=edge, fillcolor=palette.fact_fill, label=doubt)]
    if form in {"undated", "undated_held"}:
        colour = palette.intention if form == "undated" else palette.fact
        edge = {"color": colour, "width": 1.5, "dash": "dot"}
        return [_rect(x, y, 7, 1, line=edge, fillcolor=palette.background)]
    if form in {"attested", "inferred"}:
        fill = palette.band if form == "attested" else palette.band_light
        rim = palette.band_edge if form == "attested" else palette.band_hatch_light
        edge = {"color": rim, "width": 1}
        return [_rect(x, y, 7, 1, line=edge, fillcolor=fill)]
    at = _at(x, y)
    del at["_x"], at["_y"]
    hollow = form in _HOLLOW
    return [
        {"type": "path"}
        | at
        | {
            "path": _path(form, x, y),
            "fillcolor": _fill(form, palette),
            "line": {"color": palette.intention, "width": 1.8} if hollow else none,
        }
    ]


def _fill(form: str, palette: Palette) -> str:
    if form == "contradicted":
        return palette.silence
    return palette.background if form in _HOLLOW else palette.fact


def _path(form: str, x: float, y: float) -> str:
    offsets = {"y": 0, "u": 10, "d": -10, "p": 6.5, "q": -6.5, "r": 9, "s": -9, "m": 6, "n": -6}
    text = _PATHS[form].format(**{name: f"{y + shift:g}" for name, shift in offsets.items()})
    return " ".join(_shifted(token, x) for token in text.split())


def _shifted(token: str, x: float) -> str:
    left, comma, right = token.partition(",")
    return f"{float(left) + x:g},{right}" if comma else token


def heading(
    title: str, subtitle: str, credit: str, frame: Frame, palette: Palette, *, first: float
) -> Layer:
    """Draw title and subtitle of a picture, as large as fits, and the credit at its foot."""
    left, room = float(frame.indent - frame.left), frame.width - 64
    title_size = _fitting(title, _TITLE_SIZES, room, bold=True)
    subtitle_size = _fitting(subtitle, _SUBTITLE_SIZES, room, bold=False)
    top = {"y": 1, "yref": "paper", "xshift": left}
    head = _note(f"<b>{escape(title, quote=False)}</b>", 0, 0, size=title_size, colour=palette.ink)
    head |= top | {"yshift": frame.top - 46}
    head["font"] |= {"family": SERIF}
    below = _note(escape(subtitle, quote=False), 0, 0, size=subtitle_size, colour=palette.ink_soft)
    below |= top | {"yshift": frame.top - 88}
    foot = _note(credit, 0, -first, size=_CREDIT_SIZE, colour=palette.ink_faint)
    foot |= {"x": 1, "xanchor": "right", "xshift": frame.right - 20}
    return Layer(notes=(head, below, foot))


def _fitting(text: str, sizes: Sequence[int], room: float, *, bold: bool) -> int:
    fitting = (size for size in sizes if text_width(text, size, bold=bold) <= room)
    return next(fitting, sizes[-1])
