"""The project's own gold: articles written for it, and the seeds, with the rows that a careful reader finds in them."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.lexicon.resources import languages

FOLDER = Path(__file__).parent / "gold"
SEEDS = Path(__file__).parents[2] / "seeds"
GROUPS = (*languages(), "seeds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One occasion in one article; ``accept_...`` are other values that a careful reader may give."""

    date: str
    mode: str
    level: str
    status: str
    countries: tuple[str, ...]
    participants: tuple[str, ...]
    place: str
    quote: str
    duration_minutes: int | None = None
    optional: bool = False
    accept_dates: tuple[str, ...] = ()
    accept_modes: tuple[str, ...] = ()
    accept_levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A sentence that states a silence; level and scope are ``any`` where it bounds neither."""

    kind: str
    since: str
    level: str
    mode_scope: str
    countries: tuple[str, ...]
    quote: str
    accept_since: tuple[str, ...] = ()
    accept_levels: tuple[str, ...] = ()
    accept_scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its rows; ``covers`` says what it is there for."""

    id: str
    group: str
    covers: str
    text: str
    contacts: tuple[Row, ...]
    gap_claims: tuple[Claim, ...]

    @property
    def lang(self) -> str:
        """Return the language of the text: the seeds are German."""
        return "de" if self.group == "seeds" else self.group


def load(group: str, folder: Path = FOLDER) -> tuple[Article, ...]:
    """Read the articles of one group, in the order of their names."""
    return tuple(_article(path, group) for path in sorted((folder / group).glob("*.toml")))


def _article(path: Path, group: str) -> Article:
    fields = tomllib.loads(path.read_text(encoding="utf-8"))
    text = fields["text"] if "text" in fields else _seed(path).read_text(encoding="utf-8")
    try:
        contacts = tuple(Row(**_frozen(row)) for row in fields.get("contacts", ()))
        claims = tuple(Claim(**_frozen(row)) for row in fields.get("gap_claims", ()))
    except TypeError as err:
        raise ValueError(f"{path.name}: {err}") from err
    return Article(path.stem, group, fields["covers"], text, contacts, claims)


def _seed(path: Path) -> Path:
    return SEEDS / f"{path.stem}.txt"


def _frozen(row: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}


def digest(folder: Path = FOLDER) -> str:
    """Return a SHA-256 over every gold file and every text that it speaks of."""
    paths = [path for group in GROUPS for path in sorted((folder / group).glob("*.toml"))]
    paths += [_seed(path) for path in paths if path.parent.name == "seeds"]
    found = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        found.update(f"{path.parent.name}/{path.name} {len(content)}\n".encode())
        found.update(content)
    return found.hexdigest()
