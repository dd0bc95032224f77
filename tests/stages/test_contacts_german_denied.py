"""What was denied, did not come about, was agreed to or called off, and whom a pronoun means behind a clause that leads up to it."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Sprecher bestritt, dass {H} am Montag mit {S} telefoniert hat.",
            ["JPN-NOR 2012-05-07 phone leaders denied"],
        ),
        (
            "Der Sprecher bestritt nicht, dass {H} am Montag mit {S} telefoniert hat.",
            ["JPN-NOR 2012-05-07 phone leaders held"],
        ),
        (
            "Der Sprecher wies eine Meldung zurück, wonach {H} am Montag mit {S} telefoniert habe.",
            ["JPN-NOR 2012-05-07 phone leaders denied"],
        ),
        (
            "Zu einer Begegnung zwischen {H} und {S} kam es am Montag in Bern nicht.",
            ["JPN-NOR 2012-05-07 meeting leaders denied Bern"],
        ),
        (
            "Zu einer Begegnung zwischen {H} und {S} kam es am Montag in Bern.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        ("{H} umging ein Treffen mit {S}.", ["JPN-NOR ../2012-05-10 meeting leaders denied"]),
        (
            "{H} lehnte vor dem Treffen mit {S} Zugeständnisse ab.",
            ["JPN-NOR meeting leaders planned"],
        ),
    ],
)
def test_what_is_denied_was_not_held(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hätte {H} am Montag mit {S} telefoniert, wäre der Streit vorbei.",
        "Wenn {H} mit {S} gesprochen hätte, wäre der Streit vorbei.",
        "Wären {H} und {S} zusammengekommen, hätte es Streit gegeben.",
        "Wäre {H} nach Japan gereist, hätte er {S} treffen können.",
    ],
)
def test_what_would_have_been_is_no_contact(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} stimmte am Montag einem Treffen mit {S} zu.", ["JPN-NOR meeting leaders planned"]),
        ("{H} hat in ein Telefonat mit {S} eingewilligt.", ["JPN-NOR phone leaders planned"]),
        (
            "{H} stimmte bei einem Treffen mit {S} am Montag dem Vertrag zu.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        ("{H} drängte am Montag auf ein Treffen mit {S}.", ["JPN-NOR meeting leaders proposed"]),
        (
            "{H} brachte am Montag ein Treffen mit {S} ins Gespräch.",
            ["JPN-NOR meeting leaders proposed"],
        ),
        ("Das Treffen von {H} und {S} findet doch statt.", ["JPN-NOR meeting leaders planned"]),
    ],
)
def test_what_is_agreed_to_lies_ahead(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} sagte am Montag sein Treffen mit {S} ab.", ["JPN-NOR meeting leaders cancelled"]),
        ("{H} hat am Montag ein Treffen mit {S} abgesagt.", ["JPN-NOR meeting leaders cancelled"]),
        (
            "{H} hat für Montag ein Treffen mit {S} abgesagt.",
            ["JPN-NOR 2012-05-14 meeting leaders cancelled"],
        ),
        (
            "{H} sagte sein Treffen mit {S} am Montag ab.",
            ["JPN-NOR 2012-05-14 meeting leaders cancelled"],
        ),
    ],
)
def test_the_day_of_calling_off_is_not_that_of_the_contact(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nachdem {H} am Montag {S} getroffen hatte, rief er Perus Präsidentin Ana Ruiz an.",
            [
                "JPN-NOR 2012-05-07 meeting leaders held",
                "NOR-PER 2012-05-03/2012-05-10 phone leaders held",
            ],
        ),
        (
            "Bevor {H} am Montag {S} traf, hatte er mit Perus Präsidentin Ana Ruiz telefoniert.",
            ["JPN-NOR 2012-05-07 meeting leaders held", "NOR-PER ../2012-05-10 phone leaders held"],
        ),
        (
            "Während {H} mit Perus Präsidentin Ana Ruiz telefonierte, traf Dänemarks Premier Ole Bang am Montag {S}.",
            [
                "DNK-JPN 2012-05-07 meeting leaders held",
                "NOR-PER 2012-05-03/2012-05-10 phone leaders held",
            ],
        ),
    ],
)
def test_who_acts_in_the_clause_before_goes_on_acting(text, expected):
    assert sorted(told(text)) == expected
