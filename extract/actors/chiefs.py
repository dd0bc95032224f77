"""Whom "the Secretary General" means: the one of a body whom the article has named by then."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.lexicon.actors import role_words
from extract.model import Mention, MentionKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Actor, Document, Told

_OFFICES = frozenset({"nato_sg", "un_sg"})


def with_chiefs(document: Document, told: Sequence[Told]) -> list[Told]:
    """Return the mentions *told* with those of a body's chief by the bare title, where the article knows only one."""
    words = role_words(document.lang)
    if not words.chiefs:
        return list(told)
    chiefs = [(mention, _chief(actors)) for mention, actors in told]
    named = [(mention, one) for mention, one in chiefs if one is not None and one.name]
    if len({one.name for _, one in named}) != 1:
        return list(told)
    (first, chief), taken = named[0], [mention.span for mention, _ in told]
    opens, titles = "|".join(sorted(words.articles)), "|".join(sorted(words.chiefs))
    no_more = "|".join(sorted(words.of))
    pattern = re.compile(
        rf"(?<![\w'’-])(?:{opens}) (?P<title>(?:{titles}))(?P<owns>['’]s)?(?![\w'’-])(?! (?:{no_more})\b)(?! (?-i:[A-Z]))",
        re.IGNORECASE,
    )
    found: list[Told] = []
    for match in pattern.finditer(document.text, first.span.end, document.body.end):
        span = Span(match.start("title"), match.end())
        if not any(span.start < other.end and other.start < span.end for other in taken):
            states = (chief.country,)
            owns = match["owns"] is not None
            mention = Mention(span, MentionKind.PERSON, chief.name, states=states, genitive=owns)
            found.append((mention, (replace(chief, named=False),)))
    return sorted([*told, *found], key=lambda one: one[0].span)


def _chief(actors: tuple[Actor, ...]) -> Actor | None:
    """Return the secretary general whom a mention means, ``None`` if it means somebody else or several."""
    one = actors[0] if len(actors) == 1 else None
    return one if one is not None and not _OFFICES.isdisjoint(one.offices) else None
