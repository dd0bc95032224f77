"""The tense of the clause that holds a time expression, from the verb forms in resources/<lang>/tense.toml."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from extract.lexicon.tense import TenseLexicon, tense_lexicon
from extract.model import Span, Tense
from extract.timex.forms import is_participle
from extract.timex.lead import Lead
from extract.timex.nearest import nearest_tense
from extract.timex.sentence import sentence_at
from extract.timex.whole import (
    cites,
    infinitive_tense,
    is_infinitive,
    marked_infinitive,
    reports,
    whole_tense,
)
from extract.timex.words import Word, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 600
_PHRASE = 5
# Characters in which the word before a time is looked for.
_PREPOSITION = 20
# "as soon" is a clause of two words.
_PAIR = 2
# "Alten und neuen Kollegen": the words around "and", and how adjectives end that go together.
_ADJECTIVES = 3
_ADJECTIVE_ENDINGS = frozenset({"en", "er", "em", "es"})


def tense_at(text: str, sentence: Span, at: Span, lang: str) -> Tense:
    """Return the tense of the clause of *sentence* that holds *at*; PRESENT where no verb tells."""
    lexicon = tense_lexicon(lang)
    clauses, home = _around(lang, text, sentence, at)
    near = clauses[max(0, home - 1) : home + 1]
    lead = Lead.of(near, at, lexicon.words["still"])
    if (led := lead.tense(lexicon)) is not None:
        return led
    if _moved(lexicon, near, lead) or (near and _awaits(lexicon, near[-1], lead, at)):
        return Tense.FUTURE
    words = lexicon.words
    until = lead.last in words["until"] or lead.pair in words["until"]
    term = lead.last in words["term"] or (
        lead.last in words["from"] and lead.following in words["onward"]
    )
    meant = infinitive_tense(lexicon, _governed(clauses, home))
    if meant is None and _announced_then(lexicon, clauses, home, at):
        meant = Tense.PAST
    if meant is not None:
        return meant
    for index in _order(lexicon, text, clauses, home):
        found = _clause_tense(lexicon, clauses[index], at)
        if found is None and index == home and cites(lexicon, clauses[home]):
            return Tense.PAST
        if found is not None:
            if found is not Tense.PRESENT:
                waits = index == home and found is Tense.PAST and _waits(lexicon, clauses, home, at)
                return Tense.FUTURE if waits else found
            if term or (until and index == home):
                return Tense.FUTURE
            told = index == home and reports(lexicon, clauses[home])
            return Tense.PAST if told or _after_event(lexicon, clauses[home], at) else found
    return Tense.PRESENT


def tense_around(text: str, at: Span, lang: str) -> Tense:
    """Return the tense of the clause around *at* in a text that is not cut into sentences."""
    return tense_at(text, sentence_at(text, at, lang), at, lang)


def _clause_tense(lexicon: TenseLexicon, clause: Sequence[Word], at: Span) -> Tense | None:
    if lexicon.verbs_last:
        return whole_tense(lexicon, clause)
    return nearest_tense(lexicon, clause, at)


def _governed(clauses: list[list[Word]], home: int) -> list[list[Word]]:
    """Return the clause *home* and the one before it; a lone word between them ("damit") goes with the latter."""
    first = home - 1
    while first > 0 and len(clauses[first]) == 1:
        first -= 1
    return clauses[max(0, first) : home + 1]


def _order(
    lexicon: TenseLexicon, text: str, clauses: Sequence[Sequence[Word]], home: int
) -> list[int]:
    """Return the clauses in the order in which their verbs are asked.

    What stands before a colon comes last; where the time stands alone, a main clause comes before a relative one.
    """
    first = home
    while 0 < first < len(clauses):
        if ":" in text[clauses[first - 1][-1].end : clauses[first][0].start]:
            break
        first -= 1
    after = list(range(home + 1, len(clauses)))
    if home < len(clauses) and len(clauses[home]) <= 1:  # nothing but the time: "On Tuesday, …"
        after.sort(key=lambda index: clauses[index][0].text in lexicon.words["relative"])
    order = [home, *range(home - 1, first - 1, -1), *after]
    return [index for index in (*order, *range(first - 1, -1, -1)) if index < len(clauses)]


def announces(text: str, sentence: Span, at: Span, lang: str) -> bool:
    """Tell whether a present verb of *at*'s clause announces: "im Dezember kommt der Rat zusammen", "the term ends in May"."""
    lexicon = tense_lexicon(lang)
    clauses, home = _around(lang, text, sentence, at)
    plans = lexicon.words["plans"]
    return any(
        word.text in plans and not word.capital for word in (clauses[home] if clauses else [])
    )


def follows_event(text: str, sentence: Span, at: Span, lang: str) -> bool:
    """Tell whether the time is that of something over by then: "aid after the floods in August"."""
    lexicon = tense_lexicon(lang)
    clauses, home = _around(lang, text, sentence, at)
    before = [word.text for word in clauses[home] if word.start < at.start] if clauses else []
    return any(word in lexicon.words["after"] for word in before[-_PHRASE - 1 : -1])


def surely_past(text: str, sentence: Span, at: Span, lang: str) -> bool:
    """Tell whether a past tense is the time's own: where a clause is told whole, its own verb must tell it."""
    lexicon = tense_lexicon(lang)
    if _put_off_to(text, at, lang):
        return False
    clauses, home = _around(lang, text, sentence, at)
    if not lexicon.verbs_last or not clauses:
        return True
    own = _clause_tense(lexicon, clauses[home], at)
    rest = clauses[home + 1 : home + 2]
    if own is None and rest and rest[0][0].text in lexicon.words["coordinators"]:
        own = _clause_tense(lexicon, rest[0], at)  # "im Mai | und Juni waren …"
    return own is not None and own.looks_back


def _put_off_to(text: str, at: Span, lang: str) -> bool:
    """Tell whether the time is a goal or a term: "by May", "für Mai"."""
    before = text[max(0, at.start - _PREPOSITION) : at.start].lower().split()
    words = tense_lexicon(lang).words
    return bool(before) and before[-1] in words["toward"] | words["term"] | words["goal"]


# The same time is asked for its tense and for what stands around it.
@lru_cache(maxsize=8)
def _around(lang: str, text: str, sentence: Span, at: Span) -> tuple[list[list[Word]], int]:
    """Return the clauses around *at*, without its own words, and the index of the one that holds it."""
    lexicon = tense_lexicon(lang)
    leading = lexicon.words["leading"]
    first, last = at.start - _REACH, at.end + _REACH
    words = [
        word
        for word in words_of(text, sentence.start, sentence.end)
        if first < word.end
        and word.start < last
        and (
            word.end <= at.start
            or word.start >= at.end
            or word.stops
            or (word.start == at.start and text[word.start : word.end].lower() in leading)
        )
    ]
    clauses = _closed(lexicon, _clauses(lexicon, words))
    starts = [
        (max(w.start for w in c if w.start <= at.start), i)
        for i, c in enumerate(clauses)
        if c[0].start <= at.start
    ]
    home = max(starts, default=(0, 0))[1]
    return clauses, home


def _waits(lexicon: TenseLexicon, clauses: Sequence[Sequence[Word]], home: int, at: Span) -> bool:
    """Tell whether a clause in the past is still to come: "were likely to sell as soon as trading opened Monday"."""
    if home == 0 or clauses[home][0].text not in lexicon.words["waits"]:
        return False
    first = max(0, home - 2 if len(clauses[home - 1]) <= _PAIR else home - 1)
    before = _clause_tense(lexicon, clauses[first], at)
    return before is Tense.FUTURE


def _after_event(lexicon: TenseLexicon, clause: Sequence[Word], at: Span) -> bool:
    """Tell whether the time is that of what came before: "Nach dem Sieg am Sonntag ist …"."""
    before = sum(word.start < at.start for word in clause)
    return clause[0].text in lexicon.words["after"] and 1 < before <= _PHRASE


def _before_event(lexicon: TenseLexicon, clause: Sequence[Word], at: Span) -> bool:
    """Tell whether the time is that of what was still to come: "Vor dem Treffen am Freitag sagte …"."""
    words = lexicon.words
    before = [word for word in clause if word.start < at.start]
    if before and before[-1].text in words["preposition"]:
        before.pop()
    if not before or not before[-1].text.endswith(lexicon.endings["occasion"]):
        return False
    if _clause_tense(lexicon, clause, at) is Tense.PLUPERFECT:
        return False
    reach = before[-2 - _PHRASE :]
    for index, word in enumerate(reach[:-1]):
        pair = f"{reach[index - 1].text}_{word.text}" if index else ""
        opens = word.text in words["before"] or pair in words["before"]
        if opens and (index == len(reach) - 2 or reach[index + 1].text in words["article"]):
            return True
    return False


def _awaits(lexicon: TenseLexicon, clause: Sequence[Word], lead: Lead, at: Span) -> bool:
    """Tell whether the time is that of an occasion that was still to come, whatever the verb."""
    return _before_event(lexicon, clause, at) or _prepared(lexicon, clause, lead, at)


def _prepared(lexicon: TenseLexicon, clause: Sequence[Word], lead: Lead, at: Span) -> bool:
    """Tell whether the time is that of an occasion prepared for: "preparations for the June elections"."""
    before = [word.text for word in clause if word.start < at.start][-_PHRASE:]
    prepared = not lexicon.words["prepares"].isdisjoint(before)
    return prepared and lead.following.endswith(lexicon.endings["occasion"])


def _moved(lexicon: TenseLexicon, clauses: Sequence[Sequence[Word]], lead: Lead) -> bool:
    """Tell whether the time is where something is put off to, or a term: "auf Oktober vertagt", "has until Friday"."""
    held = {word.text for clause in clauses for word in clause}
    roles = lexicon.words
    pairs = (("toward", "moved"), ("goal", "aimed"), ("term", "granted"))
    before = lead.pair.partition("_")[0] if lead.last in roles["article"] else lead.last
    return any(before in roles[place] and not held.isdisjoint(roles[verb]) for place, verb in pairs)


def _announced_then(
    lexicon: TenseLexicon, clauses: Sequence[Sequence[Word]], home: int, at: Span
) -> bool:
    """Tell whether the time is when something was announced: "hat am Mittwoch angekündigt, dass ...", "hat am Mittwoch Hilfe angekündigt"."""
    words = lexicon.words
    clause = clauses[home] if home < len(clauses) else []
    has = any(word.text in words["perfect"] - words["is"] for word in clause)
    if not has or clause[-1].text not in words["announced"]:
        return False
    rest = clauses[home + 1] if home + 1 < len(clauses) else []
    told = bool(rest) and (
        rest[0].text in words["content"] or marked_infinitive(lexicon, rest) is not None
    )
    return told or clause[-1].start > at.end + 1


def _clauses(lexicon: TenseLexicon, words: Sequence[Word]) -> list[list[Word]]:
    """Cut the sentence at punctuation and at the words that open a clause."""
    clauses: list[list[Word]] = [[]]
    for at, word in enumerate(words):
        opens = word.text in lexicon.boundaries and not (
            word.text in lexicon.words["coordinators"]
            and (_is_open(lexicon, clauses[-1]) or _joins_adjectives(lexicon, words, at))
        )
        if (word.stops or opens) and clauses[-1]:
            clauses.append([])
        if not word.stops:
            clauses[-1].append(word)
    return [clause for clause in clauses if clause]


def _joins_adjectives(lexicon: TenseLexicon, words: Sequence[Word], at: int) -> bool:
    """Tell whether "and" stands between two adjectives of one noun: "mit seinen alten und neuen Kollegen"."""
    around = (*words[max(0, at - 1) : at], *words[at + 1 : at + 3])
    if not lexicon.verbs_last or len(around) != _ADJECTIVES or any(w.stops for w in around[:2]):
        return False
    one, other, noun = around
    ending = one.text[-2:]
    bare = not (one.capital or other.capital) and noun.capital
    return bare and other.text.endswith(ending) and ending in _ADJECTIVE_ENDINGS


def _is_open(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether a clause still waits for the verb that its auxiliary announced: "am Montag hatten A" ("und B …")."""
    words = lexicon.words
    frame = words["future"] | words["perfect"] | words["pluperfect"]
    begun = next((i for i, word in enumerate(clause) if word.text in frame), None)
    if not lexicon.verbs_last or begun is None:
        return False
    rest = [word for word in clause[begun + 1 :] if not word.capital]
    infinitive = is_infinitive(lexicon, clause[-1]) and clause[-1] in rest
    return not infinitive and not any(is_participle(lexicon, word) for word in rest)


def _closed(lexicon: TenseLexicon, clauses: list[list[Word]]) -> list[list[Word]]:
    """Join a clause to its verb behind asides: "hat am Montag mit N, dem Präsidenten Japans, telefoniert"."""
    for at in range(len(clauses)):
        if at < len(clauses) - 2 and _is_open(lexicon, clauses[at]):
            end = at + 1
            while end < len(clauses) and _is_aside(lexicon, clauses[end]):
                end += 1
            if end > at + 1 and end < len(clauses) and _closes(lexicon, clauses[end]):
                clauses[at : end + 1] = [clauses[at] + clauses[end], *clauses[at + 1 : end]]
    return clauses


def _is_aside(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether a clause is set off within another: "der am Montag kam", "dem Präsidenten Japans"."""
    bare = whole_tense(lexicon, clause) is None and not is_participle(lexicon, clause[-1])
    return clause[0].text in lexicon.words["article"] or bare


def _closes(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether a clause is the end of one that an auxiliary opened: it has a participle or an infinitive and no other verb."""
    words = lexicon.words
    finite = words["future"] | words["perfect"] | words["pluperfect"] | words["past"]
    joins = clause[0].text in words["coordinators"]
    opens = clause[0].text in lexicon.boundaries or clause[0].text in words["article"]
    if (opens and not joins) or clause[-1].capital or any(word.text in finite for word in clause):
        return False
    return is_participle(lexicon, clause[-1]) or clause[-1].text.endswith(lexicon.endings["final"])
