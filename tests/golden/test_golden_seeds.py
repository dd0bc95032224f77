"""The five seeds, end to end: the whole timeline as committed, and what it must say in any case."""

from __future__ import annotations

import difflib
import tomllib

import pytest

from tests.golden.seeds_told import GOLDEN, seeds, told

USA = ["RUS", "USA"]


@pytest.fixture(scope="module")
def timeline(tmp_path_factory):
    return told(seeds(tmp_path_factory.mktemp("golden") / "store"))


@pytest.fixture(scope="module")
def rows(timeline):
    return tomllib.loads(timeline)


def test_the_timeline_is_the_committed_one(timeline):
    expected = GOLDEN.read_text(encoding="utf-8")
    changes = list(
        difflib.unified_diff(
            expected.splitlines(), timeline.splitlines(), "committed", "extracted", n=8, lineterm=""
        )
    )
    if changes:
        told_ = "if this is right: python -m tests.golden.seeds_told --write"
        pytest.fail("\n".join([told_, *changes]), pytrace=False)
    assert timeline == expected


def test_thirteen_contacts_of_one_dyad_and_one_of_another(rows):
    sides = [contact["countries"] for contact in rows["contact"]]
    assert (sides.count(USA), sides.count(["DEU", "RUS"]), len(sides)) == (13, 1, 14)


@pytest.mark.parametrize(
    ("sides", "date", "mode", "level", "status", "names"),
    [
        ("RUS USA", "2013-10", "meeting", "defence_ministers", "held", "Hagel Schoigu"),
        ("RUS USA", "2014-01", "meeting", "chiefs_of_staff", "held", "Dempsey"),
        ("RUS USA", "2015-09-15", "phone", "foreign_ministers", "held", "Kerry Lawrow"),
        ("RUS USA", "2015-09-18", "phone", "defence_ministers", "held", "Carter Schoigu"),
        ("RUS USA", "2015-09-28", "meeting", "leaders", "denied", "Obama Putin"),
        ("RUS USA", "2017-02-16", "meeting", "chiefs_of_staff", "held", "Dunford Gerasimow"),
        ("RUS USA", "2017-04", "meeting", "foreign_ministers", "held", "Putin Tillerson"),
        ("RUS USA", "2017-05-02", "phone", "leaders", "held", "Putin Trump"),
        (
            "RUS USA",
            "2017-05-08/2017-05-14",
            "meeting",
            "foreign_ministers",
            "planned",
            "Lawrow Tillerson",
        ),
        ("RUS USA", "2017-07-07/2017-07-08", "meeting", "leaders", "planned", "Putin Trump"),
        ("RUS USA", "2018-07-16", "meeting", "leaders", "held", "Putin Trump"),
        ("RUS USA", "", "meeting", "defence_ministers", "proposed", "Mattis Schoigu"),
        ("RUS USA", "", "meeting", "leaders", "planned", "Putin Trump"),
        ("DEU RUS", "2017-05-02", "meeting", "leaders", "held", "Merkel Putin"),
    ],
)
def test_each_contact_is_on_the_timeline_once(rows, sides, date, mode, level, status, names):
    found = [
        contact
        for contact in rows["contact"]
        if [contact[name] for name in ("countries", "date", "mode", "level", "status")]
        == [sides.split(), date, mode, level, status]
    ]
    assert len(found) == 1
    people = [one.partition(",")[0].split()[-1] for one in found[0]["participants"]]
    assert set(names.split()) <= set(people)


def test_one_call_has_quotes_from_three_articles_and_its_length(rows):
    (call,) = [one for one in rows["contact"] if one["date"] == "2015-09-18"]
    assert call["articles"] == ["000", "002", "004"]
    assert call["duration_minutes"] == 50
    assert not call["conflicts"]


@pytest.mark.parametrize(
    ("date", "place"),
    [
        ("2017-02-16", "Baku"),
        ("2018-07-16", "Helsinki"),
        ("2017-04", "Moskau"),
        ("2017-05-08/2017-05-14", "Alaska"),
        ("2017-07-07/2017-07-08", "Hamburg"),
    ],
)
def test_places_are_read(rows, date, place):
    assert [one["place"] for one in rows["contact"] if one["date"] == date] == [place]


@pytest.mark.parametrize(
    ("number", "published", "published_from"),
    [
        ("000", "2018-07-27/2018-07-29", "metadata"),
        ("001", "2017-05-02", "metadata"),
        ("002", "2015-09-18", "dateline"),
        ("003", "2017-02-17", "agency"),
        ("004", "2015-09-18", "linked"),
    ],
)
def test_every_article_is_dated_and_says_from_what(rows, number, published, published_from):
    (article,) = [one for one in rows["article"] if one["article"].startswith(number)]
    assert (article["published"], article["published_from"]) == (published, published_from)


@pytest.mark.parametrize(
    ("number", "kind", "level", "scope", "since"),
    [
        ("000", "last_was", "defence_ministers", "any", "2015-09"),
        ("000", "last_was", "defence_ministers", "meeting", "2013-10"),
        ("002", "first_since", "defence_ministers", "any", "../2014-09-18"),
        ("002", "none_since", "defence_ministers", "any", "../2014-09-18"),
        ("003", "first_since", "chiefs_of_staff", "meeting", "2014"),
        ("003", "last_was", "chiefs_of_staff", "meeting", "2014-01"),
        ("004", "first_since", "defence_ministers", "any", "../2014-09-18"),
    ],
)
def test_each_claim_of_silence_is_found_once(rows, number, kind, level, scope, since):
    told_ = [
        (one["quote"][:3], one["kind"], one["level"], one["mode_scope"], one["since"])
        for one in rows["gap_claim"]
    ]
    assert told_.count((number, kind, level, scope, since)) == 1
    assert len(told_) == 7


@pytest.mark.parametrize(
    ("level", "start", "end", "is_open", "attested"),
    [
        ("defence_ministers", "2013-10-31", "2015-09-18", False, "2014-09-18/2015-09-18"),
        ("defence_ministers", "2015-09-18", "2018-07-27", True, "2015-09-18/2018-07-27"),
        ("chiefs_of_staff", "2014-01-31", "2017-02-16", False, "2014-01-31/2017-02-16"),
    ],
)
def test_the_silences_that_articles_state_are_attested(rows, level, start, end, is_open, attested):
    (gap,) = [
        one
        for one in rows["gap"]
        if (one["level"], one["start"], one["countries"]) == (level, start, USA)
    ]
    assert (gap["end"], gap["open"]) == (end, is_open)
    assert [one.partition(" by ")[0] for one in gap["attested"]] == [attested]
    assert not gap["contradicted_by"]


def test_no_other_silence_is_attested(rows):
    assert sum(bool(gap["attested"]) for gap in rows["gap"]) == 3
