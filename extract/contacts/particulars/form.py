"""In which form a contact took place: by phone, by video, face to face, or talks whose form is not told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sentence.phrases import says
from extract.contacts.sides.pronoun import DETERMINER_REACH, has_possessive
from extract.contacts.times.clauses import journey_before, own_part
from extract.lexicon import contacts as lexicon
from extract.model import CALLS, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.report import Report
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found
    from extract.lexicon.contacts import FrameWords
    from extract.model import Actor

_INVITE = "invite"


def face_to_face(actors: Sequence[Actor]) -> bool:
    """Tell whether talks at a named place are a meeting: those of named persons are."""
    return len({actor.country for actor in actors if actor.name}) > 1


def told_form(reports: Sequence[Report], actors: Sequence[Actor]) -> Mode:
    """Return the most telling mode of several reports: a form that is told beats talks.

    Delegations hold talks, even where "das Treffen" speaks of them.
    """
    modes = [report.mode for report in reports]
    bare = all(report.frame.bare for report in reports if report.mode is Mode.MEETING)
    rounds = any(report.standing and not report.borrowed for report in reports)
    nameless = not any(actor.name for actor in actors)
    if nameless and bare and rounds and not any(report.hosts for report in reports):
        modes = [mode for mode in modes if mode is not Mode.MEETING]
    return next((mode for mode in modes if mode is not Mode.TALKS), Mode.TALKS)


def comes_for(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether someone travels for talks, which makes them a visit: "arrived here on Tuesday for talks with N"."""
    words = lexicon.frame_words(lang)
    if journey_before(masked, hit, lang) is not None:
        return True
    first, _ = masked.clause(hit.token)
    lead = [
        word.lower() for word in masked.tokens[max(first, hit.token - DETERMINER_REACH) : hit.token]
    ]
    before = [other for other in masked.triggers if first <= other.token < hit.token]
    travels = any(other.word.travels for other in before)
    return travels and not words.meant_for.isdisjoint(lead)


def mode_of(masked: MaskedSentence, found: Found, lang: str) -> tuple[Mode, bool]:
    """Return the mode that trigger and adverbs give, and whether "persönlich" or the like says in person."""
    words = lexicon.frame_words(lang)
    first, last = own_part(masked, found.hit, words)
    clause = [word.lower() for word in masked.tokens[first:last]]
    mode = Mode(found.hit.word.mode)
    in_person = says(clause, words.in_person)
    if found.hit.word.name == _INVITE:
        return mode, in_person  # "lud ihn telefonisch ein"
    if found.frame.hosts and found.hit.word.travels and found.hit.word.pos == "verb":
        return mode, in_person  # "flog nach der virtuellen Unterzeichnung nach A"
    loose = mode in {Mode.TALKS, Mode.MEETING}
    if loose and says(clause, words.by_phone) and not _is_anothers(masked, found.hit, words):
        mode = Mode.PHONE
    elif (loose or found.hit.word.pos == "verb") and _by_video(clause, words):
        mode = Mode.VIDEO
    elif mode is Mode.TALKS and (in_person or _on_the_spot(masked, found, words)):
        mode = Mode.MEETING
    here = [h for h in masked.triggers if first <= h.token < last and h.word.pos == "noun"]
    remote = [Mode(h.word.mode) for h in here if _is_means(masked, h, words)]
    if found.hit.word.pos == "noun" and mode in {Mode.TALKS, Mode.MEETING}:
        beside = [Mode(h.word.mode) for h in here if _is_way(masked, h, words)]
        mode = next((m for m in beside if m in {Mode.VIDEO, Mode.PHONE}), mode)
    elif found.hit.word.pos == "verb" and mode in {Mode.TALKS, Mode.MEETING}:
        known = {Mode.VIDEO} if mode is Mode.MEETING else CALLS
        mode = next((m for m in remote if m in known), mode)
        mode = _named_behind(masked, last, words) or mode if mode is Mode.TALKS else mode
    return mode, in_person


def calls_on(found: Found, told: Sequence[Report], previous: MaskedSentence | None) -> bool:
    """Tell whether a verb goes on with a call: of someone who has just spoken by phone, or that the headline above it names.

    "He is to speak with B later"; "Call with President N | Prime Minister M spoke to N today".
    """
    if found.hit.word.pos != "verb" or previous is None:
        return False
    if previous.sentence.heading and _is_headed_a_call(found, previous):
        return True
    last = told[-1] if told else None
    if last is None or last.sentence != previous.sentence or last.mode is not Mode.PHONE:
        return False
    names = {actor.name for actor in last.actors if actor.name}
    return any(actor.name in names for actor in found.actors if actor not in found.others)


def _is_headed_a_call(found: Found, head: MaskedSentence) -> bool:
    """Tell whether a headline names a call, and nobody but those who speak."""
    nouns = {Mode(hit.word.mode) for hit in head.triggers if hit.word.pos == "noun"}
    named = {
        actor.name.split()[-1]
        for item in head.items.values()
        for actor in item.actors
        if actor.name
    }
    speak = {actor.name.split()[-1] for actor in found.actors if actor.name}
    return nouns == {Mode.PHONE} and bool(named) and named <= speak


def _named_behind(masked: MaskedSentence, end: int, words: FrameWords) -> Mode | None:
    """Return what the comma that closes a clause leads to, if it says what it was: "talked on Monday, their first phone call since May"."""
    behind = next((h for h in masked.triggers if h.token > end), None)
    if behind is None or masked.tokens[end] != "," or behind.token - end > DETERMINER_REACH + 1:
        return None
    lead = [word.lower() for word in masked.tokens[end + 1 : behind.token]]
    theirs = bool(lead) and (lead[0] in words.possessives or lead[0] in words.articles)
    mode = Mode(behind.word.mode)
    plain = all(word.isalpha() for word in lead)
    return mode if theirs and plain and behind.word.pos == "noun" and mode in CALLS else None


def _is_anothers(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether "by phone" closes the clause before, or goes with a verb before a noun: "spoke by phone with N after M declined to meet", "to prepare their meeting"."""
    before = [word.lower() for word in masked.tokens[: hit.token]]
    said = [at for at in range(len(before)) if says(before[at:], words.by_phone)]
    if not said:
        return False
    noun = hit.word.pos == "noun" and has_possessive(masked, hit, words)
    verbs = (one.token for one in masked.triggers if one.word.pos == "verb")
    of_a_verb = noun and any(at < said[-1] for at in verbs)
    return of_a_verb or not words.conjunctions.isdisjoint(before[said[-1] :])


def _by_video(clause: Sequence[str], words: FrameWords) -> bool:
    """Tell whether a clause says "online" or the like of the contact: not "virtually all", "a statement published online"."""
    plain = says(clause, words.almost)
    return says(clause, words.by_video) and not plain


def _on_the_spot(masked: MaskedSentence, found: Found, words: FrameWords) -> bool:
    """Tell whether named persons talk where both are: "held talks here with N", "bilateral talks with N", "am Rande der Tagung"."""
    first, last = own_part(masked, found.hit, words)
    near = {word.lower() for word in masked.tokens[first:last]}
    before = masked.tokens[found.hit.token - 1].lower() if found.hit.token else ""
    there = not (words.on_the_spot | words.edges).isdisjoint(near)
    there = there or before in words.bilateral
    return there and face_to_face(found.actors)


def _is_means(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a noun says how they spoke: "in separate telephone calls"."""
    before = masked.tokens[max(0, hit.token - DETERMINER_REACH) : hit.token]
    return any(word.lower() in words.means for word in before)


def _is_way(masked: MaskedSentence, hit: TriggerHit, words: FrameWords) -> bool:
    """Tell whether a noun without an article says how others talked: "talks with N via videoconference"."""
    return hit.token > 0 and masked.tokens[hit.token - 1].lower() in words.ways
