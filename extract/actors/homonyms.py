"""Leave out a state's name where the article means another place by it: "Georgia" beside Atlanta."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.homonyms import homonyms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Mention


def without_homonyms(text: str, mentions: Sequence[Mention], lang: str) -> tuple[Mention, ...]:
    """Return the mentions but for those whose only state is named by a word that means another place in this article."""
    elsewhere = {
        homonym.state: homonym.name
        for homonym in homonyms(lang)
        if any(homonym.state in mention.states for mention in mentions)
        and homonym.other.search(text)
        and not homonym.own.search(text)
    }
    return tuple(
        mention
        for mention in mentions
        if not (
            len(mention.states) == 1
            and (name := elsewhere.get(mention.states[0])) is not None
            and name.search(mention.span.of(text))
        )
    )
