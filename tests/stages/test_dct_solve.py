"""Candidate days, clue after clue: what survives, what says nothing, what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from extract import edtf
from extract.dct.solve import LONGEST, Hint, solve
from extract.model import Span


def hint(rule, bounds="", weekday=None):
    """Return a hint that allows the days within *bounds*, and of them one weekday if one is given."""
    window = edtf.parse(bounds) if bounds else None

    def allows(day):
        inside = window is None or window.contains(edtf.day(day))
        return inside and weekday in {None, day.isoweekday()}

    return Hint(rule, Span(0, 1), allows, window)


def solved(prior, *hints):
    found = solve(edtf.parse(prior) if prior else None, hints)
    return found.days and found.days.text, [(clue.rule, clue.days.text) for clue in found.clues]


@pytest.mark.parametrize(
    ("prior", "hints", "days"),
    [
        ("2003-05", [], "2003-05"),
        ("2003-05", [hint("a", "2003-05-08/..")], "2003-05-08/2003-05-31"),
        (
            "2003-05",
            [hint("a", "2003-05-08/.."), hint("b", "../2003-05-14")],
            "2003-05-08/2003-05-14",
        ),
        ("2003-05", [hint("a", "2003-05-08/2003-05-14"), hint("b", weekday=2)], "2003-05-13"),
        ("", [hint("a", "2003-05-08/.."), hint("b", "../2003-05-14")], "2003-05-08/2003-05-14"),
        ("", [hint("a", "2003-05-08/..")], "2003-05-08/.."),
        ("../2003-05-14", [hint("a", "2003-05-08/..")], "2003-05-08/2003-05-14"),
        ("", [hint("a", weekday=2)], None),
        ("", [], None),
    ],
)
def test_the_days_that_survive_every_clue_are_the_answer(prior, hints, days):
    assert solved(prior, *hints)[0] == days


def test_each_clue_names_the_days_that_it_left():
    found = solved("2003-05", hint("a", "2003-05-08/2003-05-14"), hint("b", weekday=2))
    assert found[1] == [("a", "2003-05-08/2003-05-14"), ("b", "2003-05-13")]


def test_a_clue_that_every_day_satisfies_says_nothing():
    assert solved("2003-05", hint("a", "2003/..")) == ("2003-05", [])


def test_a_contradiction_is_noted_and_not_applied():
    found = solve(edtf.parse("2003-05"), [hint("a", "2003-06-01/..")])
    assert (found.days.text, found.conflict) == ("2003-05", True)
    assert [(clue.days.text, clue.note) for clue in found.clues] == [
        ("2003-06-01/..", "contradicts 2003-05")
    ]


def test_the_stronger_clue_stands_where_two_contradict():
    first, second = hint("a", "2003-05-20/.."), hint("b", "../2003-05-10")
    assert solve(edtf.parse("2003-05"), [first, second]).days.text == "2003-05-20/2003-05-31"
    assert solve(None, [first, second]).days.text == "2003-05-20/.."


def test_too_many_days_are_not_tried_one_by_one():
    prior = edtf.between(date(2003, 1, 1), date(2004, 12, 31))
    assert prior.span_days > LONGEST
    assert solve(prior, [hint("b", weekday=2)]).days == prior
    narrowed = solve(prior, [hint("b", weekday=2), hint("a", "2003-05-08/2003-05-14")])
    assert narrowed.days.text == "2003-05-13"


def test_the_prior_keeps_its_own_writing_where_nothing_narrows_it():
    assert solve(edtf.parse("2003-05?"), [hint("a", "2003/..")]).days.text == "2003-05?"
