"""The closed lists of values: what a field may say."""

from __future__ import annotations

from enum import StrEnum


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
    """Event factuality of a contact: PLANNED is announced or agreed, PROPOSED offered or asked for, CANCELLED also postponed."""

    HELD = "held"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CANCELLED = "cancelled"
    DENIED = "denied"


# An intention: its contact lies ahead of the report that tells of it.
INTENDED = frozenset({Status.PLANNED, Status.PROPOSED})
# Which status holds where reports of one occasion differ: what became of it, then the denial, then what was meant to be.
BY_EVIDENCE = (Status.HELD, Status.CANCELLED, Status.DENIED, Status.PLANNED, Status.PROPOSED)
# Both sides speak at once and are not in one place.
CALLS = frozenset({Mode.PHONE, Mode.VIDEO})


class Tense(StrEnum):
    """Where the clause's verb looks; PLUPERFECT marks background in both languages."""

    PAST = "past"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    FUTURE = "future"

    @property
    def looks_back(self) -> bool:
        """Tell whether the verb speaks of what lies behind."""
        return self in {Tense.PAST, Tense.PLUPERFECT}


class TimexType(StrEnum):
    """TIMEX3 ``type`` attribute (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class ClaimKind(StrEnum):
    """What a sentence says of a silence: it ended just now, when the last contact was, or that there was none since."""

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


class MentionKind(StrEnum):
    """What a mention of an actor is made of."""

    PERSON = "person"
    ROLE = "role"
    STATE = "state"
    CAPITAL = "capital"
    BODY = "body"
    ADJECTIVE = "adjective"
    DEMONYM = "demonym"
