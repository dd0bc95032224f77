"""A people by an adjective that has no plural: "talks with the Chinese", but "with the Chinese minister"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.hit import HitKind
from extract.lexicon.states import FormKind

if TYPE_CHECKING:
    from extract.actors.hit import Hit
    from extract.actors.lexical import Reader
    from extract.lexicon.actors import RoleWords


# The gap of a comma, as between two adjectives: "the Chinese, Japanese and ... ministers".
_COMMA = 2


def as_people(reader: Reader, hit: Hit, small: RoleWords) -> Hit:
    """Return an adjective as the people that it names, where it stands behind an article and before no noun."""
    if hit.form is not FormKind.ADJECTIVE or hit.genitive or not small.peoples:
        return hit
    if reader.words[hit.last - 1].text not in small.peoples or not _is_alone(reader, hit, small):
        return hit
    return replace(hit, kind=HitKind.STATE, form=FormKind.DEMONYM)


def _is_alone(reader: Reader, hit: Hit, small: RoleWords) -> bool:
    """Tell whether an adjective has an article and no noun: before another one, "and" must have an article of its own."""
    words = reader.words
    if hit.first < 1 or words[hit.first - 1].lower not in small.articles:
        return False
    if hit.last >= len(words):
        return True
    following, after = words[hit.last], words[hit.last + 1 : hit.last + 2]
    if not following.adjoins:
        behind = reader.state(hit.last)
        listed = behind is not None and behind.kind is HitKind.ADJECTIVE
        return not (listed and following.start - words[hit.last - 1].end == _COMMA)
    if following.lower in small.and_:
        return bool(after) and after[0].lower in small.articles
    return following.lower in small.behind_a_people
