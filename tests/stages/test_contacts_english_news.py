"""English newswire: what one sentence leaves to the next, to the weekday or to the reader."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A finite present beside a weekday announces; an infinitive or a headline does not.
        ("On Friday {H} travels to Tokyo.", ["2014-06-13 meeting planned"]),
        ("{H} travelled to Tokyo on Monday to meet {S}.", ["2014-06-09 meeting held"]),
        ("{H} will face a test on Monday, as he meets {S}.", ["2014-06-16 meeting planned"]),
        # "Earlier in the day" is that of the news, "earlier this week" ends before it.
        (
            "Earlier in the day, {H} said that during his meeting with {S} he was calm.",
            ["2014-06-05/2014-06-12 meeting held"],
        ),
        ("Earlier this week {H} met {S} in Graz.", ["2014-06-09/2014-06-11 meeting held"]),
        # What is denied is not dated by the day on which it is denied.
        (
            "{H} said on Monday the lack of a meeting with {S} was due to bad luck.",
            ["../2014-06-12 meeting denied"],
        ),
        ("{H} is in Geneva on Monday. He is not slated to meet {S}.", ["meeting denied"]),
        # What is long past lies before the news.
        (
            "The tax comes nearly a year after a meeting between {H} and {S}.",
            ["../2014-06-12 meeting held"],
        ),
        # What would lie ahead although it is told in the past leans on a day that is not understood.
        (
            "{H} met Chilean President Ana Ruiz on Monday. Four months later {H} received {S} in Oslo.",
            ["2014-06-09 meeting held", "../2014-06-12 meeting held"],
        ),
        # A day that a sentence without a contact names in full is remembered.
        (
            "In March 2013 the tax was raised. Four months later {H} received {S} in Oslo.",
            ["2013-07 meeting held"],
        ),
        # What "and" parts has its own day and its own form.
        (
            "{H} spoke to {S} by telephone on Monday and agreed to meet him in Graz on June 30.",
            ["2014-06-09 phone held", "2014-06-30 meeting planned"],
        ),
        (
            "{H} and {S} talked over the phone on Monday and agreed to meet in Graz.",
            ["2014-06-09 phone held", "meeting planned"],
        ),
        # A headline on what became known of a call tells no day of it.
        (
            "Transcript of Lars Holm's call with Ken Sato released\n\n{H} and {S} spoke by phone on April 21.",
            ["2014-04-21 phone held"],
        ),
        ("{H} visited Japan, the island state, last week.", ["2014-06-02/2014-06-08 meeting held"]),
    ],
)
def test_dates(text, told):
    assert rows(text, "2014-06-12", "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a phone conversation on Friday with {S}, {H} was firm.", ["JPN-NOR"]),
        ("Before a meeting with {S}, Norwegian Gen. Lars Dahl was firm.", ["JPN-NOR"]),
        ("{H}'s remark that he's willing to meet {S} in May was noted.", ["JPN-NOR"]),
        (
            "{H} and {S} both held meetings with Peruvian President Ana Ruiz in Graz.",
            ["NOR-PER", "JPN-PER"],
        ),
        ("The Norwegian envoy said Chilean President Ana Ruiz met {S}.", ["CHL-JPN"]),
        ("{H} promised cheaper gas to {S}. The two men met in Graz.", ["JPN-NOR"]),
        ("{H} smiled at {S}. Norwegians usually come to Japan for the fish.", []),
        # A surname that the text gives to somebody else names nobody known.
        ("Bill Gates is rich. Mr Gates arranged a meeting with {S} in Graz.", []),
        ("{H} spoke. Mr Ruritan is trying to arrange a meeting with {S} in Graz.", []),
        # A body's own meeting is not that of who was told of before.
        ("{H} met {S} in May. The NATO summit was held in Graz.", ["JPN-NOR"]),
        ("After the vote, {H} took a call from {S}.", ["JPN-NOR"]),
        ("It was the first meeting since {H} and {S} met in June 2013.", ["JPN-NOR"]),
        (
            "{H} told {S} that Peruvian President Ana Ruiz said her meeting with Chilean President Eva Paz was long.",
            ["CHL-PER"],
        ),
        # The name of a sea is no side.
        ("{H} spoke to {S} about the South China Sea.", ["JPN-NOR"]),
    ],
)
def test_sides(text, told):
    assert rows(text, "2014-06-12", "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{H} met {S} in Graz.", "Graz"),
        (
            "In a meeting in the southern city of Graz on Monday, {H} told {S} that it was late.",
            "Graz",
        ),
        ("{H} met {S} in the Austrian capital, Vienna.", "Vienna"),
        ("{H} met {S} in Singapore.", "Singapore"),
        ("{H} met {S} at Holm's Camp David resort.", "Camp David"),
        ("{H} spoke to {S} about the fighting in Kiev.", ""),
        ("{H} met {S} following the attacks in Kiev.", ""),
        ("{H}'s talks with {S} were not in Beijing's interest.", ""),
    ],
)
def test_a_place_is_where_they_met(text, place):
    assert rows(text, "2014-06-12", "en", fields=("place",)) == [place]


def test_days_of_the_year_are_told_apart_without_a_date():
    text = "{H} met {S} in Graz on September 5. {H} met {S} in Graz on September 19."
    assert len(rows(text, "", "en")) == 2


def test_nobody_is_on_an_official_journey_after_the_last_term():
    text = "John Kerry met {S} in Tokyo on Monday."
    assert rows(text, "2015-06-12", "en", fields=("countries",)) == ["JPN-USA"]
    assert rows(text, "2018-06-12", "en", fields=("countries",)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # An unknown name before the office that a comma sets off.
        (
            "Lars Holm, the Norwegian prime minister, met Ken Sato, the Japanese prime minister, in Graz.",
            ["JPN-NOR"],
        ),
        ("{H} met Ken Sato, his Japanese counterpart, in Graz.", ["JPN-NOR"]),
        ("Presidents Lars Holm of Norway and Ken Sato of Japan met in Graz.", ["JPN-NOR"]),
        # The place visited says whose prime minister is meant.
        ("In Tokyo, {H} met Prime Minister Ken Sato.", ["JPN-NOR"]),
        ("{H} was in Tokyo, where he met Prime Minister Ken Sato.", ["JPN-NOR"]),
        # What opens a sentence governs nobody who acts behind the comma.
        ("According to the ministry, {H} met {S} in Graz.", ["JPN-NOR"]),
        # The pronoun beside the verb acts, not whom the clause before told of.
        ("{H} angered some Chilean ministers when he went on a visit to Tokyo.", ["JPN-NOR"]),
        # One host after the other, one partner after the other.
        ("{H} visited Tokyo on Monday and Santiago on Sunday.", ["JPN-NOR", "CHL-NOR"]),
        ("{H} met the leaders of Japan and Chile separately in Graz.", ["JPN-NOR", "CHL-NOR"]),
        (
            "{H} toured the region, meeting {S} in Tokyo and Chilean President Ana Paz in Santiago.",
            ["JPN-NOR", "CHL-NOR"],
        ),
        # Two states have one foreign minister each.
        (
            "Norway and Japan made peace. On Monday both foreign ministers spoke by phone.",
            ["JPN-NOR"],
        ),
        # An office in the genitive, nobody named.
        ("Critics slammed the Norwegian prime minister's visit to Tokyo.", ["JPN-NOR"]),
        # A continent is no state.
        ("{H} met Latin American leaders in Graz.", []),
        # What belongs to another verb, or to strangers, is nobody's contact.
        ("{H} met fishermen on Monday and criticised {S}.", []),
        ("{H} received a report that accused {S}.", []),
        ("Norwegian and Japanese officials said that the talks with fishermen went well.", []),
        ("{H} and {S} both spoke at the conference in Graz.", []),
    ],
)
def test_who_meets_whom(text, told):
    assert rows(text, "2014-06-12", "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In a phone call on Monday, {H} and {S} agreed to meet in Graz next week.",
            ["2014-06-09 phone held", "2014-06-16/2014-06-22 meeting planned"],
        ),
        ("{H} has a meeting with {S} on Friday.", ["2014-06-13 meeting planned"]),
        ("A meeting between {H} and {S} has been set for Friday.", ["2014-06-13 meeting planned"]),
        ("{H} is heading to Tokyo on Friday to meet {S}.", ["2014-06-13 meeting planned"]),
        ("{H} does not rule out a meeting with {S}.", ["meeting proposed"]),
        ("{H} is not expected to meet {S} in Graz.", ["meeting denied"]),
        # What was called so long ago reaches over a sentence; talks at a place are no call.
        (
            "{H} and {S} spoke by phone on Monday. The tax is old. They last met in Graz in May 2013.",
            ["2014-06-09 phone held", "2013-05 meeting held"],
        ),
        (
            "{H} and {S} spoke by phone on Monday. Before that, on May 7, they held a video conference.",
            ["2014-06-09 phone held", "2014-05-07 video held"],
        ),
        (
            "{H} and {S} spoke by phone on Monday. In May 2013, the two held talks in Graz.",
            ["2014-06-09 phone held", "2013-05 talks held"],
        ),
        (
            "{H} and {S} spoke by phone on Monday. The tax is old. A previous call took place on April 13.",
            ["2014-06-09 phone held", "2014-04-13 phone held"],
        ),
    ],
)
def test_what_became_of_it(text, told):
    assert rows(text, "2014-06-12", "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The meeting between {H} and {S} has been rescheduled for June 20.", ["planned"]),
        ("Preparations are under way for a meeting between {H} and {S}.", ["planned"]),
        ("{H} said he would be meeting {S} in July.", ["planned"]),
        ("{H} is weighing a meeting with {S}.", ["proposed"]),
        ("{H} offered to host a meeting with {S}.", ["proposed"]),
        ("Efforts are under way to organise a meeting between {H} and {S}.", ["proposed"]),
        ("It is unclear whether {H} will meet {S} in Graz.", ["proposed"]),
        ("{H} backed out of a meeting with {S}.", ["cancelled"]),
        ("{H}'s trip to Tokyo, scheduled for June 20, was cancelled.", ["cancelled"]),
        ("{H} turned down a meeting with {S}.", ["denied"]),
        ("{H} left Graz without meeting {S}.", ["denied"]),
        ("{H} will not be meeting {S} in Graz.", ["denied"]),
        ("The ministry denied that {H} had met {S}.", ["denied"]),
        # "No" is said of the deal, not of the meeting.
        ("{H} said no deal was reached in his meeting with {S} on Monday.", ["held"]),
    ],
)
def test_whether_it_came_about(text, told):
    assert rows(text, "2014-06-12", "en", fields=("status",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} held talks with {S} on Monday.", ["talks"]),
        ("{H} held talks here on Monday with {S}.", ["meeting"]),
        ("{H} held talks with visiting {S} on Monday.", ["meeting"]),
        ("{H} held talks with {S} on the sidelines of the fair on Monday.", ["meeting"]),
        (
            "{H} held bilateral talks with {S} and Peruvian President Ana Ruiz on Monday.",
            ["meeting", "meeting"],
        ),
    ],
)
def test_where_both_are_talks_are_a_meeting(text, told):
    assert rows(text, "2014-06-12", "en", fields=("mode",)) == told


def test_a_guest_who_is_welcome_to_come_has_not_come():
    text = "Japan welcomes {H} to come for a visit."
    assert rows(text, "2014-06-12", "en", fields=("status",)) == ["proposed"]


@pytest.mark.parametrize(
    "office",
    [
        "Norwegian Minister of the Interior",
        "Norwegian Petroleum Minister",
        "Norwegian Attorney General",
        "EU Trade Commissioner",
        "European Commissioner",
    ],
)
def test_ministers_of_all_trades(office):
    text = f"{office} Lars Holm met Japanese Home Affairs Minister Ken Sato in Graz on Monday."
    assert rows(text, "2014-06-12", "en", fields=("level",)) == ["ministers"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Besides {S}, {H} will also meet Peruvian President Ana Ruiz in Graz.",
            ["NOR-PER", "JPN-NOR"],
        ),
        (
            "{H} met {S} on Monday and Peruvian President Ana Ruiz on Sunday.",
            ["JPN-NOR", "NOR-PER"],
        ),
        ("{H} and {S}, who met in Graz in March, are friends.", ["JPN-NOR"]),
        ("The tax, drawn up by {H} and {S} at a meeting in Graz, has failed.", ["JPN-NOR"]),
        ("{H} will travel next week to Tokyo.", ["JPN-NOR"]),
    ],
)
def test_partners_elsewhere_in_the_sentence(text, told):
    assert rows(text, "2014-06-12", "en", fields=("countries",)) == told


def test_a_name_behind_the_posting_is_the_envoys():
    text = "Norwegian Ambassador to Japan Lars Holm met {S} in Graz on Monday."
    assert rows(text, "2014-06-12", "en", fields=("countries", "participants")) == [
        "JPN-NOR Lars Holm-Ken Sato"
    ]
