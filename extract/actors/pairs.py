"""Two sides in one compound: "russisch-türkische", "US-Russia", "US-North Korean", "United States-Japanese"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from extract.actors.forms import prefix_states, state_readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.words import Token

# How many words a state's name has at most before or behind the hyphen.
_LONGEST = 3


class Pair(NamedTuple):
    """The token behind a compound, its sides, and the character at which they end in it."""

    last: int
    states: tuple[str, ...]
    end: int


def pair_at(words: Sequence[Token], at: int, lang: str) -> Pair | None:
    """Read two sides or more that begin at token *at*, whose word or one of the next two has a hyphen."""
    if "-" in words[at].text:
        return _in_one_word(words[at], at, lang) or _with_long_end(words, at, lang)
    return _with_long_start(words, at, lang)


def _in_one_word(word: Token, at: int, lang: str) -> Pair | None:
    """Read "US-Russia", and "EU-Japan" of "EU-Japan-Gipfel"."""
    parts = word.text.split("-")
    for count in (len(parts), len(parts) - 1):
        codes = [prefix_states(part, lang)[:1] for part in parts[:count]]
        if count > 1 and all(codes) and len(set(codes)) == count:
            end = word.start + len("-".join(parts[:count]))
            return Pair(at + 1, tuple(code for found in codes for code in found), end)
    return None


def _with_long_end(words: Sequence[Token], at: int, lang: str) -> Pair | None:
    """Read "US-North Korean": the second side has two words or more."""
    head, _, rest = words[at].text.partition("-")
    first = prefix_states(head, lang)[:1]
    for genitive, form, entry in state_readings(rest, lang) if first else ():
        last = at + len(form)
        run = [word.lower for word in words[at + 1 : last]]
        if run and not genitive and run == [part.lower() for part in form[1:]]:
            return _of(first, entry.codes, words, last)
    return None


def _with_long_start(words: Sequence[Token], at: int, lang: str) -> Pair | None:
    """Read "United States-Japanese", "South Korean-Japanese": the first side has two words or more."""
    if not any("-" in word.text for word in words[at + 1 : at + _LONGEST]):
        return None
    for genitive, form, entry in state_readings(words[at].text, lang):
        *between, joint = words[at + 1 : at + len(form)] or [words[at]]
        head, _, rest = joint.text.partition("-")
        run = [*(word.lower for word in between), head.lower()]
        if genitive or not rest or run != [part.lower() for part in form[1:]]:
            continue
        last = at + len(form)
        if (second := prefix_states(rest, lang)[:1]) and (
            found := _of(entry.codes, second, words, last)
        ):
            return found
        for _, end, other in state_readings(rest, lang):  # "United States-North Korean"
            tail = [word.lower for word in words[last : last + len(end) - 1]]
            if tail and tail == [part.lower() for part in end[1:]]:
                return _of(entry.codes, other.codes, words, last + len(end) - 1)
    return None


def _of(
    one: tuple[str, ...], other: tuple[str, ...], words: Sequence[Token], last: int
) -> Pair | None:
    states = (*one, *other)
    return Pair(last, states, words[last - 1].end) if len(set(states)) == len(states) else None
