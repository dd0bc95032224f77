"""The timeline figure: one lane per level, marks for contacts, bands for silences; pure functions of a scene.

The modules: ``frame`` says where things lie, ``window`` what the reader looks at; ``lanes``, ``silences``, ``marks``, ``swarm``,
``density`` and ``labels`` draw what stays and what moves, ``selection`` the ring around a row, ``key`` what the signs mean, and
``hover`` what a mark says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from dashboard import headline, wording
from dashboard.rows import by_date
from dashboard.theme import LIGHT, SANS, on_paper
from dashboard.timeline import density, hover, key, labels, lanes, marks, silences, swarm, window
from dashboard.timeline.frame import Frame, Layer, columns, page_frames, picture_frames
from dashboard.timeline.selection import ring

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import Density, Scene
    from dashboard.theme import Palette

__all__ = [
    "columns",
    "detail",
    "drawing",
    "figure",
    "hover",
    "picture",
    "ring",
    "together",
    "window",
]
_KEY_FIRST = 30
_PICTURE_KEY_FIRST = 42


def figure(
    scene: Scene,
    palette: Palette,
    strings: Strings,
    *,
    width: int,
    others: Sequence[Scene] = (),
) -> go.Figure:
    """Return the figure for a page of its own, laid out *width* pixels wide; *others* lie below, over the same years."""
    return _whole(drawing(scene, palette, strings, width=width, others=others, alone=True))


def drawing(
    scene: Scene,
    palette: Palette,
    strings: Strings,
    *,
    width: int,
    others: Sequence[Scene] = (),
    alone: bool = False,
) -> dict[str, Any]:
    """Return the figure for the page as plain data: checking it again takes as long as drawing it.

    What another window of time would have otherwise is apart, as ``detail``: contacts, cells and the words beside them.
    Where contacts are many the page asks for what their bubbles say; a page that stands *alone* has nobody to ask.
    """
    scenes = (scene, *others)
    lines = key.broken(key.entries(_in_key(scenes, zooms=not alone), strings), width - 24)
    frames = _frames(scenes, lines, width)
    asks = not alone and _are_many(scenes)
    names = key.draw(lines, frames[0], palette, first=_KEY_FIRST)
    fixed = _fixed(scenes, frames, palette, strings)
    drawn = _drawn([*fixed, names], frames[0], palette, strings)
    drawn["layout"] |= {
        "dragmode": "pan",
        "hovermode": "closest",
        "hoverdistance": 16,
        "hoverlabel": {
            "bgcolor": palette.panel,
            "bordercolor": palette.lane,
            "font": {"family": SANS, "size": 14, "color": palette.ink},
            "align": "left",
            "namelength": 0,
        },
        "uirevision": f"{scene.dyad}{scene.first}{scene.last}",
        "meta": {"range": [frames[0].first, frames[0].last], "paper": _on_paper(palette)},
    }
    moving = _moving(scenes, frames, palette, strings, asks=asks)
    return drawn | {"detail": _detail(moving, asks=asks)}


def detail(
    scenes: Sequence[Scene],
    palette: Palette,
    strings: Strings,
    *,
    width: int,
    window: tuple[float, float],
) -> dict[str, Any]:
    """Return what a drawing has otherwise in a *window* of time, both ends in milliseconds; lanes stay where they are."""
    # Laid out as before the reader looked closer.
    before = [replace(one, contacts=(), marked=None) if one.cells else one for one in scenes]
    lines = key.broken(key.entries(_in_key(before, zooms=True), strings), width - 24)
    frames = [
        replace(frame, first=window[0], last=window[1]) for frame in _frames(before, lines, width)
    ]
    asks = _are_many(scenes)
    return _detail(_moving(scenes, frames, palette, strings, asks=asks), asks=asks)


def _frames(
    scenes: Sequence[Scene], lines: Sequence[Sequence[key.Entry]], width: int
) -> tuple[Frame, ...]:
    below = _KEY_FIRST + key.ROW_HEIGHT * len(lines)
    span = (scenes[0].first, scenes[0].last)
    blocks = [one.lanes for one in scenes]
    return page_frames(width, blocks, span, below, crowded=_is_crowded(scenes))


def _are_many(scenes: Sequence[Scene]) -> bool:
    number = sum(len(one.contacts) for one in scenes)
    return number > marks.MOST_TOLD or any(one.cells for one in scenes)


def _detail(layers: Iterable[Layer], *, asks: bool) -> dict[str, Any]:
    drawn = list(layers)
    return {
        "data": [trace for layer in drawn for trace in layer.traces],
        "shapes": [shape for layer in drawn for shape in layer.shapes],
        "annotations": [note for layer in drawn for note in layer.notes],
        "ask": asks,
    }


def _whole(drawn: dict[str, Any]) -> go.Figure:
    """Return a drawing in one piece."""
    more, layout = drawn["detail"], drawn["layout"]
    joined = {name: [*layout[name], *more[name]] for name in ("shapes", "annotations")}
    return go.Figure({"data": [*drawn["data"], *more["data"]], "layout": layout | joined})


def _on_paper(palette: Palette) -> dict[str, str]:
    """Return what each colour becomes when the page is printed, those of the cells among them."""
    found = on_paper(palette)
    if palette.name != LIGHT.name:
        found |= dict(zip(density.shades(palette), density.shades(LIGHT), strict=True))
    return found


def picture(
    scene: Scene,
    palette: Palette,
    strings: Strings,
    *,
    width: int,
    height: int,
    title: str = "",
    others: Sequence[Scene] = (),
) -> go.Figure:
    """Return the figure as a picture for print: with title, subtitle, key and credit; higher where *others* need it."""
    scenes = (scene, *others)
    blocks = [one.lanes for one in scenes]
    span = (scene.first, scene.last)
    frames = picture_frames(width, height, blocks, span, crowded=_is_crowded(scenes))
    whole = together(scenes)
    credit = headline.credit(whole, strings)
    room = width - 60
    lines = key.broken(key.entries(_in_key(scenes, zooms=False), strings), room)
    crowded = len(lines) > 1 or sum(e.width for e in lines[0]) + len(credit) * 7 > room
    layers = [
        *_fixed(scenes, frames, palette, strings),
        *_moving(scenes, frames, palette, strings, asks=None),
        key.draw(lines, frames[0], palette, first=_PICTURE_KEY_FIRST - (18 if crowded else 0)),
        key.heading(
            title or headline.headline(scene, strings, others=others),
            headline.subtitle(scene, strings, others=others),
            credit,
            frames[0],
            palette,
            first=_PICTURE_KEY_FIRST + (22 if crowded else 0),
        ),
    ]
    return go.Figure(_drawn(layers, frames[0], palette, strings))


def _in_key(scenes: Sequence[Scene], *, zooms: bool) -> Scene:
    """Return what the key is of: contacts with marks, and where a reader *zooms*, what cells become."""
    whole = together(scenes)
    rows = tuple(row for one in scenes for row in one.drawn)
    cells = whole.cells
    if cells and not zooms:
        cells = replace(cells, forms=frozenset())
    return replace(whole, contacts=rows, cells=cells)


def together(scenes: Sequence[Scene]) -> Scene:
    """Return one scene that counts and lists what several show, each contact once."""
    if len(scenes) == 1:
        return scenes[0]
    rows = {row.id: row for scene in scenes for row in scene.contacts}
    days = [day for scene in scenes for day in scene.span or ()]
    return replace(
        scenes[0],
        contacts=tuple(sorted(rows.values(), key=by_date)),
        gaps=tuple(gap for scene in scenes for gap in scene.gaps),
        bounds=tuple({row.id: row for scene in scenes for row in scene.bounds}.values()),
        total=len(rows)
        if not any(one.cells for one in scenes)
        else sum(one.total for one in scenes),
        held=sum(row.held for row in rows.values()),
        cells=_cells(scenes),
        span=(min(days), max(days)) if days else None,
    )


def _cells(scenes: Sequence[Scene]) -> Density | None:
    """Return the cells of the first scene that has any, with what there is in those of all."""
    found = [one.cells for one in scenes if one.cells]
    forms = {form for cells in found for form in cells.forms}
    return replace(found[0], forms=frozenset(forms)) if found else None


def _is_crowded(scenes: Sequence[Scene]) -> bool:
    scene = scenes[0]
    return len(scenes) > 1 or bool(scene.cells) or len(scene.contacts) > labels.MOST_LABELLED


def _fixed(
    scenes: Sequence[Scene], frames: Sequence[Frame], palette: Palette, strings: Strings
) -> list[Layer]:
    """Draw of every dyad what stays wherever the reader looks: bands, lanes and their names, the days of the articles."""
    return [
        layer
        for scene, frame in zip(scenes, frames, strict=True)
        for layer in (
            silences.draw(scene, frame, palette, strings),
            lanes.draw(scene, frame, palette, strings, named=len(scenes) > 1),
        )
    ]


def _moving(
    scenes: Sequence[Scene],
    frames: Sequence[Frame],
    palette: Palette,
    strings: Strings,
    *,
    asks: bool | None,
) -> list[Layer]:
    """Draw what belongs to the window of the frames; *asks*: whether bubbles are asked for, ``None`` where there are none."""
    found: list[Layer] = []
    for scene, frame in zip(scenes, frames, strict=True):
        # Marks that would cover each other are moved apart.
        settled = replace(frame, offsets=swarm.offsets(scene.drawn, frame))
        contacts = _contacts(scene, settled, palette, strings, asks=asks)
        lengths = silences.lengths(scene, settled, palette, strings, obstacles=contacts.boxes)
        names = labels.draw(
            scene.drawn,
            settled,
            palette,
            strings,
            dyad=wording.ordered(scene.dyad, strings),
            obstacles=(*lanes.boxes(settled), *contacts.boxes, *lengths.boxes),
        )
        # Bands lie under the rug of the summary row.
        rug = lanes.rug(scene.drawn, settled, palette)
        cells = density.draw(scene, settled, palette, strings, asks=asks)
        found += [lengths, rug, cells, contacts, names]
    return found


def _contacts(
    scene: Scene, frame: Frame, palette: Palette, strings: Strings, *, asks: bool | None
) -> Layer:
    shown = {row.id for row in scene.drawn}
    near = () if scene.cells and not scene.marked else scene.bounds
    ghosts = tuple(
        row for row in near if row.id not in shown and (not scene.cells or frame.shows(row))
    )
    dyad = wording.ordered(scene.dyad, strings)
    return marks.draw(
        scene.drawn, frame, palette, ghosts=ghosts, dyad=dyad, strings=strings, asks=asks
    )


def _drawn(
    layers: Iterable[Layer], frame: Frame, palette: Palette, strings: Strings
) -> dict[str, Any]:
    drawn = list(layers)
    layout = {
        "width": frame.width,
        "height": frame.height,
        "autosize": False,
        "paper_bgcolor": palette.background,
        "plot_bgcolor": palette.background,
        "margin": {
            "l": frame.left,
            "r": frame.right,
            "t": frame.top,
            "b": frame.bottom,
            "autoexpand": False,
        },
        "barmode": "overlay",
        "bargap": 0,
        "showlegend": False,
        "font": {"family": SANS, "color": palette.ink},
        "shapes": [shape for layer in drawn for shape in layer.shapes],
        "annotations": [note for layer in drawn for note in layer.notes],
        "xaxis": lanes.axis(frame, palette, strings),
        "yaxis": {"range": [frame.plot_height, 0], "visible": False, "fixedrange": True},
    }
    return {"data": [trace for layer in drawn for trace in layer.traces], "layout": layout}
