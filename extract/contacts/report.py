"""One trigger with its sides, before dates and before reports of one occasion are joined."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.lexicon.factuality import Bearing
from extract.model import INTENDED

if TYPE_CHECKING:
    from extract.contacts.particulars.initiative import Initiative
    from extract.contacts.times.distance import Distance
    from extract.contacts.times.newsday import NewsDay
    from extract.edtf import Edtf
    from extract.lexicon.frames import Frame
    from extract.model import Actor, Mode, Sentence, Span, Status, Tense, TimeExpression


@dataclass(frozen=True, slots=True)
class Report:
    """What one clause says of a contact.

    ``actors`` cover at least two countries. ``borrowed`` tells that the sides come from the sentences before, not from
    this one, ``near`` that it is the one just before; ``elaborates`` that the clause only says more of the contact before it ("damals", "als ... begegneten").
    ``in_turn`` marks one that comes before or after another ("anschließend"), ``bilateral`` one that its two sides hold by themselves.
    ``last`` marks a contact called the last one before a silence; ``firm`` one that the sentence names as an occasion of
    its own (a date, a place or a person); ``neutral`` one that only speaks of it ("the meeting with N"), so that its status
    is whatever the others say; ``standing`` one whose words may mean talks that go on for years. ``hosts`` marks a visit whose host is only a place.
    ``days`` is how long a visit lasts that begins on its date, ``length`` what its clause gives it, ``edge`` whether it begins (1) or ends (-1) there; ``ongoing`` marks one that
    lasts as the article is written, and ``since`` the day from which it does; ``recorded`` one whose date only tells when its record became known, ``record`` a title under which an office keeps the record of its own contact; ``soon`` one meant
    for the days to come, ``due`` one whose noun only its verb parts from its day ("the talks are to resume on Friday"); ``offered`` one
    that somebody offered at a time that is told; ``told_on`` is the day of the speech
    that tells it, ``reported`` one that the verb shows to be only told. ``distance`` is how far it lies from another day of its sentence. ``newsday`` is the day on which the article's news lies, for a report that names none.
    """

    order: int
    sentence: Sentence
    trigger: Span
    frame: Frame
    mode: Mode
    status: Status
    status_rule: str
    tense: Tense
    actors: tuple[Actor, ...]
    time: TimeExpression | None
    date: Edtf | None
    place: str
    place_span: Span | None
    duration_minutes: int | None
    duration_span: Span | None
    reported_by: str | None
    borrowed: bool = False
    near: bool = True
    pronoun: bool = False
    weak: bool = False
    standing: bool = False
    definite: bool = False
    located: bool = False
    site: str = ""
    told_by_verb: bool = False
    identified: bool = False
    elaborates: bool = False
    in_turn: bool = False
    bilateral: bool = False
    neutral: bool = False
    presupposed: bool = False
    now: bool = False
    recent: bool = False
    vague_past: bool = False
    last: bool = False
    plural: bool = False
    hosts: bool = False
    in_person: bool = False
    days: int = 1
    length: int = 1
    edge: int = 0
    ongoing: bool = False
    since: TimeExpression | None = None
    recorded: bool = False
    record: bool = False
    soon: bool = False
    due: bool = False
    offered: bool = False
    told_on: TimeExpression | None = None
    reported: bool = False
    newsday: NewsDay | None = None
    distance: Distance | None = None
    initiative: Initiative | None = None
    bearing: Bearing | None = None

    @property
    def is_background(self) -> bool:
        """Tell whether the contact is older than the news: some time ago, or called the last one."""
        return self.vague_past or self.last

    def as_a(self, status: Status, rule: str) -> Report:
        """Return the report with another status, which no words of its clause gave."""
        return replace(self, status=status, status_rule=rule, bearing=None)

    @property
    def set_out(self) -> bool:
        """Tell whether somebody has just set out for it."""
        return self.bearing is Bearing.SET_OUT

    @property
    def is_dated(self) -> bool:
        """Tell whether a plan has a day: in its own words, since somebody has set out, or from what it follows."""
        follows = self.status in INTENDED and self.newsday is not None
        return self.time is not None or self.set_out or follows

    @property
    def is_received(self) -> bool:
        """Tell whether a guest meets somebody who is named: "was welcomed by his counterpart N"."""
        return len({actor.country for actor in self.actors if actor.name}) > 1

    @property
    def countries(self) -> tuple[str, ...]:
        """Return the sides, sorted."""
        return tuple(sorted({actor.country for actor in self.actors if actor.country}))
