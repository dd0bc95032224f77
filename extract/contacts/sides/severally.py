"""Take apart what one trigger tells of several contacts: "spoke with A and with B", "am Montag in A, am Dienstag in B"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.contacts.sentence.joints import parted
from extract.contacts.sides.borrowed import countries
from extract.contacts.sides.context import word_before
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.tense import tense_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found
    from extract.lexicon.contacts import FrameWords


def each_contact(masked: MaskedSentence, found: Found, lang: str) -> Iterator[Found]:
    """Yield the contacts that a trigger tells of: one for each side met by itself, then those that follow with a day or town."""
    more = list(_again(masked, found, lang))
    yield from _severally(_before_the_next(masked, found, more))
    yield from more


def _before_the_next(masked: MaskedSentence, found: Found, more: list[Found]) -> Found:
    """Return the first of several visits with what stands before the next one: "wird am Freitag in A und am Samstag in B erwartet"."""
    ahead = [one.where for one in more if one.where and one.where[1].token < found.hit.token]
    if not ahead or found.host is None or found.where is not None or not _timed(masked, ahead):
        return found
    here = replace(masked, cuts=tuple(sorted({*masked.cuts, *ahead[0][0].cuts})))
    return replace(found, where=(here, replace(found.hit, token=found.host)))


def _timed(masked: MaskedSentence, ahead: list[tuple[MaskedSentence, TriggerHit]]) -> bool:
    """Tell whether a visit that is told before its verb has a time of its own."""
    here, hit = ahead[0]
    first, last = here.clause(hit.token)
    return any(first <= at < last for at in masked.times)


def _severally(found: Found) -> Iterator[Found]:
    """Take "spoke with A, B and C" apart: one contact for each side spoken to."""
    sides = countries(found.others)
    apart = not found.together and (
        found.apart
        or found.frame.severally
        or found.frame.hosts
        or (found.hit.word.plural and (found.frame.subject or found.frame.owned))
    )
    if found.each:
        yield from _each_for_itself(found)
        return
    if not apart or len(sides) < 2:  # noqa: PLR2004
        yield found
        return
    speakers = tuple(actor for actor in found.actors if actor not in found.others)
    for side in dict.fromkeys(actor.country for actor in found.others if actor.country):
        partners = tuple(actor for actor in found.others if actor.country == side)
        if countries(speakers) - {side}:  # nobody visits his own capital
            yield replace(found, actors=(*speakers, *partners), others=partners)


def _each_for_itself(found: Found) -> Iterator[Found]:
    """Take "N and M both held meetings with A" apart: one contact for each who spoke."""
    speakers = [actor for actor in found.actors if actor not in found.others]
    for side in dict.fromkeys(actor.country for actor in speakers if actor.country):
        own = tuple(actor for actor in speakers if actor.country == side)
        if countries(found.others) - {side}:
            yield replace(found, actors=(*own, *found.others))


def _again(masked: MaskedSentence, found: Found, lang: str) -> Iterator[Found]:
    """Yield the contacts of the same side that follow with a day or a town of their own."""
    if found.frame.again is None:
        return
    words, verbs_last = lexicon.frame_words(lang), tense_lexicon(lang).verbs_last
    speakers = tuple(actor for actor in found.actors if actor not in found.others)
    first, _ = masked.clause(found.hit.token)
    for match in found.frame.again.finditer(masked.around(found.hit)):
        at = max(masked.token_at(match, g) for g in match.re.groupindex if match[g])
        start = match.string.count(" ", 0, match.start())
        if found.frame.hosts and found.host is not None and start < found.host:
            continue  # "discussed Peru, Iran and N's visit to A"
        others = masked.items[at].actors
        joins = words.coordination | words.alternatives
        listed = start > 0 and word_before(masked, start, words.in_turn) in joins
        # "hat mit N und am Montag mit M gesprochen"
        inside = verbs_last and first <= start < found.hit.token and not found.frame.hosts
        known = any(actor in found.actors for actor in others)
        known = known or (
            parted(masked, at, found.hit.token, lang)
            and not _lacks_a_verb(masked, start, at, words)
        )
        if found.frame.hosts and not _lists_on(masked, found.host, start, words):
            break
        owned = start > 0 and masked.tokens[start - 1] == notation.OTHER_TRIGGER
        if known or owned or not (listed or inside) or len(countries((*speakers, *others))) < 2:  # noqa: PLR2004
            continue
        here = replace(masked, cuts=tuple(sorted({*masked.cuts, start - 1})))
        yield replace(
            found,
            actors=(*speakers, *others),
            others=others,
            host=at if found.frame.hosts else None,
            where=(here, replace(found.hit, token=at)),
        )


def _lists_on(masked: MaskedSentence, host: int | None, start: int, words: FrameWords) -> bool:
    """Tell whether only a list stands between the first place visited and a token: "in A, B und in C"."""
    small = words.coordination | words.determiners | words.place_prepositions | words.in_turn
    return host is not None and all(
        masked.tokens[at].lower() in small or masked.tokens[at] in {*notation.SITES, notation.TIME}
        for at in range(host, start)
    )


def _lacks_a_verb(masked: MaskedSentence, start: int, at: int, words: FrameWords) -> bool:
    """Tell whether "und" joins no second verb, only whom the first was about as well: "hat N getroffen und danach M."."""
    joined = start > 0 and masked.tokens[start - 1].lower() == words.and_
    behind = masked.tokens[at + 1 : at + 2]
    return joined and not any(word[0].isalnum() or at + 1 in masked.items for word in behind)
