"""No list of words in the resources holds an entry twice."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from extract.lexicon.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize("path", sorted(RESOURCES.rglob("*.toml")), ids=lambda path: path.stem)
def test_lists_hold_nothing_twice(path: Path) -> None:
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    assert list(_repeats(content, "")) == []


def test_a_repeat_is_told_with_its_place() -> None:
    content = {"words": {"of": ["of"]}, "role": [{"forms": ["king", "queen", "king"]}]}
    assert list(_repeats(content, "")) == [".role.0.forms: king"]


def _repeats(content: Any, where: str) -> Iterator[str]:
    """Yield every string that stands twice in a list, behind the place of the list."""
    if isinstance(content, dict):
        for name, inner in content.items():
            yield from _repeats(inner, f"{where}.{name}")
    elif isinstance(content, list):
        words = [one for one in content if isinstance(one, str)]
        yield from (f"{where}: {one}" for one in sorted({w for w in words if words.count(w) > 1}))
        for at, inner in enumerate(content):
            yield from _repeats(inner, f"{where}.{at}")
