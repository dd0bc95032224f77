"""The gazetteer: tables consistent, facts spot-checked, names and offices found."""

from datetime import date

import pytest
from babel import Locale
from babel.core import get_global

from extract import edtf
from extract.lexicon import offices, states, summits, tables
from extract.lexicon.resources import languages
from extract.lexicon.states import FormKind
from extract.model import Level

BODIES = {"EU", "NATO", "UN", "OSCE"}
BESIDE_THE_UN = {"XKX", "PSE", "TWN", "VAT"}
# In French Dominique and Maurice are given names first.
NAMED_UNLIKE_CLDR = {"CIV", "COD", "COG", "DMA", "MMR", "MUS", "PSE"}


def forms(lang, kind):
    return {form.form: form.codes for form in states.name_forms(lang) if form.kind is kind}


@pytest.mark.parametrize("lang", languages())
def test_every_un_member_and_four_more_have_a_name_and_an_adjective(lang):
    named = {row["code"]: row for row in tables.rows_of("states.csv", lang)}
    assert len(named.keys() - BESIDE_THE_UN) == 193
    assert named.keys() >= BESIDE_THE_UN
    assert [code for code, row in named.items() if not row["country"]] == []
    without = {code for code, row in named.items() if not row["adjective"]}
    assert without <= {"DMA", "KNA"}


@pytest.mark.parametrize("lang", languages())
def test_the_first_name_of_a_state_is_that_of_cldr(lang):
    alpha_2 = {old: new[0] for old, new in get_global("territory_aliases").items() if len(new) == 1}
    territories = Locale(lang).territories
    for row in tables.rows_of("states.csv", lang):
        if row["code"] not in NAMED_UNLIKE_CLDR:
            expected = territories[alpha_2.get(row["code"], row["code"][:2])].replace("&", "and")
            assert row["country"].split("|")[0] == expected


def test_the_sides_of_a_contact_are_states_or_four_bodies():
    assert states.state_codes() >= BODIES | BESIDE_THE_UN | {"USA", "RUS", "DEU"}
    assert not states.state_codes() & {"SUN", "DDR", "YUG", "CSK"}


@pytest.mark.parametrize(
    ("lang", "form", "kind", "codes"),
    [
        ("de", "Sowjetunion", FormKind.COUNTRY, ("RUS",)),
        ("de", "DDR", FormKind.COUNTRY, ("DEU",)),
        ("de", "Vereinigten Staaten", FormKind.COUNTRY, ("USA",)),
        ("de", "Kreml", FormKind.BUILDING, ("RUS",)),
        ("de", "Weißen Haus", FormKind.BUILDING, ("USA",)),
        ("de", "Auswärtigen Amt", FormKind.BODY, ("DEU",)),
        ("de", "Bundesrat", FormKind.BODY, ("CHE", "DEU")),
        ("de", "estnisch", FormKind.ADJECTIVE, ("EST",)),
        ("de", "Esten", FormKind.DEMONYM, ("EST",)),
        ("de", "Franzosen", FormKind.DEMONYM, ("FRA",)),
        ("de", "Brüssel", FormKind.CAPITAL, ("EU", "NATO", "BEL")),
        ("de", "US-", FormKind.PREFIX, ("USA",)),
        ("en", "Estonian", FormKind.ADJECTIVE, ("EST",)),
        ("en", "Ivory Coast", FormKind.COUNTRY, ("CIV",)),
        ("en", "Pentagon", FormKind.BUILDING, ("USA",)),
        ("en", "Soviet", FormKind.ADJECTIVE, ("RUS",)),
        ("en", "Tehran", FormKind.CAPITAL, ("IRN",)),
    ],
)
def test_a_state_is_known_by_its_names(lang, form, kind, codes):
    assert forms(lang, kind).get(form) == codes


@pytest.mark.parametrize(
    ("lang", "kind", "form"),
    [
        ("de", FormKind.ADJECTIVE, "persisch"),
        ("de", FormKind.DEMONYM, "Ungarn"),
        ("en", FormKind.BODY, "Ministry of Defence"),
        ("de", FormKind.CAPITAL, "Georgetown"),
    ],
)
def test_what_mostly_means_something_else_is_no_name_of_a_state(lang, kind, form):
    assert form not in forms(lang, kind)


def test_only_german_adjectives_are_stems():
    inflected = [form for form in states.name_forms("de") if form.endings != ("",)]
    assert {form.kind for form in inflected} == {FormKind.ADJECTIVE}
    assert {form.endings for form in states.name_forms("en")} == {("",)}


@pytest.mark.parametrize(
    ("lang", "place", "code"),
    [
        ("de", "Genf", "CHE"),
        ("en", "Geneva", "CHE"),
        ("de", "Sotschi", "RUS"),
        ("en", "Camp David", "USA"),
        ("de", "Panmunjom", "KOR"),
        ("de", "Kiew", "UKR"),
        ("en", "Reykjavik", "ISL"),
    ],
)
def test_a_place_lies_in_its_state(lang, place, code):
    assert states.places(lang)[place] == code


@pytest.mark.parametrize(
    ("country", "office", "at", "names"),
    [
        ("USA", "defence_minister", "2015-09-18", ["Ashton Carter"]),
        ("USA", "chief_of_defence", "2017-02-16", ["Joseph F. Dunford, Jr."]),
        ("USA", "chief_of_defence", "2014-01", ["Martin Dempsey"]),
        ("USA", "foreign_minister", "2017-04", ["Rex Tillerson"]),
        ("USA", "head_of_state", "2018-07", ["Donald Trump"]),
        ("USA", "head_of_state", "2017-01", ["Barack Obama", "Donald Trump"]),
        ("RUS", "chief_of_defence", "2017", ["Valery Gerasimov"]),
        ("RUS", "defence_minister", "2015-09-18", ["Sergei Shoigu"]),
        ("RUS", "head_of_state", "1995", ["Boris Yeltsin"]),
        ("DEU", "head_of_government", "2017-05-02", ["Angela Merkel"]),
        ("DEU", "foreign_minister", "1991", ["Hans-Dietrich Genscher"]),
        ("AUT", "foreign_minister", "2019-02", ["Karin Kneissl"]),
        ("AUT", "foreign_minister", "2019-07", ["Alexander Schallenberg"]),
        ("EU", "eu_foreign_policy", "2016", ["Federica Mogherini"]),
        ("NATO", "nato_sg", "2016", ["Jens Stoltenberg"]),
        ("UN", "un_sg", "2000", ["Kofi Annan"]),
        ("EST", "head_of_government", "2022", ["Kaja Kallas"]),
        ("RUS", "head_of_state", "1900", []),
    ],
)
def test_the_holder_of_an_office_is_the_one_of_that_day(country, office, at, names):
    assert sorted(holders(country, office, edtf.parse(at))) == sorted(names)


def test_without_a_date_everyone_who_held_the_office_counts():
    ministers = holders("DEU", "defence_minister", None)
    assert {"Peter Struck", "Ursula von der Leyen", "Boris Pistorius"} <= ministers


def holders(country, office, at):
    people = map(offices.person, offices.persons_table())
    wanted = (country, office)
    return {p.name for p in people if any((t.country, t.office) == wanted for t in p.terms_at(at))}


def test_a_person_holds_different_offices_at_different_times():
    steinmeier = offices.person("frank-walter-steinmeier")
    at = edtf.parse("2015-06")
    assert [(t.country, t.office) for t in steinmeier.terms_at(at)] == [("DEU", "foreign_minister")]
    assert len(steinmeier.terms_at(None)) == len(steinmeier.terms)


@pytest.mark.parametrize("at", ["2015-02-17", "2015-02", "2015", "../2015-03-01", "2017-01-19/.."])
def test_a_term_includes_its_first_and_last_day_and_all_that_may_touch_it(at):
    carter = offices.person("ashton-carter")
    assert "defence_minister" in {term.office for term in carter.terms_at(edtf.parse(at))}


@pytest.mark.parametrize("at", ["2015-02-16", "2017-01-20", "../2015-02-01", "2018"])
def test_a_term_excludes_the_days_before_and_after_it(at):
    carter = offices.person("ashton-carter")
    assert "defence_minister" not in {term.office for term in carter.terms_at(edtf.parse(at))}


@pytest.mark.parametrize(
    ("office", "level"),
    [
        ("head_of_state", Level.LEADERS),
        ("head_of_government", Level.LEADERS),
        ("eu_council_president", Level.LEADERS),
        ("nato_sg", Level.LEADERS),
        ("un_sg", Level.LEADERS),
        ("foreign_minister", Level.FOREIGN_MINISTERS),
        ("eu_foreign_policy", Level.FOREIGN_MINISTERS),
        ("defence_minister", Level.DEFENCE_MINISTERS),
        ("chief_of_defence", Level.CHIEFS_OF_STAFF),
        ("intelligence_chief", Level.SECURITY_ADVISERS),
        ("vice_president", Level.MINISTERS),
        ("official", Level.OFFICIALS),
        ("spokesperson", Level.OFFICIALS),
    ],
)
def test_an_office_has_its_level(office, level):
    assert offices.office_level(office) is level


def test_every_term_of_office_reads_as_edtf_and_ends_after_it_starts():
    for identifier in offices.persons_table():
        terms = offices.person(identifier).terms
        assert terms, f"{identifier} held no office"
        for term in terms:
            assert term.country in states.state_codes()
            if term.start and term.end:
                assert term.start.earliest <= term.end.latest, (identifier, term)


def test_persons_offices_and_sources_refer_to_each_other():
    rows = tables.rows("offices.csv")
    assert {row["person"] for row in rows} == offices.persons_table().keys()
    assert {row["source"] for row in rows} == {"wikidata", "wikidata+hand", "hand"}
    assert {row["certainty"] for row in rows} == {"", "unchecked"}
    assert len({tuple(row.values()) for row in rows}) == len(rows)


def test_no_wikidata_item_stands_for_two_persons():
    items = [row["wikidata"] for row in offices.persons_table().values() if row["wikidata"]]
    assert len(set(items)) == len(items)
    assert all(item[0] == "Q" and item[1:].isdigit() for item in items)


def test_summits_lie_in_known_states_and_are_sorted_by_day():
    calendar = summits.summits()
    assert list(calendar) == sorted(calendar, key=lambda s: (s.start, s.end))
    for summit in calendar:
        assert {summit.country, *summit.parties} - {""} <= states.state_codes()


def test_a_summit_of_presidents_names_its_parties():
    found = [s for s in summits.summits() if s.start == date(2018, 7, 16)]
    assert [(s.places, s.country, s.parties) for s in found] == [
        (("Helsinki",), "FIN", ("RUS", "USA"))
    ]


def use_tables(monkeypatch, folder, **contents):
    for name, text in contents.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    monkeypatch.setattr(tables, "GAZETTEER", folder)


@pytest.fixture
def forget():
    caches = (
        tables.rows,
        tables.rows_of,
        offices.persons_table,
        offices.terms_table,
        summits.summits,
        states.name_forms,
    )
    for cached in caches:
        cached.cache_clear()
    yield
    for cached in caches:
        cached.cache_clear()


@pytest.mark.usefixtures("forget")
def test_a_row_with_a_missing_field_is_refused_by_file_and_line(monkeypatch, tmp_path):
    use_tables(monkeypatch, tmp_path, places="code,lang,forms\nCHE,de\n")
    with pytest.raises(ValueError, match=r"places\.csv, line 2"):
        tables.rows("places.csv")


@pytest.mark.usefixtures("forget")
def test_an_id_that_stands_twice_is_refused(monkeypatch, tmp_path):
    use_tables(monkeypatch, tmp_path, persons="id,name\nx,X\nx,Y\n")
    with pytest.raises(ValueError, match="x stands there twice"):
        offices.persons_table()


@pytest.mark.usefixtures("forget")
def test_an_unknown_office_is_refused(monkeypatch, tmp_path):
    use_tables(monkeypatch, tmp_path, offices="person,office\nx,sultan\n")
    with pytest.raises(ValueError, match="unknown office, sultan"):
        offices.terms_table()


@pytest.mark.usefixtures("forget")
def test_a_summit_that_ends_before_it_starts_is_refused(monkeypatch, tmp_path):
    row = "a,b,2018-07-17,2018-07-16,Helsinki,FIN,us_russia,RUS|USA"
    header = "name_de,name_en,start,end,places,country,kind,parties"
    use_tables(monkeypatch, tmp_path, summits=f"{header}\n{row}\n")
    with pytest.raises(ValueError, match="ends before it starts"):
        summits.summits()
