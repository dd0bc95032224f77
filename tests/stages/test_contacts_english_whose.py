"""Whose talks are meant: datelines and initials, what others call for, meetings of others, and where one is only on the way to."""

import pytest

from tests.reading import on

told = on("2012-05-10", lang="en")  # a Thursday
TALKS = "JPN-NOR 2012-05-07 talks officials held"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "OSLO - Norway and Japan will resume talks in the old capital next week.",
            ["JPN-NOR 2012-05-14/2012-05-20 talks officials planned"],
        ),
        (
            "OSLO, Norway - Norway and Japan held talks in the old capital on Monday.",
            [TALKS],
        ),
        ("The Norway - Japan talks on fish ended on Monday.", [TALKS]),
        ("U.S.-Japan talks on fish took place on Monday.", ["JPN-USA" + TALKS[7:]]),
        ("Japan-U.S. talks on fish took place on Monday.", ["JPN-USA" + TALKS[7:]]),
        (
            "The U.S.-North Korea summit took place on Monday.",
            ["PRK-USA 2012-05-07 meeting leaders held"],
        ),
        ("The U.S.-led talks with Japan took place on Monday.", []),
        ("The U.S.-Japan fleet left on Monday.", []),
    ],
)
def test_a_dateline_is_no_side_and_initials_are(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} called on Monday for talks with Japan.", ["JPN-NOR talks officials proposed"]),
        ("{H} pushed last week for talks with Japan.", ["JPN-NOR talks officials proposed"]),
        ("Two old generals called on Monday for talks between Norway and Japan.", []),
        ("{H} called on Monday on {S} to resign.", []),
        ("{H} called {S} on Monday for talks on fish.", ["JPN-NOR 2012-05-07 phone leaders held"]),
        ("{H} pressed for more fish in talks with Japan on Monday.", [TALKS]),
    ],
)
def test_what_somebody_called_for_on_a_day_was_not_held_then(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "whose",
    ["oil producers", "the foreign ministers", "G7 finance ministers", "the security council"],
)
def test_a_meeting_of_others_is_not_that_of_the_two(whose):
    text = "{H} met {S} in Bern on Monday. He spoke of the meeting of WHOSE next week in Lima."
    expected = ["JPN-NOR 2012-05-07 meeting leaders held Bern"]
    assert told(text.replace("WHOSE", whose)) == expected


def test_a_meeting_of_the_two_is_theirs():
    text = "{H} met {S} on Monday. The meeting of the two old rivals in Bern lasted an hour."
    assert told(text) == ["JPN-NOR 2012-05-07 meeting leaders held Bern"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met their counterparts in Bern in March.", []),
        ("They met fishermen in Bern in March.", []),
        ("They met briefly in Bern in March.", ["JPN-NOR 2012-03 meeting leaders held Bern"]),
        (
            "They met a week ago in Bern.",
            ["JPN-NOR 2012-04-30/2012-05-06 meeting leaders held Bern"],
        ),
    ],
)
def test_they_meet_each_other_unless_somebody_else_is_named(text, expected):
    assert told(f"{{H}} and {{S}} are friends. {text}") == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Before flying to Lima, {H} met {S} on Monday.", ""),
        ("On his way to Lima, {H} met {S} on Monday.", ""),
        ("{H} met {S} on Monday before travelling on to Lima for a fair.", ""),
        ("After landing in Lima, {H} met {S} on Monday.", " Lima"),
        ("In Lima, {H} met {S} on Monday before flying to Bern.", " Lima"),
    ],
)
def test_where_one_goes_next_is_not_where_one_met(text, place):
    assert told(text) == [f"JPN-NOR 2012-05-07 meeting leaders held{place}"]


def test_a_headline_may_end_with_a_day_and_no_full_stop():
    (row,) = told("Norway cancels talks with Japan on Monday")
    assert row.endswith("talks officials cancelled")
