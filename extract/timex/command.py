"""The command `detente timex`: texts with their DCT in, one JSON line per TIMEX3 tag out."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from extract.lexicon.resources import languages
from extract.model import SetAside
from extract.sources import textfile
from extract.text.language import detect
from extract.timex.view import TimexDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


def read(paths: Iterable[Path], *, lang: str = "", dct: str = "") -> Iterator[TimexDocument]:
    """Yield the documents of JSON Lines {id, dct, text} and of plain text files.

    *dct* (EDTF) holds for every document that tells no day of its own, in its ``dct`` or, a plain file, in its date line.
    *lang* goes before what the words tell, and behind a ``lang`` of JSON; where nothing tells a document's language, it
    has that of most others in its file. ``ValueError`` names the file, and the line, that cannot be read.
    """
    for path in paths:
        if path.suffix == ".jsonl":
            yield from _json_lines(path, lang=lang, dct=dct)
        else:
            yield _plain(path, lang=lang, dct=dct)


def _json_lines(path: Path, *, lang: str, dct: str) -> Iterator[TimexDocument]:
    records = list(_records(path))
    spoken = [record.get("lang") or lang or detect(record["text"]) or "" for record in records]
    most = Counter(name for name in spoken if name).most_common(1)
    for record, name in zip(records, spoken, strict=True):
        if not name and not most:
            raise ValueError(f"{path}: no language can be told; name one with --lang")
        yield TimexDocument(
            id=str(record["id"]),
            text=record["text"],
            lang=_known(path, name or most[0][0]),
            dct=record.get("dct") or dct,
        )


def _records(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except json.JSONDecodeError as err:
                raise ValueError(f"{path}, line {number}: no JSON: {err}") from err
            if not isinstance(record, dict) or not isinstance(record.get("text"), str):
                raise ValueError(  # noqa: TRY004 - a faulty file, not a faulty call
                    f'{path}, line {number}: no object with a "text"'
                )
            yield {"id": f"{path.name}:{number}"} | record


def _plain(path: Path, *, lang: str, dct: str) -> TimexDocument:
    found = textfile.read(path, id=path.name)
    if not isinstance(found, SetAside):
        known = str(found.published) if found.published else ""
        return TimexDocument(found.id, found.text, _known(path, lang or found.lang), known or dct)
    if not lang:
        raise ValueError(found.reason)
    return TimexDocument(path.name, path.read_text(encoding="utf-8"), _known(path, lang), dct)


def _known(path: Path, lang: str) -> str:
    if lang not in languages():
        raise ValueError(f"{path}: {lang!r} is no language that is read here")
    return lang
