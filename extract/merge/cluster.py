"""Mentions of all articles become contacts: firm reports first, vague ones only where exactly one occasion fits."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.merge.block import (
    Calendar,
    blocks,
    episodes,
    overlapping,
    vagueness,
    windows,
)
from extract.merge.compare import Traits, forbidding, traits
from extract.merge.fuse import fuse
from extract.model import INTENDED, Contact, ContactMention

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from extract.edtf import Edtf
    from extract.model import Document


def merge(
    mentions: Iterable[ContactMention], documents: Iterable[Document] = ()
) -> tuple[Contact, ...]:
    """Return one contact per occasion, by date; every mention is in exactly one, whatever order they come in.

    The days of *documents* keep apart undated plans from different times.
    """
    unique = {mention.id: mention for mention in mentions}
    published = {d.id: d.published for d in documents if d.published is not None}
    contacts = [
        fuse(cluster)
        for block in blocks(unique[key] for key in sorted(unique))
        for cluster in clusters(block, published)
    ]
    return tuple(sorted(contacts, key=by_date))


def clusters(
    block: Sequence[ContactMention], published: Mapping[str, Edtf]
) -> list[tuple[ContactMention, ...]]:
    """Part the mentions of one set of sides into occasions, each sorted by id.

    Reports that say the same are one face. From firm to vague, a face joins what agrees with it if all of that can be
    one occasion; a face that agrees with two that cannot be one stays by itself, and so does each mention behind it.
    """
    settled: list[_Cluster] = []
    calendar: Calendar[_Cluster] = Calendar()
    for tier in _tiers(block, episodes(block, published), windows(block, published)):
        new = _settle(tier, calendar)
        for cluster in new:
            firmest = cluster.faces[0]
            if _may_join(firmest) and firmest.dated:
                calendar.add(firmest, cluster)
        settled.extend(new)
    return [tuple(sorted(cluster.mentions, key=lambda m: m.id)) for cluster in settled]


@dataclass(frozen=True, slots=True, eq=False)
class _Face:
    """All mentions of a block that say the same."""

    traits: Traits
    mentions: list[ContactMention]


@dataclass(slots=True, eq=False)
class _Cluster:
    """An occasion in the making; ``faces`` are the distinct things its reports say, firmest first."""

    mentions: list[ContactMention]
    faces: list[Traits] = field(default_factory=list)

    def accepts(self, face: Traits) -> bool:
        return all(forbidding(face, own) is None for own in self.faces)

    def add(self, mention: ContactMention, face: Traits) -> None:
        self.mentions.append(mention)
        if not self.faces or (self.faces[-1] is not face and face not in self.faces):
            self.faces.append(face)


@dataclass(frozen=True, slots=True)
class _Company:
    """What a face agrees with: faces as vague as itself (and itself), and up to two firmer occasions."""

    peers: frozenset[_Face]
    homes: tuple[_Cluster, ...]


def _tiers(
    block: Iterable[ContactMention],
    plans: Mapping[str, int],
    called_off: Mapping[str, tuple[int, int]],
) -> list[list[_Face]]:
    faces: dict[Traits, _Face] = {}
    for mention in block:
        key = traits(mention, plans.get(mention.id, 0), called_off.get(mention.id))
        faces.setdefault(key, _Face(key, [])).mentions.append(mention)
    tiers: dict[tuple[int, ...], list[_Face]] = defaultdict(list)
    for face in faces.values():
        tiers[vagueness(face.traits)].append(face)
    return [tiers[key] for key in sorted(tiers)]


def _may_join(face: Traits) -> bool:
    """Tell whether a report can join anything; one that would not even join its like cannot."""
    if face.plural or (not face.dated and face.status not in INTENDED):
        return False
    return forbidding(face, face) is None


def _settle(tier: list[_Face], calendar: Calendar[_Cluster]) -> list[_Cluster]:
    """Let the faces of one tier join firmer occasions or each other; return the occasions that are new."""
    company = _company([face for face in tier if _may_join(face.traits)], calendar)
    clear = {face for face in company if _is_clear(face, company)}
    new: list[_Cluster] = []
    placed: set[_Face] = set()
    for face in tier:
        if face not in clear:
            new.extend(_Cluster([mention], [face.traits]) for mention in face.mentions)
        elif face not in placed:
            group = company[face].peers & clear
            placed |= group
            new.extend(_gather(group, company[face].homes))
    return new


def _company(faces: list[_Face], calendar: Calendar[_Cluster]) -> dict[_Face, _Company]:
    near: dict[_Face, set[_Face]] = {face: {face} for face in faces}
    by_traits = {face.traits: face for face in faces}
    for one, other in overlapping(by_traits):
        if forbidding(one, other) is None:
            near[by_traits[one]].add(by_traits[other])
            near[by_traits[other]].add(by_traits[one])
    shared: dict[frozenset[_Face], frozenset[_Face]] = {}
    return {
        face: _Company(
            shared.setdefault(frozenset(peers), frozenset(peers)), _homes(face.traits, calendar)
        )
        for face, peers in near.items()
    }


def _homes(face: Traits, calendar: Calendar[_Cluster]) -> tuple[_Cluster, ...]:
    found: list[_Cluster] = []
    if not face.dated:
        return ()
    for cluster in calendar.near(face):
        if cluster.accepts(face):
            found.append(cluster)
            if len(found) > 1:
                break
    return tuple(found)


def _is_clear(face: _Face, company: dict[_Face, _Company]) -> bool:
    """Tell whether everything that agrees with *face* can be one occasion."""
    own = company[face]
    if len(own.homes) > 1:
        return False
    for peer in own.peers:
        peers = company[peer].peers
        if peers is not own.peers and not own.peers <= peers:
            return False
    return all(home.accepts(peer.traits) for home in own.homes for peer in own.peers)


def _gather(group: Iterable[_Face], homes: tuple[_Cluster, ...]) -> list[_Cluster]:
    """Put a group's mentions into its home, or into a new occasion; return the new ones.

    Two mentions of one article are two occasions: its first goes with the other articles' first, its second with the
    second, in the order of the text.
    """
    told = Counter({mention.article: 1 for home in homes for mention in home.mentions})
    rounds = list(homes)
    new: list[_Cluster] = []
    reports = [(mention, face.traits) for face in group for mention in face.mentions]
    for mention, face in sorted(reports, key=_text_order):
        turn = told[mention.article]
        told[mention.article] += 1
        if turn == len(rounds):
            rounds.append(_Cluster([]))
            new.append(rounds[-1])
        rounds[turn].add(mention, face)
    return new


def _text_order(report: tuple[ContactMention, Traits]) -> tuple[str, int, str]:
    mention = report[0]
    first = min((evidence.span.start for evidence in mention.evidence), default=0)
    return mention.article, first, mention.id


def by_date(contact: Contact) -> tuple[str, str, str]:
    """Return what contacts are sorted by: first day, last day, id."""
    date = contact.date
    first = date.earliest.isoformat() if date and date.earliest else ""
    last = date.latest.isoformat() if date and date.latest else ""
    return first or last, last, contact.id
