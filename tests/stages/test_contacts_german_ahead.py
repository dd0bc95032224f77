"""German: presents that tell of what lies ahead, and what was before what is planned."""

import pytest

from tests.reading import rows

DAY = "2012-05-08"  # a Tuesday
FIELDS = ("countries", "date", "mode", "status", "place")
ABROAD = "Norwegens Außenminister Lars Holm reist am Donnerstag nach Japan. In Seoul trifft Holm Südkoreas Außenministerin Kim."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            ABROAD,
            ["JPN-NOR 2012-05-10 meeting planned", "KOR-NOR meeting planned Seoul"],
            id="on a journey to come",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm reiste am Montag nach Japan. In Seoul trifft Holm Südkoreas Außenministerin Kim.",
            ["JPN-NOR 2012-05-07 meeting held", "KOR-NOR 2012-05-08 meeting held Seoul"],
            id="on a journey that goes on",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm trifft mit dem japanischen Außenminister Ken Sato zusammen. Am Donnerstag soll es in Genf zu dem Treffen kommen.",
            ["JPN-NOR 2012-05-10 meeting planned Genf"],
            id="dated by the next sentence",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm trifft in Genf den japanischen Außenminister Ken Sato. Am Donnerstag soll es ein weiteres Treffen der beiden geben.",
            ["JPN-NOR 2012-05-08 meeting held Genf", "JPN-NOR 2012-05-10 meeting planned"],
            id="another one",
        ),
        pytest.param(
            "Der Plan soll an ein Telefonat der Präsidenten Norwegens und Japans vom April anknüpfen.",
            ["JPN-NOR 2012-04 phone held"],
            id="what is taken up",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm hat die Termine mit dem japanischen Außenminister Ken Sato abgesagt. Holm hatte Sato erst am Montag gesprochen.",
            ["JPN-NOR meeting cancelled", "JPN-NOR 2012-05-07 talks held"],
            id="appointments and whom one speaks",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm traf am Montag Japans Präsidenten Ken Sato. Bei dem Treffen mit Sato dürfte es um Fisch gehen.",
            ["JPN-NOR 2012-05-07 meeting held"],
            id="what a meeting told may be about",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm lobte Japans Präsidenten Ken Sato. Bei dem Treffen mit Sato dürfte es um Fisch gehen.",
            ["JPN-NOR meeting planned"],
            id="what a meeting to come may be about",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm begibt sich am Sonntag nach Katar. Holm trifft in Doha mit US-Außenminister Mark Miller sowie dem katarischen Premierminister Ali Thani zusammen.",
            ["NOR-QAT 2012-05-13 meeting planned Doha", "NOR-USA meeting planned Doha"],
            id="all whom one verb tells of",
        ),
        pytest.param(
            "Norwegens Außenminister Lars Holm und Japans Außenminister Ken Sato lobten den Vertrag. Die Staatsführer beider Länder hatten sich am Sonntag getroffen.",
            ["JPN-NOR 2012-05-06 meeting held"],
            id="who leads a state",
        ),
    ],
)
def test_what_lies_ahead(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
