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
