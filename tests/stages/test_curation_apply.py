"""What decisions make of a corpus, and how they find their rows again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.curation.apply import curated, uncurated, undone
from extract.curation.decision import Added, Decision, Kind
from extract.gaps import gaps
from extract.merge.cluster import merge
from extract.model import Corpus, Mode
from tests.rows import document, mention

BOTH = "RUS Igor Sokolow, USA Mary Grant"
DAY = "2003-05-08"

FIRST = mention("a", DAY, BOTH)
SECOND = mention("b", DAY, BOTH)
LATER = mention("a", "2005-02-01", BOTH, start=300)
VAGUE = mention("c", "2003-05", BOTH)


def corpus(*mentions):
    articles = tuple(
        document(name, "2005-03-01", f"Text of {name}.")
        for name in sorted({m.article for m in mentions})
    )
    contacts = merge(mentions, articles)
    return Corpus(articles, contacts, (), gaps(contacts, (), articles), ())


def decided(kind, *rows, **fields):
    named = tuple(tuple(m.id for m in row) for row in rows)
    return Decision("anna", "2026-01-02T10:00:00+00:00", kind, named, **fields)


def parts(found):
    return sorted(sorted(m.article for m in contact.mentions) for contact in found.contacts)


REJECT = decided(Kind.REJECT, [FIRST, SECOND])
DATE = decided(Kind.SET, [FIRST, SECOND], field="date", value="2003-05-07")


def test_without_decisions_a_corpus_stays_as_it_is():
    given = corpus(FIRST, SECOND, LATER)
    assert curated(given, []) == (given, ())


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("date", "2003-05-07", "2003-05-07"),
        ("date", "", "None"),
        ("mode", "meeting", "meeting"),
        ("level", "officials", "officials"),
        ("status", "denied", "denied"),
        ("place", "Genf", "Genf"),
        ("duration_minutes", "40", "40"),
        ("initiator", "rus", "RUS"),
        ("initiator", "", ""),
        ("countries", "usa, deu", "('DEU', 'USA')"),
        ("topics", "trade", "('trade',)"),
    ],
)
def test_a_field_is_set_and_the_row_says_so(field, value, shown):
    decision = decided(Kind.SET, [FIRST, SECOND], field=field, value=value)
    (contact,) = curated(corpus(FIRST, SECOND), [decision])[0].contacts
    assert str(getattr(contact, field)) == shown
    assert contact.curated.startswith(f"{field} set by anna on 2026-01-02 (was ")


def test_label_and_codes_follow_a_field_that_is_set():
    decision = decided(Kind.SET, [FIRST], field="mode", value="meeting")
    (contact,) = curated(corpus(FIRST), [decision])[0].contacts
    assert (contact.label, contact.cameo, contact.plover) == ("summit", "040", "CONSULT")


def test_a_person_who_was_known_keeps_the_item_number():
    (known,) = corpus(FIRST).contacts
    numbered = replace(
        known, participants=tuple(replace(p, wikidata="Q1") for p in known.participants)
    )
    decision = decided(
        Kind.SET, [FIRST], field="participants", value="RUS Igor Sokolov (head_of_state); USA Lee"
    )
    given = replace(corpus(FIRST), contacts=(numbered,))
    (contact,) = curated(given, [decision])[0].contacts
    assert [(p.name, p.office, p.wikidata) for p in contact.participants] == [
        ("Igor Sokolov", "head_of_state", "Q1"),
        ("Lee", "", None),
    ]


def test_the_last_of_two_values_counts_and_the_first_value_is_told():
    again = replace(DATE, value="2003-05-06")
    (contact,) = curated(corpus(FIRST, SECOND), [DATE, again])[0].contacts
    assert contact.date.text == "2003-05-06"
    assert contact.curated == "date set by anna on 2026-01-02 (was 2003-05-08)"


def test_a_rejected_row_is_gone_its_reports_are_kept_and_gaps_are_counted_anew():
    given = corpus(FIRST, SECOND, LATER)
    found, unmatched = curated(given, [REJECT])
    assert parts(found) == [["a"]]
    assert {m.id for m in found.rejected} == {FIRST.id, SECOND.id}
    assert len(found.gaps) < len(given.gaps)
    assert unmatched == ()


def test_a_new_report_of_a_rejected_occasion_is_rejected_with_it():
    found, _ = curated(corpus(FIRST, SECOND, VAGUE, mention("d", DAY, BOTH)), [REJECT])
    assert found.contacts == ()


def test_a_rejected_report_that_joins_a_firmer_one_leaves_it_alone():
    found, _ = curated(corpus(VAGUE, FIRST), [decided(Kind.REJECT, [VAGUE])])
    (contact,) = found.contacts
    assert contact.mentions == (FIRST,)
    assert contact.curated == "a report rejected by anna on 2026-01-02"


def test_two_rows_become_one_and_their_dates_are_listed():
    decision = decided(Kind.MERGE, [FIRST], [LATER])
    (contact,) = curated(corpus(FIRST, LATER), [decision])[0].contacts
    assert {m.id for m in contact.mentions} == {FIRST.id, LATER.id}
    assert [(c.field, c.values) for c in contact.conflicts] == [("date", (DAY, "2005-02-01"))]
    assert contact.curated == "merged by anna on 2026-01-02"


def test_a_merge_keeps_what_was_decided_on_either_row():
    note = decided(Kind.NOTE, [LATER], value="see the archive")
    merged = decided(Kind.MERGE, [FIRST], [LATER])
    (contact,) = curated(corpus(FIRST, LATER), [note, merged])[0].contacts
    assert contact.note == "see the archive"


def test_a_row_is_split_by_its_reports():
    decision = decided(Kind.SPLIT, [FIRST], [SECOND])
    found, _ = curated(corpus(FIRST, SECOND, VAGUE), [decision])
    assert parts(found) == [["a"], ["b", "c"]]
    assert {contact.curated for contact in found.contacts} == {"split by anna on 2026-01-02"}


def test_a_row_tells_a_decision_once_though_it_has_both_of_its_halves():
    split = decided(Kind.SPLIT, [FIRST], [SECOND])
    merged = decided(Kind.MERGE, [FIRST], [SECOND])
    (contact,) = curated(corpus(FIRST, SECOND), [split, merged])[0].contacts
    assert contact.curated == "split by anna on 2026-01-02; merged by anna on 2026-01-02"


def test_a_split_that_extraction_made_already_changes_nothing():
    given = corpus(FIRST, LATER)
    found, unmatched = curated(given, [decided(Kind.SPLIT, [FIRST], [LATER])])
    assert (found, unmatched) == (given, ())


def test_a_row_is_accepted_and_noted():
    decisions = [
        decided(Kind.ACCEPT, [FIRST]),
        decided(Kind.NOTE, [FIRST], value="who called?"),
        decided(Kind.NOTE, [FIRST], value="Moscow did"),
    ]
    (contact,) = curated(corpus(FIRST), decisions)[0].contacts
    assert contact.curated == (
        "accepted by anna on 2026-01-02; noted by anna on 2026-01-02; noted by anna on 2026-01-02"
    )
    assert contact.note == "who called?\nMoscow did"


ROW = Added(
    quote="The two presidents spoke on Monday.",
    source="Ministry, report 7",
    countries="USA,RUS",
    mode="phone",
    level="leaders",
    date="2004-02-02",
    participants="RUS Igor Sokolow (head_of_state)",
)


def test_a_row_added_by_hand_has_its_own_quote_and_source_and_bounds_gaps():
    given = corpus(FIRST, LATER)
    found, unmatched = curated(given, [decided(Kind.ADD, row=ROW)])
    (added,) = [contact for contact in found.contacts if contact.curated]
    assert (added.date.text, added.countries, added.confidence) == (
        "2004-02-02",
        ("RUS", "USA"),
        None,
    )
    (evidence,) = added.mentions[0].evidence
    (source,) = [d for d in found.documents if d.id == "Ministry, report 7"]
    assert evidence.span.of(source.text) == evidence.quote == ROW.quote
    assert len(found.gaps) > len(given.gaps)
    assert unmatched == ()


def test_a_row_added_by_hand_may_quote_an_article_of_the_store():
    row = replace(ROW, quote="of a", source="a")
    found, _ = curated(corpus(FIRST), [decided(Kind.ADD, row=row)])
    assert [d.id for d in found.documents] == ["a"]
    (added,) = [contact for contact in found.contacts if contact.curated]
    assert added.mentions[0].evidence[0].span.start == len("Text ")


STRANGER = mention("x", DAY, BOTH)
GONE = [
    (decided(Kind.ACCEPT, [STRANGER]), "none of its reports is there"),
    (decided(Kind.REJECT, [STRANGER]), "none of its reports is there"),
    (
        decided(Kind.SET, [STRANGER], field="mode", value="phone"),
        "none of its reports is there",
    ),
    (decided(Kind.SET, [FIRST], field="mode", value="fax"), "'fax' is no mode"),
    (decided(Kind.MERGE, [FIRST], [STRANGER]), "one of its rows is not there"),
    (decided(Kind.SPLIT, [FIRST], [STRANGER]), "the reports that it parts are not there"),
    (decided(Kind.UNDO, undoes="d-1"), "there is no decision d-1 before it"),
    (
        decided(Kind.ADD, row=replace(ROW, quote="of b", source="a")),
        "a does not hold the quote word for word",
    ),
]


@pytest.mark.parametrize(("decision", "reason"), GONE)
def test_a_decision_that_matches_nothing_is_listed_with_the_reason(decision, reason):
    given = corpus(FIRST, SECOND)
    found, (unmatched,) = curated(given, [decision])
    assert found == given
    assert unmatched.decision == decision
    assert unmatched.reason.startswith(reason)


def test_a_decision_on_rejected_reports_is_listed_until_the_rejection_is_undone():
    accept = decided(Kind.ACCEPT, [FIRST])
    undo = decided(Kind.UNDO, undoes=REJECT.id)
    (unmatched,) = curated(corpus(FIRST, SECOND), [REJECT, accept])[1]
    assert unmatched.reason == "its reports are rejected"
    assert curated(corpus(FIRST, SECOND), [REJECT, accept, undo])[1] == ()


@pytest.mark.parametrize(
    ("decisions", "taken_back", "date"),
    [
        ([DATE], set(), "2003-05-07"),
        ([DATE, "undo 0"], {0}, DAY),
        ([DATE, "undo 0", "undo 1"], {1}, "2003-05-07"),
        ([DATE, "undo 0", DATE], {0}, "2003-05-07"),
    ],
)
def test_a_decision_is_undone_by_another(decisions, taken_back, date):
    lines = []
    for decision in decisions:
        if isinstance(decision, str):
            target = lines[int(decision.removeprefix("undo "))].id
            lines.append(decided(Kind.UNDO, undoes=target))
        else:
            lines.append(decision)
    found, unmatched = curated(corpus(FIRST, SECOND), lines)
    assert found.contacts[0].date.text == date
    assert unmatched == ()
    assert undone(lines) == {lines[at].id for at in taken_back}


ALL = [
    decided(Kind.SPLIT, [SECOND], [FIRST]),
    decided(Kind.SET, [FIRST], field="place", value="Wien"),
    decided(Kind.NOTE, [SECOND], value="a copy"),
    decided(Kind.REJECT, [VAGUE]),
    decided(Kind.ADD, row=ROW),
    decided(Kind.MERGE, [SECOND], [LATER]),
]


def test_a_curated_corpus_goes_back_to_what_was_extracted():
    given = corpus(FIRST, SECOND, LATER, VAGUE)
    found, _ = curated(given, ALL)
    again = uncurated(found)
    assert replace(again, gaps=given.gaps) == replace(given, contacts=again.contacts)
    assert [c.mentions for c in again.contacts] == [c.mentions for c in given.contacts]
    assert curated(again, ALL)[0] == curated(uncurated(given), ALL)[0]


def test_new_articles_change_no_decided_row_that_they_do_not_report():
    before, _ = curated(corpus(FIRST, SECOND, LATER, VAGUE), ALL)
    more = mention("n", "2001-01-01", BOTH, mode=Mode.MEETING)
    after, unmatched = curated(corpus(FIRST, SECOND, LATER, VAGUE, more), ALL)
    assert set(before.contacts) < set(after.contacts)
    assert unmatched == ()


def test_who_took_no_part_is_not_set_as_the_one_who_called():
    decision = decided(Kind.SET, [FIRST], field="initiator", value="JPN")
    found, idle = curated(corpus(FIRST), [decision])
    assert [contact.initiator for contact in found.contacts] == [""]
    assert "'JPN' is no side of the contact (there are: RUS, USA)" in idle[0].reason
