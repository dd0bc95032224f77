"""English: contacts told by constructions that name both sides: calls in which one pressed the other, offers of talks, envoys sent to meet somebody."""

import pytest

from tests.reading import rows

SIDES = ("countries", "status", "mode", "level", "participants")
PLACES = ("countries", "status", "place")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What one did to the other in a call.
        (
            "The probe is about a May 4 phone call in which {H} urged {S} to sign.",
            ["JPN-NOR held phone leaders Lars Holm-Ken Sato"],
        ),
        (
            "The probe is about a call to an aide in which {H} praised {S}.",
            [],
        ),
        ("The probe is about a call in which {H} told voters of {S}.", []),
        ("The probe is about a meeting with bankers at which {H} pressed {S} to sign.", []),
        (
            "A tense meeting in Graz, during which {H} threatened {S}, ended early.",
            ["JPN-NOR held meeting leaders Lars Holm-Ken Sato"],
        ),
        # Who is met where he lands; not what is met.
        (
            "{H} was met at the airport in Tokyo on Monday by the Japanese foreign minister.",
            ["JPN-NOR held meeting foreign_ministers Lars Holm"],
        ),
        ("{H}'s plan was met by the Japanese foreign minister with a shrug.", []),
        ("{H} was met at the airport with flowers, {S} said.", []),
        # Talks that included them.
        (
            "A night of talks that included {H} and {S} led to a truce.",
            ["JPN-NOR held talks leaders Lars Holm-Ken Sato"],
        ),
        ("Talks that included fishermen led to a truce, {H} and {S} said.", []),
        # "Between N and myself".
        (
            "“The meeting between {S} and myself will take place in Graz on June 20,” {H} said.",
            ["JPN-NOR planned meeting leaders Lars Holm-Ken Sato"],
        ),
        (
            "“{S} and I will meet in Graz on June 20,” {H} said.",
            ["JPN-NOR planned meeting leaders Lars Holm-Ken Sato"],
        ),
        ("“The friendship between {S} and myself is old,” {H} said.", []),
        # Offers taken up, and who asks for a meeting.
        (
            "{H} accepted {S}'s invitation to meet.",
            ["JPN-NOR planned meeting leaders Lars Holm-Ken Sato"],
        ),
        (
            "{H} rejected an offer of talks from {S} in May.",
            ["JPN-NOR denied talks leaders Lars Holm-Ken Sato"],
        ),
        (
            "{H} had asked {S} for a meeting.",
            ["JPN-NOR proposed meeting leaders Lars Holm-Ken Sato"],
        ),
        ("{H} never asked {S} for a meeting.", []),
        ("{H} asked {S} for a meeting with fishermen.", []),
        # Who sends an envoy does not go.
        (
            "{H} sent two envoys to Graz on Monday to meet with {S}.",
            ["JPN-NOR held meeting officials"],
        ),
        ("{H} sent his son to Graz on Monday to meet with {S}.", []),
        # A state beside its own ministry, and a state that is somebody's ally.
        (
            "Japan's ambassador was summoned to the UK Foreign Office on Monday.",
            ["GBR-JPN held meeting officials"],
        ),
        (
            "{H} visited NATO ally Poland on Monday.",
            ["NOR-POL held meeting leaders Lars Holm"],
        ),
        (
            "{H} visited Norway's old neighbour Sweden on Monday.",
            ["NOR-SWE held meeting leaders Lars Holm"],
        ),
        ("{H} visited an ally whom Japan had jailed.", []),
        # The call when he asked.
        (
            "The inquiry is about {H}'s call in May, when he asked {S} for help.",
            ["JPN-NOR held phone leaders Lars Holm-Ken Sato"],
        ),
        ("The inquiry is about {H}'s call in May, when he asked voters about {S}.", []),
        (
            "{H} recounted a call from {S}.",
            ["JPN-NOR held phone leaders Lars Holm-Ken Sato"],
        ),
        ("{H} recounted a tale from Japan.", []),
        (
            "{H} told {S} that the coast could need more help when the men spoke on Monday.",
            ["JPN-NOR held talks leaders Lars Holm-Ken Sato"],
        ),
        ("{H} told {S} that the coast could need more help when the men of the sea spoke.", []),
        (
            "{H} prodded {S} in a phone call on Monday.",
            ["JPN-NOR held phone leaders Lars Holm-Ken Sato"],
        ),
        # Who tells his counterpart something has spoken with him.
        (
            "{H} said he told his Japanese counterpart that the plan stands.",
            ["JPN-NOR held talks leaders Lars Holm"],
        ),
        ("{H} never told his Japanese counterpart that the plan stands.", []),
        ("{H} told his ambassador to Japan that the plan stands.", []),
        ("{H} told voters that his Japanese counterpart is well.", []),
        # Bodies, not plans.
        ("{H} hugged {S} in Graz.", ["JPN-NOR held meeting leaders Lars Holm-Ken Sato"]),
        (
            "The pictures showed {H} hugging {S}.",
            ["JPN-NOR held meeting leaders Lars Holm-Ken Sato"],
        ),
        ("{H} has embraced {S}.", []),
        ("{H} was praised by Swedish Prime Minister Ulf Berg when he hugged {S}.", []),
        # "While meeting" is of who acts in the sentence.
        (
            "{H} was heard mocking Swedish Prime Minister Ulf Berg while meeting with {S}.",
            ["JPN-NOR held meeting leaders Lars Holm-Ken Sato"],
        ),
        (
            "{H} praised the plan while meeting {S}.",
            ["JPN-NOR held meeting leaders Lars Holm-Ken Sato"],
        ),
        ("{H} praised the plan while meeting fishermen, {S} said.", []),
        # A capital before its day, and who is back.
        (
            "It came ahead of {H}'s visit to the Japanese capital Saturday.",
            ["JPN-NOR planned meeting leaders Lars Holm"],
        ),
        ("{H} is back in Japan on Monday.", ["JPN-NOR held meeting leaders Lars Holm"]),
        # What is done beside a demand is done.
        (
            "Norway demanded an explanation and also summoned the Japanese ambassador.",
            ["JPN-NOR held meeting officials"],
        ),
        # More of calls, and of who goes on to somewhere.
        (
            "{H} denies it. A call in May in which he asked {S} for help began the row.",
            ["JPN-NOR held phone leaders Lars Holm-Ken Sato"],
        ),
        ("{H} denies it. A call to an aide in which he asked {S} for help began the row.", []),
        (
            "{H} and {S} have announced a truce, after a meeting in Graz that lasted six hours.",
            ["JPN-NOR held meeting leaders Lars Holm-Ken Sato"],
        ),
        ("{H} and {S} have announced a truce, after a meeting of fishermen in Graz.", []),
        ("{H} was recently in Tokyo.", ["JPN-NOR held meeting leaders Lars Holm"]),
        ("{H} was recently in Tokyo's news.", []),
        (
            "{H} invited {S} to visit Norway and said that he would come.",
            ["JPN-NOR proposed meeting leaders Lars Holm-Ken Sato"],
        ),
        # A name that ends in a small word.
        (
            "Chinese Vice Premier Liu He met {S} on Monday.",
            ["CHN-JPN held meeting ministers Liu He-Ken Sato"],
        ),
        ("{H}'s trip to N Korea was short.", ["NOR-PRK held meeting leaders Lars Holm"]),
    ],
)
def test_both_named(text, told):
    assert rows(text, "2014-06-12", "en", SIDES) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who tells of a contact, and where, is no part of it.
        (
            "Swedish envoy Jan Bayer said in Graz that {H} had met {S}.",
            ["JPN-NOR held"],
        ),
        ("{H} said in Graz that he had met {S} in Bergen.", ["JPN-NOR held Bergen"]),
        ("{H} said in Graz that he would meet {S} on Friday.", ["JPN-NOR planned"]),
        ("{H}, who spoke in Graz of fish, met {S} in Bergen.", ["JPN-NOR held Bergen"]),
    ],
)
def test_where_it_is_said(text, told):
    assert rows(text, "2014-06-12", "en", PLACES) == told
