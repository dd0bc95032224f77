"""What the queries hand to the page: frozen rows, ready to be drawn."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.edtf import Precision
from extract.gap_query import is_attested

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    import numpy.typing as npt

    from extract.edtf import Edtf

KINDS = ("phone", "video", "meeting", "summit", "letter", "talks")
LEVELS = (
    "leaders",
    "foreign_ministers",
    "defence_ministers",
    "chiefs_of_staff",
    "security_advisers",
    "ministers",
    "officials",
)
STATUSES = ("held", "planned", "proposed", "cancelled", "denied")
ANY = "any"
# More dyads than these are compared in one row each, that of any level.
MOST_DETAILED = 4
# How many rows a table lists of those that are too many to mark one by one.
MOST_LISTED = 200
_WEB = re.compile(r"https?://[^\s\x00-\x20\x7f-\x9f]+")
# No occasion lasts longer: an interval of more days is one of them, not all.
LONGEST_OCCASION = 16


@dataclass(frozen=True, slots=True)
class Person:
    """A participant as the row names it, and by language where another writes the name otherwise."""

    name: str
    office: str
    country: str
    wikidata: str | None
    elsewhere: Mapping[str, str] = field(default_factory=dict, hash=False)

    def called(self, lang: str) -> str:
        """Return the name as *lang* writes it, as far as that is known."""
        return self.elsewhere.get(lang, self.name)


@dataclass(frozen=True, slots=True)
class Source:
    """One article without its text; ``published`` is ``None`` where nothing tells it."""

    article: str
    title: str
    outlet: str
    url: str
    lang: str
    published: Edtf | None
    published_from: str

    @property
    def link(self) -> str:
        """Return the address where it can be a link, empty for any other: of the web, in one word."""
        return self.url if _WEB.fullmatch(self.url) else ""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field in which reports of one contact differ."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact with its best quote; ``seen`` is when an undated one was written about.

    ``confidence`` is the share of rows like this one that are right, ``None`` where nothing was measured.
    """

    id: str
    date: Edtf | None
    kind: str
    level: str
    status: str
    countries: tuple[str, ...]
    people: tuple[Person, ...]
    place: str
    minutes: int | None
    topics: tuple[str, ...]
    disagreements: tuple[Disagreement, ...]
    quote: str
    source: Source
    sources: int
    seen: tuple[dt.date, dt.date] | None
    confidence: float | None = None
    curated: str = ""
    note: str = ""
    initiator: str = ""
    place_elsewhere: Mapping[str, str] = field(default_factory=dict, hash=False)

    def place_called(self, lang: str) -> str:
        """Return the place as *lang* calls it, as far as that is known."""
        return self.place_elsewhere.get(lang, self.place)

    @property
    def span(self) -> tuple[dt.date, dt.date] | None:
        """Return first and last possible day; an open end is taken at its known day."""
        if self.date is None:
            return None
        first = self.date.earliest or self.date.latest
        last = self.date.latest or self.date.earliest
        return None if first is None or last is None else (first, last)

    @property
    def ambiguous(self) -> bool:
        """Tell whether the day is one of several candidates, rather than a span that a source gives as such.

        So it is where the date says so, where reports differ in it, where it lies between two far days, and where a day is
        told from the day of an article that itself has several.
        """
        date = self.date
        if date is None or date.is_day:
            return False
        if "?" in date.text or "%" in date.text:
            return True
        if any(conflict.field == "date" for conflict in self.disagreements):
            return True
        if date.precision is not Precision.INTERVAL:
            return False
        days, published = date.span_days, self.source.published
        vague = published is not None and not published.is_day and published.span_days == days
        return vague or days is None or days > LONGEST_OCCASION

    @property
    def held(self) -> bool:
        """Tell whether the contact took place."""
        return self.status == "held"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a gap that sentences vouch for."""

    start: dt.date
    end: dt.date
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GapRow:
    """A silence of a dyad at a level (``any``: at all levels), with the first sentence that attests it."""

    id: str
    level: str
    after: str | None
    before: str | None
    start: dt.date
    end: dt.date
    days_min: int
    days_max: int
    open: bool
    attested: tuple[Stretch, ...]
    contradicted_by: tuple[str, ...]
    quote: str
    source: Source | None
    undated: int = 0

    @property
    def vouched(self) -> bool:
        """Tell whether sentences attest the silence, and not only a part of it."""
        return is_attested(((part.start, part.end) for part in self.attested), self.days_min)

    @property
    def doubted(self) -> bool:
        """Tell whether a contact held without a date may lie in it, and no sentence says that none did."""
        return self.undated > 0 and not self.vouched

    @property
    def exact(self) -> bool:
        """Tell whether the length is known to the day."""
        return self.days_min == self.days_max


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many articles are dated to one span of days."""

    start: dt.date
    end: dt.date
    articles: int


@dataclass(frozen=True, slots=True)
class Dyad:
    """An unordered pair of sides and how many contacts the store has of it."""

    sides: tuple[str, str]
    contacts: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to filter by: the dyads, most contacts first, and the values in use."""

    dyads: tuple[Dyad, ...]
    levels: tuple[str, ...]
    kinds: tuple[str, ...]
    statuses: tuple[str, ...]
    articles: int
    contacts: int

    @property
    def leading(self) -> tuple[str, str]:
        """Return the dyad with the most contacts, which is shown where none is asked for; empty sides if there is none."""
        return self.dyads[0].sides if self.dyads else ("", "")


@dataclass(frozen=True, slots=True)
class Cell:
    """How many held contacts of a lane lie in a few days, where they are too many to draw."""

    level: str
    start: dt.date
    end: dt.date
    contacts: int


@dataclass(frozen=True, slots=True, eq=False)
class Density:
    """How many held contacts each level has on each day from ``first`` on, one at the middle of its dates.

    ``step`` days are counted as one where the years are very many. ``forms`` are the kinds and statuses of all the
    contacts that pass, held or not.
    """

    first: dt.date
    step: int
    counts: Mapping[str, npt.NDArray[np.int64]]
    forms: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Threshold:
    """From how many days on a silence is marked at a level; ``usual`` is the median interval that this is a multiple of.

    Both are ``None`` where the months of the marking count.
    """

    level: str
    days: int | None
    usual: float | None


@dataclass(frozen=True, slots=True)
class Marking:
    """Which silences are marked: from *months* on, or from *times* the usual interval if that is not 0."""

    months: int
    times: float
    thresholds: tuple[Threshold, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything one timeline shows, filtered; ``first`` and ``last`` bound what is drawn.

    ``bounds`` are the contacts that begin, end or contradict a silence, whether they pass the filters or not.
    ``total`` and ``held`` count every contact that passes. If there are ``cells``, ``contacts`` are the first of them or,
    where the days of ``marked`` are looked at, all that lie there, as far as a mark needs them.
    """

    dyad: tuple[str, str]
    contacts: tuple[ContactRow, ...]
    total: int
    held: int
    span: tuple[dt.date, dt.date] | None
    cells: Density | None
    bounds: tuple[ContactRow, ...]
    gaps: tuple[GapRow, ...]
    coverage: tuple[Coverage, ...]
    lanes: tuple[str, ...]
    first: dt.date
    last: dt.date
    data_until: dt.date | None
    articles: int
    marking: Marking
    marked: tuple[dt.date, dt.date] | None = None

    @property
    def drawn(self) -> tuple[ContactRow, ...]:
        """Return the contacts that have a mark of their own."""
        return () if self.cells and not self.marked else self.contacts


@dataclass(frozen=True, slots=True)
class Clue:
    """One reason for an article's date, and the words of the article where it lies in some; ``days`` may be empty."""

    rule: str
    days: str
    note: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its text as received, where its body begins in it, and why it has its date."""

    source: Source
    text: str
    clues: tuple[Clue, ...]
    body: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A verbatim quote at its offsets."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Why:
    """Why a field has its value: the rule, and the words where there are any."""

    field: str
    rule: str
    words: str


@dataclass(frozen=True, slots=True)
class Report:
    """How one article reports a contact: its passages, best first; *gave* names the fields that a merged row has from it."""

    mention: str
    article: Article
    passages: tuple[Passage, ...]
    date: Edtf | None
    date_expression: str | None
    reported_by: str | None
    rules: tuple[str, ...]
    why: tuple[Why, ...]
    gave: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence that states a silence, in its article."""

    id: str
    article: Article
    passage: Passage
    kind: str
    since: Edtf | None
    until: Edtf | None
    rules: tuple[str, ...]


def by_date(row: ContactRow) -> tuple[bool, dt.date, str]:
    """Return what orders contacts: the oldest first, undated ones last."""
    return (row.span is None, row.span[0] if row.span else dt.date.min, row.id)


def in_order(known: Sequence[str], wanted: Iterable[str]) -> tuple[str, ...]:
    """Return those *known* values that are *wanted*, in the order of the known ones."""
    asked = set(wanted)
    return tuple(value for value in known if value in asked)
