"""EDTF holds for any date: what is written reads back, and arithmetic never invents days."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.edtf import between, day, month, parse, year

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
OPTIONAL = st.none() | DAYS


@st.composite
def values(draw):
    kind = draw(st.sampled_from(["day", "month", "year", "interval", "qualified"]))
    one = draw(DAYS)
    if kind == "day":
        return day(one)
    if kind == "month":
        return month(one.year, one.month)
    if kind == "year":
        return year(one.year)
    if kind == "qualified":
        return parse(f"{one.year}-{one.month:02d}" + draw(st.sampled_from("?~%")))
    other = draw(OPTIONAL)
    if other is None:
        return between(*draw(st.sampled_from([(one, None), (None, one)])))
    return between(min(one, other), max(one, other))


@given(values())
def test_what_is_written_reads_back(value):
    assert parse(str(value)) == value


@given(values(), values())
def test_an_intersection_lies_in_both_values(one, other):
    both = one.intersection(other)
    assert (both is not None) == one.overlaps(other)
    if both is not None:
        assert one.contains(both)
        assert other.contains(both)


@given(values(), values())
def test_intersection_does_not_depend_on_the_order(one, other):
    left, right = one.intersection(other), other.intersection(one)
    assert (left and (left.earliest, left.latest)) == (right and (right.earliest, right.latest))


SIGNS = st.text("0123456789X-/.?~%", max_size=24)


@given(st.text(max_size=30) | SIGNS)
def test_any_text_is_read_or_refused_with_a_sentence(text):
    with contextlib.suppress(ValueError):
        value = parse(text)
        assert value.earliest is None or value.latest is None or value.earliest <= value.latest
        return
    with pytest.raises(ValueError, match="is not an EDTF date"):
        parse(text)


@pytest.mark.parametrize("text", ["2015-09-18", "../2015-09", "2015/.."])
def test_equal_text_gives_equal_values(text):
    assert parse(text) == parse(text)
