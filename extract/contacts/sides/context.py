"""Whom a bare noun means: the sides that the sentences before have told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.pieces import Item, is_person
from extract.contacts.sides.borrowed import ANYBODY, Borrowed, countries
from extract.contacts.sides.ordinals import is_counted
from extract.contacts.sides.pronoun import DETERMINER_REACH, is_owned
from extract.contacts.sides.strangers import SOMEBODY
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.names import family_name
from extract.lexicon.states import body_codes
from extract.lexicon.travel import is_venue
from extract.model import Actor, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.subject import Scene
    from extract.lexicon.contacts import FrameWords

_PLACES = (notation.ACTOR, notation.STATE, notation.CAPITAL)
_ACTING = notation.ACTING | {notation.GENITIVE}
# Letters that tell a word in all its forms: "Gipfel", "Gipfeltreffen".
_STEM = 6
_VISIT, _TALK = "visit", "talk"
_CALLS = frozenset({"phone", "call", "video"})
# "The third round" is another one than that just told.
ROUND = "round"
# How many tokens after "mit" an actor may stand.
_REACH = 5
# How many words further the name of a joint commission may go on.
_NAME = 2
# How many words lead from who speaks to whom he speaks to: "has once more urged".
_VERBS = 4
# How far behind a group the noun may stand in a picture's words.
_BESIDE = 3


def sides_before(
    scene: Scene, *, persons: bool, counted: bool = False
) -> tuple[tuple[Actor, ...], Borrowed | None]:
    """Return the sides that a bare noun leaves to the reader, and the group of a sentence before that names them.

    With *persons* only a group of persons before the sentence will do ("eine Begegnung der beiden"). Who else acts in
    the sentence must be one of the group. *counted* sides ("a summit of the two countries") are known even of a new contact.
    """
    masked, words = scene.masked, scene.words
    if is_of_a_body(masked, scene.hit, words) or names_strangers(scene) or _is_of_many(scene):
        return (), None
    acting = [
        at
        for at in sorted(masked.items)
        if masked.items[at].char in _ACTING
        and word_before(masked, at, words.determiners) not in words.since | words.aegis
        and not (masked.items[at].char in _PLACES and masked.is_governed(at, words))
        and not _is_a_border(scene, at)
    ]
    present = countries([actor for at in acting for actor in masked.items[at].actors])
    groups = [
        borrowed
        for borrowed in reversed(scene.before)
        if borrowed.item.char == notation.GROUP
        and (not persons or is_person(borrowed.item) or _are_several(scene, borrowed))
        and not (borrowed.told and not _is_called_so(scene, borrowed))
        and (not borrowed.pair or (persons and borrowed.sentence == scene.number - 1))
    ]
    if persons or not acting:
        told = groups[0] if groups else None
        if scene.hit.word.name == ROUND and not (told is not None and told.told):
            return (), None  # no round of a cup
        if persons and (told is None or told.sentence < scene.number - 1):
            told = _two_before(scene) or told
        if told is None or (told.told and not persons and _is_one_of_many(told, groups)):
            return (), None
        return told.item.actors, told
    told = next((g for g in groups if g.told and present <= countries(g.item.actors)), None)
    owned = scene.hit.word.name == _VISIT and is_owned(masked, scene.hit, words)
    known = counted or owned or is_further(scene) or is_definite(masked, scene.hit, scene.lang)
    just = told is not None and told.sentence == scene.number - 1
    known = known or (just and is_the_last(masked, scene.hit, words))
    if told is None or not known:
        return (), None
    inside = [i for i in acting if masked.items[i].char == notation.GROUP]
    here = next((masked.items[i].actors for i in inside if not _is_of_another(scene, i)), ())
    if not inside or (here and countries(here) != countries(told.item.actors)):
        return told.item.actors, told if not inside else None
    return (here, None) if here else (told.item.actors, told)


def _is_of_another(scene: Scene, at: int) -> bool:
    """Tell whether a group belongs to another contact behind the noun: "nach dem Treffen fand ein Telefonat zwischen N und M statt"."""
    masked, hit = scene.masked, scene.hit
    return any(hit.token < one.token < at and one.word.pos == "noun" for one in masked.triggers)


def _are_several(scene: Scene, group: Borrowed) -> bool:
    """Tell whether "they" can mean a group without names: those whose contact was just told, or officers of several states.

    Not officials of whom somebody tells what they said: "officials of N and M were cautious. They spoke of a plan".
    """
    said = scene.masked.clause_words(scene.hit.token)
    theirs = scene.words.they | scene.words.their
    if group.sentence < scene.number - 1 or theirs.isdisjoint(said):
        return False
    if group.told:
        return not group.hosts
    offices = [set(actor.offices) for actor in group.item.actors]
    return all(office and office.isdisjoint(ANYBODY) for office in offices)


def _is_a_border(scene: Scene, at: int) -> bool:
    """Tell whether two states behind a verb only say where it was: "the two sides met on the border between N and M"."""
    masked, behind = scene.masked, at > scene.hit.token and scene.hit.word.pos == "verb"
    group = masked.items[at].char == notation.GROUP
    return behind and group and masked.is_governed(at, scene.words)


def is_bilateral(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether the word before a trigger says that two talk by themselves: "bilaterale Gespräche"."""
    before = [word.lower() for word in masked.tokens[: hit.token][-1:]]
    own = masked.spelled(hit.token).lower().split()[:1]
    return not (words.bilateral | words.severally).isdisjoint(before + own)


def is_the_last(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a noun that is of nobody else means the time before: "Zuletzt hatte es im Mai ein Treffen gegeben"."""
    if hit.word.name == ROUND:
        return True
    before, after = masked.tokens[: hit.token][-1:], masked.tokens[hit.token + 1 :][:1]
    beside = {word.lower() for word in (*before, *after)}
    # "ein letztes Treffen", "ein Treffen der Fischer"
    other = not beside.isdisjoint(words.last | words.kin_of)
    return not (other or words.last.isdisjoint(masked.clause_words(hit.token)))


def _is_one_of_many(told: Borrowed, groups: Sequence[Borrowed]) -> bool:
    """Tell whether a contact was told in one sentence with others of other sides, visits here and there: none of them is meant."""
    beside = [g for g in groups if g.told and g.hosts and g.sentence == told.sentence]
    return told.hosts and any(g.item.countries != told.item.countries for g in beside)


def _two_before(scene: Scene) -> Borrowed | None:
    """Return the two persons of two sides whom the sentence before told of: "N dankte M. Die beiden trafen sich"."""
    last = [b for b in scene.before if b.sentence == scene.number - 1 and not b.told]
    people = [b.item for b in last if is_person(b.item)]
    actors = tuple(dict.fromkeys(actor for item in people for actor in item.actors))
    if len(actors) != 2 or len(countries(actors)) != 2:  # noqa: PLR2004
        return None
    mentions = tuple(mention for item in people for mention in item.mentions)
    return Borrowed(Item(notation.GROUP, scene.hit.span, actors, mentions), scene.number - 1)


def two_here(
    scene: Scene, at: int, *, one: bool = False
) -> tuple[tuple[Actor, ...], Borrowed | None]:
    """Return the two persons whom the clauses before *at* name: "N lud M ein, nachdem die beiden sich getroffen hatten".

    As *one* they are named in one breath: "N und M lobten den Plan, nachdem sie sich getroffen hatten".
    """
    masked = scene.masked
    first, last = masked.clause(at)
    acting = [i for i in sorted(masked.items) if masked.items[i].char in _ACTING]
    people = [masked.items[i] for i in acting if i < first and is_person(masked.items[i])]
    actors = tuple(dict.fromkeys(actor for item in people for actor in item.actors))
    own = any(first <= i < last and is_person(masked.items[i]) for i in acting)
    if own or len(actors) != 2 or len(countries(actors)) != 2 or (one and len(people) > 1):  # noqa: PLR2004
        return (), None
    mentions = tuple(mention for item in people for mention in item.mentions)
    return actors, Borrowed(Item(notation.GROUP, scene.hit.span, actors, mentions), scene.number)


def the_two_states(scene: Scene) -> tuple[tuple[Actor, ...], Borrowed | None]:
    """Return the two states that "the two sides" means although no contact of theirs is told: the only pair before it.

    It stands in the same sentence or in one of the two before.
    """
    masked = scene.masked
    pairs = [
        masked.items[at]
        for at in sorted(masked.items)
        if at < scene.hit.token and masked.items[at].char == notation.GROUP
    ]
    near = [b for b in scene.before if b.sentence >= scene.number - 2]
    pairs += [b.item for b in near if b.item.char == notation.GROUP and not b.pair]
    sides = {countries(item.actors) for item in pairs}
    if len(sides) != 1 or len(next(iter(sides))) != 2:  # noqa: PLR2004
        return (), None
    bare = tuple(Actor(side, "", (), ()) for side in sorted(next(iter(sides))))
    return bare, Borrowed(pairs[-1], scene.number, told=True)


def is_one_of(scene: Scene, source: Borrowed | None) -> bool:
    """Tell whether who acts is one of a pair named in one breath: "N und M sind besorgt. Es eile, sagte N bei einem Treffen"."""
    if source is None or source.pair or source.item.span == scene.hit.span:
        return False
    return _acts_among(scene, source)


def addressed_before(scene: Scene, addresses: frozenset[str]) -> tuple[Actor, ...]:
    """Return the two persons of whom the sentence before says that one spoke to the other: "N has urged M to wait. In a call, N said".

    *addresses* are the verbs, which stand before who is spoken to, or close the sentence behind one that helps.
    """
    told = _two_before(scene)
    if told is None or len(told.item.mentions) != 2:  # noqa: PLR2004
        return ()
    if not (_acts_among(scene, told) or _are_they(scene, addresses)):
        return ()
    text, (speaker, listener) = scene.masked.source, told.item.mentions
    between = text[speaker.span.end : listener.span.start].lower().split()
    behind = text[listener.span.end : scene.masked.sentence.span.start].lower().split()
    if between and between[-1] in scene.words.objective:
        between.pop()  # "hat den japanischen Präsidenten M aufgefordert"
    if not between or len(between) > _VERBS:
        return ()
    helps = between[-1] in scene.words.auxiliaries or between[-1] in scene.words.finite
    closes = helps and not addresses.isdisjoint(word.strip(".,") for word in behind)
    return told.item.actors if closes or between[-1] in addresses else ()


def _are_they(scene: Scene, addresses: frozenset[str]) -> bool:
    """Tell whether a pronoun acts behind a call that opens a sentence, and speaks to nobody: "In a call on Monday, he said"."""
    masked, words, hit = scene.masked, scene.words, scene.hit
    many = hit.word.mode == Mode.PHONE and not words.jointly.isdisjoint(
        masked.text_of(hit.span).lower().split()
    )  # a "conference call"
    if masked.items or many or hit.word.name not in _CALLS:
        return False
    acts = words.acting_pronouns | words.they
    comma = masked.clause(hit.token)[1] + 1
    behind = range(comma, min(comma + 1 + _VERBS, len(masked.tokens)))
    said = [masked.spelled(at).lower() for at in behind]
    return said[:1] != [] and said[0] in acts and addresses.isdisjoint(said)


def _acts_among(scene: Scene, told: Borrowed) -> bool:
    """Tell whether nobody else acts in a sentence than one of those told."""
    people = [i for i in scene.masked.items.values() if i.char in (notation.ACTOR, notation.GROUP)]
    acting = {(actor.country, family_name(actor.name)) for item in people for actor in item.actors}
    known = {(actor.country, family_name(actor.name)) for actor in told.item.actors}
    return bool(acting) and acting < known


def is_further(scene: Scene) -> bool:
    """Tell "ein weiteres Treffen" of those told before from "ein weiteres Treffen mit Fischern"."""
    at = scene.hit.token
    return at > 0 and scene.masked.tokens[at - 1].lower() in scene.words.further


def names_strangers(scene: Scene) -> bool:
    """Tell whether a noun says with whom, and that is no actor: "das Treffen mit den Fischern"."""
    masked, at = scene.masked, scene.hit.token + 1
    if _is_of_a_thing(scene) or _is_of_others(scene):
        return True
    if at >= len(masked.tokens) or masked.tokens[at].lower() not in scene.words.company:
        return False
    if masked.tokens[at + 1 : at + 2] and not masked.tokens[at + 1][0].isalnum():
        return False  # what a verb has parted with: "teilten sie nach einem Treffen mit."
    if " ".join(masked.tokens[at + 1 : at + 3]).lower() in scene.words.one_another:
        return False
    return not any(i in masked.items for i in range(at, min(at + _REACH, len(masked.tokens))))


def _is_of_others(scene: Scene) -> bool:
    """Tell whether a noun is told to be of others than two statesmen: "the meeting of oil producers", "das Treffen der Bauern"."""
    masked, words, at = scene.masked, scene.words, scene.hit.token + 1
    if scene.hit.word.pos != "noun" or at >= len(masked.tokens):
        return False
    if masked.tokens[at].lower() not in words.kin_of:
        return False
    ahead = range(at + 1, min(at + _REACH, len(masked.tokens)))
    small = words.determiners | words.articles
    noun = next((i for i in ahead if masked.tokens[i].lower() not in small), None)
    if noun is None or noun in masked.times:
        return False
    somebody = masked.tokens[noun] == SOMEBODY
    if noun in masked.items and not somebody:
        return body_codes().issuperset(masked.items[noun].countries)
    named = somebody or masked.tokens[noun][0].isalpha()
    told = (i for i in ahead if i <= noun + _NAME and i not in masked.times)
    phrase = " ".join(masked.spelled(i).lower() for i in told)
    return named and words.each_other.isdisjoint(phrase.split())


def _is_of_a_thing(scene: Scene) -> bool:
    """Tell whether a round is one of something else than talks: "die zweite Runde der Impfung"."""
    masked, at = scene.masked, scene.hit.token + 1
    if masked.text_of(scene.hit.span).lower() not in scene.words.counted_parts:
        return False
    if at >= len(masked.tokens) or masked.tokens[at].lower() not in scene.words.kin_of:
        return False
    ahead = range(at + 1, min(at + _REACH, len(masked.tokens)))
    noun = next((i for i in ahead if not masked.tokens[i].islower()), None)
    return noun is not None and noun not in masked.items and masked.tokens[noun].isalpha()


def _is_of_many(scene: Scene) -> bool:
    """Tell whether a noun is told to be of all members of a body: "das Treffen der Staats- und Regierungschefs", "der Gipfel der EU"."""
    masked, at = scene.masked, scene.hit.token + 1
    lead = [word.lower() for word in masked.tokens[at : at + 2]]
    body = masked.items.get(at + 1)
    of_body = body is not None and body_codes().issuperset(body.countries)
    return " ".join(lead) in scene.words.together_as or (
        of_body and not scene.words.kin_of.isdisjoint(lead[:1])
    )


def _is_called_so(scene: Scene, told: Borrowed) -> bool:
    """Tell whether a word that says who meets can mean a contact told before: "the summit" only one that was called so."""
    word = scene.hit.word
    if not word.office or is_owned(scene.masked, scene.hit, scene.words):
        return True
    if told.sentence == scene.number - 1 and is_counted(scene.masked, scene.hit, scene.words):
        return True
    return word.words[0][:_STEM].lower() in scene.masked.text_of(told.item.span).lower()


def is_of_a_body(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a body beside the noun, or in it, says whose meeting it is: "the NATO summit", "der EU-Gipfel".

    Not one of its people, who acts: "Commission President N visits".
    """
    if hit.word.pos != "noun":
        return False
    item = masked.items.get(hit.token - 1)
    if item is not None:
        return not is_person(item) and body_codes().issuperset(item.countries)
    whose, _, kind = masked.text_of(hit.span).lower().rpartition("-")
    return bool(kind) and whose in words.bodies


def is_only_venue(scene: Scene, place: Item) -> bool:
    """Tell whether talks in a place may be with anybody: "arrived in Vienna for talks", not "visited Vienna"."""
    masked = scene.masked
    first, last = masked.clause(scene.hit.token)
    talks = any(hit.word.name == _TALK and first <= hit.token < last for hit in masked.triggers)
    return talks and is_venue(masked.text_of(place.span))


def is_seen_there(scene: Scene, at: int) -> bool:
    """Tell whether a picture's words place a group somewhere: "N und M auf dem EU-Gipfel"."""
    tokens, token = scene.masked.tokens, scene.hit.token
    return at < token <= at + _BESIDE and tokens[at + 1].lower() in scene.words.prepositions


def is_round(scene: Scene) -> bool:
    """Tell whether a noun says how many meet: "Vierergipfel", "trilaterales Treffen"."""
    before = scene.masked.tokens[max(0, scene.hit.token - 1) : scene.hit.token]
    words = (scene.masked.text_of(scene.hit.span), *before)
    return any(word.lower().startswith(tuple(scene.words.rounds)) for word in words)


def is_definite(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a noun speaks of a contact that is known already: "das ... Gespräch", "their talks"."""
    words = lexicon.frame_words(lang)
    definite, indefinite = words.definite, words.indefinite
    for before in range(hit.token - 1, max(-1, hit.token - 1 - DETERMINER_REACH), -1):
        word = masked.tokens[before].lower()
        beside = before in masked.times and before == hit.token - 1
        if word in definite or (beside and _makes_known(masked, before, words)):
            return True
        if word in indefinite or word in words.auxiliaries or word in words.infinitive:
            return False
        if not (word[0].isalpha() or before in masked.times or before in masked.items):
            return False
    return False


def _makes_known(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a statement of time says which contact is meant: "during the December 7", "Tuesday's"; "today's" is also of what is still to begin."""
    said = masked.spelled(at).lower().split()
    day = next((said[-1][: -len(m)] for m in words.genitive_marks if said[-1].endswith(m)), "")
    known = bool(day) and day not in words.now
    return known or not words.definite.isdisjoint(said)


def word_before(masked: MaskedSentence, at: int, skipped: frozenset[str]) -> str:
    """Return the word before a token, those *skipped* left out."""
    word = masked.tokens[at - 1].lower()
    return masked.tokens[at - 2].lower() if word in skipped and at > 1 else word
