"""Whom "I" means in quoted words, and other things that fresh news showed to be missed or misread."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“I met {S} on Monday,” {H} said.", ["2014-06-09 meeting held"]),
        ("“I spoke to {S} on Monday,” {H} told reporters.", ["2014-06-09 talks held"]),
        ("“I will be meeting {S} on Friday,” {H} said.", ["2014-06-13 meeting planned"]),
        ("{H} is content. “I met {S} on Monday,” he said.", ["2014-06-09 meeting held"]),
        ("“We spoke with {S} on Monday,” the Norwegian leader said.", ["2014-06-09 talks held"]),
        ("“I met {S} on Monday,” a sailor told {H}.", []),
        ("{H} smiled. “I met {S} on Monday,” the sailor said.", []),
        ("“If I met {S}, I would tell him,” {H} said.", []),
        ("“I had a good talk with {S} on Monday,” {H} said.", ["2014-06-09 talks held"]),
        ("{H} gave a long talk with pictures of Japan on Monday.", []),
        # The future of talks is none of them; who goes on meeting others has not met now.
        ("The row clouds the future of negotiations between Norway and Japan in Geneva.", []),
        ("{H} continued meeting with several colleagues, including {S}.", []),
        (
            "An aide wrote a note proposing a meeting between {H} and {S}.",
            ["meeting proposed"],
        ),
        # Heads of delegations.
        (
            "Ken Oda, head of the Japanese delegation, met {H} on Monday.",
            ["2014-06-09 meeting held"],
        ),
        ("Ken Oda, head of the Japanese school, met {H} on Monday.", []),
    ],
)
def test_quoted_words_and_delegations(text: str, told: list[str]) -> None:
    assert rows(text, "2014-06-12", "en") == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # Private persons and firms of a state are no side.
        ("en", "{S} met with U.S. investors on Monday.", []),
        ("en", "{S} held talks with U.S. business leaders on Monday.", []),
        ("en", "{S} held talks with U.S. senators on Monday.", ["2014-06-09 talks held"]),
        ("en", "A company paid for trips to Japan by Norwegian businessmen.", []),
        # Of whom somebody says that they travel.
        ("en", "{H} said the soldiers would travel to Tokyo on Friday.", []),
        ("en", "{H} said that a team of doctors would visit Japan on Friday.", []),
        ("en", "{H} said his wife would travel to Japan on Friday.", []),
        ("en", "{H} said he would travel to Japan on Friday.", ["2014-06-13 meeting planned"]),
        ("en", "{H} said his first visit to Japan began on Monday.", ["2014-06-09 meeting held"]),
        ("de", "{H} sagte, die Soldaten würden am Freitag nach Tokio reisen.", []),
        (
            "de",
            "{H} sagte, er werde am Freitag nach Tokio reisen.",
            ["2014-06-13 meeting planned"],
        ),
        # A name of no known office is nobody told of before.
        ("en", "{H} is in Graz. Hill, who met {S} on Monday, is a painter.", []),
        ("en", "{H}, who met {S} on Monday, is content.", ["2014-06-09 meeting held"]),
        # What a contrast is dated by dates no more than that.
        (
            "en",
            "While the mayor won a vote last month, {H} comes to Japan in good spirits.",
            ["2014-06-12 meeting held"],
        ),
        ("en", "{H} had an exchange of views with {S} on Monday.", ["2014-06-09 talks held"]),
        (
            "en",
            "{H} met with his old friend, {S}, on Monday.",
            ["2014-06-09 meeting held"],
        ),
        # To call something a lie is no call, and when a man was dismissed dates no talks.
        ("en", "{H} has called reports of a deal with Japan a lie.", []),
        ("en", "{H} telephoned on Monday with {S}.", ["2014-06-09 phone held"]),
        (
            "en",
            "{H} was sacked in May for lying about his meeting with {S}.",
            ["../2014-06-12 meeting held"],
        ),
        # The state that tells where a town lies parts nobody from what goes on.
        ("en", "{H} met in Lima, Peru, with {S} on Monday.", ["2014-06-09 meeting held"]),
        (
            "en",
            "{H} was calm after talks in Vienna, Austria, on Monday with {S}.",
            ["2014-06-09 meeting held"],
        ),
        ("en", "{H} praised the mayors in Lima, Peru, and in Tokyo, Japan.", []),
        ("en", "The government made it harder for its people to visit Japan.", []),
        (
            "en",
            "{H}'s visit to Tokyo on Monday came a week after a union called off a strike.",
            ["2014-06-09 meeting held"],
        ),
        (
            "en",
            "On June 2, an aide told the press that {H} would visit Japan soon.",
            ["meeting planned"],
        ),
        (
            "en",
            "{H} began his visit to Japan, which had been postponed from March.",
            ["2014-06-05/2014-06-12 meeting held"],
        ),
    ],
)
def test_strangers_and_their_journeys(lang: str, text: str, told: list[str]) -> None:
    assert rows(text, "2014-06-12", lang) == told
