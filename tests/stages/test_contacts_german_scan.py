"""Plain contacts of German news that were once passed over: one line, the rows that a careful reader takes from it."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "mode", "status")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} hat am Montag unter anderem {S} getroffen.",
            ["JPN-NOR meeting held"],
            id="'unter anderem' governs nobody",
        ),
        pytest.param(
            "Wegen der Infektion mit dem Nordsee-Virus hat {H} am Montag seine geplante Reise nach Japan abgesagt.",
            ["JPN-NOR meeting cancelled"],
            id="a verb parts who acts from a preposition",
        ),
        pytest.param(
            "Es liegt ein Papier vor, über das Norwegen und Japan im März in Graz gesprochen haben.",
            ["JPN-NOR talks held"],
            id="'über das' leads a relative clause before a bare state",
        ),
        pytest.param(
            "{H} war am Montag auf Einladung von {S} in Tokio zu Gast.",
            ["JPN-NOR meeting held"],
            id="who is a guest on invitation has come",
        ),
        pytest.param(
            "Die EU und Oslo wollen am Freitag weiter über einen Pakt sprechen.",
            ["EU-NOR talks planned"],
            id="a body and a capital act together",
        ),
        pytest.param(
            "In der EU und Oslo wird am Freitag weiter über einen Pakt gesprochen.",
            [],
            id="a body and a capital as places",
        ),
        pytest.param(
            "{H} hat am Montag mit {S} und Norwegens Handelsminister Jan Dahl beraten.",
            ["JPN-NOR talks held"],
            id="who acts may sit beside one of his own side",
        ),
        pytest.param(
            "Norwegische Beamte halten sich derzeit zu Gesprächen über Fisch in Tokio auf.",
            ["JPN-NOR meeting held"],
            id="civil servants of a state are there for talks",
        ),
        pytest.param(
            "Zum Auftakt des Treffens mit {S} dankte {H} am Montag den Fischern.",
            ["JPN-NOR meeting held"],
            id="the start of a meeting with somebody",
        ),
        pytest.param(
            "Zum Auftakt des Gipfels dankten {H} und {S} den Fischern.",
            [],
            id="the start of a summit",
        ),
        pytest.param(
            "{H} weigerte sich, an einer gemeinsamen Pressekonferenz mit {S} teilzunehmen.",
            [],
            id="a joint press conference that was refused",
        ),
        pytest.param(
            "{H} lächelt. Am Freitag wird er zum Gipfel der Fischer in Tokio erwartet.",
            [],
            id="a guest of a summit is no guest of the host",
        ),
    ],
)
def test_german_news_that_was_passed_over(text, told):
    assert rows(text, DAY, fields=FIELDS) == told
