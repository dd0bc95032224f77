"""English political news: who is somebody's man, who acts unnamed, what is only decided, and on what day a call was spoken of."""

import pytest

from tests.reading import rows

SIDES = ("countries", "level", "participants")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A name before his men is not he.
        ("{S} is in Tokyo. {H} met with a Sato aide on Monday.", ["JPN-NOR officials Lars Holm"]),
        (
            "{S} is in Tokyo. Sato adviser Jan Bayer met with {H} on Monday.",
            ["JPN-NOR officials Jan Bayer-Lars Holm"],
        ),
        (
            "{S} is in Tokyo. {H} met with Sato national security adviser Jan Bayer on Monday.",
            ["JPN-NOR security_advisers Lars Holm-Jan Bayer"],
        ),
        ("{S} is in Tokyo. Sato ally Jan Bayer met with {H} on Monday.", []),
        ("{S} is in Tokyo. {H} met a Sato campaign official on Monday.", []),
        ("{S} is in Tokyo. {H} spoke with Sato son-in-law Jan Bayer on Monday.", []),
        ("{S} is in Tokyo. The Sato family met with {H} on Monday.", []),
        ("{S} told aides about it. Sato met {H}.", ["JPN-NOR leaders Ken Sato-Lars Holm"]),
        # An unknown name with an aside acts, and nobody of the sentence before.
        (
            '{H} likes Bayer. "I like Bayer," he said. Bayer, a Maryland Democrat, traveled to Japan.',
            [],
        ),
        ("{H} is ill. Officials told the Herald that Bayer, in fact, spoke twice with {S}.", []),
        ("{H} is ill. It came hours after Bayer, who cut short his trip, landed in Tokyo.", []),
        ("{H} is ill. Holm, who likes fish, met with {S}.", ["JPN-NOR leaders Lars Holm-Ken Sato"]),
        ("{H} is ill. As he met with Japanese leaders, Bayer praised them.", []),
        ("{H} is ill. As he met with {S}, Holm smiled.", ["JPN-NOR leaders Lars Holm-Ken Sato"]),
        # A surname stays with who went by it before another of that name was told in full.
        (
            "{S} is ill. Sato smiled. Japanese Foreign Minister Jun Sato came too. {H} met Sato.",
            ["JPN-NOR leaders Lars Holm-Ken Sato"],
        ),
        (
            "{S} is ill. Japanese Foreign Minister Jun Sato came too. {H} met Sato.",
            ["JPN-NOR foreign_ministers Lars Holm-Jun Sato"],
        ),
        # Several are not one.
        ("{H} is ill. They have met Japanese officials.", []),
        ("{H} is ill. He has met Japanese officials.", ["JPN-NOR officials Lars Holm"]),
        # Who acts in the sentence is "he", also where he goes home.
        ("{S} is ill. On Saturday, {H} called aides from his plane as he flew to Oslo.", []),
        (
            "{S} is ill. So is Attorney General Jan Bayer. Bayer left when papers wrote that he had met with {H}.",
            [],
        ),
    ],
)
def test_who(text, told):
    assert rows(text, "2014-06-12", "en", SIDES) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The cabinet on Monday tightened its conditions for a meeting of {H} and {S}.",
            ["meeting proposed"],
        ),
        ("{H}'s decision on Monday to meet {S} was bold.", ["meeting planned"]),
        ("{H} defended his decision to meet {S} at a rally in Bergen last week.", []),
        (
            "{H}'s conversation with {S} could have broken a law.",
            ["2014-06-05/2014-06-12 talks held"],
        ),
        ("{H} did not discuss fish quotas with {S}.", []),
        ("{H} did not speak with {S}.", ["../2014-06-12 talks denied"]),
        (
            '{H} met {S} on Monday. "I don\'t expect it to be our last meeting," he said.',
            ["2014-06-09 meeting held"],
        ),
        # "By phone" is of the verb before.
        (
            "{H} spoke by phone with his wife after {S} declined an invitation to meet with Holm.",
            ["meeting denied"],
        ),
        ("{H} met by phone with {S} on Monday.", ["2014-06-09 phone held"]),
        # The day of what is said is the last that a call of somebody's can have had.
        ("{H} said Tuesday his call with {S} was perfect.", ["../2014-06-10 phone held"]),
        (
            "An aide told Radio Graz on Sunday that {H}'s call with {S} was long.",
            ["../2014-06-08 phone held"],
        ),
        ("{H} said Tuesday in a call with {S} that he was calm.", ["2014-06-10 phone held"]),
        ("{H} said Tuesday after his call with {S} that he was calm.", ["2014-06-10 phone held"]),
    ],
)
def test_what_became_of_it(text, told):
    assert rows(text, "2014-06-12", "en") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Several summits with two are two; talks may be one.
        ("Norway is preparing for summits with Chile and Japan.", ["CHL-NOR", "JPN-NOR"]),
        ("{H} held talks with Chile and Japan on Monday.", ["CHL-JPN-NOR"]),
        ("The leaders of China and Chile have all visited Oslo.", ["CHN-NOR", "CHL-NOR"]),
        # With whom there is to be diplomacy takes no part in the call, nor do whom a border parts.
        ("{H} and {S} held a phone call on ways to keep up diplomacy with Chile.", ["JPN-NOR"]),
        (
            "{H} shook hands with {S}. They met at the zone separating North and South Korea.",
            ["JPN-NOR"],
        ),
        # Who is called on to do something is not visited, also where what he is to do is quoted.
        ("{H} called on Japan, Chile, and NATO countries to “prevent a war.”", []),
        ("{H} called on {S} to discuss fish.", ["JPN-NOR"]),
        # What a trip is meant to do is no place.
        ("{H}'s trip was an effort to drive wedges into the European Union.", []),
        ("{H}'s trip to Japan was short.", ["JPN-NOR"]),
        # Places go on after one of no known state; they do not meet.
        ("Bayer traveled to England, Japan and Poland to meet with leaders.", []),
    ],
)
def test_which_sides(text, told):
    assert rows(text, "2014-06-12", "en", ("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The acts will be seen as part of the controversy surrounding {H}'s June 2 call with {S}.",
            ["2014-06-02 phone held"],
        ),
        ("{H} will speak of fish in his June 20 call with {S}.", ["2014-06-20 phone planned"]),
        (
            '"It will end 90 days after our wonderful dinner with {S} in Graz," {H} tweeted.',
            ["../2014-06-12 meeting held"],
        ),
        (
            "{H} and {S} talked. Their meeting in May put negotiations back on track.",
            ["2014-06-05/2014-06-12 talks held", "2014-05 meeting held"],
        ),
        ("The meeting of {H} and {S} is back on track.", ["meeting planned"]),
        ("{H} likes {S}. They can go to Japan.", []),
        (
            "{H} called {S} on Monday. His men said there was no rule and the call was fine.",
            ["2014-06-09 phone held"],
        ),
    ],
)
def test_what_was_and_what_will_be(text, told):
    assert rows(text, "2014-06-12", "en") == told
