from dataclasses import replace
from datetime import date

import pytest

from dashboard.view import View, cleared, from_query, is_date, to_query, toggled
from extract.gap_query import sides

PERMALINKS = [
    ("", View()),
    ("?dyad=RUS-USA", View(dyad=("RUS", "USA"))),
    ("?level=leaders,chiefs_of_staff", View(levels=("leaders", "chiefs_of_staff"))),
    ("?kind=phone,summit", View(kinds=("phone", "summit"))),
    ("?status=held", View(statuses=("held",))),
    ("?from=2013-07&to=2018", View(date_from="2013-07", date_to="2018")),
    ("?q=syria", View(query="syria")),
    ("?gap=6", View(gap_months=6)),
    ("?times=2.5", View(gap_times=2.5)),
    ("?sel=c-1", View(selected="c-1")),
    ("?lang=de&theme=dark", View(lang="de", theme="dark")),
]


@pytest.mark.parametrize(("search", "view"), PERMALINKS)
def test_a_permalink_is_read_and_written_back_unchanged(search, view):
    assert from_query(search) == view
    assert to_query(view) == search


@pytest.mark.parametrize(
    "search",
    [
        "?level=emperors",
        "?kind=telegram",
        "?dyad=USA",
        "?dyad=USA-USA",
        "?from=yesterday",
        "?from=2015-02-30",
        "?to=..",
        "?gap=0",
        "?gap=-3",
        "?gap=many",
        "?times=0",
        "?times=inf",
        "?times=1e9",
        "?gap=99999999999",
        "?lang=fr",
        "?theme=sepia",
        "?nonsense=1",
        "?from=2018&to=2013",
        "?%%%",
    ],
)
def test_what_a_permalink_cannot_mean_is_ignored(search):
    assert from_query(search) == View()


def test_the_order_of_a_dyad_does_not_matter():
    assert from_query("?dyad=usa-rus") == from_query("?dyad=RUS-USA")


def test_pictures_keep_their_size_out_of_the_permalink():
    assert to_query(View(width=800, height=600, scale=1, title="Own title")) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [("RUS-USA", ("RUS", "USA")), ("eu-rus", ("EU", "RUS")), ("RUS", None), ("A1-B2", None)],
)
def test_a_dyad_is_two_different_codes(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", True), ("2013", True), ("2013-07-18", True), ("18.7.2013", False), ("../2013", False)],
)
def test_only_bounded_edtf_dates_bound_a_view(text, expected):
    assert is_date(text) is expected


def test_a_month_bounds_a_view_from_its_first_to_its_last_day():
    view = View(date_from="2013-07", date_to="2013-07")
    assert (view.first_day, view.last_day) == (date(2013, 7, 1), date(2013, 7, 31))


def test_a_chip_switches_its_value_and_drops_the_selection():
    one = toggled(View(selected="c-1"), "levels", "leaders")
    assert one == View(levels=("leaders",))
    both = toggled(one, "levels", "chiefs_of_staff")
    assert both.levels == ("leaders", "chiefs_of_staff")
    assert toggled(one, "levels", "leaders") == View()


def test_clearing_keeps_dyad_language_and_theme():
    kept = View(dyad=("RUS", "USA"), lang="de", theme="dark")
    assert cleared(replace(kept, query="x", levels=("leaders",), gap_months=3)) == kept
