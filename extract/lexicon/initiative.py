"""What tells on whose initiative a contact took place: resources/<lang>/initiative.toml; a language may have none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.lexicon.notation import rule_pattern
from extract.lexicon.resources import RESOURCES, load_if_any

if TYPE_CHECKING:
    import re


@dataclass(frozen=True, slots=True)
class InitiativeRule:
    """One way to tell the side that a contact started from, for triggers of the names ``triggers``.

    Either a ``pattern`` over the masked sentence whose group x is that side; or ``frames``, by which a verb of one of the ``forms``
    ties its sides: the side that calls is the frame's last one with ``last``, else the other. ``tied`` tells that the pattern names the
    trigger itself; ``forms`` are surface forms in lower case, empty for all.
    """

    name: str
    triggers: frozenset[str]
    forms: frozenset[str]
    pattern: re.Pattern[str] | None
    tied: bool
    frames: frozenset[str]
    last: bool
    examples: dict[str, str]
    counterexamples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InitiativeWords:
    """The small words of the rules (lower case).

    A phrase needs one of the ``cues``; ``accusative`` and ``nominative`` are articles that tell the case of a name;
    ``passive`` marks a clause whose subject does not call, and ``passed`` names triggers that a phrase does not belong to ("kam
    auf Wunsch ... zustande"). With ``free_order`` only articles tell who calls whom where the object comes first.
    """

    cues: frozenset[str]
    accusative: frozenset[str]
    nominative: frozenset[str]
    passive: frozenset[str]
    passed: frozenset[str]
    free_order: bool


@cache
def initiative_words(lang: str) -> InitiativeWords | None:
    """Return the small words of *lang*, ``None`` where it has no rules."""
    words = _content(lang).get("words")
    if words is None:
        return None
    return InitiativeWords(
        cues=frozenset(words["cues"]),
        accusative=frozenset(words.get("accusative", ())),
        nominative=frozenset(words.get("nominative", ())),
        passive=frozenset(words.get("passive", ())),
        passed=frozenset(words.get("passed", ())),
        free_order=words.get("free_order", False),
    )


@cache
def initiative_rules(lang: str) -> tuple[InitiativeRule, ...]:
    """Return the rules of *lang* in file order, which is their priority; none where it has no such file."""
    return tuple(_rule(entry, lang) for entry in _content(lang).get("rule", ()))


@cache
def _content(lang: str) -> dict[str, Any]:
    return load_if_any(lang, "initiative")


def _rule(entry: dict[str, Any], lang: str) -> InitiativeRule:
    path = RESOURCES / lang / "initiative.toml"
    patterned = "patterns" in entry
    if patterned == ("frames" in entry):
        raise ValueError(f"{path}: rule {entry['name']} needs either patterns or frames")
    return InitiativeRule(
        name=entry["name"],
        triggers=frozenset(entry["triggers"]),
        forms=frozenset(entry.get("forms", ())),
        pattern=rule_pattern(path, entry, lang) if patterned else None,
        tied=any("{N}" in pattern for pattern in entry.get("patterns", ())),
        frames=frozenset(entry.get("frames", ())),
        last=entry.get("last", False),
        examples=dict(entry["examples"]),
        counterexamples=tuple(entry["counterexamples"]),
    )
