"""The timeline figure: one lane per level, marks for contacts, bands for silences; pure functions of a scene."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from dashboard import headline, wording
from dashboard.theme import LIGHT, SANS, on_paper
from dashboard.timeline import density, hover, key, labels, lanes, marks, silences, swarm
from dashboard.timeline.frame import Frame, Layer, columns, page_frames, picture_frames
from dashboard.timeline.selection import ring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, Scene
    from dashboard.theme import Palette

__all__ = ["columns", "drawing", "figure", "hover", "picture", "ring", "together"]
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
    return go.Figure(drawing(scene, palette, strings, width=width, others=others, alone=True))


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

    Where contacts are many the page asks for what their bubbles say; a page that stands *alone* has nobody to ask.
    """
    scenes = (scene, *others)
    asks = not alone and sum(len(one.contacts) for one in scenes) > marks.MOST_TOLD
    lines = key.broken(key.entries(together(scenes), strings), width - 24)
    below = _KEY_FIRST + key.ROW_HEIGHT * len(lines)
    frames = page_frames(
        width,
        [one.lanes for one in scenes],
        (scene.first, scene.last),
        below,
        crowded=_is_crowded(scenes),
    )
    layers = list(_bodies(scenes, frames, palette, strings, asks=asks))
    layers.append(key.draw(lines, frames[0], palette, first=_KEY_FIRST))
    drawn = _drawn(layers, frames[0], palette)
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
        "meta": {"range": [frames[0].first, frames[0].last], "ask": asks},
    }
    drawn["layout"]["meta"]["paper"] = _on_paper(scenes, frames, palette)
    return drawn


def _on_paper(scenes: Sequence[Scene], frames: Sequence[Frame], palette: Palette) -> dict[str, str]:
    """Return what each colour becomes when the page is printed; cells have as many as there are numbers."""
    found = on_paper(palette)
    for scene, frame in zip(scenes, frames, strict=True):
        cells = density.summed(scene, frame)
        if cells and palette.name != LIGHT.name:
            shown, printed = density.shades(cells, palette), density.shades(cells, LIGHT)
            found |= dict(zip(shown, printed, strict=True))
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
    lines = key.broken(key.entries(whole, strings), room)
    crowded = len(lines) > 1 or sum(e.width for e in lines[0]) + len(credit) * 7 > room
    layers = [
        *_bodies(scenes, frames, palette, strings, asks=None),
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
    return go.Figure(_drawn(layers, frames[0], palette))


def together(scenes: Sequence[Scene]) -> Scene:
    """Return one scene that counts and lists what several show, each contact once."""
    if len(scenes) == 1:
        return scenes[0]
    rows = {row.id: row for scene in scenes for row in scene.contacts}
    days = [day for scene in scenes for day in scene.span or ()]
    return replace(
        scenes[0],
        contacts=tuple(sorted(rows.values(), key=_by_date)),
        gaps=tuple(gap for scene in scenes for gap in scene.gaps),
        bounds=tuple({row.id: row for scene in scenes for row in scene.bounds}.values()),
        total=len(rows)
        if not any(one.cells for one in scenes)
        else sum(one.total for one in scenes),
        held=sum(row.held for row in rows.values()),
        span=(min(days), max(days)) if days else None,
    )


def _by_date(row: ContactRow) -> tuple[bool, date, str]:
    return (row.span is None, row.span[0] if row.span else date.min, row.id)


def _is_crowded(scenes: Sequence[Scene]) -> bool:
    return len(scenes) > 1 or len(scenes[0].contacts) > labels.MOST_LABELLED


def _bodies(
    scenes: Sequence[Scene],
    frames: Sequence[Frame],
    palette: Palette,
    strings: Strings,
    *,
    asks: bool | None,
) -> Iterator[Layer]:
    """Draw the lanes of every dyad; *asks*: whether bubbles are asked for, ``None`` where there are none."""
    for scene, frame in zip(scenes, frames, strict=True):
        # Marks that would cover each other are moved apart.
        rows = () if scene.cells else scene.contacts
        settled = replace(frame, offsets=swarm.offsets(rows, frame))
        named = len(scenes) > 1
        yield from _body(scene, settled, palette, strings, asks=asks, named=named)


def _body(
    scene: Scene,
    frame: Frame,
    palette: Palette,
    strings: Strings,
    *,
    asks: bool | None,
    named: bool,
) -> Sequence[Layer]:
    dyad = wording.ordered(scene.dyad, strings)
    rows = () if scene.cells else scene.contacts
    shown = {row.id for row in scene.contacts}
    ghosts = () if scene.cells else tuple(row for row in scene.bounds if row.id not in shown)
    ground = lanes.draw(scene, frame, palette, strings, named=named)
    contacts = marks.draw(
        rows, frame, palette, ghosts=ghosts, dyad=dyad, strings=strings, asks=asks
    )
    gaps = silences.draw(scene, frame, palette, strings, obstacles=contacts.boxes)
    names = labels.draw(
        rows,
        frame,
        palette,
        strings,
        dyad=dyad,
        obstacles=(*ground.boxes, *contacts.boxes, *gaps.boxes),
    )
    # Bands lie under the rug of the summary row.
    return gaps, ground, density.draw(scene, frame, palette, strings), contacts, names


def _drawn(layers: Iterable[Layer], frame: Frame, palette: Palette) -> dict[str, Any]:
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
        "xaxis": lanes.axis(frame, palette),
        "yaxis": {"range": [frame.plot_height, 0], "visible": False, "fixedrange": True},
    }
    return {"data": [trace for layer in drawn for trace in layer.traces], "layout": layout}
