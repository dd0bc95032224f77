"""The tense of the clause that holds a time expression, from the verb forms in resources/<lang>/tense.toml."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.lexicon.tense import TenseLexicon, tense_lexicon
from extract.model import Span, Tense
from extract.timex.lead import Lead
from extract.timex.words import Word, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 600
_FRAME = 3
_PHRASE = 5


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb form that tells tense, and where it begins."""

    start: int
    tense: Tense


def tense_at(text: str, sentence: Span, at: Span, lang: str) -> Tense:
    """Return the tense of the clause of *sentence* that holds *at*; PRESENT where no verb tells."""
    lexicon = tense_lexicon(lang)
    clauses, home = _around(lexicon, text, sentence, at)
    near = clauses[max(0, home - 1) : home + 1]
    lead = Lead.of(near, at)
    if (led := lead.tense(lexicon)) is not None:
        return led
    if _moved(lexicon, near, lead) or (near and _before_event(lexicon, near[-1], at)):
        return Tense.FUTURE
    words = lexicon.words
    until = lead.last in words["until"] or lead.pair in words["until"]
    term = lead.last in words["term"] or (
        lead.last in words["from"] and lead.following in words["onward"]
    )
    for index in _order(text, clauses, home):
        if found := _clause_tense(lexicon, clauses[index], at):
            if found is not Tense.PRESENT:
                return found
            if term or (until and index == home):
                return Tense.FUTURE
            return Tense.PAST if _after_event(lexicon, clauses[home], at) else found
    return Tense.PRESENT


def _order(text: str, clauses: Sequence[Sequence[Word]], home: int) -> list[int]:
    """Return the clauses in the order in which their verbs are asked: what stands before a colon comes last."""
    first = home
    while 0 < first < len(clauses):
        if ":" in text[clauses[first - 1][-1].end : clauses[first][0].start]:
            break
        first -= 1
    order = [home, *range(home - 1, first - 1, -1), *range(home + 1, len(clauses))]
    return [index for index in (*order, *range(first - 1, -1, -1)) if index < len(clauses)]


def announces(text: str, sentence: Span, at: Span, lang: str) -> bool:
    """Tell whether a present verb of *at*'s clause announces: "im Dezember kommt der Rat zusammen", "the term ends in May"."""
    lexicon = tense_lexicon(lang)
    clauses, home = _around(lexicon, text, sentence, at)
    plans = lexicon.words["plans"]
    return any(
        word.text in plans and not word.capital for word in (clauses[home] if clauses else [])
    )


def _around(
    lexicon: TenseLexicon, text: str, sentence: Span, at: Span
) -> tuple[list[list[Word]], int]:
    """Return the clauses around *at*, without its own words, and the index of the one that holds it."""
    leading = lexicon.words["leading"]
    start = max(sentence.start, at.start - _REACH)
    words = [
        word
        for word in words_of(text, start, min(sentence.end, at.end + _REACH))
        if word.end <= at.start
        or word.start >= at.end
        or word.stops
        or (word.start == at.start and text[word.start : word.end].lower() in leading)
    ]
    clauses = _closed(lexicon, _clauses(lexicon, words))
    starts = [
        (max(w.start for w in c if w.start <= at.start), i)
        for i, c in enumerate(clauses)
        if c[0].start <= at.start
    ]
    home = max(starts, default=(0, 0))[1]
    return clauses, home


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


def _moved(lexicon: TenseLexicon, clauses: Sequence[Sequence[Word]], lead: Lead) -> bool:
    """Tell whether the time is where something is put off to, or a term: "auf Oktober vertagt", "has until Friday"."""
    held = {word.text for clause in clauses for word in clause}
    roles = lexicon.words
    pairs = (("toward", "moved"), ("goal", "aimed"), ("term", "granted"))
    before = lead.pair.partition("_")[0] if lead.last in roles["article"] else lead.last
    return any(before in roles[place] and not held.isdisjoint(roles[verb]) for place, verb in pairs)


def _clauses(lexicon: TenseLexicon, words: Sequence[Word]) -> list[list[Word]]:
    """Cut the sentence at punctuation and at the words that open a clause."""
    clauses: list[list[Word]] = [[]]
    for word in words:
        opens = word.text in lexicon.boundaries and not (
            word.text in lexicon.words["coordinators"] and _is_open(lexicon, clauses[-1])
        )
        if (word.stops or opens) and clauses[-1]:
            clauses.append([])
        if not word.stops:
            clauses[-1].append(word)
    return [clause for clause in clauses if clause]


def _is_open(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether a clause still waits for the verb that its auxiliary announced: "am Montag hatten A" ("und B …")."""
    words = lexicon.words
    frame = words["future"] | words["perfect"] | words["pluperfect"]
    begun = next((i for i, word in enumerate(clause) if word.text in frame), None)
    if lexicon.scope != "clause" or begun is None:
        return False
    rest = [word for word in clause[begun + 1 :] if not word.capital]
    infinitive = any(word.text.endswith(lexicon.endings["final"]) for word in rest[-1:])
    return not infinitive and not any(_participle(lexicon, word) for word in rest)


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
    bare = _whole_clause(lexicon, clause) is None and not _participle(lexicon, clause[-1])
    return clause[0].text in lexicon.words["article"] or bare


def _closes(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether a clause is the end of one that an auxiliary opened: it has a participle or an infinitive and no other verb."""
    words = lexicon.words
    finite = words["future"] | words["perfect"] | words["pluperfect"] | words["past"]
    opens = clause[0].text in lexicon.boundaries or clause[0].text in words["article"]
    if opens or clause[-1].capital or any(word.text in finite for word in clause):
        return False
    return _participle(lexicon, clause[-1]) or clause[-1].text.endswith(lexicon.endings["final"])


def _clause_tense(lexicon: TenseLexicon, clause: Sequence[Word], at: Span) -> Tense | None:
    if lexicon.scope == "clause":
        return _whole_clause(lexicon, clause)
    verbs = _verbs(lexicon, clause, at)
    before = [verb for verb in verbs if verb.start < at.start]
    if before:
        return before[-1].tense
    return verbs[0].tense if verbs else None


def _whole_clause(lexicon: TenseLexicon, clause: Sequence[Word]) -> Tense | None:
    """Read a clause whose verb parts may stand far apart ("hat … telefoniert", "soll … gesprochen haben")."""
    words = lexicon.words
    small = {word.text for word in clause if not word.capital} | {clause[0].text}
    participle = any(_participle(lexicon, word) for word in clause)
    if small & words["future"]:
        return Tense.PAST if _hearsay(lexicon, clause) else Tense.FUTURE
    if small & words["perfect"] and small & words["future_frame"]:
        return Tense.FUTURE
    if small & words["pluperfect"] and participle:
        return Tense.PLUPERFECT
    if small & words["past"] or (small & words["perfect"] and participle):
        return Tense.PAST
    if any(word.text.endswith(lexicon.endings["separable"]) for word in clause if not word.capital):
        return Tense.PAST
    if any(
        _ends_past(lexicon, word) and not _describes(lexicon, clause, index)
        for index, word in enumerate(clause)
    ):
        return Tense.PAST
    if small & words["present"] or any(_ends_present(lexicon, word) for word in clause):
        return Tense.PRESENT
    # "die am Wochenende stattfinden": a subordinate clause ends with its verb.
    final = clause[-1]
    closes = final.text.endswith(lexicon.endings["final"]) and not (
        final.capital or final.text in words["never"] or final.text in words["article"]
    )
    return Tense.PRESENT if closes and len(clause) > 1 else None


def _describes(lexicon: TenseLexicon, clause: Sequence[Word], index: int) -> bool:
    """Tell whether a word stands between article and noun, as an adjective does: "die alte Regel", not "Das sagte N"."""
    if not 0 < index < len(clause) - 1 or not clause[index + 1].capital:
        return False
    before = clause[index - 1].text
    pointing = index == 1 and before in lexicon.words["pointing"]
    return before in lexicon.words["article"] and not pointing


def _ends_present(lexicon: TenseLexicon, word: Word) -> bool:
    return (
        len(word.text) > 3  # noqa: PLR2004
        and not word.capital
        and word.text.endswith(lexicon.endings["present"])
        and not word.text.startswith(lexicon.endings["past_not_start"])
        and word.text not in lexicon.words["never"]
    )


def _hearsay(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether the clause ends in a perfect infinitive: "soll … gesprochen haben"."""
    words = lexicon.words
    if len(clause) < 2 or clause[-1].text not in words["hearsay"]:  # noqa: PLR2004
        return False
    if clause[-1].text in words["state"] and any(word.text in words["shall"] for word in clause):
        return False  # "wird beendet sein": a state to come
    return any(mark in clause[-2].text for mark in lexicon.endings["perfect_infinitive"])


def _verbs(lexicon: TenseLexicon, clause: Sequence[Word], at: Span) -> list[_Verb]:
    """Return the verb forms of a clause in which the nearest one governs."""
    words = lexicon.words
    verbs: list[_Verb] = []
    skip = -1
    for index, word in enumerate(clause):
        if index <= skip:
            continue
        # "agreed in June to buy": the frame does not reach over the time itself.
        bound = at.start if word.start < at.start else clause[-1].start + 1
        ahead = [w for w in clause[index + 1 : index + 1 + _FRAME] if w.start <= bound]
        attributive = index > 0 and clause[index - 1].text in words["attributive"]
        if told := _looking_ahead(lexicon, clause, index, ahead, last=bound == at.start):
            verbs.append(_Verb(word.start, Tense.FUTURE))
            skip = index + told - 1
        elif word.text in words["pluperfect"] and any(_participle(lexicon, w) for w in ahead):
            skip = index + len(ahead)
            verbs.append(_Verb(word.start, Tense.PLUPERFECT))
        elif (word.text in words["perfect"] and any(_participle(lexicon, w) for w in ahead)) or (
            word.text in words["past"] or (_ends_past(lexicon, word) and not attributive)
        ):
            verbs.append(_Verb(word.start, Tense.PAST))
        elif word.text in words["present"]:
            verbs.append(_Verb(word.start, Tense.PRESENT))
    return verbs


def _looking_ahead(
    lexicon: TenseLexicon,
    clause: Sequence[Word],
    index: int,
    ahead: Sequence[Word],
    *,
    last: bool,
) -> int:
    """Return how many words from *index* on tell the future, 0 if they do not; *last*: the time follows them."""
    words, text = lexicon.words, clause[index].text
    if text in words["past_modal"] and ahead and ahead[0].text in words["perfect"]:
        return 0  # "may have been", "would have met"
    if text in words["future"] and not (index and clause[index].capital):  # "his May 22 call"
        return 1 + _after_modal(lexicon, ahead)
    if text in words["now"] and _announces(lexicon, ahead, last=last):
        return 1 + len(ahead)
    if text in words["future_frame"] and (step := _frame(lexicon, ahead)):
        return 1 + step + _after_modal(lexicon, clause[index + 1 + step :])
    if not _finite(lexicon, clause, index):
        return 0
    if last and text in words["plans"] and all(w.text in words["leading"] for w in ahead):
        return 1 + len(ahead)  # "the summit ends Friday", not "shares end lower Friday"
    return int(text in words["scheduled"])


def _finite(lexicon: TenseLexicon, clause: Sequence[Word], index: int) -> bool:
    """Tell whether a plain present may announce ("the two sides meet Monday"): it is no infinitive, no noun."""
    before = clause[index - 1].text if index else ""
    return not (
        index == 0 or before in lexicon.words["attributive"] or before in lexicon.words["no_finite"]
    )


def _announces(lexicon: TenseLexicon, ahead: Sequence[Word], *, last: bool) -> bool:
    """Tell whether "is" and what stands before the time announce it: "is Monday", "are meeting", "is due"."""
    if not ahead:
        return last
    words = lexicon.words
    if ahead[0].text in words["progressive"] or ahead[0].text in words["awaited"]:
        return True
    return last and len(ahead) < _FRAME and ahead[-1].text in words["announced"]


def _after_modal(lexicon: TenseLexicon, ahead: Sequence[Word]) -> int:
    """Return how many words on the infinitive ends that a modal governs: "would also put"."""
    for step, word in enumerate(ahead[:2], start=1):
        if word.text in lexicon.words["past"] or word.text in lexicon.words["present"]:
            return step + 1 if word.text in lexicon.words["perfect"] else step
    return 0


def _frame(lexicon: TenseLexicon, ahead: Sequence[Word]) -> int:
    """Return how many words on the frame "is expected to", "due for" closes, 0 if it does not."""
    others = 0
    for step, word in enumerate(ahead, start=1):
        if word.text in lexicon.words["frame_end"]:
            following = ahead[step] if step < len(ahead) else None
            noun = following is not None and (
                following.capital or following.text in lexicon.words["attributive"]
            )
            return 0 if noun and word.text in lexicon.words["infinitive"] else step
        others += word.text not in lexicon.words["future_frame"]
        if others > 1 or word.text in lexicon.words["past"]:
            return 0
    return 0


def _participle(lexicon: TenseLexicon, word: Word) -> bool:
    return (
        len(word.text) > 3  # noqa: PLR2004
        and not word.capital
        and (
            word.text.endswith(lexicon.endings["participle_sure"])
            or (
                word.text.endswith(lexicon.endings["participle"])
                and word.text.startswith(lexicon.endings["participle_start"])
            )
        )
        and word.text not in lexicon.words["never"]
    )


def _ends_past(lexicon: TenseLexicon, word: Word) -> bool:
    return (
        len(word.text) > 3  # noqa: PLR2004
        and not word.capital
        and word.text.endswith(lexicon.endings["past"])
        and not word.text.startswith(lexicon.endings["past_not_start"])
        and word.text not in lexicon.words["never"]
    )
