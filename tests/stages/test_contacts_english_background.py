"""What English tells of other contacts beside the news: rounds, a day between commas, trips called off, what a call was about."""

import pytest

from tests.reading import rows

DAY = "2014-06-12"  # a Thursday
FIELDS = ("date", "mode", "status")
N, M = "Kenyan President Peter Okello", "Norwegian Prime Minister Lars Holm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The talks, in Graz on June 20, will be about fish.", "2014-06-20 meeting planned"),
        ("The meeting - on June 20 in Graz - will be about fish.", "2014-06-20 meeting planned"),
        ("The meeting, a week after a fire in Graz in May, will be about fish.", "meeting planned"),
    ],
)
def test_a_noun_with_its_place_and_day_between_commas(text, told):
    assert rows(f"{N} will meet {M}. {text}", DAY, "en", fields=FIELDS) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Their last meeting, in Graz in May, was about fish.", ["2014-05 meeting held"]),
        ("Their previous talks, in Graz in May, ended without a deal.", ["2014-05 talks held"]),
        ("An earlier round of talks in May failed.", ["2014-05 talks held"]),
        ("The talks, like those in Graz in May, were about fish.", []),
    ],
)
def test_what_went_before(text, told):
    assert rows(f"{N} met {M} on Monday. {text}", DAY, "en", fields=FIELDS)[1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The first round was held in Graz in May.", ["2014-05 talks held"]),
        ("The last round, in Graz in May, ended without a deal.", ["2014-05 talks held"]),
        ("A previous round in May ended without a deal.", ["2014-05 talks held"]),
        ("A third round is due in July.", ["2014-07 talks planned"]),
        ("Another round is expected in July.", ["2014-07 talks planned"]),
        ("The first round of voting was held in May.", []),
        ("Chile won the first round in May.", []),
        ("Fishermen were glad. The first round was held in May.", []),
    ],
)
def test_rounds_of_the_talks_just_told(text, told):
    lead = "Norway and Japan held talks on Monday. "
    assert rows(lead + text, DAY, "en", fields=FIELDS)[1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The trip was called off.", ["2014-07 meeting cancelled"]),
        ("The visit has been postponed.", ["2014-07 meeting cancelled"]),
        ("He cancelled the trip on Tuesday.", ["2014-07 meeting cancelled"]),
        ("The trip was long planned.", ["2014-07 meeting planned"]),
        ("The trip of a choir was called off.", ["2014-07 meeting planned"]),
    ],
)
def test_trips_called_off(text, told):
    lead = f"{N} was to visit Norway in July. "
    assert rows(lead + text, DAY, "en", fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{N} spoke by phone with {M} to follow up on their meeting in Graz on May 9.",
            ["2014-06-05/2014-06-12 phone held", "2014-05-09 meeting held"],
        ),
        (
            f"{N} and {M} spoke by phone on Monday to prepare for their summit in Graz on July 1.",
            ["2014-06-09 phone held", "2014-07-01 meeting planned"],
        ),
        (
            f"{N} spoke by phone with {M} about their countries on May 9.",
            ["2014-05-09 phone held"],
        ),
        (
            "The leaders of Kenya and Norway spoke by phone on Monday. They looked forward to meeting at the summit in Graz in July.",
            ["2014-06-09 phone held", "2014-07 meeting planned"],
        ),
        (f"{N} met {M} in Graz. Monday's meeting lasted an hour.", ["2014-06-09 meeting held"]),
    ],
)
def test_what_a_call_was_about(text, told):
    assert rows(text, DAY, "en", fields=FIELDS) == told
