from dataclasses import replace
from datetime import date, timedelta

import pytest

from dashboard import headline, wording
from dashboard.i18n import strings
from dashboard.rows import Coverage, GapRow, Marking, Stretch, Threshold

EN, DE = strings("en"), strings("de")


@pytest.fixture(scope="module")
def watched(scene):
    """The sample with an article in every silence of this file."""
    return replace(scene, coverage=(Coverage(date(2014, 3, 1), date(2014, 3, 1), 1),))


def gap(level, days, *, after="c-a", before="c-b", attested=False, is_open=False, exact=True):
    start = date(2014, 1, 31)
    end = start + timedelta(days=days)
    parts = (Stretch(start, end, ("claim",)),) if attested else ()
    longest = days if exact else days + 30
    return GapRow(
        level, level, after, before, start, end, days, longest, is_open, parts, (), "", None
    )


def said(*told, **named):
    return gap(*told, attested=True, **named)


def test_the_sample_is_headed_by_its_longest_attested_silence(scene):
    assert headline.headline(scene, EN) == "Three years without the chiefs of staff in one room"
    assert headline.headline(scene, DE) == "Drei Jahre kein Treffen der Generalstabschefs"


HEADLINES = [
    (said("leaders", 430), "Fourteen months without a word between the leaders"),
    (said("leaders", 1000), "Nearly three years without a word between the leaders"),
    (said("leaders", 900), "More than two years without a word between the leaders"),
    (said("leaders", 740), "Two years without a word between the leaders"),
    (
        said("leaders", 740, is_open=True, before=None),
        "No word between the leaders since January 2014",
    ),
    (gap("leaders", 740), "Two years without a reported contact between the leaders"),
    (
        gap("leaders", 740, is_open=True, before=None),
        "No reported contact between the leaders since January 2014",
    ),
    (gap("any", 740), "Two years without a reported contact"),
    (gap("any", 740, is_open=True, before=None), "No reported contact since January 2014"),
    (said("officials", 20), "One month without a word between officials"),
]


@pytest.mark.parametrize(("row", "expected"), HEADLINES)
def test_a_silence_is_told_in_words(scene, row, expected):
    assert headline.headline(replace(scene, gaps=(row,)), EN) == expected


def test_meetings_on_both_sides_make_it_a_silence_in_one_room(scene):
    row = said("chiefs_of_staff", 1112, after="c-dempsey", before="c-dunford")
    text = headline.headline(replace(scene, gaps=(row,)), EN)
    assert text == "Three years without the chiefs of staff in one room"
    still = replace(row, open=True, before=None)
    text = headline.headline(replace(scene, gaps=(still,)), EN)
    assert text == "The chiefs of staff have not met since January 2014"
    inferred = replace(row, attested=())
    text = headline.headline(replace(scene, gaps=(inferred,)), EN)
    assert text == "Three years without a reported meeting of the chiefs of staff"


def test_a_silence_attested_in_part_is_told_as_no_more_than_reported(scene):
    whole = said("leaders", 740)
    part = replace(whole, attested=(replace(whole.attested[0], end=date(2015, 1, 31)),))
    text = headline.headline(replace(scene, gaps=(part,)), EN)
    assert text == "Two years without a reported contact between the leaders"


def test_without_a_silence_the_headline_names_the_dyad(scene):
    assert headline.headline(replace(scene, gaps=()), EN) == "US–Russia: contacts on record"


def test_where_there_is_nothing_the_headline_claims_nothing(scene):
    bare = replace(scene, gaps=(), contacts=(), bounds=(), span=None, total=0, held=0)
    assert (headline.headline(bare, EN), headline.subtitle(bare, EN)) == ("US–Russia", "")


TELLING = [
    ([gap("leaders", 400), gap("officials", 600)], "leaders"),
    ([gap("any", 400), gap("foreign_ministers", 500)], "any"),
    ([gap("leaders", 400), gap("foreign_ministers", 700)], "foreign_ministers"),
    ([gap("leaders", 500), gap("defence_ministers", 700, attested=True)], "defence_ministers"),
]


@pytest.mark.parametrize(("rows", "level"), TELLING)
def test_the_most_telling_silence_is_long_high_and_attested(watched, rows, level):
    assert headline.telling(replace(watched, gaps=tuple(rows))).level == level
    assert headline.telling(replace(watched, gaps=tuple(rows[::-1]))).level == level


def test_a_silence_that_no_article_watched_tells_less(watched):
    rows = (
        gap("leaders", 400),
        replace(gap("leaders", 800), id="late", start=date(2040, 1, 1), end=date(2042, 3, 11)),
    )
    assert headline.telling(replace(watched, gaps=rows)).id == "leaders"
    assert headline.telling(replace(watched, gaps=rows[1:])).id == "late"


def test_a_silence_that_an_undated_contact_may_break_tells_less(watched):
    rows = (gap("leaders", 700), gap("foreign_ministers", 500))
    assert headline.telling(replace(watched, gaps=rows)).level == "leaders"
    doubted = replace(watched, gaps=(replace(rows[0], undated=1), rows[1]))
    assert headline.telling(doubted).level == "foreign_ministers"


DOUBTED = [
    ("leaders", False, "without a dated contact between", "kein datierter Kontakt zwischen"),
    ("leaders", True, "No dated contact between", "Kein datierter Kontakt zwischen"),
    ("any", False, "without a dated contact", "kein datierter Kontakt"),
    ("any", True, "No dated contact since", "Kein datierter Kontakt seit"),
]


@pytest.mark.parametrize(("level", "lasts", "english", "german"), DOUBTED)
def test_a_headline_claims_no_silence_that_an_undated_contact_may_break(
    watched, level, lasts, english, german
):
    row = replace(gap(level, 700), undated=1, open=lasts)
    alone = replace(watched, gaps=(row,), bounds=(), contacts=())
    assert english in headline.headline(alone, EN)
    assert german in headline.headline(alone, DE)
    assert "at least" not in wording.gap(row, EN)
    assert "dated" in wording.gap(row, EN)
    assert all("≥" not in text for text in wording.short_gap(row, EN))


def test_what_sentences_attest_whole_no_undated_contact_doubts():
    row = replace(gap("leaders", 700), undated=1)
    whole = replace(row, attested=(Stretch(row.start, row.end, ("k",)),))
    half = replace(row, attested=(Stretch(row.start, row.start + timedelta(days=300), ("k",)),))
    assert [one.doubted for one in (row, whole, half)] == [True, False, True]


def marked(scene, *, months=12, times=0.0, usual=None):
    return replace(scene, marking=Marking(months, times, (Threshold("any", 100, usual),)))


def test_the_subtitle_says_what_a_band_means(scene):
    assert headline.subtitle(scene, EN) == (
        "Reported US–Russia contacts by level, September 2013 – July 2018. "
        "Bands mark a year or more without a reported contact at that level."
    )
    assert "6 months or more" in headline.subtitle(marked(scene, months=6), EN)
    assert "2 years or more" in headline.subtitle(marked(scene, months=24), EN)
    usual = marked(scene, times=2.5, usual=40.0)
    assert "mark 2.5 times the usual interval or more" in headline.subtitle(usual, EN)
    assert "Bänder: das 2,5-Fache des üblichen" in headline.subtitle(usual, DE)
    assert "a year or more" in headline.subtitle(marked(scene, times=2.5), EN)
    one_month = replace(scene, span=(date(2017, 2, 16), date(2017, 2, 16)))
    assert "by level, February 2017. " in headline.subtitle(one_month, EN)


def test_the_subtitle_speaks_of_no_band_and_no_year_where_there_is_none(scene):
    silent = replace(scene, gaps=())
    assert headline.subtitle(silent, EN) == (
        "Reported US–Russia contacts by level, September 2013 – July 2018."
    )
    undated = replace(silent, span=None)
    assert headline.subtitle(undated, EN) == (
        "Reported US–Russia contacts by level, none of them dated."
    )
    assert "September 2013 – July 2018" in headline.subtitle(undated, EN, others=(silent,))


def test_the_credit_counts_rows_and_articles_and_dates_the_data(scene):
    assert headline.credit(scene, EN) == "Source: 13 contacts, 6 articles · as of 31 Jul 2018"
    assert headline.credit(replace(scene, data_until=None), EN) == "Source: 13 contacts, 6 articles"


def test_the_summary_counts_and_names_the_longest_silence(scene):
    assert headline.summary(scene, EN) == (
        "13 contacts shown, 10 silences. The longest: Chiefs of staff, at least 36 months."
    )
    assert headline.summary(replace(scene, gaps=()), EN) == "13 contacts shown, 0 silences."
