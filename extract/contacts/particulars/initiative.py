"""On whose initiative a contact took place: the side that asked for it, or that called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.contacts.sides.borrowed import countries
from extract.lexicon import contacts as lexicon
from extract.lexicon import notation
from extract.lexicon.initiative import initiative_rules, initiative_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.contacts.sentence.mask import MaskedSentence
    from extract.contacts.sentence.triggers import TriggerHit
    from extract.contacts.sides.found import Found
    from extract.lexicon.initiative import InitiativeRule, InitiativeWords
    from extract.model import Span

# "which took place at the request of ...": what a phrase in a clause of its own may have before it.
_ALONE = 3
# How far behind "during the call" a phrase may start that is about the call and not about what was said in it.
_BESIDE = 2
# How far before a name its article, or before a phrase its negation, may stand.
_REACH = 3


@dataclass(frozen=True, slots=True)
class Initiative:
    """The side that a contact started from, with the words and the rule that tell it."""

    country: str
    span: Span
    rule: str


def initiative_of(masked: MaskedSentence, found: Found, lang: str) -> Initiative | None:
    """Return on whose initiative a contact was, ``None`` where its sentence does not tell one of its sides.

    Two phrases that name different sides tell none.
    """
    words = initiative_words(lang)
    if words is None:
        return None
    rules = [rule for rule in initiative_rules(lang) if _is_for(rule, masked, found.hit)]
    cued = any(token.lower() in words.cues for token in masked.tokens)
    sides = countries(found.actors)
    told: list[Initiative] = []
    for rule in rules:
        if rule.pattern is None:
            told += _called(masked, found, rule, lang)
        elif cued or rule.forms:
            told += _asked(masked, found.hit, rule, lang)
    told = [one for one in told if one.country in sides]
    return told[0] if len({one.country for one in told}) == 1 else None


def _is_for(rule: InitiativeRule, masked: MaskedSentence, hit: TriggerHit) -> bool:
    if hit.word.name not in rule.triggers:
        return False
    return not rule.forms or masked.spelled(hit.token).lower() in rule.forms


def _asked(
    masked: MaskedSentence, hit: TriggerHit, rule: InitiativeRule, lang: str
) -> Iterator[Initiative]:
    """Yield what the phrases of a rule tell of a trigger: "at the request of the Norwegian side"."""
    if rule.pattern is None:
        return
    for match in rule.pattern.finditer(masked.around(hit)):
        group = next(name for name in match.re.groupindex if match[name])
        at = masked.token_at(match, group)
        first = match.string.count(" ", 0, match.start())
        last = max(at + 1, match.string.count(" ", 0, match.end()))
        item = masked.items[at]
        code = item.countries[0] if len(item.countries) == 1 else ""
        about = rule.tied or _is_about(masked, hit, first, last, lang)
        refused = _is_denied(masked, first, last, lang) or _goes_on(masked, at, lang)
        if code and about and not refused:
            yield Initiative(code, masked.span(at), rule.name)


def _is_about(masked: MaskedSentence, hit: TriggerHit, first: int, last: int, lang: str) -> bool:
    """Tell whether the phrase of the tokens ``[first, last)`` says how a contact came about, not what was said in it.

    It stands in the clause of its nearest trigger, or says nothing else in a clause of its own.
    """
    words = initiative_words(lang)
    passed = words.passed if words else frozenset()
    telling = [one for one in masked.triggers if one.word.name not in passed]
    if hit.word.name in passed:
        return False
    nearest = min(telling, key=lambda one: (_distance(one.token, first, last), one.token))
    if nearest.token != hit.token:
        return False
    opens, ends = masked.clause(first)
    if not opens <= hit.token < ends:
        beside = [at for at in range(opens, ends) if not first <= at < last]
        return len(beside) <= _ALONE and masked.items.keys().isdisjoint(beside)
    before = masked.tokens[max(opens, hit.token - _REACH - 1) : hit.token]
    means = {word.lower() for word in before} & lexicon.frame_words(lang).means
    return hit.word.pos == "verb" or not means or 0 < first - hit.token <= _BESIDE


def _distance(token: int, first: int, last: int) -> int:
    return max(first - token, token - last + 1, 0)


def _is_denied(masked: MaskedSentence, first: int, last: int, lang: str) -> bool:
    """Tell whether a negation stands in a phrase or just before it: "nicht auf Wunsch Norwegens"."""
    words = {word.lower() for word in masked.tokens[max(0, first - _REACH) : last]}
    return not words.isdisjoint(lexicon.frame_words(lang).negations)


def _goes_on(masked: MaskedSentence, at: int, lang: str) -> bool:
    """Tell whether a second side follows: "at the request of Norway and Japan"."""
    after = [word.lower() for word in masked.tokens[at + 1 : at + 1 + _REACH]]
    joins = after[:1] and after[0] in lexicon.frame_words(lang).coordination - {","}
    return bool(joins) and any(at + 1 + n in masked.items for n in range(1, _REACH))


def _called(
    masked: MaskedSentence, found: Found, rule: InitiativeRule, lang: str
) -> Iterator[Initiative]:
    """Yield the side that acts in a verb of calling: "phoned", "rief ... an"."""
    hit, words = found.hit, initiative_words(lang)
    if words is None or found.frame.name not in rule.frames:
        return
    clause = masked.clause_words(hit.token)
    if not (rule.last or words.passive.isdisjoint(clause)):
        return
    far = countries(found.others)
    near = countries([actor for actor in found.actors if actor not in found.others])
    if len(far) != 1 or len(near) != 1:
        return
    calls, called = (far, near) if rule.last else (near, far)
    if words.free_order:
        turned = _turned(masked, _acting(masked, hit, lang), calls, called, words)
        calls = called if turned else calls
    elif not rule.last and not _acts_nearest(masked, hit, calls, lang):
        return
    yield Initiative(next(iter(calls)), hit.span, rule.name)


def _acts_nearest(
    masked: MaskedSentence, hit: TriggerHit, calls: frozenset[str], lang: str
) -> bool:
    """Tell whether nobody of another side acts between those who are taken for the callers and the verb."""
    first, _ = masked.clause(hit.token)
    acting = [at for at in _acting(masked, hit, lang) if first <= at < hit.token]
    return not acting or set(masked.items[acting[-1]].countries) == calls


def _turned(
    masked: MaskedSentence,
    acting: Sequence[int],
    calls: frozenset[str],
    called: frozenset[str],
    words: InitiativeWords,
) -> bool:
    """Tell whether an article turns caller and called round: "den Präsidenten rief die Ministerin an"."""
    articles: dict[str, str] = {}
    for at in acting:
        for side in masked.items[at].countries:
            articles.setdefault(side, _article(masked, at, words))
    return any(articles.get(side) in words.accusative for side in calls) or any(
        articles.get(side) in words.nominative for side in called
    )


def _acting(masked: MaskedSentence, hit: TriggerHit, lang: str) -> list[int]:
    """Return who stands in the clause of a verb without a preposition, in the order of the text."""
    first, last = masked.clause(hit.token)
    words = lexicon.frame_words(lang)
    return [
        at
        for at, item in sorted(masked.items.items())
        if first <= at < last and item.char in notation.ACTING and not masked.is_governed(at, words)
    ]


def _article(masked: MaskedSentence, at: int, words: InitiativeWords) -> str:
    """Return the article of a name that tells its case, with an adjective between at most."""
    before = [word.lower() for word in masked.tokens[max(0, at - 2) : at]]
    telling = words.accusative | words.nominative
    return next((word for word in reversed(before) if word in telling), "")
