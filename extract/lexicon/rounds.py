"""Rounds of states that go by a name of their own: resources/<lang>/rounds.toml, where a language has one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from extract.lexicon.resources import load_if_any


@dataclass(frozen=True, slots=True)
class Round:
    """A name in lower-case words with the states that it stands for.

    ``followed`` are the words of which one must come next, ``near`` beginnings of words of which the article must hold one;
    both ask nothing if empty. A ``group`` is the states themselves ("six world powers"), not their talks.
    """

    words: tuple[str, ...]
    followed: frozenset[str]
    near: tuple[str, ...]
    group: bool
    states: tuple[str, ...]
    examples: dict[str, str]
    counterexamples: tuple[str, ...]


@cache
def rounds(lang: str) -> dict[str, tuple[Round, ...]]:
    """Return the names of a language by their first word; empty where it has none."""
    found: dict[str, tuple[Round, ...]] = {}
    for entry in load_if_any(lang, "rounds").get("round", ()):
        for name in entry["words"]:
            words = tuple(name.split())
            one = Round(
                words,
                frozenset(entry.get("followed", ())),
                tuple(entry.get("near", ())),
                entry.get("group", False),
                tuple(entry["states"]),
                dict(entry["examples"]),
                tuple(entry["counterexamples"]),
            )
            found[words[0]] = (*found.get(words[0], ()), one)
    return found
