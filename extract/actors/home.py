"""Of which state an official is who names none: the one of a post, the one that has such offices, the only one told before, the dateline's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.actors.posts import is_ambassador, state_of_post
from extract.actors.scene import scene_of
from extract.actors.vicinity import same_sentence, words_before
from extract.lexicon.actors import role_words
from extract.lexicon.offices import ANY_MINISTER, OWN_LEVEL
from extract.lexicon.travel import is_venue
from extract.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Document, Mention

# What a sentence may hold before an official without a state.
_NEAR_BY = 8
# How many sentences end between an officer without a name and the one who names him.
_SENTENCES = 2
_ENDS = re.compile(r"[.!?]\s+|\n\s*")
# What stands between a town and the first words of a report: ", May 4 - ", " (Reuters) - ".
_DATELINE = re.compile(r"(?:, [^\n–—-]{1,24})?(?: ?\([^)\n]{1,24}\))? ?[-–—] ")
# Who is meant without a state in the news of his own capital.
_OF_THE_HOUSE = OWN_LEVEL | {"head_of_government", ANY_MINISTER}
_STATES = frozenset({MentionKind.STATE, MentionKind.BODY, MentionKind.ADJECTIVE})


def home_told(document: Document, at: int, mentions: Sequence[Mention]) -> str:
    """Return of which state the sentence lets an official be who names none."""
    if is_ambassador(document, mentions[at]):
        return _only_state(document, at, mentions)
    post, only = state_of_post(document, mentions[at]), _only_state(document, at, mentions)
    usual = _usual(document, at, mentions, only)
    return (
        post
        or usual
        or only
        or _dateline(document, at, mentions)
        or _as_before(document, at, mentions)
        or _written(document, at, mentions)
    )


def _usual(document: Document, at: int, mentions: Sequence[Mention], only: str) -> str:
    """Return the state that first comes to mind by a title, if the article tells of it: "Treasury Secretary N".

    The *only* state of the sentence comes first if it has such an office, too.
    """
    said = mentions[at].span.of(document.text).lower()
    homes = role_words(document.lang).usual_homes
    states = next((states for title, states in homes if title in said), ())
    if not states or only in states:
        return only if states else ""
    told = any(states[0] in mention.states for mention in mentions)
    return states[0] if told else ""


def _written(document: Document, at: int, mentions: Sequence[Mention]) -> str:
    """Return the state in whose capital a report was written, for its ministers: "TOKYO, May 4 - The yen rose, Finance Minister N of the Japanese cabinet said".

    The report must tell of that state, and of the minister alone: others meet in a third capital, too.
    """
    small, mention = role_words(document.lang), mentions[at]
    said = mention.span.of(document.text).lower().split()
    before = words_before(document, mention)[-1:]
    if (
        mention.office not in _OF_THE_HOUSE
        or not mention.name
        or not small.hosted.isdisjoint(before)
    ):
        return ""
    scene = scene_of(document)
    if scene is None or not scene.seat or mention.plural:
        return ""
    if not any(one.states == (scene.state,) for one in mentions if one.kind in _STATES):
        return ""
    secretary = not small.secretaries.isdisjoint(said)
    code = scene.state.lower()
    fits = code in small.with_secretaries if secretary else code not in small.without_ministers
    return scene.state if fits else ""


def _as_before(document: Document, at: int, mentions: Sequence[Mention]) -> str:
    """Return the state of the only officer of this title told so far, just before and without a name: "Japan's deputy minister is there. Deputy Minister N said"."""
    title = _title_of(document, mentions[at])
    last = next(
        (
            i
            for i in range(at - 1, max(-1, at - _NEAR_BY), -1)
            if _bears(document, mentions[i], title)
        ),
        None,
    )
    if not title or last is None or mentions[last].name or mentions[last].counterpart:
        return ""
    between = document.text[mentions[last].span.end : mentions[at].span.start]
    others = [m for m in mentions[:at] if _bears(document, m, title)]
    same = all(not (m.name or m.plural or m.former) for m in others)
    states = {state for m in others for state in m.states}
    near = len(_ENDS.findall(between)) <= _SENTENCES
    return states.pop() if same and near and len(states) == 1 else ""


def _title_of(document: Document, mention: Mention) -> str:
    """Return the last word of the title before a name, in lower case."""
    told = mention.span.of(document.text).removesuffix(mention.name).lower().split()
    return told[-1] if told and mention.office else ""


def _bears(document: Document, mention: Mention, title: str) -> bool:
    """Tell whether an officer is told by a title, in whatever case: "des Außenministers"."""
    own = _title_of(document, mention)
    return bool(own) and (own.startswith(title) or title.startswith(own))


def _dateline(document: Document, at: int, mentions: Sequence[Mention]) -> str:
    """Return the state of the capital that a report comes from, for who opens it: "OSLO, May 4 - Trade Minister N"."""
    text, before = document.text, mentions[at - 1 : at]
    if not before or before[0].kind is not MentionKind.CAPITAL or len(before[0].states) != 1:
        return ""
    span = before[0].span
    ahead = text[: span.start].rstrip(" ")
    between = text[span.end : mentions[at].span.start]
    opens = not ahead.strip() or ahead.endswith("\n")
    told = opens and _DATELINE.fullmatch(between) and not is_venue(span.of(text))
    return before[0].states[0] if told else ""


def _only_state(document: Document, at: int, mentions: Sequence[Mention]) -> str:
    """Return the state that the sentence speaks of before an official, if it is only one: "Peru is calm, Minister N said"."""
    states: set[str] = set()
    sites: set[str] = set()
    start = mentions[at].span.start
    for before in same_sentence(document, at, mentions, _NEAR_BY):
        other = mentions[before]
        if other.kind in _STATES and not other.plural:
            states.update(other.states)
            gone_to = _is_gone_to(document, other) and not _is_title(document, other, start)
            sites.update(other.states if gone_to else ())
    return states.pop() if len(states) == 1 and states.isdisjoint(sites) else ""


def _is_gone_to(document: Document, mention: Mention) -> bool:
    """Tell whether a state is only where something goes or lies: "a trip to Peru"."""
    before = words_before(document, mention)[-1:]
    return not role_words(document.lang).place_prepositions.isdisjoint(before)


def _is_title(document: Document, state: Mention, start: int) -> bool:
    """Tell whether only capitals part a state from an office: "U.S. Middle East envoy"."""
    between = document.text[state.span.end : start].split()
    return all(word[0].isupper() and word.isalpha() for word in between)
