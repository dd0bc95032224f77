"""Contrast by WCAG 2.2 AA in both themes: what axe does not see, for it reads no drawing and no state of a control."""

import re

import pytest

from dashboard import assets
from dashboard.theme import DARK, LIGHT

TEXT, GRAPHIC = 4.5, 3.0
STYLE = (assets.folder() / "style.css").read_text("utf-8")


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_the_standard():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


# Foreground, ground, least; grounds of words are paper, bubbles and bands.
DRAWN = [
    *(
        (ink, "background", TEXT)
        for ink in ("ink", "ink_soft", "ink_faint", "intention", "silence")
    ),
    *((ink, "panel", TEXT) for ink in ("ink", "ink_soft", "silence")),
    *(("silence", ground, TEXT) for ground in ("band", "band_light")),
    *(("fact", ground, GRAPHIC) for ground in ("background", "band", "band_light", "fact_fill")),
    *(("intention", ground, GRAPHIC) for ground in ("background", "band", "band_light")),
    ("coverage", "background", GRAPHIC),
]


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
@pytest.mark.parametrize(("front", "ground", "least"), DRAWN)
def test_what_is_drawn_stands_out(look, front, ground, least):
    assert contrast(getattr(look, front), getattr(look, ground)) >= least


def variables(theme):
    light, dark = re.findall(r":root(?:\[data-theme=\"dark\"\])? \{(.*?)\}", STYLE, re.DOTALL)[:2]
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", light))
    return found | (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", dark)) if theme == "dark" else {}
    )


PAGE = [
    *(
        (ink, ground, TEXT)
        for ink in ("ink", "soft", "faint", "fact", "silence", "warn")
        for ground in ("paper", "panel")
    ),
    *((ink, "fact-fill", TEXT) for ink in ("ink", "soft")),
    *(("ink", ground, TEXT) for ground in ("mark", "mark-also")),
    ("on-fact", "fact", TEXT),
    ("paper", "ink", TEXT),
    *((edge, ground, GRAPHIC) for edge in ("edge", "fact") for ground in ("paper", "panel")),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAGE)
def test_words_borders_and_focus_of_the_page_stand_out(theme, front, ground, least):
    found = variables(theme)
    assert contrast(found[front], found[ground]) >= least
