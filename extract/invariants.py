"""What holds of every row that is stored, checked on every run; a row of which it does not hold is set aside by name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from extract import edtf
from extract.gaps import gaps
from extract.lexicon.states import state_codes
from extract.model import SetAside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.edtf import Edtf
    from extract.model import Contact, ContactMention, Corpus, Document, Gap, GapClaim, Span

_FEWEST_SIDES = 2
_SHOWN = 80


def of_mention(mention: ContactMention, document: Document) -> Iterator[str]:
    """Yield what is wrong with a report of an article."""
    yield from _of_sides(mention.countries)
    yield from _of_initiator(mention.initiator, mention.countries)
    yield from _of_date(mention.date)
    yield from _of_codes(person.country for person in mention.participants)
    if not mention.evidence:
        yield "it quotes nothing"
    for evidence in mention.evidence:
        yield from _of_quote(evidence.quote, evidence.span, document.text)
        if evidence.article != document.id:
            yield f"it quotes another article, {evidence.article!r}"


def _of_initiator(code: str, sides: Iterable[str]) -> Iterator[str]:
    if code and code not in sides:
        yield f"{code!r} called or asked for it, but is no side of it"


def of_claim(claim: GapClaim, document: Document) -> Iterator[str]:
    """Yield what is wrong with a claim of silence of an article."""
    yield from _of_bounds(claim)
    yield from _of_quote(claim.quote, claim.span, document.text)


def of_contact(contact: Contact) -> Iterator[str]:
    """Yield what is wrong with a row of the timeline."""
    yield from _of_sides(contact.countries)
    yield from _of_initiator(contact.initiator, contact.countries)
    yield from _of_date(contact.date)
    yield from _of_codes(person.country for person in contact.participants)
    if not any(mention.evidence for mention in contact.mentions):
        yield "no report vouches for it"


def of_gap(gap: Gap) -> Iterator[str]:
    """Yield what is wrong with a silence."""
    yield from _of_sides(gap.countries)
    if not gap.start <= gap.end or not 0 <= gap.days_min <= gap.days_max:
        yield f"it ends before it starts ({gap.start} to {gap.end})"


def sifted(
    document: Document, mentions: Iterable[ContactMention], claims: Iterable[GapClaim]
) -> tuple[tuple[ContactMention, ...], tuple[GapClaim, ...], tuple[SetAside, ...]]:
    """Return the sound reports and claims of one article, and those set aside."""
    sieve, name = _Sieve(), document.id
    reports = tuple(m for m in mentions if sieve.keeps(m.id, of_mention(m, document), name))
    silences = tuple(c for c in claims if sieve.keeps(c.id, of_claim(c, document), name))
    return reports, silences, tuple(sieve.refused)


def sound(corpus: Corpus) -> Corpus:
    """Return a corpus without its unsound rows; they are set aside, each with its reason.

    Quotes were held against their articles when these were read: here the texts may be left out.
    """
    sieve = _Sieve()
    contacts = tuple(c for c in corpus.contacts if sieve.keeps(c.id, of_contact(c), _of(c)))
    claims = tuple(c for c in corpus.gap_claims if sieve.keeps(c.id, _of_bounds(c), c.article))
    silences = gaps(contacts, claims, corpus.documents) if sieve.refused else corpus.gaps
    silences = tuple(g for g in silences if sieve.keeps(g.id, of_gap(g), g.id))
    if not sieve.refused:
        return corpus
    aside = sorted({*corpus.set_aside, *sieve.refused})
    return replace(
        corpus, contacts=contacts, gap_claims=claims, gaps=silences, set_aside=tuple(aside)
    )


@dataclass(slots=True)
class _Sieve:
    """Tells sound rows from unsound ones, whose ids among others must differ."""

    known: set[str] = field(default_factory=set)
    refused: list[SetAside] = field(default_factory=list)

    def keeps(self, identity: str, faults: Iterable[str], source: str) -> bool:
        found = [*faults]
        if identity in self.known:
            found.append("another row has its id")
        self.known.add(identity)
        if found:
            reason = f"{source} yielded an unsound row: {identity}, {'; '.join(found)}."
            self.refused.append(SetAside(source, reason))
        return not found


def _of(contact: Contact) -> str:
    return contact.mentions[0].article if contact.mentions else contact.id


def _of_bounds(claim: GapClaim) -> Iterator[str]:
    yield from _of_sides(claim.countries)
    yield from _of_date(claim.since)
    yield from _of_date(claim.until)


def _of_sides(codes: Iterable[str]) -> Iterator[str]:
    sides = [*codes]
    if len({*sides}) < _FEWEST_SIDES:
        yield f"it has fewer than two sides ({', '.join(sides) or 'none'})"
    if sides != sorted(sides):
        yield f"its sides are out of order ({', '.join(sides)})"
    yield from _of_codes(sides)


def _of_codes(codes: Iterable[str]) -> Iterator[str]:
    for code in codes:
        if code and code not in state_codes():
            yield f"{code!r} is the code of no state or body"


def _of_date(date: Edtf | None) -> Iterator[str]:
    if date is None:
        return
    try:
        read = edtf.parse(str(date))
    except ValueError as err:
        yield str(err)
        return
    if (read.text, read.earliest, read.latest) != (date.text, date.earliest, date.latest):
        yield f"its date {date} stands for {date.earliest} to {date.latest}"


def _of_quote(quote: str, span: Span, text: str) -> Iterator[str]:
    if not 0 <= span.start < span.end <= len(text) or span.of(text) != quote:
        yield f"{quote[:_SHOWN]!r} does not stand at {span.start} to {span.end}"
