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
    ],
)
def test_what_lies_ahead(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
