"""Read the name that an office behind a comma explains: "N N, the president of Japan, ...", "N N, Japans Präsident"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.openings import LONGEST_NAME
from extract.actors.words import gap_before
from extract.lexicon.names import is_given_name

if TYPE_CHECKING:
    from extract.actors.lexical import Reader
    from extract.actors.phrase import Phrase
    from extract.lexicon.actors import RoleWords

_SHORTEST = 2
_YEAR = 4
_LONGEST_VERB = 3
# How many words say what an office is for: "minister for consumer affairs".
_LONGEST_POST = 7
# How many words name a body: "of the Organisation of Turkic States".
_LONGEST_BODY = 5
_CLOSING = frozenset({",", ".", ")", ";", ""})


def name_before(text: str, reader: Reader, small: RoleWords, phrase: Phrase, told: int) -> int:
    """Return the token at which a name of two words or more starts that *phrase* explains, ``phrase.first`` if none does.

    The phrase stands between commas and names one state; the first *told* tokens belong to others. What the office is for
    becomes part of the phrase.
    """
    words = reader.words
    one = phrase.office or phrase.counterpart
    if phrase.name or phrase.genitive or not one or len(set(phrase.states)) != 1:
        return phrase.first
    end = _closing(text, reader, small, phrase.at)
    if end is None:
        end = _end_of_tenure(reader, small, phrase.at)
        phrase.former |= end is not None
    if end is None:
        return phrase.first
    comma = phrase.first
    for lead in (
        small.fillers,
        small.determiners | small.indefinite,
    ):  # "N N, the new Japanese ambassador"
        if comma > told and words[comma - 1].lower in lead and words[comma].adjoins:
            comma -= 1
    comma = _behind_verb(reader, small, comma, told)
    if comma > told and words[comma - 1].lower in small.once:
        comma -= 1  # "N N, once Japan's president,"
        phrase.former = True
    if comma == 0 or gap_before(text, words, comma) != ",":
        return phrase.first
    first = _name_start(reader, small, comma, told)
    before = [word.lower for word in words[max(told, first - 2) : first]]
    if len(before) > 1 and before[0] in small.of and before[1] in small.articles:
        return phrase.first  # "the head of the African Union, President of Ghana"
    if comma - first < _SHORTEST:
        return phrase.first
    phrase.at = end
    return first


def chair_before(text: str, reader: Reader, small: RoleWords, phrase: Phrase, told: int) -> int:
    """Return the token at which the body starts that an officer of a state heads, too, ``phrase.first`` if none does: "Chairman of the African Union, President N of Ghana"; so stands "my old friend, President N"."""
    words, last = reader.words, phrase.first - 1
    comma = last + 1
    if last > told and words[last].lower in small.articles:
        last, comma = last - 1, last  # "my friend, the President N"
    if last <= told or not (phrase.name or phrase.states) or phrase.plural:
        return phrase.first
    if gap_before(text, words, comma) != "," or _goes_on(reader, small, phrase.at):
        return phrase.first
    if words[last].lower in small.companions:
        at = last
        while at > max(told, last - _LONGEST_BODY) and words[at].adjoins:
            at -= 1
            if words[at].lower in small.whose:
                return at
        return phrase.first
    if words[last].lower not in small.chaired:
        return phrase.first
    at = last
    while at > max(told, last - _LONGEST_BODY) and words[at].is_capital and words[at].adjoins:
        at -= 1
    at -= words[at].lower in small.articles
    heads = at > told and words[at].lower in small.of and words[at - 1].lower in small.chairs
    return at - 1 if heads else phrase.first


def _goes_on(reader: Reader, small: RoleWords, at: int) -> bool:
    """Tell whether a list goes on at a token: "the chairman of the council, President N and others"."""
    return at < len(reader.words) and reader.words[at].lower in small.and_


def _behind_verb(reader: Reader, small: RoleWords, at: int, told: int) -> int:
    """Return where "who is" starts if it ends before token *at*, else *at*: "N N, who is also the minister,"."""
    for count in range(_LONGEST_VERB, 1, -1):
        run = reader.words[max(told, at - count) : at]
        if len(run) == count and " ".join(word.lower for word in run) in small.to_be:
            return at - count
    return at


def _closing(text: str, reader: Reader, small: RoleWords, at: int) -> int | None:
    """Return the token behind an office and what it is for, if a comma or a stop closes it."""
    words = reader.words
    if text[words[at - 1].end :][:1] in _CLOSING:
        return at
    if (behind := _past_short_name(text, reader, at)) is not None:
        return behind
    if _is_dated(reader, small, at):
        return at
    post = _post(reader, small, at)
    if post > at and text[words[post - 1].end :][:1] in _CLOSING:
        return post
    if at < len(words) and words[at].adjoins and words[at].lower in small.post:
        ahead = range(at + 1, min(at + _LONGEST_POST, len(words)))
        end = next((place for place in ahead if not words[place].adjoins), at)
        return end if text[words[end - 1].end :][:1] == "," else None
    return None


def _past_short_name(text: str, reader: Reader, at: int) -> int | None:
    """Return the token behind a short name in brackets that a comma or a stop closes: "of the Ministry of Trade (MOT),"."""
    word = reader.words[at] if at < len(reader.words) else None
    if word is None or not word.text.isupper() or text[word.start - 1] != "(":
        return None
    end = text[word.end : word.end + 2]
    return at + 1 if end[:1] == ")" and end[1:] in _CLOSING else None


def _end_of_tenure(reader: Reader, small: RoleWords, at: int) -> int | None:
    """Return the token behind how long an office was held: "N N, president of Ghana from 2001 to 2005,"."""
    ahead = reader.words[at : at + _LONGEST_POST]
    if not ahead or not ahead[0].adjoins or ahead[0].lower not in small.tenure:
        return None
    end = next((place for place, word in enumerate(ahead) if not word.adjoins), len(ahead))
    dated = any(word.text.isdigit() and len(word.text) == _YEAR for word in ahead[:end])
    return at + end if dated else None


def _post(reader: Reader, small: RoleWords, at: int) -> int:
    """Return the token behind where an envoy is posted, *at* if that is not told: "N N, the Ghanaian ambassador in Oslo,"."""
    words = reader.words
    ahead = words[at : at + 2]
    if len(ahead) < 2 or not all(word.adjoins for word in ahead):  # noqa: PLR2004
        return at
    seat = reader.state(at + 1) if ahead[0].lower in small.place_prepositions else None
    return seat.last if seat is not None else at


def _is_dated(reader: Reader, small: RoleWords, at: int) -> bool:
    """Tell whether a day or month follows an office: "N N, president of Ghana on Thursday"."""
    ahead = [word for word in reader.words[at : at + 2] if word.adjoins]
    names = (word for word in ahead if word.is_capital)
    return bool(ahead) and any(word.text in small.not_names for word in names)


def _name_start(reader: Reader, small: RoleWords, end: int, told: int) -> int:
    """Return where the run of capitalised words starts that ends before token *end*."""
    words, first = reader.words, end
    while first > max(told, end - LONGEST_NAME):
        word = words[first - 1]
        if not word.is_capital or word.text in small.not_names or reader.role(first - 1):
            break
        if first < end and not words[first].adjoins:
            break
        if reader.state(first - 1) is not None:
            break
        first -= 1
    opens = first == 0 and end - first > _SHORTEST
    if opens and not is_given_name(words[0].text):
        # "Meeting N N, the president": what opens a sentence has a capital anyway; "On Capitol Hill, the minister" names none.
        return 1 if is_given_name(words[1].text) else end
    return first
