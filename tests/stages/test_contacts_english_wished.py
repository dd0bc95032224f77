"""What is wished, feared, promised or prevented is not held: English news, one line a construction."""

import pytest

from tests.reading import reading, rows

DAY = "2012-05-09"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What an infinitive hangs on tells whether it came to that.
        ("{H} is determined to meet {S}.", ["proposed"]),
        ("{H} was desperate to hold a meeting with {S}.", ["proposed"]),
        ("{H} attempted to call {S}.", ["proposed"]),
        ("{H} vowed on Monday to meet {S}.", ["planned"]),
        ("{H} is certain to meet {S} in June.", ["planned"]),
        ("{H} was originally to meet {S} in June.", ["planned"]),
        ("{H} announced his intention to visit Japan in June.", ["planned"]),
        ("{H} is reluctant to meet {S}.", []),
        ("{H} has the right to meet {S}, his lawyer said.", []),
        ("It would be a mistake to meet {S}, {H} said.", []),
        ("{H} came under pressure to meet {S}.", []),
        ("{H} stopped short of promising a meeting with {S}.", []),
        ("{H} managed to meet {S} on Monday.", ["held"]),
        ("{H} found time to meet {S} on Monday.", ["held"]),
        ("{H} was right to meet {S} on Monday.", ["held"]),
        ("Keeping his promise to meet {S}, {H} flew to Tokyo on Monday.", ["held"]),
        # What had been, had it been.
        ("Had {H} met {S}, the ship would have been saved.", []),
        ("If {H} had met {S} in May, the ship would have been saved.", []),
        ("Were {H} to meet {S}, they would speak about fish.", ["proposed"]),
        ("{H}, who had met {S} on Monday, would not comment.", ["held"]),
        # What is suggested stands in the present.
        ("{H} suggested that he and {S} meet in Graz.", ["proposed"]),
        ("{H} is demanding that {S} meet him.", ["proposed"]),
        ("Diplomats suggested that {H} met {S} last week.", ["held"]),
        # Under a condition.
        ("{H} would meet {S} if asked, he said.", ["proposed"]),
        ("{H} would only meet {S} if the shelling stopped.", ["proposed"]),
        ("{H} would love to sit down with {S}.", ["proposed"]),
        ("{H} said he was willing to meet {S} under the right conditions.", ["proposed"]),
        ("{H} would meet {S} on Friday to see if a deal was near.", ["planned"]),
        # What others deny, prevent or decline.
        ("A call between {H} and {S} has not been ruled out.", ["proposed"]),
        ("A call between {H} and {S} was ruled out.", ["denied"]),
        ("Reports that {H} met {S} in secret are false, his office said.", ["denied"]),
        ("It is not true that {H} met {S} last week.", ["denied"]),
        ("There were no plans for {H} to meet {S}, his office said.", ["denied"]),
        ("There are plans for {H} to meet {S} next week, aides said.", ["planned"]),
        ("{H} has no plans to meet {S} at the summit.", ["denied"]),
        ("Mayor Tom Reed accused {H} of refusing to meet {S}.", ["denied"]),
        ("{H} was barred from meeting {S}.", ["denied"]),
        ("{H} backed away from a meeting with {S}.", ["denied"]),
        ("{H} turned down an invitation from {S} to visit Tokyo.", ["denied"]),
        ("{H} and {S} failed to hold their planned talks on Monday.", ["denied"]),
        ("{H} and {S} failed to narrow their differences in talks on Monday.", ["held"]),
        ("{H} is unlikely to meet {S} in June.", ["denied"]),
        ("{H}'s visit to Japan next week is unlikely to end the row.", ["planned"]),
        ("{H} said that talks with {S} were impossible.", []),
        # Whom others ask to call it off has not done so.
        ("Unions urged {H} to postpone his visit to Japan next week.", ["planned"]),
        ("{H} dismissed calls to cancel his visit to Japan next week.", ["planned"]),
        ("A storm forced {H} to cancel his visit to Japan next week.", ["cancelled"]),
        ("{H} dropped plans to meet {S}.", ["cancelled"]),
    ],
)  # fmt: skip
def test_what_is_wished_or_feared_is_not_held(text, told):
    assert rows(text, DAY, "en", fields=("status",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Where most people go by the first word of their names, a stranger does, too.
        ("Chinese Defence Minister Zhao Gang met {H} on Monday. Zhao will meet {S} on Friday.", ["CHN-NOR", "CHN-JPN"]),
        ("South Korean Foreign Minister Choi Min-ho met {H} on Monday. Choi met {S}, too.", ["KOR-NOR", "JPN-KOR"]),
        ("Chilean President Juan Rojas met {H} on Monday. Juan will meet {S} on Friday.", ["CHL-NOR"]),
        # When they met before.
        ("{H} and {S} spoke by phone on Monday. They had previously met in May 2011.", ["JPN-NOR", "JPN-NOR"]),
    ],
)  # fmt: skip
def test_who_goes_by_the_first_word(text, told):
    assert rows(text, DAY, "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        # A first that names no sides is of the contact told last before it, if that is one.
        ("{H} met Kenyan President Tom Okello on Monday and will meet {S} on Friday, their first meeting since 2011.", ["JPN-NOR"]),
        ("{H} met Kenyan President Tom Okello on Monday and {S} on Tuesday, the first meeting between the two since 2011.", []),
        # A state that talks are in is neither of the two sides.
        ("Peru is in crisis. The talks in Chile were the first between the two sides since May.", []),
    ],
)  # fmt: skip
def test_whose_silence_it_was(text, sides):
    assert ["-".join(claim.countries) for claim in reading(text, DAY, "en").claims] == sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who is told of behind his counterpart holds the office that both have.
        ("Speaking in Graz after meeting his Chilean counterpart Juan Rojas, Japanese Foreign Minister Emi Ito smiled.", ["foreign_ministers"]),
        ("At a joint news conference with his Chilean counterpart Juan Rojas on Monday, Japanese Foreign Minister Emi Ito praised their talks.", ["foreign_ministers"]),
        ("{H} flew to Santiago. In Santiago he met his Chilean counterpart Juan Rojas and Foreign Minister Eva Soto on Monday.", ["leaders"]),
        ("{H} met his Chilean counterpart Juan Rojas on Monday, Norwegian Foreign Minister Ida Dahl said.", ["leaders"]),
    ],
)  # fmt: skip
def test_what_office_a_counterpart_holds_that_is_told_first(text, told):
    assert rows(text, DAY, "en", fields=("level",)) == told
