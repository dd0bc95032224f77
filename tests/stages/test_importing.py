"""A table of contacts: dates, sides and persons as people write them, and rows that are none."""

import pytest

from extract import importing
from extract.confidence import confidence
from extract.merge.fuse import fuse
from extract.model import Level, SetAside

HEAD = "date,date_start,date_end,countries,participants,level,mode"


def read(tmp_path, row, head=HEAD):
    table = tmp_path / "t.csv"
    table.write_text(f"{head}\n{row}\n", "utf-8")
    importing.bring_in(table, tmp_path / "store", importing.Fields(), importing.Defaults())
    (source,) = importing.sources(tmp_path / "store")
    (found,) = importing.read(source)
    return found


DATES = [
    ("2011-05-20,,", "2011-05-20"),
    ("2011-05,,", "2011-05"),
    ("2011~,,", "2011~"),
    ('"May 20, 2011",,', "2011-05-20"),
    ("20. Mai 2011,,", "2011-05-20"),
    (",2011-05-20,2011-05-22", "2011-05-20/2011-05-22"),
    (",2011-05-20,", "2011-05-20"),
    (",2011-05-01,2011-05-31", "2011-05"),
]


@pytest.mark.parametrize(("cells", "expected"), DATES)
def test_a_date_is_edtf_or_what_people_write_or_two_days(tmp_path, cells, expected):
    (mention,) = read(tmp_path, f"{cells},NOR;JPN,,,").mentions
    assert str(mention.date) == expected


PEOPLE = [
    ("NOR Lars Holm (foreign_minister); JPN Ken Sato (head_of_government)", Level.FOREIGN_MINISTERS),
    ("NOR Lars Holm", Level.OFFICIALS),
    ("", Level.OFFICIALS),
]  # fmt: skip


@pytest.mark.parametrize(("people", "level"), PEOPLE)
def test_the_level_is_that_of_the_participants_unless_it_is_told(tmp_path, people, level):
    (mention,) = read(tmp_path, f"2011,,,NOR;JPN,{people},,").mentions
    assert mention.level is level
    (told,) = read(tmp_path, f"2011,,,NOR;JPN,{people},leaders,").mentions
    assert told.level is Level.LEADERS


def test_a_person_of_the_gazetteer_brings_side_and_office_at_the_date(tmp_path):
    (mention,) = read(tmp_path, "2014-05-05,,,USA;RUS,John Kerry,,").mentions
    assert [(p.name, p.country, p.office) for p in mention.participants] == [
        ("John Kerry", "USA", "foreign_minister")
    ]
    assert mention.level is Level.FOREIGN_MINISTERS


def test_the_quote_is_the_row_as_it_stands_there_line_ends_and_all(tmp_path):
    row = '2011,,,"Norwegen; JPN","NOR Lars Holm\n(official)",,phone'
    found = read(tmp_path, row.replace("\n(", " ("))
    evidence = found.mentions[0].evidence[0]
    assert evidence.quote == row.replace("\n(", " (") == evidence.span.of(found.document.text)
    assert found.mentions[0].countries == ("JPN", "NOR")


BROKEN = [
    ("neulich,,,NOR;JPN,,,", "'neulich' is no date"),
    (",,,NOR;JPN,,,", "'' is no date"),
    (",2012-01-01,2011-01-01,NOR;JPN,,,", "2012-01-01 is after 2011-01-01"),
    ("2011,,,NOR,,,", "a contact has at least two sides"),
    ("2011,,,NOR;JPN,,chefs,", "'chefs' is no level"),
    ("2011,,,NOR;JPN,,,smoke", "'smoke' is no mode"),
    ("2011,,,NOR;JPN", "has 4 cells where the header has 7"),
]


@pytest.mark.parametrize(("row", "reason"), BROKEN)
def test_a_row_that_is_no_contact_is_named_with_its_reason(tmp_path, row, reason):
    found = read(tmp_path, row)
    assert isinstance(found, SetAside)
    assert found.source == "imported/t.csv#1"
    assert found.reason.startswith(f"imported/t.csv#1 is no contact: {reason}")


def test_a_table_without_the_columns_that_are_needed_is_refused(tmp_path):
    with pytest.raises(
        ValueError, match="needs the columns 'countries' and 'date': there are a, b"
    ):
        read(tmp_path, "1,2", head="a,b")


def test_columns_that_are_no_field_are_refused():
    with pytest.raises(ValueError, match="'when=day' names no column"):
        importing.mapped("when=day")


def test_nobody_measured_how_far_a_row_of_a_table_can_be_trusted(tmp_path):
    told = read(tmp_path, "2011-05-20,NOR;JPN", "date,countries")
    assert confidence(fuse(told.mentions)) is None


INITIATORS = [("NOR", "NOR"), ("Japan", "JPN"), ("", "")]


@pytest.mark.parametrize(("cell", "expected"), INITIATORS)
def test_the_side_that_asked_for_a_contact_is_one_of_its_sides(tmp_path, cell, expected):
    (mention,) = read(tmp_path, f"2011,NOR;JPN,{cell}", "date,countries,initiator").mentions
    assert mention.initiator == expected


def test_an_initiator_that_is_no_side_sets_the_row_aside(tmp_path):
    found = read(tmp_path, "2011,NOR;JPN,PER", "date,countries,initiator")
    assert isinstance(found, SetAside)
    assert "'PER' is no side" in found.reason
