"""Persons by name: spellings, pet forms, strangers, and surnames that are words."""

import pytest

from extract.lexicon import names, tables
from extract.lexicon.spelling import fold, same_given_name, skeleton


@pytest.mark.parametrize(
    "spellings",
    [
        "Gerasimow Gerassimow Gerasimov",
        "Selenskyj Zelensky Zelenskiy Zelenskyy Selenski",
        "Lawrow Lavrov",
        "Schoigu Shoigu Shoygu Schojgu",
        "Jelzin Yeltsin",
        "Alijew Aliyev Aliev",
        "Chamenei Khamenei",
        "Juschtschenko Yushchenko",
        "Jazenjuk Yatsenyuk",
        "Mirsijojew Mirziyoyev",
        "Nasarbajew Nazarbayev",
        "Tschernomyrdin Chernomyrdin",
        "Dschubeir Jubeir",
        "Janukowytsch Yanukovych",
        "Saluschnyj Zaluzhnyi",
        "Laridschani Larijani",
        "Medwedew Medwedjew Medvedev",
        "Serdjukow Serdyukov",
        "Netanjahu Netanyahu",
    ],
)
def test_all_romanisations_of_a_name_have_one_skeleton(spellings):
    assert len({skeleton(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize("pair", ["Lawrow Lawson", "Iwanow Iwanowa", "Putin Patin", "Kerry Kelly"])
def test_different_names_have_different_skeletons(pair):
    one, other = pair.split()
    assert skeleton(one) != skeleton(other)


def test_an_arabic_article_is_no_part_of_the_skeleton():
    assert skeleton("al-Assad") == skeleton("Assad")


@pytest.mark.parametrize("spellings", ["Müller Mueller Muller", "Erdoğan Erdogan", "Wałęsa Walesa"])
def test_accents_and_umlauts_fold(spellings):
    assert len({fold(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize("row", tables.rows("transliteration.csv"), ids=lambda row: row["letters"])
def test_the_examples_of_a_transliteration_have_its_letters_and_one_skeleton(row):
    assert row["letters"] in row["examples"].lower()
    assert len({skeleton(name) for name in row["examples"].split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joe", "Joseph"),
        ("Ash", "Ashton"),
        ("Jim", "James"),
        ("Sergej", "Serhij"),
        ("H.R.", "Herbert"),
    ],
)
def test_pet_forms_and_initials_are_the_same_given_name(one, other):
    assert same_given_name(one, other)
    assert same_given_name(other, one)


@pytest.mark.parametrize(("one", "other"), [("Peter", "Sergej"), ("John", "James"), ("J.", "Karl")])
def test_other_given_names_are_not(one, other):
    assert not same_given_name(one, other)


@pytest.mark.parametrize(
    ("written", "identifier"),
    [
        ("Sergej Lawrow", "sergey-lavrov"),
        ("Sergei Wiktorowitsch Lawrow", "sergey-lavrov"),
        ("Gerassimow", "valery-gerasimov"),
        ("Waleri Gerasimow", "valery-gerasimov"),
        ("Schoigu", "sergey-shoygu"),
        ("Selenskyj", "volodymyr-zelenskyy"),
        ("Recep Tayyip Erdogan", "recep-tayyip-erdogan"),
        ("ERDOGAN", "recep-tayyip-erdogan"),
        ("Joe Dunford", "joseph-f-dunford-jr"),
        ("Ash Carter", "ashton-carter"),
        ("Jim Mattis", "james-mattis"),
        ("H.R. McMaster", "h-r-mcmaster"),
        ("Donald John Trump", "donald-trump"),
        ("Kim Jong Un", "kim-jong-un"),
        ("Abe Shinzo", "shinzo-abe"),
        ("Orbán Viktor", "viktor-orban"),
        ("von der Leyen", "ursula-von-der-leyen"),
        ("Ursula von der Leyen", "ursula-von-der-leyen"),
        ("Frank Walter Steinmeier", "frank-walter-steinmeier"),
        ("Papst Franziskus", "francis"),
        ("Emomali Rachmon", "emomali-rahmon"),
    ],
)
def test_a_person_is_found_however_the_name_is_spelt(written, identifier):
    assert [p.id for p in names.persons_named(written)] == [identifier]


def test_a_shared_name_returns_all_who_bear_it():
    assert {p.id for p in names.persons_named("George Bush")} == {
        "george-h-w-bush",
        "george-w-bush",
    }


@pytest.mark.parametrize("stranger", ["Peter Lawrow", "Erwin Pistorius", "Angela", "Barack", ""])
def test_a_stranger_and_a_bare_given_name_are_nobody(stranger):
    assert names.persons_named(stranger) == ()


def test_a_name_without_an_accent_is_not_found_by_a_word_with_one():
    assert names.surname("Bar", "de") is not None
    assert names.surname("Bär", "de") is None


@pytest.mark.parametrize(
    ("lang", "form", "ambiguous"),
    [
        ("de", "Kohl", True),
        ("de", "Kurz", True),
        ("de", "Kern", True),
        ("de", "May", True),
        ("de", "Rice", True),
        ("en", "May", True),
        ("en", "Rice", True),
        ("en", "Kohl", False),
        ("en", "Kurz", False),
        ("de", "Gabriel", True),
        ("en", "Hague", True),
        ("de", "Merkel", False),
        ("de", "Lawrow", False),
        ("en", "Putin", False),
        ("en", "Carter", False),
    ],
)
def test_a_surname_that_is_also_a_word_is_marked(lang, form, ambiguous):
    found = names.surname(form, lang)
    assert found is not None
    assert found.ambiguous is ambiguous


def test_a_surname_knows_its_persons():
    assert {p.id for p in names.surnames("de")["Carter"].persons} >= {
        "ashton-carter",
        "jimmy-carter",
    }
