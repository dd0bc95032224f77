"""English: when a contact is due, and whether it still is."""

import pytest

from tests.reading import rows

DAY = "2015-05-20"  # a Wednesday
WEEK = "2015-05-13/2015-05-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What is to be from now on begins today; next week does not.
        ("{H} will travel to Japan over the next week.", ["2015-05-20/2015-05-27 planned"]),
        ("{H} will meet {S} in the coming week.", ["2015-05-20/2015-05-27 planned"]),
        ("{H} plans to meet {S} within the next month.", ["2015-05-20/2015-06-20 planned"]),
        ("{H} will hold talks with {S} over the next two weeks.", ["2015-05-20/2015-06-03 planned"]),
        ("{H} will meet {S} next week.", ["2015-05-25/2015-05-31 planned"]),
        ("{H} met {S}, whose party will vote over the next week.", [f"{WEEK} held"]),
        # What was to be is the nearest day.
        ("{H} was supposed to fly to Japan on May 4 for talks.", ["2015-05-04 planned"]),
        ("{H} was supposed to meet {S} on May 24.", ["2015-05-24 planned"]),
        ("{H} is supposed to meet {S} on June 4.", ["2015-06-04 planned"]),
        # The day on which somebody says so is not that of what he says.
        (
            "{H} said on Friday a summit with {S} that he had once dropped will now go ahead on June 12.",
            ["2015-06-12 planned"],
        ),
        ("{H} said on Friday talks with {S} could take place in June.", ["2015-06 proposed"]),
        ("{H} hopes for a meeting with {S} because elections will take place in June.", ["proposed"]),
        ("{H} had a meeting with {S} and warned that prices will rise in June.", [f"{WEEK} held"]),
        ("{H} said he would hold talks with {S} on June 12.", ["2015-06-12 planned"]),
        # Whoever refers to talks speaks of those that were.
        ("She meant talks over the weekend between {H} and {S}.", ["2015-05-16/2015-05-17 held"]),
        ("She was going to talks on Friday between {H} and {S}.", ["2015-05-22 planned"]),
        # What came before an event lies before its day.
        ("{H} visited Japan before the vote last summer.", ["../2014-08-31 held"]),
        ("{H} met {S} on Friday before the vote on Sunday.", ["2015-05-15 held"]),
        ("{H} met {S} after the vote last summer.", [f"{WEEK} held"]),
        # A schedule in the present.
        ("{H} will open a fair. Later, he meets with {S} for talks.", ["planned"]),
        ("{H} will hold several meetings in Graz. He meets {S} in a hotel.", ["planned"]),
        ("{H} opened a fair. Later, he met with {S} for talks.", [f"{WEEK} held"]),
    ],
)  # fmt: skip
def test_when_it_is_due(text: str, told: list[str]) -> None:
    assert rows(text, DAY, "en", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der norwegische Verteidigungsminister Lars Holm wird in Graz Gespräche führen. Er trifft den polnischen Verteidigungsminister Jan Nowak.", ["planned"]),
        ("Der norwegische Verteidigungsminister Lars Holm wird kritisiert. Er trifft den polnischen Verteidigungsminister Jan Nowak.", ["2015-05-20 held"]),
        ("Der norwegische Verteidigungsminister Lars Holm hat in Graz geredet. Er trifft den polnischen Verteidigungsminister Jan Nowak.", ["2015-05-20 held"]),
    ],
)  # fmt: skip
def test_a_schedule_goes_on_in_the_present(text: str, told: list[str]) -> None:
    assert rows(text, DAY, "de", fields=("date", "status")) == told
