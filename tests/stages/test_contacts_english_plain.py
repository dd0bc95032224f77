"""Plain English sentences: a people that one talks to, a phrase behind the day that opens its sentence, whom a noun introduces."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
FIELDS = ("countries", "date", "mode", "status")
H, S = "Norwegian Foreign Minister Lars Holm", "Japanese Foreign Minister Ken Sato"
MONDAY = "JPN-NOR 2012-05-07"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A people by an adjective that has no plural, behind its article and before no noun.
        (f"{H} held talks with the Japanese on Monday.", [f"{MONDAY} talks held"]),
        (
            f"{H} met with the Japanese on Monday, a spokesman said.",
            [f"{MONDAY} meeting held"],
        ),
        (f"{H} met with the Japanese in Graz on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} did not meet with the Japanese on Monday.", [f"{MONDAY} meeting denied"]),
        (
            f"{H} will travel to Tokyo in June for talks with the Japanese.",
            ["JPN-NOR 2012-06 meeting planned"],
        ),
        (
            "The Norwegians and the Japanese met in Graz on Monday.",
            [f"{MONDAY} meeting held"],
        ),
        (
            f"{H} held talks with the French and Japanese ministers on Monday.",
            ["FRA-JPN-NOR 2012-05-07 talks held"],
        ),
        (f"{H} held talks with the Japanese fishermen on Monday.", []),
        (f"{H} met a man who had fought with the Japanese in the war.", []),
        # A counterpart is a peer, too.
        (f"{H} and his Japanese peer met in Graz on Monday.", [f"{MONDAY} meeting held"]),
        (
            f"{H} and his peers from Chile and Japan met for talks in Graz on Monday.",
            ["CHL-JPN-NOR 2012-05-07 meeting held"],
        ),
        ("Norwegian students met their Japanese peers in Graz on Monday.", []),
        # A phrase may open its sentence behind the day.
        (f"On Monday, during a visit to Japan, {H} said it was cold.", [f"{MONDAY} meeting held"]),
        (f"On Monday, in a phone call with {S}, {H} said yes.", [f"{MONDAY} phone held"]),
        (
            f"Last week, after talks with {S}, {H} said yes.",
            ["JPN-NOR 2012-04-30/2012-05-06 talks held"],
        ),
        (f"On Monday, in a book on {S}, {H} is told to have called fishermen.", []),
        # Who speaks after talking to somebody.
        (f"After talking with {S} on Monday, {H} said yes.", [f"{MONDAY} talks held"]),
        (
            f"After speaking by phone to {S}, {H} said yes.",
            ["JPN-NOR 2012-05-02/2012-05-09 phone held"],
        ),
        (f"{H} said yes after talking to {S} on Monday.", [f"{MONDAY} talks held"]),
        (f"{H} will be talking to {S} on Friday.", ["JPN-NOR 2012-05-11 talks planned"]),
        (f"{H} has been talking to {S} for years.", []),
        (f"After talking with fishermen, {H} praised {S}.", []),
        # Whom a noun introduces.
        (f"{H} also met on Monday with a critic of the plan, {S}.", [f"{MONDAY} meeting held"]),
        (f"{H} met the architect of the plan, {S}, on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} met with the son of a fisherman, {S} said.", []),
        # One of several meetings, by "including" or "included".
        (
            f"{H} is set to hold several meetings, including with {S}.",
            ["JPN-NOR meeting planned"],
        ),
        (
            f"{H} held several meetings on Monday, including one with {S}.",
            [f"{MONDAY} meeting held"],
        ),
        (f"{H}'s meetings on Monday included {S}.", [f"{MONDAY} meeting held"]),
        (f"{H} held several meetings, including one on {S}.", []),
        (f"{H}'s speeches on Monday included praise for {S}.", []),
        (
            "The talks on Monday included leaders from Norway, Chile and Japan.",
            ["CHL-JPN-NOR 2012-05-07 talks held"],
        ),
        ("The talks included fish from Norway, Chile and Japan.", []),
        # Their meeting, a colleague, a letter, who is expected.
        (
            f"In a joint statement with {S} following their meeting on Monday, {H} said yes.",
            [f"{MONDAY} meeting held"],
        ),
        (f"In a joint statement with fishermen following their meeting, {H} praised {S}.", []),
        (
            f"Norway cancelled a meeting between {H} and Norwegian Defence Minister Nils Berg with their Japanese counterparts.",
            ["JPN-NOR meeting cancelled"],
        ),
        (f"The plan goes out in a letter by {H} to {S}.", ["JPN-NOR letter planned"]),
        (f"The plan was told in a book by {H} to {S}'s voters.", []),
        (f"Oslo expects {S} to visit on Friday.", ["JPN-NOR 2012-05-11 meeting planned"]),
        (f"Oslo expects {S} to visit Chile on Friday.", ["CHL-JPN 2012-05-11 meeting planned"]),
        (f"{H} travelled to Asia on Monday for talks in Japan.", [f"{MONDAY} meeting held"]),
        # Who spoke around a meeting.
        (f"“No,” {H} told reporters before meeting {S}.", ["JPN-NOR meeting planned"]),
        (
            f"“No,” {H} said, promising a war for good, after meeting {S} on Monday.",
            [f"{MONDAY} meeting held"],
        ),
        (f"“No,” {H} told reporters before meeting voters, and praised {S}.", []),
        # A public visit is no message, and one is invited to come for a visit.
        (f"{H} made a highly public visit to Japan on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} sent a public message to {S}.", []),
        (
            f"{H} accepted an invitation from {S} to visit Japan for a state visit.",
            ["JPN-NOR meeting planned"],
        ),
        # At table, at play, in company.
        (f"{H} will dine with {S} on Friday.", ["JPN-NOR 2012-05-11 meeting planned"]),
        (f"{H} took tea with {S} on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} played golf with {S} on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} played golf on Monday, and praised {S}.", []),
        (f"{H} likes the dining room of {S}.", []),
        (f"{H} spent the weekend with {S}.", ["JPN-NOR 2012-05-05/2012-05-06 meeting held"]),
        (f"{H} spent two hours with {S} on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} spent years with {S} at school.", []),
        (f"{H} said he looked forward to spending time with {S}.", []),
        # Who sees, texts or fetes somebody, and officials in a state.
        (f"{H} last saw {S} on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} saw {S} as a friend.", []),
        (f"{H} came to see {S} on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} texted {S} on Monday.", [f"{MONDAY} letter held"]),
        (f"{H} texted a friend of {S} on Monday.", []),
        (f"{H} feted {S} in Oslo on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} met with senior officials in Japan on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} met with fishermen in Japan on Monday.", []),
        # One-on-one, with each; on whose behest.
        (
            f"{H} will meet one-on-one on Friday with {S} and Chilean President Juan Paz.",
            ["JPN-NOR 2012-05-11 meeting planned", "CHL-NOR 2012-05-11 meeting planned"],
        ),
        (
            f"{H} called Norwegian Defence Minister Ida Dahl on Monday and asked her to meet {S}.",
            ["JPN-NOR meeting proposed"],
        ),
        # Verbs with their prepositions, and those of few words.
        (f"{H} played host to {S} on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} got through to {S} on Monday.", [f"{MONDAY} phone held"]),
        (f"{H} ran into {S} in Graz on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} ran into trouble with {S} on Monday.", []),
        (f"{H} will confer with {S} on Friday.", ["JPN-NOR 2012-05-11 talks planned"]),
        (f"{H} consulted {S} on Monday.", [f"{MONDAY} talks held"]),
        (f"{H} consulted with {S} on Monday.", [f"{MONDAY} talks held"]),
        (f"{H} would consult Peru on plans with {S}.", []),
        (f"{H} was briefed on Monday by {S}.", [f"{MONDAY} talks held"]),
        (f"{H} wrote {S} on Monday.", [f"{MONDAY} letter held"]),
        (f"{H} wrote {S} off on Monday.", []),
        (f"{H} replied to {S} in a letter on Monday.", [f"{MONDAY} letter held"]),
        (f"{H} paid Japan a visit on Monday.", [f"{MONDAY} meeting held"]),
        (f"{H} is heading for Tokyo on Friday.", ["JPN-NOR 2012-05-11 meeting planned"]),
        (f"{H} is heading for a fight with {S}.", []),
        (
            f"{H} met neither {S} nor Chilean President Juan Paz.",
            ["JPN-NOR ../2012-05-09 meeting denied"],
        ),
        ("Norway has agreed with Japan to hold talks in June.", ["JPN-NOR 2012-06 talks planned"]),
        # Whom somebody wants to meet another has not met him.
        (f"{H} wants Chilean President Juan Paz to meet {S}.", ["CHL-JPN meeting proposed"]),
        ("Norwegian leaders want Japan to meet with them.", ["JPN-NOR meeting proposed"]),
        # Leaders of something else are not those told before.
        (
            f"Norwegian Prime Minister Lars Holm will meet with {S} and all leaders of the G7 countries.",
            ["JPN-NOR meeting planned"],
        ),
    ],
)
def test_plain_sentences(text, told):
    assert rows(text, DAY, "en", fields=FIELDS) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who says "he" in a quotation does not mean himself.
        (
            f"Norwegian Prime Minister Ole Vik laughed. “He will meet with {S},” Norwegian Defence Minister Nils Berg said.",
            ["Ole Vik-Ken Sato"],
        ),
        # A meeting with somebody is not one of two others told before.
        (
            f"Norwegian Prime Minister Ole Vik met Chilean President Juan Paz on Monday. “Tomorrow I go to Graz for a Friday meeting with {S},” he said.",
            ["Ole Vik-Juan Paz", "Ole Vik-Ken Sato"],
        ),
    ],
)
def test_who_is_meant(text, told):
    assert rows(text, DAY, "en", fields=("participants",)) == told
