"""Where a mention stands among the tokens of its sentence, with the title, number and brackets that belong to the name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.model import Actor, Mention, MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.contacts import FrameWords

# How many words brackets after a name may hold ("SPD", "beide ÖVP"), and how many digits an age has.
_IN_BRACKETS, _LONGEST_AGE = 4, 2
# How many tokens an age is with its commas.
_AGE = 3
_ROMAN = frozenset("IVX")
# How many tokens "group of" has, and "guest,".
_GROUP, _GUEST = 2, 2
# How many tokens "geführte Delegation" has.
_LED = 2
# How far before a mention the words are read that lead to it.
_LEAD = 60
# How many tokens "(WBF)" has.
_SHORT_FORM = 3
# Where a token starts and ends: there is one for every word, so it is a bare pair.
Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention at the tokens ``[first, last)`` with its actors."""

    first: int
    last: int
    mention: Mention
    actors: tuple[Actor, ...]


def with_all_of_it(
    text: str, raw: Sequence[Bounds], placed: Sequence[Placed], words: FrameWords
) -> list[Placed]:
    """Return the mentions of a sentence, each with what belongs to its name around it."""
    whole = [_with_title(text, raw, _with_ordinal(text, raw, one), words) for one in placed]
    whole = [_with_title(text, raw, one, words) for one in whole]  # "H.E. Mr. N"
    aged = [_with_age(text, raw, _of_strangers(text, raw, one, words)) for one in whole]
    known = [_of_a_group(text, raw, one, words) for one in _with_brackets(text, raw, aged)]
    named = _with_states(_as_guests(text, raw, known, words))
    return _with_leaders(text, raw, named, words)


def spelled(text: str, token: Bounds) -> str:
    """Return the characters of a token."""
    return text[token[0] : token[1]]


def words_ahead(text: str, mention: Mention) -> list[str]:
    """Return the few words that lead to a mention."""
    start = mention.span.start
    return text[max(0, start - _LEAD) : start].split()


def _with_title(text: str, raw: Sequence[Bounds], entry: Placed, words: FrameWords) -> Placed:
    """Let a title belong to the name after it: "Mr Holm", "Mrs. Sato", "Secretary General Sato"."""
    last = entry.first - 1
    if last > 0 and spelled(text, raw[last]) == ".":
        last -= 1
    if last < 0 or not entry.mention.name:
        return entry
    opens = (last - 1, last) if last else (last,)
    titles = (text[raw[first][0] : raw[last][1]].lower() for first in opens)
    first = next((one for one, told in zip(opens, titles, strict=True) if told in words.titles), -1)
    return replace(entry, first=first) if first >= 0 else entry


def _of_strangers(text: str, raw: Sequence[Bounds], entry: Placed, words: FrameWords) -> Placed:
    """Take a state for an adjective where firms or private persons follow: "met U.S. investors"."""
    if entry.mention.kind is not MentionKind.STATE or entry.last >= len(raw) or not words.private:
        return entry
    if spelled(text, raw[entry.last]).lower() not in words.private:
        return entry
    return replace(entry, mention=replace(entry.mention, kind=MentionKind.ADJECTIVE))


def _with_states(placed: list[Placed]) -> list[Placed]:
    """Let the state that owns a name belong to it: "Norway's Lars Holm, Japan's Ken Sato and ..."."""
    found: list[Placed] = []
    for entry in placed:
        if found and _owns(found[-1], entry):
            found[-1] = replace(entry, first=found[-1].first)
        else:
            found.append(entry)
    return found


def _of_a_group(text: str, raw: Sequence[Bounds], entry: Placed, words: FrameWords) -> Placed:
    """Let a group belong to the officials of whom it is: "a group of U.S. senators"."""
    first = entry.first - _GROUP
    if first < 0 or not (entry.mention.plural and entry.mention.office and entry.actors):
        return entry
    group, of = (spelled(text, here).lower() for here in raw[first : entry.first])
    told = group in words.delegations and of in words.head_links
    return replace(entry, first=first) if told else entry


def _as_guests(
    text: str, raw: Sequence[Bounds], placed: list[Placed], words: FrameWords
) -> list[Placed]:
    """Let a guest or host belong to the name between commas behind it: "his host, N,", "his Kenyan guest, Minister N,"."""
    found: list[Placed] = []
    for entry in placed:
        first, last = entry.first - _GUEST, entry.last
        before = [spelled(text, here).lower() for here in raw[max(0, first) : entry.first]]
        after = spelled(text, raw[last]) if last < len(raw) else "."
        guest = before[1:] == [","] and before[0] in words.guests and after in {",", "."}
        if not (guest and entry.mention.kind is MentionKind.PERSON and entry.actors):
            found.append(entry)
            continue
        state = found[-1] if found and found[-1].last == first else None
        if state is not None and state.mention.kind is MentionKind.ADJECTIVE:
            if {actor.country for actor in entry.actors} != set(state.mention.states):
                found.append(entry)
                continue
            first = found.pop().first
        found.append(replace(entry, first=first, last=last + (after == ",")))
    return found


def _owns(state: Placed, person: Placed) -> bool:
    """Tell whether a state in the genitive stands just before its person: "Norway's Lars Holm"."""
    owner = state.mention
    owns = owner.kind is MentionKind.STATE and owner.genitive and state.last == person.first
    own = {actor.country for actor in person.actors} == set(owner.states)
    return owns and own and person.mention.kind is MentionKind.PERSON


def _with_leaders(
    text: str, raw: Sequence[Bounds], placed: list[Placed], words: FrameWords
) -> list[Placed]:
    """Let a delegation be one with who leads it: "a delegation led by Minister N", "a Kenyan team, headed by N,"."""
    found: list[Placed] = []
    for entry in placed:
        if found and entry.first < found[-1].last:
            continue  # "(eine von N geleitete) Delegation"
        if found and (led := _led(text, raw, found[-1], entry, words)) is not None:
            found[-1] = led
        else:
            found.append(_leading(text, raw, entry, words))
    return found


def _leading(text: str, raw: Sequence[Bounds], entry: Placed, words: FrameWords) -> Placed:
    """Let a delegation belong to who leads it by a participle: "eine vom Minister N geführte Delegation"."""
    lead = spelled(text, raw[entry.first - 1]).lower() if entry.first else ""
    behind = [spelled(text, at).lower() for at in raw[entry.last : entry.last + _LED]]
    led = len(behind) == _LED and behind[0] in words.leading and behind[1] in words.delegations
    if not (led and lead in words.away and entry.actors):
        return entry
    return replace(entry, first=entry.first - 1, last=entry.last + _LED)


def _led(
    text: str, raw: Sequence[Bounds], last: Placed, entry: Placed, words: FrameWords
) -> Placed | None:
    """Return a delegation and its leader as one, ``None`` if the second of two mentions does not lead the first."""
    between = [spelled(text, here).lower() for here in raw[last.last : entry.first]]
    while between and between[-1] in words.determiners:
        between.pop()
    if not between or entry.mention.genitive or not entry.mention.office:
        return None
    of_state = last.mention.kind in {MentionKind.ADJECTIVE, MentionKind.STATE}
    own = last.mention.span.of(text).lower().split()
    body = words.delegations.intersection([between.pop(0)] if of_state else own)
    set_off = between[:1] == [","]
    if not body or " ".join(between[set_off:]) not in words.led_by:
        return None
    states = {actor.country for actor in (*last.actors, *entry.actors) if actor.country}
    if len(states) != 1:
        return None
    (state,) = states
    actors = tuple(replace(actor, country=state) for actor in entry.actors)
    actors = actors or (Actor(state, "", (entry.mention.office,), ()),)
    closed = set_off and entry.last < len(raw) and spelled(text, raw[entry.last]) == ","
    return Placed(last.first, entry.last + closed, entry.mention, actors)


def _with_ordinal(text: str, raw: Sequence[Bounds], entry: Placed) -> Placed:
    """Let the stop behind a ruler's number belong to the name: "mit König Harald V. in Oslo"."""
    stop, number = entry.last, spelled(text, raw[entry.last - 1])
    inside = stop + 1 < len(raw) and spelled(text, raw[stop]) == "."
    ruler = inside and bool(entry.mention.name) and set(number) <= _ROMAN
    return replace(entry, last=stop + 1) if ruler else entry


def _with_age(text: str, raw: Sequence[Bounds], entry: Placed) -> Placed:
    """Let an age between commas belong to the name before it: "bei N, 50, am Montag"."""
    end = entry.last + _AGE
    if not entry.mention.name or end > len(raw):
        return entry
    comma, age, close = (spelled(text, token) for token in raw[entry.last : end])
    aged = comma == close == "," and age.isdigit() and len(age) == _LONGEST_AGE
    return replace(entry, last=end) if aged else entry


def _with_brackets(text: str, raw: Sequence[Bounds], placed: list[Placed]) -> list[Placed]:
    """Let short brackets belong to the name before them: "N (SPD)", "N (Estland), M (Lettland)"."""
    found: list[Placed] = []
    for entry in placed:
        if found and entry.first < found[-1].last:
            continue  # the state within the brackets has told its person's side
        told = entry.mention.name or _is_abbreviated(text, raw, entry)
        end = _bracket_end(text, raw, entry) if told else entry.last
        if end == entry.last:
            found.append(entry)
            continue
        inside = [other for other in placed if entry.last <= other.first < end]
        if any(other.mention.kind is not MentionKind.STATE for other in inside):
            end = entry.last
        actors = entry.actors
        if end > entry.last and len(inside) == 1:
            state = inside[0].mention.states[0]
            actors = tuple(a if a.country else replace(a, country=state) for a in actors)
        found.append(replace(entry, last=end, actors=actors))
    return found


def _is_abbreviated(text: str, raw: Sequence[Bounds], entry: Placed) -> bool:
    """Tell whether brackets only give a state, or the department of an office, for short: "... für Wirtschaft (WBF)", "the Community (EC)"."""
    if not (entry.mention.office or entry.mention.kind is MentionKind.STATE):
        return False
    inside = [spelled(text, at) for at in raw[entry.last : entry.last + _SHORT_FORM]]
    short = len(inside) == _SHORT_FORM and (inside[0], inside[2]) == ("(", ")")
    return short and inside[1].isupper() and len(inside[1]) > 1


def _bracket_end(text: str, raw: Sequence[Bounds], entry: Placed) -> int:
    """Return where the brackets after a name end, if they hold a few words and no date; else where the name ends."""
    if entry.last >= len(raw) or spelled(text, raw[entry.last]) != "(":
        return entry.last
    for at in range(entry.last + 1, min(entry.last + 2 + _IN_BRACKETS, len(raw))):
        here = spelled(text, raw[at])
        if here == ")":
            return at + 1
        if here[0].isdigit() and len(here) > _LONGEST_AGE:
            break
    return entry.last
