"""Which reports become one contact, and which stay apart."""

from __future__ import annotations

import pytest

from extract.merge.cluster import merge
from extract.model import Level, Mode, Status
from tests.rows import document, mention

BOTH = "RUS Igor Sokolow, USA Mary Grant"
MONTH = "2003-05"
DAY = "2003-05-08"


def parts(*mentions):
    """Return the articles of each contact, sorted."""
    return sorted(sorted(m.article for m in contact.mentions) for contact in merge(mentions))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (mention("a", DAY, BOTH), mention("b", DAY, "RUS Igor Sokolov, USA Grant")),
        (mention("a", DAY, BOTH), mention("b", MONTH, BOTH)),
        (mention("a", DAY, BOTH), mention("b", DAY)),
        (mention("a", DAY, BOTH), mention("b", DAY, mode=Mode.TALKS)),
        (
            mention("a", DAY, BOTH, mode=Mode.MEETING, place="Genf"),
            mention("b", "2003", "USA Grant", mode=Mode.MEETING, place="Geneva"),
        ),
        (mention("a", DAY, BOTH), mention("b", DAY, level=Level.OFFICIALS)),
        (mention("a", MONTH, BOTH), mention("b", MONTH, BOTH)),
        (mention("a", DAY, BOTH, minutes=50), mention("b", DAY, BOTH, minutes=90)),
        (mention("a", DAY, BOTH, initiator="RUS"), mention("b", DAY, BOTH, initiator="USA")),
        (
            mention("a", DAY, BOTH, mode=Mode.MEETING, place="Genf"),
            mention("b", DAY, BOTH, mode=Mode.MEETING, place="Geneva"),
        ),
        (
            mention("a", "2003-05-05/2003-05-11", BOTH, status=Status.PLANNED),
            mention("b", DAY, BOTH),
        ),
        (mention("a", DAY, BOTH, status=Status.DENIED), mention("b", DAY, BOTH)),
        (
            mention("a", "", BOTH, status=Status.PLANNED),
            mention("b", "", "RUS Sokolow, USA Grant", status=Status.PLANNED),
        ),
    ],
)
def test_two_reports_of_one_occasion_become_one_contact(one, other):
    assert parts(one, other) == [["a", "b"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (mention("a", DAY, BOTH), mention("b", "2003-05-09", BOTH)),
        (mention("a", DAY, BOTH), mention("b", DAY, BOTH, mode=Mode.MEETING)),
        (mention("a", DAY, BOTH), mention("b", DAY, "RUS Pawel Orlow, USA Mary Grant")),
        (mention("a", DAY, BOTH), mention("b", DAY, BOTH, level=Level.FOREIGN_MINISTERS)),
        (mention("a", DAY, BOTH), mention("b", DAY, BOTH, sides=("DEU", "RUS", "USA"))),
        (mention("a", DAY, BOTH), mention("b", MONTH, BOTH, plural=True)),
        (mention("a", DAY, BOTH), mention("b", "", BOTH)),
        (mention("a", DAY, BOTH), mention("b", "2003", BOTH)),
        (mention("a", "2003", BOTH), mention("b", "2003", BOTH)),
        (mention("a", DAY, BOTH), mention("b", "../2003-06-01", BOTH)),
        (
            mention("a", "2003-05-01/2003-05-08", BOTH),
            mention("b", "2003-05-05/2003-05-12", BOTH),
        ),
        (mention("a", "", BOTH), mention("b", "", BOTH)),
        (mention("a", DAY, BOTH), mention("b", MONTH, BOTH, status=Status.DENIED)),
        (mention("a", DAY, BOTH), mention("a", DAY, BOTH, start=90)),
        (mention("a", DAY, BOTH), mention("a", MONTH, BOTH, start=90)),
        (
            mention("a", "", "RUS Sokolow", status=Status.PLANNED),
            mention("b", "", "RUS Sokolow", status=Status.PLANNED),
        ),
        (
            mention("a", "", BOTH, status=Status.PLANNED),
            mention("b", "", BOTH, status=Status.PROPOSED),
        ),
        (
            mention("a", "", BOTH, status=Status.PLANNED, mode=Mode.MEETING, place="Genf"),
            mention("b", "", BOTH, status=Status.PLANNED, mode=Mode.MEETING, place="Wien"),
        ),
    ],
)
def test_two_reports_that_need_not_be_one_occasion_stay_apart(one, other):
    assert len(merge([one, other])) == 2


def test_a_vague_report_joins_nothing_where_two_occasions_fit():
    vague = mention("c", MONTH, BOTH)
    firm = [mention("a", DAY, BOTH), mention("b", "2003-05-20", BOTH)]
    assert parts(*firm, vague) == [["a"], ["b"], ["c"]]


def test_two_vague_reports_that_fit_two_occasions_do_not_join_each_other():
    firm = [mention("a", DAY, BOTH), mention("b", "2003-05-20", BOTH)]
    assert len(merge([*firm, mention("c", MONTH, BOTH), mention("d", MONTH, BOTH)])) == 4


def test_a_vague_report_does_not_chain_two_occasions_that_exclude_each_other():
    hall = mention("a", MONTH, "USA Hall", level=Level.DEFENCE_MINISTERS)
    vague = mention("b", MONTH, "RUS Sokolow", level=Level.DEFENCE_MINISTERS)
    lee = mention("c", MONTH, "USA Lee", level=Level.DEFENCE_MINISTERS)
    assert parts(hall, vague, lee) == [["a"], ["b"], ["c"]]


def test_one_call_told_by_three_articles_is_one_contact():
    told = [
        mention("a", DAY, BOTH, minutes=50),
        mention("b", MONTH, "RUS Sokolow, USA Grant"),
        mention("c", DAY, "USA Mary Grant, RUS Sokolow", minutes=50),
    ]
    assert parts(*told) == [["a", "b", "c"]]


def test_the_second_call_of_a_day_goes_with_the_other_second_call():
    told = [mention(article, DAY, BOTH, start=at) for article in "ab" for at in (0, 500)]
    contacts = merge(told)
    assert sorted({m.evidence[0].span.start for m in c.mentions} == {0} for c in contacts) == [
        False,
        True,
    ]
    assert [len(contact.mentions) for contact in contacts] == [2, 2]


@pytest.mark.parametrize(
    ("published", "count"),
    [
        (["2003-05-01", "2003-05-20", "2003-07-01"], 1),
        (["2003-05-01", "2003-05-20", "2004-05-01"], 2),
        (["2003-05-01", "2004-05-01", "2005-05-01"], 3),
        (["2003-05-01", "2003-05-20", ""], 2),
        (["", "", ""], 1),
    ],
)
def test_a_plan_that_nobody_writes_of_for_two_months_is_another_plan(published, count):
    plans = [mention(a, "", BOTH, status=Status.PLANNED) for a in "abc"]
    articles = [document(a, day) for a, day in zip("abc", published, strict=True)]
    assert len(merge(plans, articles)) == count


def test_the_same_mention_given_twice_counts_once():
    told = mention("a", DAY, BOTH)
    assert len(merge([told, told])[0].mentions) == 1


def test_contacts_come_by_date_and_an_id_hangs_on_the_smallest_mention():
    later, sooner = mention("a", "2003-06-01", BOTH), mention("b", DAY, BOTH)
    contacts = merge([later, sooner, mention("c", DAY, BOTH)])
    assert [contact.date.text for contact in contacts] == [DAY, "2003-06-01"]
    assert contacts[1].id == merge([later])[0].id


def test_nothing_becomes_nothing():
    assert merge([]) == ()


PLAN = mention("a", DAY, BOTH, status=Status.PLANNED)
OFF = mention("b", "", BOTH, status=Status.CANCELLED)


@pytest.mark.parametrize(
    ("reports", "published", "count"),
    [
        ([PLAN, OFF], "2003-05-06", 1),
        ([PLAN, OFF], "2003-05-08", 1),
        ([PLAN, OFF], "2003-05-09", 2),
        ([PLAN, OFF], "2003-02-06", 2),
        ([PLAN, OFF], "2003-05", 2),
        ([PLAN, OFF], "", 2),
        ([PLAN, mention("b", "", "USA Grant", status=Status.CANCELLED)], "2003-05-06", 1),
        ([PLAN, mention("b", "", status=Status.CANCELLED)], "2003-05-06", 2),
        ([PLAN, mention("b", "", BOTH, status=Status.CANCELLED, mode=Mode.MEETING)], "2003-05-06", 2),
        ([mention("a", DAY, BOTH), OFF], "2003-05-06", 2),
        ([PLAN, mention("c", "2003-05-20", BOTH, status=Status.PLANNED), OFF], "2003-05-06", 3),
    ],
)  # fmt: skip
def test_what_is_called_off_without_a_date_is_the_one_plan_that_lies_ahead(
    reports, published, count
):
    found = merge(reports, [document("b", published)])
    assert len(found) == count
    assert {c.status for c in found if len(c.mentions) > 1} <= {Status.CANCELLED}


def test_two_papers_that_tell_of_one_calling_off_are_of_one_plan():
    again = mention("c", "", BOTH, status=Status.CANCELLED)
    papers = [document("b", "2003-05-06"), document("c", "2003-05-07")]
    (found,) = merge([PLAN, OFF, again], papers)
    assert (found.date.text, found.status, len(found.mentions)) == (DAY, Status.CANCELLED, 3)
