"""The rows and the silences in view as files: CSV, JSON, ICS; and the name of a file."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from dashboard import headline, wording
from extract.tables import cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from dashboard.i18n import Strings
    from dashboard.rows import ContactRow, GapRow, Scene

ROW_FORMS = ("csv", "json", "ics")
# The silences in view, as a table of their own.
SILENCES = "gaps"
_LONGEST_NAME = 70
_FOLD_AT = 74
_ICS_STATUS = {
    "held": "CONFIRMED",
    "planned": "TENTATIVE",
    "proposed": "TENTATIVE",
    "cancelled": "CANCELLED",
}


def text(rows: Sequence[ContactRow], scene: Scene, form: str, strings: Strings) -> str:
    """Return *rows* of *scene* in a form; ``ValueError`` for one that is none."""
    if form == "csv":
        return _csv([_record(row) for row in rows])
    if form == "json":
        return json.dumps([_record(row) for row in rows], ensure_ascii=False, indent=1)
    if form == "ics":
        return _ics(rows, scene, strings)
    raise ValueError(f"{form!r} is not a form of rows (there are: {', '.join(ROW_FORMS)})")


def file_name(scene: Scene, strings: Strings, form: str, *, title: str = "") -> str:
    """Return a file name from the *title*, or else the headline, and the years in view."""
    title = title or headline.headline(scene, strings)
    plain = unicodedata.normalize("NFKD", title.replace("ß", "ss")).encode("ascii", "ignore")
    words = re.sub(r"[^a-z0-9]+", "-", plain.decode().lower()).strip("-")[:_LONGEST_NAME]
    sides = "-".join(scene.dyad).lower()
    first, last = scene.span or (scene.first, scene.last)
    return f"{sides}-{words.strip('-')}-{first.year}-{last.year}.{form}"


def silences(scenes: Sequence[Scene], strings: Strings) -> dict[str, str]:
    """Return the silences that *scenes* mark as a CSV file for the browser to save, the longest first."""
    gaps = [(gap, scene.dyad) for scene in scenes for gap in scene.gaps]
    gaps.sort(key=lambda one: (-one[0].days_min, one[0].id))
    name = file_name(scenes[0], strings, "csv").removesuffix(".csv")
    content = _csv([_silence(gap, sides) for gap, sides in gaps])
    return {"content": content, "filename": f"{name}-{strings('export.gaps_name')}.csv"}


def _silence(gap: GapRow, sides: Sequence[str]) -> dict[str, Any]:
    attested = [f"{part.start.isoformat()}/{part.end.isoformat()}" for part in gap.attested]
    return {
        "id": gap.id,
        "countries": sorted(sides),
        "level": gap.level,
        "start": gap.start.isoformat(),
        "end": gap.end.isoformat(),
        "days_min": gap.days_min,
        "days_max": gap.days_max,
        "open": gap.open,
        "after": gap.after or "",
        "before": gap.before or "",
        "attested": attested,
        "contradicted_by": list(gap.contradicted_by),
        "undated": gap.undated,
        "quote": gap.quote,
        "article": gap.source.article if gap.source else "",
    }


def _record(row: ContactRow) -> dict[str, Any]:
    span = row.span
    return {
        "id": row.id,
        "date": row.date.text if row.date else "",
        "date_start": span[0].isoformat() if span else "",
        "date_end": span[1].isoformat() if span else "",
        "kind": row.kind,
        "level": row.level,
        "status": row.status,
        "countries": list(row.countries),
        "participants": [person.name for person in row.people],
        "place": row.place,
        "duration_minutes": row.minutes,
        "initiator": row.initiator,
        "topics": list(row.topics),
        "quote": row.quote,
        "article": row.source.article,
        "title": row.source.title,
        "outlet": row.source.outlet,
        "url": row.source.url,
        "published": row.source.published.text if row.source.published else "",
        "sources": row.sources,
        "confidence": row.confidence,
        "curated": row.curated,
        "note": row.note,
    }


def _csv(records: Sequence[Mapping[str, Any]]) -> str:
    sink = io.StringIO()
    names = list(records[0]) if records else ["id"]
    writer = csv.DictWriter(sink, names, lineterminator="\r\n")
    writer.writeheader()
    for record in records:
        writer.writerow({name: cell(value) for name, value in record.items()})
    # Spreadsheets take a file for UTF-8 only when it opens with a byte order mark.
    return "\ufeff" + sink.getvalue()


def _ics(rows: Sequence[ContactRow], scene: Scene, strings: Strings) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//detente//timeline//EN"]
    for row in rows:
        span = row.span
        if span and row.status in _ICS_STATUS:
            lines += _event(row, span, scene, strings)
    lines.append("END:VCALENDAR")
    return "".join(folded + "\r\n" for line in lines for folded in _folded(line))


def _event(
    row: ContactRow, span: tuple[date, date], scene: Scene, strings: Strings
) -> Iterator[str]:
    who = wording.who(row, wording.ordered(scene.dyad, strings), strings)
    stamp = scene.data_until or span[1]
    quote = strings("hover.quote", text=row.quote) if row.quote else ""
    source = " · ".join(part for part in (row.source.outlet, row.source.title) if part)
    yield "BEGIN:VEVENT"
    yield f"UID:{row.id}@detente"
    yield f"DTSTAMP:{stamp:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{span[0]:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{span[1] + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(f'{who}: {wording.how(row, strings)}')}"
    when = wording.when(row, strings)
    yield f"DESCRIPTION:{_escaped(chr(10).join(part for part in (when, quote, source) if part))}"
    if row.place:
        yield f"LOCATION:{_escaped(row.place)}"
    if row.source.link:
        yield f"URL:{row.source.link}"
    yield f"STATUS:{_ICS_STATUS[row.status]}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(value: str) -> str:
    shown = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return shown.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Break a line at 74 octets, never inside a character (RFC 5545, 3.1)."""
    rest = line
    while len(rest.encode()) > _FOLD_AT:
        cut = len(rest.encode()[:_FOLD_AT].decode(errors="ignore"))
        yield rest[:cut]
        rest = " " + rest[cut:]
    yield rest
