"""An undated article reports what a dated one reports: that dates it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.dct.link import linked_date, reports
from extract.model import Evidence, Level, Mode, Span, Status
from tests.rows import document, mention

BOTH = "RUS Igor Sokolow, USA Mary Grant"
TEXT = "Grant und Sokolow telefonierten am Donnerstag miteinander."
DAY = "2003-05-08"  # a Thursday


def undated(words="am Donnerstag", who=BOTH, text=TEXT, **fields):
    found = mention("undated", "", who, **fields)
    return replace(
        found, evidence=(Evidence("undated", Span(0, len(text)), text, words, None, ()),)
    )


def linked(own, *dated, published="2003-05-09", text=TEXT):
    articles = [document(m.article, published) for m in dated]
    clue = linked_date(document("undated", "", text), [own], reports(dated, articles))
    return clue and clue.days.text


def test_reports_of_one_occasion_appear_together_where_the_words_allow_it():
    assert linked(undated(), mention("a", DAY, BOTH)) == "2003-05-09"


@pytest.mark.parametrize("published", ["2003-06-20", "2003-05-07"])
def test_else_the_words_say_how_soon_after_it(published):
    assert (
        linked(undated(), mention("a", DAY, BOTH), published=published) == "2003-05-08/2003-05-11"
    )


def test_the_month_of_the_other_article_leaves_what_the_words_allow():
    assert (
        linked(undated(), mention("a", DAY, BOTH), published="2003-05") == "2003-05-08/2003-05-11"
    )


def test_the_clue_points_to_the_words_and_names_the_article():
    dated = mention("a", DAY, BOTH)
    known = reports([dated], [document("a", "2003-05-09")])
    clue = linked_date(document("undated", "", TEXT), [undated()], known)
    assert (clue.rule, clue.span.of(TEXT)) == ("dct.same_occasion", "am Donnerstag")
    assert clue.note == "reported by a; the words allow 2003-05-08/2003-05-11"


def test_a_date_known_to_a_week_is_enough():
    dated = mention("a", "2003-05-05/2003-05-08", BOTH)
    assert linked(undated(), dated) == "2003-05-09"


def test_one_person_in_common_needs_the_duration():
    own = undated(who="USA Mary Grant", minutes=50)
    assert linked(own, mention("a", DAY, BOTH)) is None
    assert linked(own, mention("a", DAY, BOTH, minutes=50)) == "2003-05-09"


@pytest.mark.parametrize(
    "dated",
    [
        mention("a", "2003-05-07", BOTH),
        mention("a", "2003-05", BOTH),
        mention("a", "", BOTH),
        mention("a", DAY, BOTH, mode=Mode.MEETING),
        mention("a", DAY, BOTH, level=Level.OFFICIALS),
        mention("a", DAY, BOTH, sides=("FRA", "RUS", "USA")),
        mention("a", DAY, BOTH, status=Status.PLANNED),
        mention("a", DAY, BOTH, plural=True),
        mention("a", DAY, "RUS Orlow, USA Grant"),
    ],
)
def test_another_occasion_dates_nothing(dated):
    assert linked(undated(), dated) is None


def test_two_occasions_that_fit_date_nothing():
    assert linked(undated(), mention("a", DAY, BOTH), mention("b", "2003-05-15", BOTH)) is None


def test_the_duration_tells_two_occasions_apart():
    twins = mention("a", DAY, BOTH, minutes=50), mention("b", "2003-05-15", BOTH, minutes=30)
    assert linked(undated(minutes=50), *twins) == "2003-05-09"


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (None, TEXT),
        ("am 8. Mai 2003", "Grant und Sokolow telefonierten am 8. Mai 2003 miteinander."),
        ("am Freitag", "Grant und Sokolow telefonierten am Freitag miteinander."),
    ],
)
def test_words_that_do_not_lean_on_the_day_of_the_article_date_nothing(words, text):
    assert linked(undated(words, text=text), mention("a", DAY, BOTH), text=text) is None


def test_the_report_of_an_undated_article_dates_nothing():
    dated = mention("a", DAY, BOTH)
    assert linked_date(document("undated", "", TEXT), [undated()], reports([dated], ())) is None
