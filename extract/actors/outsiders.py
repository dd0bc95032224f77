"""Leave out who heads no state but an organisation: "the IMF's director N", "FIFA President N", "IWF-Chefin N"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from extract.actors.homonyms import without_homonyms
from extract.lexicon.actors import role_words
from extract.lexicon.names import family_name, is_given_name, persons_named, states_of
from extract.lexicon.offices import LEADERS
from extract.lexicon.spelling import skeleton
from extract.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.model import Mention

# How much text before a name may hold the organisation and what its head is called.
_REACH = 80
# How long ", Jr" is.
_GENERATION = 6
_PRESIDENT = "head_of_state"
# "Boeing President": a word with a capital, not the first of its sentence.
_ORGANISATION = re.compile(r"[\w,;’'-] (?P<name>[A-Z][\w&.’'-]*) $")
_SURNAME = re.compile(r" (?P<name>[A-Z][a-z]+)\b")
_ABBREVIATED = re.compile(r"[A-Z]{2,}-")


def without_outsiders(text: str, mentions: Sequence[Mention], lang: str) -> tuple[Mention, ...]:
    """Return the mentions but for those of persons whom the text introduces as head of an organisation.

    Their bare surnames go with them, unless somebody else of that name is named in full.
    """
    runs = _candidate(lang)
    mentions = without_homonyms(text, mentions, lang)
    mentions = [m for m in mentions if not _is_a_short_name(text, m)]
    mentions = [m for m in mentions if not (_may_be_one(m) and _runs(text, m, runs))]
    mentions = [m for m in mentions if not _is_a_junior(text, m, lang)]
    told = {state for m in mentions for state in m.states}
    named = {skeleton(family_name(m.name)) for m in mentions if " " in m.name}
    mentions = _explained(
        [
            m
            for m in mentions
            if skeleton(family_name(m.name)) in named or not _is_a_namesake(text, m, told)
        ]
    )
    found = [m for m in mentions if _may_be_one(m) and _is_one(text, m, lang)]
    if not found:
        return tuple(mentions)
    names = {m.name for m in found}
    families = {skeleton(family_name(name)) for name in names}
    families -= {
        skeleton(family_name(m.name))
        for m in mentions
        if " " in m.name and (m.states or m.name not in names)
    }
    return tuple(
        m
        for m in mentions
        if m.states
        or not m.name
        or (m not in found and skeleton(family_name(m.name)) not in families)
    )


def _is_a_short_name(text: str, mention: Mention) -> bool:
    """Tell whether brackets only shorten the name before them: "the Ministry of International Trade and Industry (MITI)"."""
    first, last = mention.span.start, mention.span.end
    enclosed = text[max(0, first - 1) : first] == "(" and text[last : last + 1] == ")"
    return enclosed and mention.kind is MentionKind.BODY


def _may_be_one(mention: Mention) -> bool:
    return mention.kind is MentionKind.PERSON and not mention.states and not mention.former


def _is_one(text: str, mention: Mention, lang: str) -> bool:
    """Tell whether an organisation stands before the name, or before the office that it makes its own."""
    before = text[max(0, mention.span.start - _REACH) : mention.span.start]
    if not mention.office:
        return _goes_on(text, mention, lang) or _head_of(lang).search(before) is not None
    if mention.office not in LEADERS:
        return False
    own = mention.span.of(text)
    if _own(lang).search(before) or _own(lang, compound=True).match(own):
        return True
    if mention.office != _PRESIDENT or _has_led(mention.name):
        return False
    small = role_words(lang)
    if small.nouns_are_capital:
        return _ABBREVIATED.match(own) is not None
    told = _ORGANISATION.search(before)
    return told is not None and not (
        told["name"] in small.not_names or told["name"].lower() in small.not_outside
    )


def _is_a_junior(text: str, mention: Mention, lang: str) -> bool:
    """Tell whether a name goes on to tell of whose generation he is, and the tables know nobody called so: "Donald Hill Jr."."""
    pattern, end = _generation(lang), mention.span.end
    if pattern is None or not mention.name or mention.office:
        return False
    follows = pattern.match(text, end, end + _GENERATION)
    if follows is None:
        return False
    return not persons_named(f"{mention.name}{follows.group().replace(',', '')}.")


@cache
def _generation(lang: str) -> re.Pattern[str] | None:
    generations = "|".join(sorted(role_words(lang).generations))
    return re.compile(rf",? (?i:{generations})\b") if generations else None


def _runs(text: str, mention: Mention, runs: re.Pattern[str]) -> bool:
    """Tell whether somebody only runs for an office: "presidential candidate N", no minister who also does."""
    if mention.office:
        return False
    led = runs.search(text, max(0, mention.span.start - _REACH), mention.span.start)
    return led is not None and led["also"] is None


@cache
def _candidate(lang: str) -> re.Pattern[str]:
    """Return how a name is led in that runs for an office: "then-candidate ", but not "the minister and candidate "."""
    small = role_words(lang)
    also = rf"(?P<also>\b(?:{_alternatives(small.and_)}) (?:[\w-]+ )?)?"
    return re.compile(rf"{also}\b(?:{_alternatives(small.candidates)}) \Z")


def _goes_on(text: str, mention: Mention, lang: str) -> bool:
    """Tell whether a bare surname of the tables is here somebody's given name: "N's lawyer Abbe Lowell"."""
    if " " in mention.name or role_words(lang).nouns_are_capital:
        return False
    follows = _SURNAME.match(text, mention.span.end)
    if follows is None or follows["name"] in role_words(lang).not_names:
        return False
    return bool(persons_named(mention.name)) and not _is_called_so(mention.name)


def _has_led(name: str) -> bool:
    """Tell whether the tables know somebody of that name who has led a state: then a word before the office is no firm."""
    return any(term.office in LEADERS for one in persons_named(name) for term in one.terms)


@cache
def _own(lang: str, *, compound: bool = False) -> re.Pattern[str]:
    """Return how an organisation stands just before an office ("World Bank "), or in it ("EZB-" of "EZB-Präsident")."""
    small = role_words(lang)
    names = _alternatives(small.outside)
    if compound:  # "Weltbankpräsident", but "Federal Chancellor" is none of the Fed
        return re.compile(rf"(?:{names})-?" if small.nouns_are_capital else rf"(?:{names})\b")
    return re.compile(rf"\b(?:{names})(?:['’]s)? $")


@cache
def _head_of(lang: str) -> re.Pattern[str]:
    """Return how an organisation and what its head is called stand just before a name: "IMF managing director "."""
    small = role_words(lang)
    names, heads = _alternatives(small.outside), _alternatives(small.heads)
    joined = "?" if small.nouns_are_capital else ""  # "Weltbankpräsident"
    articles = _alternatives(small.articles)
    title = rf"(?i:(?:{heads})[ ,]+(?:(?:{articles}) )?){{1,3}}"
    return re.compile(rf"\b(?:{names})(?:['’]s)?[ -]{joined}{title}(?:[A-Z][\w.-]* ){{0,2}}$")


def _alternatives(forms: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, forms), key=lambda form: (-len(form), form))) or r"(?!)"


def _explained(mentions: Sequence[Mention]) -> list[Mention]:
    """Leave out surnames alone ("J Thomas") of whom the news never calls so, if the article tells neither name nor state."""
    introduced = [one for m in mentions for one in m.people if _is_introduced(one)]
    families = {skeleton(family_name(m.name)) for m in introduced}
    states = {state for m in mentions for state in m.states}
    states.update(*(states_of(m.name) for m in introduced))
    return [
        m
        for m in mentions
        if _is_introduced(m)
        or not (_may_be_one(m) and m.name)
        or skeleton(family_name(m.name)) in families
        or not states.isdisjoint(states_of(m.name))
        or _is_called_so(m.name)
    ]


def _is_a_namesake(text: str, mention: Mention, told: set[str]) -> bool:
    """Tell whether the article gives a surname of the tables to somebody of another given name, and tells nothing of the state: "Sen. Joe Lieberman"."""
    family = mention.name
    if " " in family or not (_may_be_one(mention) and told.isdisjoint(states_of(family))):
        return False
    return _is_of_another(text, family, frozenset(one.name for one in persons_named(family)))


@lru_cache(maxsize=64)
def _is_of_another(text: str, family: str, known: frozenset[str]) -> bool:
    own = {word for name in known for word in name.split()}
    named = re.finditer(rf"\b([A-Z][a-z]+) (?:[A-Z]\. )?{re.escape(family)}\b", text)
    given = {found[1] for found in named if is_given_name(found[1])}
    return bool(own and given) and given.isdisjoint(own)


def _is_introduced(mention: Mention) -> bool:
    """Tell whether somebody is named with an office, or with a given name of more than an initial."""
    given = mention.name.split()[:-1]
    return bool(mention.name) and (
        bool(mention.office) or any(len(word.strip(".")) > 1 for word in given)
    )


def _is_called_so(name: str) -> bool:
    """Tell whether the news may call one of that name by the surname alone."""
    return any(one.goes_by_surname for one in persons_named(name))
