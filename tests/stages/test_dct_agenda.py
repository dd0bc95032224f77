"""The calendar of summits: which articles may speak of a summit as they do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from extract.contacts.analysis import analyse
from extract.dct.narrow import narrowed
from extract.lexicon.summits import summits
from extract.model import Evidence, Level, Mode, Span, Status
from tests.rows import document, mention

# The calendar holds facts: the presidents of the USA and Russia met in Ljubljana on 16 June 2001, a Saturday.
WORDS = "am Samstag vergangener Woche"
TEXT = f"Die Präsidenten waren {WORDS} in Ljubljana zusammengekommen."
WEEK_AFTER = "2001-06-18/2001-06-24"


def meeting(text=TEXT, words=WORDS, **fields):
    told = {"mode": Mode.MEETING, "place": "Ljubljana", **fields}
    found = mention("a", "", "", **told)
    evidence = Evidence("a", Span(0, len(text)), text, words, None, ())
    return replace(found, evidence=(evidence,))


def dated(found, text=TEXT, published="2001-06"):
    return narrowed(analyse(document("a", published, text)), [found]).published.text


def test_the_calendar_knows_the_meeting():
    assert any(
        s.start == date(2001, 6, 16)
        and "Ljubljana" in s.places
        and set(s.parties) == {"RUS", "USA"}
        for s in summits()
    )


def test_the_words_must_fall_on_the_summit():
    assert dated(meeting()) == WEEK_AFTER


def test_a_coming_summit_counts_too():
    text = "Die Präsidenten werden am kommenden Samstag in Ljubljana zusammenkommen."
    words = "am kommenden Samstag"
    coming = meeting(text, words, status=Status.PLANNED)
    assert dated(coming, text) == "2001-06-09/2001-06-15"


@pytest.mark.parametrize(
    "other",
    [
        {"sides": ("DEU", "RUS")},
        {"place": "Maribor"},
        {"place": ""},
        {"level": Level.FOREIGN_MINISTERS},
        {"mode": Mode.PHONE},
        {"status": Status.DENIED},
    ],
)
def test_another_meeting_is_no_clue(other):
    assert dated(meeting(**other)) == "2001-06"


def test_a_meeting_that_no_candidate_day_brings_onto_a_summit_is_no_contradiction():
    article = narrowed(analyse(document("a", "2002-06", TEXT)), [meeting()])
    assert (article.published.text, article.clues) == ("2002-06", ())


def test_the_clue_names_the_summit():
    article = narrowed(analyse(document("a", "2001-06", TEXT)), [meeting()])
    (clue,) = article.clues
    assert (clue.rule, clue.span.of(TEXT)) == ("dct.agenda", WORDS)
    assert "Ljubljana" in clue.note


# The G8 met in Kananaskis on 26 and 27 June 2002, a Wednesday and a Thursday.
@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Beim G8-Gipfel in Kananaskis sprachen sie am Mittwoch vergangener Woche.",
            "2002-07-01/2002-07-07",
        ),
        ("Bei einem Essen in Kananaskis sprachen sie am Mittwoch vergangener Woche.", "2002-07"),
    ],
)
def test_two_of_many_guests_need_the_name_of_the_summit(sentence, expected):
    found = meeting(
        sentence, "am Mittwoch vergangener Woche", place="Kananaskis", sides=("FRA", "RUS")
    )
    assert dated(found, sentence, "2002-07") == expected
