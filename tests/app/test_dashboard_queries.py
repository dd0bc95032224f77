import shutil
from dataclasses import replace
from datetime import date

import dashboard_sample
import pytest
from dashboard_sample import gap_id

from dashboard import queries
from dashboard.queries import Shelf, contacts
from dashboard.rows import LEVELS, Dyad
from dashboard.timeline import marks
from dashboard.timeline.frame import page_frames
from dashboard.view import View, from_query
from extract import store
from extract.model import Exonym


def shown(store, search):
    return {row.id.removeprefix("c-") for row in queries.scene(store, from_query(search)).contacts}


EVERY = {
    "moscow", "hagel", "dempsey", "kerry", "carter", "denied", "dunford",
    "tillerson", "trump", "arctic", "hamburg", "helsinki", "mattis",
}  # fmt: skip

FILTERS = [
    ("", EVERY),
    ("?dyad=DEU-RUS", {"merkel"}),
    ("?dyad=FRA-USA", set()),
    ("?level=chiefs_of_staff", {"dempsey", "dunford"}),
    ("?kind=phone", {"kerry", "carter", "trump"}),
    ("?kind=summit", {"moscow", "denied", "hamburg", "helsinki"}),
    ("?kind=summit&status=held", {"helsinki"}),
    ("?status=proposed,cancelled", {"mattis", "moscow"}),
    ("?from=2017-05-08&to=2017-07", {"arctic", "hamburg"}),
    ("?from=2018-07-17", {"mattis"}),
    ("?to=2013-10-15", {"moscow", "hagel"}),
    ("?q=baku", {"dunford"}),
    ("?q=SYRIA", {"carter"}),
    ("?q=arktischen", {"arctic"}),
    ("?q=lavrov telefoniert", {"kerry"}),
    ("?q=%25", set()),
    ("?q=nowhere", set()),
]


@pytest.mark.parametrize(("search", "expected"), FILTERS)
def test_filters_leave_exactly_the_rows_that_pass(sample, search, expected):
    assert shown(sample, search) == expected


def test_a_dyad_without_a_date_is_drawn_over_the_years_of_the_articles(tmp_path):
    whole = dashboard_sample.corpus_undated("merkel")
    only = tuple(one for one in whole.contacts if one.id == "c-merkel")
    store.write(tmp_path / "store", replace(whole, contacts=only, gaps=()))
    found = queries.scene(store.Store(tmp_path / "store"), View())
    days = [day for row in found.coverage for day in (row.start, row.end)]
    assert (found.span, len(found.contacts)) == (None, 1)
    assert found.first <= min(days) < max(days) <= found.last


def test_only_levels_of_the_dyads_in_view_are_known_to_them(sample):
    assert queries.levels(sample, [("DEU", "RUS")]) == ("leaders",)
    assert queries.levels(sample, [("DEU", "RUS"), ("RUS", "USA")]) == (
        *("leaders", "foreign_ministers", "defence_ministers", "chiefs_of_staff"),
    )


def test_a_search_finds_names_as_other_languages_write_them(tmp_path):
    names = (
        Exonym("person", "John Kerry", "USA", "de", "Jon Kärrie"),
        Exonym("place", "Baku", "", "de", "Bakuh"),
    )
    store.write(tmp_path / "store", replace(dashboard_sample.corpus(), names=names))
    found = store.Store(tmp_path / "store")
    assert [shown(found, f"?q={word}") for word in ("karrie", "bakuh", "bakuhh")] == [
        {"kerry"},
        {"dunford"},
        set(),
    ]
    row = queries.contact(found, "c-kerry")
    assert [person.called("de") for person in row.people if person.country == "USA"] == [
        "Jon Kärrie"
    ]
    assert queries.contact(found, "c-dunford").place_called("de") == "Bakuh"


def test_facets_list_what_is_in_use_and_the_commonest_dyad_first(sample):
    found = queries.facets(sample)
    assert found.dyads == (Dyad(("RUS", "USA"), 13), Dyad(("DEU", "RUS"), 1))
    assert found.levels == (
        "leaders", "foreign_ministers", "defence_ministers", "chiefs_of_staff",
    )  # fmt: skip
    assert found.kinds == ("phone", "meeting", "summit")
    assert (found.articles, found.contacts) == (6, 14)


def test_a_row_carries_the_quote_of_the_article_that_dates_itself(sample):
    row = queries.contact(sample, "c-carter")
    assert row.quote == dashboard_sample.QUOTES["carter"]
    assert (row.source.outlet, row.sources, row.minutes) == ("Sample Wire", 2, 50)


def test_an_undated_row_knows_when_it_was_reported(sample):
    row = queries.contact(sample, "c-mattis")
    assert row.date is None
    assert row.span is None
    assert row.seen == (date(2018, 7, 1), date(2018, 7, 31))


@pytest.mark.parametrize(("months", "count"), [(1, 11), (12, 10), (18, 5), (24, 2), (48, 0)])
def test_only_gaps_of_the_asked_length_are_shown(sample, months, count):
    assert len(queries.gaps(sample, View(gap_months=months))) == count


def test_the_row_of_any_level_stays_whatever_level_is_chosen(sample):
    found = queries.gaps(sample, from_query("?level=leaders"))
    assert {gap.level for gap in found} == {"leaders", "any"}


def test_a_gap_carries_the_sentence_that_attests_it(sample):
    row = queries.gap(sample, gap_id("chiefs_of_staff", "dempsey"))
    assert row.quote == dashboard_sample.QUOTES["dempsey"]
    assert row.source.title == "Generals meet on the Caspian"
    assert queries.gap(sample, gap_id("leaders", "trump")).source is None


def test_contacts_that_bound_a_gap_are_at_hand_even_when_filtered_out(sample):
    scene = queries.scene(sample, from_query("?q=baku"))
    assert {"c-dempsey", "c-dunford"} <= {row.id for row in scene.bounds}


def test_an_empty_lane_stays(sample):
    scene = queries.scene(sample, from_query("?q=baku"))
    assert scene.lanes == (
        "leaders", "foreign_ministers", "defence_ministers", "chiefs_of_staff",
    )  # fmt: skip


def test_reports_quote_each_article_at_its_offsets(sample):
    found = queries.reports(sample, "c-carter")
    assert [report.article.source.outlet for report in found] == ["Sample Wire", "Musterblatt"]
    for report in found:
        for passage in report.passages:
            assert report.article.text[passage.start : passage.end] == passage.quote
    assert found[0].why[0].words == dashboard_sample.QUOTES["carter"]


def test_claims_stand_at_their_offsets(sample):
    (claim,) = queries.claims(sample, ["claim-since_2015", "claim-since_2015"])
    assert claim.article.text[claim.passage.start : claim.passage.end] == claim.passage.quote
    assert (claim.kind, claim.since.text) == ("none_since", "2015-09")


@pytest.mark.parametrize("identity", ["", "c-nobody", "'; DROP TABLE contacts; --"])
def test_an_unknown_id_is_nothing(sample, identity):
    assert queries.contact(sample, identity) is None
    assert queries.gap(sample, identity) is None
    assert queries.reports(sample, identity) == ()


def test_too_many_contacts_come_as_cells_that_count_them_all(sample, monkeypatch):
    monkeypatch.setattr("dashboard.queries.scenes.MOST_MARKS", 5)
    monkeypatch.setattr("dashboard.queries.scenes.MOST_LISTED", 3)
    scene = queries.scene(sample, View())
    counts = scene.cells.counts
    assert sum(days.sum() for days in counts.values()) == scene.held == 8
    assert (len(scene.contacts), scene.total, scene.drawn) == (3, 13, ())
    assert {level for level, days in counts.items() if days.any()} == set(scene.lanes)
    assert scene.first <= scene.cells.first
    assert scene.cells.forms >= {"phone", "held", "cancelled"}


CLOSER = [
    ("2015-01-01", "2015-12-31", 5),
    ("2015-01-01", "2015-12-31", 1),
    ("2013-01-01", "2018-12-31", 5),
    ("2030-01-01", "2031-01-01", 5),
    ("0001-01-01", "0002-01-01", 5),
]


@pytest.mark.parametrize(("first", "last", "most"), CLOSER)
def test_few_contacts_of_many_years_are_drawn_one_by_one(sample, monkeypatch, first, last, most):
    monkeypatch.setattr("dashboard.queries.scenes.MOST_MARKS", most)
    view, ends = View(), (date.fromisoformat(first), date.fromisoformat(last))
    scene = queries.scene(sample, view)
    found = queries.closer(sample, view, scene, *ends)
    near = queries.rows(sample, View(date_from=first, date_to=last), scene.dyad)
    if len(near) > most:
        assert found is scene
        return
    first_day, last_day = found.marked
    shown = View(date_from=first_day.isoformat(), date_to=last_day.isoformat())
    told = {row.id for row in queries.rows(sample, shown, scene.dyad)}
    assert {row.id for row in found.drawn} == told >= {row.id for row in near}
    assert len(told) <= most


@pytest.mark.parametrize("whole", [True, False])
def test_a_mark_is_the_same_whether_all_is_read_or_only_what_it_shows(sample, whole):
    rows = queries.rows(sample, View(), ("RUS", "USA"))
    keys = [row["key"] for row in sample.rows("SELECT hash(id) AS key FROM contacts")]
    years = (date(2010, 1, 1), date(2020, 1, 1))
    (frame,) = page_frames(1000, [LEVELS], years, 60, crowded=True)
    found = {row.id: row for row in contacts.by_key(sample, keys, whole=whole)}
    for row in rows:
        other = found[row.id]
        assert (other == row) or not whole
        assert marks.is_pill(other) == marks.is_pill(row)
        assert marks.position(other, frame) == marks.position(row, frame)
        assert (other.kind, other.status, other.ambiguous) == (row.kind, row.status, row.ambiguous)


def test_an_empty_store_shows_an_empty_scene(empty_path):
    scene = queries.scene(Shelf(empty_path).store(), View())
    assert (scene.contacts, scene.gaps, scene.lanes, scene.data_until) == ((), (), (), None)
    assert scene.first < scene.last


def test_a_view_of_one_day_still_has_a_span(sample):
    scene = queries.scene(sample, from_query("?from=2030&to=2030-01-01"))
    assert scene.first < scene.last


def test_the_shelf_reads_a_new_generation_as_soon_as_it_is_there(tmp_path, sample_path):
    path = shutil.copytree(sample_path, tmp_path / "store")
    shelf = Shelf(path)
    before, facets = shelf.generation(), shelf.facets()
    assert shelf.facets() is facets
    dashboard_sample.store.write(path, dashboard_sample.corpus_without("merkel"))
    assert shelf.generation() != before
    assert len(shelf.facets().dyads) == 1


def test_a_folder_that_is_no_store_is_named(tmp_path):
    with pytest.raises(ValueError, match="is not a store"):
        Shelf(tmp_path)


def test_a_relative_threshold_is_a_multiple_of_the_levels_own_median(sample):
    found = queries.marking(sample, from_query("?times=2"), dashboard_sample.US_RUSSIA)
    thresholds = {threshold.level: threshold for threshold in found.thresholds}
    # Any level: 592, 517, 440 and 44 days; everywhere else there are too few intervals to tell.
    assert (thresholds["any"].usual, thresholds["any"].days) == (478.5, 957)
    assert (thresholds["leaders"].usual, thresholds["leaders"].days) == (None, None)
    gaps = queries.gaps(sample, from_query("?times=1.2"))
    assert [gap.days_min for gap in gaps if gap.level == "any"] == [592]
