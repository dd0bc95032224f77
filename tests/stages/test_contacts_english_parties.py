"""How English says who the parties are: by whom they serve or are led, by rank, by state alone, as a guest, and who is none."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A guest is said to be one.
        ("{H} on Monday met the visiting Japanese premier.", ["JPN-NOR leaders Lars Holm"]),
        ("{H} received a visiting Japanese delegation on Monday.", ["JPN-NOR officials Lars Holm"]),
        ("{H} praised the visiting Japanese fishermen on Monday.", []),
        # "Its" is of the only state that its sentence names before, not of whom the article named last.
        (
            "Japan said its foreign minister would meet {H} on Friday.",
            ["JPN-NOR foreign_ministers Lars Holm"],
        ),
        ("{S} is ill. Norway smiled at Chile and sent its foreign minister to Lima on Monday.", []),
        # Whom an officer serves is not who acts.
        (
            "Ali Demir, an aide to Turkish President Cem Aydin, met {S} on Monday.",
            ["JPN-TUR officials Ali Demir-Ken Sato"],
        ),
        (
            "An envoy of Turkish President Cem Aydin met {S} on Monday.",
            ["JPN-TUR officials Ken Sato"],
        ),
        (
            "Turkish President Cem Aydin's special envoy for Syria met {S} in Graz on Monday.",
            ["JPN-TUR officials Ken Sato"],
        ),
        (
            "The Turkish prime minister's adviser Ali Demir met {S} on Monday.",
            ["JPN-TUR officials Ali Demir-Ken Sato"],
        ),
        ("Ali Demir, an adviser to Turkish shipyards, met {S} on Monday.", []),
        # Who leads a delegation takes part in it.
        (
            "A delegation led by Turkish Energy Minister Ali Demir met {S} on Monday.",
            ["JPN-TUR ministers Ali Demir-Ken Sato"],
        ),
        (
            "A six-member Turkish team, headed by the energy minister, met {S} on Monday.",
            ["JPN-TUR ministers Ken Sato"],
        ),
        ("A Turkish choir led by a minister's son met {S} on Monday.", []),
        # Who is told by name and state alone takes part where somebody else holds an office.
        (
            "{H} met Kenya's Peter Okello on Monday.",
            ["KEN-NOR officials Lars Holm-Peter Okello"],
        ),
        ("Uganda's Jonas Otieno met Kenya's Peter Okello in Graz on Monday.", []),
        ("{H} met Germany's Christian Democrats on Monday.", []),
        # Ranks and houses.
        (
            "Indian Lieutenant General Ali Sharma met {S} on Monday.",
            ["IND-JPN officials Ali Sharma-Ken Sato"],
        ),
        (
            "King Willem-Alexander of the Netherlands visited Japan on Monday.",
            ["JPN-NLD leaders Willem-Alexander"],
        ),
        ("The pope received {S} on Monday.", ["JPN-VAT leaders Ken Sato"]),
        ("White House officials met {S} on Monday.", ["JPN-USA officials Ken Sato"]),
        # Two states beside a number.
        ("Officials from the two Koreas met in Graz on Monday.", ["KOR-PRK officials"]),
        ("Leaders of both Kenya and Uganda met in Graz on Monday.", ["KEN-UGA leaders"]),
        ("Leaders of the two biggest parties met in Oslo on Monday.", []),
        # The leader of something in a state does not lead the state.
        ("The leader of Sweden's oldest party met {S} on Monday.", []),
        ("The president of Chile's football federation met {S} on Monday.", []),
        ("Danish far-right leader Per Ek met {S} on Monday.", []),
        ("Representatives of Turkey's shipyards met {S} on Monday.", []),
        (
            "The leader of Libya's unity government met {S} on Monday.",
            ["JPN-LBY leaders Ken Sato"],
        ),
        ("U.S. actor Tom Ek met {S} on Monday.", []),
        # An office told before without a name.
        (
            "Chile's foreign minister arrived in Tokyo on Sunday. The visiting minister met {S} on Monday.",
            ["CHL-JPN foreign_ministers Ken Sato"],
        ),
        # A name with particles.
        (
            "Dutch Foreign Minister Jan-Piet van den Dahl met {S} on Monday.",
            ["JPN-NLD foreign_ministers Jan-Piet van den Dahl-Ken Sato"],
        ),
        # A government by who leads it, a ministry in which somebody serves, a group of officials.
        ("Trump administration officials met {S} on Monday.", ["JPN-USA officials Ken Sato"]),
        ("The Trump administration's envoy met {S} on Monday.", ["JPN-USA officials Ken Sato"]),
        ("The Trump family met {S} on Monday.", []),
        (
            "Officials at the Danish foreign ministry met {S} on Monday.",
            ["DNK-JPN officials Ken Sato"],
        ),
        ("Cooks at the Danish foreign ministry met {S} on Monday.", []),
        ("{H} met a group of Japanese lawmakers on Monday.", ["JPN-NOR officials Lars Holm"]),
        ("Danish customs officials met {S} on Monday.", ["DNK-JPN officials Ken Sato"]),
        # Where an envoy is sent is no side.
        (
            "U.S. Iran envoy Tom Ek met {S} on Monday.",
            ["JPN-USA officials Tom Ek-Ken Sato"],
        ),
        (
            "The Kremlin's Syria envoy met {S} on Monday.",
            ["JPN-RUS officials Ken Sato"],
        ),
        (
            "Obama's Middle East envoy Tom Ek met {S} on Monday.",
            ["JPN-USA officials Tom Ek-Ken Sato"],
        ),
        ("Kenyan, Ugandan envoys met in Graz on Monday.", ["KEN-UGA officials"]),
        # Names explained by what somebody is, whence, or whose kin.
        (
            "Peter Okello, who is also Kenya's foreign minister, met {S} on Monday.",
            ["JPN-KEN foreign_ministers Peter Okello-Ken Sato"],
        ),
        ("{H} met Peter Okello of Kenya on Monday.", ["KEN-NOR officials Lars Holm-Peter Okello"]),
        ("{H} met Christian Democrats of Germany on Monday.", []),
        ("Ivanka Trump, daughter of U.S. President Donald Trump, met {S} on Monday.", []),
        # A host or guest named behind a comma.
        (
            "{H} and his host, {S}, held talks on Monday.",
            ["JPN-NOR leaders Lars Holm-Ken Sato"],
        ),
        (
            "{H} and his Kenyan guest, Foreign Minister Peter Okello, held talks on Monday.",
            ["KEN-NOR foreign_ministers Lars Holm-Peter Okello"],
        ),
        ("After dinner with his host, {H} said he was pleased.", []),
        (
            "Britain's Chancellor of the Exchequer, Tom Ek, met {S} on Monday.",
            ["GBR-JPN ministers Tom Ek-Ken Sato"],
        ),
        # Who came as the first of a state has come.
        (
            "{H} landed in Tokyo on Monday, becoming the first Norwegian leader to visit Japan.",
            ["JPN-NOR leaders Lars Holm"],
        ),
    ],
)
def test_who_takes_part(text, told):
    fields = ("countries", "level", "participants")
    assert rows(text, "2014-06-12", "en", fields=fields) == told
