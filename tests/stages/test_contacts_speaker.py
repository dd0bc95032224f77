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
