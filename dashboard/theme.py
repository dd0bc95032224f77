"""Colours and type: one colour, one meaning (blue a reported fact, orange silence, grey intention)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

SANS = "Inter, 'Liberation Sans', Arial, sans-serif"
SERIF = "'Source Serif 4', 'Liberation Serif', Georgia, serif"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme; ``band`` firm silence, ``band_light`` inferred silence."""

    name: str
    background: str
    panel: str
    ink: str
    ink_soft: str
    ink_faint: str
    grid: str
    lane: str
    fact: str
    fact_fill: str
    silence: str
    band: str
    band_light: str
    band_edge: str
    band_hatch: str
    band_hatch_light: str
    fade: tuple[str, str, str]
    fade_light: tuple[str, str, str]
    intention: str
    coverage: str


def blend(colour: str, share: float, background: str) -> str:
    """Return *colour* laid over *background* at *share* opacity, as an opaque hex colour."""
    front, back = _channels(colour), _channels(background)
    mixed = (round(share * f + (1 - share) * b) for f, b in zip(front, back, strict=True))
    return "#" + "".join(f"{value:02X}" for value in mixed)


def translucent(colour: str, share: float) -> str:
    """Return *colour* as an rgba() value."""
    red, green, blue = _channels(colour)
    return f"rgba({red},{green},{blue},{share:g})"


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _fade(colour: str, share: float) -> tuple[str, str, str]:
    return translucent(colour, share), translucent(colour, share * 0.55), translucent(colour, 0)


def _light() -> Palette:
    paper, orange, fact = "#FBFAF7", "#D96C20", "#1D5B9E"
    return Palette(
        name="light",
        background=paper,
        panel="#FFFFFF",
        ink="#1B1E23",
        ink_soft="#565C66",
        ink_faint="#666C77",
        grid="#E7E4DD",
        lane="#D8D4CB",
        fact=fact,
        fact_fill=blend(fact, 0.24, paper),
        silence="#A34009",
        band=blend(orange, 0.24, paper),
        band_light=blend(orange, 0.11, paper),
        band_edge=blend(orange, 0.62, paper),
        band_hatch=blend(orange, 0.42, paper),
        band_hatch_light=blend(orange, 0.26, paper),
        fade=_fade(orange, 0.24),
        fade_light=_fade(orange, 0.12),
        intention="#5A6069",
        coverage="#8B8F97",
    )


def _dark() -> Palette:
    paper, orange, fact = "#12161C", "#FFA05A", "#7FB5F0"
    return Palette(
        name="dark",
        background=paper,
        panel="#171C23",
        ink="#F1F2F4",
        ink_soft="#B4BAC4",
        ink_faint="#949CA8",
        grid="#232A33",
        lane="#36404C",
        fact=fact,
        fact_fill=blend(fact, 0.28, paper),
        silence="#FFA765",
        band=blend(orange, 0.25, paper),
        band_light=blend(orange, 0.15, paper),
        band_edge=blend(orange, 0.60, paper),
        band_hatch=blend(orange, 0.44, paper),
        band_hatch_light=blend(orange, 0.28, paper),
        fade=_fade(orange, 0.25),
        fade_light=_fade(orange, 0.12),
        intention="#B4BAC4",
        coverage="#79818D",
    )


LIGHT = _light()
DARK = _dark()


def on_paper(look: Palette) -> dict[str, str]:
    """Return what each colour of a theme becomes when the page is printed: the light theme's, on white."""
    white = replace(LIGHT, background="#FFFFFF")
    found: dict[str, str] = {}
    for field in fields(look):
        shown, printed = getattr(look, field.name), getattr(white, field.name)
        pairs = [(shown, printed)] if isinstance(shown, str) else zip(shown, printed, strict=True)
        for before, after in pairs:
            if before.startswith(("#", "rgba")) and before != after:
                found.setdefault(before, after)
    return found


def palette(name: str) -> Palette:
    """Return the palette of a theme; anything but ``dark`` is light."""
    return DARK if name == DARK.name else LIGHT
