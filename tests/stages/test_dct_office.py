"""Terms of office as a clue: who is called by an office in the present holds it. All occasions are invented."""

from __future__ import annotations

import pytest

from extract.contacts.analysis import analyse
from extract.dct.clues import said
from extract.dct.narrow import narrowed
from extract.dct.office import in_office
from tests.rows import document


def terms(text, lang):
    analysis = analyse(document("a", text=text, lang=lang))
    return [str(hint.bounds) for hint in in_office(analysis, said(analysis))]


OBAMA, MERKEL = "2009-01-20/2017-01-20", "2005-11-22/2021-12-08"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "US-Präsident Barack Obama will im Herbst nach Graz reisen.", [OBAMA]),
        ("de", "Kanzlerin Angela Merkel trifft heute den Bürgermeister von Graz.", [MERKEL]),
        ("en", "President Barack Obama will travel to Graz in autumn.", [OBAMA]),
        ("en", "U.S. President Barack Obama is in Graz. President Barack Obama is glad.", [OBAMA]),
        ("en", "Chancellor Angela Merkel says that Graz is dear to her.", [MERKEL]),
    ],
)
def test_an_office_that_is_held_now_bounds_the_article(lang, text, expected):
    assert terms(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der damalige US-Präsident Barack Obama will den Brief behalten."),
        ("de", "Ex-Präsident Barack Obama will nach Graz reisen."),
        ("de", "Der designierte US-Präsident Barack Obama will nach Graz reisen."),
        ("de", "Der neugewählte Präsident Barack Obama will nach Graz reisen."),
        ("de", "US-Präsident Barack Obama reiste nach Graz."),
        ("de", "Im Mai 2009 will Präsident Barack Obama nach Graz reisen, so heißt es in der Chronik."),
        ("de", "„Präsident Barack Obama will nach Graz reisen“, hieß es."),
        ("de", "US-Präsident Balduin Vogelsang will nach Graz reisen."),
        ("de", "Barack Obama will nach Graz reisen."),
        ("en", "Former President Barack Obama will travel to Graz."),
        ("en", "Then-President Barack Obama is seen in the picture."),
        ("en", "President-elect Barack Obama will travel to Graz."),
        ("en", "The visit of President Barack Obama is remembered in Graz."),
        ("en", "President Barack Obama's visit is remembered in Graz."),
        ("en", "Foreign Minister Barack Obama will travel to Graz."),
        ("en", "President Barack Obama is named. Former president Obama will travel to Graz."),
    ],
)  # fmt: skip
def test_what_may_be_history_or_hearsay_says_nothing(lang, text):
    assert terms(text, lang) == []


def dated(text, published):
    return narrowed(analyse(document("a", published, text, lang="en")), ())


NOW = "President Barack Obama will travel to Graz in autumn. Nobody has seen the programme yet."


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2009", "2009-01-20/2009-12-31"), ("2017-01", "2017-01-01/2017-01-20"), ("2012", "2012")],
)
def test_a_term_narrows_what_the_article_states(published, expected):
    assert str(dated(NOW, published).published) == expected


def test_a_term_that_contradicts_the_date_is_told_and_changes_nothing():
    article = dated(NOW, "2019-05")
    assert str(article.published) == "2019-05"
    assert [(c.rule, str(c.days), c.note) for c in article.clues] == [
        ("dct.office", OBAMA, "contradicts 2019-05")
    ]


def test_an_article_without_a_date_tells_the_term_and_stays_undated():
    article = dated(NOW, "")
    assert article.published is None
    assert [(c.rule, str(c.days), c.note) for c in article.clues] == [("dct.office", OBAMA, "")]


def test_two_offices_and_a_past_day_can_date_an_article():
    text = f"{NOW} The bridge was opened on November 30, 2016."
    assert str(dated(text, "").published) == "2016-11-30/2017-01-20"
