"""The rows of the timeline as a table that every reader can use.

It travels as plain text and page.js makes the cells: two thousand components would keep the browser busy for seconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dashboard import wording
from dashboard.rows import MOST_LISTED

if TYPE_CHECKING:
    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, Scene

_QUOTE_LENGTH = 150
_COLUMNS = ("date", "level", "who", "detail", "status", "quote", "source")


def table(scene: Scene, strings: Strings) -> dict[str, Any]:
    """Return heading, columns and rows of the table, the oldest contact first and undated plans last; nothing is markup."""
    dyad = wording.ordered(scene.dyad, strings)
    foot = "" if scene.contacts else strings("state.no_match")
    if scene.total > MOST_LISTED:
        shown, whole = strings.digits(MOST_LISTED), strings.digits(scene.total)
        foot = strings("table.more", n=shown, all=whole)
    return {
        "title": strings("page.table"),
        "caption": strings("page.caption"),
        "columns": [[name, strings(f"table.{name}")] for name in _COLUMNS],
        "rows": [_row(row, dyad, strings) for row in scene.contacts[:MOST_LISTED]],
        "read": strings("table.read"),
        "foot": foot,
    }


def _row(row: ContactRow, dyad: tuple[str, ...], strings: Strings) -> dict[str, Any]:
    who, when = wording.who(row, dyad, strings), wording.when(row, strings)
    return {
        "id": row.id,
        "status": row.status,
        "label": strings("table.read_label", who=who, date=when),
        "lang": row.source.lang,
        "date": when,
        "level": strings(f"level.{row.level}"),
        "who": who,
        "detail": _detail(row, strings),
        "told": strings(f"status.{row.status}"),
        "quote": shortened(row.quote),
    }


def _detail(row: ContactRow, strings: Strings) -> str:
    minutes = strings("date.minutes", n=row.minutes) if row.minutes else ""
    return wording.listed([strings(f"call.{row.kind}"), minutes, row.place_called(strings.lang)])


def shortened(text: str) -> str:
    """Return a quote cut at a word near the column's length."""
    flat = " ".join(text.split())
    if len(flat) <= _QUOTE_LENGTH:
        return flat
    return flat[:_QUOTE_LENGTH].rsplit(" ", 1)[0].rstrip(",;:") + " …"
