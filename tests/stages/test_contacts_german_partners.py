"""Several partners, visits told by a stay, letters received: German sentences and the rows that a reader takes from them."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "mode", "status")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Am Montag empfing {H} {S} und Dänemarks Außenministerin Ida Bang.",
            ["JPN-NOR meeting held", "DNK-NOR meeting held"],
        ),
        (
            "Am Montag empfing {H} {S} und Dänemarks Außenministerin Ida Bang zum Dreiergipfel.",
            ["DNK-JPN-NOR meeting held"],
        ),
        (
            "{H} telefonierte am Montag mit {S}, aber auch mit Dänemarks Außenministerin Ida Bang.",
            ["JPN-NOR phone held", "DNK-NOR phone held"],
        ),
        (
            "{H} telefonierte am Montag zweimal mit {S} und einmal mit Dänemarks Außenministerin Ida Bang.",
            ["JPN-NOR phone held", "DNK-NOR phone held"],
        ),
        (
            "{H} war am Montag in Tokio und Riga, um einen Kompromiss auszuloten.",
            ["JPN-NOR meeting held", "LVA-NOR meeting held"],
        ),
        (
            "{H} stattete am Montag der Truppe in Japan einen Besuch ab.",
            [],
        ),
    ],
)
def test_partners_and_stays(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
