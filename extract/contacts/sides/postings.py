"""Who is at home where he is posted: an ambassador to a state visits its towns without a journey to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.posts import states_that_open
from extract.lexicon import contacts as lexicon

if TYPE_CHECKING:
    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.contacts.sides.found import Found

# How far behind the title the state stands.
_REACH = 4


def is_posted_there(masked: MaskedSentence, found: Found, lang: str) -> bool:
    """Tell whether the guest of a visit is an ambassador to the very state: "the Norwegian ambassador to Japan visited Kyoto"."""
    if not found.frame.hosts or found.host is None or found.host not in masked.items:
        return False
    hosts = set(masked.items[found.host].countries)
    guests = [
        item
        for at, item in masked.items.items()
        if at < found.hit.token and any(mention.office for mention in item.mentions)
    ]
    posted = [not hosts.isdisjoint(_post_of(masked, item, lang)) for item in guests]
    return bool(posted) and all(posted)


def _post_of(masked: MaskedSentence, item: Item, lang: str) -> set[str]:
    """Return the states to which an ambassador is posted by the words of his title, none for anybody else."""
    words = lexicon.frame_words(lang)
    start = item.mentions[0].span.start
    told = masked.source[start : masked.sentence.span.end].replace(",", " ").split()
    title = next((n for n, word in enumerate(told) if word.lower() in words.posted), None)
    if title is None or title > _REACH:
        return set()
    for at in range(title + 1, min(title + 1 + _REACH, len(told))):
        if told[at].lower() in words.place_prepositions:
            behind = [word for word in told[at + 1 :] if word.lower() not in words.articles]
            return states_that_open(behind, lang)
    return set()
