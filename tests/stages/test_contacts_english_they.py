"""Whom "they" means in English where nobody is named: those whose contact was just told, and officers of several states."""

import pytest

from tests.reading import rows

DAY = "2014-06-12"  # a Thursday
MET = "The foreign ministers of Norway and Japan met in Graz on Monday. "
TALKS = "Norway and Japan held talks in Graz on Monday. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (MET + "They will meet again in July.", ["2014-07 foreign_ministers planned"]),
        (MET + "They last met in December.", ["2013-12 foreign_ministers held"]),
        (MET + "They had spoken by phone two days earlier.", ["2014-06-07 foreign_ministers held"]),
        (TALKS + "They agreed to meet again in July.", ["2014-07 officials planned"]),
        (TALKS + "They will hold another round of talks in July.", ["2014-07 officials planned"]),
        (MET + "They will meet fishermen in July.", []),
        (MET + "They called on all sides to talk in July.", []),
        (MET + "Fans of both teams sang outside. They will meet again in July.", []),
    ],
)
def test_those_whose_contact_was_told(text, told):
    assert rows(text, DAY, "en", fields=("date", "level", "status"))[1:] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The presidents of Norway and Japan are worried. They spoke by phone on Monday.",
            ["2014-06-09 leaders held"],
        ),
        (
            "The presidents of Norway and Japan were in Graz on Monday. They did not meet.",
            ["2014-06-09 leaders denied"],
        ),
        (
            "Norwegian and Japanese officials are worried. They spoke on condition of anonymity.",
            [],
        ),
        ("Norway and Japan are worried. They met in the final on Monday.", []),
        ("Norway and Japan played in Graz on Monday. They will meet again in July.", []),
        ("The coaches of Norway and Japan are worried. They spoke by phone on Monday.", []),
    ],
)
def test_officers_of_several_states(text, told):
    assert rows(text, DAY, "en", fields=("date", "level", "status")) == told
