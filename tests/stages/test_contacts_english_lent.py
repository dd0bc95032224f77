"""What sentences lend to a contact told after them, and what they must not lend; words that only speak of contacts."""

import pytest

from tests.reading import rows

_H = "Norwegian Foreign Minister Lars Holm"
_S = "Japanese Foreign Minister Ken Sato"


def _told(text):
    return rows(text, "2014-06-12", "en", fields=("countries", "status", "participants"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A noun that no pronoun ties to anybody leans on the sentences just before, with a state alone on no person.
        (
            f"{_H} smiled in Graz. In-person trade talks with Japan were cancelled on Monday.",
            ["JPN-NOR cancelled"],
        ),
        (
            f"{_H} smiled in Graz. His talks with {_S} were cancelled on Monday.",
            ["JPN-NOR cancelled Lars Holm-Ken Sato"],
        ),
        (
            f"{_H} smiled in Graz. The streets were empty. Snow fell. Nobody sang. After lunch with {_S} on Monday, the sun came out.",
            [],
        ),
        # Who is named here acts here.
        (
            f"{_H} smiled in Graz. The streets were empty. Snow fell. Nobody sang. It came after Holm broke off his tour, after a secret meeting with {_S} in May.",
            ["JPN-NOR held Lars Holm-Ken Sato"],
        ),
        # What is off and has no day is told of the contact that was told, not of one between others.
        (
            f"{_H} met {_S} in Tokyo on Monday. The papers doubt it despite recent threats by Sato's government to cancel the meeting.",
            ["JPN-NOR held Lars Holm-Ken Sato"],
        ),
        # How talks may go says nothing of whether they were held.
        (
            f"{_H} had lunch with {_S} on Monday. Nobody knows whether the talks will lead to fish.",
            ["JPN-NOR held Lars Holm-Ken Sato"],
        ),
        # Who knows of talks speaks on a day of his own.
        (
            f"{_H} met {_S} in Tokyo on Tuesday. A source familiar with the talks told a paper on Wednesday that it rained.",
            ["JPN-NOR held Lars Holm-Ken Sato"],
        ),
        ("Peru and Chile, mediators in talks between Norway and Japan, were silent on fish.", []),
        ("Talks between Norwegian and Japanese leaders have happened in the past.", []),
    ],
)
def test_what_a_sentence_lends(text, told):
    assert _told(text) == told
