"""Histories lean on the dates that they tell, news on its own day."""

from datetime import date

import pytest

from extract.edtf import parse
from extract.timex.story import in_story, tells_history
from extract.timex.tag import tag
from extract.timex.view import CONVENTIONS, timex_rows

HISTORY = (
    "1911 kam sie zur Welt. Von 1917 bis 1925 ging sie zur Schule, 1930 zog sie fort. Im Mai 1936 kehrte sie heim, "
    "am 3. Juni 1936 heiratete sie, im August wurde das Haus fertig. 1948 starb ihr Mann, am 2. Jänner 1949 ihr Vater."
)
NEWS = "Am Montag kam der Minister nach Oslo, gestern flog er heim. 1990 war er zuletzt hier, am Freitag kommt er wieder."

YEARS = "Schon 1949, 1957 und 1968 wurde umgebaut, 1983 erweitert. Am Sonntag wurde wieder gefeiert, im Mai wird angebaut."


@pytest.mark.parametrize(
    ("text", "dct", "expected"),
    [
        (HISTORY, date(2015, 3, 1), True),
        (HISTORY, date(1912, 3, 1), False),
        (NEWS, date(2015, 3, 1), False),
        ("1990, 1991, 1992", date(2015, 3, 1), False),
        (HISTORY + NEWS, date(2015, 3, 1), False),
        (NEWS, None, True),
        (YEARS, date(2015, 3, 1), False),
        ("1. März 2015. " + HISTORY, date(2015, 3, 1), False),
    ],
)
def test_a_history_names_many_dates_long_past_and_few_near_its_day(text, dct, expected):
    assert tells_history(tag(text, "de"), dct) is expected


@pytest.mark.parametrize(
    ("value", "last", "expected"),
    [
        ("XXXX-07-02", date(1941, 6, 22), "1941-07-02"),
        ("XXXX-11", date(1941, 2, 1), "1941-11"),
        ("XXXX-02", date(1941, 6, 22), "1941-02"),
        ("XXXX-01-03", date(1941, 12, 22), "1942-01-03"),
        ("XXXX-SU", date(1941, 1, 1), "1941-SU"),
        ("REF+1D", date(1941, 6, 22), "1941-06-23"),
        ("REF+P3M", date(1944, 2, 18), "1944-05-18"),
        ("DCT+1Y", date(1941, 6, 22), "1942"),
        ("1939", date(1941, 6, 22), "1939"),
    ],
)
def test_an_open_date_is_of_the_year_last_told(value, last, expected):
    assert in_story(value, last, last) == expected


def test_the_view_reads_a_history_from_its_own_dates():
    rows = timex_rows(HISTORY, "de", parse("2015-03-01"), CONVENTIONS["krauts"])

    assert "1936-08" in {row.value for row in rows}


@pytest.mark.parametrize(
    ("text", "lang", "values"),
    [
        ("Am 5. Januar 1942 begann es. Am 20. Januar fiel die Stadt.", "de", ["1942-01-05", "1942-01-20"]),
        ("Im Dezember 1941 begann es. Im Februar war alles aus.", "de", ["1941-12", "1942-02"]),
        ("It began on 5 January 1942. In February it was over.", "en", ["1942-01-05", "1942-02"]),
        ("Am 12. Februar 1942 kam er, am 2. Februar war er noch fort.", "de", ["1942-02-12", "1942-02-02"]),
        ("Am 5. Januar 1941 begann es. Am 29. Februar endete es.", "de", ["1941-01-05", "XXXX-02-29"]),
    ],
)  # fmt: skip
def test_the_first_months_of_a_year_are_of_the_year_told(text, lang, values):
    rows = timex_rows(text, lang, parse("2011-01-01"), CONVENTIONS["narrative"])

    assert [row.value for row in rows] == values


@pytest.mark.parametrize("text", ["Am 29. Februar 1941 begann es.", "Am 31. April 2015 kam er."])
def test_a_day_that_no_calendar_has_is_tagged_as_written(text):
    assert len(timex_rows(text, "de", parse("2018-07-16"), CONVENTIONS["krauts"])) == 1
