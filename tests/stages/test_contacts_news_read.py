"""What fresh news showed to be missed or misread: pronouns behind an opening phrase, heads of organisations, posts at a body."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} is content. In a phone call on Friday, he told {S} that the plan stands.",
            ["2014-06-06 phone held"],
        ),
        (
            "{H} is content. During a March 2012 meeting in Graz, she promised {S} a ship.",
            ["2012-03 meeting held"],
        ),
        ("{H} is content. In a meeting on Friday, he told reporters that {S} is well.", []),
        ("{H} is content. In a meeting on Friday, he said that {S} is well.", []),
        (
            "As {H} prepares to meet {S} on Friday, voters are calm.",
            ["2014-06-13 meeting planned"],
        ),
        ("{H} is in Graz. {S} received her in May.", ["2014-05 meeting held"]),
        ("{H} is in Graz. {S} received her letter in May.", []),
        # The day of a coup is not that of the visit.
        (
            "{H} scrapped the plan after the coup on June 1. Instead, he met {S}.",
            ["2014-06-05/2014-06-12 meeting held"],
        ),
        # Whoever held office "then" was met some time ago.
        (
            "{H} met then-Japanese Prime Minister Ken Sato in Graz.",
            ["../2014-06-12 meeting held"],
        ),
    ],
)
def test_what_happened(text, told):
    assert rows(text, "2014-06-12", "en") == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "{H} met the then-Japanese president, Ken Sato, in 2012.", ["JPN-NOR"]),
        ("en", "{H} met his New Zealand counterpart on Monday.", ["NOR-NZL"]),
        ("en", "{H} met Japan's U.N. ambassador, Ken Sato, on Monday.", ["JPN-NOR"]),
        ("en", "{H} met U.N. envoy Ana Ruiz on Monday.", ["NOR-UN"]),
        ("en", "Japan's UN ambassador, Ken Sato, told a Security Council meeting of it.", []),
        # Who leads an organisation leads no state, of the town or by another office.
        ("en", "{H} met FIFA President Ken Sato in Japan on Monday.", []),
        ("en", "{H} met Hakone Steel President Ken Sato in Japan on Monday.", []),
        ("en", "{H} met the president of the World Bank, Ken Sato, on Monday.", []),
        ("en", "{H} met President Ken Sato in Japan on Monday.", ["JPN-NOR"]),
        ("en", "{H} met IMF managing director Christine Lagarde on Monday.", []),
        ("de", "{H} traf in Tokio FIFA-Präsident Ken Sato.", []),
        ("de", "{H} traf in Tokio Präsident Ken Sato.", ["JPN-NOR"]),
        ("de", "{H} traf am Montag IWF-Chefin Christine Lagarde.", []),
    ],
)
def test_sides(lang, text, told):
    assert rows(text, "2014-06-12", lang, fields=("countries",)) == told
