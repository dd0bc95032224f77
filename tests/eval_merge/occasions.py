"""The cross-document gold: occasions told by several short articles, and the mention that each telling makes."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract import edtf
from extract.model import ContactMention, Evidence, Level, Mode, Span, Status
from extract.text.sentences import sentences
from tests.rows import document, people

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "gold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One occasion as one article tells it; ``occasion`` is the same wherever the same one is told."""

    occasion: str
    at: str
    date: str
    mode: str
    level: str
    status: str
    sides: tuple[str, ...]
    who: str = ""
    place: str = ""
    minutes: int | None = None

    @property
    def is_day(self) -> bool:
        """Tell whether the text dates it to the day."""
        return bool(self.date) and edtf.parse(self.date).is_day


@dataclass(frozen=True, slots=True)
class Article:
    """A short article with what it tells."""

    id: str
    text: str
    rows: tuple[Telling, ...]


def load(folder: Path = FOLDER) -> tuple[Article, ...]:
    """Read every article; ``ValueError`` names one whose words are not in it exactly once."""
    return tuple(article for path in sorted(folder.glob("*.toml")) for article in _articles(path))


def _articles(path: Path) -> Iterator[Article]:
    story = tomllib.loads(path.read_text("utf-8"))
    for told in story["article"]:
        name, text = f"{path.stem}/{told['id']}.txt", told["text"].lstrip("\n")
        for row in told["rows"]:
            if text.count(row["at"]) != 1:
                raise ValueError(f"{name}: »{row['at']}« is not in it exactly once")
        rows = tuple(_telling(path.stem, row, story["occasion"]) for row in told["rows"])
        yield Article(name, text, rows)


def _telling(story: str, row: dict[str, Any], occasions: dict[str, dict[str, Any]]) -> Telling:
    fields = {"status": "held", **occasions[row["of"]], **row}
    key = f"{story}/{fields.pop('of')}"
    return Telling(occasion=key, **{**fields, "sides": tuple(fields["sides"])})


def sentence_at(article: Article, words: str) -> Span:
    """Return the sentence of an article in which *words* stand."""
    start = article.text.index(words)
    found = sentences(document(article.id, "", article.text, lang="de"))
    return next(s.span for s in found if s.span.start <= start < s.span.end)


def mentions(article: Article) -> tuple[ContactMention, ...]:
    """Return what a perfect reader would take from an article."""
    return tuple(_mention(article, row) for row in article.rows)


def _mention(article: Article, row: Telling) -> ContactMention:
    span = sentence_at(article, row.at)
    identity = f"{article.id}|{article.text.index(row.at)}"
    level = Level(row.level)
    return ContactMention(
        id="m-" + hashlib.sha256(identity.encode()).hexdigest()[:12],
        article=article.id,
        date=edtf.parse(row.date) if row.date else None,
        mode=Mode(row.mode),
        level=level,
        status=Status(row.status),
        countries=row.sides,
        participants=people(row.who, level),
        place=row.place,
        duration_minutes=row.minutes,
        topics=(),
        plural=False,
        evidence=(Evidence(article.id, span, span.of(article.text), None, None, ()),),
    )
