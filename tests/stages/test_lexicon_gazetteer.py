"""The gazetteer: facts spot-checked, tables consistent, spellings and surnames found."""

import pytest

from extract import edtf
from extract.lexicon import gazetteer
from extract.lexicon.gazetteer import FormKind
from extract.model import Level


@pytest.mark.parametrize(
    ("country", "office", "at", "names"),
    [
        ("USA", "defence_minister", "2015-09-18", ["Ashton Carter"]),
        ("USA", "chief_of_defence", "2017-02-16", ["Joseph F. Dunford, Jr."]),
        ("USA", "head_of_state", "2018-07", ["Donald Trump"]),
        ("RUS", "chief_of_defence", "2017", ["Valery Gerasimov"]),
        ("RUS", "defence_minister", "2015-09-18", ["Sergey Shoygu"]),
        ("RUS", "head_of_state", "1995", ["Boris Yeltsin"]),
        ("DEU", "head_of_government", "2017-05-02", ["Angela Merkel"]),
        ("AUT", "foreign_minister", "2019-02", ["Karin Kneissl"]),
        ("AUT", "foreign_minister", "2019-07", ["Alexander Schallenberg"]),
        ("EU", "eu_foreign_policy", "2016", ["Federica Mogherini"]),
        ("NATO", "nato_sg", "2016", ["Jens Stoltenberg"]),
    ],
)
def test_the_holder_of_an_office_is_the_one_of_that_day(country, office, at, names):
    assert [p.name for p in gazetteer.holders(country, office, edtf.parse(at))] == names


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
        ("Joe Dunford", "joseph-f-dunford-jr"),
        ("Ash Carter", "ashton-carter"),
        ("Jim Mattis", "james-mattis"),
        ("Kim Jong Un", "kim-jong-un"),
        ("Abe Shinzo", "shinzo-abe"),
        ("Orbán Viktor", "viktor-orban"),
    ],
)
def test_a_person_is_found_however_the_name_is_spelt(written, identifier):
    assert [p.id for p in gazetteer.persons_named(written)] == [identifier]


def test_a_stranger_with_a_known_surname_is_nobody():
    assert gazetteer.persons_named("Peter Lawrow") == ()


def test_foreign_ministers_and_deputies_have_their_levels():
    assert gazetteer.office_level("foreign_minister") == Level.FOREIGN_MINISTERS
    assert gazetteer.office_level("official") == Level.OFFICIALS


@pytest.mark.parametrize(
    ("lang", "form", "kind", "codes"),
    [
        ("de", "Kreml", FormKind.BUILDING, ("RUS",)),
        ("de", "estnisch", FormKind.ADJECTIVE, ("EST",)),
        ("de", "Brüssel", FormKind.CAPITAL, ("EU", "NATO", "BEL")),
        ("de", "US-", FormKind.PREFIX, ("USA",)),
        ("de", "Esten", FormKind.DEMONYM, ("EST",)),
        ("en", "Estonian", FormKind.ADJECTIVE, ("EST",)),
        ("en", "Pentagon", FormKind.BUILDING, ("USA",)),
        ("en", "Soviet", FormKind.ADJECTIVE, ("RUS",)),
    ],
)
def test_a_state_is_known_by_its_names(lang, form, kind, codes):
    found = [f.codes for f in gazetteer.name_forms(lang) if (f.form, f.kind) == (form, kind)]
    assert found == [codes]
