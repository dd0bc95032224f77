"""How a contact is told: welcomes, who sets out or has arrived, invitations, "ich", passives, and what "das N führte" tells of."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} hieß am Montag {S} in Oslo willkommen.",
            ["JPN-NOR 2012-05-07 meeting leaders held Oslo"],
        ),
        ("{H} hieß am Montag die Wahl von {S} willkommen.", []),
        (
            "Von {H} wurde {S} am Montag in Oslo empfangen.",
            ["JPN-NOR 2012-05-07 meeting leaders held Oslo"],
        ),
        (
            "{H} soll am Freitag von {S} empfangen werden.",
            ["JPN-NOR 2012-05-11 meeting leaders planned"],
        ),
        (
            '"Ich habe {S} am Montag getroffen", sagte {H}.',
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            '"Am Freitag werde ich {S} anrufen", sagte {H}.',
            ["JPN-NOR 2012-05-11 phone leaders planned"],
        ),
        (
            '"Ich habe {S} nie getroffen", sagte {H}.',
            ["JPN-NOR ../2012-05-10 meeting leaders denied"],
        ),
        ('"Ich habe mit Fischern gesprochen", sagte {H} in Japan.', []),
        (
            "{H} und {S} traten am Montag in Oslo vor die Presse.",
            ["JPN-NOR 2012-05-07 meeting leaders held Oslo"],
        ),
        ("{H} trat am Montag in Oslo vor die Presse und lobte {S}.", []),
    ],
)
def test_welcomed_received_and_told_by_oneself(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bei einem Telefonat, das {H} am Montag mit {S} führte, ging es um Fisch.",
            ["JPN-NOR 2012-05-07 phone leaders held"],
        ),
        (
            "Es war das Thema eines Gesprächs, das {H} und {S} am Montag in Oslo führten.",
            ["JPN-NOR 2012-05-07 meeting leaders held Oslo"],
        ),
        ("Das Gespräch, das {H} am Montag mit Fischern aus Japan führte, war kurz.", []),
    ],
)
def test_the_talk_that_somebody_led(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} ist am Montag nach Japan aufgebrochen.", ["JPN-NOR 2012-05-07 meeting leaders held"]),
        ("{H} ist am Montag aus Japan abgereist.", []),
        (
            "{H} bricht am Freitag nach Tokio auf. Am Samstag trifft er in Tokio {S}.",
            ["JPN-NOR 2012-05-12 meeting leaders planned Tokio"],
        ),
        (
            "Vor seinem Abflug nach Tokio lobte {H} am Montag den Plan.",
            ["JPN-NOR meeting leaders planned Tokio"],
        ),
        (
            "Nach seiner Ankunft in Tokio lobte {H} am Montag den Plan.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
        ("Nach der Ankunft der Fischer in Tokio lobte {H} am Montag den Plan.", []),
        (
            "Vor seinem Treffen mit {S} forderte {H} am Montag mehr Fisch.",
            ["JPN-NOR meeting leaders planned"],
        ),
        (
            "Vor dem Treffen mit {S} am Freitag forderte {H} mehr Fisch.",
            ["JPN-NOR 2012-05-11 meeting leaders planned"],
        ),
    ],
)
def test_who_sets_out_and_who_has_arrived(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} folgte am Montag einer Einladung von {S} nach Tokio.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
        (
            "{H} hat eine Einladung von {S} ausgeschlagen.",
            ["JPN-NOR ../2012-05-10 meeting leaders denied"],
        ),
        ("{H} hat eine Einladung von {S} erhalten.", ["JPN-NOR meeting leaders proposed"]),
        ("{H} forderte {S} zu einem Treffen auf.", ["JPN-NOR meeting leaders proposed"]),
        ("{H} forderte {S} zu einem Verzicht auf Fisch auf.", []),
        (
            "Für {H} steht am Freitag ein Treffen mit {S} auf dem Programm.",
            ["JPN-NOR 2012-05-11 meeting leaders planned"],
        ),
    ],
)
def test_invitations_and_what_stands_ahead(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} und {S} haben sich am Montag telefonisch auf einen Preis geeinigt.",
            ["JPN-NOR 2012-05-07 phone leaders held"],
        ),
        (
            "{H} und {S} stritten am Montag am Telefon über Fisch.",
            ["JPN-NOR 2012-05-07 phone leaders held"],
        ),
        ("{H} und {S} sagten am Telefon einer Zeitung, sie seien einig.", []),
        (
            "{H} warf {S} am Montag bei einem Gespräch in Bern Wortbruch vor.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        ("{H} warf {S} am Montag bei einem Gespräch mit Fischern Wortbruch vor.", []),
        (
            "{H}, den {S} am Montag empfangen hatte, war zufrieden.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
    ],
)
def test_two_on_the_phone_and_who_was_received(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} hat am Montag in der Türkei Präsident Ali Demir getroffen.",
            ["NOR-TUR 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} traf am Montag in Peru Präsident Juan Rojas.",
            ["NOR-PER 2012-05-07 meeting leaders held"],
        ),
        (
            "Nach seinem Besuch in Peru reiste {H} am Montag nach Japan.",
            [
                "JPN-NOR 2012-05-07 meeting leaders held",
                "NOR-PER 2012-05-03/2012-05-10 meeting leaders held",
            ],
        ),
        (
            "Auf dem Weg nach Peru machte {H} am Montag in Tokio Station.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
    ],
)
def test_where_somebody_is_met_and_where_he_goes_on_to(text, expected):
    assert sorted(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Am Montag sprach {H} mit {S}, bevor er Perus Präsidentin Ana Ruiz anrief.",
            ["JPN-NOR 2012-05-07 talks leaders held", "NOR-PER 2012-05-07 phone leaders held"],
        ),
        (
            "{H} erklärte, er habe am Montag mit {S} gesprochen und werde am Freitag Perus Präsidentin Ana Ruiz treffen.",
            ["JPN-NOR 2012-05-07 talks leaders held", "NOR-PER 2012-05-11 meeting leaders planned"],
        ),
    ],
)
def test_with_whom_somebody_spoke_does_not_go_on(text, expected):
    assert sorted(told(text)) == expected
