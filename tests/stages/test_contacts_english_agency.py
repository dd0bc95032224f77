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
    ],
)
def test_a_contact_has_its_sides(text, contacts):
    assert told(text) == contacts
