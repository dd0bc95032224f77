"""The rows of the timeline as a table that every reader can use.

Its buttons have no ids: hundreds of them as inputs of a callback would slow down every click. page.js tells which row was chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dash import html

from dashboard import wording
from dashboard.markup import wild

if TYPE_CHECKING:
    from dash.development.base_component import Component

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, Scene

MOST_ROWS = 200
_QUOTE_LENGTH = 150
_COLUMNS = ("date", "level", "who", "detail", "status", "quote", "source")


def table(scene: Scene, strings: Strings) -> list[Component]:
    """Return the heading and the table, the oldest contact first and undated plans last."""
    heading = html.H2(strings("page.table"), id="table-title")
    if not scene.contacts:
        return [heading, html.P(strings("state.no_match"), className="soft")]
    dyad = wording.ordered(scene.dyad, strings)
    head = [
        html.Th(strings(f"table.{name}"), scope="col", className=f"col-{name}") for name in _COLUMNS
    ]
    body = [_row(row, dyad, strings) for row in scene.contacts[:MOST_ROWS]]
    parts: list[Component] = [
        heading,
        html.Table(
            [
                html.Caption(strings("page.caption")),
                html.Thead(html.Tr(head)),
                html.Tbody(body),
            ]
        ),
    ]
    if scene.total > MOST_ROWS:
        shown, whole = strings.digits(MOST_ROWS), strings.digits(scene.total)
        parts.append(html.P(strings("table.more", n=shown, all=whole), className="soft"))
    return parts


def _row(row: ContactRow, dyad: tuple[str, ...], strings: Strings) -> Component:
    who, when = wording.who(row, dyad, strings), wording.when(row, strings)
    label = strings("table.read_label", who=who, date=when)
    read = html.Button(
        strings("table.read"),
        className="read",
        type="button",
        **wild(aria_label=label),
    )
    cells = {
        "date": when,
        "level": strings(f"level.{row.level}"),
        "who": who,
        "detail": _detail(row, strings),
        "status": strings(f"status.{row.status}"),
        "quote": html.Q(shortened(row.quote), lang=row.source.lang) if row.quote else "",
        "source": read,
    }
    return html.Tr(
        [html.Td(cells[name], className=f"col-{name}") for name in _COLUMNS],
        className=f"row {row.status}",
        **wild(data_row=row.id),
    )


def _detail(row: ContactRow, strings: Strings) -> str:
    minutes = strings("date.minutes", n=row.minutes) if row.minutes else ""
    return ", ".join(part for part in (strings(f"call.{row.kind}"), minutes, row.place) if part)


def shortened(text: str) -> str:
    """Return a quote cut at a word near the column's length."""
    flat = " ".join(text.split())
    if len(flat) <= _QUOTE_LENGTH:
        return flat
    return flat[:_QUOTE_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + " …"
