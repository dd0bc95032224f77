"""What fresh news showed to be missed or misread: pronouns behind an opening phrase, heads of organisations, posts at a body."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "{H} is content. In a phone call on Friday, he told {S} that the plan stands.",
            ["2014-06-06 phone held"],
        ),
        (
            "{H} is content. During a March 2012 meeting in Graz, she promised {S} a ship.",
            ["2012-03 meeting held"],
        ),
        ("{H} is content. In a meeting on Friday, he told reporters that {S} is well.", []),
        ("{H} is content. In a meeting on Friday, he said that {S} is well.", []),
        (
            "As {H} prepares to meet {S} on Friday, voters are calm.",
            ["2014-06-13 meeting planned"],
        ),
        ("{H} is in Graz. {S} received her in May.", ["2014-05 meeting held"]),
        ("{H} is in Graz. {S} received her letter in May.", []),
        # The day of a coup is not that of the visit.
        (
            "{H} scrapped the plan after the coup on June 1. Instead, he met {S}.",
            ["2014-06-05/2014-06-12 meeting held"],
        ),
        # A journey to a third side's table is no visit; the day of the way home is not that of the stay.
        (
            "{H} and {S} met in Chile on Monday. Holm returned on Tuesday from his two-day trip to Chile.",
            ["2014-06-09 meeting held"],
        ),
        (
            "{H} met Peruvian President Ana Ruiz in Lima on Monday. Holm returned on Tuesday from his trip to Peru.",
            ["2014-06-09 meeting held"],
        ),
        (
            "{H} will fly to Tokyo on Friday to meet with Japanese officials.",
            ["2014-06-13 meeting planned"],
        ),
        ("Friday isn't the first time {H} and {S} have met.", []),
        (
            "{H} arrived in Oslo on Monday after a visit to Japan.",
            ["2014-06-05/2014-06-12 meeting held"],
        ),
        # Officials, and behind a comma the minister who met them.
        (
            "After talks with Japanese ministers on Monday, {H} stressed that all is well.",
            ["2014-06-09 talks held"],
        ),
        ("{H} called Thursday for a belt of free ports with Japan.", []),
        ("{H} vowed to convey that message to {S}.", []),
        (
            "{H} is content. An aide told the June 2, 2014, meeting that {S} could come.",
            [],
        ),
        (
            "{H} will further pressure {S} in talks next week.",
            ["2014-06-16/2014-06-22 talks planned"],
        ),
        (
            "{H} said so ahead of a banquet with {S} on Friday.",
            ["2014-06-13 meeting planned"],
        ),
        # The day of a disaster is not that of a meeting.
        (
            "{H} met {S}. The meeting cleared the air after the disaster Friday.",
            ["2014-06-05/2014-06-12 meeting held"],
        ),
        # A conference that somebody attends is nobody's meeting with the host.
        (
            "{H} arrived in Japan on Monday. He will also attend the 14th leaders' meeting on Friday.",
            ["2014-06-09 meeting held"],
        ),
        (
            "The plan was made during the Norway-Japan summit, to be held on Friday in Oslo.",
            ["2014-06-13 meeting planned"],
        ),
        # A year that names an election dates no meeting; one that follows a list dates all of it.
        (
            "It will be the first meeting of {H} and {S} since claims about the 2012 presidential election.",
            ["meeting planned"],
        ),
        (
            "{H} said he will meet {S}, Foreign Minister Goro Mori and others next week.",
            ["2014-06-16/2014-06-22 meeting planned"],
        ),
        # The day of what lies ahead is not that of the visit before it.
        (
            "Chilean President Ana Ruiz's visit to Peru comes ahead of June 21 talks between Norway and Japan.",
            ["2014-06-12 meeting held", "2014-06-21 talks planned"],
        ),
        ("{H} was not traveling to Tokyo for the foreign ministers' meetings.", []),
        # Whoever held office "then" was met some time ago.
        (
            "{H} met then-Japanese Prime Minister Ken Sato in Graz.",
            ["../2014-06-12 meeting held"],
        ),
    ],
)
def test_what_happened(text, told):
    assert rows(text, "2014-06-12", "en") == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "{H} met the then-Japanese president, Ken Sato, in 2012.", ["JPN-NOR"]),
        ("en", "{H} met his New Zealand counterpart on Monday.", ["NOR-NZL"]),
        ("en", "{H} met Japan's U.N. ambassador, Ken Sato, on Monday.", ["JPN-NOR"]),
        ("en", "{H} met U.N. envoy Ana Ruiz on Monday.", ["NOR-UN"]),
        ("en", "Japan's UN ambassador, Ken Sato, told a Security Council meeting of it.", []),
        ("en", "The EU’s special envoy Ola Holm met {S} on Monday.", ["EU-JPN"]),
        ("en", "The EU's 28 foreign ministers will meet {S} in Graz on Monday.", ["EU-JPN"]),
        ("en", "{H} spoke after the EU talks with {S} on Monday.", ["EU-JPN"]),
        (
            "en",
            "{H}'s letter to Chilean voters came after his talks with {S} on Monday.",
            ["JPN-NOR"],
        ),
        ("en", "{H} held talks with Japanese and other Asian officials on Monday.", ["JPN-NOR"]),
        ("en", "{H} met Japanese Emperor Goro on Monday.", ["JPN-NOR"]),
        ("en", "“It was clear even before your visit to Tokyo,” {H} wrote.", []),
        ("en", "{H} is calm. The menu was made for {S} when he visited Chile.", ["CHL-JPN"]),
        ("en", "{H}'s lawyer Abbe Lowell met {S} on Monday.", []),
        ("en", "Reporters were glad that President Muizzu visited Japan on Monday.", []),
        (
            "en",
            "{H} visited Peru. He would miss the meeting, he said, as he will make a trip to Japan.",
            ["NOR-PER", "JPN-NOR"],
        ),
        (
            "en",
            "{H} met the Minister of Foreign Affairs, the European Union and Cooperation of Spain Luis Gil.",
            ["ESP-NOR"],
        ),
        # Who leads an organisation leads no state, of the town or by another office.
        ("en", "{H} met FIFA President Ken Sato in Japan on Monday.", []),
        ("en", "{H} met Hakone Steel President Ken Sato in Japan on Monday.", []),
        ("en", "{H} met the president of the World Bank, Ken Sato, on Monday.", []),
        ("en", "{H} met President Ken Sato in Japan on Monday.", ["JPN-NOR"]),
        ("en", "{H} met IMF managing director Christine Lagarde on Monday.", []),
        ("de", "{H} traf in Tokio FIFA-Präsident Ken Sato.", []),
        ("de", "{H} traf in Tokio Präsident Ken Sato.", ["JPN-NOR"]),
        ("de", "{H} traf am Montag IWF-Chefin Christine Lagarde.", []),
    ],
)
def test_sides(lang, text, told):
    assert rows(text, "2014-06-12", lang, fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "Speaking with his Japanese counterpart, Norwegian Defence Minister Lars Holm was calm.",
            "defence_ministers",
        ),
        ("{H} will fly to Tokyo on Friday to meet with Japanese officials.", "officials"),
    ],
)
def test_levels(text, level):
    assert rows(text, "2014-06-12", "en", fields=("level",)) == [level]
