"""Load and validate the words that tell tense."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.resources import load
from extract.model import Tense

if TYPE_CHECKING:
    from collections.abc import Mapping

TENSE_WORDS = frozenset(
    [
        "able",
        "after",
        "ahead",
        "aimed",
        "announced",
        "article",
        "attributive",
        "awaited",
        "awaiting",
        "before",
        "being",
        "compared",
        "coordinators",
        "dated",
        "frame_end",
        "from",
        "future",
        "future_frame",
        "goal",
        "granted",
        "hearsay",
        "infinitive",
        "lately",
        "leading",
        "moved",
        "negation",
        "duty",
        "past_now",
        "having",
        "never",
        "no_finite",
        "none",
        "now",
        "onward",
        "pact",
        "past",
        "past_modal",
        "perfect",
        "planned",
        "prepares",
        "plans",
        "pluperfect",
        "pointing",
        "preposition",
        "present",
        "presided",
        "progressive",
        "range_to",
        "scheduled",
        "shall",
        "since",
        "state",
        "reports",
        "still",
        "governs",
        "term",
        "toward",
        "cites",
        "content",
        "convenes",
        "deeds",
        "double",
        "expects",
        "foretells",
        "foretells_last",
        "guessed",
        "is",
        "modal",
        "purpose",
        "relative",
        "stays",
        "short_participle",
        "occurs",
        "originally",
        "undoes",
        "refusal",
        "proposes",
        "condition",
        "unreal",
        "until",
        "verb_prefix",
        "waits",
        "we",
    ]
)
TENSE_ENDINGS = frozenset(
    [
        "attributive_past",
        "attributive_present",
        "final",
        "occasion",
        "gerund",
        "participle",
        "participle_start",
        "participle_sure",
        "past",
        "past_not_start",
        "perfect_infinitive",
        "present",
        "prefix",
        "separable",
    ]
)


@dataclass(frozen=True, slots=True)
class TenseLexicon:
    """The verb forms of one language that tell tense, by role, and the rules that combine roles."""

    lang: str
    scope: str
    present_looks_back: bool
    words: Mapping[str, frozenset[str]]
    endings: Mapping[str, tuple[str, ...]]
    boundaries: frozenset[str]

    @property
    def verbs_last(self) -> bool:
        """Tell whether a verb may stand last in its clause, so that only the whole of it tells the tense."""
        return self.scope == "clause"


@cache
def tense_lexicon(lang: str) -> TenseLexicon:
    """Return the tense words of *lang*; a list that is left out is empty, one of another name is refused."""
    _, data = load(lang, "tense")
    return TenseLexicon(
        lang=lang,
        scope=data["scope"],
        present_looks_back=data["present_looks_back"],
        words={
            role: frozenset(" ".join(forms).split())
            for role, forms in _all(lang, data["words"], TENSE_WORDS).items()
        },
        endings={
            role: tuple(forms) for role, forms in _all(lang, data["endings"], TENSE_ENDINGS).items()
        },
        boundaries=frozenset(" ".join(data["boundaries"]).split()),
    )


def _all(lang: str, lists: dict[str, list[str]], known: frozenset[str]) -> dict[str, list[str]]:
    if unknown := lists.keys() - known:
        raise ValueError(f"{lang}/tense.toml: no list is called {min(unknown)!r}")
    return {role: lists.get(role, []) for role in sorted(known)}


@cache
def tense_examples(lang: str) -> tuple[tuple[str, str, Tense], ...]:
    """Return (sentence, the time in it, tense): the proof that the tense words come with."""
    entries = load(lang, "tense")[1]["example"]
    return tuple((entry["text"], entry["at"], Tense(entry["tense"])) for entry in entries)


@cache
def helping_verbs(lang: str) -> frozenset[str]:
    """Return the auxiliaries of the perfect and the future, lower case: "has", "had", "will"."""
    words = tense_lexicon(lang).words
    return words["perfect"] | words["pluperfect"] | words["future"]
