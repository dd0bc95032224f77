import pytest
from dash import html
from dashboard_parts import walk

from dashboard import filters, ids, queries
from dashboard.i18n import strings
from dashboard.rows import Dyad, Marking, Threshold
from dashboard.view import View

EN = strings("en")

PRESSED = [
    ("levels", "leaders", View(levels=("leaders",))),
    ("kinds", "phone", View(kinds=("phone",))),
    ("statuses", "held", View(statuses=("held",))),
    ("dyad", "DEU-RUS", View(dyad=("DEU", "RUS"))),
    ("select", "c-1", View(selected="c-1")),
    ("close", "", View()),
    ("clear", "", View()),
    ("unit", "times", View(gap_times=3.0)),
    ("unit", "months", View()),
    ("theme", "dark", View(theme="dark")),
    ("lang", "de", View(lang="de")),
    ("theme", "sepia", View()),
    ("lang", "fr", View()),
    ("explode", "", View()),
]


@pytest.mark.parametrize(("verb", "value", "expected"), PRESSED)
def test_a_button_does_what_it_says(verb, value, expected):
    assert filters.pressed(View(), verb, value) == expected


TYPED = [
    (ids.FROM, "2013-07", View(date_from="2013-07")),
    (ids.FROM, " 2013 ", View(date_from="2013")),
    (ids.FROM, "July", View()),
    (ids.TO, "2013-07-18", View(date_to="2013-07-18")),
    (ids.TO, "", View()),
    (ids.TO, None, View()),
    (ids.QUERY, " Baku ", View(query="Baku")),
    (ids.GAP, "6", View(gap_months=6)),
    (ids.GAP, 6, View(gap_months=6)),
    (ids.GAP, "0", View()),
    (ids.GAP, "six", View()),
    (ids.PAIR, "DEU-RUS", View(dyad=("DEU", "RUS"))),
    (ids.PAIR, "Germany", View()),
]


@pytest.mark.parametrize(("name", "value", "expected"), TYPED)
def test_a_field_changes_the_view_only_if_it_can_be_read(name, value, expected):
    assert filters.typed(View(), name, value) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("2", 2.0), ("2.5", 2.5), ("2,5", 2.5), ("0", 3.0), ("x", 3.0)]
)
def test_a_multiple_of_the_usual_interval_can_be_typed(text, expected):
    assert filters.typed(View(gap_times=3.0), ids.GAP, text) == View(gap_times=expected)


def test_a_range_that_ends_before_it_starts_is_not_taken():
    view = View(date_from="2018")
    assert filters.typed(view, ids.TO, "2013") == view


def chips(view, facets, dyad=("RUS", "USA")):
    marking = Marking(12, 0.0, ())
    found = walk(filters.bar(view, dyad, facets, marking, EN))
    buttons = [part for part in found if isinstance(part, html.Button) and part.className == "chip"]
    return {button.children: getattr(button, "aria-pressed") for button in buttons}


@pytest.fixture(scope="module")
def facets(sample):
    return queries.facets(sample)


def test_chips_stand_for_what_the_store_holds(facets):
    assert set(chips(View(), facets)) == {
        "US–Russia", "Germany–Russia", "Leaders", "Foreign ministers", "Defence ministers",
        "Chiefs of staff", "phone", "meeting", "summit", "held", "planned", "proposed",
        "cancelled", "denied",
    }  # fmt: skip


def test_a_chosen_chip_is_pressed_and_the_others_are_not(facets):
    found = chips(View(levels=("leaders",)), facets)
    assert {name for name, state in found.items() if state == "true"} == {"US–Russia", "Leaders"}


def test_a_dyad_without_a_chip_of_its_own_gets_one(facets):
    assert chips(View(), facets, dyad=("FRA", "USA"))["US–France"] == "true"


def test_many_dyads_come_with_a_field_that_suggests_them(sample):
    many = queries.facets(sample)
    codes = ["CHN", "DEU", "FRA", "GBR", "RUS", "TUR"]
    dyads = tuple(Dyad((a, b), 1) for a in codes for b in codes if a < b)
    wide = type(many)(dyads, many.levels, many.kinds, many.statuses, 1, 1)
    parts = list(walk(filters.bar(View(), ("CHN", "DEU"), wide, Marking(12, 0.0, ()), EN)))
    (suggestions,) = [part for part in parts if isinstance(part, html.Datalist)]
    assert [option.value for option in suggestions.children] == ["-".join(d.sides) for d in dyads]


def test_many_dyads_to_compare_with_fold_into_a_menu_that_names_the_chosen(sample):
    many = queries.facets(sample)
    dyads = tuple(
        Dyad(tuple(sorted(("FRA", other))), 1) for other in ("CHN", "GBR", "RUS", "TUR", "USA")
    )
    wide = type(many)(dyads, many.levels, many.kinds, many.statuses, 1, 1)
    view = View(others=(("FRA", "TUR"),))
    parts = list(walk(filters.bar(view, ("CHN", "FRA"), wide, Marking(12, 0.0, ()), EN)))
    (menu,) = [part for part in parts if isinstance(part, html.Details)]
    (chosen,) = [part for part in parts if getattr(part, "className", "") == "chosen"]
    assert len([part for part in walk(menu) if isinstance(part, html.Button)]) == 4
    assert chosen.children == "France–Türkiye"


def test_clear_is_offered_only_when_something_is_filtered(facets):
    def clear(view):
        parts = walk(filters.bar(view, ("RUS", "USA"), facets, Marking(12, 0.0, ()), EN))
        return next(part for part in parts if getattr(part, "id", None) == ids.act("clear"))

    assert clear(View()).disabled is True
    assert clear(View(query="x")).disabled is False


MEANINGS = [
    (Marking(12, 0.0, (Threshold("any", None, None),)), "Counted between contacts held"),
    (
        Marking(12, 3.0, (Threshold("any", None, None),)),
        "too few contacts to tell. Marked from 12 months.",
    ),
    (
        Marking(12, 3.0, (Threshold("any", 300, 100.0), Threshold("leaders", None, None))),
        "from 3 times that: Any level from 10 months (usual 3 months). Where contacts are too few to tell: from 12 months.",
    ),
]


@pytest.mark.parametrize(("marking", "text"), MEANINGS)
def test_the_threshold_is_told_in_words(marking, text):
    assert text in filters.meaning(marking, EN).children
