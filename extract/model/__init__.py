"""The nouns every stage passes on: frozen, slotted, free of behaviour.

Words are those of the field: TIMEX3 and DCT from TimeML 1.2.1, dates from EDTF (ISO 8601-2), quotes as
half-open character ranges into the text as received (W3C Web Annotation ``TextPositionSelector``).
"""

from extract.model.actors import Actor, Mention, Participant, Told
from extract.model.article import Clue, Document, Sentence, SetAside, Span
from extract.model.contact import Conflict, Contact, ContactMention, Evidence, Reason
from extract.model.corpus import Corpus, Exonym, FileRead
from extract.model.silence import Attestation, Gap, GapClaim
from extract.model.terms import (
    BY_EVIDENCE,
    CALLS,
    INTENDED,
    ClaimKind,
    ExpressionKind,
    Level,
    MentionKind,
    Mode,
    PublishedFrom,
    Status,
    Tense,
    TimexType,
)
from extract.model.times import TimeExpression, Timex

__all__ = [
    "BY_EVIDENCE",
    "CALLS",
    "INTENDED",
    "Actor",
    "Attestation",
    "ClaimKind",
    "Clue",
    "Conflict",
    "Contact",
    "ContactMention",
    "Corpus",
    "Document",
    "Evidence",
    "Exonym",
    "ExpressionKind",
    "FileRead",
    "Gap",
    "GapClaim",
    "Level",
    "Mention",
    "MentionKind",
    "Mode",
    "Participant",
    "PublishedFrom",
    "Reason",
    "Sentence",
    "SetAside",
    "Span",
    "Status",
    "Tense",
    "TimeExpression",
    "Timex",
    "TimexType",
    "Told",
]
