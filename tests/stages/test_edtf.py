"""EDTF values: what is read, what is refused, what the earliest and latest day are."""

from datetime import date

import pytest

from extract.edtf import Precision, between, day, length, parse

READ = [
    # text, shown, earliest, latest, precision
    ("2015-09-18", "2015-09-18", date(2015, 9, 18), date(2015, 9, 18), Precision.DAY),
    ("2015-09", "2015-09", date(2015, 9, 1), date(2015, 9, 30), Precision.MONTH),
    ("2015-09-XX", "2015-09", date(2015, 9, 1), date(2015, 9, 30), Precision.MONTH),
    ("2016-02", "2016-02", date(2016, 2, 1), date(2016, 2, 29), Precision.MONTH),
    ("2015", "2015", date(2015, 1, 1), date(2015, 12, 31), Precision.YEAR),
    ("2015-XX-XX", "2015", date(2015, 1, 1), date(2015, 12, 31), Precision.YEAR),
    ("1984?", "1984?", date(1984, 1, 1), date(1984, 12, 31), Precision.YEAR),
    ("2004-06~", "2004-06~", date(2004, 6, 1), date(2004, 6, 30), Precision.MONTH),
    ("201X", "201X", date(2010, 1, 1), date(2019, 12, 31), Precision.DECADE),
    ("19XX", "19XX", date(1900, 1, 1), date(1999, 12, 31), Precision.CENTURY),
    ("2001-21", "2001-21", date(2001, 3, 1), date(2001, 5, 31), Precision.SEASON),
    ("2001-24", "2001-24", date(2001, 12, 1), date(2002, 2, 28), Precision.SEASON),
    ("2018-07-07/2018-07-08", "2018-07-07/2018-07-08", date(2018, 7, 7), date(2018, 7, 8), Precision.INTERVAL),
    ("2018-07-07/2018-07-07", "2018-07-07/2018-07-07", date(2018, 7, 7), date(2018, 7, 7), Precision.INTERVAL),
    ("../2014-09-18", "../2014-09-18", None, date(2014, 9, 18), Precision.OPEN),
    ("2014-09-18/..", "2014-09-18/..", date(2014, 9, 18), None, Precision.OPEN),
    ("/2014", "../2014", None, date(2014, 12, 31), Precision.OPEN),
]  # fmt: skip
REFUSED = [
    "", "..", "../..", "/", "yesterday", "2015-13", "2015-00", "2015-02-30", "2015-9-18", "15-09-18",
    "18.09.2015", "0000", "2018-07-08/2018-07-07", "2001-25", "2015-09-18T10:00", "2O15",
]  # fmt: skip


@pytest.mark.parametrize(("text", "shown", "first", "last", "precision"), READ)
def test_reads(text, shown, first, last, precision):
    value = parse(text)
    assert (str(value), value.earliest, value.latest, value.precision) == (
        shown,
        first,
        last,
        precision,
    )


@pytest.mark.parametrize("text", REFUSED)
def test_refuses_and_names_the_string(text):
    with pytest.raises(ValueError, match="not an EDTF date") as refused:
        parse(text)
    assert repr(text) in str(refused.value)


def test_refuses_an_interval_for_the_end_that_is_no_date():
    with pytest.raises(ValueError, match="'x' is not an EDTF date"):
        parse("2015-09-18/x")


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2015, 9, 18), date(2015, 9, 18), "2015-09-18"),
        (date(2015, 9, 1), date(2015, 9, 30), "2015-09"),
        (date(2016, 2, 1), date(2016, 2, 29), "2016-02"),
        (date(2015, 1, 1), date(2015, 12, 31), "2015"),
        (date(2015, 1, 1), date(2016, 12, 31), "2015-01-01/2016-12-31"),
        (date(2015, 9, 2), date(2015, 9, 30), "2015-09-02/2015-09-30"),
        (None, date(2015, 9, 30), "../2015-09-30"),
        (date(2015, 9, 30), None, "2015-09-30/.."),
    ],
)
def test_between_writes_the_plainest_value(first, last, shown):
    assert str(between(first, last)) == shown


def test_between_nothing_and_nothing_is_nothing():
    assert between(None, None) is None


def test_between_refuses_an_end_before_its_start():
    with pytest.raises(ValueError, match="is after"):
        between(date(2015, 9, 19), date(2015, 9, 18))


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("2015-09", "2015-09-18", "2015-09-18"),
        ("2015-09", "../2015-09-18", "2015-09-01/2015-09-18"),
        ("2015", "2015-09", "2015-09"),
        ("2015-09-17/2015-09-18", "2015-09-18/2015-09-21", "2015-09-18"),
        ("../2015-09", "2015-08/..", "2015-08-01/2015-09-30"),
        ("2015-09", "2015-10", None),
    ],
)
def test_intersection_is_what_both_allow(one, other, both):
    found = parse(one).intersection(parse(other))
    assert (str(found) if found else None) == both
    assert parse(one).overlaps(parse(other)) is (both is not None)


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        ("2015-09", "2015-09-18", True),
        ("2015-09-18", "2015-09", False),
        ("../2015", "2015-09", True),
        ("2015", "../2015", False),
        ("2015-09", "2015-09", True),
    ],
)
def test_contains(outer, inner, holds):
    assert parse(outer).contains(parse(inner)) is holds


def test_slack_widens_both_values():
    assert not parse("2015-09-18").overlaps(parse("2015-09-21"), slack_days=1)
    assert parse("2015-09-18").overlaps(parse("2015-09-20"), slack_days=1)


@pytest.mark.parametrize(
    ("first", "last", "months", "days"),
    [
        (date(2014, 1, 31), date(2017, 2, 16), 36, 16),
        (date(2015, 9, 18), date(2016, 9, 18), 12, 0),
        (date(2015, 9, 18), date(2016, 9, 17), 11, 30),
        (date(2016, 1, 31), date(2016, 2, 29), 1, 0),
    ],
)
def test_length_counts_whole_months_then_days(first, last, months, days):
    assert length(first, last) == (months, days)


def test_only_a_day_is_a_day():
    assert day(date(2015, 9, 18)).is_day
    assert not parse("2015-09").is_day
