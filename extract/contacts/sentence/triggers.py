"""Find the words of a sentence that evoke a contact."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from extract.actors.forms import prefix_states
from extract.lexicon import triggers as lexicon
from extract.lexicon.memo import Memo
from extract.lexicon.notation import ACTOR, GENITIVE, GROUP, TIME
from extract.lexicon.travel import towns
from extract.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.lexicon.triggers import TriggerWord

_Evoked = tuple[tuple["TriggerWord", ...], "TriggerWord | None"]

BOUNDARY = frozenset("-,;:–—()?!|■")
_OPENS = frozenset('"“„«')
_SHORTEST_COMPOUND = 9
# How many tokens behind a trigger may be asked for.
_AHEAD = 14
_OFFICIALS = frozenset({ACTOR, GROUP, GENITIVE})
_ASIDES = ([",", ","], ["-", "-"], ["–", "–"], ["—", "—"], ["(", ")"])


@dataclass(frozen=True, slots=True)
class TriggerHit:
    """A trigger word at a token of the masked sentence."""

    token: int
    word: TriggerWord
    span: Span
    far: int | None


def triggers(
    tokens: Sequence[str], bounds: Sequence[tuple[int, int]], lang: str, *, titled: bool = False
) -> Iterator[TriggerHit]:
    """Yield the triggers among the tokens of a sentence, the longest form at each place.

    In a *titled* sentence every word has a capital, and so may a verb: "Holm Meets Sato".
    """
    skip = 0
    for at, evoked in enumerate(map(_evoked(lang).__getitem__, tokens)):
        if evoked is None or at < skip:
            continue
        words, compound = evoked
        for word in words:
            hit = _fits(word, tokens, bounds, at, titled=titled)
            if hit is not None and not _is_of_a_later_verb(tokens, hit, lang):
                skip = at + len(word.words)
                yield hit
                break
        else:
            if compound is not None:
                yield TriggerHit(at, compound, Span(*bounds[at]), None)


def evokes(tokens: Sequence[str], lang: str) -> bool:
    """Tell whether a trigger may stand among the tokens: one of several words needs its second."""
    found = list(map(_evoked(lang).__getitem__, tokens))
    return any(found) and any(
        _begins(evoked, following)
        for evoked, following in zip(found, (*tokens[1:], ""), strict=True)
        if evoked
    )


def _begins(evoked: _Evoked, following: str) -> bool:
    """Tell whether one of the triggers that a token may begin goes on with what follows."""
    words, compound = evoked
    second = following.replace("’", "'").lower()
    return compound is not None or any(
        len(word.words) == 1 or word.words[1].lower() == second for word in words
    )


@cache
def _evoked(lang: str) -> Memo[str, _Evoked | None]:
    return Memo(partial(_evoked_by, lang=lang))


def _evoked_by(token: str, lang: str) -> _Evoked | None:
    """Return the triggers that may begin with a token, and the one that it ends in as a compound."""
    words = lexicon.trigger_words(lang).get(token.replace("’", "'").lower(), ())
    compound = _compound(token, lang)
    return (words, compound) if words or compound else None


def _compound(token: str, lang: str) -> TriggerWord | None:
    """Return the trigger that a compound noun ends in: "Wassergespräche"."""
    if len(token) < _SHORTEST_COMPOUND or not token[0].isupper():
        return None
    lowered = token.lower()
    endings = lexicon.compounds(lang)
    if not endings or lowered in lexicon.not_compounds(lang):
        return None
    return next(
        (
            word
            for cut in range(2, len(lowered) - 3)
            if (word := endings.get(lowered[cut:])) is not None
            and (not word.abroad or destination(token, word, lang))
        ),
        None,
    )


def destination(token: str, word: TriggerWord, lang: str) -> tuple[str, ...]:
    """Return the state that the first part of a compound names: "Deutschlandbesuch", "Moskau-Reise"."""
    first = token[: len(token) - len(word.words[0])].removesuffix("-")
    if not token.lower().endswith(word.words[0]):
        return ()
    if states := prefix_states(first, lang):
        return states
    town = towns(lang).get(first)
    return (town,) if town else ()


def _fits(
    word: TriggerWord,
    tokens: Sequence[str],
    bounds: Sequence[tuple[int, int]],
    at: int,
    *,
    titled: bool,
) -> TriggerHit | None:
    last = at + len(word.words)
    run = tokens[at:last]
    if len(run) < len(word.words):
        return None
    for token, form in zip(run, word.words, strict=True):
        if token.lower() != form.lower() or (form[0].isupper() and not token[0].isupper()):
            return None
    inside = at > (tokens[0] in _OPENS) and not titled  # a quotation's first word has a capital
    if word.pos == "verb" and run[0][0].isupper() and inside and word.words[0][0].islower():
        return None
    if not _stands_well(word, tokens, at, last):
        return None
    far = None
    if word.particle:
        far = next(
            (i for i in range(last, len(tokens)) if tokens[i].lower() == word.particle), None
        )
        if far is None or not (
            _is_clause(tokens[last:far]) or _ends_after_aside(tokens, last, far)
        ):
            return None
    return TriggerHit(at, word, Span(bounds[at][0], bounds[last - 1][1]), far)


def _stands_well(word: TriggerWord, tokens: Sequence[str], at: int, last: int) -> bool:
    """Tell whether a form has beside it what its word asks for, and nothing that makes another word of it."""
    if word.never_before:
        behind = " ".join(token.lower() for token in tokens[last : last + 2]).replace(TIME, "{T}")
        if not word.never_before.isdisjoint((behind, behind.partition(" ")[0])):
            return False
    if word.beside and word.beside.isdisjoint(token.lower() for token in tokens):
        return False
    if word.behind is not None:
        ahead = " ".join(tokens[last : last + _AHEAD])
        if not word.behind.match(f"{ahead} "):
            return False
    follows = at > 0 and tokens[at - 1].lower() in word.never_after
    return not (follows and _OFFICIALS.issuperset(tokens[last : last + 1]))


def _is_of_a_later_verb(tokens: Sequence[str], hit: TriggerHit, lang: str) -> bool:
    """Tell whether a particle belongs to a verb behind the one that it may end: "traf N und lud ihn ein" is no "traf ein"."""
    between = tokens[hit.token + 1 : hit.far] if hit.far is not None else ()
    later = (evoked[0] for token in between if (evoked := _evoked(lang)[token]) is not None)
    return any(word.particle == hit.word.particle for words in later for word in words)


def _is_clause(tokens: Sequence[str]) -> bool:
    return not any(token in BOUNDARY for token in tokens)


def _ends_after_aside(tokens: Sequence[str], last: int, far: int) -> bool:
    """Tell whether a particle ends its clause behind an aside between commas: "traf N, der Minister, in Riga ein"."""
    asides = [token for token in tokens[last:far] if token in BOUNDARY]
    ends = far + 1 == len(tokens) or tokens[far + 1] in BOUNDARY or tokens[far + 1] == "."
    return ends and asides in _ASIDES
