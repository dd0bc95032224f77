"""What a text counts from, or compares with: a beginning that it named, the same quarter of the year before."""

import pytest

from extract.edtf import parse
from extract.timex.view import CONVENTIONS, timex_rows


def values(text, lang, dct="2018-10-26"):
    convention = CONVENTIONS[{"de": "krauts", "en": "timebank"}[lang]]
    return [
        (text[row.start : row.end], row.value)
        for row in timex_rows(text, lang, parse(dct), convention)
    ]


@pytest.mark.parametrize(
    ("text", "lang", "last"),
    [
        ("Start war am 2. Juli. In der dritten Woche regnete es.", "de", ("der dritten Woche", "2018-W29")),
        ("Der Kurs begann am 2. Juli. Die erste Woche war kurz.", "de", ("Die erste Woche", "2018-W27")),
        ("Am 2. Juli startete der Kurs. In der zweiten Woche kam Wind.", "de", ("der zweiten Woche", "2018-W28")),
        ("The course began on July 2. By the third week all had left.", "en", ("the third week", "2018-W29")),
    ],
)  # fmt: skip
def test_weeks_are_counted_from_the_beginning_that_the_text_names(text, lang, last):
    assert values(text, lang)[-1] == last


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("In der dritten Woche regnete es.", "de"),
        ("Am 2. Juli kam er. In der dritten Woche regnete es.", "de"),
        ("He arrived on July 2. By the third week all had left.", "en"),
    ],
)
def test_without_a_beginning_a_counted_week_is_left_alone(text, lang):
    assert not any("eek" in tag or "Woche" in tag for tag, _ in values(text, lang))


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("In the third quarter it lost $24 million, compared with $3 million last year.", ("last year", "2017-Q3")),
        ("Sales in the third quarter were $2 billion, up from last year's $1 billion.", ("last year", "2017-Q3")),
        ("Profit rose in the third quarter. The plant opened last year.", ("last year", "2017")),
        ("It earned $4 million, compared with $3 million last year.", ("last year", "2017")),
        ("It earned more in the third quarter than in the 2017 quarter.", ("the 2017 quarter", "2017-Q3")),
        ("It earned $4 million in the quarter ended July 31.", ("the quarter", "2018-Q2")),
        ("It earned $4 million in the quarter ended Jan. 31, 2018.", ("the quarter", "2017-Q4")),
        ("It earned more in the third quarter than in the same quarter the previous year.", ("the same quarter the previous year", "2017-Q3")),
        ("It earned more in its second fiscal quarter.", ("its second fiscal quarter", "2018-Q2")),
        ("In its third quarter it lost money. This quarter's loss includes charges.", ("This quarter's", "2018-Q3")),
    ],
)  # fmt: skip
def test_compared_figures_are_of_the_same_quarter(text, last):
    assert last in values(text, "en")[-2:]


def test_the_quarter_of_a_fiscal_year_has_no_number_of_the_calendar():
    text = "It earned more in the fiscal first quarter. In the quarter it sold less than a year earlier."

    assert [value for _, value in values(text, "en")] == ["2018-Q1", "2018-QX", "2017-QX"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Bis zum dritten Quartal 2018 sank er gegenüber dem gleichen Zeitraum des Vorjahres.", ("dem gleichen Zeitraum des Vorjahres", "2017-Q3")),
        ("Im dritten Quartal kamen mehr als im Vorjahresquartal.", ("Vorjahresquartal", "2017-Q3")),
        ("Im August kamen mehr als im Vorjahresmonat.", ("Vorjahresmonat", "2017-08")),
        ("Heuer kamen mehr als im Vorjahreszeitraum.", ("Vorjahreszeitraum", "2017")),
    ],
)  # fmt: skip
def test_german_figures_are_compared_with_the_same_time_of_the_year_before(text, last):
    assert values(text, "de")[-1] == last


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met on March 2. That day it rained.", ["2018-03-02", "2018-03-02"]),
        ("Prices fall, and you lose money that day.", []),
        ("They met on March 2. " + "It rained and rained. " * 50 + "They left that day.", ["2018-03-02"]),
        ("For the week, the index fell.", ["2018-WXX"]),
        ("Am Freitag siegte er wie am Tag zuvor, auch sie wiederholte den Sieg vom Vortag.", ["2018-10-26", "2018-10-25", "2018-10-25"]),
    ],
)  # fmt: skip
def test_what_points_to_a_day_or_week_needs_one(text, told):
    lang = "de" if "Vortag" in text else "en"
    assert [value for _, value in values(text, lang)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sie zieht ins Wahljahr 2019 mit der Wahl im Frühjahr.", ["2019", "2019-SP"]),
        ("Sie plant für 2019 viel. Im Sommer war sie fort.", ["2019", "2018-SU"]),
    ],
)
def test_a_season_beside_a_year_to_come_is_of_that_year(text, told):
    assert [value for _, value in values(text, "de")] == told


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Six hundred years ago he sailed.", ("Six hundred years ago", "1418")),
        ("It came after reports last week of a plan.", ("last week", "2018-W42")),
    ],
)
def test_whole_hundreds_and_a_week_before_its_object(text, last):
    assert values(text, "en")[-1] == last


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        ("Um elf Uhr am Samstag geht es los.", "de", ["2018-10-27T11:00", "2018-10-27"]),
        ("Am Freitag um elf Uhr, am Samstag um zwölf Uhr.", "de", ["2018-10-26", "2018-10-26T11:00", "2018-10-27", "2018-10-27T12:00"]),
        ("Um elf Uhr. Am Samstag ist Ruhe.", "de", ["2018-10-26T11:00", "2018-10-27"]),
    ],
)  # fmt: skip
def test_an_hour_told_before_its_day_is_of_that_day(text, lang, told):
    assert [value for _, value in values(text, lang)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It earned more in the third quarter. In the year-ago quarter, the second quarter ended Sept. 30, it lost money; that quarter was bad.", ["2018-Q3", "2017-Q3", "2017-Q2", "2017-09-30", "2017-Q2"]),
        ("It lost money in its fourth quarter ended June 30.", ["2018-Q4", "2018-06-30"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_quarter_is_of_its_year(text, told):
    assert [value for _, value in values(text, "en")] == told
