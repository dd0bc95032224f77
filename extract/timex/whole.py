"""The tense of a clause whose verb parts may stand far apart, as the German ones do: "hat … telefoniert"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.model import Tense
from extract.timex.forms import ends_past, ends_present, is_participle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.lexicon.tense import TenseLexicon
    from extract.timex.words import Word

_PAIR = 2


def is_infinitive(lexicon: TenseLexicon, word: Word) -> bool:
    """Tell whether *word* has the look of a German infinitive: "treffen", no noun, no article, no "gegen"."""
    return word.text.endswith(lexicon.endings["final"]) and not (
        word.capital or word.text in lexicon.words["never"] or word.text in lexicon.words["article"]
    )


def infinitive_tense(lexicon: TenseLexicon, clauses: Sequence[Sequence[Word]]) -> Tense | None:
    """Return the tense of an infinitive after what it hangs on: "sie versprach, am Montag zu kommen".

    *clauses* end with the one that is asked about; those before it govern it. What had been planned lies on either side: PRESENT.
    """
    if not lexicon.verbs_last or len(clauses) < _PAIR:
        return None
    governor, home = [word for clause in clauses[:-1] for word in clause], clauses[-1]
    marked = marked_infinitive(lexicon, home)
    if marked is Tense.PAST:
        return marked
    words = lexicon.words
    wished = home[0].text in words["content"] and whole_tense(lexicon, home) is Tense.PRESENT
    if not wished and (marked is None or home[0].text in words["purpose"]):
        return None
    foretold = any(word.text in words["foretells"] for word in governor)
    if not foretold and governor[-1].text not in words["foretells_last"]:
        return None
    before = whole_tense(lexicon, governor)
    return Tense.PRESENT if before is Tense.PLUPERFECT else Tense.FUTURE


def marked_infinitive(lexicon: TenseLexicon, clause: Sequence[Word]) -> Tense | None:
    """Return PRESENT for a clause with no verb but "zu treffen", "anzureisen"; PAST for "getroffen zu haben"."""
    words = lexicon.words
    marks = words["infinitive"]
    final = clause[-1]
    if final.capital or any(word.text in words["present"] for word in clause[:-1]):
        return None
    if len(clause) > 1 and clause[-2].text in marks and final.text.endswith("n"):
        perfect = final.text in words["hearsay"] and any(
            is_participle(lexicon, word) for word in clause[-3:-2]
        )
        return Tense.PAST if perfect else Tense.PRESENT
    split = final.text.endswith("n") and any(
        final.text.startswith(prefix + mark)
        for prefix in lexicon.endings["prefix"]
        for mark in marks
    )
    return Tense.PRESENT if split else None


def whole_tense(lexicon: TenseLexicon, clause: Sequence[Word]) -> Tense | None:
    """Return the tense of a clause whose verb parts may stand far apart ("hat … telefoniert", "soll … gesprochen haben")."""
    words = lexicon.words
    small = {word.text for word in clause if not word.capital} | {clause[0].text}
    if _joins(lexicon, clause, small):
        return None
    participle = _perfected(lexicon, clause) or any(is_participle(lexicon, word) for word in clause)
    if told := _double_infinitive(lexicon, clause, small) or _framed(lexicon, clause, small):
        return told
    if small & words["pluperfect"] and participle:
        return Tense.PLUPERFECT
    if small & words["past"] or (small & words["perfect"] and participle):
        return Tense.PAST
    if any(word.text.endswith(lexicon.endings["separable"]) for word in clause if not word.capital):
        return Tense.PAST
    if any(
        ends_past(lexicon, word) and not _describes(lexicon, clause, index)
        for index, word in enumerate(clause)
    ):
        return Tense.PAST
    marked = marked_infinitive(lexicon, clause) is not None
    finite = clause[:-1] if marked else clause
    if any(word.text in words["present"] and not word.capital for word in finite) or any(
        ends_present(lexicon, word) for word in finite
    ):
        return Tense.PRESENT
    # "die am Wochenende stattfinden": a subordinate clause ends with its verb.
    closes = is_infinitive(lexicon, clause[-1]) and not marked
    return Tense.PRESENT if closes and len(clause) > 1 else None


def _joins(lexicon: TenseLexicon, clause: Sequence[Word], small: set[str]) -> bool:
    """Tell whether a clause is one more participle of the verb before: "war nach A gereist | und dort mit N zusammengetroffen"."""
    words = lexicon.words
    if clause[0].text not in words["coordinators"] or len(clause) == 1:
        return False
    finite = words["future"] | words["perfect"] | words["pluperfect"] | words["past"]
    ends = is_participle(lexicon, clause[-1]) or clause[-1].text in words["hearsay"]
    return ends and small.isdisjoint(finite | words["modal"])


def reports(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether a clause says in the present who said so: "das sagt sie am Montag", "teilt sie mit", but not "sagt am Montag aus"."""
    last, told = clause[-1].text, lexicon.words["reports"]
    split = last in lexicon.endings["prefix"] or last in lexicon.words["infinitive"]
    return any((f"{word.text}_{last}" if split else word.text) in told for word in clause)


def _perfected(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether the clause begins with its participle: "Gestorben ist …"."""
    if len(clause) < _PAIR or clause[1].text not in lexicon.words["perfect"]:
        return False
    first = clause[0]
    opens = first.text.startswith(lexicon.endings["past_not_start"])
    return opens and is_participle(lexicon, first._replace(capital=False))


def _double_infinitive(
    lexicon: TenseLexicon, clause: Sequence[Word], small: set[str]
) -> Tense | None:
    """Return the tense of "hat … sagen wollen", a perfect whose participle looks like an infinitive."""
    words = lexicon.words
    if len(clause) < _PAIR or clause[-1].text not in words["double"]:
        return None
    others = {word.text for word in clause[:-2]}
    passive = clause[-2].text in words["shall"]  # "hätte … beendet werden sollen"
    if not is_infinitive(lexicon, clause[-2]) or others & words["shall"]:
        return None
    if small & words["pluperfect"]:
        return Tense.PLUPERFECT
    if passive and small & words["unreal"]:
        return Tense.PRESENT
    return Tense.PAST if small & words["perfect"] else None


def _framed(lexicon: TenseLexicon, clause: Sequence[Word], small: set[str]) -> Tense | None:
    """Return the tense of "wird … reisen", "soll … gereist sein", "ist … geplant", "ist … geschlossen"."""
    words = lexicon.words
    modal = small & words["future"]
    if (
        small & words["past_modal"]
        and modal <= words["shall"]
        and clause[-1].text in words["shall"]
    ):
        return Tense.PAST  # "konnten … abgeschlossen werden"
    if modal or small & words["modal"]:
        if _hearsay(lexicon, clause, small):
            return Tense.PAST
        if modal:
            return Tense.FUTURE
    told = words["past"] | words["perfect"] | words["pluperfect"]
    if small & words["perfect"] and small & words["future_frame"]:
        return Tense.FUTURE
    if small & words["expects"] and small.isdisjoint(told):
        return Tense.FUTURE
    stays = clause[-1].text in words["stays"] and small & words["is"]
    return Tense.PRESENT if stays and small.isdisjoint(words["since"]) else None


def cites(lexicon: TenseLexicon, clause: Sequence[Word]) -> bool:
    """Tell whether a clause without a verb says who said so: "so Huber am Montag"."""
    if len(clause) < _PAIR or clause[0].text not in lexicon.words["cites"]:
        return False
    return clause[1].capital or clause[1].text in lexicon.words["article"]


def _describes(lexicon: TenseLexicon, clause: Sequence[Word], index: int) -> bool:
    """Tell whether a word stands between article and noun, as an adjective does: "die alte Regel", not "Das sagte N"."""
    if not 0 < index < len(clause) - 1 or not clause[index + 1].capital:
        return False
    before = clause[index - 1].text
    pointing = index == 1 and before in lexicon.words["pointing"]
    return before in lexicon.words["governs"] or (
        before in lexicon.words["article"] and not pointing
    )


def _hearsay(lexicon: TenseLexicon, clause: Sequence[Word], small: set[str]) -> bool:
    """Tell whether the clause ends in a perfect infinitive: "soll … gesprochen haben", "wird wohl … gesprochen haben"."""
    words = lexicon.words
    if clause[-1].text in words["future"] | words["modal"]:
        clause = clause[:-1]  # "…, die sie gesehen haben könnten"
    if len(clause) < _PAIR or clause[-1].text not in words["hearsay"]:
        return False
    if small & words["shall"] and clause[-1].text in words["state"]:
        return not small.isdisjoint(words["guessed"])  # "wird beendet sein": still to come
    marked = any(mark in clause[-2].text for mark in lexicon.endings["perfect_infinitive"])
    being = clause[-1].text in words["being"]  # "soll verletzt sein" may be a state
    return marked or (not being and is_participle(lexicon, clause[-2]))
