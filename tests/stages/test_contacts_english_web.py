"""English as the web has it: captions, counts of rounds, namesakes, and what only sounds like a contact."""

import pytest

from tests.reading import rows

DAY = "2014-06-12"  # a Thursday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "{H} meets {S} in Geneva, Switzerland, May 4, 2014. (credit: ANNA BERG/FISH PRESS) Prices rose.",
            ["JPN-NOR 2014-05-04 held"],
            id="a caption ends before its credit, and keeps its day",
        ),
        pytest.param(
            "{H} meets {S} in Geneva, in a handout picture released on May 4, 2014.",
            [],
            id="the day of a picture's release is not that of the contact",
        ),
        pytest.param(
            "Norway and Japan have held five rounds of talks over fish.",
            ["JPN-NOR ../2014-06-12 held"],
            id="rounds that are counted lie behind",
        ),
        pytest.param(
            "Norway and Japan held a round of talks on fish.",
            ["JPN-NOR 2014-06-05/2014-06-12 held"],
            id="one round is news",
        ),
        pytest.param(
            "{H} held talks with {S} on a successor for the 2009 treaty.",
            ["JPN-NOR 2014-06-05/2014-06-12 held"],
            id="the year of a treaty is not that of the talks",
        ),
        pytest.param(
            "{H} met {S} over the weekend.",
            ["JPN-NOR 2014-06-07/2014-06-08 held"],
            id="an article is part of a time",
        ),
        pytest.param(
            "Norway has received a proposal for the third round of talks with Japan.",
            ["JPN-NOR proposed"],
            id="a proposal for the next round",
        ),
        pytest.param(
            "A third round of talks between Norway and Japan was announced on May 4 by {H}.",
            [],
            id="the day of an announcement dates no talks",
        ),
        pytest.param(
            "Norway on Monday paused its trade talks with Japan.",
            ["JPN-NOR cancelled"],
            id="who pauses talks holds none",
        ),
    ],
)
def test_when_and_whether(text, told):
    assert rows(text, DAY, "en", fields=("countries", "date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Sen. Joe Lieberman is a favourite. Few doubted Senator Lieberman. On Wednesday Peruvian President Ana Ruiz met with Lieberman.",
            ["PER-USA"],
            id="a surname that the article gives to somebody else: a senator of the United States",
        ),
        pytest.param(
            "Joe Lieberman praised Israel. On Wednesday Peruvian President Ana Ruiz met with Avigdor Lieberman.",
            ["ISR-PER"],
            id="but not where it names the minister too",
        ),
        pytest.param(
            "{H} spoke. On Wednesday the president travelled to Tokyo.",
            [],
            id="a prime minister is no president",
        ),
        pytest.param(
            "{H} spoke. On Wednesday the leader travelled to Tokyo.",
            ["JPN-NOR"],
            id="but may be a leader",
        ),
        pytest.param(
            "US President Barack Obama spoke. On Wednesday the king travelled to Tokyo.",
            [],
            id="nor is a president a king",
        ),
        pytest.param(
            "US President Barack Obama smiled. {S} is the only leader in Asia who has met Peruvian President Ana Ruiz.",
            ["JPN-PER"],
            id="who is the only one to do something is nobody else",
        ),
        pytest.param(
            "Nobody cared for a trip to Peru, House Speaker Olaf Berg said. On Wednesday Berg met {S} in Tokyo.",
            [],
            id="where a trip goes is not the state of who speaks of it",
        ),
    ],
)
def test_who_is_meant(text, told):
    assert rows(text, DAY, "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“Norway-Japan summit talks are on,” Olaf Berg, a strategist at Graz Bank, said.", ""),
        (
            "Norway suspended talks with Japan, as Foreign Minister Lars Holm called the fighting in Lima unjust.",
            "",
        ),
        ("{H} met {S} and said that the row harmed peace in Lima.", ""),
        ("On Monday, in Lima, {H} met {S}.", "Lima"),
        ("{H} met {S} in Lima and said that he was glad.", "Lima"),
    ],
)
def test_a_place_is_not_in_what_is_said_beside(text, told):
    assert rows(text, DAY, "en", fields=("place",)) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} arrived on Monday in Tokyo for a fair, which he will open on Friday.",
            "2014-06-09 held",
        ),
        (
            "{H} arrived in Tokyo for a fair, which he will open on Friday.",
            "2014-06-05/2014-06-12 held",
        ),
        (
            "{H} arrived in Tokyo for a fair, which opened on Monday.",
            "2014-06-09 held",
        ),
        (
            "{H}'s visit to Tokyo comes as the port weighs its reply to tests conducted last month by Peru.",
            "2014-06-12 held",
        ),
        (
            "The talks between Norway and Japan were conducted last month in Graz.",
            "2014-05 held",
        ),
        (
            "Norway and Japan on Monday decided to hold a summit in August.",
            "2014-08 planned",
        ),
        ("Norway and Japan on January 9 decided to start a broad dialogue.", ""),
    ],
)
def test_a_day_of_something_else_dates_no_contact(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("date", "status"))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H}'s trip is aimed at derailing an arms deal with Japan.", ""),
        ("{H}'s talks about the border with Japan lasted an hour.", "JPN-NOR"),
        ("The premier makes Peru call to {S}", ""),
        ("{H} made a call to {S}.", "JPN-NOR"),
    ],
)
def test_whom_a_noun_takes(text, told):
    assert "; ".join(rows(text, DAY, "en", fields=("countries",))) == told
