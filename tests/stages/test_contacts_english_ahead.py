"""What leads up to a contact, and who is at home where he goes: English news, one line a construction."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
_DAHL = "Norwegian Foreign Minister Ida Dahl"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who prepares a visit is there; the visit has a day of its own.
        ("{D} arrived in Tokyo on Monday to prepare {H}'s visit to Japan.", ["2012-05-07 held", "planned"]),
        ("{D} will arrive in Tokyo on Friday to pave the way for a visit by {H}.", ["2012-05-11 planned"]),
        ("{D} will arrive in Tokyo on Friday to prepare for a visit by {H} on June 30.", ["2012-05-11 planned"]),
        ("{D} arrived in Tokyo on Monday for the summit.", []),
        ("Both governments praised the planning for a call between {H} and {S}.", ["planned"]),
        # What is recent has not the day on which it is spoken of.
        ("{H} said on Tuesday that his recent talks with {S} were useful.", ["../2012-05-08 held"]),
        ("{H} praised a recent call with {S} on Tuesday.", ["2012-05-08 held"]),
        ("{H} backed the talks between {S} and the Chilean president aimed at a handover in 1997.", ["2012-05-02/2012-05-09 held"]),
        # What a meeting was likely to be is said of one that was held.
        ("{H}'s meeting Tuesday with {S} was likely to be their last before the vote.", ["2012-05-08 held"]),
        ("A meeting between {H} and {S} was likely to be held in June.", ["2012-06 planned"]),
        # "Will", and "expects to", reach behind an aside.
        ("{H} will open a factory on a visit to Japan next week.", ["2012-05-14/2012-05-20 planned"]),
        ("{H} will inspect a ship, which was built in Graz, on a visit to Japan next week.", ["2012-05-14/2012-05-20 planned"]),
        ("{H} is open to a meeting with {S}.", ["proposed"]),
        ("{H} said he expects to arrive in Tokyo on Thursday evening.", ["2012-05-10 planned"]),
        ("{H} said he does not expect to meet {S}.", ["denied"]),
        # An ambassador is at home where he is posted.
        ("The Norwegian ambassador to Japan visited Kyoto on Monday.", []),
        ("The Japanese ambassador to Norway, Kenji Mori, paid a visit to Bergen on Monday.", []),
        ("The Norwegian ambassador to Japan was there when {D} visited Kyoto on Monday.", ["2012-05-07 held"]),
        ("The Japanese ambassador to Norway, Kenji Mori, met {H} on Monday.", ["2012-05-07 held"]),
        # Who calls on somebody visits him; who calls on him to act does not.
        ("{D} called on {S} on Monday and conveyed her wishes.", ["2012-05-07 held"]),
        ("{D} called on {S} on Monday to sign the pact.", []),
        ("{D} called on {S} and the Chilean president to act.", []),
        # The plural in the genitive has a meeting as the singular has.
        ('"No," {H} said after the EU ministers\' lunch with {S} on Monday.', ["2012-05-07 held"]),
    ],
)  # fmt: skip
def test_what_leads_up_to_a_contact_and_what_does_not(text, told):
    assert rows(text.replace("{D}", _DAHL), DAY, "en", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{H} will meet {S} on Friday before flying home to Oslo.", ""),
        ("{H} met {S} on Monday and then flew to Berlin.", ""),
        ("{H} plans to meet {S} on Friday, then return to Oslo.", ""),
        ("{H} met {S} on Monday on his return to Oslo.", "Oslo"),
        ("{H} and {S} signed a visiting forces agreement in Graz on Monday.", "Graz"),
    ],
)
def test_where_somebody_goes_afterwards_is_no_place_of_the_meeting(text, place):
    assert rows(text, DAY, "en", fields=("place",)) == [place]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A meeting that is prepared has a place and a day of its own, and so has its preparation.
        ("Norwegian and Japanese officials met in Oslo on Monday to prepare for a summit between {H} and {S} in June.", ["2012-05-07 held Oslo", "2012-06 planned"]),
        ("Preparations for a visit by {H} to Japan began on Monday.", ["planned"]),
        ("On Monday {H} took the stage after a meeting with {S} in Graz.", ["2012-05-07 held Graz"]),
        ("{H} spoke on Tuesday of his recent meeting with {S}. That meeting focused on fish.", ["../2012-05-09 held"]),
        ("{H} spoke on Tuesday of his recent meeting with {S}. That meeting took place on May 2.", ["2012-05-02 held"]),
        ("{H} called on {S}: stop the hunt.", []),
        # The state may part an office, and an abbreviation in brackets the name from it.
        ("{H} met Secretary of Russia's Security Council Nikolai Patrushev on Monday.", ["2012-05-07 held"]),
        ("Japan's trade minister, Mari Abe, met the Norwegian national security adviser (NSA) Ida Dahl on Monday.", ["2012-05-07 held"]),
        ("The chief of Norway's general staff, Ida Dahl, met {S} on Monday.", ["2012-05-07 held"]),
    ],
)  # fmt: skip
def test_what_is_prepared_or_recent_stands_apart(text, told):
    assert rows(text, DAY, "en", fields=("date", "status", "place")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} said he had looked forward to meeting {S} at the summit in June.", ["planned meeting leaders"]),
        ("{H} met {S} at the summit on Monday.", ["held meeting leaders"]),
        # What a talk was is said behind a comma.
        ("{H} and {S} talked for an hour on Monday, their first phone call since May.", ["held phone leaders"]),
        ("{H} spoke on Monday with {S}, his phone in hand.", ["held talks leaders"]),
        ("Officials from Norway and Japan had their first face-to-face contact on Monday, the first since May.", ["held meeting officials"]),
        ("CIA director Jane Roe met {S} on Monday.", ["held meeting security_advisers"]),
        # An hour before which somebody came leads up to nothing.
        ("{H} reached the palace shortly before 3:15 p.m. to meet {S}.", ["held meeting leaders"]),
        ("{H} smiled before Friday's meeting with {S}.", ["planned meeting leaders"]),
    ],
)  # fmt: skip
def test_what_somebody_looked_forward_to_and_how_they_talked(text, told):
    assert rows(text, DAY, "en", fields=("status", "mode", "level")) == told
