"""Pictures of a timeline as files: PNG, SVG and PDF by kaleido with the machine's Chromium, HTML by itself."""

from __future__ import annotations

import json
import logging
import os
import shutil
import tempfile
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import kaleido

from dashboard import assets, exports, headline, layout, queries, timeline
from dashboard.i18n import DEFAULT, strings
from dashboard.queries import Shelf
from dashboard.theme import SANS, SERIF, palette

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import plotly.graph_objects as go

    from dashboard.i18n import Strings
    from dashboard.rows import Scene
    from dashboard.theme import Palette
    from dashboard.view import View

# A message that the browser garbles is skipped and asked for no more; a picture that fails raises.
logging.getLogger("choreographer").setLevel(logging.CRITICAL)

BY_BROWSER = ("png", "svg", "pdf")
IN_BROWSER = ("png", "svg")
FORMS = (*BY_BROWSER, "html", *exports.ROW_FORMS)
_COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
)
_VARIABLES = ("DETENTE_CHROMIUM", "BROWSER_PATH")
_NO_BROWSER = (
    "PNG, SVG and PDF need a Chromium, and there is none: install Debian's package chromium (or Chrome),"
    " or name its path in DETENTE_CHROMIUM"
)

_STYLE = (
    "body{{margin:0 auto;padding:28px;background:{look.background};color:{look.ink};font:16px/1.5 {sans}}}"
    "h1{{margin:0;font:700 38px/1.15 {serif}}}p{{margin:8px 0 18px;color:{look.ink_soft}}}"
    "footer{{color:{look.ink_faint};font-size:13px}}"
)
_WEB_PAGE = (
    '<!DOCTYPE html>\n<html lang="{lang}">\n<head><meta charset="utf-8"><title>{title}</title>'
    "<style>{style}</style><script>{script}</script></head>\n"
    "<body><h1>{title}</h1><p>{subtitle}</p>{plot}<footer>{credit}</footer></body>\n</html>\n"
)


def browser() -> str | None:
    """Return the path of the machine's Chromium, ``None`` where there is none."""
    for name in _VARIABLES:
        named = os.environ.get(name)
        if named:
            return shutil.which(named)
    return next((path for command in _COMMANDS if (path := shutil.which(command))), None)


def write(store_path: Path | str, out_path: Path | str, view: View) -> None:
    """Write the timeline that *view* shows, in the form that the file's ending names."""
    target = Path(out_path)
    form = target.suffix.lstrip(".").lower()
    if form not in FORMS:
        known = ", ".join(f".{name}" for name in FORMS)
        raise ValueError(f"{target.name} does not say what to draw: a file name ends in {known}")
    shelf = Shelf(store_path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(render(shelf, form, view))


def render(shelf: Shelf, form: str, view: View) -> bytes:
    """Return the timeline that *view* shows as the bytes of a file."""
    words = strings(view.lang or DEFAULT)
    store = shelf.store()
    scene, *others = queries.compared(store, view)
    if form in exports.ROW_FORMS:
        rows = queries.rows_of(store, view, [one.dyad for one in (scene, *others)])
        return exports.text(rows, scene, form, words).encode()
    look = palette(view.theme)
    if form == "html":
        return web_page(scene, look, words, view, others).encode()
    drawn = timeline.picture(
        scene,
        look,
        words,
        width=view.width,
        height=view.height,
        title=view.title,
        others=others,
    )
    return _drawn_by_browser(drawn, form, view)


def web_page(
    scene: Scene, look: Palette, words: Strings, view: View, others: Sequence[Scene] = ()
) -> str:
    """Return the timeline as one file that needs nothing else: script, fonts and rows inside."""
    drawn = timeline.figure(scene, look, words, width=view.width, others=others)
    faces = "".join(
        f"@font-face{{font-family:{family!r};font-weight:{weight};src:url({address})}}"
        for family, weight, address in _faces()
    )
    plot = drawn.to_html(
        full_html=False, include_plotlyjs=False, config=layout.GRAPH_CONFIG, div_id="timeline"
    )
    parts = {
        "lang": words.lang,
        "title": escape(view.title or headline.headline(scene, words, others=others)),
        "subtitle": escape(headline.subtitle(scene, words, others=others)),
        "credit": escape(headline.credit(timeline.together([scene, *others]), words)),
        "style": faces + _STYLE.format(look=look, serif=SERIF, sans=SANS),
        "script": (assets.folder() / assets.BUNDLE).read_text("utf-8"),
        "plot": plot,
    }
    return _WEB_PAGE.format(**parts)


def _faces() -> Iterator[tuple[str, str, str]]:
    families = {"inter": "Inter", "source-serif-4": "Source Serif 4"}
    for name, address in assets.fonts().items():
        family, _, rest = name.partition("-latin-")
        if not rest.startswith("ext"):
            yield families[family], rest.split("-")[0], address


def _drawn_by_browser(drawn: go.Figure, form: str, view: View) -> bytes:
    path = browser()
    if path is None:
        raise ValueError(_NO_BROWSER)
    size = {"format": form, "width": view.width, "height": drawn.layout.height, "scale": view.scale}
    # A PDF page is measured in points: scaling it would only make the paper larger.
    size["scale"] = 1 if form == "pdf" else view.scale
    with _drawing_page() as page:
        options = {"path": path, "page_generator": page, "enable_sandbox": False}
        try:
            return bytes(kaleido.calc_fig_sync(drawn, opts=size, kopts=options))
        except RuntimeError as err:
            raise ValueError(f"Chromium at {path} did not draw the picture: {err}") from err


@contextmanager
def _drawing_page() -> Iterator[Path]:
    """Lay out the page kaleido draws on: the same bundle, script and fonts as the page's own export."""
    with tempfile.TemporaryDirectory(prefix="detente-") as scratch:
        data = Path(scratch) / "fonts.js"
        data.write_text(f"window.detenteFonts = {json.dumps(assets.fonts())};", "utf-8")
        start = Path(scratch) / "start.js"
        start.write_text("window.detente.takeOver();", "utf-8")
        scripts = [data, assets.folder() / "picture.js", start]
        generator = kaleido.PageGenerator(
            plotly=((assets.folder() / assets.BUNDLE).as_uri(), "utf-8"),
            mathjax=False,
            others=[(file.as_uri(), "utf-8") for file in scripts],
        )
        page = Path(scratch) / "page.html"
        page.write_text(generator.generate_index(), "utf-8")
        yield page
