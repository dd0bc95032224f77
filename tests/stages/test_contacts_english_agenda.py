"""English plans and journeys told over several sentences: who is due where, who goes on whither, what was offered at which meeting."""

import pytest

from tests.reading import rows

DAY = "2014-06-12"  # a Thursday
N, M = "Kenyan Prime Minister Peter Okello", "Norwegian Prime Minister Lars Holm"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who was due somewhere for talks has not held them by that.
        (f"{N} was due in Oslo on Monday for talks with {M}.", ["2014-06-16 planned"]),
        (f"{N} was due in Oslo later on Thursday for talks with {M}.", ["2014-06-12 planned"]),
        (f"{N} had been due in Oslo on Monday for a meeting with {M}.", ["2014-06-16 planned"]),
        (f"{N} was in Oslo on Monday for talks with {M}.", ["2014-06-09 held"]),
        # Who will visit a person is to meet him, wherever he is; announced talks are a plan.
        (f"{N} will visit {M} on July 22.", ["2014-07-22 planned"]),
        (f"{N} will visit a school and {M} will stay.", []),
        (f"{N} will hold talks with {M}.", ["planned"]),
        (f"{N} wants to hold talks with {M}.", []),
        # What is offered at a meeting is no offer of one.
        (f"{N} made the offer at a meeting with {M} on Monday.", ["2014-06-09 held"]),
        (f"{N} extended the invitation at a meeting with {M} on Monday.", ["2014-06-09 held"]),
        (f"The proposal was made by {N} in a call with {M} on Monday.", ["2014-06-09 held"]),
        (f"{N} made an offer of talks with {M} on Monday.", ["2014-06-16 proposed"]),
        # A letter is not the talks that its people held on a day of their own.
        (
            f"{N} has written to {M}. The two spoke on Monday about fish.",
            ["2014-06-05/2014-06-12 held", "2014-06-09 held"],
        ),
    ],
)
def test_what_is_told_of_it(text, told):
    assert rows(text, DAY, "en", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On Tuesday she heads to Lima for talks with President Ana Ruiz.",
            "PER 2014-06-17 planned",
        ),
        (
            "On Tuesday she continues to Lima for talks with President Ana Ruiz.",
            "PER 2014-06-17 planned",
        ),
        ("On Tuesday she travels on to Lima to meet President Ana Ruiz.", "PER 2014-06-17 planned"),
    ],
)
def test_who_goes_on_to_the_next_town(text, told):
    lead = "Danish Foreign Minister Inge Dahl will travel to Quito on Monday. "
    fields = ("countries", "date", "status")
    assert rows(lead + text, DAY, "en", fields=fields) == [
        "DNK-ECU 2014-06-16 planned",
        f"DNK-{told}",
    ]
