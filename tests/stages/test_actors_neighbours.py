"""An office and the name behind it that is somebody else's: sentences and the sides of the contact that they tell."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ministerpräsident Lars Holm aus Norwegen will reisen. Am Freitag wird der japanische Präsident Holm empfangen.",
            ["JPN-NOR meeting planned"],
        ),
        (
            "Norwegens Ministerpräsident Lars Holm ist müde. Am Montag empfing der japanische Präsident Holm in Tokio.",
            ["JPN-NOR meeting held"],
        ),
        (
            "Norwegens Ministerpräsident Lars Holm ist müde. Am Montag empfing der dänische Präsident Bang in Riga Lettlands Premier Jan Ozol.",
            ["DNK-LVA meeting held"],
        ),
        (
            "Norwegens Ministerpräsident Lars Holm und Dänemarks Präsident Ole Holm sind müde. Am Montag traf der dänische Präsident Holm Lettlands Premier Jan Ozol.",
            ["DNK-LVA meeting held"],
        ),
    ],
)
def test_an_office_beside_somebody_elses_name(text, told):
    assert rows(text, DAY, fields=("countries", "mode", "status")) == told
