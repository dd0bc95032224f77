"""Event factuality by rules: how a clause says that a contact is planned, proposed, cancelled, denied, or no contact.

Resources: resources/<lang>/factuality.toml, in the notation of ``extract.lexicon.notation``; a file may bring macros of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.notation import rule_pattern
from extract.lexicon.patterns import own_macros
from extract.lexicon.resources import load

if TYPE_CHECKING:
    import re


class Bearing(StrEnum):
    """What a clause does with the contact that it names, beyond telling its status; the same in every language."""

    AFTER = "after"  # "after talks with N"
    AGREED = "agreed"  # "N and M agreed to hold talks"
    BACK_THEN = "back_then"  # "was the first to call N after the vote"
    ASKED = "asked"  # "schlug in einem Brief an N Verhandlungen vor"
    AHEAD = "ahead"  # "smiled ahead of a meeting with N"
    DURING = "during"  # "announced during a visit to N"
    OPENS = "opens"  # "in his talks with N, M will ask for more"
    OVER = "over"  # "praised the plan in talks with N", "ist zu Besuch in N"
    INVITED = "invited"
    NO_PLANS = "no_plans"
    SET_OUT = "set_out"  # "ist zu einem Besuch aufgebrochen"
    SETS_OUT_FOR = "sets_out_for"  # "headed to N on Monday for talks"
    SPOKEN_OF = "spoken_of"  # "das Treffen wird kritisiert"
    TOLD_IN = "told_in"  # "declined in a letter to N"
    THROUGH = "through"  # "sparked hope by meeting in N", "in a phone call they agreed"
    TOOK_PLACE = "took_place"
    WAS_DUE = "was_due"  # "hätte am Montag stattfinden sollen"


@dataclass(frozen=True, slots=True)
class FactualityRule:
    """One way to say that a contact is planned, proposed, cancelled, denied, or presupposed as held.

    ``triggers`` are the trigger names that it is about, empty for all; ``unless`` must not match in the same clause.
    What is ``present`` says nothing of a verb of the past, what is ``past`` follows a contact told in it; ``own_past`` is said
    of a verb that is itself in the past.
    """

    name: str
    status: str
    triggers: frozenset[str]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    present: bool = False
    past: bool = False
    own_past: bool = False
    bearing: Bearing | None = None


@cache
def factuality_for(lang: str, trigger: str) -> tuple[FactualityRule, ...]:
    """Return the factuality rules that are about the triggers of one name, in file order."""
    rules = factuality_rules(lang)
    return tuple(rule for rule in rules if not rule.triggers or trigger in rule.triggers)


@cache
def factuality_rules(lang: str) -> tuple[FactualityRule, ...]:
    """Return the factuality rules of *lang* in file order, which is their priority; an unknown bearing is refused."""
    path, content = load(lang, "factuality")
    own = own_macros(content)
    return tuple(
        FactualityRule(
            name=entry["name"],
            status=entry["status"],
            triggers=frozenset(entry.get("triggers", ())),
            pattern=rule_pattern(path, entry, lang, own),
            unless=rule_pattern(path, {**entry, "patterns": _of_any(entry["unless"])}, lang, own)
            if "unless" in entry
            else None,
            examples=tuple(entry["examples"]),
            counterexamples=tuple(entry["counterexamples"]),
            present=entry.get("present", False),
            past=entry.get("past", False),
            own_past=entry.get("own_past", False),
            bearing=Bearing(entry["bearing"]) if "bearing" in entry else None,
        )
        for entry in content["rule"]
    )


def _of_any(patterns: list[str]) -> list[str]:
    """Let the trigger of another contact stand for that of the rule's own, too, in what must not match."""
    return [pattern.replace("{O}", "(?:{O}|{N})") for pattern in patterns]
