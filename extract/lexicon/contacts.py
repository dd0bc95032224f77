"""The small words of contacts.

Resources: [words], [epithets] and [relatives_of] of resources/<lang>/frames.toml.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from extract.lexicon.resources import load

# Endings, as ``str.endswith`` takes them, and a word by itself; all other lists are of words.
_LISTS: dict[str, type] = {
    "matters": tuple,
    "gatherings": tuple,
    "relations": tuple,
    "inside": str,
    "towards": str,
}


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
    on_occasion: frozenset[str]
    with_whom: frozenset[str]
    takes_along: frozenset[str]
    place_prepositions: frozenset[str]
    pronouns: frozenset[str]
    acting_pronouns: frozenset[str]
    they: frozenset[str]
    their: frozenset[str]
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
    agents: frozenset[str]
    bilateral: frozenset[str]
    in_person: frozenset[str]
    unspecific: frozenset[str]
    lasting: frozenset[str]
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
    attends: frozenset[str]
    among: frozenset[str]
    on_the_agenda: frozenset[str]
    also_there: frozenset[str]
    venue_prepositions: frozenset[str]
    venue_heads: frozenset[str]
    apposition_tails: frozenset[str]
    company: frozenset[str]
    with_a_people: frozenset[str]
    people_endings: frozenset[str]
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
    leading: frozenset[str]
    in_course: frozenset[str]
    guests: frozenset[str]
    counted_parts: frozenset[str]
    each_other: frozenset[str]
    one_another: frozenset[str]
    firstly: frozenset[str]
    after: frozenset[str]
    to_the_press: frozenset[str]
    informed: frozenset[str]
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
    heard_from: frozenset[str]
    letters_say: frozenset[str]
    at_the_time: frozenset[str]
    goes_along: frozenset[str]
    later: frozenset[str]
    one_day: frozenset[str]
    closely: frozenset[str]
    comes: frozenset[str]
    accounts: frozenset[str]
    of_the_year: frozenset[str]
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
    in_order: frozenset[str]
    means: frozenset[str]
    ways: frozenset[str]
    at_once: frozenset[str]
    hold_now: frozenset[str]
    speaker: frozenset[str]
    itself: frozenset[str]
    feminine_bodies: frozenset[str]
    nominative: frozenset[str]
    relations: tuple[str, ...]
    islands: frozenset[str]
    upon_islands: frozenset[str]
    upon_others: frozenset[str]
    into: frozenset[str]
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
    as_meant: frozenset[str]
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
    inside: str
    towards: str
    stayed: frozenset[str]
    left_behind: frozenset[str]
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
