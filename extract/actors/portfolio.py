"""Read what an office is for where it is told in parts: "Innen- und Justizminister", "Minister für Handel und Verkehr, N N,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.words import gap_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.lexical import Reader
    from extract.actors.words import Token
    from extract.lexicon.actors import RoleWords

# How many first halves an office has: "Wirtschafts-, Finanz- und Handelsminister".
_MOST_HALVES = 3
# How many words tell what a department is for: "für Umwelt, Verkehr, Energie und Kommunikation".
_LONGEST = 14
# How many letters a second ending shares with the first: "Amtskolleginnen und -kollegen".
_STEM = 5
_ENDS = frozenset({",", "),"})
_JOINS = frozenset({"", "(", ")"})


def past_halves(text: str, reader: Reader, small: RoleWords, at: int) -> int:
    """Return the token of the office whose first halves open at token *at*, *at* if none do: "Innen- und Justizminister".

    Another article between the halves makes two officers of them: "der Innen- und der Justizminister".
    """
    words = reader.words
    for ahead in range(at, min(at + _MOST_HALVES, len(words) - 1)):
        word, behind = words[ahead], words[ahead + 1]
        if not word.is_capital or not small.nouns_are_capital:
            return at
        gap = text[word.end : behind.start]
        if gap == "- " and behind.lower in small.and_:
            office = ahead + 2
            whole = office < len(words) and words[office].adjoins and words[office].is_capital
            return office if whole and reader.role(office) is not None else at
        if gap != "-, ":
            return at
    return at


def portfolio_ends(
    text: str, reader: Reader, small: RoleWords, at: int
) -> Iterator[tuple[int, int]]:
    """Yield where what an office is for may end, and the word behind it: "für Handel und Industrie (WBF), N N,".

    That word has a capital behind a comma, and none behind the end of a list: "für Handel, Verkehr und Energie UVEK reist".
    """
    words = reader.words
    if at + 1 >= len(words) or not _opens(words[at].lower, words[at + 1].lower, small):
        return
    end, listed = at + 2, False
    for ahead in range(at + 2, min(at + _LONGEST, len(words))):
        word = words[ahead]
        gap = gap_before(text, words, ahead)
        if gap in _ENDS and word.is_capital:
            yield end, ahead
        elif gap in _ENDS and listed and _closes(words[at:ahead], small):
            yield end, ahead
            return
        elif gap not in _JOINS:
            return
        listed |= gap == ","
        if listed and _closes(words[at:ahead], small) and word.text.islower():
            yield end, ahead
        goes_on = word.is_capital or word.lower in small.and_
        if not (goes_on or word.lower.endswith(small.portfolio_adjectives)):
            return
        end = end if gap == "(" else ahead + 1


def list_ends(text: str, reader: Reader, small: RoleWords, at: int) -> Iterator[int]:
    """Yield the words behind a list of what an office is for, if no comma parts them from it: "für Handel, Verkehr und Energie N N"."""
    words = reader.words
    if at + 1 >= len(words) or not _opens(words[at].lower, words[at + 1].lower, small):
        return
    for ahead in range(at + 2, min(at + _LONGEST, len(words))):
        gap = gap_before(text, words, ahead)
        word = words[ahead]
        goes_on = word.is_capital or word.lower in small.and_
        if gap not in {"", ","} or not (goes_on or word.lower.endswith(small.portfolio_adjectives)):
            return
        if not gap and word.is_capital and _closes(words[at:ahead], small):
            yield ahead


def past_endings(text: str, reader: Reader, small: RoleWords, at: int) -> int:
    """Return the token behind a second ending at token *at*, *at* if none stands there: "Ministerinnen (und -minister)"."""
    words = reader.words
    if at == 0 or at + 1 >= len(words) or words[at].lower not in small.and_:
        return at
    ending = words[at + 1]
    if gap_before(text, words, at + 1) != "-" or not ending.text.islower():
        return at
    head = words[at - 1].lower
    stems = (ending.lower[:count] for count in range(len(ending.lower), _STEM - 1, -1))
    return at + 2 if any(stem in head for stem in stems) else at


def _closes(told: Sequence[Token], small: RoleWords) -> bool:
    """Tell whether a list has come to its last word, or to what a department is called for short behind it."""
    last = told[-2] if told[-1].text.isupper() else told[-1]
    return told[told.index(last) - 1].lower in small.and_ and last.is_capital


def _opens(word: str, behind: str, small: RoleWords) -> bool:
    """Tell whether two words open what a German office is for: "für Handel", "des Innern"."""
    if not small.nouns_are_capital:
        return False
    return word in small.post or (word in small.genitive_openers and behind in small.portfolio_ends)
