"""Contacts as government releases tell them: long titles, states by their full style, officers with their state in brackets."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "level", "status", "participants")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Bundesrätin Rita Moos wird am Freitag den norwegischen Minister für Handel, Fischerei und Energie Lars Berg treffen.",
            ["CHE-NOR 2012-05-11 meeting ministers planned Rita Moos-Lars Berg"],
            id="a name behind a list, without a comma",
        ),
        pytest.param(
            "Die japanische Präsidentin hat am Montag den norwegischen Minister für Handel, Fischerei und Energie getroffen.",
            ["JPN-NOR 2012-05-07 meeting ministers held"],
            id="no name behind a list",
        ),
        pytest.param(
            "Am Freitag empfängt Bundesrätin Rita Moos, Chefin des Eidgenössischen Departements für Verteidigung, Bevölkerungsschutz und Sport (VBS), ihren norwegischen Amtskollegen Nils Berg.",
            ["CHE-NOR 2012-05-11 meeting defence_ministers planned Rita Moos-Nils Berg"],
            id="a department that is told in three parts",
        ),
        pytest.param(
            "Die Departementsvorsteherin des UVEK, Bundesrätin Rita Moos, empfing am Montag den japanischen Minister Ken Sato.",
            ["CHE-JPN 2012-05-07 meeting ministers held Rita Moos-Ken Sato"],
            id="a department by its short name",
        ),
        pytest.param(
            "Bundesrätin Rita Moos empfing am Montag die Justizministerin des Fürstentums Liechtenstein, Ida Frick.",
            ["CHE-LIE 2012-05-07 meeting ministers held Rita Moos-Ida Frick"],
            id="a principality",
        ),
        pytest.param(
            "Norwegens Ministerin Ida Berg empfing am Montag die Präsidentin des Plurinationalen Staates Bolivien, Ana Ruiz.",
            ["BOL-NOR 2012-05-07 meeting ministers held Ida Berg-Ana Ruiz"],
            id="a state by its full style",
        ),
        pytest.param(
            "Die Minister Norwegens, des Fürstentums Liechtenstein und der Schweiz trafen sich am Montag in Bern.",
            ["CHE-LIE-NOR 2012-05-07 meeting ministers held"],
            id="a full style in a list",
        ),
        pytest.param(
            "Norwegens Ministerin Ida Berg trifft am Freitag die Minister aus Polen, den Niederlanden und Peru.",
            ["NLD-NOR-PER-POL 2012-05-11 meeting ministers planned Ida Berg"],
            id="an article in a list",
        ),
        pytest.param(
            "Der Minister aus Polen und die Niederlande verhandelten am Montag.",
            ["NLD-POL 2012-05-07 talks officials held"],
            id="a minister and another state",
        ),
        pytest.param(
            "Bundesrätin Rita Moos traf am Montag in Genf mit ihren Amtskolleginnen und -kollegen aus Norwegen und Peru zusammen.",
            ["CHE-NOR-PER 2012-05-07 meeting ministers held Rita Moos"],
            id="a second ending",
        ),
        pytest.param(
            "Die Umweltministerinnen und -minister Norwegens und Perus trafen sich am Montag.",
            ["NOR-PER 2012-05-07 meeting ministers held"],
            id="a second ending of an office",
        ),
        pytest.param(
            "Norwegens Minister Nils Berg sprach am Montag mit Ministerinnen und Beamten.",
            [],
            id="no state behind two offices",
        ),
        pytest.param(
            "Die Minister Nils Berg (Norwegen) und Ken Sato (Japan) trafen sich am Montag.",
            ["JPN-NOR 2012-05-07 meeting ministers held Nils Berg-Ken Sato"],
            id="their states in brackets",
        ),
        pytest.param(
            "Die Außenminister beider Länder, Nils Berg (Norwegen) und Ken Sato (Japan), trafen sich am Montag.",
            ["JPN-NOR 2012-05-07 meeting foreign_ministers held Nils Berg-Ken Sato"],
            id="both countries, their states in brackets",
        ),
        pytest.param(
            "Bundesrätin Rita Moos traf am Montag ihre Amtskollegen Nils Berg (Norwegen), Ken Sato (Japan) und Luis Ruiz (Peru).",
            [
                "CHE-JPN-NOR-PER 2012-05-07 meeting ministers held Rita Moos-Nils Berg-Ken Sato-Luis Ruiz"
            ],
            id="three counterparts, their states in brackets",
        ),
        pytest.param(
            "Nils Berg (Norwegen) schlug am Montag Ken Sato (Japan) und traf auf Luis Ruiz (Peru).",
            [],
            id="players with their states",
        ),
        pytest.param(
            "Norwegens Minister Nils Berg traf am Montag seinen japanischen Amtskollegen, Vizepremier Ken Sato, in Tokio.",
            ["JPN-NOR 2012-05-07 meeting ministers held Nils Berg-Ken Sato"],
            id="another title of a counterpart",
        ),
        pytest.param(
            "Der Rüstungschef Urs Moos trifft sich am Freitag mit seinem Amtskollegen aus Norwegen, Generalmajor Nils Berg.",
            ["CHE-NOR 2012-05-11 meeting officials planned Urs Moos-Nils Berg"],
            id="whom Swiss releases name without their state",
        ),
        pytest.param(
            "Der japanische Rüstungschef Ken Sato traf am Montag den norwegischen Rüstungschef Nils Berg.",
            ["JPN-NOR 2012-05-07 meeting officials held Ken Sato-Nils Berg"],
            id="the same of other states",
        ),
        pytest.param(
            "Der Chef der Armee, Korpskommandant Urs Moos, empfängt am Freitag den Chef des Generalstabes des norwegischen Heeres, General Nils Berg, in Bern.",
            ["CHE-NOR 2012-05-11 meeting chiefs_of_staff planned Urs Moos-Nils Berg"],
            id="an army's chief by his rank",
        ),
        pytest.param(
            "Der Chef des Führungsstabs der Armee, Divisionär Urs Moos, traf am Montag den japanischen Minister Ken Sato.",
            ["CHE-JPN 2012-05-07 meeting officials held Urs Moos-Ken Sato"],
            id="a title that says no state before an officer",
        ),
        pytest.param(
            "Der Lärm, den Minister Nils Berg aus Norwegen beklagte, traf am Montag den japanischen Minister Ken Sato.",
            [],
            id="no title before a relative clause",
        ),
        pytest.param(
            "Eine vom norwegischen Minister Nils Berg geführte Delegation traf am Montag den japanischen Minister Ken Sato.",
            ["JPN-NOR 2012-05-07 meeting ministers held Nils Berg-Ken Sato"],
            id="who leads a delegation by a participle",
        ),
        pytest.param(
            "Der vom norwegischen Minister Nils Berg geführte Chor traf am Montag den japanischen Minister Ken Sato.",
            [],
            id="who leads no delegation",
        ),
        pytest.param(
            "Norwegens Präsidentin Ida Berg wird den japanischen Minister Ken Sato am Freitag in Oslo begrüßen.",
            ["JPN-NOR 2012-05-11 meeting ministers planned Ida Berg-Ken Sato"],
            id="to welcome",
        ),
        pytest.param(
            "Norwegens Präsidentin Ida Berg wird den Vorschlag des japanischen Ministers am Freitag in Oslo begrüßen.",
            [],
            id="to welcome a plan",
        ),
        pytest.param(
            "Am Rand der Tagung wird Bundesrat Urs Moos ein Gespräch mit dem japanischen Minister Ken Sato führen.",
            ["CHE-JPN meeting ministers planned Urs Moos-Ken Sato"],
            id="beside a conference",
        ),
        pytest.param(
            "Der norwegische Botschafter Nils Berg wurde am Montag im japanischen Außenministerium vorstellig.",
            ["JPN-NOR 2012-05-07 meeting officials held Nils Berg"],
            id="who calls at a ministry",
        ),
        pytest.param(
            "Die Außenminister Nils Berg (Norwegen) und Ken Sato (Japan) paraphierten am Montag einen Vertrag.",
            ["JPN-NOR 2012-05-07 meeting foreign_ministers held Nils Berg-Ken Sato"],
            id="a treaty that is initialled",
        ),
        pytest.param(
            "Norwegens Minister Nils Berg besucht vom 8. bis am 10. Mai Japan.",
            ["JPN-NOR 2012-05-09/2012-05-10 meeting ministers planned Nils Berg"],
            id="days that are under way",
        ),
        pytest.param(
            "Norwegens Minister Nils Berg besucht vom Montag 14. bis Dienstag 15. Mai Japan.",
            ["JPN-NOR 2012-05-14/2012-05-15 meeting ministers planned Nils Berg"],
            id="weekdays before their days",
        ),
        pytest.param(
            "Norwegens Minister Nils Berg besucht vom 14. bis und mit 16. Mai Japan.",
            ["JPN-NOR 2012-05-14/2012-05-16 meeting ministers planned Nils Berg"],
            id="the last day counted",
        ),
        pytest.param(
            "Norwegen begrüßte am Montag die Einigung der USA und Japans.",
            [],
            id="to welcome what two states did",
        ),
        pytest.param(
            "Norwegens Präsidentin Ida Berg begrüßte am Montag die Minister der USA und Japans.",
            [
                "NOR-USA 2012-05-07 meeting ministers held Ida Berg",
                "JPN-NOR 2012-05-07 meeting ministers held Ida Berg",
            ],
            id="to welcome ministers",
        ),
        pytest.param(
            "Am Montag fand in Brüssel ein Treffen zwischen Norwegen und Japan statt. Vertreter von Peru und Chile waren an diesem Treffen ebenfalls anwesend.",
            ["JPN-NOR 2012-05-07 meeting officials held"],
            id="who came too",
        ),
        pytest.param(
            "Der norwegische Minister Nils Berg traf am Montag den Kommandanten der Kosovo Force.",
            ["NATO-NOR 2012-05-07 meeting officials held Nils Berg"],
            id="a force that is no state's",
        ),
        pytest.param(
            "In Paris besuchte der norwegische Minister Nils Berg am Montag eine Schau des Palais de Tokyo.",
            [],
            id="a house of a town's name",
        ),
        pytest.param(
            "Die norwegische Ministerin Ida Berg hat entschieden, nicht mit ihrem Kollegen zur Tagung nach Tokio zu reisen.",
            ["JPN-NOR meeting ministers denied Ida Berg"],
            id="who decides not to travel, whatever stands between",
        ),
        pytest.param(
            "Bundesrat Urs Moos reist am 12. Mai nach Norwegen. Moos trifft den norwegischen Premier Nils Berg.",
            ["CHE-NOR 2012-05-12 meeting ministers planned Urs Moos-Nils Berg"],
            id="whom a traveller meets",
        ),
        pytest.param(
            "Bundesrat Urs Moos reist am 12. Mai nach Norwegen. Am Montag traf Moos den norwegischen Botschafter Nils Berg.",
            [
                "CHE-NOR 2012-05-12 meeting ministers planned Urs Moos",
                "CHE-NOR 2012-05-07 meeting officials held Urs Moos-Nils Berg",
            ],
            id="whom he met before",
        ),
        pytest.param(
            "Am 11. Mai trifft sich Norwegens Minister Nils Berg im Rahmen eines Besuchs mit dem japanischen Minister Ken Sato.",
            ["JPN-NOR 2012-05-11 meeting ministers planned Nils Berg-Ken Sato"],
            id="in the course of a visit",
        ),
        pytest.param(
            "Norwegens Ministerpräsident und Finanzminister Lars Berg traf am Montag Perus Präsidentin Ana Ruiz.",
            ["NOR-PER 2012-05-07 meeting leaders held Lars Berg-Ana Ruiz"],
            id="two offices of one man",
        ),
        pytest.param(
            "Norwegens Minister Nils Berg traf am Montag den japanischen Minister Ken Sato. Sie unterzeichneten ein Protokoll zum Vertrag zwischen Norwegen und Japan von 2009.",
            ["JPN-NOR 2012-05-07 meeting ministers held Nils Berg-Ken Sato"],
            id="the year of a treaty",
        ),
        pytest.param(
            "Bundesrätin Rita Moos traf am Montag am Rand der Versammlung (WHO) mit dem japanischen Minister Ken Sato zusammen.",
            ["CHE-JPN 2012-05-07 meeting ministers held Rita Moos-Ken Sato"],
            id="a short name in brackets within a clause",
        ),
        pytest.param(
            "Bundesrätin Rita Moos traf am Montag den Minister für Fischerei und Handel der Philippinen, José Reyes.",
            ["CHE-PHL 2012-05-07 meeting ministers held Rita Moos-José Reyes"],
            id="a minister's state behind what he is for",
        ),
        pytest.param(
            "Bundesrätin Rita Moos traf am Montag den Minister für Fragen des Handels.",
            [],
            id="no state behind it",
        ),
        pytest.param(
            "Bundesrätin Rita Moos empfing am Montag Pierre Duval, Mitglied der französischen Regierung, in Bern.",
            ["CHE-FRA 2012-05-07 meeting officials held Rita Moos-Pierre Duval"],
            id="a member of a government",
        ),
        pytest.param(
            "Als Gast des japanischen Ministers Ken Sato weilte Norwegens Minister Nils Berg am Montag in Tokio.",
            ["JPN-NOR 2012-05-07 meeting ministers held Nils Berg-Ken Sato"],
            id="as somebody's guest",
        ),
        pytest.param(
            "Als Gast der Messe lobte Norwegens Minister Nils Berg am Montag die Schiffe aus Japan.",
            [],
            id="as a guest of nobody",
        ),
    ],
)
def test_releases_name_their_people_in_full(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
