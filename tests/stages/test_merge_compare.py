"""Two reports, field by field: what forbids that they tell of one occasion, and in which words."""

from __future__ import annotations

import pytest

from extract.merge.compare import (
    Agreement,
    compare_dates,
    compare_durations,
    compare_levels,
    compare_modes,
    compare_participants,
    compare_places,
    compare_statuses,
    forbidding,
    traits,
)
from extract.model import Level, Mode, Status
from tests.rows import mention

BOTH = "RUS Igor Sokolow, USA Mary Grant"


FIELDS = (
    compare_dates,
    compare_statuses,
    compare_modes,
    compare_levels,
    compare_participants,
    compare_places,
)


def compare(one, other):
    left, right = traits(one), traits(other)
    return (*(field(left, right) for field in FIELDS), compare_durations(one, other))


def levels(one, other):
    return {found.field: found for found in compare(one, other)}


@pytest.mark.parametrize(
    ("date", "other", "agreement"),
    [
        ("2003-05-08", "2003-05-08", Agreement.EXACT),
        ("2003-05", "2003-05", Agreement.EXACT),
        ("2003-05-08", "2003-05", Agreement.COMPATIBLE),
        ("2003-05-08", "../2003-06-01", Agreement.COMPATIBLE),
        ("2003-05-05/2003-05-11", "2003-05-10/2003-05-20", Agreement.CONFLICTING),
        ("2003-05-08", "2003-05-09", Agreement.CONFLICTING),
        ("2003-05", "2003-06", Agreement.CONFLICTING),
        ("2003-05", "", Agreement.CONFLICTING),
        ("", "", Agreement.SILENT),
    ],
)
def test_dates_agree_where_one_lies_within_the_other(date, other, agreement):
    found = levels(mention("a", date, BOTH), mention("b", other, BOTH))["date"]
    assert found.agreement is agreement


@pytest.mark.parametrize(
    ("date", "who", "place", "forbids"),
    [
        ("2003-04/2003-06", BOTH, "", False),
        ("2003", BOTH, "", True),
        ("2003", "RUS Sokolow", "", True),
        ("2003", "RUS Sokolow", "Genf", False),
        ("../2003-06-01", BOTH, "", True),
        ("../2003-06-01", BOTH, "Genf", False),
        ("2003-01-01/..", "", "Genf", False),
        ("2003", BOTH, "Wien", True),
    ],
)
def test_a_date_longer_than_a_quarter_needs_the_place(date, who, place, forbids):
    firm = mention("a", "2003-05-08", BOTH, mode=Mode.MEETING, place="Genf" if place else "")
    wide = mention("b", date, who, mode=Mode.MEETING, place=place)
    assert (forbidding(traits(firm), traits(wide)) is not None) is forbids


@pytest.mark.parametrize(
    ("one", "other", "date", "agreement"),
    [
        (Status.PLANNED, Status.HELD, "2003-05", Agreement.COMPATIBLE),
        (Status.PROPOSED, Status.CANCELLED, "2003-05", Agreement.COMPATIBLE),
        (Status.DENIED, Status.HELD, "2003-05-08", Agreement.COMPATIBLE),
        (Status.DENIED, Status.HELD, "2003-05", Agreement.CONFLICTING),
        (Status.CANCELLED, Status.HELD, "2003-05", Agreement.CONFLICTING),
        (Status.DENIED, Status.PLANNED, "2003-05", Agreement.CONFLICTING),
        (Status.PLANNED, Status.PROPOSED, "", Agreement.CONFLICTING),
    ],
)
def test_a_denial_counters_only_a_report_of_its_own_day(one, other, date, agreement):
    found = levels(mention("a", date, BOTH, status=one), mention("b", date, BOTH, status=other))
    assert found["status"].agreement is agreement


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (Mode.PHONE, Mode.PHONE, Agreement.EXACT),
        (Mode.PHONE, Mode.VIDEO, Agreement.COMPATIBLE),
        (Mode.TALKS, Mode.LETTER, Agreement.SILENT),
        (Mode.PHONE, Mode.MEETING, Agreement.CONFLICTING),
        (Mode.LETTER, Mode.PHONE, Agreement.CONFLICTING),
    ],
)
def test_a_call_is_no_meeting_and_talks_may_be_either(one, other, agreement):
    found = levels(mention("a", mode=one), mention("b", mode=other))["mode"]
    assert found.agreement is agreement


def test_talks_at_a_place_are_no_call():
    talks = mention("a", "2003-05-08", mode=Mode.TALKS, place="Genf")
    assert forbidding(traits(talks), traits(mention("b", "2003-05-08"))).field == "mode"


@pytest.mark.parametrize(
    ("who", "other", "agreement"),
    [
        (BOTH, "RUS Sokolov, USA Grant", Agreement.EXACT),
        (BOTH, "RUS Sokolow", Agreement.COMPATIBLE),
        ("RUS Sokolow", "USA Grant", Agreement.SILENT),
        (BOTH, "", Agreement.SILENT),
        (BOTH, "RUS Orlow, USA Grant", Agreement.CONFLICTING),
        (BOTH + ", USA Lee", "USA Hall, RUS Sokolow, USA Grant", Agreement.CONFLICTING),
        ("USA George Hall", "USA George W. Hall", Agreement.COMPATIBLE),
    ],
)
def test_participants_are_compared_side_by_side_and_by_surname(who, other, agreement):
    found = levels(mention("a", who=who), mention("b", who=other))["participants"]
    assert found.agreement is agreement


@pytest.mark.parametrize(
    ("level", "who", "other", "agreement"),
    [
        (Level.OFFICIALS, "", Level.LEADERS, Agreement.SILENT),
        (Level.OFFICIALS, "RUS Orlow", Level.LEADERS, Agreement.CONFLICTING),
        (Level.MINISTERS, "", Level.LEADERS, Agreement.CONFLICTING),
        (Level.LEADERS, "", Level.LEADERS, Agreement.EXACT),
    ],
)
def test_officials_without_a_name_may_be_anyone(level, who, other, agreement):
    found = levels(mention("a", who=who, level=level), mention("b", who=BOTH, level=other))
    assert found["level"].agreement is agreement


def test_nameless_officials_of_some_day_of_the_month_are_officials():
    officials = mention("a", "2003-05", level=Level.OFFICIALS)
    assert forbidding(traits(officials), traits(mention("b", "2003-05-08", BOTH))).field == "level"


def test_nameless_officials_in_an_untold_mode_say_too_little():
    talks = mention("a", "2003-05-08", mode=Mode.TALKS, level=Level.OFFICIALS)
    call = mention("b", "2003-05-08", BOTH)
    assert forbidding(traits(talks), traits(call)).field == "level"


@pytest.mark.parametrize(
    ("place", "other", "agreement"),
    [
        ("Genf", "Geneva", Agreement.EXACT),
        ("Wien", "Vienna", Agreement.EXACT),
        ("Sotschi", "Sochi", Agreement.EXACT),
        ("Riad", "Saudi Arabia", Agreement.COMPATIBLE),
        ("Schloss Hohenau", "Hohenau", Agreement.COMPATIBLE),
        ("Genf", "", Agreement.SILENT),
        ("Genf", "Wien", Agreement.CONFLICTING),
        ("Moskau", "Sotschi", Agreement.CONFLICTING),
    ],
)
def test_a_place_is_the_same_in_two_languages(place, other, agreement):
    found = levels(mention("a", place=place), mention("b", place=other))["place"]
    assert found.agreement is agreement


@pytest.mark.parametrize(
    ("date", "who", "forbids"),
    [("2003-05-08", BOTH, False), ("2003-05", BOTH, True), ("2003-05-08", "", True)],
)
def test_a_different_place_forbids_unless_day_and_people_agree(date, who, forbids):
    one = mention("a", date, who, mode=Mode.MEETING, place="Genf")
    other = mention("b", date, who, mode=Mode.MEETING, place="Wien")
    assert (forbidding(traits(one), traits(other)) is not None) is forbids


@pytest.mark.parametrize(
    ("minutes", "other", "agreement"),
    [(50, 60, Agreement.EXACT), (50, 90, Agreement.CONFLICTING), (50, None, Agreement.SILENT)],
)
def test_durations_are_rounded_by_reporters(minutes, other, agreement):
    found = levels(mention("a", minutes=minutes), mention("b", minutes=other))
    assert found["duration_minutes"].agreement is agreement


def test_every_comparison_speaks_to_people():
    found = compare(mention("a", "2003-05-08", BOTH), mention("b", "2003-05-08", BOTH))
    assert [f"{f.field}: {f.label}" for f in found] == [
        "date: same day",
        "status: same status",
        "mode: same mode",
        "level: same level",
        "participants: same participants",
        "place: not both reports name a place",
        "duration_minutes: not both reports tell the duration",
    ]
