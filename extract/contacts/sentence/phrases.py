"""Whether words say one of the phrases a resource lists: "am Telefon", "on the sidelines"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def says(words: Iterable[str], phrases: Collection[str]) -> bool:
    """Tell whether one of the *phrases* stands in *words*, both in lower case, as whole words."""
    return after(words, phrases) is not None


def after(words: Iterable[str], phrases: Collection[str]) -> str | None:
    """Return what follows the phrase that stands first in *words*, with a blank around; ``None`` if none does."""
    if not phrases:
        return None
    said = f" {' '.join(words)} "
    found = [(at, phrase) for phrase in phrases if (at := said.find(f" {phrase} ")) >= 0]
    if not found:
        return None
    at, phrase = min(found)
    return said[at + len(phrase) + 1 :]
