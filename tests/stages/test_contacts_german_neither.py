"""What neither of two does, what is not as planned, and what is told by the way of a contact to come."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Weder der norwegische noch der dänische Außenminister wird am Freitag nach Japan reisen.",
            ["DNK-JPN 2012-05-11 meeting foreign_ministers denied"],
        ),
        (
            "{H} traf am Montag weder {S} noch den König von Tonga.",
            ["JPN-NOR 2012-05-07 meeting leaders denied"],
        ),
        (
            "{H} wird {S} am Freitag weder anrufen noch besuchen.",
            [
                "JPN-NOR 2012-05-11 phone leaders denied",
                "JPN-NOR 2012-05-11 meeting leaders denied",
            ],
        ),
        (
            "{H} ließ sich weder vom Wetter noch vom Protest abhalten und traf am Montag {S}.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "Weder {H} noch seine Sprecherin äußerte sich nach dem Treffen mit {S} am Montag.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
    ],
)
def test_what_neither_does_is_denied(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wegen der Unruhen kommt {H} nicht wie geplant am Sonntag nach Japan.",
            ["JPN-NOR 2012-05-13 meeting leaders cancelled"],
        ),
        (
            "{H} kommt wie geplant am Sonntag nach Japan.",
            ["JPN-NOR 2012-05-13 meeting leaders planned"],
        ),
        (
            "{H} hat darum gebeten, den Besuch in Japan zu verschieben.",
            ["JPN-NOR meeting leaders cancelled"],
        ),
        (
            "Japan hatte versucht, {H} zu einer Reise nach Tokio zu bewegen.",
            ["JPN-NOR meeting leaders proposed Tokio"],
        ),
    ],
)
def test_what_does_not_come_about_as_planned(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Das Blatt schrieb über die Reise von {H} nach Tokio, die erst am 1. Juni beginnen soll.",
            ["JPN-NOR 2012-06-01 meeting leaders planned Tokio"],
        ),
        (
            "Das Blatt schrieb über die Reise von {H} nach Tokio, die am Montag zu Ende ging.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
        (
            "Norwegen wird den japanischen Botschafter ins Außenministerium vorladen.",
            ["JPN-NOR meeting officials planned"],
        ),
        (
            "Die japanische Bundesregierung hat am Montag den norwegischen Botschafter einbestellt.",
            ["JPN-NOR 2012-05-07 meeting officials held"],
        ),
        (
            "Am Montag war {H} in die Mongolei und nach Peru geflogen.",
            ["MNG-NOR 2012-05-07 meeting leaders held", "NOR-PER 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} und {S} trafen sich am 3 Mai in Bern.",
            ["JPN-NOR 2012-05-03 meeting leaders held Bern"],
        ),
    ],
)
def test_what_is_told_by_the_way(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dänemarks Premier Ole Bang und {H} treffen sich am Freitag mit {S} und Perus Präsident Jan Ruiz.",
            ["DNK-JPN-NOR-PER 2012-05-11 meeting leaders planned"],
        ),
        (
            "{H} trifft sich am Freitag mit {S} und Perus Präsident Jan Ruiz.",
            [
                "JPN-NOR 2012-05-11 meeting leaders planned",
                "NOR-PER 2012-05-11 meeting leaders planned",
            ],
        ),
        (
            "Die Außenminister Norwegens und Japans (Lars Holm und Ken Sato) haben sich am Montag in Bern getroffen.",
            ["JPN-NOR 2012-05-07 meeting foreign_ministers held Bern"],
        ),
        (
            "Norwegens Außenminister Lars Holm traf am Montag neben seiner japanischen Amtskollegin auch den Bürgermeister.",
            ["JPN-NOR 2012-05-07 meeting foreign_ministers held"],
        ),
        (
            "Am Montag hat die EU Gespräche mit Japan geführt.",
            ["EU-JPN 2012-05-07 talks officials held"],
        ),
        (
            "Norwegen schickte am Montag eine Delegation nach Bern, um mit Japan zu verhandeln.",
            ["JPN-NOR 2012-05-07 talks officials held Bern"],
        ),
        (
            "Aus dem Außenministerium in Bern verlautete, {H} habe am Montag in dem Gespräch mit {S} Hilfe verlangt.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
        (
            "Es war unklar, ob es auch zu einem Treffen zwischen {H} und {S} kommen würde.",
            ["JPN-NOR meeting leaders proposed"],
        ),
        (
            "Norwegen und Japan konnten sich nicht auf einen Ort für das geplante Treffen am Freitag einigen.",
            ["JPN-NOR 2012-05-11 meeting officials planned"],
        ),
    ],
)
def test_who_sits_at_one_table_and_what_is_open(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} trifft am Freitag {S}. Anfang April trafen sich in Bern Vertreter beider Länder.",
            [
                "JPN-NOR 2012-05-11 meeting leaders planned",
                "JPN-NOR 2012-04-01/2012-04-15 meeting officials held Bern",
            ],
        ),
        (
            "{H} traf am Montag {S} und Perus Präsident Jan Ruiz. Im April trafen sich in Bern Vertreter beider Länder.",
            ["JPN-NOR-PER 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} trifft am Freitag {S}. Firmen beider Länder hatten sich im April in Bern getroffen.",
            ["JPN-NOR 2012-05-11 meeting leaders planned"],
        ),
        (
            "In Japan, das {H} am Montag besuchte, wird gewählt.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        ("Das Museum in Japan, das {H} am Montag besuchte, ist neu.", []),
        (
            "{H} fliegt am Freitag zu Präsident Jan Ruiz nach Lima, am Montag darauf zu {S} nach Tokio.",
            [
                "NOR-PER 2012-05-11 meeting leaders planned Lima",
                "JPN-NOR 2012-05-14 meeting leaders planned Tokio",
            ],
        ),
    ],
)
def test_whom_both_countries_send_and_where_one_goes(text, expected):
    assert told(text) == expected
