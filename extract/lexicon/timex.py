"""Load and validate the temporal resources: word classes, fragments, rules, and governors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.lexicon.patterns import any_of
from extract.lexicon.resources import RESOURCES, load
from extract.model import ExpressionKind, TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VETO = "NONE"
# Placeholders of a value that the tagger fills from several groups.
DERIVED = frozenset(
    {
        "count",
        "count_half",
        "clock_half",
        "clock_hour",
        "decade_of_century",
        "hour_of_day",
        "minute_any",
        "relative_or_zero",
        "text",
        "year_of_four",
        "year_or_open",
        "year_read",
    }
)
_FIELDS = frozenset(
    {
        "name",
        "at",
        "before",
        "pattern",
        "not_after",
        "type",
        "value",
        "mod",
        "case",
        "examples",
        "counterexamples",
    }
)
# The lists of tense.toml: verb forms and small words by what they tell, endings of verb forms.
# A space in a pattern: a gap inside a paragraph, bounded so that a rule cannot scan far.
_GAP = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,3}|\n[^\S\n]{0,3})"
_NUMERIC = {
    "day": r"(?:0?[1-9]|[12]\d|3[01])(?!\d)",
    "month_number": r"(?:0?[1-9]|1[0-2])(?!\d)",
    "year": r"(?:1\d|20)\d\d(?!\d)",
    "year_two": r"\d\d(?!\d)",
    "year_head": r"1[1-9]|20",
    "hour": r"(?:[01]?\d|2[0-4])(?!\d)",
    "minute": r"[0-5]\d(?!\d)",
    "digits": r"(?<!\d[.,])(?:\d{1,3}[.,]\d{3}|\d{1,4}(?:[.,]\d{1,2})?)(?!\d)",
    "century": r"(?:[1-9]|1\d|2[01])(?!\d)",
    "century_head": r"1[0-8]",
    "decade_of": r"(?:1[5-9]\d|20\d)",
    "decade_digit": r"\d",
    "quarter_digit": r"[1-4](?!\d)",
    "half_digit": r"[12](?!\d)",
}
_MACRO = re.compile(r"\{(?P<group>[a-z_]+)\}")


def kind_of(group: str) -> str:
    """Return the class that a group reads: ``day_b`` is a second ``day`` in one rule."""
    return group.removesuffix("_b")


@dataclass(frozen=True, slots=True)
class TimexRule:
    """One rule: where it is tried, what it reads, and its proof; ``type`` is ``None`` for a veto.

    ``before`` must hold directly before the anchor and belongs to the expression; group ``_`` in it is context only.
    ``not_after`` must not stand before the expression.
    """

    name: str
    lang: str
    at: tuple[str, ...]
    before: str
    pattern: str
    not_after: str
    type: TimexType | None
    value: str
    mod: str
    exact_case: bool
    examples: tuple[tuple[str, str], ...]
    counterexamples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Governor:
    """Words before or after Timexes that make them a statement of time of one kind.

    They do not govern a Timex that begins as in ``unless``: "sworn in | last week".
    """

    name: str
    kind: ExpressionKind
    pattern: str
    after: bool
    unless: str
    types: tuple[TimexType, ...]


@dataclass(frozen=True, slots=True)
class TimexLexicon:
    """Everything one language says about time expressions; ``convention`` is the scheme that it is tagged by."""

    lang: str
    convention: str
    classes: Mapping[str, Mapping[str, str]]
    fragments: Mapping[str, str]
    rules: tuple[TimexRule, ...]
    governors: tuple[Governor, ...]
    connectors: Mapping[str, str]

    def expand(self, pattern: str) -> str:
        """Return *pattern* as a regular expression: macros become named groups, spaces become gaps."""
        return self._macros(pattern, 0).replace(" ", _GAP)

    def _macros(self, pattern: str, depth: int) -> str:
        if depth > 5:  # noqa: PLR2004
            raise ValueError(f"{self.lang}/timex.toml: fragments nest too deeply in {pattern!r}")

        def one(match: re.Match[str]) -> str:
            group = match["group"]
            kind = kind_of(group)
            if kind in self.fragments:
                return "(?:" + self._macros(self.fragments[kind], depth + 1) + ")"
            if kind in _NUMERIC:
                return f"(?P<{group}>{_NUMERIC[kind]})"
            if kind in self.classes:
                return f"(?P<{group}>{any_of(self.classes[kind])})"
            raise ValueError(f"{self.lang}/timex.toml: no class or fragment {kind!r}")

        return _MACRO.sub(one, pattern)

    def compiled(
        self, rule: TimexRule
    ) -> tuple[re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None]:
        """Return a rule's patterns: from the anchor on, up to the anchor, and what must not stand before."""
        flags = re.NOFLAG if rule.exact_case else re.IGNORECASE
        ahead = _regex(rf"{self.expand(rule.pattern)}(?!\w)", flags)
        return ahead, self._behind(rule.before, flags), self._behind(rule.not_after, flags)

    def _behind(self, pattern: str, flags: re.RegexFlag) -> re.Pattern[str] | None:
        return _regex(rf"(?<!\w)(?:{self.expand(pattern)})\Z", flags) if pattern else None

    def anchors(self, at: str) -> Iterator[str]:
        """Yield the lower-case first words for which a rule with this ``at`` entry is tried.

        ``#2`` stands for a run of two digits, ``a+b`` for compounds of two classes, ``=word`` for one word.
        """
        if at.startswith(("#", "=")):
            yield at.removeprefix("=")
            return
        parts = at.split("+")
        if missing := [part for part in parts if part not in self.classes]:
            raise ValueError(f"{self.lang}/timex.toml: no class {missing[0]!r} to anchor at")
        words = [""]
        for part in parts:
            words = [left + form.lower() for left in words for form in self.classes[part]]
        for word in words:
            yield re.split(r"[^\w]", word, maxsplit=1)[0]


@cache
def _regex(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    return re.compile(pattern, flags)


@cache
def connector(lang: str, name: str) -> re.Pattern[str]:
    """Return what may stand between or beside times, by its name in timex_interval.toml; what *lang* lacks matches nothing."""
    lexicon = timex_lexicon(lang)
    pattern = lexicon.expand(lexicon.connectors.get(name, r"(?!)"))
    return re.compile(pattern, re.IGNORECASE)


@cache
def timex_lexicon(lang: str) -> TimexLexicon:
    """Return the temporal resources of *lang*; ``ValueError`` names file and rule of a bad entry."""
    where = f"{lang}/timex.toml"
    _, data = load(lang, "timex")
    if missing := {"convention", "adjective_endings", "class"} - data.keys():
        raise ValueError(f"{where}: no {min(missing)}")
    data.setdefault("rule", [])
    for extra in _more_rules(lang):
        data["rule"] += load(lang, extra)[1]["rule"]
    _, interval = load(lang, "timex_interval")
    names = [rule.get("name") for rule in data["rule"]]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ValueError(f"{where}: rule names are not unique: {sorted(twice)}")
    lexicon = TimexLexicon(
        lang=lang,
        convention=data["convention"],
        classes={
            name: _forms(where, name, table, data["adjective_endings"])
            for name, table in data["class"].items()
        },
        fragments=data.get("fragment", {}),
        rules=tuple(_rule(where, lang, entry) for entry in data["rule"]),
        governors=tuple(_governor(entry) for entry in interval["governor"]),
        connectors=dict(interval["connector"]),
    )
    for rule in lexicon.rules:
        _check(where, lexicon, rule)
    return lexicon


def _more_rules(lang: str) -> list[str]:
    found = (path.stem for path in (RESOURCES / lang).glob("timex_*.toml"))
    return sorted(name for name in found if name != "timex_interval")


def _forms(
    where: str, name: str, table: dict[str, list[str]], endings: list[str]
) -> dict[str, str]:
    """Turn value -> forms into form -> value; a form ending in ``~`` takes adjective endings."""
    forms: dict[str, str] = {}
    for value, words in table.items():
        for word in words:
            stem = word.rstrip("~")
            for form in [stem + end for end in endings] if word.endswith("~") else [word]:
                if forms.setdefault(form, value) != value:
                    raise ValueError(f"{where}: class {name}: {form!r} has two values")
    return forms


def _rule(where: str, lang: str, entry: dict[str, Any]) -> TimexRule:
    name = entry.get("name", "")
    if unknown := entry.keys() - _FIELDS:
        raise ValueError(f"{where}: rule {name!r}: unknown field {min(unknown)!r}")
    if missing := {"name", "at", "pattern", "type", "examples"} - entry.keys():
        raise ValueError(f"{where}: rule {name!r}: no {min(missing)}")
    if not entry["examples"]:
        raise ValueError(f"{where}: rule {name!r}: no example")
    return TimexRule(
        name=name,
        lang=lang,
        at=tuple(entry["at"]),
        before=entry.get("before", ""),
        pattern=entry["pattern"],
        not_after=entry.get("not_after", ""),
        type=_type(where, name, entry["type"]),
        value=entry.get("value", ""),
        mod=entry.get("mod", ""),
        exact_case=bool(entry.get("case", False)),
        examples=tuple(entry["examples"].items()),
        counterexamples=tuple(entry.get("counterexamples", ())),
    )


def _type(where: str, name: str, value: str) -> TimexType | None:
    if value == VETO:
        return None
    try:
        return TimexType(value)
    except ValueError as err:
        raise ValueError(f"{where}: rule {name!r}: {err}") from err


def _governor(entry: dict[str, Any]) -> Governor:
    return Governor(
        name=entry["name"],
        kind=ExpressionKind(entry["kind"]),
        pattern=entry["pattern"],
        after=bool(entry.get("after", False)),
        unless=entry.get("unless", ""),
        types=tuple(TimexType(name) for name in entry.get("types", TimexType)),
    )


def _check(where: str, lexicon: TimexLexicon, rule: TimexRule) -> None:
    for at in rule.at:
        for _ in lexicon.anchors(at):
            break
    try:
        patterns = lexicon.compiled(rule)
    except (re.error, ValueError) as err:
        raise ValueError(f"{where}: rule {rule.name!r}: {err}") from err
    names = {name for pattern in patterns if pattern for name in pattern.groupindex}
    used = set(re.findall(r"\{(\w+)\}", rule.value))
    if unbound := used - names - DERIVED:
        raise ValueError(f"{where}: rule {rule.name!r}: value asks for {min(unbound)!r}")
