"""Who travels: not whom the traveller speaks to, and nobody of a sentence before where the article does not name him."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.contacts.sides.borrowed import countries
from extract.contacts.sides.strangers import is_known_by_name, is_name, leads_a_stranger
from extract.lexicon import contacts as lexicon
from extract.lexicon.actors import role_words
from extract.lexicon.tense import helping_verbs
from extract.model import Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.borrowed import Borrowed
    from extract.lexicon.contacts import FrameWords


def is_a_stranger(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether somebody else than a person of a sentence before travels: "it was the flight which landed in N".

    Only for languages whose nouns are not written with a capital: elsewhere a noun shows itself.
    """
    words = lexicon.frame_words(lang)
    if role_words(lang).nouns_are_capital:
        return False
    first, _ = masked.clause(hit.token)
    if hit.word.pos == "noun":
        opening = words.prepositions | words.barriers | words.subordinators | words.pronouns
        led = masked.tokens[0].lower() not in opening
        return first > 0 and led and leads_a_stranger(masked, 0, lang)
    pronouns = [at for at in range(first, hit.token) if masked.tokens[at].lower() in words.pronouns]
    begins = pronouns[-1] + 1 if pronouns else first
    lead = [at for at in range(begins, hit.token) if at not in masked.times]
    if (
        pronouns
        and lead
        and masked.tokens[lead[-1]].lower() in {*words.coordination, *words.back_then}
    ):
        return False  # "he left Oslo and flew to"
    small = _small_words(words, lang)
    whose = words.articles | words.definite | words.quantifiers
    lowered = [masked.tokens[at].lower() for at in lead]
    if pronouns:
        return not whose.isdisjoint(lowered)
    endings = tuple(words.adverb_endings)
    return any(word not in small and not word.endswith(endings) for word in lowered)


def not_spoken_to(
    masked: MaskedSentence, hit: TriggerHit, near: Sequence[int], words: FrameWords
) -> list[int]:
    """Return who of *near* may be on a visit: not whom somebody addresses, "N warned M during a visit to A".

    Whom he sends goes himself, and so does the subject of a verb of his own: "N sent M on a visit to A", "N said M warned A on a visit".
    """
    here = sorted(near)
    if hit.word.pos != "noun" or len(here) < 2 or here[-1] > hit.token:  # noqa: PLR2004
        return list(near)
    one, *others = here
    between = [masked.tokens[at].lower() for at in range(one + 1, others[-1])]
    apart = (
        {*words.coordination, *words.sends} | words.conjunctions | words.barriers | words.passive
    )
    at = one + 1 if between else max(0, one - 1)
    verb = masked.spelled(at)
    met = any(other.token == at and other.word.mode == Mode.MEETING for other in masked.triggers)
    addresses = verb.islower() and verb not in words.prepositions and not met
    if not addresses or not apart.isdisjoint(between):
        return list(near)
    linking = words.prepositions | words.infinitive | {","}
    objects = [
        at for at in others if at + 1 in masked.times or masked.tokens[at + 1].lower() in linking
    ]
    return [at for at in near if at not in objects]


def guest_there(
    before: Sequence[Borrowed], fitting: Sequence[Borrowed], taken: Sequence[Item]
) -> Borrowed | None:
    """Return the one of *fitting* who is told to visit the state of those *taken*: "N will Oslo besuchen. M lobte das. In Oslo sind Treffen mit A geplant"."""
    hosts = countries([actor for item in taken for actor in item.actors])
    visits = (
        b for b in reversed(before) if b.told and b.hosts and hosts & countries(b.item.actors)
    )
    visit = next(visits, None)
    guests = (
        {a for a in visit.item.actors if a.country not in hosts} if visit is not None else set()
    )
    return next((b for b in reversed(fitting) if guests.intersection(b.item.actors)), None)


def _small_words(words: FrameWords, lang: str) -> frozenset[str]:
    """Return what may stand before a verb and acts on nobody: "before", "and", "will"."""
    linking = words.prepositions | words.conjunctions | words.subordinators | words.barriers
    linking -= words.relatives
    return (
        linking
        | words.after
        | words.auxiliaries
        | words.infinitive
        | words.back_then
        | words.firstly
        | frozenset(words.coordination)
        | helping_verbs(lang)
    )


def opens_with_a_name(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a person of no known office opens the sentence and acts: "Tom Hill left because he wanted to go to N"."""
    words = lexicon.frame_words(lang)
    if role_words(lang).nouns_are_capital:
        return False
    at = 0
    while at < hit.token and is_name(masked, at) and masked.tokens[at][1:].islower():
        at += 1
    titled = masked.tokens[0].lower().rstrip(".") in words.titles
    if at < 2 and not (titled or (at == 1 and is_known_by_name(masked, 0))):  # noqa: PLR2004  (a given name and a surname)
        return False
    if masked.tokens[at] == "," and masked.tokens[at + 1].lower() in words.who:
        at = min(
            masked.clause(at + 1)[1] + 1, hit.token
        )  # "Tom Hill, who is a baker, denied that he"
    acts = masked.tokens[at].islower() and at not in masked.times and at < hit.token
    return acts and masked.tokens[at] not in words.speech | words.prepositions
