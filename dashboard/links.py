"""Where each button of the page leads: written into it, so that a click need not ask the server first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dash.development.base_component import Component

from dashboard import filters
from dashboard.view import REVIEW, from_query, to_query

if TYPE_CHECKING:
    from collections.abc import Iterator


def linked(parts: Any, search: str | None) -> Any:  # noqa: ANN401
    """Return *parts* with the permalink that each button leads to from *search*, beside what it does.

    A button pressed from another address than the one it was made for is the server's to follow, and so is one whose
    permalink depends on the rows.
    """
    at = search or ""
    view = from_query(at)
    for button in buttons(parts):
        verb, value = button.id["do"], button.id["value"]
        told = {"data-do": verb, "data-value": value}
        if verb != "next" and (verb, value) != ("desk", REVIEW):
            told |= {"data-at": at, "data-to": to_query(filters.pressed(view, verb, value))}
        for name, text in told.items():
            setattr(button, name, text)
    return parts


def buttons(parts: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield the buttons among *parts* that change the view."""
    for part in parts if isinstance(parts, list | tuple) else [parts]:
        if not isinstance(part, Component):
            continue
        identity = getattr(part, "id", None)
        if isinstance(identity, dict) and "do" in identity:
            yield part
        children = getattr(part, "children", None)
        if children is not None and not isinstance(children, str):
            yield from buttons(children)
