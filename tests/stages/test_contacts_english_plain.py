"""Plain English sentences: a people that one talks to, a phrase behind the day that opens its sentence, whom a noun introduces."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")
H, S = "Norwegian Foreign Minister Lars Holm", "Japanese Foreign Minister Ken Sato"
MONDAY = "JPN-NOR 2012-05-07"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A people by an adjective that has no plural, behind its article and before no noun.
        (f"{H} held talks with the Japanese on Monday.", [f"{MONDAY} talks held"]),
        (
            f"{H} met with the Japanese on Monday, a spokesman said.",
            [f"{MONDAY} meeting held"],
        ),
        (f"{H} met with the Japanese in Graz on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} did not meet with the Japanese on Monday.", [f"{MONDAY} meeting denied"]),
        (
            f"{H} will travel to Tokyo in June for talks with the Japanese.",
            ["JPN-NOR 2012-06 meeting planned"],
        ),
        (
            "The Norwegians and the Japanese met in Graz on Monday.",
            [f"{MONDAY} meeting held"],
        ),
        (
            f"{H} held talks with the French and Japanese ministers on Monday.",
            ["FRA-JPN-NOR 2012-05-07 talks held"],
        ),
        (f"{H} held talks with the Japanese fishermen on Monday.", []),
        (f"{H} met a man who had fought with the Japanese in the war.", []),
        # A counterpart is a peer, too.
        (f"{H} and his Japanese peer met in Graz on Monday.", [f"{MONDAY} meeting held"]),
        (
            f"{H} and his peers from Chile and Japan met for talks in Graz on Monday.",
            ["CHL-JPN-NOR 2012-05-07 meeting held"],
        ),
        ("Norwegian students met their Japanese peers in Graz on Monday.", []),
        # A phrase may open its sentence behind the day.
        (f"On Monday, during a visit to Japan, {H} said it was cold.", [f"{MONDAY} meeting held"]),
        (f"On Monday, in a phone call with {S}, {H} said yes.", [f"{MONDAY} phone held"]),
        (
            f"Last week, after talks with {S}, {H} said yes.",
            ["JPN-NOR 2012-04-30/2012-05-06 talks held"],
        ),
        (f"On Monday, in a book on {S}, {H} is told to have called fishermen.", []),
        # Who speaks after talking to somebody.
        (f"After talking with {S} on Monday, {H} said yes.", [f"{MONDAY} talks held"]),
        (
            f"After speaking by phone to {S}, {H} said yes.",
            ["JPN-NOR 2012-05-02/2012-05-09 phone held"],
        ),
        (f"{H} said yes after talking to {S} on Monday.", [f"{MONDAY} talks held"]),
        (f"{H} will be talking to {S} on Friday.", ["JPN-NOR 2012-05-11 talks planned"]),
        (f"{H} has been talking to {S} for years.", []),
        (f"After talking with fishermen, {H} praised {S}.", []),
        # Whom a noun introduces.
        (f"{H} also met on Monday with a critic of the plan, {S}.", [f"{MONDAY} meeting held"]),
        (f"{H} met the architect of the plan, {S}, on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} met with the son of a fisherman, {S} said.", []),
        # Leaders of something else are not those told before.
        (
            f"Norwegian Prime Minister Lars Holm will meet with {S} and the leaders of the G7 countries.",
            ["JPN-NOR meeting planned"],
        ),
    ],
)
def test_plain_sentences(text, told):
    assert rows(text, DAY, "en", fields=FIELDS) == told
