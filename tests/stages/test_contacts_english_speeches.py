"""Whose words a speech is, what verbs shrink to, who acts each for itself, and what never was: English, one line a construction."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
TITLE = "We shall not tire - {} by {}\n\n"
HOLM = "the Prime Minister of Norway Lars Holm"


@pytest.mark.parametrize(
    ("head", "text", "told"),
    [
        (TITLE.format("address", HOLM), "I spoke with Japanese Prime Minister Ken Sato today.", ["JPN-NOR held 2012-05-09"]),
        (TITLE.format("address", "the Prime Minister of Norway"), "I spoke with Japanese Prime Minister Ken Sato today.", ["JPN-NOR held 2012-05-09"]),
        (TITLE.format("Address", HOLM), "I held talks with the Prime Minister of Japan in Oslo today.", ["JPN-NOR held 2012-05-09"]),
        ("Speech by Norwegian Prime Minister Lars Holm in Bergen\n\n", "My talks with Japanese Prime Minister Ken Sato on Monday were long.", ["JPN-NOR held 2012-05-07"]),
        ("Remarks by Norwegian Prime Minister Lars Holm\n\n", "On Friday I will meet Japanese Prime Minister Ken Sato.", ["JPN-NOR planned 2012-05-11"]),
        # Of two, of somebody else, in a newspaper, and in somebody's quotation.
        ("Joint statement by Norwegian Prime Minister Lars Holm and Chilean President Ana Ruiz\n\n", "I spoke with Japanese Prime Minister Ken Sato today.", []),
        ("Voters yawn at address by former Norwegian Prime Minister Lars Holm\n\n", "I spoke with Japanese Prime Minister Ken Sato today.", []),
        ("Markets fall after speech by Norwegian Prime Minister Lars Holm\n\n", "I spoke with Japanese Prime Minister Ken Sato today.", []),
        (TITLE.format("address", HOLM), 'A fisherman wrote: "I spoke with Japanese Prime Minister Ken Sato today."', []),
    ],
)  # fmt: skip
def test_whom_i_means_in_a_speech(head, text, told):
    assert rows(head + text, DAY, "en", fields=("countries", "status", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norwegian Prime Minister Lars Holm is busy. On Friday, he'll meet Japanese Prime Minister Ken Sato.", ["planned 2012-05-11"]),
        ("Norwegian Prime Minister Lars Holm is busy. On Friday, he’ll open a port in Bergen and meet with Japanese Prime Minister Ken Sato.", ["planned 2012-05-11"]),
        ("Norwegian Prime Minister Lars Holm and Japanese Prime Minister Ken Sato are friends. They’ll meet in Graz on Friday.", ["planned 2012-05-11"]),
        ("Norwegian Prime Minister Lars Holm and Japanese Prime Minister Ken Sato are friends. They've met in Graz on Monday.", ["held 2012-05-07"]),
    ],
)  # fmt: skip
def test_verbs_that_shrink(text, told):
    assert rows(text, DAY, "en", fields=("status", "date")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway, Chile and Peru are among those who say they will summon the Japanese ambassador.", ["JPN-NOR planned", "CHL-JPN planned", "JPN-PER planned"]),
        ("Norway and Chile summoned their Japanese ambassadors on Monday.", ["JPN-NOR held", "CHL-JPN held"]),
        ("Norway and Chile condemned it and summoned the Japanese ambassador.", ["JPN-NOR held", "CHL-JPN held"]),
        ("Norway and Chile did not summon the Japanese ambassador.", ["JPN-NOR denied", "CHL-JPN denied"]),
        ("Norway and Chile were angry that Peru summoned the Japanese ambassador.", ["JPN-PER held"]),
        ("Norway and Chile summoned their ambassadors home from Japan.", []),
    ],
)  # fmt: skip
def test_several_states_summon(text, told):
    assert rows(text, DAY, "en", fields=("countries", "status")) == told


H, S = "Norwegian Prime Minister Lars Holm", "Japanese Prime Minister Ken Sato"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What is turned down, put off, decided or shouted.
        ("Oslo rejected a proposal for {H} to meet {S} in Graz.", ["JPN-NOR meeting denied"]),
        ("Oslo turned down a plan for {H} to meet {S}.", ["JPN-NOR meeting denied"]),
        ("Oslo has not rejected a proposal for {H} to meet {S}.", ["JPN-NOR meeting proposed"]),
        ("Oslo backed a proposal for {H} to meet {S}.", ["JPN-NOR meeting proposed"]),
        ("Oslo rejected the plan after {H} met {S}.", ["JPN-NOR meeting held"]),
        ("{H} said he would wait until after his meeting with {S}.", ["JPN-NOR meeting planned"]),
        ("{H} waited in Graz and smiled after his meeting with {S}.", ["JPN-NOR meeting held"]),
        ("The decision to send Norwegian Foreign Minister Ida Dahl to Tokyo followed a vote.", ["JPN-NOR meeting planned"]),
        ('{H} called {S}, who leads a minority, "a fox" on Monday.', []),
        ("{H} called {S}, who leads a minority, on Monday.", ["JPN-NOR phone held"]),
        # A picture's words.
        ("{H}, left, and {S} smile at the cameras prior to their talks in Graz on May 2, 2012.", ["JPN-NOR meeting held"]),
        ("{H} and {S} smile prior to their meeting in Graz on May 2, 2012.", ["JPN-NOR meeting held"]),
        ("{H} mentioned prior talks with {S}.", []),
        # Each for himself, and all together.
        ("Several leaders held one-to-one meetings with {S}, including {H} and Chilean President Ana Ruiz.", ["JPN-NOR meeting held", "CHL-JPN meeting held"]),
        ("{H} and Chilean President Ana Ruiz held one-on-one meetings with {S}.", ["JPN-NOR meeting held", "CHL-JPN meeting held"]),
        ("Many leaders have met {S}, including {H}.", ["JPN-NOR meeting held"]),
        ("Many fishermen have met {S}, including one from Norway.", []),
        ("{H} joined a video call with Nordic allies hosted by {S} and Chilean President Ana Ruiz.", ["CHL-JPN-NOR video held"]),
        ("{H} attended a summit of fishermen hosted by {S}.", []),
        # Where states speak about something, and by whom it is told afterwards.
        ("Norway and Japan, which have no ties, discussed fish prospects at a meeting in Graz on Monday.", ["JPN-NOR meeting held"]),
        ("Norway and Japan discussed fish on Monday.", []),
        ("Norway and Japan discussed fish at a meeting of oil producers on Monday.", []),
        ("This was underlined by {H} at a briefing for reporters following talks with {S} in Oslo.", ["JPN-NOR meeting held"]),
        # A surname that somebody else has for a first name.
        ("{H} spoke with Ashton Pell on Monday.", []),
        ("{H} spoke with Ashton on Monday.", ["EU-NOR talks held"]),
        ("{H} wants to find a venue for talks with Japan in June.", ["JPN-NOR talks proposed"]),
        # A state with its short name, and the town that a report comes from.
        ("Norway's talks with the European Community (EC) failed last week.", ["EU-NOR talks held"]),
        ("The United Arab Emirates (UAE) and Norway held talks on Monday.", ["ARE-NOR talks held"]),
        ("PARIS, May 9 - Trade Minister Nils Berg will meet {S} on Friday.", ["FRA-JPN meeting planned"]),
        ("PARIS, May 9 - Chilean Trade Minister Nils Berg will meet {S} on Friday.", ["CHL-JPN meeting planned"]),
        ("PARIS, May 9 - Voters say that Trade Minister Nils Berg will meet {S} on Friday.", []),
        ("During his trip to Tokyo, which starts on Friday, {H} will meet {S}.", ["JPN-NOR meeting planned"]),
        ("{H} smiled. The firms applied for permits to complete their trips to Japan.", []),
        ("{H} smiled. He praised the plan he agreed upon with {S} at their meeting in Graz last month.", ["JPN-NOR meeting held"]),
        ("{H} is weighing a telephone cable between Norway and Japan.", []),
        # Whoever serves a body is its own, and a parliament is nobody.
        ("UN human rights commissioner Nils Berg began a visit to Japan on Monday.", ["JPN-UN meeting held"]),
        ("UN special rapporteur Nils Berg met {H} on Monday.", ["NOR-UN meeting held"]),
    ],
)  # fmt: skip
def test_what_is_told(text, told):
    found = rows(text.format(H=H, S=S), DAY, "en", fields=("countries", "mode", "status"))
    assert found == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who acts just before the verb of a clause, and not who acts in the clause above.
        ("Chile will cut its tax after {H} met {S} in January.", ["JPN-NOR held 2012-01"]),
        ("Japan will cut its tax after {H} met {S} in January.", ["JPN-NOR held 2012-01"]),
        ("Japan agreed to cut its tax after {H} visited Tokyo in January.", ["JPN-NOR held 2012-01"]),
        ("Chile denied that {H} met {S} in January.", ["JPN-NOR denied 2012-01"]),
        ("Chile said that {H} met with {S} in January.", ["JPN-NOR held 2012-01"]),
        ("Chile smiled when {H} met {S} in January.", ["JPN-NOR held 2012-01"]),
        ("Japan will cut its tax after {H} meets {S} in June.", ["JPN-NOR planned 2012-06"]),
        ("Japan would cut its tax after {H} met {S} in June.", ["JPN-NOR planned 2012-06"]),
        ("{H} called an election before he met {S} in January.", ["JPN-NOR held 2012-01"]),
    ],
)  # fmt: skip
def test_who_acts_in_a_clause_of_its_own(text, told):
    found = rows(text.format(H=H, S=S), DAY, "en", fields=("countries", "status", "date"))
    assert found == told


def test_a_parliament_is_nobodys_name():
    text = f"{H} had a meeting with a delegation of the US Congress on Monday."
    assert rows(text, DAY, "en", fields=("countries", "participants")) == ["NOR-USA Lars Holm"]
