"""What newspapers tell beside a contact: topics, who hears of it, journeys to meet somebody."""

import pytest

from extract.pipeline import tell
from tests.reading import on
from tests.rows import document

told = on("2024-05-08", lang="en")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} and British Prime Minister Ann Pym spoke by phone on Monday. They discussed coal, Peru, Iran and Holm's upcoming visit to Japan in June.",
            [
                "GBR-NOR 2024-05-06 phone leaders held",
                "JPN-NOR 2024-06 meeting leaders planned",
            ],
        ),
        (
            "{H} spoke of Iran on a visit to Japan and Peru on Monday.",
            [
                "JPN-NOR 2024-05-06 meeting leaders held",
                "NOR-PER 2024-05-06 meeting leaders held",
            ],
        ),
        (
            "{H} visited Tokyo to meet with {S} on Monday.",
            ["JPN-NOR 2024-05-06 meeting leaders held Tokyo"],
        ),
        (
            "{H} will visit Tokyo to meet with {S} on Friday.",
            ["JPN-NOR 2024-05-10 meeting leaders planned Tokyo"],
        ),
    ],
)
def test_topics_and_journeys_are_no_sides(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Norwegian adviser Lars Holm misled Norwegian Vice President Per Berg about his talks with Japanese President Ken Sato.",
            {"Lars Holm", "Ken Sato"},
        ),
        (
            "Norwegian Vice President Per Berg spoke about his talks with Japanese President Ken Sato.",
            {"Per Berg", "Ken Sato"},
        ),
        (
            "Brink misled Norwegian Vice President Per Berg about his talks with Japanese President Ken Sato.",
            set(),
        ),
    ],
)
def test_who_only_hears_of_a_contact_did_not_take_part(text, people):
    mentions = tell(document("t", "2024-05-08", text, lang="en")).mentions
    assert {p.name for m in mentions for p in m.participants} == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks between Norway and Japan will continue in Graz on Friday.",
            ["JPN-NOR 2024-05-10 talks officials planned Graz"],
        ),
        (
            "U.S.-Japan fishing talks will continue on Friday, an aide said.",
            ["JPN-USA 2024-05-10 talks officials planned"],
        ),
        ("Talks between Norway and Japan will continue in the coming days.", []),
        ("Norwegian and Japanese officials continue to hold talks on fish.", []),
        (
            "{H} and {S} are old rivals. The two leaders are expected to briefly speak with each other on Friday.",
            ["JPN-NOR 2024-05-10 talks leaders planned"],
        ),
    ],
)
def test_what_goes_on_on_a_day_is_planned_for_it(text, expected):
    assert told(text) == expected


def test_later_in_the_day_is_that_of_the_article_where_no_other_was_told():
    text = "The cod was landed earlier this month, {H} said. He is set to meet with {S} later in the day."
    assert told(text) == ["JPN-NOR 2024-05-08 meeting leaders planned"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} and {S} spoke with each other on Monday.",
            ["JPN-NOR 2024-05-06 talks leaders held"],
        ),
        (
            "{H} and {S} will meet with one another on Friday.",
            ["JPN-NOR 2024-05-10 meeting leaders planned"],
        ),
        ("{H} and {S} spoke with each farmer on Monday.", []),
        ("{H} and {S} spoke with fishermen on Monday.", []),
    ],
)
def test_two_who_meet_with_each_other_meet_no_strangers(text, expected):
    assert told(text) == expected
