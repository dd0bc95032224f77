"""German constructions that tell a contact beside its usual words: notes handed over, summits of a body, talks between, who attends."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")

NOTES = [
    ("Norwegen übergab der Türkei am Montag eine Protestnote.", "NOR-TUR 2012-05-07 letter held"),
    ("Oslo habe Tokio am Montag eine Protestnote überreicht.", "JPN-NOR 2012-05-07 letter held"),
    (
        "Norwegens Regierung will der japanischen Regierung am Freitag ein Schreiben zustellen.",
        "JPN-NOR 2012-05-11 letter planned",
    ),
    (
        "Dem japanischen Botschafter sei am Montag in Oslo eine Note übergeben worden.",
        "JPN-NOR 2012-05-07 letter held",
    ),
    ("Norwegen hat den Fischern am Montag eine Note zu Japan übergeben.", None),
    ("Norwegen könnte Japan am Freitag eine Note übergeben.", None),
    ("Norwegen hat Japan am Montag kein Schreiben übermittelt.", None),
    ("Norwegen hat Japan am Montag eine Liste mit Noten übergeben.", None),
]
SUMMITS = [
    ("Der EU-Gipfel mit Japan hat am Montag geendet.", "EU-JPN 2012-05-07 meeting held"),
    ("Der EU-Gipfel mit Japan wird im Juli stattfinden.", "EU-JPN 2012-07 meeting planned"),
    ("Der Nato-Gipfel mit Japan wurde abgesagt.", "JPN-NATO meeting cancelled"),
    ("Der Krisengipfel mit Japan hat am Montag geendet.", None),
    ("Der EU-Gipfel mit Schwerpunkt Japan hat am Montag geendet.", None),
]


@pytest.mark.parametrize(("text", "told"), [*NOTES, *SUMMITS])
def test_what_is_told_beside_the_usual_words(text, told):
    assert rows(text, DAY, fields=FIELDS) == ([told] if told else [])
