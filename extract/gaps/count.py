"""Gaps between held contacts, per dyad, at each level and over all: measured, attested, contradicted."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date
from functools import partial
from itertools import chain, repeat
from operator import sub
from typing import TYPE_CHECKING, NamedTuple

from extract.collector import no_collection
from extract.gaps.attest import Claimed, claimed, opening, vouching
from extract.gaps.lanes import Dyad, Held, Lane, LaneKey, bounding, dyads, in_order, lanes
from extract.gaps.undated import NONE, Undated, undated
from extract.model import Attestation, Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from extract.edtf import Edtf
    from extract.gaps.columns import Silences
    from extract.model import Contact, Document, GapClaim

# From so many contacts on the silences are counted in columns; the result is the same.
_MANY = 20_000
# Straight through the constructor of the tuple.
_gap_of = partial(tuple.__new__, Gap)


def gaps(
    contacts: Iterable[Contact], claims: Iterable[GapClaim], documents: Iterable[Document]
) -> tuple[Gap, ...]:
    """Return every stretch of at least one day without a held contact, by dyad, level and time.

    Between two contacts, from the last one to the latest article on the dyad, and before the first one (or without any)
    as far back as a claim vouches. Which of them is long enough to show is the viewer's to say.
    """
    with no_collection():
        return _gaps(tuple(contacts), tuple(claims), tuple(documents))


def _gaps(
    contacts: tuple[Contact, ...], claims: tuple[GapClaim, ...], documents: tuple[Document, ...]
) -> tuple[Gap, ...]:
    spans = claimed(claims, contacts, documents)
    published = _bounds(documents)
    edges = _edges(contacts, claims, published)
    bounds = bounding(contacts)
    loose = undated(bounds.loose, published)
    days = _Days()
    found: dict[LaneKey, list[Gap]] = {}
    if len(contacts) >= _MANY:
        from extract.gaps import columns  # noqa: PLC0415  (numpy takes a while to load, and few need it)

        for key, silences in columns.stretches(bounds, edges, spans):
            found[key] = _unclaimed(key, silences, days, loose.get(key, NONE))
    lines = lanes(bounds, of=spans if found else None)
    keys = {*lines, *(LaneKey(d, span.claim.level) for d, told in spans.items() for span in told)}
    for key in keys - found.keys():
        lane, everyone = lines.get(key), lines.get(LaneKey(key.dyad, None))
        told = vouching(key, lane, spans.get(key.dyad, ()))
        stretches = _stretches(key, lane, told, edges.get(key.dyad))
        heard = _heard(stretches, told) if told else {}
        found[key] = [
            _gap(
                key,
                stretch,
                heard.get(stretch, ()),
                everyone=everyone,
                days=days,
                loose=loose.get(key, NONE),
            )
            for stretch in stretches
        ]
    return tuple(chain.from_iterable(found[key] for key in sorted(found, key=in_order)))


def _unclaimed(key: LaneKey, told: Silences, days: Mapping[int, str], loose: Undated) -> list[Gap]:
    """Return the gaps of a lane that no claim is about."""
    # Column by column: there may be a million.
    return list(
        map(
            _gap_of,
            zip(
                repeat(key.dyad),
                repeat(key.level),
                told.after,
                told.before,
                map(days.__getitem__, told.start),
                map(days.__getitem__, told.end),
                map(sub, told.end, told.start),
                told.days_max,
                (until is None for until in told.before),
                repeat(()),
                repeat(()),
                loose.within_each(told.start, told.end),
            ),
        )
    )


class _Days(dict[int, str]):
    """ISO days by their number; most of them bound more than one gap."""

    def __missing__(self, number: int) -> str:
        told = self[number] = date.fromordinal(number).isoformat()
        return told


class _Stretch(NamedTuple):
    """A gap in ordinal days; open if nothing is known to have ended it."""

    start: int
    end: int
    days_max: int
    after: Held | None
    before: Held | None
    open: bool


def _edges(
    contacts: Iterable[Contact],
    claims: Iterable[GapClaim],
    bounds: Mapping[str, tuple[int, int]],
) -> dict[Dyad, tuple[int, int]]:
    """Return for each dyad the day on which its latest article surely, and possibly, was there."""
    together: dict[tuple[str, ...], set[tuple[int, int] | None]] = defaultdict(set)
    for contact in contacts:
        for mention in contact.mentions:
            together[mention.countries].add(bounds.get(mention.article))
    for claim in claims:
        together[claim.countries].add(bounds.get(claim.article))
    found: dict[Dyad, tuple[int, int]] = {}
    for countries, days in together.items():
        seen = [day for day in days if day is not None]
        if not seen:
            continue
        first, last = (max(ends) for ends in zip(*seen, strict=True))
        for dyad in dyads(countries):
            known = found.get(dyad, (first, last))
            found[dyad] = max(known[0], first), max(known[1], last)
    return found


def _bounds(documents: Iterable[Document]) -> dict[str, tuple[int, int]]:
    """Return the first and the last day of each article that has both."""
    days: dict[str, tuple[int, int] | None] = {}
    found: dict[str, tuple[int, int]] = {}
    for document in documents:
        day = document.published
        if day is None:
            continue
        # Many articles share a day.
        if day.text not in days:
            days[day.text] = _ordinals(day)
        if (bounds := days[day.text]) is not None:
            found[document.id] = bounds
    return found


def _ordinals(day: Edtf) -> tuple[int, int] | None:
    if day.earliest is None or day.latest is None:
        return None
    return day.earliest.toordinal(), day.latest.toordinal()


def _stretches(
    key: LaneKey, lane: Lane | None, told: Sequence[Claimed], edge: tuple[int, int] | None
) -> list[_Stretch]:
    own = [span for span in told if span.claim.level is key.level]
    if lane is None:
        return _without_contact(own, edge)
    found = _before_the_first(lane, own)
    found += [
        _Stretch(after.last, before.first, days_max, after, before, open=False)
        for after, before, days_max in lane.silences()
    ]
    final = lane.final
    if edge is not None and edge[0] > final.last:
        longest = edge[1] - max(point.first for point in lane.points)
        found.append(_Stretch(final.last, edge[0], longest, final, None, open=True))
    return found


def _without_contact(own: Sequence[Claimed], edge: tuple[int, int] | None) -> list[_Stretch]:
    """Return the silence that claims alone tell of: no contact of the dyad at this level is known."""
    if not own:
        return []
    first = min(own, key=lambda span: span.start)
    end = max([span.end for span in own] + [edge[0] if edge else 0])
    last = max(end, edge[1] if edge else 0)
    return [_Stretch(first.start, end, last - _since(first), None, None, open=True)]


def _before_the_first(lane: Lane, own: Sequence[Claimed]) -> list[_Stretch]:
    before = lane.points[0]
    early = [span for span in own if span.start < before.first]
    if not early:
        return []
    first = min(early, key=lambda span: span.start)
    longest = min(point.last for point in lane.points) - _since(first)
    return [_Stretch(first.start, before.first, longest, None, before, open=False)]


def _since(span: Claimed) -> int:
    return span.start if span.since is None else span.since


def _heard(
    stretches: Sequence[_Stretch], told: Sequence[Claimed]
) -> Mapping[_Stretch, list[Claimed]]:
    """Return for each stretch the claims whose days it shares."""
    found: dict[_Stretch, list[Claimed]] = defaultdict(list)
    ends = [stretch.end for stretch in stretches]
    for span in told:
        for at in range(bisect_right(ends, span.start), len(stretches)):
            if stretches[at].start >= span.end:
                break
            found[stretches[at]].append(span)
    return found


def _gap(
    key: LaneKey,
    stretch: _Stretch,
    told: Sequence[Claimed],
    *,
    everyone: Lane | None,
    days: Mapping[int, str],
    loose: Undated,
) -> Gap:
    first, last, days_max, before, behind, is_open = stretch
    return Gap(
        key.dyad,
        key.level,
        before.id if before else None,
        behind.id if behind else None,
        days[first],
        days[last],
        last - first,
        days_max,
        is_open,
        _attested(stretch, told) if told else (),
        _contradicting(key, stretch, told, everyone) if told else (),
        loose.within(first, last),
    )


def _attested(stretch: _Stretch, told: Sequence[Claimed]) -> tuple[Attestation, ...]:
    """Join the days that claims vouch for; overlapping ones make one part with all their claims."""
    parts: list[tuple[int, int, list[str]]] = []
    clipped = [(opening(span, stretch.start), min(span.end, stretch.end), span) for span in told]
    for start, end, span in sorted(clipped, key=lambda part: (*part[:2], part[2].claim.id)):
        if parts and start <= parts[-1][1]:
            first, last, ids = parts[-1]
            parts[-1] = (first, max(last, end), [*ids, span.claim.id])
        else:
            parts.append((start, end, [span.claim.id]))
    return tuple(
        Attestation(
            date.fromordinal(start).isoformat(),
            date.fromordinal(end).isoformat(),
            tuple(sorted(ids)),
        )
        for start, end, ids in parts
    )


def _contradicting(
    key: LaneKey, stretch: _Stretch, told: Sequence[Claimed], everyone: Lane | None
) -> tuple[str, ...]:
    """Return the contacts at the gap's ends, or inside it at another level, that a claim on it denies."""
    found: set[str] = set()
    for span in told:
        points = [point for point in (stretch.after, stretch.before) if point]
        if span.claim.level is None and key.level is not None and everyone is not None:
            inside = max(span.start, stretch.start), min(span.end, stretch.end)
            points += everyone.starting_within(*inside)
        found.update(point.id for point in points if span.denies(point))
    return tuple(sorted(found))
