"""The small words of contacts, and the notation of all rules on them.

Resources: [words] of resources/<lang>/frames.toml. Patterns run over masked sentences (see ``extract.contacts.mask``); the macros
below expand to placeholders and bounded runs of tokens, so that no pattern can backtrack beyond a constant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from extract.lexicon.patterns import compiled
from extract.lexicon.resources import load

if TYPE_CHECKING:
    from pathlib import Path

# Placeholders of the masked sentence, from Unicode's private use area.
ACTOR, GROUP, GENITIVE, CAPITAL, BODY, ADJECTIVE = "\ue000\ue001\ue002\ue003\ue004\ue005"
STATE = "\ue007"  # a state by its bare name
# An adjective or a compound's first part that names two sides: "russisch-türkische".
PAIR = "\ue006"
TIME, TRIGGER, OTHER_TRIGGER = "\ue010\ue020\ue021"
SITES = frozenset({STATE, CAPITAL})  # what may be only a place
ACTING = SITES | {ACTOR, GROUP}  # what can act

_ANY_ACTOR = f"[{ACTOR}{GROUP}{GENITIVE}{CAPITAL}{BODY}{STATE}]"
_SIDE = f"[{ACTOR}{GROUP}{CAPITAL}{BODY}{STATE}]"
_BARRIER = "[-,;:–—()] "
_PLAIN = (
    rf"(?:(?!{_BARRIER})[^ {ACTOR}{STATE}{GROUP}{GENITIVE}{TRIGGER}{OTHER_TRIGGER}]+ "
    rf"|(?<= in )(?:[^ ]+ )?[{ACTOR}{STATE}] )"
)
_ANY = rf"(?!{_BARRIER})[^ ]+ "
# An office whose state is unknown, before the name: "President of the Untied States of America N".
_POST = "(?:… (?:(?:<post>|(?-i:[A-ZÀ-ÖØ-Þ][^ ]*)) ){1,7}?)?"
_SMALL = "(?-i:[a-zß-öø-ÿœ][^ ]*)"  # a word without a capital
# What a pair of commas sets off after a name: ", accompanied by two advisers,".
_ASIDE = (
    f"(?: , (?:(?!{_BARRIER})[^ {TRIGGER}{OTHER_TRIGGER}]+ ){{1,10}},"
    f"| [–—-] (?:(?!{_BARRIER})[^ {TRIGGER}{OTHER_TRIGGER}]+ ){{1,16}}[–—-])?"
)
# Endings, as ``str.endswith`` takes them; all other lists are of words.
_LISTS: dict[str, type] = {"matters": tuple, "gatherings": tuple}
_MACROS = {
    "{N}": TRIGGER,
    "{O}": OTHER_TRIGGER,
    "{A}": _ANY_ACTOR,
    "{M}": f"(?P<x>{GROUP}){_ASIDE}",
    "{G:x}": f"(?P<x>{GENITIVE})",
    "{G:y}": f"(?P<y>{GENITIVE})",
    "{C}": CAPITAL,
    "{C:x}": f"(?P<x>{CAPITAL})",
    "{J}": ADJECTIVE,
    "{T}": TIME,
    "{x}": f"(?P<x>{_SIDE})",
    "{y}": f"(?P<y>{_SIDE})",
    "{a:x}": f"(?P<x>[{ACTOR}{STATE}]){_ASIDE}",
    "{g:y}": f"(?P<y>{GROUP})",
    "{a:y}": f"(?P<y>[{ACTOR}{GROUP}])",
    "{s:x}": f"(?P<x>[{ACTOR}{STATE}{CAPITAL}]){_ASIDE}",
    "{s:y}": f"(?P<y>[{STATE}{CAPITAL}{BODY}])",
    "{G}": GENITIVE,
    "{J:y}": f"(?P<y>{ADJECTIVE})",
    "[GEN]": f"[{GENITIVE}]",
    "[ACT]": f"[{ACTOR}{STATE}]",
    "[STA]": f"[{STATE}]",
    "{b:y}": f"(?P<y>{BODY})",
    "{B}": BODY,
    "{S}": STATE,
    "{P}": f"[{ACTOR}{GROUP}]",
    "{bc:x}": f"(?P<x>[{BODY}{CAPITAL}{STATE}])",
    "{S:x}": f"(?P<x>{STATE})",
    "{b:x}": f"(?P<x>{BODY})",
    "{i:x}": f"(?P<x>[{ACTOR}{STATE}{CAPITAL}{BODY}{GENITIVE}])",
    "{j:x}": f"(?P<x>{ADJECTIVE})",
    "{J2}": f"(?P<x>{PAIR})",
    "{np}": rf"(?:(?:{_SMALL}|[\"“”]|[{GENITIVE}{ADJECTIVE}{TIME}{PAIR}{GROUP}]) ){{0,4}}?",
    "{adv}": rf"(?:(?!{_BARRIER})[^ {ACTOR}{STATE}{GROUP}{GENITIVE}{TRIGGER}{OTHER_TRIGGER}]+ ){{0,3}}?",
}
# A word, with what hyphens join to it.
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class FrameWords:
    """The small words that the masked sentence and the frames of one language rest on (lower case)."""

    coordination: frozenset[str]
    determiners: frozenset[str]
    titles: frozenset[str]
    the_two: frozenset[str]
    people: frozenset[str]
    takes_part: frozenset[str]
    takes_place: frozenset[str]
    takes_up: frozenset[str]
    as_date: frozenset[str]
    at_that_place: frozenset[str]
    alongside: frozenset[str]
    purpose: frozenset[str]
    helping: frozenset[str]
    soon: frozenset[str]
    rounds: frozenset[str]
    capitals: frozenset[str]
    seats: frozenset[str]
    prepositions: frozenset[str]
    place_prepositions: frozenset[str]
    pronouns: frozenset[str]
    acting_pronouns: frozenset[str]
    several_pronouns: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    feminine: frozenset[str]
    plural_verb: frozenset[str]
    several: frozenset[str]
    speech: frozenset[str]
    attribution: frozenset[str]
    by_phone: frozenset[str]
    by_video: frozenset[str]
    on_the_spot: frozenset[str]
    bilateral: frozenset[str]
    in_person: frozenset[str]
    unspecific: frozenset[str]
    habitual: frozenset[str]
    of_games: frozenset[str]
    sometime: frozenset[str]
    place_heads: frozenset[str]
    place_endings: frozenset[str]
    upon: frozenset[str]
    head_links: frozenset[str]
    setting: frozenset[str]
    genitive_marks: frozenset[str]
    edges: frozenset[str]
    no_places: frozenset[str]
    stay: frozenset[str]
    there: frozenset[str]
    venue_prepositions: frozenset[str]
    venue_heads: frozenset[str]
    apposition_tails: frozenset[str]
    company: frozenset[str]
    with_a_people: frozenset[str]
    becoming: frozenset[str]
    beside: frozenset[str]
    besides: frozenset[str]
    begins: frozenset[str]
    now: frozenset[str]
    anaphora: frozenset[str]
    last: frozenset[str]
    lasts: frozenset[str]
    definite: frozenset[str]
    auxiliaries: frozenset[str]
    passive: frozenset[str]
    indefinite: frozenset[str]
    barriers: frozenset[str]
    conjunctions: frozenset[str]
    verb_endings: frozenset[str]
    about: frozenset[str]
    infinitive: frozenset[str]
    happenings: frozenset[str]
    partitive: frozenset[str]
    enacted: frozenset[str]
    of_article: frozenset[str]
    article_of_nouns: frozenset[str]
    several_of: frozenset[str]
    counted: frozenset[str]
    quantifiers: frozenset[str]
    plural_endings: frozenset[str]
    adverb_endings: frozenset[str]
    no_plurals: frozenset[str]
    city_states: frozenset[str]
    bodies: frozenset[str]
    kin: frozenset[str]
    kin_of: frozenset[str]
    delegations: frozenset[str]
    led_by: frozenset[str]
    guests: frozenset[str]
    counted_parts: frozenset[str]
    each_other: frozenset[str]
    firstly: frozenset[str]
    after: frozenset[str]
    apart_in_time: frozenset[str]
    topical: frozenset[str]
    first_part: frozenset[str]
    last_part: frozenset[str]
    objective: frozenset[str]
    topic_prepositions: frozenset[str]
    matters: tuple[str, ...]
    gatherings: tuple[str, ...]
    place_links: frozenset[str]
    place_sites: frozenset[str]
    taken_up_there: frozenset[str]
    either: frozenset[str]
    lying: frozenset[str]
    visiting: frozenset[str]
    dwells_on: frozenset[str]
    each: frozenset[str]
    will: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    stating: frozenset[str]
    who: frozenset[str]
    attached: frozenset[str]
    planned: frozenset[str]
    was: frozenset[str]
    was_to: frozenset[str]
    alternatives: frozenset[str]
    meant_for: frozenset[str]
    called_off_by: frozenset[str]
    supporting: frozenset[str]
    when: frozenset[str]
    all_day: frozenset[str]
    records: frozenset[str]
    arranged: frozenset[str]
    calls_off: frozenset[str]
    ended_by: frozenset[str]
    before_a_time: frozenset[str]
    points_to: frozenset[str]
    at_it: frozenset[str]
    behind_a_time: frozenset[str]
    of_old: frozenset[str]
    speaking: frozenset[str]
    voiced: frozenset[str]
    telling: frozenset[str]
    goes_along: frozenset[str]
    later: frozenset[str]
    one_day: frozenset[str]
    closely: frozenset[str]
    epochs: frozenset[str]
    epoch_leads: frozenset[str]
    turns_of_office: frozenset[str]
    turns_to_office: frozenset[str]
    in_office: frozenset[str]
    back_then: frozenset[str]
    back_when: frozenset[str]
    held_office: frozenset[str]
    leading_up: frozenset[str]
    returned: frozenset[str]
    sends: frozenset[str]
    reported: frozenset[str]
    as_told: frozenset[str]
    counts: frozenset[str]
    goes_on: frozenset[str]
    still_ahead: frozenset[str]
    onto: frozenset[str]
    acts: frozenset[str]
    setting_out: frozenset[str]
    where: frozenset[str]
    closes: frozenset[str]
    onward: frozenset[str]
    end_of_onward: frozenset[str]
    at_first: frozenset[str]
    apart_from: frozenset[str]
    participles: frozenset[str]
    others: frozenset[str]
    listener: frozenset[str]
    in_turn: frozenset[str]
    further: frozenset[str]
    means: frozenset[str]
    ways: frozenset[str]
    at_once: frozenset[str]
    hold_now: frozenset[str]
    speaker: frozenset[str]
    first_person: frozenset[str]
    unsaid: frozenset[str]
    private: frozenset[str]
    told_before: frozenset[str]
    contrast: frozenset[str]
    put_off: frozenset[str]
    away: frozenset[str]
    testified: frozenset[str]
    comments: frozenset[str]
    topics: frozenset[str]
    held_it: frozenset[str]
    having: frozenset[str]
    includes: frozenset[str]
    teams: frozenset[str]
    almost: frozenset[str]
    relative_objects: frozenset[str]
    confirmed: frozenset[str]
    found_out: frozenset[str]
    doing_endings: frozenset[str]
    participle_endings: frozenset[str]
    same: frozenset[str]
    soon_after: frozenset[str]
    entered: frozenset[str]
    possessives: frozenset[str]
    since: frozenset[str]
    aegis: frozenset[str]
    articles: frozenset[str]
    negations: frozenset[str]
    post: frozenset[str]
    jointly: frozenset[str]
    should: frozenset[str]
    dative: frozenset[str]
    neuter: frozenset[str]
    finite: frozenset[str]
    adverbial: frozenset[str]
    one_talk: frozenset[str]
    parts: frozenset[str]
    together_as: frozenset[str]
    first_time: frozenset[str]
    apart: frozenset[str]
    before_then: frozenset[str]
    asides: frozenset[str]
    just_before: frozenset[str]
    just_lately: frozenset[str]
    posted: frozenset[str]
    preparations: frozenset[str]
    leads_up: frozenset[str]
    aims: frozenset[str]
    severally: frozenset[str]
    announced: frozenset[str]
    also: str
    and_: str
    terse_lists: bool

    @property
    def never_titled(self) -> frozenset[str]:
        """What stays small in a headline in title case."""
        joining = self.articles | self.prepositions | self.conjunctions | self.coordination
        return joining | self.infinitive | self.possessives | self.negations


@cache
def frame_words(lang: str) -> FrameWords:
    """Return the small words of *lang*; a list that is left out is empty, one of another name is refused."""
    path, content = load(lang, "frames")
    words: dict[str, Any] = {
        key: values if isinstance(values, (str, bool)) else _LISTS.get(key, frozenset)(values)
        for key, values in content["words"].items()
    }
    if unknown := words.keys() - set(FrameWords.__slots__):
        raise ValueError(f"{path}: [words] knows no {min(unknown)}")
    if missing := {"also", "and_", "terse_lists"} - words.keys():
        raise ValueError(f"{path}: [words] lacks {min(missing)}")
    return FrameWords(
        **{name: words.get(name, _LISTS.get(name, frozenset)()) for name in FrameWords.__slots__}
    )


def rule_pattern(
    path: Path, entry: dict[str, Any], lang: str, own: dict[str, str] | None = None
) -> re.Pattern[str]:
    """Return the pattern of a rule, with its file's *own* macros; ``ValueError`` names file and rule of one that cannot be read."""
    return compiled(path, entry, {**(own or {}), **_bounds(lang), **_MACROS})


@cache
def _bounds(lang: str) -> dict[str, str]:
    """Return the macros that the small words of *lang* bound."""
    words = frame_words(lang)
    small = sorted(map(re.escape, words.determiners), key=len, reverse=True)
    determiners = f"(?:(?:{'|'.join(small)}) ){{0,2}}"
    joins = words.coordination | words.alternatives
    joining = "|".join(sorted(map(re.escape, joins)))
    governing = "|".join(
        sorted(map(re.escape, words.prepositions | words.negations | words.relatives | joins))
    )
    adjective = f"(?:(?!(?:{governing}) ){_SMALL} ){{0,2}}?"
    parts = f"(?:(?:{'|'.join(sorted(words.parts))}) )?" if words.parts else ""
    post = _POST.replace("<post>", "|".join(sorted(words.post)))
    barriers = "|".join(sorted(words.barriers))
    subordinate = "|".join(sorted(words.barriers | words.relatives))
    relatives = "|".join(sorted(words.relatives))
    return {
        "{o*}": f"(?:(?!(?:{joining}|{relatives}) ){_PLAIN}){{0,8}}?",
        "{any}": f"(?:(?!(?:{barriers}) ){_ANY}){{0,16}}?",
        "{cl}": f"(?:(?!(?:{subordinate}) ){_ANY}){{0,16}}?",
        "{w*}": f"(?:{_PLAIN}{_topic(words, determiners)}){{0,8}}?",
        "{dd}": determiners,
        "{det}": f"{parts}{determiners}{adjective}{post}",
    }


def _topic(words: FrameWords, determiners: str) -> str:
    """Return the pattern of what is talked about, a state or one's affairs: "on the war in Syria", "over Iran's"."""
    if not words.about:
        return ""
    about = "|".join(sorted(words.about))
    return rf"|(?:{about}) {determiners}(?:{_SMALL} ){{0,3}}?[{STATE}{GENITIVE}{ADJECTIVE}] "


@cache
def epithets(lang: str) -> dict[str, list[tuple[str, str]]]:
    """Return what stands for a person told before, by its article: endings of the noun, each with the pronoun that says as much."""
    _, content = load(lang, "frames")
    found: dict[str, list[tuple[str, str]]] = {}
    for pronoun, forms in content.get("epithets", {}).items():
        for article, _, ending in (form.partition(" ") for form in forms):
            found.setdefault(article, []).append((ending, pronoun))
    return found


@cache
def relatives_of(lang: str) -> dict[str, tuple[str, ...]]:
    """Return the endings of the nouns that each relative pronoun can mean; empty where pronouns do not tell."""
    _, content = load(lang, "frames")
    return {word: tuple(endings) for word, endings in content.get("relatives_of", {}).items()}
