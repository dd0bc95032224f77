"""The nouns every stage passes on: frozen, slotted, free of behaviour.

Words are those of the field: TIMEX3 and DCT from TimeML 1.2.1, dates from EDTF (ISO 8601-2), quotes as
half-open character ranges into the text as received (W3C Web Annotation ``TextPositionSelector``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.edtf import Edtf


class Mode(StrEnum):
    """How the sides spoke; TALKS where the text does not tell, or for a round of delegations."""

    PHONE = "phone"
    VIDEO = "video"
    MEETING = "meeting"
    LETTER = "letter"
    TALKS = "talks"


class Level(StrEnum):
    """The lower of the two sides' highest participants, highest level first."""

    LEADERS = "leaders"
    FOREIGN_MINISTERS = "foreign_ministers"
    DEFENCE_MINISTERS = "defence_ministers"
    CHIEFS_OF_STAFF = "chiefs_of_staff"
    SECURITY_ADVISERS = "security_advisers"
    MINISTERS = "ministers"
    OFFICIALS = "officials"


class Status(StrEnum):
    """Event factuality of a contact."""

    HELD = "held"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CANCELLED = "cancelled"
    DENIED = "denied"


class Tense(StrEnum):
    """Where the clause's verb looks; PLUPERFECT marks background in both languages."""

    PAST = "past"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    FUTURE = "future"


class TimexType(StrEnum):
    """TIMEX3 ``type`` attribute."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class ClaimKind(StrEnum):
    """What a sentence says of a silence."""

    FIRST_SINCE = "first_since"
    LAST_WAS = "last_was"
    NONE_SINCE = "none_since"


class PublishedFrom(StrEnum):
    """Where an article's own date was read, or how it was inferred."""

    METADATA = "metadata"
    DATELINE = "dateline"
    AGENCY = "agency"
    URL = "url"
    INFERRED = "inferred"
    LINKED = "linked"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character range into ``Document.text``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of *text* in this range."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether *other* lies inside this range."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Clue:
    """One reason for an article's date: the words, the rule, and the days that it allows."""

    rule: str
    days: Edtf
    span: Span | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One article: its text exactly as received, and what is known of it.

    ``id`` is the path relative to the folder given, with forward slashes; ``published`` is the DCT (document creation
    time), ``None`` where nothing tells it; ``body`` is the range without date lines, credits and trailers.
    """

    id: str
    text: str
    lang: str
    digest: str
    title: str
    outlet: str
    url: str
    published: Edtf | None
    published_from: PublishedFrom | None
    body: Span
    clues: tuple[Clue, ...] = ()


@dataclass(frozen=True, slots=True)
class SetAside:
    """A source that yielded no article, and why, in one sentence: the source, what is the matter, a colon, details.

    ``fault`` is false where nothing is wrong with it: a twin, a language that is not read.
    """

    source: str
    reason: str
    fault: bool = True


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading or caption; ``paragraph`` counts from 0.

    ``heading`` is true for a line that stands alone without closing punctuation (headline, caption, subhead).
    """

    span: Span
    paragraph: int
    heading: bool


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression with its TIMEX3 value as the words alone give it, before the DCT.

    ``value`` stays open where the text leaves it open ("am Dienstag" = ``XXXX-WXX-2``); ``mod`` is a TIMEX3 ``mod``
    (START, MID, END, APPROX, MORE_THAN ...) or empty.
    """

    span: Span
    type: TimexType
    value: str
    mod: str
    rule: str


class ExpressionKind(StrEnum):
    """How the Timexes of one TimeExpression hang together."""

    POINT = "point"
    RANGE = "range"
    LIST = "list"
    SINCE = "since"
    UNTIL = "until"
    AGO = "ago"
    AFTER = "after"
    DURATION = "duration"
    SET = "set"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One statement of time in the text, made of one or two Timexes; still without the DCT.

    POINT "am Dienstag"; RANGE "vom 25. bis 27. Mai"; LIST "am 7. und 8. Juli"; SINCE "seit über einem Jahr", "since
    2014"; UNTIL "bis Freitag"; AGO "vor zwei Wochen", "two years ago"; AFTER "nach elf Monaten"; DURATION "50 Minuten";
    SET "jeden Montag"; VAGUE "kürzlich", "derzeit". ``span`` includes the governing preposition.
    """

    span: Span
    kind: ExpressionKind
    timexes: tuple[Timex, ...]


class MentionKind(StrEnum):
    """What a mention of an actor is made of."""

    PERSON = "person"
    ROLE = "role"
    STATE = "state"
    CAPITAL = "capital"
    BODY = "body"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"


@dataclass(frozen=True, slots=True)
class Mention:
    """One noun phrase that names an actor: "US-Außenminister John Kerry", "Putin", "Vienna", "beide Minister".

    ``name`` is as spelled, without a genitive ending, empty for a bare office; ``states`` are the codes that the phrase
    itself names; ``office`` is the office word's code or empty. ``both`` marks "beider Länder", ``counterpart`` "sein
    Amtskollege", ``predecessor`` "Dunfords Vorgänger" (then the states and office are the antecedent's).
    """

    span: Span
    kind: MentionKind
    name: str = ""
    office: str = ""
    states: tuple[str, ...] = ()
    plural: bool = False
    both: bool = False
    counterpart: bool = False
    predecessor: bool = False
    former: bool = False
    genitive: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """What a mention refers to: one side's person, office or state.

    ``country`` is a code, empty where unknown; ``offices`` are those that the article gives this actor, most specific
    mention first; ``persons`` are ids of gazetteer entries that fit; ``former`` tells that the office is a past one;
    ``named`` that this very mention spells the name (else it was found by coreference).
    """

    country: str
    name: str
    offices: tuple[str, ...]
    persons: tuple[str, ...]
    former: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class Participant:
    """A person who took part, as the text spells the name; office and QID where known at the date."""

    name: str
    office: str
    country: str
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one field of a row has its value: the words (``None`` if none) and the rule."""

    field: str
    rule: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim quote: ``Document.text[span.start:span.end] == quote``."""

    article: str
    span: Span
    quote: str
    date_expression: str | None
    reported_by: str | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactMention:
    """One occasion as one article reports it.

    ``evidence`` is never empty, best quote first. ``date`` is ``None`` where the text gives none. ``plural`` marks an
    unspecific plural ("telefonierten mehrfach"): it joins nothing. ``reasons`` explains the fields.
    """

    id: str
    article: str
    date: Edtf | None
    mode: Mode
    level: Level
    status: Status
    countries: tuple[str, ...]
    participants: tuple[Participant, ...]
    place: str
    duration_minutes: int | None
    topics: tuple[str, ...]
    plural: bool
    evidence: tuple[Evidence, ...]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two reports of one occasion that disagree in a field; values as the rows write them."""

    field: str
    values: tuple[str, ...]
    mentions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """One real-world occasion, fused from its mentions (sorted by id, never empty).

    ``confidence`` is the share of rows like this one that are right, ``None`` where nothing was measured; ``curated`` tells
    what an analyst decided on it, and ``note`` what the analyst wrote to it.
    """

    id: str
    date: Edtf | None
    mode: Mode
    level: Level
    status: Status
    label: str
    countries: tuple[str, ...]
    participants: tuple[Participant, ...]
    place: str
    duration_minutes: int | None
    topics: tuple[str, ...]
    cameo: str
    plover: str
    mentions: tuple[ContactMention, ...]
    conflicts: tuple[Conflict, ...]
    confidence: float | None = None
    curated: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class GapClaim:
    """A sentence that states a silence; ``event`` is the day from which it looks back.

    ``since`` is the date after which there was nothing, or a bound ("seit über einem Jahr" = ``../2014-09-18``).
    ``level`` is ``None`` and ``mode_scope`` is ``None`` where the claim is about any level, any mode.
    """

    id: str
    article: str
    countries: tuple[str, ...]
    level: Level | None
    mode_scope: Mode | None
    since: Edtf | None
    until: Edtf | None
    kind: ClaimKind
    quote: str
    span: Span
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attestation:
    """The part of a gap that claims vouch for (``end`` exclusive of the contact that ended it)."""

    start: str
    end: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A span without a held contact for a dyad at a level (``None``: at any level).

    ``after`` and ``before`` are contact ids, ``None`` at the edges; ``start`` and ``end`` are ISO days: the latest day of
    the contact before and the earliest of the one after. An open gap ends with the latest article on the dyad.
    ``days_min`` and ``days_max`` are lengths in days under the dates' uncertainty.
    """

    id: str
    countries: tuple[str, str]
    level: Level | None
    after: str | None
    before: str | None
    start: str
    end: str
    days_min: int
    days_max: int
    open: bool
    attested: tuple[Attestation, ...]
    contradicted_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class FileRead:
    """A file that was read: its id, and a digest of its bytes and of how they were read, empty where it cannot be read again."""

    source: str
    digest: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that one run knows: what the store writes; ``rejected`` are reports that an analyst took out."""

    documents: tuple[Document, ...]
    contacts: tuple[Contact, ...]
    gap_claims: tuple[GapClaim, ...]
    gaps: tuple[Gap, ...]
    set_aside: tuple[SetAside, ...]
    rejected: tuple[ContactMention, ...] = ()
    files: tuple[FileRead, ...] = ()
