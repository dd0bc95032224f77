"""Ready-made contacts: the rows of a hand-kept table or an official list, kept with the store and joined like any report."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract import edtf
from extract.curation import values
from extract.lexicon.names import persons_named
from extract.lexicon.offices import office_level
from extract.lexicon.resources import languages
from extract.lexicon.states import FormKind, name_forms
from extract.model import (
    ContactMention,
    Document,
    Evidence,
    Level,
    Participant,
    SetAside,
    Span,
)
from extract.pipeline import Told
from extract.sources.metadata import stated
from extract.sources.piece import Source
from extract.sources.textfile import text_of
from extract.store.files import IMPORTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from extract.edtf import Edtf

RULE = "imported.row"
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Fields:
    """The columns of a table of contacts by their names there; ``countries`` and a date are what a row cannot lack.

    ``date`` is EDTF or a date as people write it; ``date_start`` and ``date_end`` stand for it where a contact took days.
    ``countries`` are codes or names in German or English, parted by commas or semicolons. ``participants`` are names, each
    with its side before it or office behind it where that is known: ``RUS Igor Sokolow (foreign_minister); Ken Sato``.
    """

    date: str = "date"
    date_start: str = "date_start"
    date_end: str = "date_end"
    countries: str = "countries"
    mode: str = "mode"
    level: str = "level"
    status: str = "status"
    participants: str = "participants"
    place: str = "place"
    duration_minutes: str = "duration_minutes"
    initiator: str = "initiator"
    topics: str = "topics"
    url: str = "url"


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a row is taken for where its table has no such column, or the cell is empty."""

    mode: str = "talks"
    level: str = ""
    status: str = "held"


def mapped(text: str) -> Fields:
    """Read ``place=town,countries=sides``; ``ValueError`` names what is no field."""
    known = {field.name for field in fields(Fields)}
    given: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        field, is_pair, name = part.partition("=")
        if field.strip() not in known or not is_pair or not name.strip():
            raise ValueError(
                f"{part!r} names no column: write FIELD=COLUMN with one of {', '.join(sorted(known))}"
            )
        given[field.strip()] = name.strip()
    return Fields(**given)


# -- from the table into the store ------------------------------------------------------------------


def bring_in(file: Path, root: Path, columns: Fields, defaults: Defaults) -> Path:
    """Keep a CSV of contacts with the store at *root*; ``ValueError`` if it is none. A second import replaces the first."""
    text = text_of(file.read_bytes(), id=file.name)
    if isinstance(text, SetAside):
        raise ValueError(text.reason)  # noqa: TRY004  (what is wrong is the file, not a type)
    rows = list(_rows(text, file.name, columns, defaults))
    folder = root / IMPORTED
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{file.name}.jsonl"
    scratch = folder / f".{file.name}.writing"
    with scratch.open("w", encoding="utf-8") as sink:
        sink.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        sink.flush()
        os.fsync(sink.fileno())
    scratch.replace(kept)
    return kept


def _rows(text: str, name: str, columns: Fields, defaults: Defaults) -> Iterator[dict[str, str]]:
    """Yield every row as written, with its fields by our names."""
    lines = io.StringIO(text, newline="")
    header = lines.readline()
    delimiter = max(_DELIMITERS, key=header.count)
    names = next(csv.reader([header.strip()], delimiter=delimiter), [])
    named = {field.name: getattr(columns, field.name) for field in fields(Fields)}
    dated = {columns.date, columns.date_start, columns.date_end} & {*names}
    if columns.countries not in names or not dated:
        raise ValueError(
            f"{name} needs the columns {columns.countries!r} and {columns.date!r}: there are"
            f" {', '.join(names[:20]) or 'none'}; --columns countries=NAME,date=NAME names them"
        )
    source = _Kept(lines)
    try:
        for cells in csv.reader(source, delimiter=delimiter, strict=True):
            written = source.taken()
            if not cells:
                continue
            row = {"text": written}
            if len(cells) != len(names):
                row["fault"] = f"has {len(cells)} cells where the header has {len(names)}"
            else:
                told = dict(zip(names, cells, strict=True))
                row |= {field: told[column] for field, column in named.items() if column in told}
                for field in fields(Defaults):
                    row[field.name] = row.get(field.name) or getattr(defaults, field.name)
            yield row
    except csv.Error as err:
        yield {"text": source.taken(), "fault": f"cannot be read ({err})"}


class _Kept:
    """Hands out lines and remembers those that belong to the row being read: a quoted cell may hold line ends."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._row: list[str] = []

    def __iter__(self) -> _Kept:
        return self

    def __next__(self) -> str:
        line = next(self._lines)
        self._row.append(line)
        return line

    def taken(self) -> str:
        """Return the lines handed out since the last row, and begin the next one."""
        text, self._row = "".join(self._row).rstrip("\r\n"), []
        return text


# -- from the store into the timeline ---------------------------------------------------------------


def sources(root: Path) -> tuple[Source, ...]:
    """Return the tables of contacts that the store at *root* keeps."""
    return tuple(
        Source(f"{IMPORTED}/{kept.name.removesuffix('.jsonl')}", str(kept), imported=True)
        for kept in sorted((root / IMPORTED).glob("*.jsonl"))
        if not kept.name.startswith(".")
    )


def read(source: Source) -> Iterator[Told | SetAside]:
    """Yield each row of an imported table as an article that is that row, with the one contact it tells of."""
    with Path(source.location).open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            row = json.loads(line)
            article = f"{source.id}#{number}"
            try:
                yield _told(row, article)
            except ValueError as err:
                yield SetAside(article, f"{article} is no contact: {str(err).rstrip('.')}.")


def _told(row: Mapping[str, str], article: str) -> Told:
    if "fault" in row:
        raise ValueError(row["fault"])
    text = row["text"]
    document = Document(
        id=article,
        text=text,
        lang="",
        digest=hashlib.sha256(text.encode()).hexdigest(),
        title="",
        outlet=article.rpartition("#")[0],
        url=row.get("url", ""),
        published=None,
        published_from=None,
        body=Span(0, len(text)),
    )
    return Told(document, (_mention(row, document),), ())


def _mention(row: Mapping[str, str], document: Document) -> ContactMention:
    date = _date(row)
    sides = _countries(row["countries"])
    people = _participants(row.get("participants", ""), sides, date)
    level = row["level"] or _level(people)
    span = Span(0, len(document.text))
    found: dict[str, Any] = {
        field: values.read(field, row.get(field, ""))
        for field in ("mode", "status", "place", "duration_minutes", "topics")
    }
    return ContactMention(
        id="m-" + hashlib.sha256(f"{document.id}\n{document.text}".encode()).hexdigest()[:12],
        article=document.id,
        date=date,
        level=values.read("level", level),
        countries=sides,
        participants=people,
        initiator=values.side_of(_code(row.get("initiator", "")), sides),
        plural=False,
        evidence=(Evidence(document.id, span, document.text, None, None, (RULE,)),),
        **found,
    )


def _date(row: Mapping[str, str]) -> Edtf:
    """Return a row's date: as one value, or from its first to its last day."""
    told = row.get("date", "").strip()
    if told:
        return _day(told)
    first = _day(row.get("date_start", ""))
    last = _day(row["date_end"]) if row.get("date_end", "").strip() else first
    return edtf.between(first.earliest, last.latest) or first


def _day(words: str) -> Edtf:
    try:
        return edtf.parse(words.strip())
    except ValueError:
        readings = (stated(words, lang) for lang in languages())
        found = next((days for days in readings if days is not None), None)
    if found is None:
        raise ValueError(f"{words!r} is no date")
    return found


def _countries(text: str) -> tuple[str, ...]:
    parts = text.replace(";", ",").split(",")
    codes: tuple[str, ...] = values.read("countries", ",".join(_code(part) for part in parts))
    return codes


def _code(side: str) -> str:
    named = side.strip()
    for lang in languages():
        for form in name_forms(lang):
            if form.form == named and form.kind in {FormKind.COUNTRY, FormKind.BODY}:
                return form.codes[0]
    return named


def _participants(text: str, sides: tuple[str, ...], date: Edtf) -> tuple[Participant, ...]:
    return tuple(
        person
        for part in text.split(";")
        if part.strip() and (person := _participant(part.strip(), sides, date))
    )


def _participant(text: str, sides: tuple[str, ...], date: Edtf) -> Participant | None:
    """Read a person; the gazetteer knows side and office where the table does not say."""
    side, _, rest = text.partition(" ")
    if side in sides and rest:
        (person,) = values.read("participants", text)
        return Participant(person.name, person.office, person.country, None)
    holders = [
        (known, term)
        for known in persons_named(text.partition("(")[0].strip())
        for term in known.terms_at(date)
        if term.country in sides
    ]
    if not holders:
        return None
    known, term = min(holders, key=lambda pair: _rank(pair[1].office))
    return Participant(text.partition("(")[0].strip(), term.office, term.country, known.wikidata)


def _rank(office: str) -> int:
    return tuple(Level).index(office_level(office))


def _level(people: Iterable[Participant]) -> Level:
    """Return the level at which the named participants met: the lower of the sides' highest, among those named."""
    best: dict[str, int] = {}
    for person in people:
        if person.office:
            rank = _rank(person.office)
            best[person.country] = min(best.get(person.country, rank), rank)
    return tuple(Level)[max(best.values())] if best else Level.OFFICIALS
