"""Rules' patterns, from the notation of the tables to regular expressions over masked sentences."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
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


def own_macros(content: Mapping[str, Any]) -> dict[str, str]:
    """Return the [macros] of a file in the order of their expansion: one may use those that stand above it."""
    macros = content.get("macros", {})
    return {f"{{{name}}}": macros[name] for name in reversed(macros)}


def _numbered(pattern: str) -> str:
    """Give every group of a pattern with alternatives a name of its own: x, x2, x3 ..."""
    seen: Counter[str] = Counter()

    def number(match: re.Match[str]) -> str:
        seen[match[1]] += 1
        return match[0] if seen[match[1]] == 1 else f"(?P<{match[1]}{seen[match[1]]}>"

    return re.sub(r"\(\?P<(x|y|since)>", number, pattern)


def any_of(forms: Iterable[str]) -> str:
    """Return a pattern for any of the forms, of those that fit the longest first; what they begin with is read once."""
    branches: dict[str, list[str]] = {}
    for form in sorted(set(forms)):
        branches.setdefault(form[:1], []).append(form[1:])
    ends = branches.pop("", None) is not None
    parts = [
        (first if first == " " else re.escape(first)) + any_of(rests)
        for first, rests in branches.items()
    ]
    if not parts:
        return ""
    whole = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return f"{whole}?" if ends else whole


@cache
def reach(pattern: re.Pattern[str], most: int) -> int:
    """Return how many characters a match may have, *most* where it may have more.

    Only the module that parses patterns knows, which is private to ``re``; where it is missing, the answer is *most*.
    """
    try:
        parser = import_module("re._parser")
    except ImportError:
        return most
    longest: int = parser.parse(pattern.pattern, pattern.flags).getwidth()[1]
    return min(most, longest)
