"""Rules' patterns, from the notation of the tables to regular expressions over masked sentences."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def compiled(path: Path, entry: Mapping[str, Any], macros: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a rule's alternatives; ``ValueError`` names file and rule where one is unsound.

    Every macro of the notation ("{any}", "{x}") is replaced by its expansion.
    """
    alternatives = entry.get("patterns") or [entry["pattern"]]
    pattern = "|".join(f"(?:{alternative})" for alternative in alternatives)
    for macro, expansion in macros.items():
        pattern = pattern.replace(macro, expansion)
    pattern = _numbered(pattern)
    if unknown := re.search(r"\{[a-zA-Z:*]+\}", pattern):
        raise ValueError(f"{path}: rule {entry.get('name', '?')}: unknown macro {unknown.group()}")
    try:
        # Patterns start at a token, never inside one ("in" of "ein").
        return re.compile(rf"(?<![^ ])(?:{pattern})", re.IGNORECASE)
    except re.error as err:
        raise ValueError(f"{path}: rule {entry.get('name', '?')}: {err}") from err


def _numbered(pattern: str) -> str:
    """Give every side of a pattern with alternatives a group of its own: x, x2, x3 ..."""
    seen: Counter[str] = Counter()

    def number(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return match[0] if seen[match[1]] == 1 else f"(?P<{match[1]}{seen[match[1]]}>"

    return re.sub(r"\(\?P<([xy])>", number, pattern)
