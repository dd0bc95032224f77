"""What a mark says when the pointer rests on it; every word from the store is escaped."""

from __future__ import annotations

import textwrap
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from dashboard import wording
from extract.bidi import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dashboard.i18n import Strings
    from dashboard.rows import Cell, ContactRow, Coverage, GapRow, Source
    from dashboard.theme import Palette

COLUMNS = 60
LINES = 6
# Stands in a bubble until the page has asked what it says.
WAITING = "…"
_REMEMBERED = 20_000


def wrapped(text: str, columns: int = COLUMNS) -> list[str]:
    """Break a quote into at most six lines of about sixty characters."""
    lines = _wrapped(" ".join(text.split()), columns)
    if len(lines) > LINES:
        return [*lines[: LINES - 1], lines[LINES - 1][: columns - 2].rstrip(" ,;.") + " …"]
    return list(lines)


@lru_cache(maxsize=_REMEMBERED)
def _wrapped(text: str, columns: int) -> tuple[str, ...]:
    """Break a text into lines; the same rows come again with every filter, and breaking takes most of a bubble's time."""
    return tuple(textwrap.wrap(text, columns))


def _quote(text: str, strings: Strings, columns: int) -> str:
    return strings("hover.quote", text=_broken(wrapped(text, columns)))


def _soft(text: str, palette: Palette) -> str:
    return f"<span style='color:{palette.ink_soft}'>{text}</span>"


def byline(source: Source, strings: Strings) -> str:
    """Return outlet, title and date of an article in one line."""
    published = wording.edtf(source.published, strings) if source.published else ""
    return wording.listed([source.outlet, source.title, published], " · ")


def contact(
    row: ContactRow,
    dyad: Sequence[str],
    strings: Strings,
    palette: Palette,
    *,
    columns: int = COLUMNS,
) -> str:
    """Return a contact's hover text: who, how, when and how exactly, status, quote, source."""
    precision = (
        strings(f"precision.{row.date.precision.name}")
        if row.date is not None and not row.date.is_day
        else ""
    )
    facts = [strings(f"level.{row.level}"), strings(f"status.{row.status}"), precision]
    lines = [
        f"<b>{escape(wording.who(row, dyad, strings))}</b>",
        _lines(f"{wording.how(row, strings)} · {wording.when(row, strings)}", columns),
        _soft(_lines(" · ".join(fact for fact in facts if fact), columns), palette),
    ]
    if row.quote:
        lines += ["", _quote(row.quote, strings, columns)]
    lines.append(_soft(_lines(byline(row.source, strings), columns), palette))
    if row.date is None:
        told = strings("hover.undated_held" if row.held else "hover.undated")
        lines.append(_soft(_lines(told, columns), palette))
    if row.ambiguous:
        lines.append(_soft(_lines(strings("hover.ambiguous"), columns), palette))
    if row.disagreements:
        lines.append(_soft(strings("hover.conflict"), palette))
    for told in (row.curated and strings("panel.curated", decision=row.curated), row.note):
        if told:
            lines.append(_soft(_lines(told, columns), palette))
    counted = strings.count("hover.sources", row.sources)
    lines.append(_soft(f"{counted} · {strings('hover.more')}", palette))
    return "<br>".join(lines)


def _lines(text: str, columns: int) -> str:
    return _broken(_wrapped(text, columns))


def _broken(lines: Iterable[str]) -> str:
    """Return lines as a bubble takes them; each keeps its direction of writing to itself."""
    return "<br>".join(escape(isolated(line), quote=False) for line in lines)


def gap(
    row: GapRow,
    bounds: Mapping[str, ContactRow],
    dyad: Sequence[str],
    strings: Strings,
    palette: Palette,
    *,
    columns: int = COLUMNS,
) -> str:
    """Return a gap's hover text: length, the contacts on both sides, the sentence that attests it."""
    lines = [
        f"<b>{escape(wording.gap(row, strings))}</b>",
        _lines(
            f"{strings(f'level.{row.level}')} · {wording.days(row.start, row.end, strings)}",
            columns,
        ),
    ]
    around = [("after", row.after), ("before", row.before)]
    around += [("contradicted", identity) for identity in row.contradicted_by]
    for key, identity in around:
        bound = bounds.get(identity or "")
        if bound:
            shown = f"{wording.who(bound, dyad, strings)}, {wording.when(bound, strings)}"
            lines.append(_lines(f"{strings(f'gap.{key}')}: {shown}", columns))
    if row.quote:
        lines += ["", _quote(row.quote, strings, columns)]
        if row.source:
            lines.append(_soft(_lines(byline(row.source, strings), columns), palette))
    else:
        basis = strings("gap.doubted_long" if row.doubted else "gap.inferred_long")
        lines.append(_soft(_lines(basis, columns), palette))
    if row.undated:
        lines.append(_soft(_lines(strings.count("gap.undated", row.undated), columns), palette))
    lines.append(_soft(_lines(strings("gap.held_only"), columns), palette))
    return "<br>".join(lines)


def contradiction(
    row: ContactRow,
    dyad: Sequence[str],
    strings: Strings,
    palette: Palette,
    *,
    columns: int = COLUMNS,
) -> str:
    """Return the contact that a silence's own sources deny, with its quote."""
    lines = [
        f"<b>{escape(strings('gap.contradicted'), quote=False)}</b>",
        _lines(f"{wording.who(row, dyad, strings)}, {wording.when(row, strings)}", columns),
    ]
    if row.quote:
        lines += ["", _quote(row.quote, strings, columns)]
    lines.append(_soft(_lines(byline(row.source, strings), columns), palette))
    return "<br>".join(lines)


def cell(row: Cell, strings: Strings, *, asked: bool = False) -> str:
    """Return how many contacts lie in a cell, and where it is *asked* for by the page, what a click does."""
    lines = [f"<b>{strings.count('lane.held', row.contacts)}</b>"]
    lines.append(wording.days(row.start, row.end, strings))
    return "<br>".join([*lines, strings("hover.closer")] if asked else lines)


def coverage(row: Coverage, strings: Strings) -> str:
    """Return how many articles are dated to a span."""
    counted = strings.count("coverage.articles", row.articles)
    dated = strings("hover.coverage", date=wording.days(row.start, row.end, strings))
    return f"<b>{counted}</b><br>{dated}"
