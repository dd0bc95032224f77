"""What whole German articles tell on the way: officers of two states without an adjective, journeys, offers between capitals, what never was."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday
ROW = "JPN-NOR 2012-05-07"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norwegen und Japan streiten weiter. Die Außenminister Ole Krog und Jun Mori haben am Montag telefoniert.",
            [f"{ROW} phone foreign_ministers held"],
        ),
        (
            "Norwegen und Japan streiten weiter. Die beiden Verteidigungsminister Ole Krog und Jun Mori unterzeichneten am Montag in Genf ein Protokoll.",
            [f"{ROW} meeting defence_ministers held Genf"],
        ),
        (
            "Norwegen und Japan streiten weiter. Am Montag trafen sich Vertreter beider Armeen in Genf.",
            [f"{ROW} meeting officials held Genf"],
        ),
        (
            "Norwegen und Japan streiten weiter. Die Außenminister Ole Krog und seine Frau haben am Montag telefoniert.",
            [],
        ),
        ("Die Außenminister Ole Krog und Jun Mori haben am Montag telefoniert.", []),
        (
            "Norwegen, Japan und Peru streiten weiter. Die Außenminister Ole Krog und Jun Mori haben am Montag telefoniert.",
            [],
        ),
    ],
)
def test_two_officers_of_unknown_states_are_those_of_the_two_states_told(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} reist am Freitag weiter nach Tokio, wo ein Treffen mit {S} geplant ist.",
            ["JPN-NOR 2012-05-11 meeting leaders planned Tokio"],
        ),
        (
            "{H} besucht vom 14. bis 18. Mai Peru und Japan. In Tokio trifft er {S}.",
            [
                "NOR-PER 2012-05-14/2012-05-18 meeting leaders planned",
                "JPN-NOR 2012-05-14/2012-05-18 meeting leaders planned Tokio",
            ],
        ),
        (
            "{H} besuchte vom 1. bis 5. Mai Peru und Japan. In Tokio traf er {S}.",
            [
                "NOR-PER 2012-05-01/2012-05-05 meeting leaders held",
                "JPN-NOR 2012-05-01/2012-05-05 meeting leaders held Tokio",
            ],
        ),
        (
            "{H} traf am Montag Perus Präsidentin Ana Ruiz. Ein Treffen mit {S} wurde abgesagt.",
            ["NOR-PER 2012-05-07 meeting leaders held", "JPN-NOR meeting leaders cancelled"],
        ),
        (
            "{H} und {S} griffen am Montag zum Telefon.",
            [f"{ROW} phone leaders held"],
        ),
        ("{H} griff am Montag zum Telefon und lobte den Plan.", []),
    ],
)
def test_a_journey_dates_what_is_told_of_it_and_what_was_done_does_not_date_what_was_not(
    text, expected
):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo schlägt Tokio Gespräche über Fisch vor.", ["JPN-NOR talks officials proposed"]),
        (
            "Norwegen hat Japan am Montag direkte Verhandlungen in Genf angeboten.",
            ["JPN-NOR talks officials proposed Genf"],
        ),
        ("Norwegen will mit Japan Gespräche führen.", []),
        (
            "Als Vermittler hat sich {H} angeboten, der {S} am Montag in Oslo empfing.",
            [f"{ROW} meeting leaders held Oslo"],
        ),
        (
            "{H} hat angeboten, {S} am Montag in Oslo zu empfangen.",
            ["JPN-NOR 2012-05-14 meeting leaders proposed Oslo"],
        ),
        (
            "Ein Treffen von {H} mit {S}, das im April geplant war, gab es nicht.",
            ["JPN-NOR 2012-04 meeting leaders denied"],
        ),
        (
            "Ein Treffen von {H} mit {S} gab es am Montag nicht nur in Oslo.",
            [f"{ROW} meeting leaders held Oslo"],
        ),
        (
            "{H} sprach am Montag mit {S}. Dieser sagte seine Teilnahme am Treffen in Genf ab.",
            [f"{ROW} talks leaders held"],
        ),
    ],
)
def test_offers_of_a_capital_and_what_never_was(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gesprochen haben {H} und {S} bislang nicht.",
            ["JPN-NOR ../2012-05-10 talks leaders denied"],
        ),
        (
            "{H} bestellte am Montag den japanischen Botschafter nicht ein – noch nicht.",
            [f"{ROW} meeting officials denied"],
        ),
        (
            "{H} rief am Montag an, um {S} zu gratulieren.",
            [f"{ROW} phone leaders held"],
        ),
        ("{H} rief am Montag beim Sender an, um {S} zu loben.", []),
        (
            "Am Freitag wird in Tokio {H} erwartet.",
            ["JPN-NOR 2012-05-11 meeting leaders planned Tokio"],
        ),
        (
            "{H} überreichte {S} am Montag in Genf eine Liste.",
            [f"{ROW} meeting leaders held Genf"],
        ),
        ("{H} überreichte am Montag den Fischern einen Preis aus Japan.", []),
        (
            "{H} war enttäuscht. Auch ein weiteres kurzes Gespräch mit {S} am Montag brachte nichts.",
            [f"{ROW} talks leaders held"],
        ),
        (
            "{H} war enttäuscht. Ein langes Gespräch der Gewerkschaften mit {S} am Montag brachte nichts.",
            [],
        ),
        (
            "{H} war enttäuscht. Ein Gespräch der Gewerkschaften mit {S} am Montag brachte nichts.",
            [],
        ),
        (
            "{H} wird am Freitag in Tokio Perus Präsidentin Ana Ruiz empfangen.",
            ["NOR-PER 2012-05-11 meeting leaders planned Tokio"],
        ),
        (
            "Perus Präsidentin Ana Ruiz und {H} zeigten sich am Montag bei einem Treffen in Genf solidarisch mit Japan.",
            ["NOR-PER 2012-05-07 meeting leaders held Genf"],
        ),
        (
            "{H} hat am Montag EU-Steuerkommissar Jan Nowak getroffen.",
            ["EU-NOR 2012-05-07 meeting ministers held"],
        ),
        (
            "Kanzlerin Angela Merkel wird am Freitag {S} im Bundeskanzleramt zu einem Gespräch empfangen.",
            ["DEU-JPN 2012-05-11 meeting leaders planned Bundeskanzleramt"],
        ),
    ],
)
def test_who_is_host_who_is_called_and_what_is_not_so(text, expected):
    assert told(text) == expected


def test_he_is_who_opens_the_part_behind_the_last_semicolon():
    text = (
        "{H} blieb zu Hause; {S} flog nach Genf. Dort traf er am Montag Perus Präsidentin Ana Ruiz."
    )
    assert told(text) == ["JPN-PER 2012-05-07 meeting leaders held Genf"]
    text = "{H} flog nach Genf; der Streit mit {S} ist alt. Dort traf er am Montag Perus Präsidentin Ana Ruiz."
    assert told(text) == ["NOR-PER 2012-05-07 meeting leaders held Genf"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Bergen wäre {H} mit {S} zusammengetroffen, in Genf mit Perus Präsidentin.", []),
        ("Am Montag hätte {H} in Bergen {S} empfangen.", []),
        ("Am Montag hatte {H} in Bergen {S} empfangen.", [f"{ROW} meeting leaders held Bergen"]),
        (
            "Ein Treffen mit {S} schloß {H} kategorisch aus.",
            ["JPN-NOR meeting leaders denied"],
        ),
        (
            "Ein Treffen mit {S} schloss {H} nicht aus.",
            ["JPN-NOR meeting leaders proposed"],
        ),
        (
            "Ein förmliches Treffen mit {S} lehnte {H} ab.",
            ["JPN-NOR ../2012-05-10 meeting leaders denied"],
        ),
        (
            "Ein Treffen von {H} mit {S}, das für Freitag geplant war, musste wegen Krankheit entfallen.",
            ["JPN-NOR 2012-05-11 meeting leaders cancelled"],
        ),
        (
            "{H} wird {S} am Freitag in Tokio aufsuchen.",
            ["JPN-NOR 2012-05-11 meeting leaders planned Tokio"],
        ),
        ("{H} suchte am Montag in Tokio einen Arzt auf.", []),
        (
            "{H} und {S} waren am Montag in Genf aufeinandergetroffen.",
            [f"{ROW} meeting leaders held Genf"],
        ),
    ],
)
def test_what_would_have_been_and_what_was_ruled_out(text, expected):
    assert told(text) == expected
