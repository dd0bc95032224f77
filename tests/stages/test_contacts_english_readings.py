"""English news: what makes a contact, when it was and in which form, where a plain reader is in no doubt."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A verb between the sides and the noun is no part of a name.
        (
            "The foreign ministers of Norway and Japan held talks in Graz.",
            ["2014-06-05/2014-06-12 talks held"],
        ),
        ("Norway and Japan began talks in Graz on Monday.", ["2014-06-09 talks held"]),
        # A plural present brings its noun, whatever is said of it behind.
        (
            "{H} and {S} hold a meeting in Graz, the first time that the two countries have met since 2011.",
            ["2014-06-12 meeting held"],
        ),
        # What opens a sentence in which something is said dates the saying.
        ("On Friday, {H} said that {S} may visit Oslo.", ["meeting proposed"]),
        ("On Friday, {H} will meet {S}, he said.", ["2014-06-13 meeting planned"]),
        ("{H} heads into a Monday meeting with {S} in Graz.", ["2014-06-16 meeting planned"]),
        # How they talked may be said behind them.
        ("{H} held talks with {S} via videoconference on June 9.", ["2014-06-09 video held"]),
        (
            "{H} held talks with {S} on a videoconference about fish.",
            ["2014-06-05/2014-06-12 talks held"],
        ),
        # No journey of an office-holder, or no journey.
        ("{H} had visited Japan before as a senator.", []),
        ("A Norwegian envoy was granted leave for official travel to Japan in May.", []),
        ("The paper counted the port visits between Norway and Japan.", []),
        # Leaders who have no office of the state, and those who have left it.
        ("Norwegian opposition leader Rolf Berg met {S} on Monday.", []),
        ("Norwegian leader Rolf Berg met {S} on Monday.", ["2014-06-09 meeting held"]),
        (
            "Former Norwegian President Rolf Berg leads in polls. Berg and {S} will meet on Friday.",
            [],
        ),
        (
            "Norwegian President Rolf Berg leads in polls. Berg and {S} will meet on Friday.",
            ["2014-06-13 meeting planned"],
        ),
        # What was had was had, whatever else is scheduled; a visit that comes later has no day of its own.
        (
            "{H} on Monday had a phone call with {S} on the agenda for a forum scheduled for June 30.",
            ["2014-06-09 phone held"],
        ),
        ("{H} left Oslo on Monday for Graz and will visit Japan.", ["meeting planned"]),
        ("{H} looks forward to having a fruitful meeting with {S}.", ["meeting planned"]),
        ("Norway and Japan have an old tradition of speaking plainly to each other.", []),
        (
            "The pact has been delayed by disputes in the talks between {H} and {S}.",
            ["2014-06-05/2014-06-12 talks held"],
        ),
        ("The office sought to clarify that {H}'s message to {S} mirrored that of the king.", []),
        ("{H} praised his office. His message to {S} remains the same.", []),
        (
            "{H}, who arrived here late on Monday, made the offer at a press conference after talks with {S}.",
            ["2014-06-05/2014-06-12 talks held"],
        ),
        # A tour lends its days to the plans it takes somebody to.
        (
            "{H} will start from July 6 a five-day tour which will take him to Austria and Japan. In Tokyo, {H} will hold talks with {S}.",
            ["2014-07-06/2014-07-10 meeting planned"],
        ),
        (
            "{H} will start from July 6 a five-day tour of Austria. In Tokyo, {H} will hold talks with {S}.",
            ["meeting planned"],
        ),
        # A few days part what somebody says from what it follows, a year parts it for good.
        ("The remarks came days after {H} met {S}.", ["2014-06-05/2014-06-12 meeting held"]),
        ("The remarks came a year after {H} met {S}.", ["../2014-06-12 meeting held"]),
        # A clause to come has the day of the one it belongs to.
        ("{H} will face a critic on Friday when he meets {S}.", ["2014-06-13 meeting planned"]),
        (
            "{H} will face a critic next week as he meets {S}.",
            ["2014-06-16/2014-06-22 meeting planned"],
        ),
        # What was called off, what stands against it, and what nobody speaks of.
        (
            "Talks between {H} and {S} had been scheduled for July, but they were postponed.",
            ["2014-07 talks cancelled"],
        ),
        (
            "The fair has been postponed again as it coincided with a visit by {H} to Japan.",
            ["meeting planned"],
        ),
        ("There are no plans or dates for a meeting of {H} with {S}.", ["meeting denied"]),
        (
            "{H} met {S} on Monday, but no further meetings were announced.",
            ["2014-06-09 meeting held"],
        ),
        (
            "It will be the first meeting of {H} with {S} since the ban in the 2016 election.",
            ["meeting planned"],
        ),
        ("A Norwegian fleet of three warships visited Japan on Monday.", []),
        # So does a present of one, where no time makes a plan of it and nothing is supposed.
        ("{H} holds talks with {S}.", ["2014-06-12 talks held"]),
        ("{H} holds a phone call with {S} after months of silence.", ["2014-06-12 phone held"]),
        ("{H} opens talks with {S} in Graz.", ["2014-06-12 meeting held"]),
        ("{H} holds talks with {S} on Friday.", ["2014-06-13 talks planned"]),
        ("If {H} holds talks with {S}, the fleet will stay.", []),
        ("The room where {H} holds talks with {S} is small.", []),
        ("{H} regularly holds talks with {S}.", []),
        # What mostly goes on with a contact told before begins one where two persons act and none was told.
        ("{H} and {S} discussed fish.", ["2014-06-05/2014-06-12 talks held"]),
        ("{H} met {S} on Monday. Holm and Sato discussed fish.", ["2014-06-09 meeting held"]),
        ("Norway and Japan discussed fish.", []),
        ("{H} and {S} often discuss fish.", []),
    ],
)
def test_what_a_sentence_tells(text, told):
    assert rows(text, "2014-06-12", "en") == told
