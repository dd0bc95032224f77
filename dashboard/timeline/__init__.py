"""The timeline figure: one lane per level, marks for contacts, bands for silences; pure functions of a scene."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from dashboard import headline, wording
from dashboard.theme import SANS
from dashboard.timeline import density, key, labels, lanes, marks, selection, silences, swarm
from dashboard.timeline.frame import Frame, Layer, page_frame, picture_frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import Scene
    from dashboard.theme import Palette

__all__ = ["figure", "picture"]
_KEY_FIRST = 30
_PICTURE_KEY_FIRST = 34


def figure(
    scene: Scene, palette: Palette, strings: Strings, *, width: int, selected: str = ""
) -> go.Figure:
    """Return the figure for the page, laid out for a graph *width* pixels wide."""
    entries = key.entries(scene, strings)
    lines = key.broken(entries, width - 24)
    below = _KEY_FIRST + key.ROW_HEIGHT * len(lines)
    crowded = len(scene.contacts) > labels.MOST_LABELLED
    frame = page_frame(width, scene.lanes, (scene.first, scene.last), below, crowded=crowded)
    frame = _settled(scene, frame)
    layers = [*_body(scene, frame, palette, strings, targets=True)]
    layers.append(key.draw(lines, frame, palette, first=_KEY_FIRST))
    traces = [trace for layer in layers for trace in layer.traces]
    layers.append(Layer(traces=(selection.ring(traces, selected, palette),)))
    drawn = _figure(layers, frame, palette)
    drawn.update_layout(
        dragmode="pan",
        hovermode="closest",
        hoverdistance=16,
        hoverlabel={
            "bgcolor": palette.panel,
            "bordercolor": palette.lane,
            "font": {"family": SANS, "size": 14, "color": palette.ink},
            "align": "left",
            "namelength": 0,
        },
        uirevision=f"{scene.dyad}{scene.first}{scene.last}",
        meta={"range": [frame.first, frame.last]},
    )
    return drawn


def picture(
    scene: Scene,
    palette: Palette,
    strings: Strings,
    *,
    width: int,
    height: int,
    title: str = "",
) -> go.Figure:
    """Return the figure as a picture for print: with title, subtitle, key and credit."""
    crowded = len(scene.contacts) > labels.MOST_LABELLED
    frame = picture_frame(width, height, scene.lanes, (scene.first, scene.last), crowded=crowded)
    frame = _settled(scene, frame)
    credit = headline.credit(scene, strings)
    room = width - 60
    lines = key.broken(key.entries(scene, strings), room)
    crowded = len(lines) == 1 and sum(e.width for e in lines[0]) + len(credit) * 7 > room
    layers = [
        *_body(scene, frame, palette, strings, targets=False),
        key.draw(
            lines,
            frame,
            palette,
            first=_PICTURE_KEY_FIRST - (18 if crowded or len(lines) > 1 else 0),
        ),
        key.heading(
            title or headline.headline(scene, strings),
            headline.subtitle(scene, strings),
            credit,
            frame,
            palette,
            first=_PICTURE_KEY_FIRST + (22 if crowded or len(lines) > 1 else 0),
        ),
    ]
    return _figure(layers, frame, palette)


def _settled(scene: Scene, frame: Frame) -> Frame:
    """Return the frame with marks that would cover each other moved apart."""
    return replace(frame, offsets=swarm.offsets(() if scene.cells else scene.contacts, frame))


def _body(
    scene: Scene, frame: Frame, palette: Palette, strings: Strings, *, targets: bool
) -> Sequence[Layer]:
    dyad = wording.ordered(scene.dyad, strings)
    rows = () if scene.cells else scene.contacts
    shown = {row.id for row in scene.contacts}
    ghosts = () if scene.cells else tuple(row for row in scene.bounds if row.id not in shown)
    ground = lanes.draw(scene, frame, palette, strings)
    contacts = marks.draw(
        rows, frame, palette, ghosts=ghosts, dyad=dyad, strings=strings, targets=targets
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


def _figure(layers: Iterable[Layer], frame: Frame, palette: Palette) -> go.Figure:
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
    return go.Figure(
        data=[trace for layer in drawn for trace in layer.traces], layout=go.Layout(layout)
    )
