"""Compare what was extracted from an article with its gold rows, and count.

A row is *found* when a contact has its dyad, a compatible date and a compatible mode; fields are right or wrong on the
rows found; *strict* asks for dyad, date, mode, level and status at once. Optional rows count neither for nor against.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from extract import edtf

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.edtf import Edtf
    from extract.model import Contact, GapClaim
    from tests.eval.gold import Article, Claim, Row

FIELDS = ("date", "mode", "level", "status")
SLACK_DAYS = 2
CLAIM_SLACK_DAYS = 31
_SHOWN = 120


@dataclass(slots=True)
class Tally:
    """What was counted in one or more articles, and the differences in words."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Take another article's counts."""
        self.counts.update(other.counts)
        self.errors.extend(other.errors)


def score(article: Article, contacts: Sequence[Contact], claims: Sequence[GapClaim]) -> Tally:
    """Count what was found, missed and invented in one article."""
    tally = Tally()
    _score_contacts(article, contacts, tally)
    _score_claims(article, claims, tally)
    if not article.contacts and not article.gap_claims:
        tally.counts["negatives"] += 1
        tally.counts["negatives_silent"] += not contacts and not claims
    return tally


def _score_contacts(article: Article, contacts: Sequence[Contact], tally: Tally) -> None:
    counts, rows = tally.counts, article.contacts
    pairs = _assigned(contacts, rows)
    optional = {i for i, j in pairs if rows[j].optional}
    counts["gold"] += sum(not row.optional for row in rows)
    counts["predicted"] += len(contacts) - len(optional)
    for i, j in pairs:
        if not rows[j].optional:
            _score_pair(article.id, contacts[i], rows[j], tally)
    found = {j for _, j in pairs}
    for j, row in enumerate(rows):
        if j not in found and not row.optional:
            tally.errors.append(f"{article.id} MISSED {_told(row)} :: {row.quote[:_SHOWN]}")
    used = {i for i, _ in pairs}
    for i, contact in enumerate(contacts):
        if i not in used:
            quote = _quote(contact, article.id)
            tally.errors.append(f"{article.id} EXTRA  {_told(contact)} :: {quote[:_SHOWN]}")


def _score_pair(name: str, contact: Contact, row: Row, tally: Tally) -> None:
    counts = tally.counts
    right = {
        "date": date_right(contact.date, (row.date, *row.accept_dates)),
        "mode": contact.mode in {row.mode, *row.accept_modes},
        "level": contact.level in {row.level, *row.accept_levels},
        "status": contact.status == row.status,
    }
    counts["found"] += 1
    counts["strict"] += all(right.values())
    for name_, is_right in right.items():
        counts[name_] += is_right
    if row.place:
        counts["places"] += 1
        counts["place"] += _same_place(contact.place, row.place)
    people, expected = _people(contact), row.participants
    known = _known(people, expected)
    counts["people_found"] += known
    counts["people_predicted"] += len(people)
    counts["people_gold"] += len(expected)
    wrong = [
        f"{one} {str(getattr(contact, one) or '')!r} for {getattr(row, one)!r}"
        for one in FIELDS
        if not right[one]
    ]
    if row.place and not _same_place(contact.place, row.place):
        wrong.append(f"place {contact.place!r} for {row.place!r}")
    if not known == len(people) == len(expected):
        wrong.append(f"participants {', '.join(people)!r} for {', '.join(expected)!r}")
    if wrong:
        tally.errors.append(f"{name} WRONG  {', '.join(wrong)} :: {row.quote[:_SHOWN]}")


def _score_claims(article: Article, claims: Sequence[GapClaim], tally: Tally) -> None:
    counts = tally.counts
    counts["claims_gold"] += len(article.gap_claims)
    counts["claims_predicted"] += len(claims)
    left = list(claims)
    for gold in article.gap_claims:
        hit = next((claim for claim in left if _claims_match(claim, gold, article.text)), None)
        if hit is None:
            told = f"{gold.kind} {gold.since} {gold.level}"
            tally.errors.append(f"{article.id} MISSED CLAIM {told} :: {gold.quote[:_SHOWN]}")
            continue
        left.remove(hit)
        _score_claim(article.id, hit, gold, tally)
    for claim in left:
        told = f"{claim.kind} {claim.since or ''} {claim.level or 'any'}"
        tally.errors.append(f"{article.id} EXTRA  CLAIM {told} :: {claim.quote[:_SHOWN]}")


def _score_claim(name: str, claim: GapClaim, gold: Claim, tally: Tally) -> None:
    level, scope = claim.level or "any", claim.mode_scope or "any"
    right = {
        "claim_level": level in {gold.level, *gold.accept_levels},
        "claim_scope": scope in {gold.mode_scope, *gold.accept_scopes},
        "claim_since": date_right(claim.since, (gold.since, *gold.accept_since)),
    }
    tally.counts["claims_found"] += 1
    for one, is_right in right.items():
        tally.counts[one] += is_right
    if not all(right.values()):
        said = f"{level} {scope} {claim.since or ''!s}"
        expected = f"{gold.level} {gold.mode_scope} {gold.since}"
        tally.errors.append(f"{name} WRONG  CLAIM {said} for {expected} :: {gold.quote[:_SHOWN]}")


# -- what counts as the same ------------------------------------------------------------------------


def _assigned(contacts: Sequence[Contact], rows: Sequence[Row]) -> list[tuple[int, int]]:
    """Pair contacts with rows one to one, the most alike first."""
    ranked = sorted(
        (
            (-_likeness(contact, row), row.optional, i, j)
            for i, contact in enumerate(contacts)
            for j, row in enumerate(rows)
        ),
    )
    pairs: list[tuple[int, int]] = []
    for likeness, _, i, j in ranked:
        taken = any(i == one or j == other for one, other in pairs)
        if likeness < 0 and not taken:
            pairs.append((i, j))
    return sorted(pairs, key=lambda pair: pair[1])


def _likeness(contact: Contact, row: Row) -> float:
    """Return 0 where contact and row cannot be one occasion, else the more the more alike."""
    dates = (row.date, *row.accept_dates)
    compatible = (
        same_sides(contact.countries, row.countries)
        and date_compatible(contact.date, dates, SLACK_DAYS)
        and (contact.mode in {row.mode, *row.accept_modes} or "talks" in {contact.mode, row.mode})
    )
    if not compatible:
        return 0.0
    expected = row.participants
    people = _known(_people(contact), expected) / len(expected) if expected else 0.3
    agreeing = sum(
        (contact.mode == row.mode, contact.level == row.level, contact.status == row.status)
    )
    return 1 + agreeing + 2 * date_right(contact.date, dates) + 2 * people


def same_sides(predicted: Iterable[str], gold: Iterable[str]) -> bool:
    """Tell whether at least two sides, and half of all that either names, agree."""
    one, other = set(predicted), set(gold)
    both = len(one & other)
    return both >= min(2, len(other)) and 2 * both >= len(one | other)


def date_compatible(predicted: Edtf | None, gold: Iterable[str], slack_days: int) -> bool:
    """Tell whether a date may be meant; where either side knows nothing, it may."""
    dates = list(gold)
    if predicted is None or "" in dates:
        return True
    return any(predicted.overlaps(edtf.parse(one), slack_days=slack_days) for one in dates)


def date_right(predicted: Edtf | None, gold: Iterable[str]) -> bool:
    """Tell whether a date spans exactly the days that the gold gives, or one of its readings does."""
    spans = {_days(edtf.parse(one) if one else None) for one in gold}
    return _days(predicted) in spans


def _days(value: Edtf | None) -> tuple[str, str]:
    return (str(value.earliest), str(value.latest)) if value else ("", "")


def _same_place(predicted: str, gold: str) -> bool:
    one, other = folded(predicted), folded(gold)
    return bool(one) and (one in other or other in one)


def _claims_match(claim: GapClaim, gold: Claim, text: str) -> bool:
    dates = [one for one in (gold.since, *gold.accept_since) if one]
    dated = (
        claim.since is not None
        and bool(dates)
        and date_compatible(claim.since, dates, CLAIM_SLACK_DAYS)
    )
    start = text.index(gold.quote)
    quoted = claim.span.start < start + len(gold.quote) and start < claim.span.end
    same = len(set(claim.countries) & set(gold.countries)) >= min(2, len(gold.countries))
    return same and (quoted or dated) and (claim.kind == gold.kind or dated)


def folded(text: str) -> str:
    """Return a text without accents, case and doubled letters."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = [one for one in plain if not unicodedata.combining(one)]
    return "".join(
        letter for before, letter in pairwise(["", *letters]) if letter != before or letter == " "
    )


def same_name(one: str, other: str) -> bool:
    """Tell whether two spellings may name one person: the last word agrees, or one name holds all of the other."""
    first, second = folded(one.replace("-", " ")).split(), folded(other.replace("-", " ")).split()
    return first[-1] == second[-1] or set(first) <= set(second) or set(second) <= set(first)


def _known(predicted: Sequence[str], gold: Sequence[str]) -> int:
    return sum(any(same_name(name, one) for one in predicted) for name in gold)


def _people(contact: Contact) -> tuple[str, ...]:
    return tuple(person.name for person in contact.participants if person.name)


def _quote(contact: Contact, article: str) -> str:
    quotes = [e.quote for m in contact.mentions for e in m.evidence if e.article == article]
    return quotes[0] if quotes else contact.mentions[0].evidence[0].quote


def _told(row: Row | Contact) -> str:
    sides = "-".join(row.countries)
    return f"{row.date or '?'} {row.mode!s} {row.level!s} {row.status!s} {sides}"


# -- from counts to figures -------------------------------------------------------------------------


def figures(counts: Counter[str]) -> dict[str, float]:
    """Return the shares that the gate pins; one without anything to measure is left out."""
    shares = {
        **_triple("detection", counts["found"], counts["predicted"], counts["gold"]),
        **_triple("strict", counts["strict"], counts["predicted"], counts["gold"]),
        **{name: _share(counts[name], counts["found"]) for name in FIELDS},
        "place": _share(counts["place"], counts["places"]),
        "participants": _share(
            2 * counts["people_found"], counts["people_predicted"] + counts["people_gold"]
        ),
        **_triple(
            "claims", counts["claims_found"], counts["claims_predicted"], counts["claims_gold"]
        ),
        **{
            name: _share(counts[name], counts["claims_found"])
            for name in ("claim_level", "claim_scope", "claim_since")
        },
        "negatives": _share(counts["negatives_silent"], counts["negatives"]),
    }
    return {name: share for name, share in shares.items() if share is not None}


def _triple(name: str, hits: int, predicted: int, gold: int) -> dict[str, float | None]:
    return {
        f"{name}_precision": _share(hits, predicted),
        f"{name}_recall": _share(hits, gold),
        f"{name}_f1": _share(2 * hits, predicted + gold),
    }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
