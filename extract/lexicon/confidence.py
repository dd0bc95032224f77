"""What signs of a row are worth, and how often rows of so many points were right: resources/confidence.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.lexicon.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE = RESOURCES / "confidence.toml"


@dataclass(frozen=True, slots=True)
class Band:
    """Rows of at least so many points: how many there were when it was measured, and how many of them were right."""

    name: str
    least: int
    rows: int
    right: int

    @property
    def share(self) -> float:
        """Return the share of right rows as Laplace's rule estimates it, which no small band can make 0 or 1."""
        return round((self.right + 1) / (self.rows + 2), 2)


@cache
def points() -> Mapping[str, int]:
    """Return the points of every sign."""
    return {entry["name"]: int(entry["points"]) for entry in _table()["sign"]}


@cache
def bands() -> tuple[Band, ...]:
    """Return the bands, best first; ``ValueError`` where they do not fall, or the last one leaves rows out."""
    found = tuple(Band(**entry) for entry in _table()["band"])
    shares, limits = [band.share for band in found], [band.least for band in found]
    if shares != sorted(shares, reverse=True) or limits != sorted(set(limits), reverse=True):
        raise ValueError(f"{_FILE.name}: the bands must fall, in points and in share")
    if limits[-1] > sum(min(0, worth) for worth in points().values()):
        raise ValueError(f"{_FILE.name}: band {found[-1].name!r} does not reach down to every row")
    return found


def _table() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text("utf-8"))
