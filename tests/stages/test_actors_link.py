"""Levels and participants by the office held on the day of the event."""

import pytest

from extract import edtf
from extract.actors.link import common_level, level_of, link
from extract.lexicon.names import persons_named
from extract.model import Actor, Level


def actor(country, name="", *offices, former=False, named=True):
    known = tuple(person.id for person in persons_named(name)) if name else ()
    return Actor(country, name, offices, known, former, named)


@pytest.mark.parametrize(
    ("someone", "day", "level"),
    [
        (actor("USA", "John Kerry"), "2015-09-15", Level.FOREIGN_MINISTERS),
        (actor("RUS", "Wladimir Putin"), "2015-09-15", Level.LEADERS),
        (actor("USA", "", "chief_of_defence"), "", Level.CHIEFS_OF_STAFF),
        (actor("USA", "Sam Stranger"), "", Level.OFFICIALS),
        (actor("USA"), "", None),
        (actor("EU", "", "eu_foreign_policy"), "", Level.FOREIGN_MINISTERS),
        (actor("NOR", "Lars Holm", "other_minister"), "", Level.MINISTERS),
    ],
)
def test_the_office_at_the_date_tells_the_level(someone, day, level):
    assert level_of(someone, edtf.optional(day)) == level


@pytest.mark.parametrize(
    ("actors", "level"),
    [
        (
            [actor("USA", "", "foreign_minister"), actor("RUS", "", "head_of_state")],
            "foreign_ministers",
        ),
        ([actor("USA", "", "head_of_state"), actor("RUS", "", "head_of_state")], "leaders"),
        ([actor("USA", "", "head_of_state"), actor("RUS")], "officials"),
        (
            [
                actor("USA", "", "official"),
                actor("USA", "", "head_of_state"),
                actor("RUS", "", "defence_minister"),
            ],
            "defence_ministers",
        ),
    ],
)
def test_the_lower_of_the_highest_counts(actors, level):
    assert common_level(actors, None, hosts=False) == level


def test_a_visit_takes_its_level_from_the_guest():
    guest = [actor("USA", "", "foreign_minister"), actor("JPN")]
    assert common_level(guest, None, hosts=True) == Level.FOREIGN_MINISTERS


def test_bare_states_tell_no_level():
    assert common_level([actor("USA"), actor("RUS")], None, hosts=False) is None


def test_a_name_found_by_coreference_needs_its_office_at_the_date():
    later = actor("USA", "John Kerry", named=False)
    assert link(later, edtf.parse("1995-05-01")) is None
    assert (
        link(actor("USA", "John Kerry", "foreign_minister"), edtf.parse("2015-09-15")).name
        == "John Kerry"
    )


def test_a_state_is_no_participant():
    assert link(actor("USA"), None) is None
