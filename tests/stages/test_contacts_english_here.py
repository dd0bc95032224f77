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
            "A visit here next week by Norwegian trade officials is to calm the fishermen.",
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
