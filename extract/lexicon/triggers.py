"""The words that evoke a contact, by language: resources/<lang>/triggers.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from extract.lexicon.notation import rule_pattern
from extract.lexicon.resources import load
from extract.lexicon.respelling import other_spelling
from extract.lexicon.text import parted

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class TriggerWord:
    """One surface form that evokes a contact.

    ``particle`` is the far part of a separable verb; ``past`` and ``present`` tell a form that is so by itself; a ``weak`` one
    ("discussed") only adds to a contact that other words tell; a ``standing`` one ("negotiations") may go on for years; a
    ``plural`` one ("calls with A and B") makes a contact for each; ``office`` is who meets by the word ("summit");
    ``never_before`` are words that make another word of it ("called for"; "{T} for" behind a time), ``never_after`` those that do so if an actor
    follows ("talks with visiting N"); of ``beside`` one must stand in its sentence ("tauschten sich aus", no goods); ``abroad`` one that is a trigger only if its
    compound names where to ("Moskau-Reise"); a ``finite`` one
    is in the present where no auxiliary makes a participle of it ("besucht"); a ``one_sided`` one is what one side does
    ("told"), of which no silence is claimed; a ``quiet`` one is too, and stays a word where another trigger is in question;
    by one that ``travels`` somebody comes to another's place ("visited", "is due in"); what must stand ``behind`` it ("was in N
    on Monday").
    """

    name: str
    pos: str
    mode: str
    words: tuple[str, ...]
    particle: str
    past: bool
    present: bool
    weak: bool
    standing: bool
    plural: bool
    office: str
    never_before: frozenset[str] = frozenset()
    never_after: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    abroad: bool = False
    quiet: bool = False
    one_sided: bool = False
    finite: bool = False
    travels: bool = False
    behind: re.Pattern[str] | None = None


@cache
def trigger_words(lang: str) -> dict[str, tuple[TriggerWord, ...]]:
    """Return the trigger forms of *lang* by their first word in lower case, longest first."""
    path, content = load(lang, "triggers")
    index: dict[str, list[TriggerWord]] = {}
    for entry in content["trigger"]:
        missing = {"name", "pos", "mode", "forms"} - entry.keys()
        if missing:
            raise ValueError(f"{path}: trigger {entry.get('name', '?')} lacks {sorted(missing)}")
        offices = {form: name for name, forms in entry.get("office", {}).items() for form in forms}
        behind = (
            rule_pattern(path, {**entry, "pattern": entry["behind"]}, lang)
            if "behind" in entry
            else None
        )
        for form, spelled in _spelled(entry["forms"], lang):
            stem, _, particle = spelled.partition(" … ")
            words = parted(stem, lang)
            word = TriggerWord(
                entry["name"],
                entry["pos"],
                entry["mode"],
                words,
                particle,
                past=form in entry.get("past", ()),
                present=form in entry.get("present", ()),
                weak=form in entry.get("weak", ()),
                standing=form in entry.get("standing", ()),
                plural=form in entry.get("plural", ()),
                office=offices.get(form, ""),
                never_before=frozenset(entry.get("never_before", ())),
                never_after=frozenset(entry.get("never_after", ())),
                beside=frozenset(entry.get("beside", ())),
                quiet=entry.get("quiet", False),
                one_sided=entry.get("one_sided", entry.get("quiet", False)),
                finite=form in entry.get("finite", ()),
                travels=entry.get("travels", False),
                behind=behind,
            )
            index.setdefault(words[0].lower(), []).append(word)
    return {
        first: tuple(sorted(forms, key=lambda w: (-len(w.words), not w.particle)))
        for first, forms in index.items()
    }


def _spelled(forms: Sequence[str], lang: str) -> Iterator[tuple[str, str]]:
    """Yield each form with each of its spellings."""
    for form in forms:
        yield form, form
        if other := other_spelling(form, lang):
            yield form, other


@cache
def compounds(lang: str) -> dict[str, TriggerWord]:
    """Return the endings that make a trigger of a compound ("...gespräch"), in lower case; empty where none do."""
    _, content = load(lang, "triggers")
    return {
        suffix: TriggerWord(
            entry["name"],
            entry["pos"],
            entry["mode"],
            (suffix,),
            "",
            past=False,
            present=False,
            weak=False,
            standing=suffix in entry.get("standing", ()),
            plural=False,
            office=next((o for o, forms in entry.get("office", {}).items() if suffix in forms), ""),
            abroad=entry.get("abroad", False),
            travels=entry.get("travels", False),
        )
        for entry in content["trigger"]
        for suffix in entry.get("suffixes", ())
    }


@cache
def not_compounds(lang: str) -> frozenset[str]:
    """Return the compounds that evoke no contact although they end like one ("Verkaufsgespräch")."""
    return frozenset(load(lang, "triggers")[1].get("not_compounds", ()))
