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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who has a spokesman, or an aide, is no spokesman, and the article has told who he is.
        (
            f"A spokesman for {M} was content. Holm spoke with {N} on Monday.",
            ["KEN-NOR 2014-06-09 held"],
        ),
        (
            f"An aide to {M} was content. Holm spoke with {N} on Monday.",
            ["KEN-NOR 2014-06-09 held"],
        ),
        (f"A spokesman for {M} met {N} on Monday.", []),
        # Who is named behind the officials of another state is none of them.
        (
            (
                "In a meeting with Polish leaders on Monday, Barack Obama praised the fleet. "
                "In a meeting with Polish leaders, President Barack Obama praised the harbour."
            ),
            ["POL-USA 2014-06-09 held"],
        ),
        # What is led, backed or based by the name of a state is not that state.
        (f"{M} met U.S.-backed fishermen on Monday.", []),
        (f"{M} talked to U.S.-based sailors on Monday.", []),
        # Where somebody speaks on a visit; what two said when one met the other.
        (
            f'"We agree," said {M}, on a visit to Nairobi.',
            ["KEN-NOR 2014-06-05/2014-06-12 held"],
        ),
        (
            f"{M}, speaking from Nairobi where he made a surprise visit on Monday, was content.",
            ["KEN-NOR 2014-06-09 held"],
        ),
        (
            "On Monday, during a trip to Kenya, Norwegian Foreign Minister Nils Berg was content.",
            ["KEN-NOR 2014-06-09 held"],
        ),
        (
            f"{M} said he told {N} to wait when he met him in Lima on Monday.",
            ["KEN-NOR 2014-06-09 held"],
        ),
        (
            f"After an hour-long meeting in Lima on Monday, {M} and {N} said it was good.",
            ["KEN-NOR 2014-06-09 held"],
        ),
        # What a pronoun stands for in a pair; who joins, and who departs for, talks.
        (
            f"The files on {M} described a phone call between him and {N}.",
            ["KEN-NOR ../2014-06-12 held"],
        ),
        (f"{M} was expected to join {N} in trade talks on Friday.", ["KEN-NOR 2014-06-13 planned"]),
        (f"{M} joined {N} in welcoming the talks on Friday.", []),
        (
            f"{M} departs on Friday for Lima to take part in talks with {N}.",
            ["KEN-NOR 2014-06-13 planned"],
        ),
        # Whom a state sends for is an official, with his accent or without; who will call two makes two calls.
        ("Kenya summoned the Norwegian charge d'affaires on Monday.", ["KEN-NOR 2014-06-09 held"]),
        (
            f"{M} said he would call {N} and Japanese Prime Minister Ken Sato on Friday.",
            ["KEN-NOR 2014-06-13 planned", "JPN-NOR 2014-06-13 planned"],
        ),
        # What is a message only in a manner of speaking.
        (f"The embargo was a message to {N}, {M} said.", []),
    ],
)
def test_who_is_meant_and_where(text, told):
    assert rows(text, DAY, "en", fields=("countries", "date", "status")) == told
