"""Whose a statement of time is, and what a clause says of its form: English newswire, one line a construction."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day in the genitive belongs to the noun behind it.
        ("{H} will meet {S} in Graz ahead of next week's vote.", ["meeting planned"]),
        ("{H} met {S} after Monday's attack.", ["2012-05-02/2012-05-09 meeting held"]),
        ("{H} met {S} at last week's forum.", ["2012-04-30/2012-05-06 meeting held"]),
        (
            "{H} met {S} on the sidelines of last week's forum.",
            ["2012-04-30/2012-05-06 meeting held"],
        ),
        ("In Monday's long phone call with {S}, {H} said no.", ["2012-05-07 phone held"]),
        # Years after "of" belong to a name, except after the contact itself.
        (
            "{H} met {S} over the dead of the war of 1950-53.",
            ["2012-05-02/2012-05-09 meeting held"],
        ),
        ("The meeting of 1985 between {H} and {S} is forgotten.", ["1985 meeting held"]),
        # What is quoted is of another day, but "today" is that of the table.
        (
            '"In the past year we have seen much," {H} told {S} at the start of their meeting.',
            ["2012-05-02/2012-05-09 meeting held"],
        ),
        (
            '"The deal stands," {H} told {S} at their meeting on Monday.',
            ["2012-05-07 meeting held"],
        ),
        ('{H} held "frank" talks with {S} on Monday in Graz.', ["2012-05-07 meeting held"]),
        ('"We are here today," {H} told {S} at a meeting.', ["2012-05-09 meeting held"]),
    ],
)
def test_a_time_dates_what_it_belongs_to(text, told):
    assert rows(text, DAY, "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who travels for talks comes for a meeting.
        ("{H} arrived here Tuesday for talks with Japanese leaders.", ["JPN-NOR meeting held"]),
        ("{H} headed for Japan on Wednesday for talks with {S}.", ["JPN-NOR meeting planned"]),
        ("{H} held talks with Japanese leaders.", ["JPN-NOR talks held"]),
        ("{H} spoke over telephone with {S} on Monday.", ["JPN-NOR phone held"]),
        ("{H} exchanged views with {S} on Monday.", ["JPN-NOR talks held"]),
        ("{H} exchanged gifts with {S} on Monday.", []),
        # Whom one meets in the margins of a forum one meets one by one.
        (
            "{H} on Tuesday met his counterparts from Japan, Chile and Peru on the sidelines of the forum.",
            ["JPN-NOR meeting held", "CHL-NOR meeting held", "NOR-PER meeting held"],
        ),
        (
            "{H} on Tuesday met his counterparts from Japan and Chile in Graz.",
            ["CHL-JPN-NOR meeting held"],
        ),
        # Who is "for" an infinitive acts.
        (
            "The next chance for {H} to hold talks with {S} is a forum in Graz in November.",
            ["JPN-NOR meeting proposed"],
        ),
        ("Aides arranged for {H} to meet {S} in June.", ["JPN-NOR meeting planned"]),
        ("It is vital for {H} to meet {S}.", []),
        ("Aides bought a ticket for {H} to Japan.", []),
        (
            "{H} has not replied to an invitation by {S} to visit Tokyo.",
            ["JPN-NOR meeting proposed"],
        ),
        ('{H} received an "urgent" phone call from {S}.', ["JPN-NOR phone held"]),
        ("Asked if {H} would meet {S}, the official smiled.", []),
        ("Norwegian-Japanese talks collapsed in April.", ["JPN-NOR talks held"]),
        ("{H} spoke ahead of last month's meeting with {S}.", ["JPN-NOR meeting held"]),
        (
            "{H} has postponed his visit to Japan. Holm's visit was planned for the end of May.",
            ["JPN-NOR meeting cancelled"],
        ),
    ],
)
def test_a_clause_tells_form_and_status(text, told):
    assert rows(text, DAY, "en", fields=("countries", "mode", "status")) == told
