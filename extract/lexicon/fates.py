"""What a sentence says became of the contact that the one before told, and who took part in it: resources/<lang>/fates.toml; a language may have none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.lexicon.notation import rule_pattern
from extract.lexicon.resources import RESOURCES, load_if_any
from extract.model import Status

if TYPE_CHECKING:
    import re


@dataclass(frozen=True, slots=True)
class FateRule:
    """A ``pattern`` over a masked sentence that gives another ``status`` to what the sentence before told with one of the statuses ``of``.

    Where there is a pattern ``heard``, the sentence before must match it: what is only rumoured can be denied in a word.
    """

    name: str
    of: frozenset[Status]
    status: Status
    pattern: re.Pattern[str]
    heard: re.Pattern[str] | None
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartnerRule:
    """A ``pattern`` over a masked sentence whose x took part in what the sentence before told; a ``known`` one is of its sides.

    ``examples`` give the names of all who took part.
    """

    name: str
    known: bool
    pattern: re.Pattern[str]
    examples: dict[str, str]
    counterexamples: dict[str, str]


@cache
def fate_rules(lang: str) -> tuple[FateRule, ...]:
    """Return the rules of *lang* in file order, which is their priority; none where it has no such file."""
    path = RESOURCES / lang / "fates.toml"
    return tuple(
        FateRule(
            name=entry["name"],
            of=frozenset(map(Status, entry["of"])),
            status=Status(entry["status"]),
            pattern=rule_pattern(path, entry, lang),
            heard=rule_pattern(path, {**entry, "patterns": [entry["heard"]]}, lang)
            if "heard" in entry
            else None,
            examples=tuple(entry["examples"]),
            counterexamples=tuple(entry["counterexamples"]),
        )
        for entry in load_if_any(lang, "fates").get("rule", ())
    )


@cache
def partner_rules(lang: str) -> tuple[PartnerRule, ...]:
    """Return the rules of *lang* for who took part; none where it has no such file.

    Raises ``ValueError``, naming the file and the rule, for a pattern without an x.
    """
    return tuple(_partner(entry, lang) for entry in load_if_any(lang, "fates").get("partner", ()))


def _partner(entry: dict[str, Any], lang: str) -> PartnerRule:
    path = RESOURCES / lang / "fates.toml"
    pattern = rule_pattern(path, entry, lang)
    if not any(group.startswith("x") for group in pattern.groupindex):
        raise ValueError(f"{path}: {entry['name']}: its pattern has no x, who took part")
    return PartnerRule(
        name=entry["name"],
        known=entry.get("known", False),
        pattern=pattern,
        examples=dict(entry["examples"]),
        counterexamples=dict(entry["counterexamples"]),
    )
