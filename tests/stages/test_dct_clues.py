"""What an article's words say of its own day. All occasions are invented."""

from __future__ import annotations

import pytest

from extract import edtf
from extract.contacts.analysis import analyse
from extract.dct.narrow import narrowed
from extract.model import PublishedFrom
from tests.rows import document

MAY = "2003-05"


def dated(text, published=MAY, lang="de"):
    article = document("a", published, text, lang=lang)
    return narrowed(analyse(article), ())


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "de",
            "Die Konferenz in Graz wurde am 12. Mai 2003 eröffnet. Danach reisten alle ab.",
            "2003-05-12/2003-05-31",
        ),
        (
            "de",
            "Die Gespräche werden am 6. und 7. Mai in Linz weitergehen.",
            "2003-05-01/2003-05-05",
        ),
        ("de", "Die Gespräche werden am 6. Mai in Linz weitergehen.", "2003-05-01/2003-05-06"),
        (
            "de",
            "Das Land will einen Boten zu den Gesprächen senden, die am 6. und 7. Mai in Linz weitergehen.",
            "2003-05-01/2003-05-05",
        ),
        ("en", "The conference opened on May 12, 2003 in Graz.", "2003-05-12/2003-05-31"),
        ("en", "The talks will resume on May 6 in Linz.", "2003-05-01/2003-05-06"),
        (
            "de",
            (
                "Das teilte das Ministerium am Dienstag mit. "
                "Die Gespräche werden am 7. und 8. Mai in Linz weitergehen."
            ),
            "2003-05-01/2003-05-06",
        ),
        (
            "de",
            (
                "Das teilte das Ministerium am Dienstag mit. Der Vertrag wurde am 5. Mai 2003 "
                "unterzeichnet. Die Gespräche werden am 8. und 9. Mai in Linz weitergehen."
            ),
            "2003-05-06/2003-05-07",
        ),
        (
            "en",
            (
                "The ministry said so on Tuesday. The treaty was signed on May 5, 2003. "
                "The talks will resume on May 9 in Linz."
            ),
            "2003-05-06/2003-05-08",
        ),
    ],
)
def test_the_words_narrow_the_month(lang, text, expected):
    assert dated(text, lang=lang).published.text == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Konferenz soll in Graz stattfinden."),
        ("de", "Den Saal hat der Rat für den 12. Mai 2003 gemietet."),
        ("en", "It will be his first trip since taking office as mayor of Graz on May 12, 2003."),
        ("en", "The mayors smile as they meet in Graz, Austria, May 12, 2003."),
        ("de", "Das zeigt ein Bild, das am 6. Mai entsteht und lange hängt."),
        ("de", "„Die Konferenz wurde am 12. Mai 2003 eröffnet“, hieß es."),
        ("de", "Die Konferenz wurde im Mai 2003 in Graz eröffnet."),
        ("de", "Die Konferenz wurde am 12. Mai eröffnet."),
        ("de", "Die Gespräche werden am 6. Dezember in Linz weitergehen."),
        ("de", "Das Ministerium will sich am Dienstag dazu äußern."),
        (
            "de",
            "Dort wird verhandelt. Das hilft allen. Man war froh. So sagte es der Sprecher am Dienstag.",
        ),
        ("en", "The conference was opened in 2003 and will go on."),
    ],
)
def test_words_that_fit_any_day_of_the_month_leave_it_alone(lang, text):
    assert dated(text, lang=lang).published.text == MAY


def test_news_is_at_most_two_days_old():
    article = dated("Das teilte das Ministerium am Dienstag mit.", "2003-05-05/2003-05-11")
    assert article.published.text == "2003-05-06/2003-05-08"


def test_the_latest_weekday_of_the_article_is_its_news():
    text = "Am Montag tagte der Rat in Graz. Am Mittwoch lehnte das Ministerium den Plan ab."
    assert dated(text, "2003-05-05/2003-05-11").published.text == "2003-05-05/2003-05-09"


def test_every_narrowing_clue_is_kept_with_its_words():
    text = "Das teilte das Ministerium am Dienstag mit. Der Vertrag wurde am 5. Mai 2003 unterzeichnet. Sie werden am 8. und 9. Mai verhandeln."
    article = dated(text)
    found = [(clue.rule, clue.span.of(text), clue.days.text) for clue in article.clues]
    assert found == [
        ("dct.told_back", "am 5. Mai 2003", "2003-05-05/2003-05-31"),
        ("dct.told_ahead", "am 8. und 9. Mai", "2003-05-05/2003-05-07"),
        ("dct.news_weekday", "am Dienstag", "2003-05-06/2003-05-07"),
    ]


def test_an_article_without_any_date_is_dated_between_a_past_and_a_coming_day():
    text = "Der Vertrag wurde am 5. Mai 2003 unterzeichnet. Sie werden am 8. Mai 2003 verhandeln."
    article = dated(text, "")
    assert (article.published.text, article.published_from) == (
        "2003-05-05/2003-05-08",
        PublishedFrom.INFERRED,
    )


def test_one_bound_alone_dates_nothing():
    article = dated("Der Vertrag wurde am 5. Mai 2003 unterzeichnet.", "")
    assert article.published is None
    assert [(clue.rule, str(clue.days)) for clue in article.clues] == [
        ("dct.told_back", "2003-05-05/..")
    ]


def test_a_day_stays_a_day():
    text = "Der Vertrag wurde am 5. Mai 2003 unterzeichnet."
    assert dated(text, "2003-04-01") == document("a", "2003-04-01", text)


def test_a_contradiction_is_kept_as_a_clue():
    article = dated("Der Vertrag wurde am 5. Juni 2003 unterzeichnet.")
    assert article.published == edtf.parse(MAY)
    assert [clue.note for clue in article.clues] == [f"contradicts {MAY}"]


def test_narrowing_twice_changes_nothing():
    once = dated("Das teilte das Ministerium am Dienstag mit.", "2003-05-05/2003-05-11")
    assert narrowed(analyse(once), ()) == once


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("de", "Heute Dienstag sprach sie mit dem Minister.", "2003-05-06/2003-05-27"),
        ("de", "Am heutigen Dienstag sprach sie mit dem Minister.", "2003-05-06/2003-05-27"),
        ("en", "The mayor left for Linz today (Tuesday).", "2003-05-06/2003-05-27"),
        (
            "de",
            "Heute Dienstag ist sie in Linz. Gestern war sie in Graz. Der Rat in Graz am 5. Mai 2003 war gut besucht.",
            "2003-05-06",
        ),
        (
            "en",
            "The mayor said on Friday that all was well. The mayor smiles in Graz, Austria, May 9, 2003.",
            "2003-05-09/2003-05-11",
        ),
        ("en", "The Mayor Show, 5/9/03. The mayor spoke on Friday.", "2003-05-09/2003-05-11"),
        ("de", "Das teilt das Ministerium am Freitag mit.", "2003-05-02/2003-05-31"),
    ],
)
def test_a_day_told_twice_is_the_article_s_own(lang, text, expected):
    assert dated(text, lang=lang).published.text == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The mayor said on Friday: “Today, Tuesday, is good.”", "2003-05-02/2003-05-31"),
        # Another weekday, and a day to come.
        (
            "en",
            "The mayor said on Friday that all was well. The mayor smiles in Graz, Austria, May 8, 2003.",
            "2003-05-02/2003-05-31",
        ),
        (
            "en",
            "The mayor said on Friday that he will speak in Linz on May 16, 2003.",
            "2003-05-02/2003-05-16",
        ),
        ("de", "Das Komitee teilt am Freitag den Preis.", MAY),
    ],
)
def test_a_weekday_alone_leaves_the_month_open(lang, text, expected):
    assert dated(text, lang=lang).published.text == expected


def test_a_picture_does_not_date_an_article_without_any_date():
    text = "The mayor said on Friday that all was well. The mayor smiles in Graz, Austria, May 9, 2003."
    assert dated(text, "", lang="en").published is None
