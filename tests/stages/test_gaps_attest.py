"""Claims: which part of a gap they vouch for, and which contacts contradict them."""

from __future__ import annotations

import pytest

from extract.gaps import gaps
from extract.model import Level, Mode
from tests.rows import claim, contact, document

TOP = Level.LEADERS
FIRST, LAST = "2013-10", "2015-09-18"


def attested(told, *rows, level=TOP, docs=()):
    rows = rows or (contact(FIRST), contact(LAST))
    found = [gap for gap in gaps(rows, told, docs) if gap.level is level]
    return [[(part.start, part.end) for part in gap.attested] for gap in found]


@pytest.mark.parametrize(
    ("kind", "since", "until", "expected"),
    [
        ("first_since", "../2014-09-18", LAST, ("2014-09-18", LAST)),
        ("first_since", "2014", LAST, ("2014-12-31", LAST)),
        ("none_since", "2013-10", LAST, ("2013-10-31", LAST)),
        ("last_was", "2013-10", LAST, ("2013-10-31", LAST)),
        ("last_was", "2013", LAST, ("2013-10-31", LAST)),
        ("none_since", "2013", LAST, ("2013-12-31", LAST)),
        ("none_since", "2014-01-01", "2014-06-01", ("2014-01-01", "2014-06-01")),
        ("none_since", "2014-01-01", "2014-06", ("2014-01-01", "2014-06-01")),
        ("none_since", "2014-01-01", "2016-06-01", ("2014-01-01", LAST)),
    ],
)
def test_a_claim_vouches_from_the_latest_day_it_names_to_its_event(kind, since, until, expected):
    assert attested([claim("a", kind, since, until)]) == [[expected]]


def test_a_claim_from_before_the_first_contact_is_contradicted_by_it():
    first = contact(FIRST)
    told = [claim("a", "none_since", "2012", LAST)]
    found = [gap for gap in gaps([first, contact(LAST)], told, ()) if gap.level is TOP]
    assert [(g.start, g.end, len(g.attested), g.contradicted_by) for g in found] == [
        ("2012-12-31", "2013-10-01", 1, (first.id,)),
        ("2013-10-31", LAST, 1, (first.id,)),
    ]


@pytest.mark.parametrize(
    ("since", "until"), [("", LAST), ("2014-01-01", ""), ("2014-01-01/..", LAST), ("2015", "2014")]
)
def test_a_claim_without_days_vouches_for_nothing(since, until):
    assert attested([claim("a", "none_since", since, until)]) == [[]]


def test_a_claim_without_an_event_looks_back_from_its_article():
    told = [claim("a", "none_since", "2014-01-01", "")]
    found = attested(told, docs=[document("a", "2015-01-01")])
    assert found == [[("2014-01-01", "2015-01-01")]]


def test_claims_that_overlap_make_one_part_with_all_their_sentences():
    told = [
        claim("a", "first_since", "2014-01-01", "2014-09-01"),
        claim("b", "none_since", "2014-06-01", "2015-01-01"),
        claim("c", "none_since", "2015-03-01", "2015-06-01"),
    ]
    (gap,) = gaps([contact(FIRST), contact(LAST)], told, ())[1:]
    assert [(p.start, p.end, len(p.claims)) for p in gap.attested] == [
        ("2014-01-01", "2015-01-01", 2),
        ("2015-03-01", "2015-06-01", 1),
    ]


def test_the_contact_that_the_article_reports_ends_the_silence_it_claims():
    rows = contact(FIRST), contact(LAST, article="a")
    told = [claim("a", "last_was", "2013-10", "2015-09-20")]
    found = [gap for gap in gaps(rows, told, [document("a", "2015-09-20")]) if gap.level is TOP]
    assert [(g.open, len(g.attested), g.contradicted_by) for g in found] == [
        (False, 1, ()),
        (True, 0, ()),
    ]


@pytest.mark.parametrize(
    ("claimed", "lane", "vouches"),
    [(TOP, TOP, True), (TOP, None, False), (None, TOP, True), (None, None, True)],
)
def test_a_claim_about_any_level_vouches_for_every_level(claimed, lane, vouches):
    told = [claim("a", "none_since", "2014-01-01", "2015-01-01", level=claimed)]
    assert attested(told, level=lane) == [[("2014-01-01", "2015-01-01")] if vouches else []]


def meetings(*middle):
    told = [claim("a", "last_was", "2013-10", "2016-01-01", mode=Mode.MEETING)]
    rows = [contact(FIRST, mode=Mode.MEETING), *middle, contact("2016-01-01", mode=Mode.MEETING)]
    return [gap for gap in gaps(rows, told, ()) if gap.level is TOP]


def test_a_claim_about_meetings_vouches_where_nothing_else_happened():
    assert [len(gap.attested) for gap in meetings()] == [1]


@pytest.mark.parametrize("mode", [Mode.PHONE, Mode.TALKS])
def test_a_claim_about_meetings_says_nothing_where_they_spoke_by_other_means(mode):
    found = meetings(contact("2015-01-01", mode=mode))
    assert [(len(gap.attested), gap.contradicted_by) for gap in found] == [(0, ()), (0, ())]


def test_a_meeting_inside_a_silence_of_meetings_contradicts_it_on_both_sides():
    middle = contact("2015-01-01", mode=Mode.MEETING)
    found = meetings(middle)
    assert [(len(gap.attested), gap.contradicted_by) for gap in found] == [
        (1, (middle.id,)),
        (1, (middle.id,)),
    ]


def test_a_contact_that_may_lie_outside_does_not_contradict():
    middle = contact("2013", mode=Mode.MEETING)
    assert [gap.contradicted_by for gap in meetings(middle)] == [()]


def test_a_contact_at_another_level_contradicts_a_claim_about_any_level():
    ministers = contact("2014-06-01", level=Level.FOREIGN_MINISTERS)
    told = [claim("a", "none_since", "2014-01-01", "2015-01-01", level=None)]
    found = gaps([contact(FIRST), contact(LAST), ministers], told, ())
    assert {gap.level: gap.contradicted_by for gap in found if gap.level is TOP} == {
        TOP: (ministers.id,)
    }


def test_the_last_contact_named_by_its_month_opens_the_silence_on_its_day():
    rows = contact("2015-09-18"), contact("2018-12-01")
    assert attested([claim("a", "last_was", "2015-09", "2018-07-27")], *rows) == [
        [("2015-09-18", "2018-07-27")]
    ]


def test_a_later_contact_of_the_named_month_opens_it_instead():
    rows = contact("2015-09-18"), contact("2015-09-25"), contact("2018-12-01")
    assert attested([claim("a", "last_was", "2015-09", "2018-07-27")], *rows) == [
        [],
        [("2015-09-25", "2018-07-27")],
    ]
