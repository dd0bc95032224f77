"""Office words with all their endings: resources/<lang>/roles.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product, takewhile
from string import Formatter
from typing import TYPE_CHECKING, Any, NamedTuple

from extract.lexicon.resources import load
from extract.lexicon.text import parted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# Parts an office of several words where a state's adjective may stand: "ministre … des Affaires étrangères".
PARTED = " … "

OFFICES = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "chief_of_defence",
        "national_security_adviser",
        "intelligence_chief",
        "vice_president",
        "other_minister",
        "eu_commission_president",
        "eu_council_president",
        "eu_foreign_policy",
        "nato_sg",
        "un_sg",
        "official",
        "spokesperson",
    }
)


@dataclass(frozen=True, slots=True)
class Role:
    """One office word: the gazetteer's office, and the states that the word itself names.

    ``plural_after`` lists the determiners after which this form is a plural ("der Präsidenten"); a ``cased`` form
    counts only in capitals ("PM").
    """

    office: str
    states: tuple[str, ...]
    plural: bool
    plural_after: frozenset[str] = frozenset()
    cased: bool = False


@cache
def role_table(lang: str) -> dict[str, Any]:
    """Return what resources/<lang>/roles.toml holds, every form of an office written out; an unknown office is refused."""
    path, content = load(lang, "roles")
    for entry in content["role"]:
        if entry["office"] not in OFFICES:
            raise ValueError(
                f"{path}: {entry['office']!r} is no office (role {entry['forms'][:1]})"
            )
        entry["forms"] = [told for form in entry["forms"] for told in _spelled_out(form, entry)]
    for entry in content.get("alone", ()):
        if unknown_offices := set(entry["offices"]) - OFFICES:
            raise ValueError(f"{path}: {min(unknown_offices)!r} is no office ({entry['word']!r})")
    return content


def _spelled_out(form: str, entry: Mapping[str, Any]) -> list[str]:
    """Return a form with every word of the entry's lists in its braces: "{head} of the … {body}"."""
    lists = [name for _, name, _, _ in Formatter().parse(form) if name]
    told = product(*(entry[name] for name in lists))
    return [form.format(**dict(zip(lists, words, strict=True))) for words in told]


@cache
def adjective_endings(lang: str) -> tuple[str, ...]:
    """Return the endings that a state's adjective takes, the empty one among them."""
    return tuple(role_table(lang)["inflection"]["adjective_endings"])


@cache
def parted_roles(lang: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...], Role], ...]:
    """Return the offices whose words a state's adjective may part, as head and tail: "ministre (russe) des ...".

    A resource writes them with " … " between head and tail; endings are the head's.
    """
    whole = role_forms(lang)
    found = {}
    for spelled in _spellings(lang):
        head, gap, tail = spelled.form.partition(PARTED)
        if gap:
            first, last = parted(head, lang), parted(tail, lang)
            found[first, last] = whole[*first, *last]
    return tuple((first, last, role) for (first, last), role in found.items())


@cache
def role_forms(lang: str) -> dict[tuple[str, ...], Role]:
    """Return every inflected office word as a tuple of lower-case tokens; earlier entries win."""
    forms: dict[tuple[str, ...], Role] = {}
    for spelled in _spellings(lang):
        words = parted(spelled.form.replace(PARTED, " "), lang)
        key = tuple(word.rstrip("-,") for word in words)  # "Staats- und ..."
        forms.setdefault(key, spelled.role)
    return forms


@cache
def office_nouns(lang: str) -> frozenset[str]:
    """Return the nouns that name an officer, in lower case: "minister" of "foreign minister", "speaker" of "speaker of the … house"."""
    links = frozenset(role_table(lang)["inflection"].get("links", ()))
    nouns = set()
    for spelled in _spellings(lang):
        words = parted(spelled.form.partition(PARTED)[0], lang)
        ends = next((at for at, word in enumerate(words) if word in links), len(words))
        nouns.add(words[0 if PARTED in spelled.form else ends - 1])
    return frozenset(nouns)


class _Spelling(NamedTuple):
    """An office with an ending, in lower case, its gap written out."""

    form: str
    role: Role


@cache
def _spellings(lang: str) -> tuple[_Spelling, ...]:
    """Return every office with every ending; a listed form goes before one that only an ending makes."""
    content = role_table(lang)
    inflection = content["inflection"]
    return tuple(
        _Spelling(
            spelled.lower(),
            Role(
                entry["office"],
                tuple(entry.get("states", ())),
                suffix in inflection["plural_suffixes"] or entry.get("plural", False),
                _plural_after(content, form, suffix),
                cased=form.isupper() or entry.get("cased", False),
            ),
        )
        for suffixes in ([""], inflection["suffixes"])
        for entry in content["role"]
        for form in entry["forms"]
        for spelled, suffix in _inflected(form, suffixes, inflection)
    )


def _inflected(
    form: str, suffixes: Sequence[str], inflection: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Yield an office with each ending, and the ending: it closes the first part, or the noun before a link ("heads of state")."""
    head, gap, tail = form.partition(PARTED)
    links = (f" {link} " for link in inflection.get("links", ()))
    link = next((link for link in links if link in form), "")
    noun, _, rest = form.partition(link) if link else ("", "", "")
    for suffix in suffixes:
        if not (gap and " " in head and suffix):
            yield _ended(head, suffix, inflection) + gap + tail, suffix
        if link and suffix:
            yield _ended(noun, suffix, inflection) + link + rest, suffix


def _ended(noun: str, suffix: str, inflection: Mapping[str, Any]) -> str:
    """Return a noun with an ending, which may change the noun's own: "secretary", "secretaries"."""
    for rule in inflection.get("changes", ()):
        if suffix == rule["suffix"] and noun.endswith(rule["ending"]):
            suffix, noun = rule["becomes"], noun.removesuffix(rule["ending"])
    return f"{noun}{suffix}"


def _plural_after(content: dict[str, Any], form: str, suffix: str) -> frozenset[str]:
    openers = content["words"].get("genitive_openers", ())
    head = " ".join(takewhile(lambda word: word not in openers, form.split()))  # "Chefin des ..."
    return frozenset(
        determiner
        for rule in content.get("plural", ())
        if suffix in rule["suffixes"] and not head.endswith(tuple(rule["not_ending"]))
        for determiner in rule["determiners"]
    )
