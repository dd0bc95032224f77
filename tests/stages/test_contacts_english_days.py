"""English: the day of a contact that its own words leave open, and the sentences beside it tell."""

import pytest

from tests.reading import rows

WEEK = "2018-07-12/2018-07-19"
IN_A_MONTH = [
    ("The road was closed on Thursday (12 July). On Wednesday evening {H} met {S} in Graz.", ["2018-07-11"]),
    ("The road was closed on Thursday, July 12. On Wednesday {H} met {S} in Graz.", ["2018-07-11"]),
    ("The road was closed on Thursday, July 12. On Friday {H} will meet {S} in Graz.", ["2018-07-13"]),
    ("The road was closed on Thursday, July 12. The following day {H} met {S} in Graz.", ["2018-07-13"]),
    ("The road was closed on Monday. {H} met {S} in Graz the day before.", ["2018-07-01/2018-07-29"]),
    ("{H} met {S} in Graz the previous day.", ["2018-07"]),
    # No weekday is named with the date, the weekday does not fit it, or the other one is too far off.
    ("The road was closed on July 12. On Wednesday {H} met {S} in Graz.", ["2018-07-01/2018-07-25"]),
    ("The road was closed on Thursday, July 12. On Sunday {H} met {S} in Graz.", ["2018-07-01/2018-07-29"]),
]  # fmt: skip
UNDATED = [
    ("The road was closed on Thursday, July 12, 2018. On Friday {H} met {S} in Graz.", ["2018-07-13"]),
    ("The road was closed on July 12, 2018. On Friday {H} met {S} in Graz.", [""]),
]  # fmt: skip
# Articles of Thursday 2018-07-19.
OLD = "Grain prices rose last week. Many are worried. The harvest is bad. "
OF_A_DAY = [
    ("{H} told reporters on Tuesday after talks with {S} that fish was cheap.", ["2018-07-17"]),
    ("After a long meeting with {S}, {H} warned on Tuesday of a fish war.", ["2018-07-17"]),
    ("Speaking on Tuesday after his talks with {S}, {H} said that fish was cheap.", ["2018-07-17"]),
    ("Speaking to reporters after talks with {S} on Tuesday, {H} said that fish was cheap.", ["2018-07-17"]),
    ("{H} returned to Oslo on Tuesday after talks with {S}.", [WEEK]),
    (OLD + "{H} met {S} on Saturday. Holm also held talks with Chilean President Ana Rojas.", ["2018-07-14", "2018-07-14"]),
    (OLD + "{H} met {S} in June. Then Holm held talks with Chilean President Ana Rojas.", ["2018-06", "2018-06"]),
    (OLD + "{H} met {S} in June. Holm held talks with Chilean President Ana Rojas.", ["2018-06", WEEK]),
    (OLD + "Fish was cheap on Saturday. Lars Holm, the Norwegian prime minister, also met {S}.", [WEEK]),
    ("Lars Holm visited Tokyo from 15 to 18 July 2018 to attend a fair. {H} met {S}.", ["2018-07-15/2018-07-18"]),
    ("Lars Holm arrived in Tokyo on Wednesday. {H} was welcomed by {S}.", ["2018-07-18"]),
    ("Norway was calm on July 17-18. {H} telephoned {S}.", ["2018-07-17/2018-07-18"]),
    ("{H} met {S} in March and again in June.", ["2018-03", "2018-06"]),
    ("{H} visited Japan in 2015 and 2017.", ["2015", "2017"]),
    ("Norwegian and Japanese officials held talks in March and April.", ["2018-03-01/2018-04-30"]),
    ("{H} and {S} met in Graz on Tuesday and again on Wednesday.", ["2018-07-17/2018-07-18"]),
    ("{H} was due to meet {S} in Graz on Wednesday.", ["2018-07-18"]),
    ("{H} was due to meet {S} in Graz on Saturday.", ["2018-07-21"]),
    ("Meeting with Japanese Prime Minister Ken Sato\n\nThe palace in Oslo hosted talks between {H} and {S}, who is there on a visit.", ["2018-07-19"]),
]  # fmt: skip

OF_SEVERAL_DAYS = [
    ("{H} embarks on Monday on a visit to Japan.", "2018-07-23 planned"),
    ("{H} pays a two-day visit to Japan on Monday.", "2018-07-23 planned"),
    ("The two-day visit of {H} to Japan, which began on Tuesday, has angered fishermen.", "2018-07-17/2018-07-18 held"),
    ("The two-day talks between Norwegian and Japanese officials, which ended in Graz on Tuesday, were useful.", "2018-07-16/2018-07-17 held"),
]  # fmt: skip
OF_SOMETHING_ELSE = [
    ("{H} told {S} in a phone call on Tuesday that the drill was cancelled.", "2018-07-17 held"),
    ("{H} told {S} in a phone call on Tuesday that the treaty was dead.", "2018-07-17 held"),
    ("{H}'s phone call with {S} on Saturday was cancelled.", "2018-07-21 cancelled"),
    ("Japan summoned the Norwegian ambassador over the killing of two fishermen on Saturday.", f"{WEEK} held"),
    ("Japan summoned the Norwegian ambassador on Tuesday over the killing of two fishermen.", "2018-07-17 held"),
    ("The coup failed in June 2016. In November, {H} visited Japan.", "2016-11 held"),
    ("The coup failed in June 2016. In March, {H} visited Japan.", "2018-03 held"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [*OF_SEVERAL_DAYS, *OF_SOMETHING_ELSE])
def test_whose_the_days_are(text, told):
    assert rows(text, "2018-07-19", "en", fields=("date", "status")) == [told]


@pytest.mark.parametrize(("text", "dates"), IN_A_MONTH)
def test_a_month_s_article_names_days_beside_a_full_date(text, dates):
    assert rows(text, "2018-07", "en", fields=("date",)) == dates


@pytest.mark.parametrize(("text", "dates"), UNDATED)
def test_an_undated_article_names_days_beside_a_full_date(text, dates):
    assert rows(text, "", "en", fields=("date",)) == dates


@pytest.mark.parametrize(("text", "dates"), OF_A_DAY)
def test_the_day_is_told_beside_the_contact(text, dates):
    assert rows(text, "2018-07-19", "en", fields=("date",)) == dates
