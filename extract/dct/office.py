"""Terms of office as a clue: an article that calls someone president in the present was written in a term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.dct.solve import Hint
from extract.edtf import between
from extract.lexicon.actors import role_words
from extract.lexicon.contacts import frame_words
from extract.lexicon.names import family_name, persons_named
from extract.lexicon.offices import LEADERS
from extract.model import ExpressionKind, MentionKind, Span, Tense
from extract.text.quotation import is_quoted, quotations
from extract.timex.tense import tense_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from extract.contacts.analysis import Analysis
    from extract.dct.clues import Said
    from extract.edtf import Edtf
    from extract.lexicon.offices import Term
    from extract.model import Document, Mention, Sentence

RULE = "dct.office"
# Offices of which the table knows every holder; "leader" may be either of the first two.
_COMPLETE = LEADERS | {"foreign_minister", "defence_minister", "nato_sg", "un_sg"}
# How many words before an office may tell that it is no longer, or not yet, held, or that its holder does not act.
_BEFORE = 4
_NOW = frozenset({Tense.PRESENT, Tense.FUTURE})


def in_office(analysis: Analysis, statements: Sequence[Said]) -> Iterator[Hint]:
    """Yield a hint for each person whom the article names with an office that is theirs now.

    Office and name stand side by side in a clause in the present or the future, outside quotations and without a
    preposition before them; no day, month or year stands in the sentence; the tables know a holder of that name, and the article calls nobody of that name "former". Past tense says nothing: "President N met"
    may be history.
    """
    document = analysis.document
    quoted = quotations(document)
    seen: set[tuple[str, str]] = set()
    former = {family_name(m.name) for m in analysis.mentions if m.former and m.name}
    for mention, sentence in _spoken_of(analysis):
        key = (mention.name, mention.office)
        terms = _terms(mention)
        inside = is_quoted(mention.span, quoted)
        if key in seen or not terms or inside or family_name(mention.name) in former:
            continue
        if _is_now(document, sentence, mention, statements):
            seen.add(key)
            yield Hint(RULE, mention.span, _covered(terms), _bounds(terms))


def _spoken_of(analysis: Analysis) -> Iterator[tuple[Mention, Sentence]]:
    sentences = iter(analysis.sentences)
    sentence = next(sentences, None)
    for mention in analysis.mentions:
        while sentence is not None and sentence.span.end <= mention.span.start:
            sentence = next(sentences, None)
        if sentence is None:
            return
        if mention.kind is MentionKind.PERSON and mention.office in _COMPLETE:
            yield mention, sentence


def _is_now(
    document: Document, sentence: Sentence, mention: Mention, statements: Sequence[Said]
) -> bool:
    """Tell whether a sentence calls someone by an office that is held as it is written."""
    if mention.former or mention.predecessor or mention.genitive or sentence.heading:
        return False
    small = role_words(document.lang)
    before = document.text[sentence.span.start : mention.span.start].lower().split()[-_BEFORE:]
    words = mention.span.of(document.text).lower().replace("-", " ").split()
    not_now = tuple(small.incoming | small.former | small.deputy)
    if any(word.endswith(not_now) for word in before + words):
        return False
    if not frame_words(document.lang).prepositions.isdisjoint(before):
        return False
    here = [one for one in statements if sentence.span.covers(one.time.span)]
    if any(one.fixed is not None or one.time.kind is ExpressionKind.AGO for one in here):
        return False
    at = Span(mention.span.end, mention.span.end)
    return tense_at(document.text, sentence.span, at, document.lang) in _NOW


def _terms(mention: Mention) -> tuple[Term, ...]:
    offices = LEADERS if mention.office in LEADERS else {mention.office}
    return tuple(
        term
        for person in persons_named(mention.name)
        for term in person.terms
        if term.office in offices and (not mention.states or term.country in mention.states)
    )


def _covered(terms: Sequence[Term]) -> Callable[[date], bool]:
    def allows(written: date) -> bool:
        return any(_first(term, written) and _last(term, written) for term in terms)

    return allows


def _first(term: Term, written: date) -> bool:
    return term.start is None or term.start.earliest is None or term.start.earliest <= written


def _last(term: Term, written: date) -> bool:
    return term.end is None or term.end.latest is None or written <= term.end.latest


def _bounds(terms: Sequence[Term]) -> Edtf | None:
    """Return the span from the first term's first day to the last one's last, ``None`` if it is open at both ends."""
    starts = [term.start.earliest if term.start else None for term in terms]
    ends = [term.end.latest if term.end else None for term in terms]
    first = None if None in starts else min(day for day in starts if day)
    last = None if None in ends else max(day for day in ends if day)
    return between(first, last)
