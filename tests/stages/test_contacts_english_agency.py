"""English agencies and press offices: everyday ways to tell of a contact, and what they must not be taken for."""

import pytest

from tests.reading import rows

FIELDS = ("countries", "mode", "level", "status")
PAD = " The weather in the old town was mild, and people bought bread for the evening."


def told(text):
    return rows(text + PAD, "2014-06-12", "en", FIELDS)


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        # Whom one meets before or after somebody else is met by the one who acts.
        (
            "{H} met Chilean President Ana Ruiz before meeting with {S} on Tuesday.",
            ["CHL-NOR meeting leaders held", "JPN-NOR meeting leaders held"],
        ),
        (
            "{H} called Chilean President Ana Ruiz before speaking with {S} on Tuesday.",
            ["CHL-NOR phone leaders held", "JPN-NOR talks leaders held"],
        ),
        (
            "{H} praised Chilean President Ana Ruiz after talks with {S} on Tuesday.",
            ["JPN-NOR talks leaders held"],
        ),
        (
            "{H} praised Chilean President Ana Ruiz after meeting {S} on Tuesday.",
            ["JPN-NOR meeting leaders held"],
        ),
        (
            "{H} waited as Chilean President Ana Ruiz spoke after meeting {S} on Tuesday.",
            ["CHL-JPN meeting leaders held"],
        ),
        # A phrase between commas parts nobody from his contact.
        (
            "{H} had a telephone conversation, at the request of the Japanese side, with {S}.",
            ["JPN-NOR phone leaders held"],
        ),
        ("{H} spoke on Tuesday, in a hall in Graz, with fishermen about {S}.", []),
        # Of which state the host of an ambassador is.
        (
            "Deputy Foreign Minister Ola Berg met with the Zambian ambassador to Norway, Ivan Banda, on Tuesday.",
            ["NOR-ZMB meeting officials held"],
        ),
        (
            "Ambassador of Zambia to Norway Ivan Banda was received by Foreign Minister Ola Berg.",
            ["NOR-ZMB meeting officials held"],
        ),
        (
            "Chilean Foreign Minister Ana Ruiz met the Zambian ambassador to Norway, Ivan Banda.",
            ["CHL-ZMB meeting officials held"],
        ),
        ("Mayor Ola Berg met the Zambian ambassador to Norway, Ivan Banda, on Tuesday.", []),
        # Titles and numerals of a name.
        (
            "Norwegian Foreign Minister Ola Berg met H.E. Mr. Ken Sato, Foreign Minister of Japan.",
            ["JPN-NOR meeting foreign_ministers held"],
        ),
        (
            "Japan's Foreign Minister Ken Sato III met Norwegian Foreign Minister Ola Berg.",
            ["JPN-NOR meeting foreign_ministers held"],
        ),
        # The chancellor of a federation heads no bank.
        (
            "Federal Chancellor Angela Merkel received {S} on Tuesday.",
            ["DEU-JPN meeting leaders held"],
        ),
        ("Fed President Ola Berg received {S} on Tuesday.", []),
        # What two states agree on after talks, or on a day.
        (
            "Norway and Japan failed to reach a deal after talks in Graz on Tuesday.",
            ["JPN-NOR talks officials held"],
        ),
        (
            "Norwegian and Japanese negotiators hammered out a compromise in Graz on Sunday.",
            ["JPN-NOR talks officials held"],
        ),
        ("Norway and Japan could reach a deal on Friday.", []),
        ("Norway and Japan had reached a deal in 2004 but it lapsed.", []),
        ("Unions in Norway and Japan reached a deal on Tuesday.", []),
        ("Norway and Japan failed to qualify after a meeting on Tuesday.", []),
        # Protests, and calls that one gets.
        (
            "Japan's foreign ministry handed a demarche to the Norwegian ambassador on Tuesday.",
            ["JPN-NOR letter officials held"],
        ),
        ("{H} had a phone call on Tuesday from {S}.", ["JPN-NOR phone leaders held"]),
        # More offices.
        (
            "The Norwegian central bank governor met his Japanese counterpart on Tuesday.",
            ["JPN-NOR meeting officials held"],
        ),
        (
            "U.S. Secretary of Homeland Security Tom Berg met {S} on Tuesday.",
            ["JPN-USA meeting ministers held"],
        ),
        ("Central bank governor Ola Berg met {S} on Tuesday.", []),
        # One after the other.
        (
            "{H} met with Chilean President Ana Ruiz in Lima and later with {S} in Graz.",
            ["CHL-NOR meeting leaders held", "JPN-NOR meeting leaders held"],
        ),
        (
            "{H} met Chilean President Ana Ruiz and, separately, {S} on Tuesday.",
            ["CHL-NOR meeting leaders held", "JPN-NOR meeting leaders held"],
        ),
        (
            "{H} met Chilean President Ana Ruiz, then held talks with {S} on Tuesday.",
            ["CHL-NOR meeting leaders held", "JPN-NOR talks leaders held"],
        ),
        ("{H} had meetings with, among others, {S}.", ["JPN-NOR meeting leaders held"]),
        (
            "{H} spoke with his counterparts in Japan and Chile on Tuesday.",
            ["CHL-JPN-NOR talks leaders held"],
        ),
        ("{H} met his Chilean counterpart in Japan on Tuesday.", ["CHL-NOR meeting leaders held"]),
        # What somebody posts leaves out who acts.
        ('"Just had a good call with {S}," {H} tweeted.', ["JPN-NOR phone leaders held"]),
        ('"Met with {S} in Graz," {H} posted on Tuesday.', ["JPN-NOR meeting leaders held"]),
        ('"Great to meet {S} today," {H} wrote on X.', ["JPN-NOR meeting leaders held"]),
        ('"Looking forward to meeting {S}," {H} wrote on X.', ["JPN-NOR meeting leaders planned"]),
        # Several ambassadors at once.
        (
            "The ambassadors of Japan and Chile were summoned to the Norwegian foreign ministry.",
            ["CHL-JPN-NOR meeting officials held"],
        ),
        # Journeys, and what two do together.
        (
            "Norwegian negotiators arrived in Tokyo on Tuesday for another round of trade talks.",
            ["JPN-NOR meeting officials held"],
        ),
        ("Norwegian officials arrived in Tokyo on Tuesday for a round of the regional talks.", []),
        ("While in Tokyo on Tuesday, {H} praised the plan.", ["JPN-NOR meeting leaders held"]),
        ("While in Tokyo in 1998, {H} taught Norwegian.", []),
        ("{H} and {S} laid a wreath in Graz on Tuesday.", ["JPN-NOR meeting leaders held"]),
        ("{H} laid a wreath in Graz on Tuesday, {S} said.", []),
        (
            "Talks brokered by Qatar between Norway and Japan ended on Tuesday.",
            ["JPN-NOR talks officials held"],
        ),
        (
            "{H} received the credentials of the new Japanese ambassador on Tuesday.",
            ["JPN-NOR meeting officials held"],
        ),
    ],
)
def test_a_contact_has_its_sides(text, contacts):
    assert told(text) == contacts
