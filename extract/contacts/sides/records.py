"""Whose record an article is: an office heads what it tells of its own contact with nobody but the other side, "Telephone conversation with N"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.contacts.sentence.openings import begins
from extract.contacts.sentence.pieces import Item
from extract.contacts.sides.borrowed import ANYBODY, Borrowed
from extract.contacts.status.tenses import tense_of
from extract.lexicon import notation
from extract.lexicon.contacts import frame_words
from extract.model import MentionKind, Mode, Tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.analysis import Analysis
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.model import Actor, Mention, Sentence

# How many words stand before the noun of such a title: "Second telephone conversation with N".
_OPENS = 2
# How often the text names at least whose record it is, be it without a name ("the Japanese president").
_OFTEN = 2
_OFFICIALS = frozenset({MentionKind.PERSON, MentionKind.ROLE})


@dataclass(frozen=True, slots=True)
class Record:
    """A title that leaves out whose record it heads, as it may be read without another office of the guest, and who that is."""

    title: MaskedSentence
    keeper: Borrowed


def record_of(analysis: Analysis) -> Record | None:
    """Return whose record the first title heads, ``None`` where it is no such title or the text does not tell.

    It is the official of another state who is told to speak ("President of Norway N: ..."), else the one whom the text
    names most often.
    """
    title = analysis.masked[0] if analysis.masked else None
    if title is None or not _leaves_one_out(title, analysis.document.lang):
        return None
    if _looks_ahead(analysis):
        return None
    guests = {actor.country for item in title.items.values() for actor in item.actors}
    told = [one for one in _officials(analysis, title.sentence) if one[1].country not in guests]
    keeper = _who_speaks(analysis, told) or _whom_it_names_most(told)
    if keeper is None:
        return None
    mention, actor = keeper
    item = Item(notation.ACTOR, mention.span, (actor,), (mention,))
    return Record(_without_office(title), Borrowed(item, 0))


def _leaves_one_out(title: MaskedSentence, lang: str) -> bool:
    """Tell whether a title is a noun of contact and with whom, nothing else: "Meeting with President N"."""
    hits = title.triggers
    if not title.sentence.heading or len(hits) != 1 or not _opens(hits[0]):
        return False
    link, last = hits[0].token + 1, len(title.tokens) - 1
    words = frame_words(lang)
    if sorted(title.items) != [last] or link >= last:
        return False
    known = all(actor.country and actor.offices for actor in title.items[last].actors)
    aside = set(title.tokens[link + 1 : last]) - words.determiners
    office = all(word == "," or word[0].isupper() for word in aside)
    return known and office and title.tokens[link].lower() in words.company - words.beside


def _without_office(title: MaskedSentence) -> MaskedSentence:
    """Return a title without what stands between its preposition and the name: "Meeting with African Union Chairperson, President N"."""
    link, last = title.triggers[0].token + 1, len(title.tokens) - 1
    aside = frozenset(range(link + 1, last))
    return title.without(aside) if "," in title.tokens else title


def _opens(hit: TriggerHit) -> bool:
    noun = hit.word.pos == "noun" and hit.word.mode != Mode.LETTER and not hit.word.travels
    return noun and hit.token <= _OPENS


def _looks_ahead(analysis: Analysis) -> bool:
    """Tell whether the first sentence below the title tells of what is to come."""
    below = next((one for one in analysis.masked if not one.sentence.heading), None)
    lang = analysis.document.lang
    words = frame_words(lang)
    return below is None or any(
        tense_of(below, hit, lang) is Tense.FUTURE
        and begins(below, below.clause(hit.token)[0])
        and (words.barriers | words.subordinators).isdisjoint(below.tokens[: hit.token])
        for hit in below.triggers
    )


def _officials(analysis: Analysis, title: Sentence) -> Iterator[tuple[Mention, Actor]]:
    """Yield the officials of one state each whom the text below the title names."""
    for mention, actors in zip(analysis.mentions, analysis.actors, strict=True):
        if mention.span.start < title.span.end or mention.kind not in _OFFICIALS:
            continue
        if len(actors) == 1 and actors[0].country and not actors[0].former:
            offices = set(actors[0].offices)
            if offices and offices.isdisjoint(ANYBODY):
                yield mention, actors[0]


def _who_speaks(
    analysis: Analysis, told: list[tuple[Mention, Actor]]
) -> tuple[Mention, Actor] | None:
    """Return the first who is told to speak in a transcript: "President of Norway N: Good morning"."""
    text = analysis.document.text
    said = (one for one in told if text[one[0].span.end : one[0].span.end + 1] == ":")
    return next((one for one in said if one[0].name and one[0].office), None)


def _whom_it_names_most(told: list[tuple[Mention, Actor]]) -> tuple[Mention, Actor] | None:
    """Return the named official of the state whose officials the text names most often, if there is one such state."""
    often = Counter(actor.country for _, actor in told).most_common(2)
    if not often or often[0][1] < _OFTEN or (len(often) > 1 and often[1][1] == often[0][1]):
        return None
    own = [one for one in told if one[1].country == often[0][0] and one[1].name]
    names = Counter(actor.name for _, actor in own).most_common(1)
    return next((one for one in own if one[1].name == names[0][0]), None) if names else None
