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
            "{H} hat am Montag die Bereitschaft seines Landes erklärt, in Gespräche mit Japan einzutreten.",
            [],
        ),
        (
            "{H}, sein japanischer Kollege Ken Sato und Lettlands Premier Jan Ozol trafen sich am Montag.",
            ["JPN-LVA-NOR meeting held"],
        ),
        (
            "{H} machte am Montag seinen Antrittsbesuch in Tokio.",
            ["JPN-NOR meeting held"],
        ),
        (
            "{H} stattete am Montag der Truppe in Japan einen Besuch ab.",
            [],
        ),
    ],
)
def test_partners_and_stays(text, told):
    assert rows(text, DAY, fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Er habe mit Dänemarks Präsident Ole Bang über die Beteiligung der Schweiz gesprochen, sagte {H} am Montag.",
            ["DNK-NOR leaders"],
        ),
        (
            "{H} ist müde. Er habe mit Dänemarks Präsident Ole Bang über die Rolle der Schweiz gesprochen.",
            ["DNK-NOR leaders"],
        ),
        (
            "Die Schweiz habe mit Dänemarks Präsident Ole Bang gesprochen, sagte {H} am Montag.",
            ["CHE-DNK officials"],
        ),
    ],
)
def test_a_pronoun_outweighs_a_state_that_is_spoken_of(text, level):
    assert rows(text, DAY, fields=("countries", "level")) == level


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("am Freitag (4. Mai)", ["2012-05-04 phone held"]),
        ("am Freitag (4.5.)", ["2012-05-04 phone held"]),
        ("am Freitag (04.05.2012)", ["2012-05-04 phone held"]),
        ("am Freitag, 4. Mai,", ["2012-05-04 phone held"]),
        ("am Freitag, 4.5.,", ["2012-05-04 phone held"]),
        ("am Freitag, dem 4. Mai, in Bern", ["2012-05-04 phone held"]),
        ("(4.5.)", ["2012-05-04 phone held"]),
        (
            "am Freitag, 4. Mai, als es regnete, in Bern geschlafen und später",
            ["2012-05-04 phone held"],
        ),
    ],
)
def test_a_date_in_brackets_or_commas_parts_no_clause(when, told):
    assert rows(f"{{H}} und {{S}} haben {when} telefoniert.", DAY) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} rief am Montag, wie ein Sprecher mitteilte, {S} an.",
            ["JPN-NOR phone held"],
        ),
        (
            "{H} traf am Montag - wie geplant - in Riga mit {S} zusammen.",
            ["JPN-NOR meeting held"],
        ),
        (
            "{H} kam am Montag, nachdem er lange gewartet hatte, in Riga mit {S} zusammen.",
            ["JPN-NOR meeting held"],
        ),
        (
            "{H} und {S}, die in Bergen Fisch gegessen hatten, telefonierten am Montag.",
            ["JPN-NOR phone held"],
        ),
        (
            "{H} traf am Montag, als es regnete, eine Entscheidung über {S}.",
            [],
        ),
        (
            "{H} lobte am Montag, wie er beim Treffen mit Fischern sagte, {S}.",
            [],
        ),
    ],
)
def test_an_aside_parts_no_verb_from_those_who_act(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
