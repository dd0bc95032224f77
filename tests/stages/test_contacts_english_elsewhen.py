"""English times that are not the contact's: of what was said of it, or of what was done before and after it."""

import pytest

from tests.reading import rows

DAY = "2015-05-20"  # a Wednesday
WEEK = "2015-05-13/2015-05-20"
BEFORE = "../2015-05-20"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # Who speaks of a contact, finds out about it or lies about it does so later.
        ("{H} on Tuesday defended the talks that he had with {S}.", [BEFORE]),
        ("A newspaper disclosed {H}'s meeting with {S} on Tuesday.", [BEFORE]),
        ("A minister was asked on Tuesday about {H}'s talks with {S}.", [BEFORE]),
        ("Anger grew on Tuesday over {H}'s long talks with {S}.", [BEFORE]),
        ("A judge accused {H} on Monday of having met {S}.", [BEFORE]),
        ("Prosecutors are investigating contacts between {H} and {S}.", [BEFORE]),
        ("A clerk filed a complaint within weeks of {H}'s talks with {S}.", [BEFORE]),
        ("{H} and {S} spoke on Monday. Their phone call was confirmed on Tuesday.", ["2015-05-18"]),
        ("A judge accused a clerk of distorting {H}'s talks with {S} last week.", [BEFORE]),
        ("On May 4, a court heard a clerk, whom {H} mocked in a call with {S}.", [WEEK]),
        (
            "That agrees with the May 4 statements of two clerks who were at a meeting between {H} and {S}.",
            [WEEK],
        ),
        ("{H} flew to Tokyo during his campaign.", [BEFORE]),
        # The noun's own day stands with it.
        ("{H} defended his Monday talks with {S}.", ["2015-05-18"]),
        ("{H} praised his meeting with {S} in Geneva on Monday.", ["2015-05-18"]),
        ("{H} defended talks he held with {S} on Monday.", ["2015-05-18"]),
        ("{H} had a meeting with {S} on Monday.", ["2015-05-18"]),
        ("{H}'s visit to Tokyo pleased the fishermen.", [WEEK]),
        # What is done before and after has days of its own.
        ("{H} played chess on Monday ahead of a summit with {S}.", [""]),
        ("{H} will travel to Tokyo before returning home on Saturday.", [""]),
        ("{H} will travel to Tokyo on Saturday before returning home.", ["2015-05-23"]),
        ("A fire broke out on the same night that {H} met {S}.", [WEEK]),
        ("{H} met {S} on Monday night.", ["2015-05-18"]),
        ("{H} and {S} visited the ship to honour sailors who died two weeks ago.", [WEEK]),
        (
            "In the town where {H} and {S} met in March, an aide handed a letter from {H} to {S}.",
            ["2015-03", WEEK],
        ),
        ("The strike began on May 18, two days after a call between {H} and {S}.", ["2015-05-16"]),
        ("The strike began two days after the now famous call between {H} and {S}.", [WEEK]),
        ("While working for a bank in March 2014, {H} met {S}.", ["2014-03"]),
        ("{H} spoke by phone with {S} soon after assuming office.", [BEFORE]),
        ("Shortly after his surprising victory, {H} called {S}.", [BEFORE]),
        ("{H} called {S} shortly after the fire.", [WEEK]),
    ],
)
def test_whose_a_day_is(text: str, dates: list[str]) -> None:
    assert rows(text, DAY, "en", fields=("date",)) == dates
