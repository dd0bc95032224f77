"""Counting in columns says what going through the rows says, whatever the filters."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from test_dashboard_queries import FILTERS

from benchmarks import rows as made
from dashboard import queries
from dashboard.queries import contacts
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
    expected = Counter()
    for row in found:
        if row.held and row.span:
            days = (row.span[1] - row.span[0]).days + 1
            expected[row.level, row.span[0] + timedelta(days=days // 2)] += 1
    density = counted.density()
    cells = {
        (level, density.first + timedelta(days=int(place) * density.step)): int(days[place])
        for level, days in density.counts.items()
        for place in np.flatnonzero(days)
    }
    assert (density.step, cells) == (1, expected)
    assert density.forms == {form for row in found for form in (row.kind, row.status)}


@pytest.mark.parametrize("search", ["", "?kind=phone,video", "?q=topic"])
def test_the_contacts_of_some_days_are_found_by_their_keys(many, search):
    first, last = date(1980, 3, 1), date(1981, 5, 31)
    view = from_query(search)
    keys = tally(many, view, ("RUS", "USA")).within(first, last)
    bounded = replace(view, date_from=first.isoformat(), date_to=last.isoformat())
    found = queries.rows(many, bounded, ("RUS", "USA"))
    assert [row.id for row in contacts.by_key(many, keys.tolist(), whole=False)] == [
        row.id for row in found
    ]


def test_every_status_is_counted_by_itself(many):
    each = [tally(many, from_query(f"?status={status}"), ("RUS", "USA")) for status in STATUSES]
    assert sum(one.total for one in each) == MOST_MARKS + 500
    assert [one.held > 0 for one in each] == [True, False, False, False, False]
