"""Contacts of officers whose post is told in parts: halves of a word, what a ministry is for, an army, a department's short name."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "level", "status", "participants")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Der kenianische Innen- und Justizminister Peter Otieno traf am Montag seinen norwegischen Kollegen Nils Berg.",
            ["KEN-NOR 2012-05-07 meeting ministers held Peter Otieno-Nils Berg"],
            id="two halves",
        ),
        pytest.param(
            "Norwegens Wirtschafts-, Finanz- und Handelsminister Nils Berg telefonierte am Montag mit {S}.",
            ["JPN-NOR 2012-05-07 phone ministers held Nils Berg-Ken Sato"],
            id="three halves",
        ),
        pytest.param(
            "Norwegische Geheimdienst- und Militärbeamte haben sich am Montag mit dem japanischen Armeechef getroffen.",
            ["JPN-NOR 2012-05-07 meeting officials held"],
            id="halves of several",
        ),
        pytest.param(
            "Die Außen- und Verteidigungsminister Norwegens und Japans treffen sich am Freitag.",
            ["JPN-NOR 2012-05-11 meeting defence_ministers planned"],
            id="two plus two",
        ),
        pytest.param(
            "Norwegens Finanz- und Wirtschaftsminister sprach am Montag mit japanischen Finanz- und Handelshäusern.",
            [],
            id="halves of no office",
        ),
        pytest.param(
            "Der norwegische Minister für Fischerei, Nils Berg, empfing am Montag die japanische Ministerin für Handel und Industrie, Aiko Mori.",
            ["JPN-NOR 2012-05-07 meeting ministers held Nils Berg-Aiko Mori"],
            id="a name behind what the office is for",
        ),
        pytest.param(
            "Der norwegische Minister für Handel, Industrie und Verkehr traf am Montag {S}.",
            ["JPN-NOR 2012-05-07 meeting ministers held Ken Sato"],
            id="a list of what the office is for",
        ),
        pytest.param(
            "Norwegens Minister des Innern, Nils Berg, wird {S} nicht treffen.",
            ["JPN-NOR meeting ministers denied Nils Berg-Ken Sato"],
            id="the interior",
        ),
        pytest.param(
            "Der norwegische Minister für Handel, Schifffahrt und Verkehr, {S} und Perus Präsidentin Ana Ruiz trafen sich am Montag.",
            ["JPN-PER 2012-05-07 meeting leaders held Ken Sato-Ana Ruiz"],
            id="another state's officer is no name of the minister",
        ),
        pytest.param(
            "Die Vorsteherin des Eidgenössischen Departements für Umwelt, Verkehr und Energie (UVEK), Bundesrätin Rita Moos, empfing am Montag {S}.",
            ["CHE-JPN 2012-05-07 meeting ministers held Rita Moos-Ken Sato"],
            id="a department with its short name, and another office of the same woman",
        ),
        pytest.param(
            "Der Vorsteher des Eidgenössischen Departements für Wirtschaft, Bildung und Forschung (WBF) traf am Montag {S}.",
            ["CHE-JPN 2012-05-07 meeting ministers held Ken Sato"],
            id="a department with its short name, and the verb at once",
        ),
        pytest.param(
            "Der Chef der norwegischen Armee, General Nils Berg, besuchte am Montag in Tokio den Chef der japanischen Streitkräfte.",
            ["JPN-NOR 2012-05-07 meeting chiefs_of_staff held Nils Berg"],
            id="the head of an army",
        ),
        pytest.param(
            "Der Chef der Befreiungsarmee, Nils Berg, besuchte am Montag in Norwegen {S}.",
            [],
            id="the head of no state's army",
        ),
        pytest.param(
            "Norwegens Rüstungschef Nils Berg wird am Freitag seinen japanischen Amtskollegen empfangen.",
            ["JPN-NOR 2012-05-11 meeting officials planned Nils Berg"],
            id="who buys arms",
        ),
        pytest.param(
            "Bundesrat Didier Burkhalter empfing am Montag in Bern seinen japanischen Amtskollegen Jun Abe.",
            ["CHE-JPN 2012-05-07 meeting foreign_ministers held Didier Burkhalter-Jun Abe"],
            id="a member of the Swiss government whom the tables know as foreign minister",
        ),
        pytest.param(
            "Bundesrat Urs Moser empfing am Montag in Bern seinen japanischen Amtskollegen Jun Abe.",
            ["CHE-JPN 2012-05-07 meeting ministers held Urs Moser-Jun Abe"],
            id="one whom they do not know",
        ),
    ],
)
def test_the_parts_of_a_post(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
