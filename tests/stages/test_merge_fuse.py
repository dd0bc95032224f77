"""What the fused row says, and what it lists as disputed."""

from __future__ import annotations

import pytest

from extract.merge.fuse import fuse, label
from extract.model import Conflict, Level, Mode, Participant, Status
from tests.rows import mention

DAY = "2003-05-08"


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (["2003-05", DAY, "2003"], DAY),
        (["2003-05", "2003-05"], "2003-05"),
        (["2003-05~", "2003-05"], "2003-05"),
        (["../2003-05-20", "2003-05"], "2003-05-01/2003-05-20"),
    ],
)
def test_the_date_is_the_narrowest_that_all_reports_allow(dates, expected):
    told = [mention(f"article {n}", date) for n, date in enumerate(dates)]
    assert fuse(told).date.text == fuse(told[::-1]).date.text == expected


def test_a_row_without_any_date_stays_undated():
    assert fuse([mention("a"), mention("b")]).date is None


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ((Status.PLANNED, Status.HELD), Status.HELD),
        ((Status.DENIED, Status.HELD), Status.HELD),
        ((Status.CANCELLED, Status.DENIED), Status.CANCELLED),
        ((Status.PLANNED, Status.CANCELLED), Status.CANCELLED),
        ((Status.PROPOSED, Status.PLANNED), Status.PLANNED),
        ((Status.PROPOSED, Status.DENIED), Status.DENIED),
    ],
)
def test_the_status_goes_by_evidence(statuses, expected):
    told = [mention(s.value, DAY, status=s) for s in statuses]
    assert fuse(told).status is expected


def test_a_plan_keeps_its_quote_when_it_is_held():
    fused = fuse([mention("plan", "2003-05", status=Status.PLANNED), mention("report", DAY)])
    assert {m.article for m in fused.mentions} == {"plan", "report"}
    assert fused.conflicts == ()


def test_participants_take_their_fullest_name_with_office_and_item():
    linked = Participant("Sokolov", "foreign_minister", "RUS", "Q0")
    told = [
        mention("a", DAY, "RUS Igor Sokolow, USA Grant", level=Level.FOREIGN_MINISTERS),
        mention("b", DAY, "USA Mary Grant", level=Level.FOREIGN_MINISTERS, n=2),
    ]
    told[1] = type(told[1])(
        **{f: getattr(told[1], f) for f in told[1].__slots__ if f != "participants"},
        participants=(linked, *told[1].participants),
    )
    assert fuse(told).participants == (
        Participant("Igor Sokolow", "foreign_minister", "RUS", "Q0"),
        Participant("Mary Grant", "foreign_minister", "USA", None),
    )


def test_talks_and_nameless_officials_take_mode_and_level_from_a_fuller_report():
    told = [mention("a", DAY, "USA Grant"), mention("b", DAY, mode=Mode.TALKS)]
    told.append(mention("c", DAY, level=Level.OFFICIALS))
    fused = fuse(told)
    assert (fused.mode, fused.level, fused.label) == (Mode.PHONE, Level.LEADERS, "phone call")


def test_topics_are_joined():
    told = [mention("a", DAY, topics=("trade",)), mention("b", DAY, topics=("arms", "trade"))]
    assert fuse(told).topics == ("arms", "trade")


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [((60, 50), 50), ((60, 60, 50), 60), ((None, 45), 45), ((None, None), None)],
)
def test_the_duration_is_the_one_told_most_and_least_round(minutes, expected):
    told = [mention(f"article {n}", DAY, minutes=m) for n, m in enumerate(minutes)]
    assert fuse(told).duration_minutes == expected


@pytest.mark.parametrize(
    ("told", "side", "conflicting"),
    [
        (("RUS", "RUS"), "RUS", ()),
        (("RUS", ""), "RUS", ()),
        (("", ""), "", ()),
        (("RUS", "USA"), "", ("RUS", "USA")),
        (("RUS", "USA", "USA"), "USA", ("RUS", "USA")),
    ],
)
def test_who_called_is_what_most_reports_tell_and_a_dispute_is_listed(told, side, conflicting):
    reports = [mention(f"article {n}", DAY, initiator=code) for n, code in enumerate(told)]
    fused = fuse(reports)
    ids = tuple(sorted(m.id for m in reports))
    assert fused.initiator == side
    assert fused.conflicts == ((Conflict("initiator", conflicting, ids),) if conflicting else ())


def test_reports_that_disagree_are_listed_with_their_mentions():
    one = mention("a", DAY, mode=Mode.MEETING, place="Genf", minutes=60)
    other = mention("b", DAY, mode=Mode.MEETING, place="Wien", minutes=120, status=Status.DENIED)
    ids = tuple(sorted([one.id, other.id]))
    assert fuse([one, other]).conflicts == (
        Conflict("duration_minutes", ("120", "60"), ids),
        Conflict("place", ("Genf", "Wien"), ids),
        Conflict("status", ("denied", "held"), ids),
    )


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ([DAY, "2005-02-01", "2005-02-01"], "2005-02-01"),
        ([DAY, "2005-02"], DAY),
        ([DAY, "2003-05-09"], DAY),
        ([DAY, "2004", "2003-05"], DAY),
    ],
)
def test_dates_that_an_analyst_merged_are_listed_and_the_best_supported_counts(dates, expected):
    told = [mention(f"article {n}", date) for n, date in enumerate(dates)]
    fused = fuse(told)
    assert fused.date.text == fuse(told[::-1]).date.text == expected
    assert [(c.field, c.values) for c in fused.conflicts] == [("date", tuple(sorted(set(dates))))]


def test_levels_and_persons_that_an_analyst_merged_are_listed():
    told = [
        mention("a", DAY, "RUS Igor Sokolow, USA Mary Grant"),
        mention("b", DAY, "RUS Pawel Orlow", level=Level.FOREIGN_MINISTERS),
        mention("c", DAY, level=Level.OFFICIALS),
    ]
    assert {c.field: c.values for c in fuse(told).conflicts} == {
        "level": ("foreign_ministers", "leaders"),
        "participants": ("Igor Sokolow, Mary Grant", "Pawel Orlow"),
    }


def test_two_languages_and_rounded_lengths_are_no_conflict():
    one = mention("a", DAY, mode=Mode.MEETING, place="Genf", minutes=50)
    other = mention("b", DAY, mode=Mode.MEETING, place="Geneva", minutes=60)
    assert fuse([one, other]).conflicts == ()


@pytest.mark.parametrize(
    ("mode", "level", "expected"),
    [
        (Mode.PHONE, Level.LEADERS, "phone call"),
        (Mode.VIDEO, Level.LEADERS, "video call"),
        (Mode.MEETING, Level.LEADERS, "summit"),
        (Mode.MEETING, Level.CHIEFS_OF_STAFF, "chiefs-of-staff meeting"),
        (Mode.MEETING, Level.FOREIGN_MINISTERS, "foreign ministers' meeting"),
        (Mode.MEETING, Level.DEFENCE_MINISTERS, "defence ministers' meeting"),
        (Mode.MEETING, Level.OFFICIALS, "meeting"),
        (Mode.LETTER, Level.LEADERS, "letter"),
        (Mode.TALKS, Level.OFFICIALS, "talks"),
    ],
)
def test_a_contact_is_called_what_people_call_it(mode, level, expected):
    assert label(mode, level) == expected


@pytest.mark.parametrize(
    ("mode", "status", "cameo", "plover"),
    [
        (Mode.PHONE, Status.HELD, "041", "CONSULT-phone"),
        (Mode.VIDEO, Status.HELD, "041", "CONSULT-phone"),
        (Mode.MEETING, Status.HELD, "040", "CONSULT"),
        (Mode.LETTER, Status.HELD, "040", "CONSULT"),
        (Mode.MEETING, Status.PLANNED, "036", "AGREE"),
        (Mode.PHONE, Status.PROPOSED, "036", "AGREE"),
        (Mode.MEETING, Status.CANCELLED, "125", "REJECT-meet"),
        (Mode.MEETING, Status.DENIED, "125", "REJECT-meet"),
    ],
)
def test_a_contact_carries_its_event_codes(mode, status, cameo, plover):
    fused = fuse([mention("a", DAY, mode=mode, status=status)])
    assert (fused.cameo, fused.plover) == (cameo, plover)
