"""English agencies: "here" is the town of the date line, whose state a guest visits."""

import pytest

from tests.reading import rows

FIELDS = ("countries", "date", "mode", "status", "place")
PAD = " The weather in the old town was mild, and people bought bread for the evening."
HOLM = "Norwegian Trade Minister Lars Holm"


def told(town, text):
    return rows(f"{town}, June 12 - {text.format(H=HOLM)}{PAD}", "2014-06-12", "en", FIELDS)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("{H} arrived here yesterday.", "JPN-NOR 2014-06-11 meeting held Tokyo"),
        ("{H} will arrive here on Saturday.", "JPN-NOR 2014-06-14 meeting planned Tokyo"),
        ("{H} is due here tomorrow for talks.", "JPN-NOR 2014-06-13 meeting planned Tokyo"),
        ("{H} will visit here next month.", "JPN-NOR 2014-07 meeting planned Tokyo"),
        ("{H} came here last month to discuss fish.", "JPN-NOR 2014-05 meeting held Tokyo"),
        (
            "{H} has caught more fish since his visit here last year.",
            "JPN-NOR 2013 meeting held Tokyo",
        ),
        ("{H} is here on a three-day visit.", "JPN-NOR 2014-06-12 meeting held Tokyo"),
        (
            "{H} held talks here today with Foreign Minister Ken Sato of Japan.",
            "JPN-NOR 2014-06-12 meeting held Tokyo",
        ),
        (
            "{H} and his Kenyan counterpart Tom Moi met here today.",
            "KEN-NOR 2014-06-12 meeting held Tokyo",
        ),
        (
            "A visit here next week by Norwegian customs officials is to calm the fishermen.",
            "JPN-NOR 2014-06-16/2014-06-22 meeting planned Tokyo",
        ),
    ],
)
def test_here_is_the_town_of_the_date_line(text, contact):
    assert told("TOKYO", text) == [contact]


@pytest.mark.parametrize(
    ("town", "text"),
    [
        ("OSLO", "{H} arrived here yesterday."),
        ("GENEVA", "{H} arrived here yesterday."),
        ("ARENDAL", "{H} arrived here yesterday."),
        ("TOKYO", '"I came here as a boy," {H} told a paper in Lima.'),
        ("TOKYO", "{H} is here to stay, people say."),
        ("TOKYO", "{H} met bankers here today."),
        ("TOKYO", "Prices here worry {H}."),
    ],
)
def test_here_is_no_host_at_home_at_a_venue_in_a_quotation_or_without_a_journey(town, text):
    assert told(town, text) == []


@pytest.mark.parametrize(
    ("town", "text", "contact"),
    [
        (
            "OSLO",
            "Norwegian fish was dear in Japan when Trade Minister Lars Holm met Chilean President Ana Ruiz today.",
            "CHL-NOR 2014-06-12 meeting held",
        ),
        (
            "OSLO",
            "Norway hopes for a truce with Kenya in next week's visit to Lima by Fisheries Minister Lars Holm.",
            "NOR-PER 2014-06-16/2014-06-22 meeting planned Lima",
        ),
        (
            "OSLO",
            "U.S. and Chilean fish is dear. {H} will meet Treasury Secretary Jo Ash on Saturday.",
            "NOR-USA 2014-06-14 meeting planned",
        ),
    ],
)
def test_a_minister_without_a_state_is_of_the_capital_he_is_told_of_in_or_of_whom_his_title_tells(
    town, text, contact
):
    assert told(town, text) == [contact]


@pytest.mark.parametrize(
    ("town", "text"),
    [
        # No state has a minister of another's title, and a venue has none.
        (
            "WASHINGTON",
            "Chile and Peru waited as Finance Minister Lars Holm met Kenyan President Tom Moi.",
        ),
        (
            "GENEVA",
            "Chile and Peru waited as Finance Minister Lars Holm met Kenyan President Tom Moi.",
        ),
        (
            "OSLO",
            "Chile and Peru waited as visiting Finance Minister Ana Ruiz met Kenyan President Tom Moi.",
        ),
        (
            "OSLO",
            "Chile and Peru waited as Finance Minister Lars Holm met Kenyan President Tom Moi.",
        ),
        (
            "OSLO",
            "Norway was glad for Chile and Peru. Foreign Ministers Lars Holm and Ana Ruiz met on Monday.",
        ),
        (
            "OSLO",
            "Norway, Chile and Peru waited as President Ken Sato met Kenyan President Tom Moi.",
        ),
        # Of the United States nothing is told.
        (
            "LIMA",
            "Chile and Peru waited as Commerce Secretary Jo Ash met Kenyan President Tom Moi.",
        ),
    ],
)
def test_whose_minister_he_is_stays_open(town, text):
    assert told(town, text) == []


def test_a_visit_of_two_is_apart_from_a_round_of_four_to_come():
    text = "Fish will be on the agenda of talks among Japan, Kenya, Chile and Norway this month. {H} will catch some during a visit to Japan next week."
    assert told("OSLO", text) == [
        "CHL-JPN-KEN-NOR 2014-06-12/2014-06-30 talks planned",
        "JPN-NOR 2014-06-16/2014-06-22 meeting planned",
    ]
