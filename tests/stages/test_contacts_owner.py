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
        # "Since" a contact is the day of that contact.
        (
            "There were no talks since the March 20 call between {H} and {S}.",
            ["2012-03-20 phone held"],
        ),
        ("{H} and {S} have not spoken since Monday.", []),
        # "Back in" a month is then; whoever is back has come home.
        ("Back in March, {H} met {S} in Graz.", ["2012-03 meeting held"]),
        ("Back in March, the mayor fell ill as {H} and {S} met.", ["2012-03 meeting held"]),
        # What was agreed or imposed has a day of its own.
        (
            "{H} met {S} to discuss the tariffs imposed in March.",
            ["2012-05-02/2012-05-09 meeting held"],
        ),
        (
            "{H} met {S} and praised the truce agreed in Graz in March.",
            ["2012-05-02/2012-05-09 meeting held"],
        ),
        ("{H} held talks with {S} and signed a deal in March.", ["2012-03 talks held"]),
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
        # A clause goes on behind a relative one; what is beside a forum is of its day.
        (
            "{H}'s last conversation with {S}, news of which is old, was dated July 23, 2010.",
            ["2010-07-23 talks held"],
        ),
        (
            "{H}'s last conversation with {S}, who is old, irked the mayor on July 23, 2010.",
            ["../2012-05-09 talks held"],
        ),
        (
            "{H} held talks with {S}, on the sidelines of a forum held at the weekend.",
            ["2012-05-05/2012-05-06 talks held"],
        ),
        # Calls on several days are several calls; a meeting of two days is one.
        (
            "{H} spoke by phone with {S} on Friday and Sunday.",
            ["2012-05-04 phone held", "2012-05-06 phone held"],
        ),
        ("{H} met {S} on Friday and Saturday.", ["2012-05-04/2012-05-05 meeting held"]),
        (
            "{H} spoke by phone with {S} on Monday and with Peruvian President Ana Ruiz on Tuesday.",
            ["2012-05-07 phone held", "2012-05-08 phone held"],
        ),
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
        (
            "{H} has no plans to talk to {S} or to Peruvian President Ana Ruiz.",
            ["JPN-NOR talks denied", "NOR-PER talks denied"],
        ),
        ("{H} has no plans to talk to voters in Japan.", []),
        # A headline in capitals has its verb in them too.
        ("Holm Meets Sato In Graz\n\n{H} and {S} are friends.", ["JPN-NOR meeting held"]),
        ("{H} of the Meets Sato Club spoke to {S}.", ["JPN-NOR talks held"]),
        # A visit for talks is a visit; who flies to a third town for talks visits nobody there.
        ("{H} will visit Japan this week for talks on fish.", ["JPN-NOR meeting planned"]),
        ("{H} flew to Geneva on Monday for talks on fish.", []),
        (
            "{H} held talks with White House national security adviser Bo Hill in Graz.",
            ["NOR-USA meeting held"],
        ),
        (
            "{H} met {S}. Tokyo is looking forward to Holm's visit in June.",
            ["JPN-NOR meeting held", "JPN-NOR meeting planned"],
        ),
        (
            "The talks on fish, which involve Norway, Chile and Japan, were last held in May 2010.",
            ["CHL-JPN-NOR talks held"],
        ),
        (
            "{H} and {S} met. Tokyo was looking forward to Holm's visit in June.",
            ["JPN-NOR meeting held", "JPN-NOR meeting planned"],
        ),
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


@pytest.mark.parametrize(
    ("text", "day", "countries"),
    [
        # A king is known by his title, and by the years of his reign.
        ("{H} met King Hussein in Graz.", "1997-04-23", ["JOR-NOR"]),
        ("{H} met King Abdullah in Graz.", "2018-04-23", ["JOR-NOR"]),
        ("{H} met King Abdullah in Graz.", "2012-05-09", []),  # there were two
    ],
)
def test_a_king_is_known_by_his_title(text, day, countries):
    assert rows(text, day, "en", fields=("countries",)) == countries


def test_a_town_still_to_be_visited_is_no_place():
    text = "{H} left early after talks with {S} ahead of a visit to Graz."
    assert rows(text, DAY, "en", fields=("place",)) == [""]
    assert rows("{H} held talks with {S} on Monday in Graz.", DAY, "en", fields=("place",)) == [
        "Graz"
    ]
