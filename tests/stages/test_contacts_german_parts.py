"""Who acts, who is only spoken to, and what a clause only refers to: German sentences and the rows that a reader takes from them."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} warf dem lettischen Präsidenten Jan Ozol am Montag bei einem Treffen mit {S} Härte vor.",
            ["JPN-NOR held"],
        ),
        (
            "{H} hat am Montag dem lettischen Präsidenten Jan Ozol bei einem Treffen mit {S} gedankt.",
            ["JPN-NOR held"],
        ),
        (
            "Dem Präsidenten Lettlands gelang am Montag bei einem Treffen mit {S} viel.",
            ["JPN-LVA held"],
        ),
    ],
)
def test_whom_something_is_said_to_does_not_meet(text, told):
    assert rows(text, DAY, fields=("countries", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} traf sich am Montag zu einem Gespräch mit {S}, Lettlands Präsident Jan Ozol und Perus Präsident Luis Paz.",
            ["JPN-LVA-NOR-PER"],
        ),
        (
            "{H} traf sich am Montag mit {S}, Lettlands Präsident Jan Ozol und Perus Präsident Luis Paz zu einem Krisengespräch.",
            ["JPN-LVA-NOR-PER"],
        ),
    ],
)
def test_who_meets_for_one_talk_sits_at_one_table(text, told):
    assert rows(text, DAY, fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H}, der derzeit zu einem Besuch in Tokio weilt, lobte Perus Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-09"],
        ),
        (
            "{H}, der sich derzeit in Tokio aufhält, lobte Perus Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-09"],
        ),
        (
            "{H}, der am Montag zu Gesprächen in Tokio war, lobte Perus Präsidenten Luis Paz.",
            ["JPN-NOR 2012-05-07"],
        ),
        ("{H} lobte, die seit Wochen laufende Krise in Tokio zu besprechen.", []),
    ],
)
def test_a_relative_pronoun_is_no_article(text, told):
    assert rows(text, DAY, fields=("countries", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} telefonierte am Montag mit seinem Pariser Amtskollegen Jean Petit.",
            ["FRA-NOR leaders"],
        ),
        ("{H} telefonierte am Montag mit seinem Pariser Amtskollegen.", ["FRA-NOR leaders"]),
        ("{H} traf in Paris seinen Kollegen aus Japan.", ["JPN-NOR leaders"]),
    ],
)
def test_a_capital_before_a_counterpart_is_the_state_he_serves(text, told):
    assert rows(text, DAY, fields=("countries", "level")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} hat seit seiner Wahl dreimal mit {S} telefoniert.",
            ["JPN-NOR ../2012-05-09"],
        ),
        (
            "{H} hat zum ersten Mal seit seiner Wahl mit {S} telefoniert.",
            ["JPN-NOR 2012-05-02/2012-05-09"],
        ),
        (
            "Bei einem Treffen mit {S} lobte {H} die Messe, die am 1. April begann.",
            ["JPN-NOR 2012-05-02/2012-05-09"],
        ),
        (
            "{H} lobte das Treffen mit {S}, das am 1. April stattfand.",
            ["JPN-NOR 2012-04-01"],
        ),
        (
            "Seit Norwegen am 3. Mai den Rat verlassen hat, sprach {H} nicht mehr mit Fischern, aber mit {S}.",
            [],
        ),
    ],
)
def test_what_a_time_dates(text, told):
    assert rows(text, DAY, fields=("countries", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} lobte den Einsatz. Ein Team der Fischer (FTF) flog am Montag nach Tokio.", []),
        (
            "{H} und {S} sind besorgt. Beim letzten Treffen der Staats- und Regierungschefs gab es Fisch.",
            [],
        ),
        ("{H} und {S} sind besorgt. Beim letzten Gipfel der EU gab es Fisch.", []),
        ("{H} sagte beim Gipfel der Nato am Montag, man sei einig.", []),
    ],
)
def test_what_others_did_is_not_of_those_told_before(text, told):
    assert rows(text, DAY, fields=("countries",)) == told
