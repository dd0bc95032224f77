from datetime import date, timedelta

import pytest

from dashboard import wording
from dashboard.i18n import strings
from dashboard.rows import ContactRow, GapRow, Person, Source
from extract.edtf import parse

EN, DE = strings("en"), strings("de")

DATES = [
    ("2015-09-18", "18 Sept 2015", "18. Sept. 2015"),
    ("2013-10", "Oct 2013", "Okt. 2013"),
    ("2017-05-08/2017-05-12", "8–12 May 2017", "8.–12. Mai 2017"),
    ("2018", "2018", "2018"),
    ("2014-21", "spring 2014", "Frühjahr 2014"),
    ("2014-24", "winter 2014", "Winter 2014"),
    ("197X", "1970s", "1970er Jahre"),
    ("2015~", "about 2015", "etwa 2015"),
    ("../2014-09-18", "18 Sept 2014 or earlier", "18. Sept. 2014 oder früher"),
    ("2015-09/..", "1 Sept 2015 or later", "1. Sept. 2015 oder später"),
]


def squeezed(text):
    return text.replace("\u2009", "").replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize(("value", "english", "german"), DATES)
def test_a_date_is_told_with_the_precision_that_it_has(value, english, german):
    assert squeezed(wording.edtf(parse(value), EN)) == english
    assert squeezed(wording.edtf(parse(value), DE)) == german


def test_no_date_is_told_as_none():
    assert wording.edtf(None, EN) == "no date"


def gap(days_min, days_max, *, is_open=False):
    first = date(2015, 9, 18)
    last = first + timedelta(days=days_min)
    return GapRow(
        "g", "leaders", None, None, first, last, days_min, days_max, is_open, (), (), "", None
    )


LENGTHS = [
    (gap(517, 517), "17 months", "17 Monate"),
    (gap(440, 440), "14 months", "14 Monate"),
    (gap(592, 622), "at least 19 months", "mindestens 19 Monate"),
    (gap(687, 717), "at least 22 months", "mindestens 22 Monate"),
    (gap(1112, 1142), "at least 36 months", "mindestens 36 Monate"),
    (gap(1043, 1043, is_open=True), "none since · 34 months", "seither keiner · 34 Monate"),
    (gap(20, 20), "20 days", "20 Tage"),
    (gap(1, 1), "1 day", "1 Tag"),
    (gap(3653, 3653), "10 years", "10 Jahre"),
    (gap(3700, 3700), "10 years 2 months", "10 Jahre 2 Monate"),
]


@pytest.mark.parametrize(("row", "english", "german"), LENGTHS)
def test_a_band_says_how_long_it_is_and_how_sure(row, english, german):
    assert wording.gap(row, EN) == english
    assert wording.gap(row, DE) == german


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Ash Carter", "USA", "Carter"),
        ("Putin", "RUS", "Putin"),
        ("Ursula von der Leyen", "EU", "von der Leyen"),
        ("Mohammed bin Salman", "SAU", "bin Salman"),
        ("Xi Jinping", "CHN", "Xi"),
        ("Kim Jong Un", "PRK", "Kim"),
        ("Recep Tayyip Erdoğan", "TUR", "Erdoğan"),
    ],
)
def test_a_person_is_called_as_a_headline_would(name, country, expected):
    assert wording.surname(Person(name, "", country, None), EN) == expected


def test_a_name_of_another_alphabet_is_written_as_the_page_s_language_does():
    known = Person("Sergej Lawrow", "", "RUS", None, {"en": "Sergey Lavrov"})
    assert [wording.surname(known, lang) for lang in (EN, DE)] == ["Lavrov", "Lawrow"]


@pytest.mark.parametrize(
    ("pair", "english", "german"),
    [
        (("RUS", "USA"), "US–Russia", "USA–Russland"),
        (("DEU", "RUS"), "Germany–Russia", "Deutschland–Russland"),
        (("FRA", "EU"), "EU–France", "EU–Frankreich"),
        (("QQQ", "XKX"), "Kosovo–QQQ", "Kosovo–QQQ"),
    ],
)
def test_a_dyad_is_named_in_the_order_newspapers_use(pair, english, german):
    assert wording.dyad(pair, EN) == english
    assert wording.dyad(pair, DE) == german


def row(*people):
    source = Source("a", "", "", "", "en", None, "")
    return ContactRow(
        "c", None, "talks", "officials", "held", ("RUS", "USA"), people, "", None, (), (), "", source, 1, None
    )  # fmt: skip


A, B, C = (Person(f"Given {name}", "", "USA", None) for name in ("Ash", "Beech", "Cedar"))
Z = Person("Zoya Zima", "", "RUS", None)
STRAY = Person("Kim Keller", "", "CHE", None)

WHO = [
    ((), "US – Russia"),
    ((A,), "Ash – Russia"),
    ((A, Z), "Ash – Zima"),
    ((Z, A), "Ash – Zima"),
    ((A, B, Z), "Ash/Beech – Zima"),
    ((A, B, C, Z), "Ash +2 – Zima"),
    ((A, A, Z), "Ash – Zima"),
    ((A, Z, STRAY), "Ash – Zima – Keller"),
]


@pytest.mark.parametrize(("people", "expected"), WHO)
def test_the_sides_stand_side_by_side_in_the_dyads_order(people, expected):
    assert wording.who(row(*people), ("USA", "RUS"), EN) == expected


def test_beside_another_dyad_a_row_names_its_own_sides_alone():
    assert wording.who(row(Z), ("DEU", "RUS"), EN) == "US – Zima"
