"""English: how far a contact lies from another day of its sentence, and what was before the news without a day of its own."""

import pytest

from tests.reading import rows

# Articles of Thursday 2018-07-19; H is of Norway, S of Japan.
WEEK, BEFORE = "2018-07-12/2018-07-19", "../2018-07-19"
COUNTED = [
    ("The vote on Wednesday came a day after {H} met {S}.", "2018-07-17"),
    ("The vote on Wednesday came two days after talks between {H} and {S}.", "2018-07-16"),
    ("Grain prices fell on Wednesday, just a day after {H} telephoned {S}.", "2018-07-17"),
    ("A day after {H} met {S}, fishermen on Wednesday blocked the port.", "2018-07-17"),
    ("The port was blocked on Wednesday, hours after {H} met {S}.", "2018-07-18"),
    ("The port was blocked on June 12, three days after {H} met {S}.", "2018-06-09"),
    ("The port was blocked on Wednesday, days after {H} met {S}.", "../2018-07-18"),
    ("The port was blocked on Wednesday, less than a week after {H} met {S}.", "../2018-07-18"),
    ("In June 2016, a year after {H} met {S}, the treaty was signed.", "2015"),
    ("The port was blocked on Wednesday, two days before {H} is to meet {S}.", "2018-07-20"),
    ("The port was blocked on Wednesday, days before {H} is due to meet {S}.", "2018-07-19/.."),
    # A day of its own is told, the day belongs to another verb, or nobody names one.
    ("Prices fell on Wednesday, a day after {H} met {S} on Monday.", "2018-07-16"),
    (
        "Saturday's vote came two months after a summit between {H} and {S}, held on May 9 in Graz.",
        "2018-05-09",
    ),
    (
        "Sunday's dinner came a month after the first summit of {H} and {S}, held on June 12.",
        "2018-06-12",
    ),
    ("The treaty, signed in June 2016, ended two days after {H} met {S}.", BEFORE),
    ("The port was blocked a day after {H} met {S}.", WEEK),
]
OF_OLD = [
    ("After the election, {H} telephoned {S}.", BEFORE),
    ("Shortly after taking office, {H} met {S} in Geneva.", BEFORE),
    ("During the campaign, {H} met {S} in Geneva.", BEFORE),
    ("Weeks before his inauguration, {H} met {S} in Geneva.", BEFORE),
    ("Since taking office in May, {H} has met {S} in Geneva.", BEFORE),
    ("Earlier in his career, {H} met {S} in Geneva.", BEFORE),
    ("Back then, {H} met {S} in Geneva.", BEFORE),
    ("In recent months, {H} has met {S} in Geneva.", BEFORE),
    # What only names an election, a ceremony of the day, or has a day of its own, is news.
    ("{H} discussed the election with {S} in Geneva.", WEEK),
    ("After the inauguration of a bridge, {H} met {S} in Geneva.", WEEK),
    ("After the election on Sunday, {H} met {S} in Geneva on Tuesday.", "2018-07-17"),
    ("{H} met {S} in Geneva to discuss the valley after the war.", WEEK),
    ("On his first trip abroad since taking office, {H} met {S} in Geneva.", WEEK),
]


@pytest.mark.parametrize(("text", "date"), COUNTED)
def test_a_contact_is_counted_from_the_day_of_its_sentence(text, date):
    assert rows(text, "2018-07-19", "en", fields=("date",)) == [date]


@pytest.mark.parametrize(("text", "date"), OF_OLD)
def test_what_an_epoch_dates_is_no_news_of_the_week(text, date):
    assert rows(text, "2018-07-19", "en", fields=("date",)) == [date]
