"""Days that lean on the article: the nearest of the calendar, those of the news, and the week to come."""

import pytest

from tests.reading import rows

GERMAN = "2012-05-10"  # a Thursday
ENGLISH = "2018-07-19"  # a Thursday


def _german(text, published=GERMAN):
    return sorted(rows(text, published, fields=("countries", "date", "status")))


def _english(text, published=ENGLISH):
    return sorted(rows(text, published, fields=("countries", "date", "status"), lang="en"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} was expected in Tokyo on July 16 for talks with {S}.", ["JPN-NOR 2018-07-16 planned"]),
        ("{H}, who was expected in Japan on July 16, fell ill.", ["JPN-NOR 2018-07-16 planned"]),
        ("{H} is expected in Tokyo on July 26 for talks with {S}.", ["JPN-NOR 2018-07-26 planned"]),
        ("The trip is seen as a test for the visit to Japan by {H} on August 3.", ["JPN-NOR 2018-08-03 planned"]),
        ("The visit to Japan by {H} on July 3 is seen as a test.", ["JPN-NOR 2018-07-03 held"]),
        ("{H} wants the bridge built in time for his visit to Japan on August 3.", ["JPN-NOR 2018-08-03 planned"]),
        ("{H} asked for a bridge in time for his visit to Japan on August 3.", ["JPN-NOR 2018-08-03 planned"]),
        ("Fishermen expect cheap bread after {H}'s visit to Japan on August 3.", ["JPN-NOR 2018-08-03 planned"]),
        ("{H} signed the deal during his visit to Japan on July 3.", ["JPN-NOR 2018-07-03 held"]),
        ("{H} signed the deal during his visit to Japan last August 3.", ["JPN-NOR 2017-08-03 held"]),
        ("{H}'s visit to Japan on August 3 raised fears.", ["JPN-NOR 2017-08-03 held"]),
        ("{H} praised the plan in the run-up to {S}'s visit later this month to Norway.", ["JPN-NOR 2018-07-20/2018-07-31 planned"]),
        ("{H}, on a trip to Japan later this month, will ask for bread.", ["JPN-NOR 2018-07-20/2018-07-31 planned"]),
        ("{H} asked for bread during a visit to Japan earlier this month.", ["JPN-NOR 2018-07-01/2018-07-18 held"]),
        ("The call between {H} and {S} on August 3 ended early.", ["JPN-NOR 2017-08-03 held"]),
        ("{H} visited Japan on August 3.", ["JPN-NOR 2017-08-03 held"]),
    ],
)  # fmt: skip
def test_a_day_without_its_year_is_the_nearest(text, told):
    assert _english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fish is cheap, {S} said on Wednesday. {H} had received him in the afternoon.", ["JPN-NOR 2018-07-18 held"]),
        ("Fish is cheap, the paper wrote last week. {H} received {S} in the afternoon.", ["JPN-NOR 2018-07-19 held"]),
        ("{H} met {S} in the afternoon.", ["JPN-NOR 2018-07-19 held"]),
    ],
)  # fmt: skip
def test_a_part_of_a_day_is_of_the_day_of_the_news(text, told):
    assert _english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Das wurde am Mittwoch deutlich. {H} hatte {S} am frühen Nachmittag empfangen.",
            ["JPN-NOR 2012-05-09 held"],
        ),
        ("{H} hat {S} am frühen Nachmittag empfangen.", ["JPN-NOR 2012-05-10 held"]),
        (
            "In der nächsten Woche sollen sich {H} und {S} in Graz treffen.",
            ["JPN-NOR 2012-05-14/2012-05-20 planned"],
        ),
        (
            "In der kommenden Woche will {H} in Graz mit {S} sprechen.",
            ["JPN-NOR 2012-05-14/2012-05-20 planned"],
        ),
        (
            "In der vergangenen Woche haben sich {H} und {S} in Graz getroffen.",
            ["JPN-NOR 2012-04-30/2012-05-06 held"],
        ),
    ],
)
def test_german_days_of_the_news_and_the_week_to_come(text, told):
    assert _german(text) == told


def test_a_caption_above_the_news_has_its_day():
    text = "{S} is welcomed by {H} in Oslo.\n\nKen Sato arrived in Oslo on Wednesday.\n\n{S} was welcomed by {H}."
    assert _english(text) == ["JPN-NOR 2018-07-18 held"]


@pytest.mark.parametrize(
    ("title", "date"),
    [
        ("Sato after meeting with Holm: fish is cheap", "2018-07-12/2018-07-19"),
        ("Sato and Holm meet in Graz", "2018-07-19"),
    ],
)
def test_a_headline_that_looks_back_on_a_contact_does_not_date_it(title, date):
    text = title + "\n\nFish is cheap, {S} said after a meeting with {H} in Graz, and so is bread."
    assert _english(text) == [f"JPN-NOR {date} held"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} sprach in Tokio mit {S}. Holm war am Montag zu einem Besuch in Japan eingetroffen.", ["JPN-NOR 2012-05-07/2012-05-10 held"]),
        ("{S} hat {H} in Tokio empfangen. Lars Holm war am Montag in Japan eingetroffen.", ["JPN-NOR 2012-05-07/2012-05-10 held"]),
        ("{S} hat {H} in Tokio empfangen. Lars Holm war am Mittwoch zu Besuch in Japan eingetroffen.", ["JPN-NOR 2012-05-09/2012-05-10 held"]),
        ("{H} sprach mit {S}. Lars Holm hatte Japan am Montag besucht.", ["JPN-NOR 2012-05-07 held"]),
        ("{H} war am Montag in Japan eingetroffen. Er lobte den Fisch.", ["JPN-NOR 2012-05-07 held"]),
    ],
)  # fmt: skip
def test_whom_a_guest_met_he_met_after_his_arrival(text, told):
    assert _german(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{S} received {H} in Tokyo. Lars Holm arrived in Japan on Monday.", ["JPN-NOR 2018-07-16/2018-07-19 held"]),
        ("{S} received {H} in Tokyo on Wednesday. Lars Holm had arrived in Japan on Tuesday.", ["JPN-NOR 2018-07-18 held"]),
    ],
)  # fmt: skip
def test_an_english_guest_too(text, told):
    assert _english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In einem Tweet am Mittwochabend sagte {H}, dass er heute mit {S} gesprochen habe.", ["JPN-NOR 2012-05-09 held"]),
        ("{H} sagte am Mittwoch, er habe heute mit {S} telefoniert.", ["JPN-NOR 2012-05-09 held"]),
        ("{H} sagte am Donnerstag, er habe heute mit {S} telefoniert.", ["JPN-NOR 2012-05-10 held"]),
        ("{H} sagte am Mittwoch, er werde heute mit {S} telefonieren.", ["JPN-NOR 2012-05-10 planned"]),
    ],
)  # fmt: skip
def test_today_is_the_day_of_who_told_of_it(text, told):
    assert _german(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} said on Wednesday that he had met {S} earlier today.", ["JPN-NOR 2018-07-18 held"]),
        ("{H}, who arrived on Wednesday, met {S} today.", ["JPN-NOR 2018-07-19 held"]),
        ("{H}, who said on Wednesday that fish was cheap, met {S} today.", ["JPN-NOR 2018-07-19 held"]),
        # What might be a verb names the stops of a journey.
        ("{H} came back last week from a trip to Asia, including stops in Japan and Nepal.", ["JPN-NOR 2018-07-12/2018-07-19 held", "NOR-NPL 2018-07-12/2018-07-19 held"]),
        ("{H} made a trip to Asia in April, including stops in Japan and Nepal.", ["JPN-NOR 2018-04 held", "NOR-NPL 2018-04 held"]),
        ("{H} will leave next week on a trip to Asia, including stops in Japan and Nepal.", ["JPN-NOR 2018-07-23/2018-07-29 planned", "NOR-NPL 2018-07-23/2018-07-29 planned"]),
        ("{H} stops in Japan this week.", ["JPN-NOR 2018-07-19/2018-07-22 planned"]),
    ],
)  # fmt: skip
def test_whose_today_and_whose_stops(text, told):
    assert _english(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("While in Tokyo from Sunday to Tuesday, {H} will meet {S}.", ["JPN-NOR 2018-07-22/2018-07-24 planned"]),
        ("While visiting Tokyo on Tuesday, {H} will meet {S}.", ["JPN-NOR 2018-07-24 planned"]),
        ("During his visit from July 25 to 27, {H} will meet {S}.", ["JPN-NOR 2018-07-25/2018-07-27 planned"]),
        ("After his trip to Nepal on Monday, {H} will meet {S}.", ["JPN-NOR planned"]),
        ("Because of a storm on Sunday, {H} will meet {S}.", ["JPN-NOR planned"]),
        ("{H} met {S} in May and Chilean President Ana Rojas in June.", ["CHL-NOR 2018-06 held", "JPN-NOR 2018-05 held"]),
        ("{H} visited Nepal in May and Japan in June.", ["JPN-NOR 2018-06 held", "NOR-NPL 2018-05 held"]),
    ],
)  # fmt: skip
def test_a_stay_that_opens_the_sentence_and_each_month_its_own(text, told):
    assert _english(text) == told


def test_a_visit_that_is_to_begin_is_not_yet_held():
    text = "Während seines am Montag beginnenden Besuchs in Japan trifft {H} {S}."
    assert _german(text) == ["JPN-NOR 2012-05-14 planned"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} hopes to meet {S} to prepare for the summit of seven states in October.", ["JPN-NOR proposed"]),
        ("{H} will meet {S} before the summit in October.", ["JPN-NOR planned"]),
        ("{H} will meet {S} in August to prepare for the summit in October.", ["JPN-NOR 2018-08 planned"]),
        ("{H} will meet {S} at the summit in October.", ["JPN-NOR 2018-10 planned"]),
        ("{H} visited Japan before the summit in 2016.", ["JPN-NOR 2016 held"]),
    ],
)  # fmt: skip
def test_what_a_meeting_comes_before_has_its_own_month(text, told):
    assert _english(text) == told
