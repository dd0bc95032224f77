"""Whom "sie" or "er" can mean, where an office tells women from men: "die Präsidentin"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.lexicon.contacts import frame_words, relatives_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.borrowed import Borrowed
    from extract.lexicon.contacts import FrameWords

_LONG = 6


def may_be_of(masked: MaskedSentence, hit: TriggerHit, at: int, lang: str) -> bool:
    """Tell whether a relative pronoun can mean a noun: "das Treffen, das", not "der Besuch, lobte die Wahl, die"."""
    endings = relatives_of(lang).get(masked.tokens[at].lower())
    if endings is None or hit.word.pos != "noun":
        return True
    noun = masked.text_of(hit.span).lower()
    return noun.endswith(endings)


def agreeing(
    masked: MaskedSentence,
    hit: TriggerHit,
    fitting: Sequence[Borrowed],
    told: Iterable[Borrowed],
    lang: str,
) -> Sequence[Borrowed]:
    """Return those of *fitting* whom the pronoun in the clause of *hit* can mean, all of them if "sie" rules out everybody.

    A woman is known as one by an office in the feminine, wherever the article has *told* it; a man never is, so that
    "sie" asks for a woman only where there is one.
    """
    words = frame_words(lang)
    clause = masked.clause_words(hit.token)
    she, he = (not form.isdisjoint(clause) for form in (words.she, words.he))
    if she == he:
        return fitting
    if she and _means_many(masked, hit, lang):
        return [b for b in fitting if len(b.item.actors) > 1]
    women = {name for borrowed in told for name in _women(masked, borrowed.item, words.feminine)}
    alone = not masked.text_of(hit.span).endswith(tuple(words.plural_verb))
    agree = [_narrowed(b, women, she=she) if alone else b for b in fitting]
    if he and _is_one(clause, words):
        agree = [b for b in agree if len({a.name for a in b.item.actors}) == 1]
    agree = [b for b in agree if any((a.name in women) is she for a in b.item.actors)]
    return agree if he else agree or fitting


def _is_one(clause: Sequence[str], words: FrameWords) -> bool:
    """Tell whether a pronoun that acts is of one person alone: "er reiste", "he went"."""
    return not words.acting_pronouns.isdisjoint(clause)


def _means_many(masked: MaskedSentence, hit: TriggerHit, lang: str) -> bool:
    """Tell whether a verb beside the pronoun is of several: "sie konnten ihre Reise fortsetzen"."""
    words, (first, last) = frame_words(lang), masked.clause(hit.token)
    beside = [
        masked.tokens[near].lower()
        for at in range(first, last)
        if masked.tokens[at].lower() in words.she - words.possessives
        for near in (at - 1, at + 1)
        if first <= near < last
    ]
    return hit.word.pos == "noun" and not words.several.isdisjoint(beside)


def may_mean(
    masked: MaskedSentence, at: int, item: Item, told: Iterable[Borrowed], lang: str
) -> bool:
    """Tell whether the pronoun at a token can mean the one person of *item*: "sie" may be many, unless a woman is meant."""
    names = {actor.name for actor in item.actors}
    if len(names) != 1 or masked.tokens[at].lower() not in frame_words(lang).she:
        return len(names) == 1
    endings = frame_words(lang).feminine
    items = [item, *(borrowed.item for borrowed in told)]
    return not names.isdisjoint(name for one in items for name in _women(masked, one, endings))


def is_woman(masked: MaskedSentence, item: Item, told: Iterable[Borrowed], lang: str) -> bool:
    """Tell whether an office in the feminine, here or wherever the article has *told* it, says that *item* is a woman."""
    endings = frame_words(lang).feminine
    names = {actor.name for actor in item.actors if actor.name}
    nameless = any(
        word.endswith(tuple(endings)) and len(word) >= _LONG
        for word in masked.text_of(item.span).split()
    )
    items = [item, *(borrowed.item for borrowed in told)]
    return nameless or not names.isdisjoint(
        name for one in items for name in _women(masked, one, endings)
    )


def _narrowed(borrowed: Borrowed, women: set[str], *, she: bool) -> Borrowed:
    """Take the one of a group whom the pronoun can mean, where it is only one."""
    item = borrowed.item
    meant = [actor for actor in item.actors if actor.name and (actor.name in women) is she]
    if len(meant) != 1 or not women.intersection(actor.name for actor in item.actors):
        return borrowed
    return replace(borrowed, item=replace(item, actors=tuple(meant)))


def _women(masked: MaskedSentence, item: Item, endings: frozenset[str]) -> set[str]:
    """Return the names of those whose office is in the feminine."""
    office = {
        mention.name
        for mention in item.mentions
        if mention.office and mention.name
        for word in masked.text_of(mention.span).removesuffix(mention.name).split()
        if len(word) >= _LONG and word.endswith(tuple(endings))
    }
    return {a.name for a in item.actors if any(_shares(a.name, name) for name in office)}


def _shares(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)
