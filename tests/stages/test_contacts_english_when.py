"""Whose day a day is: of the act that is told, or of the contact that it is about; English news, one line a construction."""

import pytest

from tests.reading import rows

DAY = "2012-05-10"  # a Thursday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day between a verb and its preposition is that of the verb, and changes nothing of what it says.
        ("{H} called on Tuesday for a summit with {S}.", ["proposed"]),
        ("{H} pressed on Tuesday for a meeting with {S}.", ["proposed"]),
        ("{H} asked this week for a meeting with {S}.", ["proposed"]),
        ("{H} agreed on Tuesday to a meeting with {S} in June.", ["2012-06 planned"]),
        ("{H} pulled out on Tuesday of a meeting with {S}.", ["cancelled"]),
        ("{H} and {S} agreed on Tuesday to hold a summit in June.", ["2012-06 planned"]),
        ("{H} and {S} agreed by phone on Tuesday to hold a summit in June.", ["2012-05-08 held", "2012-06 planned"]),
        ("{H} urged {S} on Tuesday to meet him.", ["proposed"]),
        ("{H} travelled on Tuesday to Tokyo for talks with {S}.", ["2012-05-08 held"]),
        ("{H} met on Tuesday for two hours with {S}.", ["2012-05-08 held"]),
        ("{H} called on Tuesday for calm.", []),
        # Who opens the way to a contact, or presses for it, has not had it.
        ("{H} pressed for a meeting with {S}.", ["proposed"]),
        ("{H} pressed {S} on the border in a phone call on Tuesday.", ["2012-05-08 held"]),
        # The day on which something was called off is not the day on which it was to be.
        ("{H} cancelled a meeting with {S} on Tuesday.", ["cancelled"]),
        ("{H} on Tuesday called off a meeting with {S}.", ["cancelled"]),
        ("{H} called off on Wednesday a meeting with {S}.", ["cancelled"]),
        ("Norway broke off talks with Japan on Tuesday.", ["cancelled"]),
        ("{H} cancelled a meeting with {S} on Saturday.", ["2012-05-12 cancelled"]),
        ("{H} cancelled a meeting with {S} planned for Friday.", ["2012-05-11 cancelled"]),
        ("{H} on Tuesday cancelled a meeting with {S} set for Monday.", ["2012-05-14 cancelled"]),
        ("{H} has cancelled a meeting with {S} on Tuesday.", ["2012-05-15 cancelled"]),
        ("{H} refused to meet {S} on Tuesday.", ["2012-05-08 denied"]),
        ("{H} refuses to meet {S} on Tuesday.", ["2012-05-15 denied"]),
    ],
)  # fmt: skip
def test_the_day_of_what_is_done_about_a_contact_is_not_its_day(text, told):
    assert rows(text, DAY, "en", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day before a noun that something goes before is still to come.
        ("Ahead of Friday's summit with {S}, {H} greeted voters in Bergen.", ["2012-05-11 planned"]),
        ("Before Friday's meeting with {S}, {H} greeted voters in Bergen.", ["2012-05-11 planned"]),
        ("Norway freed two men ahead of next week's talks with Japan in Graz.", ["2012-05-14/2012-05-20 planned"]),
        ("{H} said little before Tuesday's meeting with {S}.", ["2012-05-08 held"]),
        ("Norway freed two men after Monday's talks with Japan in Graz.", ["2012-05-07 held"]),
        # So is that of tomorrow, unless the words look back.
        ("The agenda of Friday's meeting between {H} and {S} is full.", ["2012-05-11 planned"]),
        ("Officials gathered in Graz for Friday's talks between {H} and {S}.", ["2012-05-11 planned"]),
        ("{H} looks forward to Monday's meeting with {S}.", ["2012-05-14 planned"]),
        ("{H} expects progress at Friday's meeting with {S}.", ["2012-05-11 planned"]),
        ("The agenda of Monday's meeting between {H} and {S} is full.", ["2012-05-14 planned"]),
        ("{H} said at Friday's meeting with {S} that the port was open.", ["2012-05-04 held"]),
        ("Friday's meeting between {H} and {S} was tense.", ["2012-05-04 held"]),
        ("{H} is back from Friday's talks with {S}.", ["2012-05-04 held"]),
    ],
)  # fmt: skip
def test_a_weekday_before_a_noun_is_the_one_that_its_words_mean(text, told):
    assert rows(text, DAY, "en", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What goes on with a visit of long ago is of that visit; of what else was then, it is only in the past.
        ("{H} visited Japan in May 2010. He met {S} and opened a bridge.", ["2010-05 held"]),
        ("{H} visited Japan in January. He also held talks with {S}.", ["2012-01 held"]),
        ("{H} took office in May 2010. He met {S} in Tokyo.", ["../2012-05-10 held"]),
        ("{H}, who took office in May 2010, is in Tokyo. He met {S} at noon.", ["2012-05-10 held"]),
        ("{H} arrived in Tokyo on Tuesday. He met {S}.", ["2012-05-08 held"]),
        ("{H} took office in May 2010. He met {S} on Tuesday.", ["2012-05-08 held"]),
        # A week after something, that is no longer the news.
        ("The storm came a week after {H} and {S} met in Graz.", ["../2012-05-10 held"]),
        ("The storm came two days after {H} and {S} met in Graz.", ["2012-05-03/2012-05-10 held"]),
        # The day on which somebody refers to a contact is not its day.
        ("{H} recalled on Tuesday his meeting with {S} in Graz in January.", ["2012-01 held"]),
        ("{H} referred on Tuesday to his meeting with {S} last month.", ["2012-04 held"]),
        ("{H} praised on Tuesday his talks with {S}.", ["../2012-05-08 held"]),
        ("{H} praised his Tuesday talks with {S}.", ["2012-05-08 held"]),
        ("{H} concluded on Tuesday his talks with {S}.", ["2012-05-08 held"]),
        ("{H} said on Tuesday he had told {S} at a meeting in Graz in January that the deal was dead.", ["2012-01 held"]),
        # A town, its country and the day of a caption are one phrase; it is not the day of what somebody arrives for.
        ("{H} meets {S} in Tokyo, Japan May 4, 2011.", ["2011-05-04 held"]),
        ("{H} answers questions following a meeting with {S} in Tokyo, Japan May 4, 2011. (Photo: Ann Roe)", ["2011-05-04 held"]),
        ("{H} arrives ahead of a meeting with {S} in Tokyo, Japan May 4, 2011.", ["planned"]),
    ],
)  # fmt: skip
def test_what_is_gone_back_to_has_the_day_of_then(text, told):
    assert rows(text, DAY, "en", fields=("date", "status")) == told
