"""Tie every trigger of a sentence to its sides by the frames of the language."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.governed import ends_in_a_preposition
from extract.contacts.sentence.joints import has_nearer_doer, parts_sides, with_own_actors
from extract.contacts.sentence.onward import without_others
from extract.contacts.sentence.phrases import says
from extract.contacts.sentence.pieces import is_office, is_person
from extract.contacts.sentence.triggers import destination
from extract.contacts.sides.borrowed import Borrowed, countries
from extract.contacts.sides.company import is_with_another
from extract.contacts.sides.context import (
    addressed_before,
    is_bilateral,
    is_further,
    is_of_a_body,
    is_one_of,
    is_only_venue,
    is_round,
    is_seen_there,
    names_strangers,
    sides_before,
    the_two_states,
    two_here,
)
from extract.contacts.sides.found import Found
from extract.contacts.sides.gender import is_woman
from extract.contacts.sides.government import acting_body
from extract.contacts.sides.hosting import VISITED, at_home, is_visit, names_its_place
from extract.contacts.sides.itself import who_tells
from extract.contacts.sides.relations import is_of_a_relation
from extract.contacts.sides.relative import told_of
from extract.contacts.sides.severally import each_contact
from extract.contacts.sides.stated import has_other_subject
from extract.contacts.sides.subject import Scene
from extract.contacts.sides.together import (
    PARTIES,
    acts_each,
    at_one_table,
    beside,
    calls_each,
    led_by,
    meet_as_groups,
)
from extract.lexicon import notation
from extract.lexicon.frames import frames_for
from extract.model import Actor, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.lexicon.frames import Frame

_NEAR = 2  # How far behind a verb its object may stand.
_MANY = 2  # More whom one meets in the margins of a forum are met one by one.
_ENCOUNTER = "encounter"
# The TIMEX3 values of a day, a weekday, a number of days or weeks before the article.
_OF_DAYS = re.compile(r"-\d\d-\d\d|WXX|[DW]$")


def find(
    masked: MaskedSentence, before: Sequence[Borrowed], lang: str, *, number: int = 0
) -> Iterator[Found]:
    """Yield the triggers of a sentence that have at least two sides.

    *before* holds the actors of the sentences before, latest last: a bare noun or a pronoun borrows from them;
    *number* is the sentence's own.
    """
    for hit in masked.triggers:
        scene = Scene(without_others(masked, hit, lang), hit, before, lang, number)
        found = _first_frame(scene) or _by_pronoun(scene) or _by_own_word(scene)
        found = found or _by_body(scene)
        if found is None or found.frame.bare:
            found = _by_pair(scene) or found
        if found is not None:
            yield from each_contact(masked, found, lang)


def _by_pronoun(scene: Scene) -> Found | None:
    """Return the contact that a frame finds where a pronoun stands for whom it means: "er schrieb N einen Brief"."""
    meant = scene.meant()
    if meant is None:
        return None
    at, item, borrowed = meant
    found = _first_frame(replace(scene, masked=scene.masked.with_item(at, item)), plain=True)
    if found is None or not set(item.actors) <= set(found.actors):
        return None
    return replace(found, pronoun=found.pronoun or borrowed)


def _by_own_word(scene: Scene) -> Found | None:
    """Return the contact that a government tells of itself: "Die Regierung erklärte, sie habe mit N gesprochen"."""
    meant = who_tells(scene.masked, scene.hit, scene.before, scene.number, scene.words)
    if meant is None:
        return None
    at, item, borrowed = meant
    masked = scene.masked.with_item(at, replace(item, char=notation.ACTOR))
    found = _first_frame(replace(scene, masked=masked), plain=True)
    if found is None or not set(item.actors) <= set(found.actors):
        return None
    return replace(found, pronoun=found.pronoun or borrowed)


def _by_body(scene: Scene) -> Found | None:
    """Return the contact that a frame finds where a government acts like a person: "Die Regierung sprach mit N"."""
    at = acting_body(scene.masked, scene.hit, scene.lang)
    if at is None:
        return None
    body = scene.masked.items[at]
    officers = tuple(
        replace(actor, offices=actor.offices or ("official",)) for actor in body.actors
    )
    item = replace(body, char=notation.ACTOR, actors=officers)
    found = _first_frame(replace(scene, masked=scene.masked.with_item(at, item)), plain=True)
    return found if found is not None and set(item.actors) <= set(found.actors) else None


def _by_pair(scene: Scene) -> Found | None:
    """Return the contact that a frame finds where "die beiden" stands for two named before: in the sentence, or in those before it."""
    at = scene.the_two()
    if at is None:
        return None
    actors, told = two_here(scene, at)
    if told is None:
        actors, told = sides_before(scene, persons=True)
    if told is None or len(countries(actors)) != 2:  # noqa: PLR2004
        return None
    pair = replace(told.item, char=notation.GROUP, actors=actors)
    found = _first_frame(replace(scene, masked=scene.masked.with_item(at, pair)), plain=True)
    both = found is not None and countries(found.actors) == countries(actors)
    return replace(found, pronoun=told) if found is not None and both else None


def _first_frame(scene: Scene, *, plain: bool = False) -> Found | None:
    """Return what the first frame finds that fits; a *plain* one names its sides here."""
    text = with_own_actors(scene.masked, scene.hit, scene.lang)
    for frame in frames_for(scene.lang, scene.hit.word.name):
        unfit = frame.of_body and not is_of_a_body(scene.masked, scene.hit, scene.words)
        if unfit or (frame.context and plain):
            continue
        for match in frame.matches(text):
            told = scene.masked, scene.hit, match, scene.lang
            if parts_sides(*told) or has_nearer_doer(*told) or is_of_a_relation(*told):
                continue
            found = _from_context(scene, frame) if frame.context else _sides(scene, frame, match)
            if found is not None and not _are_private(found.actors):
                return _of_delegates(found) if frame.delegates else found
    return None


def _from_context(scene: Scene, frame: Frame) -> Found | None:
    if frame.addresses:
        actors = addressed_before(scene, frame.addresses)
        return Found(scene.hit, frame, actors, None) if actors else None
    actors, source = two_here(scene, scene.hit.token, one=True) if frame.persons else ((), None)
    if source is None:
        actors, source = sides_before(scene, persons=frame.persons, counted=frame.states)
    if not actors and frame.states:
        actors, source = the_two_states(scene)
    sides = countries(actors)
    far = frame.adjacent and (source is None or not _is_at_hand(scene, source))
    if len(sides) < 2 or far:  # noqa: PLR2004
        return None
    if frame.one_of:
        return Found(scene.hit, frame, actors, None) if is_one_of(scene, source) else None
    if frame.bare and is_with_another(scene.masked, scene.hit, sides, scene.words):
        return None
    here = scene.masked.half(scene.hit.token)
    present = countries([a for item in here if item.char in PARTIES for a in item.actors])
    partial = source is not None and bool(present) and not sides <= present
    partial = partial and not (frame.states or is_further(scene))
    return Found(scene.hit, frame, actors, None if frame.firm else source, partial=partial)


def _of_delegates(found: Found) -> Found:
    """Return a contact of officials of the same sides, none of whom is named."""
    everyone, others = (
        tuple(Actor(side, "", ("official",), ()) for side in sorted(countries(actors)))
        for actors in (found.actors, found.others)
    )
    return replace(found, actors=everyone, others=others)


def _is_at_hand(scene: Scene, source: Borrowed) -> bool:
    """Tell whether "they" can mean a group: of the sentence before, or of the one before that if nobody acts between.

    Only what is told of old reaches that far: "They last met in May".
    """
    if source.sentence >= scene.number - 1:
        return True
    between = [b for b in scene.before if b.sentence > source.sentence]
    last = not scene.words.last.isdisjoint(scene.masked.clause_words(scene.hit.token))
    return last and source.sentence == scene.number - 2 and not between


def _sides(scene: Scene, frame: Frame, match: re.Match[str]) -> Found | None:
    masked = scene.masked
    places = [
        masked.token_at(match, group) for group in sorted(match.re.groupindex) if match[group]
    ]
    items = [masked.items[at] for at in places]
    group = [item.char for item in items] == [notation.GROUP]
    acting = group and any(match[name] for name in match.re.groupindex if name.startswith("x"))
    if frame.rounds and not is_round(scene):
        return None
    if not _may_be_sides(scene, frame, places) or (acting and names_strangers(scene)):
        return None
    actors = [actor for item in items for actor in _sided(item, hosts=frame.hosts)]
    if frame.compound:
        word = masked.text_of(scene.hit.span)
        actors += [Actor(s, "", (), ()) for s in destination(word, scene.hit.word, scene.lang)[:1]]
    if group:
        actors += beside(scene)
    borrowed, sides = None, items
    if frame.subject:
        subject, borrowed = _acting(scene, items, frame)
        if subject is None or (frame.hosts and not (is_person(subject) or is_office(subject))):
            return None
        actors, sides = [*subject.actors, *actors], [subject, *items]
    others = _sided(items[-1], hosts=frame.hosts) if items else ()
    known = len(countries(actors))
    if known == 1 and any(not actor.country for actor in actors):
        actors, others = list(at_home(scene, actors)), at_home(scene, others)
    if len(countries(actors)) < 2 or (known > 1 and _has_stranger(sides)):  # noqa: PLR2004
        return None
    more = led_by(scene, items) if others else ()
    others, everyone = (*others, *more), tuple(dict.fromkeys((*actors, *more)))
    clause = scene.masked.clause_words(scene.hit.token)
    aside = len(countries(others)) > _MANY and not scene.words.edges.isdisjoint(clause)
    aside = aside and not is_round(scene)
    alone = is_bilateral(masked, scene.hit, scene.words)
    apart = aside or bool(more) or alone or scene.hit.word.name == VISITED
    apart = apart or not scene.words.severally.isdisjoint(clause) or calls_each(scene)
    joint = frame.subject and meet_as_groups(scene, everyone, others)
    together = bool(items) and not apart and (joint or at_one_table(scene, frame, items[-1]))
    hit, host = _as_framed(scene.hit, frame), places[-1] if frame.hosts and places else None
    found = Found(hit, frame, everyone, None, others, pronoun=borrowed, host=host)
    apart = aside or (apart and (frame.subject or len(items) > 1))
    if frame.of_them or is_visit(scene, frame, items):
        several = len(items) > 1 and acts_each(scene)
        return replace(found, frame=replace(frame, hosts=True), each=several)
    alone = alone and len(countries(others)) == 1
    each = bool(items) and (frame.subject or len(items) > 1) and (alone or acts_each(scene))
    return replace(found, together=together, apart=apart, each=each or frame.each)


def _are_private(actors: Sequence[Actor]) -> bool:
    """Tell whether some are named and nobody holds an office as far as text and tables tell: "Norway's N met Japan's M in the final"."""
    official = any(actor.offices or actor.persons for actor in actors)
    return not official and any(actor.named for actor in actors)


def _is_object(scene: Scene, at: int) -> bool:
    """Tell whether the preposition that ends a verb leads to somebody: "played host to N"."""
    hit = scene.hit
    return 0 < at - hit.token <= _NEAR and ends_in_a_preposition(
        scene.masked, hit.token, scene.words
    )


def _has_stranger(sides: Sequence[Item]) -> bool:
    """Tell whether a whole side is of no known state: whoever met N and M, these two have not met by that."""
    return any(side.actors and not countries(side.actors) for side in sides)


def _acting(
    scene: Scene, taken: Sequence[Item], frame: Frame
) -> tuple[Item | None, Borrowed | None]:
    """Return who acts beside *taken*: the one whom a relative clause tells of, else whom the scene tells."""
    one = scene.masked.items.get(told_of(scene.masked, scene.hit, scene.words))
    if one is None or one in taken:
        subject, borrowed = scene.subject(taken, persons=frame.hosts)
        stray = borrowed is not None and frame.named and names_its_place(scene, frame)
        return (None, None) if stray else (subject, borrowed)
    here = countries([actor for item in taken for actor in item.actors])
    return (None if countries(one.actors) <= here else one), None


def _as_framed(hit: TriggerHit, frame: Frame) -> TriggerHit:
    """Return a trigger as its frame makes it: firm if weak ("besprach mit N"), a meeting if one is the other's guest."""
    word = replace(hit.word, weak=False) if frame.firm else hit.word
    if frame.visitor or frame.meets:
        word = replace(word, mode=Mode.MEETING.value)
    return hit if word == hit.word else replace(hit, word=word)


def _may_be_sides(scene: Scene, frame: Frame, places: Sequence[int]) -> bool:
    """Tell whether what a frame's groups matched can be its sides: free of prepositions, named if need be."""
    masked = scene.masked
    bodys = frame.objects and is_of_a_body(masked, scene.hit, scene.words)
    if (bodys and not is_seen_there(scene, places[0])) or (
        frame.objects
        and any(masked.is_governed(at, scene.words) for at in places if not _is_object(scene, at))
    ):
        return False
    alone = frame.objects and len(places) == 1 and not _follows_pronoun(scene)
    if alone and has_other_subject(masked, scene.hit, places[0], scene.lang):
        return False
    items = [masked.items[at] for at in places]
    if frame.hosts and items and is_only_venue(scene, items[-1]):
        return False
    if frame.visitor and not says(
        masked.text_of(items[0].span).lower().split(), scene.words.on_the_spot
    ):
        return False
    hers = frame.theirs and is_woman(masked, items[0], scene.before, scene.lang)
    if hers or (frame.days and not _names_days(masked, scene.hit)):
        return False
    if frame.of_them and not set(items[-1].countries) < set(items[0].countries):
        return False
    by_state = scene.hit.word.name == VISITED and items[0].char == notation.STATE
    if by_state and frame.hosts and len(items) > 1:
        return False
    named = frame.named or scene.hit.word.name == _ENCOUNTER  # states that meet so are teams
    return not named or all(is_person(item) or is_office(item) for item in items)


def _follows_pronoun(scene: Scene) -> bool:
    """Tell whether a pronoun acts just before a trigger: "will face a test as he meets N"."""
    at = scene.hit.token - 1
    return at >= 0 and scene.masked.tokens[at].lower() in scene.words.pronouns


def _sided(item: Item, *, hosts: bool) -> tuple[Actor, ...]:
    """Return an item's actors; a capital that several bodies share names no host, and as a party the first of them."""
    if item.char == notation.CAPITAL and len(item.actors) > 1:
        return () if hosts else item.actors[:1]
    return item.actors


def _names_days(masked: MaskedSentence, hit: TriggerHit) -> bool:
    """Tell whether the first time behind a trigger is one of days or weeks: "on Monday", "last week", not "in 1998"."""
    at = min((at for at in masked.times if at > hit.token), default=None)
    timexes = masked.times[at].timexes if at is not None else ()
    return bool(timexes) and all(_OF_DAYS.search(timex.value) for timex in timexes)
