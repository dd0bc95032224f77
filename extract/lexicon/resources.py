"""Where the resources lie, which languages they are for, and how a table of one is read: resources/<lang>/*.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).parent.parent / "resources"


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of the languages that resources exist for, sorted."""
    return tuple(sorted(path.parent.name for path in RESOURCES.glob("*/language.toml")))


def languages_in_words() -> str:
    """Return the codes as a message lists them: "de, en or fr"."""
    *most, last = languages()
    return f"{', '.join(most)} or {last}" if most else last


def load(lang: str, name: str) -> tuple[Path, dict[str, Any]]:
    """Return where a table of *lang* stands and what it holds; ``ValueError`` names one that is missing or no TOML."""
    path = RESOURCES / lang / f"{name}.toml"
    if not path.is_file():
        raise ValueError(f"{path}: no such resource; languages are {', '.join(languages())}")
    try:
        return path, tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as err:
        raise ValueError(f"{path}: {err}") from err


def load_if_any(lang: str, name: str) -> dict[str, Any]:
    """Return what a table of *lang* holds, nothing where the language has none of that name."""
    return load(lang, name)[1] if (RESOURCES / lang / f"{name}.toml").is_file() else {}
