"""Who an English noun phrase makes a side: bodies of several states, officers told together, and towns that are none."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What an adviser is for is no side.
        (
            "{H} met the European affairs adviser of the Ugandan president on Monday.",
            ["NOR-UGA officials Lars Holm"],
        ),
        (
            "{H} spoke with Foreign and European Policy Adviser to the President of Uganda Joy Otieno on Monday.",
            ["NOR-UGA officials Lars Holm"],
        ),
        ("{H} met European policy experts on Monday.", []),
        # Bodies of several states.
        ("The Kenyan and Ugandan governments held talks on Monday.", ["KEN-UGA officials"]),
        ("The governments of Kenya, Uganda and Chad met on Monday.", ["KEN-TCD-UGA officials"]),
        ("The Kenyan and Ugandan sides will meet in Graz on Monday.", ["KEN-UGA officials"]),
        (
            "Talks between the foreign ministries of Kenya and Uganda began on Monday.",
            ["KEN-UGA officials"],
        ),
        (
            "Officials from the Kenyan and Ugandan interior ministries met on Monday.",
            ["KEN-UGA officials"],
        ),
        (
            "Diplomats of the Kenyan and the Ugandan government met on Monday.",
            ["KEN-UGA officials"],
        ),
        ("The governments of Kenya and Uganda met their climate goals on Monday.", []),
        ("Farmers held talks with the Kenyan and Ugandan governments on Monday.", []),
        ("The Kenyan and Ugandan governments are at odds. Farmers met on Monday.", []),
        ("The sides held talks on Monday.", []),
        # A seat of government beside a capital.
        ("The Kremlin and Nairobi held talks on Monday.", ["KEN-RUS officials"]),
        ("Nairobi and the Kremlin held talks on Monday.", ["KEN-RUS officials"]),
        ("In the Kremlin and Nairobi nobody held talks on Monday.", []),
        # What belongs to a capital as a town is no government.
        ("Nairobi's mayor met {S} on Monday.", []),
        ("The Nairobi mayor met his Kampala counterpart on Monday.", []),
        ("Nairobi police held talks with {S} on Monday.", []),
        ("Nairobi's biggest bank held talks with {S} on Monday.", []),
        (
            "Nairobi's foreign minister held talks with {S} on Monday.",
            ["JPN-KEN foreign_ministers Ken Sato"],
        ),
        ("Nairobi held talks with {S} on Monday.", ["JPN-KEN officials Ken Sato"]),
        # Peoples and regions within a state.
        (
            "Greek Cypriot leader Nikos Ioannou met Turkish Cypriot leader Ali Demir on Monday.",
            [],
        ),
        ("Greek and Turkish Cypriots held talks on Monday.", []),
        (
            "Greek Cypriot leader Nikos Ioannou met {S} on Monday.",
            ["CYP-JPN leaders Nikos Ioannou-Ken Sato"],
        ),
        ("Iraqi Kurdish Prime Minister Karim Barwari met {S} on Monday.", []),
        ("The prime minister of the German state of Saxony met {S} on Monday.", []),
        (
            "The president of the Arab Republic of Egypt met {S} on Monday.",
            ["EGY-JPN leaders Ken Sato"],
        ),
        # Three or more who have been told of together.
        (
            "The presidents of Kenya, Uganda and Chad met on Monday. The three leaders will meet again.",
            ["KEN-TCD-UGA leaders", "KEN-TCD-UGA leaders"],
        ),
        (
            "The presidents of Kenya, Uganda and Chad met on Monday. The presidents will meet again.",
            ["KEN-TCD-UGA leaders", "KEN-TCD-UGA leaders"],
        ),
        (
            "{H} praised {S}. The three party leaders will meet on Friday.",
            [],
        ),
        # Officers told as several, members of parliaments, committees, commanders.
        ("Generals from Kenya and Uganda held talks on Monday.", ["KEN-UGA officials"]),
        ("The generals met {S} on Monday.", []),
        ("Kenyan MPs met {S} on Monday.", ["JPN-KEN officials Ken Sato"]),
        ("Members of the Kenyan parliament met {S} on Monday.", ["JPN-KEN officials Ken Sato"]),
        ("Kenyan MPs met fishermen on Monday. {S} was ill.", []),
        (
            "Peter Okello, head of the Kenyan parliament's foreign affairs committee, met {S} on Monday.",
            ["JPN-KEN officials Peter Okello-Ken Sato"],
        ),
        (
            "House Foreign Affairs Committee Chairman Tom Ek met {S} on Monday.",
            ["JPN-USA officials Tom Ek-Ken Sato"],
        ),
        (
            "General Tom Ek, the commander of U.S. forces in Kenya, met {S} on Monday.",
            ["JPN-USA officials Tom Ek-Ken Sato"],
        ),
        (
            "Peter Okello, at the time Kenya's prime minister, met {S} on Monday.",
            ["JPN-KEN leaders Peter Okello-Ken Sato"],
        ),
        ("Kenyan members of the Ugandan parliament met {S} on Monday.", []),
        # Nobody's officers, also in a capital.
        ("{S} met Houthi negotiator Ali Salim in Muscat on Monday.", []),
        ("{S} met rebel envoys in Muscat on Monday.", []),
        (
            "{S} met chief negotiator Ali Salim in Muscat on Monday.",
            ["JPN-OMN officials Ken Sato-Ali Salim"],
        ),
        # What somebody is like, behind his state.
        (
            "Kenya's embattled prime minister met {S} on Monday.",
            ["JPN-KEN leaders Ken Sato"],
        ),
        (
            "Kenya's 80-year-old foreign minister, Peter Okello, met {S} on Monday.",
            ["JPN-KEN foreign_ministers Peter Okello-Ken Sato"],
        ),
        (
            "Kenya's two deputy foreign ministers met {S} on Monday.",
            ["JPN-KEN officials Ken Sato"],
        ),
        ("Kenya's conservative leader met {S} on Monday.", []),
        ("Kenya's young farmers met {S} on Monday.", []),
        ("Kenya's embattled football president met {S} on Monday.", []),
        (
            "Kenya's Labour prime minister, Peter Okello, met {S} on Monday.",
            ["JPN-KEN leaders Peter Okello-Ken Sato"],
        ),
        ("Kenya's Social Democratic leader, Peter Okello, met {S} on Monday.", []),
        ("Kenya's green party chief met {S} on Monday.", []),
        ("Kenya's young leaders met {S} on Monday.", []),
        ("Kenya's Christian leader met {S} on Monday.", []),
        (
            "The Kenyan government's top diplomat met {S} on Monday.",
            ["JPN-KEN foreign_ministers Ken Sato"],
        ),
        ("The Kenyan government's favourite singer met {S} on Monday.", []),
        # Teams that a government sends, and kin.
        ("A Kenyan technical team met {S} on Monday.", ["JPN-KEN officials Ken Sato"]),
        ("A Kenyan team met {S} on Monday.", []),
        ("Kenyan and Ugandan officials' wives met on Monday.", []),
        ("The Kenyan president's children met {S} on Monday.", []),
        # Who held an office once, or would like to, is a private traveller.
        ("Kenya's one-time president Peter Okello met {S} on Monday.", []),
        ("Kenya's exiled president Peter Okello met {S} on Monday.", []),
        ("Kenya's ex-foreign minister Peter Okello met {S} on Monday.", []),
        ("Kenya's shadow foreign secretary Peter Okello met {S} on Monday.", []),
        ("Peter Okello, once Kenya's president, met {S} on Monday.", []),
        ("Peter Okello, who was Kenya's president until 2011, met {S} on Monday.", []),
        ("Peter Okello, Kenya's president from 2001 to 2005, met {S} on Monday.", []),
        ("Peter Okello, who wants to become Kenya's president, met {S} on Monday.", []),
        (
            "Peter Okello, who is Kenya's president, met {S} on Monday.",
            ["JPN-KEN leaders Peter Okello-Ken Sato"],
        ),
        (
            "Then-foreign minister Peter Okello of Kenya met {S} in 2009.",
            ["JPN-KEN foreign_ministers Peter Okello-Ken Sato"],
        ),
        # Of whose government an office without a state is, by who tells it.
        (
            "The prime minister spoke by phone with {S} on Monday, Downing Street said.",
            ["GBR-JPN leaders Ken Sato"],
        ),
        (
            "The president spoke by phone with {S} on Monday, the Kenyan foreign ministry said.",
            ["JPN-KEN leaders Ken Sato"],
        ),
        ("The president of the club met {S} on Monday, Downing Street said.", []),
        ("The prime minister met {S} at Downing Street on Monday.", []),
    ],
)
def test_who_is_a_side(text, told):
    fields = ("countries", "level", "participants")
    assert rows(text, "2014-06-12", "en", fields=fields) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Deputy minister for economic affairs Lars Dahl of Norway met {S} on Monday.",
            ["JPN-NOR"],
        ),
        (
            "MITI vice minister for international affairs Jun Abe wrote to {H} on Monday.",
            ["JPN-NOR"],
        ),
        ("The minister for trade met {S} on Monday.", []),
    ],
)
def test_an_office_goes_on_behind_what_it_is_for(text, told):
    assert rows(text, "2012-05-10", "en", fields=("countries",)) == told
