"""Which days a claim of silence vouches for, and which contacts contradict it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from extract.gaps.lanes import Dyad, Held, Lane, LaneKey, Reach, dyads, held
from extract.model import ClaimKind, Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from extract.model import Contact, Document, GapClaim, Level


class Claimed(NamedTuple):
    """A claim with its days: silent after ``start``, before ``end``; ``since`` is the earliest day that it names."""

    start: int
    end: int
    since: int | None
    claim: GapClaim

    def within_scope(self, point: Held) -> bool:
        """Tell whether a contact is of the kind that the claim denies."""
        return self.claim.mode_scope is None or point.mode is self.claim.mode_scope

    def denies(self, point: Held) -> bool:
        """Tell whether a contact surely lies inside the silence that is claimed."""
        return self.start < point.first and point.last < self.end and self.within_scope(point)


def claimed(
    claims: Iterable[GapClaim], contacts: Iterable[Contact], documents: Iterable[Document]
) -> dict[Dyad, list[Claimed]]:
    """Return the days of every claim that can be dated, by dyad.

    A claim looks back from its event or, where that is not known, from the day of its article. It ends sooner where its
    own article reports a contact of the kind that it denies: that is the contact that ended the silence.
    """
    told = sorted(claims, key=lambda claim: claim.id)
    if not told:
        return {}
    published = {document.id: document.published for document in documents}
    own = _own_contacts({claim.article for claim in told}, contacts)
    found: dict[Dyad, list[Claimed]] = defaultdict(list)
    for claim in told:
        until = claim.until or published.get(claim.article)
        if claim.since is None or claim.since.latest is None or not until or not until.earliest:
            continue
        start, end = claim.since.latest.toordinal(), until.earliest.toordinal()
        since = claim.since.earliest.toordinal() if claim.since.earliest else None
        for dyad in dyads(claim.countries):
            span = Claimed(start, end, since, claim)
            ended = [
                point.first
                for point, level in own.get((claim.article, dyad), ())
                if claim.level in {None, level} and span.within_scope(point) and point.first > start
            ]
            span = span._replace(end=min([end, *ended]))
            if span.start < span.end:
                found[dyad].append(span)
    return found


def _own_contacts(
    articles: set[str], contacts: Iterable[Contact]
) -> dict[tuple[str, Dyad], list[tuple[Held, Level]]]:
    found: dict[tuple[str, Dyad], list[tuple[Held, Level]]] = defaultdict(list)
    if not articles:
        return found
    for contact in contacts:
        tellers = {mention.article for mention in contact.mentions} & articles
        point = held(contact) if tellers else None
        if point is not None:
            for article in tellers:
                for dyad in dyads(contact.countries):
                    found[article, dyad].append((point, contact.level))
    return found


def vouching(key: LaneKey, lane: Lane | None, spans: Iterable[Claimed]) -> tuple[Claimed, ...]:
    """Return the claims that vouch for silence in a lane.

    A claim about any level vouches for every level, one about a level for that level alone. A claim about one mode vouches
    only if no contact of another mode may lie in its days: "no meeting since" says nothing of the calls between.
    """
    fitting = [span for span in spans if span.claim.level in {None, key.level}]
    scopes = {span.claim.mode_scope for span in fitting} - {None}
    if lane is None or not scopes:
        return tuple(fitting)
    reach = {mode: Reach(lane.of_mode(mode)) for mode in lane.modes()}
    return tuple(span for span in fitting if not _disturbed(span, reach))


def _disturbed(span: Claimed, reach: Mapping[Mode, Reach]) -> bool:
    scope = span.claim.mode_scope
    return scope is not None and any(
        lane.touches(span.start, span.end) for mode, lane in reach.items() if mode is not scope
    )


def opening(span: Claimed, start: int) -> int:
    """Return the day from which a claim vouches for a gap that begins on *start*.

    "The last contact was in September" names the contact before the gap: if that lay in September, nothing came after it.
    """
    named = span.claim.kind is ClaimKind.LAST_WAS and span.since is not None
    if named and span.since is not None and span.since <= start <= span.start:
        return start
    return max(span.start, start)
