"""What the news tells twice is one row with the day that is its own: a stay in several towns, a day counted from another."""

import pytest

from tests.reading import rows

_NAMES = {
    "H": "Norwegian Prime Minister Lars Holm",
    "S": "Japanese Prime Minister Ken Sato",
}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Towns of one country within a few days are one visit, with all its days; weeks apart they are two.
        (
            "{H} on Thursday visited Osaka. Holm arrived in Nagoya on June 10 after visits to Tokyo. He came to Japan on June 8.",
            ["2009-06-08/2009-06-11 JPN-NOR held"],
        ),
        (
            "{H} visited Osaka on May 4. He visited Nagoya on June 10.",
            ["2009-05-04 JPN-NOR held", "2009-06-10 JPN-NOR held"],
        ),
        # The day on which somebody goes on is not that of what he left.
        (
            "{H} heads to Japan on Friday after visiting Chile and Peru.",
            [
                "2009-06-12 JPN-NOR planned",
                "2009-06-05/2009-06-12 CHL-NOR held",
                "2009-06-05/2009-06-12 NOR-PER held",
            ],
        ),
        # "A day before" counts to the talks from the day told.
        (
            "{H} will arrive in Japan on Monday, one day before his planned summit with {S}.",
            ["2009-06-15 JPN-NOR planned"],
        ),
        # A summit long before the news has not its day.
        (
            "Ministers from Norway and Japan met in Bergen on Monday. It came a year after a summit between the two countries in Graz.",
            ["2009-06-08 JPN-NOR held", "../2009-06-12 JPN-NOR held"],
        ),
        # A noun of the same contact does not part a verb from its time.
        (
            "A day after speaking with {S} in a phone conversation in January, {H} left for home.",
            ["2009-01 JPN-NOR held"],
        ),
        # An official of a headline is whom the news names.
        (
            "Ken Sato meets senior Norwegian official\n\n{S} met with Lars Vik, Norwegian chief of general staff, on Friday.",
            ["2009-06-12 JPN-NOR held"],
        ),
        # What a noun behind the verb did has a day of its own; so has what only says that it became known.
        (
            "{H} met {S} in Bergen on Monday. Holm's meeting with Sato was called a bid to mend ties that soured in April.",
            ["2009-06-08 JPN-NOR held"],
        ),
        (
            "It was revealed in March that {H} met {S} in Bergen in 2008.",
            ["2008 JPN-NOR held"],
        ),
    ],
)
def test_one_row_with_its_own_day(text, told):
    found = rows(text.format(**_NAMES), "2009-06-12", "en", fields=("date", "countries", "status"))
    assert found == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Where somebody flew is no side of the meeting that he came from.
        ("{H} returned from Chile on Friday after meeting {S}.", ["JPN-NOR held"]),
        # A letter is to whom it goes, not of whom it is thought to be.
        ("{H} read a letter attributed to {S}.", []),
        # A name that an office explains ends where a day follows.
        ("{S} held talks with Per Olsen Dahl, president of Norway on Thursday.", ["JPN-NOR held"]),
        # Authorities are a state's.
        ("The UN envoy Per Dahl began negotiations in May with Serbian authorities.", ["SRB-UN held"]),
        ("{H} met Kosovo Albanian leaders in Pristina on Monday.", ["NOR-XKX held"]),
        ("Norway and Japan launched negotiations on a pact in April 2005.", ["JPN-NOR held"]),
        ("Norway froze talks on a pact with Japan in May.", ["JPN-NOR cancelled"]),
        ("{H} spoke of his pitch for a meeting with {S}.", ["JPN-NOR proposed"]),
        # Compounds of states with names of two words, and states that are counted.
        ("The US-North Korean missile talks were held in Bergen in May.", ["PRK-USA held"]),
        ("The United States-Japanese talks were held in Bergen in May.", ["JPN-USA held"]),
        ("South Korean-North Korean talks were held in Bergen in May.", ["KOR-PRK held"]),
        ("Norway and Japan quarrel. A summit between the two countries was held in May.", ["JPN-NOR held"]),
        ("Norway and Japan quarrel. A bridge between the two countries was opened in May.", []),
        # A state behind "of" says whence the person before it is; who invites is the host.
        (
            "{H} met with four leaders, including Yoweri Museveni of Uganda and Paul Kagame of Rwanda.",
            ["NOR-UGA held", "NOR-RWA held"],
        ),
        ("{H} arrived here on Monday for a visit at the invitation of {S}.", ["JPN-NOR held"]),
        ("{H} arrived here on Monday for a visit at the request of doctors.", []),
        ("{H} told {S} that fish are dear when the two men met in May.", ["JPN-NOR held"]),
        # Whose presidency of a body speaks is no side beside the body.
        ("EU leaders praised their summit with the Norwegian presidency holding a news conference.", []),
        ("{H} spoke warmly of his ties with Japan.", []),
    ],
)  # fmt: skip
def test_who_met_whom_and_whether(text, told):
    found = rows(text.format(**_NAMES), "2009-06-12", "en", fields=("countries", "status"))
    assert found == told
