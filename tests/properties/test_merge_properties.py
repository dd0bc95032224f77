"""Whatever comes in, in whatever order: every mention in one contact, and no article twice in one."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from extract.merge.cluster import merge
from extract.merge.compare import forbidding, traits
from extract.model import Level, Mode, Status
from tests.rows import mention

DATES = [
    "",
    "2003-05-08",
    "2003-05-09",
    "2003-05",
    "2003",
    "../2003-05-20",
    "2003-05-05/2003-05-11",
]
PEOPLE = [
    "",
    "RUS Igor Sokolow",
    "USA Mary Grant",
    "RUS Sokolov, USA Grant",
    "RUS Orlow, USA Grant",
]

reports = st.lists(
    st.builds(
        mention,
        st.sampled_from("abcde"),
        st.sampled_from(DATES),
        st.sampled_from(PEOPLE),
        mode=st.sampled_from([Mode.PHONE, Mode.VIDEO, Mode.MEETING, Mode.TALKS]),
        level=st.sampled_from([Level.LEADERS, Level.OFFICIALS]),
        status=st.sampled_from(Status),
        place=st.sampled_from(["", "Genf", "Wien"]),
        plural=st.sampled_from([False, False, False, True]),
        start=st.integers(0, 400),
    ),
    max_size=14,
)


@given(reports, st.randoms(use_true_random=False))
def test_the_order_of_the_mentions_does_not_matter(mentions, random):
    shuffled = list(mentions)
    random.shuffle(shuffled)
    assert merge(shuffled) == merge(mentions)


@given(reports)
def test_every_mention_is_in_exactly_one_contact(mentions):
    merged = [m.id for contact in merge(mentions) for m in contact.mentions]
    assert sorted(merged) == sorted({m.id for m in mentions})


@given(reports)
def test_no_contact_holds_two_mentions_of_one_article(mentions):
    for contact in merge(mentions):
        articles = [m.article for m in contact.mentions]
        assert len(articles) == len(set(articles))


@given(reports)
def test_nothing_in_a_contact_forbids_anything_else_in_it(mentions):
    for contact in merge(mentions):
        for one, other in combinations(contact.mentions, 2):
            assert forbidding(traits(one), traits(other)) is None


@given(reports)
def test_the_fused_date_lies_in_every_report_that_has_one(mentions):
    for contact in merge(mentions):
        for report in contact.mentions:
            assert report.date is None or report.date.contains(contact.date)


@given(reports, st.integers(0, 14))
def test_a_store_split_in_two_and_merged_again_is_the_same(mentions, cut):
    halves = [merge(mentions[:cut]), merge(mentions[cut:])]
    again = [m for contacts in halves for contact in contacts for m in contact.mentions]
    assert merge(again) == merge(mentions)


@given(reports)
def test_unspecific_plurals_stay_alone(mentions):
    for contact in merge(mentions):
        assert len(contact.mentions) == 1 or not any(m.plural for m in contact.mentions)
