"""Counting in columns says what going through the rows says, whatever the filters."""

import math
from collections import Counter
from datetime import timedelta

import pytest
from test_dashboard_queries import FILTERS

from benchmarks import rows as made
from dashboard import queries
from dashboard.queries.scenes import MOST_MARKS
from dashboard.queries.tally import tally
from dashboard.rows import STATUSES
from dashboard.view import from_query
from extract.store import Store


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    return Store(made.write(tmp_path_factory.mktemp("many") / "store", MOST_MARKS + 500))


def agreed(store, search):
    view = from_query(search)
    dyad = view.dyad or ("RUS", "USA")
    found = queries.rows(store, view, dyad)
    days = [row.span for row in found if row.span]
    counted = tally(store, view, dyad)
    assert counted.total == len(found)
    assert counted.held == sum(row.held for row in found)
    assert counted.span == (
        (min(first for first, _ in days), max(last for _, last in days)) if days else None
    )
    return found, counted


@pytest.mark.parametrize("search", [search for search, _ in FILTERS])
def test_a_small_store_is_counted_as_its_rows_are(sample, search):
    agreed(sample, search)


MANY = [
    "",
    "?kind=phone,video",
    "?kind=summit",
    "?level=leaders,officials&status=held",
    "?status=planned",
    "?from=1970-05-03&to=1999-12",
    "?q=topic",
    "?q=nowhere",
]


@pytest.mark.parametrize("search", MANY)
def test_a_large_store_is_counted_as_its_rows_are_and_so_are_its_cells(many, search):
    found, counted = agreed(many, search)
    scene = queries.scene(many, from_query(search))
    step = (scene.last - scene.first) / 50
    expected = Counter()
    for row in found:
        if row.held and row.span:
            middle = (sum((day - scene.first for day in row.span), timedelta()) + timedelta(1)) / 2
            expected[row.level, math.floor(middle / timedelta(1) / (step / timedelta(1)))] += 1
    cells = {
        (level, place): number
        for level, place, number in counted.cells(scene.first, scene.last, 50)
    }
    assert cells == {key: number for key, number in expected.items() if 0 <= key[1] < 50}


def test_every_status_is_counted_by_itself(many):
    each = [tally(many, from_query(f"?status={status}"), ("RUS", "USA")) for status in STATUSES]
    assert sum(one.total for one in each) == MOST_MARKS + 500
    assert [one.held > 0 for one in each] == [True, False, False, False, False]
