"""Gaps: where a dyad was silent, for how long at least and at most, and up to which article."""

from __future__ import annotations

from datetime import date
from unittest.mock import patch

import pytest

from extract import edtf
from extract.gaps import count, gaps
from extract.merge.fuse import fuse
from extract.model import Level, Mode, Status
from tests.rows import claim, contact, document, mention

TOP = Level.LEADERS


def at_level(found, level=TOP):
    return [gap for gap in found if gap.level is level]


def spans(*dates, level=TOP):
    found = at_level(gaps([contact(d) for d in dates], (), ()), level)
    return [(gap.start, gap.end, gap.days_min, gap.days_max) for gap in found]


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ([], []),
        (["2003-05-08"], []),
        (["2003-05-08", "2003-05-08"], []),
        (["2003-05-08", "2003-05-09"], [("2003-05-08", "2003-05-09", 1, 1)]),
        (["2003-05-08", "2004-05-08"], [("2003-05-08", "2004-05-08", 366, 366)]),
        (["2003-10", "2005-09-18"], [("2003-10-31", "2005-09-18", 688, 718)]),
        (["2003-01", "2003-03"], [("2003-01-31", "2003-03-01", 29, 89)]),
        (["2003-01", "2003-01-20", "2003-03"], [("2003-01-31", "2003-03-01", 29, 70)]),
        (["2003-01-05", "2003", "2003-12-20"], []),
        (["2003", "2004-02", "2004-02-10"], [("2003-12-31", "2004-02-01", 32, 405)]),
        (["2003-01-05", "../2003-06-01", "2003-12-20"], [("2003-01-05", "2003-12-20", 349, 349)]),
        (["2003-01-05", "", "2003-12-20"], [("2003-01-05", "2003-12-20", 349, 349)]),
    ],
)
def test_a_gap_has_a_shortest_and_a_longest_length(dates, expected):
    assert spans(*dates) == expected


@pytest.mark.parametrize(
    "status", [Status.PLANNED, Status.PROPOSED, Status.CANCELLED, Status.DENIED]
)
def test_only_held_contacts_end_a_gap(status):
    rows = [contact("2003-01-01"), contact("2003-06-01", status=status), contact("2004-01-01")]
    assert [gap.days_min for gap in at_level(gaps(rows, (), ()))] == [365]


@pytest.mark.parametrize(
    ("date", "published", "expected"),
    [
        # Held before it was reported, and nobody says when.
        ("", "2003-06-01", [1, 0, 0]),
        ("", "2004-06-01", [1, 1, 0]),
        # The article opens a fourth gap, up to its day.
        ("", "2009-01-01", [1, 1, 1, 1]),
        ("", "", [1, 1, 1]),
        ("", "2002-06-01", [0, 0, 0]),
        ("../2003-06-01", "2009-01-01", [1, 0, 0, 0]),
        ("../2003-06-01", "2003-02-01", [1, 0, 0]),
        ("2004-06-01/..", "", [0, 1, 1]),
        ("2004-06-01/..", "2004-07-01", [0, 1, 0]),
        # One that has both ends bounds the gaps itself.
        ("2003", "2009-01-01", [0, 0, 0, 0]),
    ],
)
def test_a_gap_counts_the_undated_contacts_that_may_lie_in_it(date, published, expected):
    bounds = [contact(f"{year}-01-01") for year in (2003, 2004, 2005, 2006)]
    rows = [*bounds, contact(date, article="a"), contact("", level=Level.OFFICIALS)]
    found = at_level(gaps(rows, (), [document("a", published)]))
    assert [gap.undated for gap in found] == expected
    columns = at_level(in_columns(rows, (), [document("a", published)]))
    assert found == columns


def in_columns(*corpus):
    with patch.object(count, "_MANY", 0):
        return gaps(*corpus)


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.HELD])
def test_an_undated_contact_that_was_not_held_doubts_nothing(status):
    rows = [contact("2003-01-01"), contact("2004-01-01"), contact("", status=status)]
    assert {gap.undated for gap in gaps(rows, (), ())} == {0}


def test_an_undated_contact_of_any_level_doubts_the_silence_over_all():
    rows = [contact("2003-01-01"), contact("2004-01-01"), contact("", level=Level.OFFICIALS)]
    assert [(gap.level, gap.undated) for gap in gaps(rows, (), ())] == [(None, 1), (TOP, 0)]


def test_the_earliest_report_bounds_when_an_undated_contact_was_held():
    twice = fuse([mention("a", n=1), mention("b", n=2)])
    rows = [contact("2003-01-01"), contact("2004-01-01"), contact("2005-01-01"), twice]
    articles = [document("a", "2009-01-01"), document("b", "2003-05-01")]
    assert [gap.undated for gap in at_level(gaps(rows, (), articles))][:2] == [1, 0]


def test_each_level_has_its_own_gaps_and_all_levels_together_have_theirs():
    rows = [
        contact("2003-01-01"),
        contact("2003-06-01", level=Level.FOREIGN_MINISTERS),
        contact("2004-01-01"),
    ]
    found = {(gap.level, gap.start, gap.end) for gap in gaps(rows, (), ())}
    assert found == {
        (Level.LEADERS, "2003-01-01", "2004-01-01"),
        (None, "2003-01-01", "2003-06-01"),
        (None, "2003-06-01", "2004-01-01"),
    }


def test_a_contact_of_three_sides_touches_three_dyads():
    rows = [contact(day, sides=("DEU", "FRA", "RUS")) for day in ("2003-01-01", "2004-01-01")]
    found = [gap.countries for gap in at_level(gaps(rows, (), ()))]
    assert found == [("DEU", "FRA"), ("DEU", "RUS"), ("FRA", "RUS")]


def test_a_gap_names_the_contacts_at_its_ends():
    first, second, third = (contact(d) for d in ("2003-01-01", "2003", "2004-02-01"))
    (gap,) = at_level(gaps([first, second, third], (), ()))
    assert (gap.after, gap.before) == (second.id, third.id)


def open_gap(published):
    rows = [contact("2003-01-01", article="a"), contact("", article="b", status=Status.PLANNED)]
    found = at_level(gaps(rows, (), [document("b", published), document("c", "2009-01-01")]))
    return [(gap.end, gap.days_min, gap.days_max, gap.before, gap.open) for gap in found]


def test_an_open_gap_runs_to_the_latest_article_on_the_dyad():
    assert open_gap("2004-01-01") == [("2004-01-01", 365, 365, None, True)]


def test_an_open_gap_counts_to_the_day_on_which_the_article_surely_was_there():
    assert open_gap("2004-01") == [("2004-01-01", 365, 395, None, True)]


@pytest.mark.parametrize("published", ["", "2002-12-31", "2003"])
def test_without_a_later_article_the_last_contact_opens_no_gap(published):
    assert open_gap(published) == []


def test_a_claim_counts_as_an_article_on_the_dyad():
    rows = [contact("2003-01-01", article="a")]
    told = [claim("b", "none_since", "2003-01-01", "2004-01-01")]
    (gap,) = at_level(gaps(rows, told, [document("b", "2004-02-01")]))
    assert (gap.end, gap.open) == ("2004-02-01", True)


def test_a_claim_reaches_back_before_the_first_contact():
    rows = [contact("2003-05-08")]
    told = [claim("a", "first_since", "../2001-05-08", "2003-05-08")]
    (gap,) = gaps(rows, told, ())[-1:]
    assert (gap.after, gap.start, gap.days_min, gap.open) == (None, "2001-05-08", 730, False)


def test_a_claim_alone_makes_a_gap_without_contacts():
    told = [claim("a", "none_since", "2001", "2003-05-08")]
    (gap,) = gaps((), told, [document("a", "2003-05-08")])
    assert (gap.after, gap.before, gap.open) == (None, None, True)
    assert (gap.start, gap.end, gap.days_min, gap.days_max) == (
        "2001-12-31",
        "2003-05-08",
        493,
        857,
    )


def test_ids_are_the_same_in_every_run_and_differ_between_levels():
    rows = [contact("2003-01-01"), contact("2004-01-01")]
    once, again = gaps(rows, (), ()), gaps(rows[::-1], (), ())
    assert [gap.id for gap in once] == [gap.id for gap in again]
    assert len({gap.id for gap in once}) == 2


def test_a_video_call_ends_the_silence_like_any_contact():
    rows = [contact("2003-01-01"), contact("2003-03-01", mode=Mode.VIDEO), contact("2004-01-01")]
    assert [gap.days_min for gap in at_level(gaps(rows, (), ()))] == [59, 306]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2014-01-31", "2014-02-28", (1, 0)),
        ("2014-01-31", "2014-03-01", (1, 1)),
        ("2014-01-31", "2017-02-16", (36, 16)),
        ("2015-09-18", "2018-07-27", (34, 9)),
        ("2016-02-29", "2017-02-28", (12, 0)),
        ("2016-02-28", "2016-02-28", (0, 0)),
        ("2016-12-31", "2017-01-01", (0, 1)),
    ],
)
def test_a_length_is_told_in_whole_months_and_days(first, last, expected):
    assert edtf.length(date.fromisoformat(first), date.fromisoformat(last)) == expected
