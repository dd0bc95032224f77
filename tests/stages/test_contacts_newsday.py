"""The day of the news: a contact told without a day of its own lies on the day that the opening names, if nothing speaks against it."""

import pytest

from tests.reading import rows

WEEK = "2015-05-13/2015-05-20"
# Each row: an article of Wednesday 2015-05-20, and the dates of its rows.
SCENES = [
    ("en", "Norway on Tuesday called for calm. {H} said he telephoned {S}.", "2015-05-19"),
    ("en", "Lars Holm was in Geneva on Wednesday. {H} spoke after talks with {S}.", "2015-05-20"),
    ("en", "The road was closed Monday. It rained. {H} met {S} in the town hall.", "2015-05-18"),
    ("en", "Norway urged restraint on May 19. {H} spoke by phone with {S}.", "2015-05-19"),
    ("en", "{H} arrived on Tuesday. Earlier in the day he met {S} in Oslo.", "2015-05-19"),
    ("de", "Norwegen hat am Dienstag zur Ruhe gemahnt. {H} telefonierte mit {S}.", "2015-05-19"),
    ("de", "Die Lage war am Mittwoch ruhig. {H} und {S} sprachen in Genf.", "2015-05-20"),
    # A later sentence turns to another day: what follows in its paragraph is of that day, what comes next of neither.
    ("en", "It rained on Wednesday. They came on Monday. {H} met {S} in Geneva.", "2015-05-18"),
    ("en", "It rained on Wednesday. They came on Monday.\n\n{H} met {S} in Geneva.", WEEK),
    # No day of the news: a day ahead, one long past, none, or an article that has no day of its own.
    ("en", "Norway votes on Wednesday. {H} met {S} in Geneva.", WEEK),
    ("en", "Norway will vote on Wednesday. {H} met {S} in Geneva.", WEEK),
    ("en", "Norway voted on May 4. {H} met {S} in Geneva.", WEEK),
    ("en", "Norway has voted. {H} met {S} in Geneva.", WEEK),
    # No news: what was before it, or what somebody has done some time.
    ("en", "Norway on Tuesday called for calm. {H} recently met {S}.", "../2015-05-20"),
    ("en", "Norway on Tuesday called for calm. {H} had met {S}.", "../2015-05-20"),
    ("en", "Norway on Tuesday called for calm. {H} has met {S} twice in Geneva.", WEEK),
    ("en", 'Norway on Tuesday called for calm. "{H} met {S} in Geneva," she said.', WEEK),
    ("de", "Norwegen hat am Dienstag gemahnt. {H} hatte {S} getroffen.", "../2015-05-20"),
]


@pytest.mark.parametrize(("lang", "text", "date"), SCENES)
def test_news_without_a_day_lies_on_the_day_of_the_opening(lang, text, date):
    assert rows(text, "2015-05-20", lang, fields=("date",)) == [date]


def test_an_article_of_a_month_has_no_day_of_the_news():
    text = "Norway on Tuesday called for calm. {H} said he telephoned {S}."
    assert rows(text, "2015-05", "en", fields=("date",)) == ["2015-05"]


def test_an_undated_release_names_the_day_of_its_news_in_full():
    text = "Norwegen hat am 4. Mai 2015 in Genf an einer Tagung teilgenommen. {H} traf {S}."
    assert rows(text, "", "de", fields=("date",)) == ["2015-05-04"]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegen wird am 4. Mai 2015 in Genf an einer Tagung teilnehmen. {H} hat {S} getroffen.",
        "Die Tagung war lang. Norwegen hat am 4. Mai 2015 gewählt. {H} hat {S} getroffen.",
        "Norwegen hat am 4. Mai 2015 gewählt. {H} hatte {S} getroffen.",
    ],
)
def test_an_undated_text_without_its_news_day_has_none(text):
    assert rows(text, "", "de", fields=("date",)) == [""]


# Each row: an article of Monday 2024-05-27, and the dates of its plans.
FOLLOWING = [
    ("en", "{H} met {S} on Monday. Later he will meet French President Luc Morel.", "2024-05-27"),
    (
        "de",
        "{H} traf {S} am Montag. Später wird er Frankreichs Präsidenten Luc Morel treffen.",
        "2024-05-27",
    ),
    (
        "de",
        "{H} hat {S} empfangen. Anschließend wird {H} Frankreichs Präsidenten Luc Morel treffen.",
        "2024-05-27",
    ),
    # Another day, a journey, nobody of the contact before.
    ("en", "{H} met {S} on Saturday. Later he will meet French President Luc Morel.", ""),
    ("en", "{H} met {S} on Monday. Later {H} will visit France.", ""),
    (
        "en",
        "{H} met {S} on Monday. Later German Chancellor Ute Brandt will meet French President Luc Morel.",
        "",
    ),
]


@pytest.mark.parametrize(("lang", "text", "date"), FOLLOWING)
def test_a_plan_for_later_has_the_day_of_the_contact_before(lang, text, date):
    found = rows(text, "2024-05-27", lang, fields=("status", "date"))
    assert [row.split()[1:] for row in found if row.startswith("planned")] == [
        [date] if date else []
    ]


@pytest.mark.parametrize(
    ("published", "text", "date"),
    [
        ("2019-05-07", "Norway cancels talks with Japan on Monday", ""),
        ("2019-05-04", "Norway cancels talks with Japan on Monday", "2019-05-06"),
        ("2019-05-04", "Norway cancels Monday talks with Japan", "2019-05-06"),
    ],
)
def test_a_title_tells_when_talks_were_called_off(published, text, date):
    assert rows(text, published, "en", fields=("date",)) == [date]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Am Dienstag, 9. Dezember 2014, wird gewählt. Am Dienstagvormittag wird {H} {S} treffen.",
            "2014-12-09",
        ),
        (
            "Am Dienstag, 9. Dezember 2014, wird gewählt. Am Donnerstag wird {H} {S} treffen.",
            "2014-12-11",
        ),
        ("Am Dienstag, 9. Dezember 2014, wird gewählt. Am Dienstag wird {H} {S} treffen.", ""),
    ],
)
def test_a_part_of_the_weekday_just_named_is_of_that_day(text, date):
    assert rows(text, "", "de", fields=("date",)) == [date]
