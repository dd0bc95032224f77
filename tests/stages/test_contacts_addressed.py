"""Whom somebody spoke to in a call whose sides only the sentence before names, what he said after a meeting, and whither one goes for something else."""

import pytest

from tests.reading import on

english, german = on("2012-05-10", lang="en"), on("2012-05-10", lang="de")  # a Thursday
CALL = "JPN-NOR 2012-05-09 phone leaders held"
MEETING = "JPN-NOR 2012-05-09 meeting leaders held Bergen"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} has urged {S} to wait. In a phone call on Wednesday, Holm said it was late.", [CALL]),
        ("{H} told {S} to wait. In a call on Wednesday, Holm said that it was late.", [CALL]),
        ("{H} warned {S}. In talks in Bergen on Wednesday, Holm said it was late.", [MEETING]),
        ("{H} urged {S} to wait. In a phone call on Wednesday, he said it was late.", [CALL]),
        ("{H} thanked {S}. In a phone call on Wednesday, they agreed to wait.", [CALL]),
        ("{H} urged {S} to wait. In a call on Wednesday, he told his party it was late.", []),
        ("{H} urged {S} to wait. In a conference call on Wednesday, he said it was late.", []),
        ("{H} urged {S} to wait. In a phone call with aides on Wednesday, he sighed.", []),
        ("{H} urged {S} to wait. At a meeting on Wednesday, he said it was late.", []),
        ("{H} praised {S}. In a phone call on Wednesday, Holm said it was late.", []),
        ("{H} told fishermen that {S} was ill. In a call on Wednesday, Holm said it rained.", []),
        ("{H} warned {S}. At a meeting of his party on Wednesday, Holm said it was late.", []),
        ("{H} warned {S}. In a call on Wednesday, Mayor Ida Dahl said that it was late.", []),
    ],
)
def test_a_call_is_with_whom_the_sentence_before_says_he_spoke_to(text, expected):
    assert english(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} hat {S} zur Ruhe gemahnt. In einem Telefonat am Mittwoch sagte Holm, es eile.",
            [CALL],
        ),
        ("{H} warnte {S}. Bei einem Treffen in Bergen sagte Holm am Mittwoch, es eile.", [MEETING]),
        ("{H} hat {S} gelobt. In einem Telefonat am Mittwoch sagte Holm, es eile.", []),
        ("{H} warnte {S}. Bei einem Treffen der Fischer sagte Holm am Mittwoch, es eile.", []),
    ],
)
def test_so_it_is_in_german(text, expected):
    assert german(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Wednesday, {H} said Japan had agreed to a plan, after a meeting with {S} in Bergen.",
            [MEETING],
        ),
        (
            "Japan had agreed to a plan, {H} said after a meeting with {S} in Bergen on Wednesday.",
            [MEETING],
        ),
        (
            "Talks took place in Bergen on Wednesday, with Norwegian and Japanese officials attending.",
            ["JPN-NOR 2012-05-09 talks officials held Bergen"],
        ),
        (
            "The plan for talks on Wednesday was dropped, with Norwegian and Japanese officials upset.",
            [],
        ),
    ],
)
def test_who_says_so_after_a_meeting_was_there(text, expected):
    assert english(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} flog am Mittwoch nach Japan, um seine Mannschaft im Finale zu sehen.", []),
        ("{H} flog am Mittwoch nach Japan, um sich operieren zu lassen.", []),
        ("{H} flog am Mittwoch nach Japan, um an der Eröffnung der Spiele teilzunehmen.", []),
        (
            "{H} flog am Mittwoch nach Japan, um Handelsfragen zu klären.",
            ["JPN-NOR 2012-05-09 meeting leaders held"],
        ),
    ],
)
def test_a_german_journey_for_something_else_is_no_contact(text, expected):
    assert german(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} wants to visit refugees in Japan.", []),
        ("{H} will visit Norwegian troops in Japan next week.", []),
        ("{H} flew to Tokyo on Wednesday to address students.", []),
        (
            "{H} will visit Japan next week.",
            ["JPN-NOR 2012-05-14/2012-05-20 meeting leaders planned"],
        ),
    ],
)
def test_to_visit_people_there_is_no_contact(text, expected):
    assert english(text) == expected
