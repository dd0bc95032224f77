"""The rules for claims of silence: resources/<lang>/gap_claims.toml.

A file may bring macros of its own; one may use those that stand above it. They expand before the macros of all rules
(``extract.lexicon.notation``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.lexicon.notation import rule_pattern
from extract.lexicon.patterns import any_of, own_macros
from extract.lexicon.resources import load


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """One way to state a silence.

    An ``event`` rule is dated by what happened then, if the sentence dates that; one of ``lengths`` by any length ("three-year") or by how long
    ago it began. A rule of a ``verb`` is about no noun, one of ``triggers`` about these, and one of its ``own`` about a contact
    that its sentence reports; of ``persons``, about one that it reports of two who are named. One of a ``mode`` tells of contacts of that form without a word for them: "had not been to N since"; one of ``travel`` is
    about journeys, too, which are no contact by themselves.
    """

    name: str
    kind: str
    pattern: re.Pattern[str]
    since: tuple[str, ...]
    event: bool
    lengths: bool
    verb: bool
    triggers: frozenset[str]
    own: bool
    persons: bool
    mode: str
    travel: bool
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]


def may_state(text: str, lang: str) -> bool:
    """Tell whether a masked sentence has one of the words without which no rule fits: a cheap test before the rules."""
    return _cues(lang).search(text) is not None


@cache
def rounds(lang: str) -> frozenset[str]:
    """Return the words for contacts whose silence is only theirs: "talks" may be suspended while ministers call each other."""
    _, content = load(lang, "gap_claims")
    return frozenset(content.get("rounds", ()))


@cache
def nearly(lang: str) -> frozenset[str]:
    """Return the words that a length is not quite reached by: "almost two years"."""
    _, content = load(lang, "gap_claims")
    return frozenset(content.get("nearly", ()))


@cache
def _cues(lang: str) -> re.Pattern[str]:
    _, content = load(lang, "gap_claims")
    return re.compile(rf"(?<![^ ]){any_of(content['cues'])}(?![^ ])", re.IGNORECASE)


@cache
def claim_rules(lang: str) -> tuple[ClaimRule, ...]:
    """Return the rules for claims of silence of *lang*, in file order."""
    path, content = load(lang, "gap_claims")
    own = own_macros(content)
    found = []
    for entry in content["rule"]:
        pattern = rule_pattern(path, entry, lang, own)
        found.append(
            ClaimRule(
                name=entry["name"],
                kind=entry["kind"],
                pattern=pattern,
                since=tuple(name for name in pattern.groupindex if name.startswith("since")),
                event=entry.get("event", False),
                lengths=entry.get("lengths", False),
                verb=entry.get("verb", False),
                triggers=frozenset(entry.get("triggers", ())),
                own=entry.get("own", False),
                persons=entry.get("persons", False),
                mode=entry.get("mode", ""),
                travel=entry.get("travel", False),
                examples=tuple(entry["examples"]),
                counterexamples=tuple(entry["counterexamples"]),
            )
        )
    return tuple(found)
