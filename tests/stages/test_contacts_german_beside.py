"""Days before which something was, Swiss ministers, what a pair of commas says of somebody, and who travels where a plan names nobody."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kurz vor Weihnachten traf {H} in Bern {S}.",
            ["JPN-NOR ../2011-12-25 meeting leaders held Bern"],
        ),
        (
            "Kurz vor dem 1. Mai traf {H} in Bern {S}.",
            ["JPN-NOR ../2012-05-01 meeting leaders held Bern"],
        ),
        ("Zu Weihnachten traf {H} in Bern {S}.", ["JPN-NOR 2011-12-25 meeting leaders held Bern"]),
        (
            "Am zweiten Weihnachtsfeiertag traf {H} in Bern {S}.",
            ["JPN-NOR 2011-12-26 meeting leaders held Bern"],
        ),
        ("Vor drei Tagen traf {H} in Bern {S}.", ["JPN-NOR 2012-05-07 meeting leaders held Bern"]),
        (
            "Norwegen und Japan einigten sich am Mittwoch nach zweitägigen Verhandlungen in Bern.",
            ["JPN-NOR 2012-05-08/2012-05-09 talks officials held Bern"],
        ),
        (
            "{H} reist am Sonntag nach Japan und anschließend weiter nach Peru.",
            ["JPN-NOR 2012-05-13 meeting leaders planned"],
        ),
        ("{H} reist am Sonntag weiter nach Japan.", []),
    ],
)
def test_a_day_before_which_something_was_is_not_its_day(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bundesrätin Ida Moser traf am Montag in Bern {S}.",
            ["CHE-JPN 2012-05-07 meeting ministers held Bern"],
        ),
        (
            "Am Montag empfing Bundesrat Urs Moser in Bern {S}.",
            ["CHE-JPN 2012-05-07 meeting ministers held Bern"],
        ),
        ("Der Bundesrat stimmte am Montag dem Treffen mit {S} zu.", []),
        (
            "Bundesrat Urs Moser, Vorsteher des Eidgenössischen Departements für Handel, Bildung und Forschung, empfing am Montag {S}.",
            ["CHE-JPN 2012-05-07 meeting ministers held"],
        ),
        (
            "Die Vorsteherin des EDA traf sich am Montag in Bern mit {S}.",
            ["CHE-JPN 2012-05-07 meeting foreign_ministers held Bern"],
        ),
        (
            "Am Montag empfing {H} in Oslo {S} für ein Gespräch.",
            ["JPN-NOR 2012-05-07 meeting leaders held Oslo"],
        ),
    ],
)
def test_swiss_ministers_and_what_stands_beside_them(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} will Japan am 20. Mai besuchen. Perus Präsident Juan Ruiz lobte die Reise. In Tokio ist ein Treffen mit {S} geplant.",
            ["JPN-NOR 2012-05-20 meeting leaders planned Tokio"],
        ),
        (
            "{H} will Japan am 20. Mai besuchen. Perus Präsident Juan Ruiz plant im Juni ein Treffen mit {S}.",
            [
                "JPN-NOR 2012-05-20 meeting leaders planned",
                "JPN-PER 2012-06 meeting leaders planned",
            ],
        ),
    ],
)
def test_who_travels_is_whom_a_plan_means(text, expected):
    assert told(text) == expected
