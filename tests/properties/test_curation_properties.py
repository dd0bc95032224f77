"""Whatever is decided, in whatever order: no report is lost, nothing is dropped, and all of it can be taken back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from extract.curation.apply import curated, uncurated
from extract.curation.decision import Added, Decision, Kind, dump, load
from extract.gaps import gaps
from extract.merge.cluster import merge
from extract.model import Corpus
from tests.rows import document, mention

BOTH = "RUS Igor Sokolow, USA Mary Grant"
REPORTS = [
    mention(article, day, BOTH, start=start)
    for article, day, start in [
        ("a", "2003-05-08", 0),
        ("b", "2003-05-08", 0),
        ("c", "2003-05", 0),
        ("a", "2005-02-01", 300),
        ("d", "2005-02-01", 0),
        ("e", "", 0),
    ]
]
ADDED = Added("They spoke.", "archive", "RUS,USA", "phone", "leaders", date="2004-01-05")

names = st.sampled_from([*(m.id for m in REPORTS), "m-unknown"])
rows = st.lists(names, min_size=1, max_size=3, unique=True).map(tuple)


def decision(kind, *groups, **fields):
    return st.builds(
        Decision,
        st.sampled_from(["anna", "bob"]),
        st.sampled_from(["2026-01-01", "2026-01-02"]),
        st.just(kind),
        st.tuples(*groups),
        **fields,
    )


plain = st.one_of(
    decision(Kind.ACCEPT, rows),
    decision(Kind.REJECT, rows),
    decision(Kind.MERGE, rows, rows),
    decision(Kind.SPLIT, rows, rows),
    decision(Kind.NOTE, rows, value=st.text(min_size=1, max_size=5)),
    decision(Kind.ADD, row=st.just(ADDED)),
    decision(
        Kind.SET,
        rows,
        field=st.just("date"),
        value=st.sampled_from(["", "2003", "2003-05-09", "never"]),
    ),
)


@st.composite
def decided(draw):
    """Return decisions, some of which undo an earlier one."""
    found = []
    for one in draw(st.lists(plain, max_size=8)):
        found.append(one)
        if draw(st.booleans()):
            undo = draw(st.sampled_from(found)).id
            found.append(Decision("bob", "2026-01-03", Kind.UNDO, undoes=undo))
    return found


def corpus():
    articles = tuple(document(name, "2005-03-01", f"Text of {name}.") for name in "abcde")
    contacts = merge(REPORTS, articles)
    return Corpus(articles, contacts, (), gaps(contacts, (), articles), ())


@given(decided())
def test_every_report_is_in_one_contact_or_among_the_rejected(decisions):
    found, _ = curated(corpus(), decisions)
    kept = [m.id for contact in found.contacts for m in contact.mentions]
    kept += [m.id for m in found.rejected]
    assert len(kept) == len(set(kept))
    assert {m.id for m in REPORTS} <= set(kept)


@given(decided())
def test_what_is_extracted_comes_back_once_all_is_taken_back(decisions):
    found, _ = curated(corpus(), decisions)
    again = curated(uncurated(found), [])[0]
    assert replace(again, contacts=()) == replace(corpus(), contacts=())
    assert [c.mentions for c in again.contacts] == [c.mentions for c in corpus().contacts]


@given(decided())
def test_decisions_may_be_applied_again_to_what_they_made(decisions):
    found, unmatched = curated(corpus(), decisions)
    assert curated(uncurated(found), decisions) == (found, unmatched)


@given(decided())
def test_what_matches_nothing_is_one_of_the_decisions(decisions):
    assert {u.decision for u in curated(corpus(), decisions)[1]} <= set(decisions)


@given(decided())
def test_a_line_reads_back(decisions):
    assert [load(dump(one)) for one in decisions] == decisions
