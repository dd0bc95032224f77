"""The rows and the silences of the timeline as tables that every reader can use.

They travel as plain text and page.js makes the cells: two thousand components would keep the browser busy for seconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dashboard import wording
from dashboard.rows import MOST_LISTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, GapRow, Scene

_QUOTE_LENGTH = 150
# So many silences stand above the contacts; a file holds all.
_MOST_SILENCES = 20
_SILENCES = ("length", "level", "days", "basis", "source")
_COLUMNS = ("date", "level", "who", "detail", "status", "quote", "source")


def tables(scenes: Sequence[Scene], whole: Scene, strings: Strings) -> dict[str, Any]:
    """Return the table of the contacts of all *scenes*, as the *whole* has them, and beside it that of their silences."""
    return table(whole, strings) | {"silences": silences(scenes, strings)}


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


def silences(scenes: Sequence[Scene], strings: Strings) -> dict[str, Any]:
    """Return the silences that the timeline marks as a table, the longest first; of several dyads each names its own."""
    found = [(gap, scene) for scene in scenes for gap in scene.gaps]
    found.sort(key=lambda one: (-one[0].days_min, one[0].id))
    rows = [_silence(gap, strings) for gap, _ in found[:_MOST_SILENCES]]
    if len(scenes) > 1:
        for row, (_, scene) in zip(rows, found, strict=False):
            row["level"] = wording.listed([wording.dyad(scene.dyad, strings), row["level"]], " · ")
    foot = ""
    if len(found) > len(rows):
        shown, whole = strings.digits(len(rows)), strings.digits(len(found))
        foot = strings("table.more_silences", n=shown, all=whole)
    return {
        "title": strings("page.silences"),
        "caption": strings("page.silences_caption"),
        "columns": [[name, strings(f"table.{name}")] for name in _SILENCES],
        "rows": rows,
        "read": strings("table.read"),
        "foot": foot,
    }


def _silence(gap: GapRow, strings: Strings) -> dict[str, Any]:
    length, days = wording.gap(gap, strings), wording.days(gap.start, gap.end, strings)
    ended = strings("gap.still_open", date=wording.day(gap.end, strings)) if gap.open else ""
    undated = strings.count("gap.undated", gap.undated) if gap.undated else ""
    against = strings("table.contradicted") if gap.contradicted_by else ""
    told = [wording.basis(gap, strings), ended, undated, against]
    return {
        "id": gap.id,
        "status": "silence",
        "label": strings("table.silence_label", length=length, days=days),
        "lang": gap.source.lang if gap.source else "",
        "length": length,
        "level": strings(f"level.{gap.level}"),
        "days": days,
        "basis": wording.listed(told, " "),
        "quote": shortened(gap.quote) if gap.quote else "",
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
