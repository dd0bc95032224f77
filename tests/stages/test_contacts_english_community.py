"""English news of the European Community, of ministries and those who serve in them, and of ministers of many states."""

import pytest

from tests.reading import rows

FIELDS = ("countries", "mode", "level", "status")
PAD = " The weather in the old town was mild, and people bought bread for the evening."


def told(text):
    return rows(text + PAD, "1987-06-11", "en", FIELDS)


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("EC Farm Commissioner Jan Maes met {S} on Tuesday.", ["EU-JPN meeting ministers held"]),
        ("EC officials held talks with Japanese officials.", ["EU-JPN talks officials held"]),
        (
            "EC External Trade Commissioner Jan Maes has written to {S}.",
            ["EU-JPN letter ministers held"],
        ),
        (
            "Jan Maes, External Relations Commissioner of the European Communities, met {S}.",
            ["EU-JPN meeting ministers held"],
        ),
        (
            "In a letter from {H} to EC Commission President Luc Maes, Holm called it bad.",
            ["EU-NOR letter leaders held"],
        ),
        ("The firm EC Motors said its farm commissioner bought bread in Japan.", []),
    ],
)
def test_the_community_is_the_union_of_old(text, contacts):
    assert told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        (
            "Officials of the Japanese Ministry of Trade held talks with Norwegian officials.",
            ["JPN-NOR talks officials held"],
        ),
        (
            "Officials from Japan's Ministry of Foreign Affairs held talks with Norwegian officials.",
            ["JPN-NOR talks officials held"],
        ),
        (
            "Negotiators from the Japanese Finance Ministry met Norwegian diplomats.",
            ["JPN-NOR meeting officials held"],
        ),
        (
            "Ken Mori, vice minister of Japan's Ministry of International Trade and Industry (MITI), met {H}.",
            ["JPN-NOR meeting officials held"],
        ),
        (
            "{H} met Ken Mori, Japan's deputy minister of trade (DMT), in Graz.",
            ["JPN-NOR meeting officials held"],
        ),
        ("MITI officials met Norwegian diplomats.", ["JPN-NOR meeting officials held"]),
        ("Fishermen from the Japanese island of Oki met Norwegian diplomats.", []),
    ],
)
def test_who_serves_in_a_ministry_is_of_its_state(text, contacts):
    assert told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        (
            (
                "European Community farm ministers quarrel. Belgian Farm Minister Jan Maes and"
                " Danish Farm Minister Per Krag called it bad. The ministers met on Tuesday."
            ),
            [],
        ),
        (
            (
                "Danish Farm Minister Per Krag called it bad. Belgian Farm Minister Jan Maes, who is in"
                " the chair, told his colleagues on Tuesday that he would go."
            ),
            [],
        ),
        (
            (
                "Belgian Farm Minister Jan Maes and Danish Farm Minister Per Krag called it bad."
                " The two ministers will hold talks on Friday."
            ),
            ["BEL-DNK talks ministers planned"],
        ),
    ],
)
def test_ministers_of_many_states_are_not_two_of_them(text, contacts):
    assert told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        (
            "{H} spoke after meeting U.S., Japanese, and Canadian officials.",
            ["CAN-JPN-NOR-USA meeting officials held"],
        ),
        ("U.S., EU and Japanese officials met.", ["EU-JPN-USA meeting officials held"]),
        ("Japanese, U.S. and EU officials met.", ["EU-JPN-USA meeting officials held"]),
        ("In the U.S., {S} met {H}.", ["JPN-NOR meeting leaders held"]),
        (
            "After a week in the EU, Japanese officials met Norwegian officials.",
            ["JPN-NOR meeting officials held"],
        ),
    ],
)
def test_a_state_that_goes_by_letters_is_listed_among_adjectives(text, contacts):
    assert told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Norway held talks with the Paris Club on Tuesday.", []),
        ("Norwegian officials held talks with Paris on Tuesday.", ["FRA-NOR talks officials held"]),
        ("{H} began a four-day private visit to Japan on Tuesday.", []),
        ("{H} is in Japan on a family holiday, and will not see {S} there.", []),
        (
            "{H}, on a private visit to Japan, met {S} on Tuesday.",
            ["JPN-NOR meeting leaders held"],
        ),
        ("Norway put a deadline on the talks with Japan of October 1.", []),
        (
            "{H} gave the same message to {S} in talks in Graz on Tuesday.",
            ["JPN-NOR meeting leaders held"],
        ),
        ("{H} sent a message to {S} on Tuesday.", ["JPN-NOR letter leaders held"]),
        (
            (
                "Norwegian officials are meeting with Japanese officials on Friday in the first of what"
                " could be several talks."
            ),
            ["JPN-NOR meeting officials planned"],
        ),
        (
            "A Norwegian delegation has left Tokyo after holding talks on bread.",
            ["JPN-NOR meeting officials held"],
        ),
        ("A Norwegian delegation has left Tokyo after talks with fishermen.", []),
        (
            "If so, it would open the way for a summit between {H} and {S}.",
            ["JPN-NOR meeting leaders proposed"],
        ),
    ],
)
def test_what_is_no_contact_yet_or_none_at_all(text, contacts):
    assert told(text) == contacts


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        (
            "{H} wrote to Secretary-General Javier Perez de Cuellar.",
            ["NOR-UN letter leaders held"],
        ),
        (
            "{H} sent a letter to Secretary General Javier Perez de Cuellar.",
            ["NOR-UN letter leaders held"],
        ),
        ("{H} sent a letter to Secretary General Ola Cuellar of the fishing club.", []),
    ],
)
def test_a_secretary_general_known_by_name_needs_no_body(text, contacts):
    assert told(text) == contacts
