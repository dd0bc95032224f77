"""Tie every trigger of a sentence to its sides by the frames of the language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts import hints
from extract.contacts.borrowed import Borrowed, countries, is_office, is_person
from extract.contacts.context import (
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
    word_before,
)
from extract.contacts.found import Found
from extract.contacts.gender import is_woman
from extract.contacts.joints import has_nearer_doer, parts_sides, with_own_actors
from extract.contacts.onward import without_others
from extract.contacts.phrases import says
from extract.contacts.relative import told_of
from extract.contacts.severally import each_contact
from extract.contacts.sides import is_for_one_talk
from extract.contacts.stated import has_other_subject
from extract.contacts.subject import Scene
from extract.contacts.triggers import destination
from extract.lexicon import contacts as lexicon
from extract.lexicon.frames import frames_for
from extract.model import Actor, MentionKind, Mode

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from extract.contacts.mask import MaskedSentence
    from extract.contacts.pieces import Item
    from extract.contacts.triggers import TriggerHit
    from extract.lexicon.frames import Frame

_PLACE_KINDS = frozenset({MentionKind.STATE, MentionKind.CAPITAL})
_MANY = 2  # More whom one meets in the margins of a forum are met one by one.
_VISITED, _ARRIVES, _ENCOUNTER = "visited", "arrive", "encounter"
# How many sentences a visit stays in mind.
_STAY = 8
# Up to which token a place opens a sentence: "In Japan, N met President M".
_LEAD = 3
_PARTIES = (lexicon.ACTOR, lexicon.GROUP)


def find(
    masked: MaskedSentence, before: Sequence[Borrowed], lang: str, *, number: int = 0
) -> Iterator[Found]:
    """Yield the triggers of a sentence that have at least two sides.

    *before* holds the actors of the sentences before, latest last: a bare noun or a pronoun borrows from them;
    *number* is the sentence's own.
    """
    for hit in masked.triggers:
        scene = Scene(without_others(masked, hit, lang), hit, before, lang, number)
        found = _first_frame(scene) or _by_pronoun(scene)
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
    pair = replace(told.item, char=lexicon.GROUP, actors=actors)
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
            if parts_sides(*told) or has_nearer_doer(*told):
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
    here = scene.masked.half(scene.hit.token)
    present = countries([a for item in here if item.char in _PARTIES for a in item.actors])
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
    group = [item.char for item in items] == [lexicon.GROUP]
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
        actors += _beside(scene)
    borrowed, sides = None, items
    if frame.subject:
        subject, borrowed = _acting(scene, items, frame)
        if subject is None or (frame.hosts and not (is_person(subject) or is_office(subject))):
            return None
        actors, sides = [*subject.actors, *actors], [subject, *items]
    others = _sided(items[-1], hosts=frame.hosts) if items else ()
    known = len(countries(actors))
    if known == 1 and any(not actor.country for actor in actors):
        actors, others = list(_at_home(scene, actors)), _at_home(scene, others)
    if len(countries(actors)) < 2 or (known > 1 and _has_stranger(sides)):  # noqa: PLR2004
        return None
    more = _led_by(scene, items) if others else ()
    others, everyone = (*others, *more), tuple(dict.fromkeys((*actors, *more)))
    clause = scene.masked.clause_words(scene.hit.token)
    aside = len(countries(others)) > _MANY and not scene.words.edges.isdisjoint(clause)
    aside = aside and not is_round(scene)
    alone = is_bilateral(masked, scene.hit, scene.words)
    apart = aside or bool(more) or alone or scene.hit.word.name == _VISITED
    apart = apart or not scene.words.severally.isdisjoint(clause) or _calls_each(scene)
    together = bool(items) and not apart and _at_one_table(scene, frame, items[-1])
    hit, host = _as_framed(scene.hit, frame), places[-1] if frame.hosts and places else None
    found = Found(hit, frame, everyone, None, others, pronoun=borrowed, host=host)
    apart = aside or (apart and (frame.subject or len(items) > 1))
    if frame.of_them or _is_visit(scene, frame, items):
        several = len(items) > 1 and _acts_each(scene)
        return replace(found, frame=replace(frame, hosts=True), each=several)
    alone = alone and len(countries(others)) == 1
    each = bool(items) and (frame.subject or len(items) > 1) and (alone or _acts_each(scene))
    return replace(found, together=together, apart=apart, each=each or frame.each)


def _are_private(actors: Sequence[Actor]) -> bool:
    """Tell whether some are named and nobody holds an office as far as text and tables tell: "Norway's N met Japan's M in the final"."""
    official = any(actor.offices or actor.persons for actor in actors)
    return not official and any(actor.named for actor in actors)


def _has_stranger(sides: Sequence[Item]) -> bool:
    """Tell whether a whole side is of no known state: whoever met N and M, these two have not met by that."""
    return any(side.actors and not countries(side.actors) for side in sides)


def _names_its_place(scene: Scene, frame: Frame) -> bool:
    """Tell whether a word says itself where the visit is: the host of "beim Oslo-Besuch des N" is nobody told before."""
    hit = scene.hit
    where = destination(scene.masked.text_of(hit.span), hit.word, scene.lang)
    return bool(where) and not frame.compound


def _is_visit(scene: Scene, frame: Frame, items: Sequence[Item]) -> bool:
    """Tell whether an object is only a place: "besucht Tunesien und die Türkei"."""
    visits = scene.hit.word.name == _VISITED
    if not frame.objects or not (len(items) > 1 or (frame.subject and visits)):
        return False
    visited = items if visits else items[-1:]
    return any(all(m.kind in _PLACE_KINDS for m in item.mentions) for item in visited)


def _acting(
    scene: Scene, taken: Sequence[Item], frame: Frame
) -> tuple[Item | None, Borrowed | None]:
    """Return who acts beside *taken*: the one whom a relative clause tells of, else whom the scene tells."""
    one = scene.masked.items.get(told_of(scene.masked, scene.hit, scene.words))
    if one is None or one in taken:
        subject, borrowed = scene.subject(taken, persons=frame.hosts)
        stray = borrowed is not None and frame.named and _names_its_place(scene, frame)
        return (None, None) if stray else (subject, borrowed)
    here = countries([actor for item in taken for actor in item.actors])
    return (None if countries(one.actors) <= here else one), None


def _led_by(scene: Scene, taken: Sequence[Item]) -> tuple[Actor, ...]:
    """Return whom the sentence opens with as one more partner: "Besides N, M also met A"."""
    masked, words = scene.masked, scene.words
    first = min(masked.items, default=0)
    lead = [w.lower() for w in masked.tokens[:first] if w.lower() not in words.determiners]
    item = masked.items.get(first)
    if item is None or item in taken or " ".join(lead) not in words.besides:
        return ()
    return item.actors if item.char in _PARTIES else ()


def _acts_each(scene: Scene) -> bool:
    """Tell whether several act one by one: "N and M both held meetings with A", "N and M each met A"."""
    masked, words = scene.masked, scene.words
    first, _ = masked.clause(scene.hit.token)
    if masked.tokens[0].lower() in words.beside:  # "neben N wollen auch A und B nach C reisen"
        return scene.hit.word.name == _ARRIVES
    return any(
        masked.items[at].char == lexicon.GROUP
        and not words.each.isdisjoint(word.lower() for word in masked.tokens[at + 1 : at + 3])
        for at in range(first, scene.hit.token - 1)
        if at in masked.items
    )


def _as_framed(hit: TriggerHit, frame: Frame) -> TriggerHit:
    """Return a trigger as its frame makes it: firm if weak ("besprach mit N"), a meeting if one is the other's guest."""
    word = replace(hit.word, weak=False) if frame.firm else hit.word
    if frame.visitor or frame.meets:
        word = replace(word, mode=Mode.MEETING.value)
    return hit if word == hit.word else replace(hit, word=word)


def _beside(scene: Scene) -> list[Actor]:
    """Return whom a list of sides goes beyond: "neben N nehmen auch A und B teil"."""
    masked, words = scene.masked, scene.words
    first, last = masked.clause(scene.hit.token)
    return [
        actor
        for at in range(first + 1, last)
        if at in masked.items and masked.items[at].char in _PARTIES
        for actor in masked.items[at].actors
        if word_before(masked, at, words.determiners) in words.beside
    ]


def _at_home(scene: Scene, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """Take an official of no known state for the host: "traf in Lissabon Präsident N"."""
    masked, words = scene.masked, scene.words
    first, last = masked.clause(scene.hit.token)
    places = [
        at
        for at in sorted(masked.items)
        if at < last
        and masked.items[at].char in lexicon.SITES
        and len(masked.items[at].actors) == 1
        and (at >= first or at < _LEAD or masked.tokens[first].lower() in words.there)
        and (
            masked.tokens[at - 1].lower() in words.place_prepositions
            or any(one.word.travels and one.token == at - 1 for one in masked.triggers)
            or (at + 2 == first and masked.tokens[first].lower() in words.there)
        )
    ]
    hosts = {masked.items[at].actors[0].country for at in places}
    host = hosts.pop() if len(hosts) == 1 else _visited(scene, actors)
    if not host:
        return tuple(actors)
    return tuple(a if a.country or not a.offices else replace(a, country=host) for a in actors)


def _visited(scene: Scene, actors: Sequence[Actor]) -> str:
    """Return the state that a side is told to visit: "N ist in Japan eingetroffen. Zunächst trifft er Präsident M"."""
    here = countries(actors)
    visits = (b for b in reversed(scene.before) if b.sentence >= scene.number - _STAY and b.told)
    visit = next((b for b in visits if here & countries(b.item.actors)), None)
    others = countries(visit.item.actors) - here if visit is not None and visit.hosts else ()
    return next(iter(others)) if len(others) == 1 else ""


def _at_one_table(scene: Scene, frame: Frame, others: Item) -> bool:
    """Tell "met his Greek and Cypriot counterparts", "in einer Vierer-Konferenz" from one talk after the other."""
    clause = scene.masked.clause_words(scene.hit.token)
    if any(word.endswith(tuple(scene.words.jointly)) for word in clause) or is_for_one_talk(
        scene.masked, scene.hit, scene.words
    ):
        return True
    if not others.mentions:  # those whom "die beiden" means
        return False
    first, *names = others.mentions
    one_office = first.plural or (first.counterpart and not any(name.office for name in names))
    called = scene.hit.word.mode == Mode.PHONE or says(clause, scene.words.by_phone)
    before = scene.masked.source[: others.span.start].rsplit(None, 1)[-1:]
    both = first.both or not scene.words.each.isdisjoint(
        before
    )  # "met both French and Danish ministers"
    both = both and scene.hit.word.pos == "verb"  # "sprach mit den Ministern beider Länder"
    return one_office and not (called or both or frame.objects or scene.hit.word.plural)


def _calls_each(scene: Scene) -> bool:
    """Tell whether somebody calls others up, one after the other: "called A and B", no conference."""
    clause = scene.masked.clause_words(scene.hit.token)
    joint = any(word.endswith(tuple(scene.words.jointly)) for word in clause)
    return scene.hit.word.mode == Mode.PHONE and scene.hit.word.pos == "verb" and not joint


def _may_be_sides(scene: Scene, frame: Frame, places: Sequence[int]) -> bool:
    """Tell whether what a frame's groups matched can be its sides: free of prepositions, named if need be."""
    masked = scene.masked
    bodys = frame.objects and is_of_a_body(masked, scene.hit, scene.words)
    if (bodys and not is_seen_there(scene, places[0])) or (
        frame.objects and any(masked.is_governed(at, scene.words) for at in places)
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
    if hers or (frame.days and not hints.names_days(masked, scene.hit)):
        return False
    if frame.of_them and not set(items[-1].countries) < set(items[0].countries):
        return False
    by_state = scene.hit.word.name == _VISITED and items[0].char == lexicon.STATE
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
    if item.char == lexicon.CAPITAL and len(item.actors) > 1:
        return () if hosts else item.actors[:1]
    return item.actors
