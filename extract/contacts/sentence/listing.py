"""How one mention goes on with another behind a comma: a list of officials, a name that says who was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.names import states_of
from extract.lexicon.states import body_codes
from extract.model import Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.contacts import FrameWords

# How many tokens hold "and", a name and the comma behind it.
LISTED = 6
# What owns by an apostrophe alone: "the ministers' wives".
_OWNING = (["'"], ["’"])


def lists_officials(last: Mention, mention: Mention) -> bool:
    """Tell whether an office with its name goes on with a list: "mit Minister A, dem Kanzler B und ..."."""
    officer = mention.name if mention.office or mention.counterpart else ""
    return bool(last.name and officer) and last.name != officer


def may_name(last: Mention, mention: Mention) -> bool:
    """Tell whether who follows officials can be one of them: not in "after talks with Japanese ministers, Norway's premier N"."""
    told = mention.office and mention.states and last.states
    elsewhere = last.plural and _is_of_others(last, mention)
    return not elsewhere and (not told or set(mention.states) <= set(last.states))


def explains(last: Mention, mention: Mention) -> bool:
    """Tell whether a name or office after a comma says who was meant: "das Oberhaupt Irans, N"; "N, the minister"."""
    if mention.kind is last.kind:
        return True
    if last.plural and last.office and not (last.states or mention.plural):
        return False  # "after talks with top diplomats, N said"
    known = bool(last.office and mention.office and mention.states) and not last.name
    if known and last.states == mention.states:
        return True  # "der Vorsteher des EDI, Bundesrat N,"
    roles = {last.kind, mention.kind} == {MentionKind.ROLE, MentionKind.PERSON}
    if _is_of_others(last, mention):
        return False  # "is hosting the delegation from Japan, N wrote"
    return roles and (not last.office or not mention.office) and not mention.counterpart


def _is_of_others(last: Mention, mention: Mention) -> bool:
    """Tell whether a name is known to be of another state than the officials before it."""
    home = states_of(mention.name) if mention.name and not mention.states else frozenset()
    served = frozenset(last.states)
    return bool(home and served) and home.isdisjoint(served) and not body_codes() >= served


def joins_a_body(last: Mention, mention: Mention, before: Sequence[str], words: FrameWords) -> bool:
    """Tell whether a body and the capital that speaks for a state go together: "the EU and London", "the Kremlin and Ankara".

    *before* are the words that stand before the first of the two: not "in the EU and London".
    """
    body, capital = (mention, last) if last.kind is MentionKind.CAPITAL else (last, mention)
    if not body.states or not words.prepositions.isdisjoint(word.lower() for word in before):
        return False
    if body.kind is MentionKind.BODY:
        apart = set(body.states).isdisjoint(capital.states)
        return apart and len(body.states) == 1 and not (body.genitive or capital.genitive)
    return body.kind is MentionKind.STATE and body_codes().issuperset(body.states)


def past_a_stranger(listed: Sequence[str], mentions: Sequence[Mention], words: FrameWords) -> int:
    """Return how many of the words behind a list go on with a name that nobody knows: "the ministers of both countries, N | and A B,".

    Only a list of officers of two states, that a comma parts from their names, goes on so.
    """
    officers, *named = mentions
    together = officers.plural and bool(officers.office) and not officers.name
    if not (together and named and named[-1].name) or listed[:1] != [words.and_]:
        return 0
    end = 1
    while end < len(listed) and listed[end][0].isupper():
        end += 1
    return end if 1 < end < len(listed) and listed[end] == "," else 0


def is_kin(
    before: Sequence[str], behind: Sequence[str], mention: Mention, words: FrameWords
) -> bool:
    """Tell whether a mention only says whose wife or son acts: "die Frau des Präsidenten N", "President N's wife", "the officials' wives".

    *before* are the two words that stand before it, *behind* those behind it, in small letters.
    """
    plural = list(behind[:1]) in _OWNING
    if (mention.genitive or plural) and not words.kin.isdisjoint(behind[plural : plural + 1]):
        return True
    return len(before) > 1 and before[1] in words.kin_of and before[0] in words.kin


def is_kin_of_another(behind: Sequence[str], words: FrameWords) -> bool:
    """Tell whether the words behind a name make of it somebody's kin: "N, daughter of President M"."""
    if behind[:1] != [","]:
        return False
    noun, of = ([word for word in behind[1:] if word not in words.articles] + ["", ""])[:2]
    return noun in words.kin and of in words.kin_of


def is_to_be(before: Sequence[str], mentions: Sequence[Mention], words: FrameWords) -> bool:
    """Tell whether an office is only what somebody becomes: "wants to become Kenya's president".

    *before* are the two words that stand before it, in small letters.
    """
    bare = [word for word in before if word not in words.articles]
    unnamed = len(mentions) == 1 and mentions[0].kind is MentionKind.ROLE
    return unnamed and bool(bare) and bare[-1] in words.becoming


def stand_for_their_state(
    before: Sequence[str], text: str, mentions: Sequence[Mention], words: FrameWords
) -> bool:
    """Tell whether a people is the side that one talks to: "talks with the Palestinians".

    *before* are the two words that stand before it, in small letters.
    """
    if len(mentions) != 1 or mentions[0].kind is not MentionKind.DEMONYM:
        return False
    said = mentions[0].span.of(text)
    endings = words.plural_endings | words.people_endings
    plural = said.endswith(tuple(endings)) if endings else True
    return plural and " ".join(before) in words.with_a_people


def is_hyphenated(text: str, last: Mention, mention: Mention) -> bool:
    """Tell "Reagan-Gorbachev": two bare surnames that one character parts."""
    bare = not last.office and " " not in last.name and " " not in mention.name
    between = text[last.span.end : mention.span.start]
    return bare and bool(last.name) and len(between) == 1 and not between.isspace()
