"""What is known of a reader's screen: its width, theme and language, as the browser tells them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dashboard.view import LANGUAGES, View, from_query

DEFAULT_WIDTH = 1040
_LEAST_WIDTH = 280
_WIDEST = 4000

Screen = dict[str, Any] | None


def seen(search: str | None, screen: Screen) -> View:
    """Return the view of a permalink on a reader's screen: language and theme are never empty."""
    view = from_query(search or "")
    found = screen or {}
    lang = view.lang or str(found.get("lang", ""))
    theme = view.theme or str(found.get("theme", ""))
    return replace(
        view, lang=lang if lang in LANGUAGES else "en", theme="dark" if theme == "dark" else "light"
    )


def width(screen: Screen) -> int:
    """Return how wide the timeline is on the reader's screen."""
    found = (screen or {}).get("width", DEFAULT_WIDTH)
    known = isinstance(found, int | float) and found == found  # noqa: PLR0124
    return min(max(int(found), _LEAST_WIDTH), _WIDEST) if known else DEFAULT_WIDTH
