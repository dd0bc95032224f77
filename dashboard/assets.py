"""Where the page's assets lie, and its fonts as data for files that stand alone."""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path

BUNDLE = "plotly-cartesian.min.js"


def folder() -> Path:
    """Return where stylesheet, scripts and fonts lie: in the wheel, else at the checkout's root."""
    here = Path(__file__).resolve().parent
    packaged = here / "packaged" / "assets"
    return packaged if packaged.is_dir() else here.parent / "assets"


@cache
def fonts() -> dict[str, str]:
    """Return every font file as a data address, by file name."""
    return {
        file.name: "data:font/woff2;base64," + base64.b64encode(file.read_bytes()).decode()
        for file in sorted((folder() / "fonts").glob("*.woff2"))
    }
