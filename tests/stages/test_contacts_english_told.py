"""By which verbs and nouns English news tells of a contact: calls, journeys, envoys, protests, captions; one line a construction."""

import pytest

from tests.reading import rows

DAY = "2012-05-09"  # a Wednesday
_DAHL = "Norwegian Foreign Minister Ida Dahl"
_RUIZ = "Chilean President Ana Ruiz"


def _rows(text, *fields):
    return rows(text.replace("{D}", _DAHL).replace("{R}", _RUIZ), DAY, "en", fields=fields)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Two who meet a third meet him together; what is only later or elsewhere does not count.
        ("{H} and {R} met {S} in Graz on Monday.", ["CHL-JPN-NOR 2012-05-07 meeting held"]),
        ("{H} and {R} flew to Tokyo on Monday to meet {S}.", ["CHL-JPN-NOR 2012-05-07 meeting held"]),
        ("{H} and {R} hosted {S} in Graz on Monday.", ["CHL-JPN-NOR 2012-05-07 meeting held"]),
        ("{H} and {R} called {S} on Monday.", ["CHL-JPN-NOR 2012-05-07 phone held"]),
        ("{H} and {R} met on Monday as {S} was ill.", ["CHL-NOR 2012-05-07 meeting held"]),
        ("{H} and {R} met on Monday, days after {S} had left.", ["CHL-NOR 2012-05-07 meeting held"]),
        # A call in the present; what somebody calls another is none.
        ("{H} calls {S} to discuss fish", ["JPN-NOR 2012-05-09 phone held"]),
        ("{H} phones {S}", ["JPN-NOR 2012-05-09 phone held"]),
        ("{H} calls {S} weak", []),
        ("{H} gave {S} a call on Monday.", ["JPN-NOR 2012-05-07 phone held"]),
        ("{H} spent two hours on the phone with {S} on Monday.", ["JPN-NOR 2012-05-07 phone held"]),
        ("{D} reviewed fish quotas with {S} in a phone call on Monday.", ["JPN-NOR 2012-05-07 phone held"]),
        ("{D} reviewed fish quotas with {S} in a phone call with voters on Monday.", []),
        # The phrase that opens a sentence with a participle is of who acts behind it.
        ("Speaking after talks with {S} on Monday, {H} praised the plan.", ["JPN-NOR 2012-05-07 talks held"]),
        ("Talks with {S} on Monday were useful, {H} said.", ["JPN-NOR 2012-05-07 talks held"]),
        ("Fish will be on the agenda when {H} meets {S} on Friday.", ["JPN-NOR 2012-05-11 meeting planned"]),
        # What one rejects at a meeting is not the meeting.
        ("{H} rejected the plan at his meeting with {S} on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} rejected a meeting with {S}.", ["JPN-NOR ../2012-05-09 meeting denied"]),
        ("{H} walked out of talks with {S} on Monday.", ["JPN-NOR 2012-05-07 talks held"]),
        ("{H} ruled out meeting {S}.", ["JPN-NOR ../2012-05-09 meeting denied"]),
        ("{H} looks forward to meeting {S}.", ["JPN-NOR meeting planned"]),
        ("The date of a meeting between {H} and {S} has not been set.", ["JPN-NOR meeting planned"]),
        ("Oslo announced on Monday a meeting between {H} and {S}.", ["JPN-NOR meeting planned"]),
        ("The row came as {H} prepared to meet {S} on Friday.", ["JPN-NOR 2012-05-11 meeting planned"]),
        ("{H} said he was prepared to meet {S}.", ["JPN-NOR meeting proposed"]),
        ("{H} met {R} on Monday, a day after meeting {S}.", ["CHL-NOR 2012-05-07 meeting held", "JPN-NOR 2012-05-06 meeting held"]),
        # Who stands before the cameras together has met.
        ("{H} and {S} gave a joint news conference in Graz on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} poses with {S} before a meeting in Graz on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} gave a news conference on {S} on Monday.", []),
    ],
)  # fmt: skip
def test_a_contact_is_told_by_its_verb(text, told):
    assert _rows(text, "countries", "date", "mode", "status") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{D} was in Tokyo on Monday.", ["2012-05-07 Tokyo held"]),
        ("{D}, who is in Japan this week, praised the plan.", ["2012-05-07/2012-05-13 held"]),
        ("{D} was in Tokyo in 1998.", []),
        ("{D} was in Japan last week on holiday.", []),
        ("{D} was in Japan on Monday for a gathering of fishermen and a summit of the pact.", []),
        ("{D} touched down in Tokyo on Monday.", ["2012-05-07 Tokyo held"]),
        ("{D} made a brief stop in Tokyo on Monday.", ["2012-05-07 Tokyo held"]),
        ("{D} stopped over in Tokyo on Monday.", ["2012-05-07 Tokyo held"]),
        ("{D} left Oslo for Tokyo on Tuesday.", ["2012-05-08 Tokyo planned"]),
        ("{D} left Tokyo for Oslo on Tuesday.", []),
        ("{D} left a letter for Japan.", []),
        ("{D} is scheduled to be in Tokyo on Friday.", ["2012-05-11 Tokyo planned"]),
        ("{D}, in Tokyo on a three-day visit, praised the plan.", ["2012-05-02/2012-05-09 Tokyo held"]),
        ("{D} in Tokyo for two-day visit", ["2012-05-09 Tokyo held"]),
        ("{D} postpones Japan visit", ["cancelled"]),
        ("{D} plans a Japan visit.", ["planned"]),
        ("Visiting {D} said in Tokyo on Monday that the plan stands.", ["2012-05-07 Tokyo held"]),
        ("{D} will travel to Graz on Friday to meet {S}.", ["2012-05-11 Graz planned"]),
        # Who sends an envoy does not go himself.
        ("Norway sent a special envoy to Tokyo on Monday.", ["2012-05-07 Tokyo held"]),
        ("{H} sent a special envoy to Tokyo on Monday to meet {S}.", ["2012-05-07 Tokyo held"]),
        ("{H} sent {D} to Tokyo on Monday.", ["2012-05-07 Tokyo held"]),
        ("{H} sent {D} to Japan as ambassador on Monday.", []),
        ("Norway sent fish to Japan on Monday.", []),
    ],
)  # fmt: skip
def test_somebody_is_there(text, told):
    assert _rows(text, "date", "place", "status") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} sent a special envoy to Tokyo on Monday to meet {S}.", ["officials"]),
        ("{H} sent {D} to Tokyo on Monday to meet {S}.", ["foreign_ministers"]),
        ("A delegation headed by {D} met {S} on Monday.", ["foreign_ministers"]),
    ],
)
def test_who_is_sent_takes_part(text, told):
    assert _rows(text, "level") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway lodged a protest with the Japanese ambassador on Monday.", ["JPN-NOR talks"]),
        ("Norway lodged a complaint with the port of Tokyo on Monday.", []),
        ("Norway handed a diplomatic note to Japan on Monday.", ["JPN-NOR letter"]),
        ("Norway sent a message to Japan on Monday.", []),
        ("In a letter dated May 7, {H} told {S} that the plan stands.", ["JPN-NOR letter"]),
        ("{H} sent New Year greetings to {S}.", ["JPN-NOR letter"]),
        ("{H} exchanged congratulations with {S} on Monday.", ["JPN-NOR letter"]),
    ],
)
def test_protests_notes_and_greetings(text, told):
    assert _rows(text, "countries", "mode") == told


def test_two_who_are_about_to_meet_at_a_summit_have_not_met():
    assert _rows("{H}, {S} to meet at summit", "status") == ["planned"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} spoke to reporters in Graz alongside {S} on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} fought alongside {S} on Monday.", []),
        ("{H} appeared with {S} in Graz on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} raised fish quotas with {S} on Monday.", ["JPN-NOR 2012-05-07 talks held"]),
        ("{H} raised taxes on Monday, to the joy of {S}.", []),
        ("{H} and {S} spent two hours together on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} and {S} agreed on a plan in Graz on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} and {S} agreed on a plan on Monday.", []),
        ("Norway and Japan signed a treaty on fish in Graz on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("Norway and Japan signed a treaty on fish in Graz in 1998.", []),
        ("{H} and {S} attended the signing ceremony on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} and {S} inaugurated a bridge on Monday.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} assured {S} in a phone call on Monday that the troops would leave.", ["JPN-NOR 2012-05-07 phone held"]),
        ("{H} spoke by phone on Monday to reporters and praised {S}.", []),
        ("At their last meeting, in April, {H} and {S} quarrelled.", ["JPN-NOR 2012-04 meeting held"]),
        ("Monday's meeting in Graz of {H} and {S} was short.", ["JPN-NOR 2012-05-07 meeting held"]),
        ("{H} has been invited to Tokyo by {S}.", ["JPN-NOR meeting proposed"]),
        ("{H} said {S} had invited him to Tokyo.", ["JPN-NOR meeting proposed"]),
        ("{H} turned down {S}'s invitation to visit Tokyo.", ["JPN-NOR ../2012-05-09 meeting denied"]),
        ("{H} proposed a pact during visits to Tokyo last week.", ["JPN-NOR 2012-04-30/2012-05-06 meeting held"]),
    ],
)  # fmt: skip
def test_what_two_do_together(text, told):
    assert _rows(text, "countries", "date", "mode", "status") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{D} and {R} visited Tokyo on Monday.", ["CHL-JPN-NOR 2012-05-07 held"]),
        ("{D} led a delegation to Tokyo on Monday.", ["JPN-NOR 2012-05-07 held"]),
        ("{D} led a choir to Tokyo on Monday.", []),
        ("{D} is going to Tokyo next week.", ["JPN-NOR 2012-05-14/2012-05-20 planned"]),
        ("{D} returned to Tokyo on Monday.", ["JPN-NOR 2012-05-07 held"]),
        ("{D} returned to Oslo on Monday.", []),
        ("{D} praised the plan on his arrival in Tokyo on Monday.", ["JPN-NOR 2012-05-07 held"]),
        ("{D} praised the arrival in Japan of fishermen on Monday.", []),
    ],
)  # fmt: skip
def test_more_journeys(text, told):
    assert _rows(text, "countries", "date", "status") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What is proposed, asked for or called off at a meeting is not the meeting.
        ("{H} called for more fish at a summit with {S} on Monday.", ["2012-05-07 held"]),
        ("{H} and {S} called for more fish at a summit in Graz on Monday.", ["2012-05-07 held"]),
        ("{H} offered help in talks with {S} on Monday.", ["2012-05-07 held"]),
        ("{H} cancelled a tax at a meeting with {S} on Monday.", ["2012-05-07 held"]),
        ("{H} agreed to build a dam at a meeting with {S} on Monday.", ["2012-05-07 held"]),
        ("{H} demanded more fish when he met {S} on Monday.", ["2012-05-07 held"]),
        ("{H} will call for more fish at a summit with {S} on Friday.", ["2012-05-11 planned"]),
        ("{H} called for a summit with {S}.", ["proposed"]),
        ("{H} offered fish in exchange for talks with {S}.", []),
        ("{H} cancelled a meeting with {S}.", ["cancelled"]),
        ("{H} agreed to discuss fish at a meeting with {S} on Friday.", ["2012-05-11 planned"]),
        ("{H} wants more fish before he meets {S} on Friday.", ["2012-05-11 planned"]),
        ("{H} will see {S} on Friday.", ["2012-05-11 planned"]),
        ("{H} would like to see {S} on trial.", []),
        ("{H} and {S}, meeting in Graz on Monday, praised the plan.", ["2012-05-07 held"]),
        ("Meeting in Graz on Monday, {H} and {S} praised the plan.", ["2012-05-07 held"]),
    ],
)  # fmt: skip
def test_what_one_does_at_a_meeting_is_not_done_to_it(text, told):
    assert _rows(text, "date", "status") == told
