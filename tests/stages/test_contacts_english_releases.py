"""How an English press office tells of contacts: two titles, what was said to the press afterwards, what is only kept up."""

import pytest

from tests.reading import rows

DAY, WEEK = "2021-12-10", "2021-12-03/2021-12-10"
B = "President of Norway Ola Berg"
TITLES = [
    ("{B} met Deputy Prime Minister, Minister of Defence of Japan Ken Sato.", ["JPN-NOR defence_ministers"]),
    ("{B} met with Deputy Prime Minister - Minister of Defence of Japan Ken Sato.", ["JPN-NOR defence_ministers"]),
    ("{B} received Prime Minister, Foreign Minister of Japan Ken Sato.", ["JPN-NOR leaders"]),
    ("{B} spoke with Chairman of the African Union, President of Ghana Kofi Addo.", ["GHA-NOR leaders"]),
    ("{B} held talks with the Chairman of the African Union, President of Ghana.", ["GHA-NOR leaders"]),
    ("Chairman of the African Union, President Kofi Addo of Ghana, met with {B}.", ["GHA-NOR leaders"]),
    # A list names somebody else first.
    ("{B} met with the deputy prime minister, Foreign Minister Ken Sato of Japan and others.", []),
    ("{B} met the head of the Fishing Union, President of Ghana Kofi Addo and others.", []),
]  # fmt: skip
SAID = [
    ("{B} said so during a briefing of the press following the talks with President of Estonia Jaan Tamm in Oslo.", DAY),
    ("Norway buys fish. This was stated by {B} at a press conference after his long talks with President of Estonia Jaan Tamm.", DAY),
    ("{B} answered journalists following a meeting with President of Estonia Jaan Tamm.", DAY),
    # Another day has been told, nobody spoke to the press, or the talks are only counted from.
    ("In May Norway bought fish. {B} told journalists after talks with President of Estonia Jaan Tamm that it is dear.", WEEK),
    ("{B} is content after talks with President of Estonia Jaan Tamm.", WEEK),
    ("{B} told journalists that he would stay after weeks of talks with President of Estonia Jaan Tamm.", ""),
]  # fmt: skip
STATUS = [
    ("{B} and President of Estonia Jaan Tamm agreed to maintain close contacts.", []),
    ("{B} and President of Estonia Jaan Tamm have agreed to intensify dialogue at the highest level.", []),
    ("{B} and President of Estonia Jaan Tamm agreed to continue discussion of fish during a meeting in Graz on December 15 this year.", ["planned 2021-12-15"]),
    ("{B} and President of Estonia Jaan Tamm discussed fish during a meeting in Graz on March 15 last year.", ["held 2020-03-15"]),
    ("{B} will, inter alia, meet with President of Estonia Jaan Tamm.", ["planned"]),
    ("{B}, in particular, met with President of Estonia Jaan Tamm on Monday.", ["held 2021-12-06"]),
    ("{B} is still waiting for a meeting with President of Estonia Jaan Tamm.", ["planned"]),
    ("{B} waited for fish at a meeting with President of Estonia Jaan Tamm on Monday.", ["held 2021-12-06"]),
    ("{B} said a meeting with President of Estonia Jaan Tamm is needed.", ["proposed"]),
    ("{B} had not seen any results from his first meeting with President of Estonia Jaan Tamm on Monday.", ["held 2021-12-06"]),
    ("{B} met with President of Estonia Jaan Tamm on the sidelines of AGRO-2021.", [f"held {WEEK}"]),
]  # fmt: skip

# What was discussed may lie ahead, its day is not that of the talks.
TO_COME = [
    ("{B} discussed with President of Estonia Jaan Tamm the agenda of the EU summit scheduled for December 20.", [f"held {WEEK}"]),
    ("{B} and President of Estonia Jaan Tamm discussed preparations for the summit in Graz on January 23.", [f"held {WEEK}", "planned 2022-01-23"]),
    ("On the eve of Chilean President Ana Ruiz's visit to Norway on December 14, Foreign Minister of Norway Ida Dahl arrived in Santiago.", ["planned 2021-12-14", f"held {WEEK}"]),
    ("{B} and President of Estonia Jaan Tamm met on December 5.", ["held 2021-12-05"]),
    ("{B} and President of Estonia Jaan Tamm met on May 5.", ["held 2021-05-05"]),
]  # fmt: skip
FRIENDS = [
    ("{B} held talks on Monday with his friend, Prime Minister of Japan Ken Sato.", ["JPN-NOR"]),
    ("{B} held talks on Monday with his dear old friend, the Prime Minister of Japan Ken Sato.", ["JPN-NOR"]),
    ("{B} met on Monday with his guest, Prime Minister Ken Sato of Japan.", ["JPN-NOR"]),
    ("{B} met on Monday with his friend, Prime Minister of Japan Ken Sato and others.", []),
    ("{B} met on Monday with a friend, Prime Minister of Japan Ken Sato being ill.", []),
]  # fmt: skip
HOUSES = [
    ("{B} met with Speaker of the Seimas of Lithuania Jonas Petras.", ["LTU-NOR officials"]),
    (
        "President of Ghana Kofi Addo met with President of the Storting of Norway Ida Dahl.",
        ["GHA-NOR officials"],
    ),
    ("{B} met the president of the German Bundestag.", ["DEU-NOR officials"]),
    ("{B} met with the President of Lithuania.", ["LTU-NOR leaders"]),
]
ADDRESS = "Fish is dear - President of Norway Ola Berg{end}\n\nPeople of Norway! {said} Fish is dear and will be. Glory to Norway!"
SPOKEN = [
    ("", "I spoke today with President of Ghana Kofi Addo.", ["GHA-NOR 2021-12-10 leaders"]),
    ("'s address", "I spoke today with President of Ghana Kofi Addo.", ["GHA-NOR 2021-12-10 leaders"]),
    ("'s address", "I spoke today with President of Ghana Kofi Addo. At the end of May fish was cheap. I also met Prime Minister of Japan Ken Sato.", ["GHA-NOR 2021-12-10 leaders", "JPN-NOR 2021-12-10 leaders"]),
    # Nobody says when, and it is not the title's end that names who speaks.
    ("'s address", "I spoke with President of Ghana Kofi Addo.", [f"GHA-NOR {WEEK} leaders"]),
    (" buys most of it, they say", "I spoke today with President of Ghana Kofi Addo.", ["GHA-NOR 2021-12-10 officials"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TO_COME)
def test_a_day_to_come_is_none_of_a_contact_held(text, told):
    assert rows(text.format(B=B), DAY, "en", fields=("status", "date")) == told


@pytest.mark.parametrize(("text", "told"), FRIENDS)
def test_a_friend_is_named_behind_a_comma(text, told):
    assert rows(text.format(B=B), DAY, "en", fields=("countries",)) == told


@pytest.mark.parametrize(("text", "told"), HOUSES)
def test_who_heads_a_house_heads_no_state(text, told):
    assert rows(text.format(B=B), DAY, "en", fields=("countries", "level")) == told


@pytest.mark.parametrize(("end", "said", "told"), SPOKEN)
def test_an_address_is_whose_name_ends_its_title(end, said, told):
    text = ADDRESS.format(end=end, said=said)
    assert rows(text, DAY, "en", fields=("countries", "date", "level")) == told


@pytest.mark.parametrize(("text", "told"), TITLES)
def test_one_officer_has_two_titles(text, told):
    assert rows(text.format(B=B), DAY, "en", fields=("countries", "level")) == told


@pytest.mark.parametrize(("text", "date"), SAID)
def test_what_was_said_to_the_press_followed_on_the_same_day(text, date):
    assert rows(text.format(B=B), DAY, "en", fields=("date",)) == [date]


@pytest.mark.parametrize(("text", "told"), STATUS)
def test_what_is_kept_up_awaited_or_to_go_on_was_not_held(text, told):
    assert rows(text.format(B=B), DAY, "en", fields=("status", "date")) == told


def test_an_article_that_ends_in_a_title_is_read():
    assert rows(
        "{H} met {S} on Monday. Nobody was in the Office of the Secretary",
        DAY,
        "en",
        fields=("status",),
    ) == ["held"]
