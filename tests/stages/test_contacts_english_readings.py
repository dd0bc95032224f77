"""English news: what makes a contact, when it was and in which form, where a plain reader is in no doubt."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A verb between the sides and the noun is no part of a name.
        (
            "The foreign ministers of Norway and Japan held talks in Graz.",
            ["2014-06-05/2014-06-12 talks held"],
        ),
        ("Norway and Japan began talks in Graz on Monday.", ["2014-06-09 talks held"]),
        # A plural present brings its noun, whatever is said of it behind.
        (
            "{H} and {S} hold a meeting in Graz, the first time that the two countries have met since 2011.",
            ["2014-06-12 meeting held"],
        ),
        # What opens a sentence in which something is said dates the saying.
        ("On Friday, {H} said that {S} may visit Oslo.", ["meeting proposed"]),
        ("On Friday, {H} will meet {S}, he said.", ["2014-06-13 meeting planned"]),
        ("{H} heads into a Monday meeting with {S} in Graz.", ["2014-06-16 meeting planned"]),
        # How they talked may be said behind them.
        ("{H} held talks with {S} via videoconference on June 9.", ["2014-06-09 video held"]),
        (
            "{H} held talks with {S} on a videoconference about fish.",
            ["2014-06-05/2014-06-12 talks held"],
        ),
        # No journey of an office-holder, or no journey.
        ("{H} had visited Japan before as a senator.", []),
        ("A Norwegian envoy was granted leave for official travel to Japan in May.", []),
        ("The paper counted the port visits between Norway and Japan.", []),
        # Leaders who have no office of the state, and those who have left it.
        ("Norwegian opposition leader Rolf Berg met {S} on Monday.", []),
        ("Norwegian leader Rolf Berg met {S} on Monday.", ["2014-06-09 meeting held"]),
        (
            "Former Norwegian President Rolf Berg leads in polls. Berg and {S} will meet on Friday.",
            [],
        ),
        (
            "Norwegian President Rolf Berg leads in polls. Berg and {S} will meet on Friday.",
            ["2014-06-13 meeting planned"],
        ),
    ],
)
def test_what_a_sentence_tells(text, told):
    assert rows(text, "2014-06-12", "en") == told
