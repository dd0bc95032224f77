"""Gaps under any rows: order does not matter, doubt only shortens, and nothing lies inside."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from extract import edtf
from extract.gaps import count, gaps
from extract.merge.cluster import merge
from extract.model import Level, Mode, Status
from tests.rows import claim, contact, document, mention

BASE = date(2003, 1, 1)


def span(start, days):
    first = BASE + timedelta(days=start)
    return edtf.between(first, first + timedelta(days=days)).text


dates = st.builds(span, st.integers(0, 900), st.sampled_from([0, 0, 0, 5, 40, 300]))
levels = st.sampled_from([Level.LEADERS, Level.FOREIGN_MINISTERS])
contacts = st.lists(
    st.builds(
        lambda when, level, mode, status, n: contact(
            when, level=level, mode=mode, status=status, article=f"article {n}"
        ),
        dates,
        levels,
        st.sampled_from([Mode.PHONE, Mode.MEETING]),
        st.sampled_from([Status.HELD, Status.HELD, Status.HELD, Status.PLANNED]),
        st.integers(0, 20),
    ),
    max_size=12,
    unique_by=lambda row: row.id,
)
claims = st.lists(
    st.builds(
        lambda n, kind, since, until, level, mode: claim(
            f"article {n}", kind, since, until, level=level, mode=mode
        ),
        st.integers(0, 20),
        st.sampled_from(["first_since", "last_was", "none_since"]),
        dates,
        dates,
        st.one_of(st.none(), levels),
        st.sampled_from([None, Mode.MEETING]),
    ),
    max_size=4,
)
documents = st.lists(
    st.builds(lambda n, when: document(f"article {n}", when), st.integers(0, 20), dates),
    max_size=4,
    unique_by=lambda row: row.id,
)


@given(contacts, claims, documents, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(rows, told, articles, random):
    expected = gaps(rows, told, articles)
    for part in (rows, told, articles):
        random.shuffle(part)
    assert gaps(rows, told, articles) == expected


@given(contacts, claims, documents)
def test_counting_in_columns_finds_the_same_gaps(rows, told, articles):
    expected = gaps(rows, told, articles)
    with patch.object(count, "_MANY", 0):
        assert gaps(rows, told, articles) == expected


@given(contacts, st.integers(0, 11), st.integers(0, 60), st.integers(0, 60))
def test_widening_a_date_never_lengthens_a_gap(rows, at, before, after):
    if not rows:
        return
    old = rows[at % len(rows)]
    first = old.date.earliest - timedelta(days=before)
    last = old.date.latest + timedelta(days=after)
    wider = type(old)(
        **{name: getattr(old, name) for name in old.__slots__ if name != "date"},
        date=edtf.between(first, last),
    )
    narrow = gaps(rows, (), ())
    for gap in gaps([row for row in rows if row is not old] + [wider], (), ()):
        assert any(
            gap.level == known.level
            and known.start <= gap.start
            and gap.end <= known.end
            and gap.days_min <= known.days_min
            for known in narrow
        )


@given(contacts, claims, documents)
def test_lengths_are_positive_and_ordered(rows, told, articles):
    for gap in gaps(rows, told, articles):
        assert 0 < gap.days_min <= gap.days_max
        days = date.fromisoformat(gap.end) - date.fromisoformat(gap.start)
        assert days.days == gap.days_min


@given(contacts, claims, documents)
def test_no_held_contact_may_lie_inside_a_gap(rows, told, articles):
    held = [row for row in rows if row.status is Status.HELD]
    for gap in gaps(rows, told, articles):
        for row in held:
            if gap.level in {None, row.level}:
                outside = (
                    row.date.latest.isoformat() <= gap.start
                    or row.date.earliest.isoformat() >= gap.end
                )
                assert outside


@given(contacts, claims, documents)
def test_gaps_of_a_lane_follow_each_other_and_attested_parts_lie_inside(rows, told, articles):
    found = gaps(rows, told, articles)
    for level in {gap.level for gap in found}:
        lane = [gap for gap in found if gap.level == level]
        assert all(one.end <= other.start for one, other in pairwise(lane))
        for gap in lane:
            for part in gap.attested:
                assert gap.start <= part.start < part.end <= gap.end
                assert part.claims


@given(st.lists(st.tuples(dates, st.integers(0, 5)), max_size=10), st.integers(0, 10))
def test_a_store_split_in_two_and_merged_again_has_the_same_gaps(told, cut):
    mentions = [mention(f"article {n}", when, start=at) for at, (when, n) in enumerate(told)]
    halves = [merge(mentions[:cut]), merge(mentions[cut:])]
    again = merge(m for part in halves for row in part for m in row.mentions)
    assert gaps(again, (), ()) == gaps(merge(mentions), (), ())


@given(contacts, claims, documents)
def test_every_gap_has_its_own_id(rows, told, articles):
    found = gaps(rows, told, articles)
    assert len({gap.id for gap in found}) == len(found)
