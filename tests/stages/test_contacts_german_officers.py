"""German: who is meant where titles stand beside each other, behind commas and in lists, and what military ranks say."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "level", "status", "participants")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Der ranghöchste US-General Mark Miller hat am Montag mit dem norwegischen Generalstabschef Lars Holm telefoniert.",
            ["NOR-USA 2012-05-07 chiefs_of_staff held Mark Miller-Lars Holm"],
            id="the highest general",
        ),
        pytest.param(
            "Norwegens Generalstabschef Lars Holm sprach am Montag mit dem obersten Militär Japans, Ken Sato.",
            ["JPN-NOR 2012-05-07 chiefs_of_staff held Lars Holm-Ken Sato"],
            id="the highest soldier of a state",
        ),
        pytest.param(
            "Norwegens Generalstabschef Lars Holm sprach am Montag mit dem Vorsitzenden des US-Ausschusses der Stabschefs, General Mark Miller.",
            ["NOR-USA 2012-05-07 chiefs_of_staff held Lars Holm-Mark Miller"],
            id="a state in a word of several",
        ),
        pytest.param(
            "Norwegens Generalstabschef Lars Holm sprach am Montag mit einem General Japans.",
            [],
            id="any general",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm empfing am Montag seinen Amtskollegen, den japanischen Außenminister Ken Sato.",
            ["JPN-NOR 2012-05-07 foreign_ministers held Lars Holm-Ken Sato"],
            id="a counterpart's office",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm empfing am Montag seine Kollegen, den japanischen Außenminister Ken Sato und den kenianischen Außenminister Juma Otieno.",
            [
                "JPN-NOR 2012-05-07 foreign_ministers held Lars Holm-Ken Sato",
                "KEN-NOR 2012-05-07 foreign_ministers held Lars Holm-Juma Otieno",
            ],
            id="counterparts' offices",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm empfing am Montag seinen Amtskollegen Ali Kaya aus der Türkei.",
            ["NOR-TUR 2012-05-07 foreign_ministers held Lars Holm-Ali Kaya"],
            id="a state with an article behind the name",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm, der iranische Außenminister Reza Amini, der Vizepremier und Außenminister Georgiens Dato Beridze trafen sich am Montag.",
            ["GEO-IRN-NOR 2012-05-07 foreign_ministers held Lars Holm-Reza Amini-Dato Beridze"],
            id="a list of officials without and",
        ),
        pytest.param(
            "Die Außenminister von Norwegen, Lars Holm, und Japan, Ken Sato, haben sich am Montag getroffen.",
            ["JPN-NOR 2012-05-07 foreign_ministers held Lars Holm-Ken Sato"],
            id="a name behind each state",
        ),
        pytest.param(
            "Die Staatsoberhäupter Norwegens (Lars Holm) und Japans (Ken Sato) haben sich am Montag getroffen.",
            ["JPN-NOR 2012-05-07 leaders held Lars Holm-Ken Sato"],
            id="a name in brackets behind each state",
        ),
        pytest.param(
            "Die Außenminister von Norwegen, Lars Holm, und Fischer haben sich am Montag getroffen.",
            [],
            id="a name behind one state",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm ist am Montag mit seinen amerikanischen und japanischen Amtskollegen zusammengekommen.",
            ["JPN-NOR-USA 2012-05-07 foreign_ministers held Lars Holm"],
            id="counterparts of two states",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm traf am Montag den Premierminister Japans, Ken Sato und den Präsidenten Kenias, Juma Otieno.",
            ["JPN-KEN-NOR 2012-05-07 foreign_ministers held Lars Holm-Ken Sato-Juma Otieno"],
            id="no comma closes a name before and",
        ),
        pytest.param(
            "Norwegens Präsident Lars Holm begann am Montag einen zweitägigen offiziellen Besuch in Japan.",
            ["JPN-NOR 2012-05-07/2012-05-08 leaders held Lars Holm"],
            id="an adjective behind the length",
        ),
        pytest.param(
            "Norwegens Präsident Lars Holm will im Juni neben dem japanischen Präsidenten Ken Sato auch Fischer treffen.",
            ["JPN-NOR 2012-06 leaders planned Lars Holm-Ken Sato"],
            id="met beside others",
        ),
        pytest.param(
            "Norwegens Präsident Lars Holm will im Juni neben dem Haus des japanischen Präsidenten Ken Sato auch Fischer treffen.",
            [],
            id="beside a house",
        ),
    ],
)
def test_who_is_meant(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
