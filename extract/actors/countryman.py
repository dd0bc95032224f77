"""Whom one of a people means: "der Norweger" is the only Norwegian officer told of just before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.vicinity import words_before
from extract.lexicon.contacts import frame_words
from extract.lexicon.names import family_name
from extract.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.actors import RoleWords
    from extract.model import Actor, Document, Mention

# How far before an article its noun may stand, and how far a name shows itself by its capitals.
_NEAR, _CAPITALS = 80, 2
_FEWEST = 3  # a noun that a sentence does not open with, and its article


def countryman(
    document: Document,
    mention: Mention,
    behind: Mention | None,
    recent: Sequence[Actor],
    small: RoleWords,
) -> Actor | None:
    """Return the person of *recent* whom a demonym means, ``None`` where it is of several, of nobody or of a name.

    *behind* is the mention after it.
    """
    if mention.kind is not MentionKind.DEMONYM or len(mention.states) != 1:
        return None
    if not _is_of_one(document, mention, small) or _says_whose(document, mention, small):
        return None
    after = document.text[mention.span.end : mention.span.end + _CAPITALS]
    officer = behind is not None and behind.office and behind.span.start == mention.span.end + 1
    if after.startswith(" ") and after[1:].isupper() and not officer:
        return None
    told = [actor for actor in recent if actor.country == mention.states[0] and actor.name]
    names = {family_name(actor.name) for actor in told}
    if len(names) != 1 or not (told[-1].offices or told[-1].persons):
        return None
    return told[-1]


def _is_of_one(document: Document, mention: Mention, small: RoleWords) -> bool:
    """Tell "der Norweger", "der Norwegerin" from "die Norweger", "den Norwegern"."""
    said = mention.span.of(document.text)
    article = words_before(document, mention)[-1:]
    woman = said.endswith(tuple(frame_words(document.lang).feminine))
    if woman:
        return not small.of_a_woman.isdisjoint(article)
    several = said.endswith(small.of_several_endings) and not small.of_several.isdisjoint(article)
    return not (several or small.of_a_man.isdisjoint(article))


def _says_whose(document: Document, mention: Mention, small: RoleWords) -> bool:
    """Tell whether a noun before the article is of the people: "die Regierung der Norweger"."""
    before = document.text[max(0, mention.span.start - _NEAR) : mention.span.start].split()
    if len(before) < _FEWEST or before[-1].lower() not in small.genitive_openers:
        return False
    noun = before[-2]
    return noun[:1].isupper() and noun[-1].isalpha()
