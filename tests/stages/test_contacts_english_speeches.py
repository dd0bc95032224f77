"""Whose words a speech is, what verbs shrink to, and whom several states summon: English, one line a construction."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
TITLE = "We shall not tire - {} by {}\n\n"
HOLM = "the Prime Minister of Norway Lars Holm"


@pytest.mark.parametrize(
    ("head", "text", "told"),
    [
        (TITLE.format("address", HOLM), "I spoke with Japanese Prime Minister Ken Sato today.", ["JPN-NOR held 2012-05-09"]),
        (TITLE.format("address", "the Prime Minister of Norway"), "I spoke with Japanese Prime Minister Ken Sato today.", ["JPN-NOR held 2012-05-09"]),
        (TITLE.format("Address", HOLM), "I held talks with the Prime Minister of Japan in Oslo today.", ["JPN-NOR held 2012-05-09"]),
        ("Speech by Norwegian Prime Minister Lars Holm in Bergen\n\n", "My talks with Japanese Prime Minister Ken Sato on Monday were long.", ["JPN-NOR held 2012-05-07"]),
        ("Remarks by Norwegian Prime Minister Lars Holm\n\n", "On Friday I will meet Japanese Prime Minister Ken Sato.", ["JPN-NOR planned 2012-05-11"]),
        # Of two, of somebody else, in a newspaper, and in somebody's quotation.
        ("Joint statement by Norwegian Prime Minister Lars Holm and Chilean President Ana Ruiz\n\n", "I spoke with Japanese Prime Minister Ken Sato today.", []),
        ("Voters yawn at address by former Norwegian Prime Minister Lars Holm\n\n", "I spoke with Japanese Prime Minister Ken Sato today.", []),
        ("Markets fall after speech by Norwegian Prime Minister Lars Holm\n\n", "I spoke with Japanese Prime Minister Ken Sato today.", []),
        (TITLE.format("address", HOLM), 'A fisherman wrote: "I spoke with Japanese Prime Minister Ken Sato today."', []),
    ],
)  # fmt: skip
def test_whom_i_means_in_a_speech(head, text, told):
    assert rows(head + text, DAY, "en", fields=("countries", "status", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norwegian Prime Minister Lars Holm is busy. On Friday, he'll meet Japanese Prime Minister Ken Sato.", ["planned 2012-05-11"]),
        ("Norwegian Prime Minister Lars Holm is busy. On Friday, he’ll open a port in Bergen and meet with Japanese Prime Minister Ken Sato.", ["planned 2012-05-11"]),
        ("Norwegian Prime Minister Lars Holm and Japanese Prime Minister Ken Sato are friends. They’ll meet in Graz on Friday.", ["planned 2012-05-11"]),
        ("Norwegian Prime Minister Lars Holm and Japanese Prime Minister Ken Sato are friends. They've met in Graz on Monday.", ["held 2012-05-07"]),
    ],
)  # fmt: skip
def test_verbs_that_shrink(text, told):
    assert rows(text, DAY, "en", fields=("status", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway, Chile and Peru were among those that said they would summon the Japanese ambassador.", ["JPN-NOR planned", "CHL-JPN planned", "JPN-PER planned"]),
        ("Norway and Chile summoned their Japanese ambassadors on Monday.", ["JPN-NOR held", "CHL-JPN held"]),
        ("Norway and Chile condemned it and summoned the Japanese ambassador.", ["JPN-NOR held", "CHL-JPN held"]),
        ("Norway and Chile did not summon the Japanese ambassador.", ["JPN-NOR denied", "CHL-JPN denied"]),
        ("Norway and Chile were angry that Peru summoned the Japanese ambassador.", ["JPN-PER held"]),
        ("Norway and Chile summoned their ambassadors home from Japan.", []),
    ],
)  # fmt: skip
def test_several_states_summon(text, told):
    assert rows(text, DAY, "en", fields=("countries", "status")) == told
