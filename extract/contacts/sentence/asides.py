"""What stands between two commas or dashes within a clause: "N rief am Montag, wie ein Sprecher sagte, M an"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.lexicon.notation import GROUP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.pieces import Item
    from extract.lexicon.contacts import FrameWords

_COMMA, _DASHES = ",", frozenset("-–—")
# What is quoted has clauses of its own.
_QUOTES = frozenset('"„“”«»‹›')
# How many words an aside has at most; what is longer is a clause that the sentence goes on with.
_LONGEST = 25
# How long the rest of a list within one is.
_REST = 9
# How many words in brackets only add to what stands before them: "(WHO)", "(zu Deutsch Rat)".
_BRACKETS = 3
# How many words a phrase has at least.
_PHRASE = 2


def without_asides(masked: MaskedSentence, words: FrameWords) -> MaskedSentence | None:
    """Return a sentence without its asides, ``None`` if it has none or no trigger outside them.

    A pair of commas encloses one where a word that subordinates follows the first; a pair of dashes always does.
    """
    if not words.asides or not _QUOTES.isdisjoint(masked.tokens):
        return None
    gone = frozenset(at for first, last in _asides(masked, words) for at in range(first, last))
    if not gone or all(hit.token in gone for hit in masked.triggers):
        return None
    return masked.without(gone)


def _asides(masked: MaskedSentence, words: FrameWords) -> Iterator[tuple[int, int]]:
    """Yield the tokens ``[first, last)`` of each aside, its marks included."""
    tokens, at = masked.tokens, 1
    if name := _behind_a_title(masked, words):
        yield 0, name
        yield name + 1, name + 2
        at = name + 2
    while at < len(tokens) - 1:
        mark = tokens[at]
        if closes := _behind_remark(masked, at) or _behind_names(masked, at, words):
            yield at, closes
            at = closes
            continue
        explains = mark == _COMMA and _explains(masked, at, words)
        opens = mark in _DASHES or (mark == _COMMA and tokens[at + 1].lower() in words.asides)
        opens = opens or (mark == _COMMA and _parts_company(masked, at, words))
        end = _next(masked, mark, at + 2) if opens or explains else 0
        if explains and end:
            end = _past_a_list(masked, end, words)
        if end:
            yield at, end + 1
            at = end
        at += 1


def _behind_remark(masked: MaskedSentence, at: int) -> int:
    """Return where brackets end that open at a token and only add a few words: "des Asien-Pazifik-Gipfels (Apec)", 0 if they do not."""
    if masked.tokens[at] != "(":
        return 0
    told = {hit.token for hit in masked.triggers} | set(masked.items) | set(masked.times)
    for end in range(at + 2, min(at + 2 + _BRACKETS, len(masked.tokens))):
        if masked.tokens[end] == ")":
            return end + 1 if told.isdisjoint(range(at + 1, end)) else 0
    return 0


def _behind_names(masked: MaskedSentence, at: int, words: FrameWords) -> int:
    """Return where brackets end that open at a token behind several officers and only name them, 0 if they do not: "Die Außenminister von A und B (N und M)"."""
    item = masked.items.get(at - 1)
    if masked.tokens[at] != "(" or item is None or item.char != GROUP or not item.mentions:
        return 0
    office = item.mentions[0].plural and bool(item.mentions[0].office)
    end = _next(masked, ")", at + 2)
    inside = range(at + 1, end)
    named = all(
        n in masked.items
        or masked.tokens[n][:1].isupper()
        or masked.tokens[n].lower() in words.coordination
        for n in inside
    )
    return end + 1 if office and named and 0 < len(inside) <= _REST else 0


def _behind_a_title(masked: MaskedSentence, words: FrameWords) -> int:
    """Return where an officer stands between commas behind a title that opens the sentence, 0 if none does: "Der Chef des Stabs, Oberst N, empfing M"."""
    comma = _next(masked, _COMMA, _PHRASE)
    officer = masked.items.get(comma + 1)
    if not comma or comma > _REST or masked.tokens[0].lower() not in words.articles:
        return 0
    if officer is None or masked.tokens[comma + 2 : comma + 3] != (_COMMA,):
        return 0
    held = all(mention.name and mention.office for mention in officer.mentions)
    return comma + 1 if held and _is_his_title(masked, comma, officer, words) else 0


def _is_his_title(masked: MaskedSentence, comma: int, officer: Item, words: FrameWords) -> bool:
    """Tell whether what stands up to a comma is a noun alone, with no verb, time or contact, and of nobody but an officer."""
    if any(hit.token < comma for hit in masked.triggers) or any(at < comma for at in masked.times):
        return False
    sides = {actor.country for actor in officer.actors}
    names = {actor.name for actor in officer.actors} | {""}
    told = [actor for at, one in masked.items.items() if at < comma for actor in one.actors]
    his = all(actor.name in names and actor.country in sides for actor in told)
    title = masked.tokens[1:comma]
    noun = title[0][:1].isupper() or 1 in masked.items
    return his and noun and words.finite.isdisjoint(word.lower() for word in title)


def _explains(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a comma parts a person from what he is: "N, Vorsteher des Amtes für Handel, Bildung und Forschung, empfing M"."""
    one, behind = masked.items.get(at - 1), masked.tokens[at + 1]
    named = one is not None and any(mention.name for mention in one.mentions)
    again = masked.items.get(at + 1)
    office = again is not None and not any(mention.name for mention in again.mentions)
    noun = behind[0].isupper() and behind.isalpha() and again is None
    return named and (noun or office or behind in words.articles | words.definite)


def _parts_company(masked: MaskedSentence, at: int, words: FrameWords) -> bool:
    """Tell whether a phrase stands between a contact and with whom it was: "had a call, at the request of Norway, with N"."""
    tokens, close = masked.tokens, _next(masked, _COMMA, at + _PHRASE)
    evoked = {hit.token for hit in masked.triggers}
    if not close or close - at > _REST or evoked.isdisjoint(range(at - _PHRASE, at)):
        return False
    behind = tokens[close + 1].lower() in words.company
    return (
        behind
        and tokens[at + 1].lower() in words.prepositions
        and evoked.isdisjoint(range(at, close))
    )


def _past_a_list(masked: MaskedSentence, end: int, words: FrameWords) -> int:
    """Return the comma behind the rest of a list that the comma at *end* only parts: ", Bildung und Forschung,"."""
    close = _next(masked, _COMMA, end + 1)
    between = masked.tokens[end + 1 : close] if close and close - end <= _REST else ()
    spoken = {hit.token for hit in masked.triggers} | set(masked.items)
    told = any(at in spoken for at in range(end + 1, close)) if between else True
    small = {word.lower() for word in between}
    joined = words.and_ in small and small.isdisjoint(words.finite)
    return close if joined and not told else end


def _next(masked: MaskedSentence, mark: str, first: int) -> int:
    """Return where the mark that closes an aside stands, 0 where none does before the sentence ends."""
    tokens = masked.tokens
    last = min(first + _LONGEST, len(tokens) - 2)
    return next((at for at in range(first, last) if tokens[at] == mark), 0)
