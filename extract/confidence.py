"""How far a row can be trusted: the measured share of right rows among those that are told alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.lexicon.confidence import bands, points
from extract.model import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from extract.model import Contact, ContactMention

# What can be seen of one report; resources/confidence.toml says what each is worth.
SIGNS: Mapping[str, Callable[[ContactMention], bool]] = {
    "own_date_words": lambda m: any(
        reason.field == "date" and not reason.rule.startswith("undated.") for reason in m.reasons
    ),
    "borrowed_sides": lambda m: any(
        reason.field == "countries" and reason.rule.endswith("_in_context") for reason in m.reasons
    ),
    "mode_untold": lambda m: m.mode is Mode.TALKS,
}


def signs(mention: ContactMention) -> Iterator[str]:
    """Yield what speaks for or against a report."""
    return (name for name, sign in SIGNS.items() if sign(mention))


def score(contact: Contact) -> int | None:
    """Return the points of a contact's best report; ``None`` where none was read out of an article."""
    worth = points()
    scores = [
        sum(worth.get(sign, 0) for sign in signs(mention))
        for mention in contact.mentions
        if mention.reasons
    ]
    return max(scores, default=None)


def confidence(contact: Contact) -> float | None:
    """Return the share of right rows measured for rows of as many points; ``None`` for one that no rule read: added by hand, imported."""
    reached = score(contact)
    if reached is None:
        return None
    return next(band.share for band in bands() if reached >= band.least)


def rated(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Return the contacts with the confidence of each."""
    return tuple(replace(contact, confidence=confidence(contact)) for contact in contacts)
