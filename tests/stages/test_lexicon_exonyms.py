"""How a language writes the names of persons and places of another's news."""

from __future__ import annotations

import pytest

from extract.lexicon.exonyms import person_in, place_in, written_in
from extract.lexicon.tables import rows


@pytest.mark.parametrize(
    ("lang", "told", "item", "name"),
    [
        ("en", "Sergej Lawrow", "Q58217", "Sergey Lavrov"),
        ("en", "Lawrow", "Q58217", "Lavrov"),
        ("de", "Lavrov", None, "Lawrow"),
        ("de", "Volodymyr Zelensky", None, "Wolodymyr Selenskyj"),
        ("de", "Waleri Gerasimow", "Q36073", None),  # one of the spellings that German has
        ("en", "Sergei Lavrov", None, None),
        ("en", "Angela Merkel", None, None),  # no other alphabet, no other spelling
        ("en", "Xi Jinping", "Q15031", None),
        ("de", "al-Golani", None, None),  # a nickname is no spelling
        ("en", "Kari Solheim", None, None),
        ("en", "", None, None),
    ],
)
def test_a_person_is_written_as_the_reader_knows_the_name(lang, told, item, name):
    assert person_in(lang, told, item) == name


@pytest.mark.parametrize(
    ("lang", "told", "name"),
    [
        ("en", "Genf", "Geneva"),
        ("de", "Geneva", "Genf"),
        ("fr", "Wien", "Vienne"),
        ("en", "Geneva", None),
        ("en", "Baku", None),
        ("en", "Wiener Hofburg", None),
        ("en", "", None),
    ],
)
def test_a_town_is_called_as_the_reader_calls_it(lang, told, name):
    assert place_in(lang, told) == name


def test_no_town_stands_twice_and_each_differs_somewhere():
    assert place_in("en", "Genf")  # reading the table refuses a name of two towns
    assert all(len({*row.values()}) > 1 for row in rows("exonyms.csv"))
    assert written_in() == ("de", "en", "fr")
