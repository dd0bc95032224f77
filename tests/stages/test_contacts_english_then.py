"""English: days that a contact has from beside it, from before it or from the news; and those that it has not."""

import pytest

from tests.reading import rows

DAY = "2015-05-20"  # a Wednesday
WEEK = "2015-05-13/2015-05-20"
BEFORE = "../2015-05-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A place and a time behind a comma.
        ("{H}'s previous summit with {S}, in Graz last June, was short.", ["2014-06 held"]),
        ("The last meeting between {H} and {S}, in Graz in May 2014, was short.", ["2014-05 held"]),
        ("{H}'s summit with {S}, in a hotel, was short.", [f"{WEEK} held"]),
        # When it was, told just before it.
        ("The fleets will know more next month when {H} and {S} meet in Graz.", ["2015-06 planned"]),
        ("Oslo fought for the plan until Monday, when {H} met {S}.", ["2015-05-18 held"]),
        ("That was the choice of {H} on Monday when he had an invitation to meet {S}.", ["proposed"]),
        ("{H} was in Graz until Monday and met {S}.", [f"{WEEK} held"]),
        # Who acts on a day has it for his deed, not for what is to come of it.
        ("On Monday, {H} surprised the harbour by accepting an invitation to meet {S}.", ["planned"]),
        ("{H} on Monday surprised his allies with a plan to meet {S}.", ["planned"]),
        ("On Friday, {H} is to meet {S}.", ["2015-05-22 planned"]),
        ("On Monday, {H} left for Tokyo to meet {S}.", ["2015-05-18 planned"]),
        # What comes some days after a contact is the news.
        ("The move comes a day after {H} met {S}.", ["2015-05-19 held"]),
        ("The arrest comes just two days after {H} called {S}.", ["2015-05-18 held"]),
        ("The arrest came a day after {H} called {S}.", [f"{WEEK} held"]),
        ("The arrest comes days after {H} called {S}.", [f"{WEEK} held"]),
        # A sentence goes on with the day before it.
        ("Then, on May 4, {H} lost his nerve. In a phone call, Holm warned {S}.", ["2015-05-04 held"]),
        ("Then, on May 4, {H} lost his nerve. In the phone call, Holm warned {S}.", [f"{WEEK} held"]),
        ("{H} insulted Japan. Hours later, he praised it in talks with {S}.", [f"{WEEK} held"]),
        # A schedule, told by its noun.
        ("{H} will land in Asia on Friday. The trip to Japan is his first.", ["planned"]),
        ("{H} landed in Asia on Monday. The trip to Japan is his first.", ["2015-05-20 held"]),
        # What was to be and was called off.
        ("Last month, {H} was scheduled to meet {S}, but cancelled at the last minute.", ["2015-04 cancelled"]),
        ("On Monday, {H} cancelled a meeting with {S}.", ["cancelled"]),
    ],
)  # fmt: skip
def test_whose_day_it_is(text: str, told: list[str]) -> None:
    assert rows(text, DAY, "en", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("{H} und {S} unterzeichneten ein Protokoll zum Abkommen beider Länder aus dem Jahr 2012.", [WEEK]),
        ("{H} und {S} sprachen in Graz über den Vertrag aus dem Jahr 2012.", [WEEK]),
        ("Das Treffen von {H} mit {S} aus dem Jahr 2012 war kurz.", ["2012"]),
        ("{H} und {S} trafen sich im Jahr 2012.", ["2012"]),
    ],
)  # fmt: skip
def test_a_year_says_which_noun_is_meant(text: str, dates: list[str]) -> None:
    assert rows(text, DAY, "de", fields=("date",)) == dates


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who goes on to tell of what is to come tells of the same.
        ("{H} wird {S} am Freitag in Graz treffen. Holm und Sato treffen sich zu Gesprächen in Graz.", ["2015-05-22 planned"]),
        ("{H} hat {S} am Montag in Graz getroffen. Holm und Sato treffen sich zu Gesprächen in Graz.", ["2015-05-18 held", "2015-05-20 held"]),
        ("Am 22. Mai trifft {H} im Rahmen eines Besuchs in Graz {S}.", ["2015-05-22 planned"]),
        ("{H} hält am 22. Mai bei einem Treffen mit {S} eine Rede.", ["2015-05-22 planned"]),
        ("{H} hielt am 18. Mai bei einem Treffen mit {S} eine Rede.", ["2015-05-18 held"]),
        ("{H} spricht am 1. Juni in Graz. Im Anschluss an die Rede trifft Lars Holm in Bern {S}.", ["planned"]),
        ("{H} sprach am Montag in Graz. Im Anschluss an die Rede traf Lars Holm in Bern {S}.", ["2015-05-18 held"]),
    ],
)  # fmt: skip
def test_a_plan_is_told_on_in_the_present(text: str, told: list[str]) -> None:
    assert rows(text, DAY, "de", fields=("date", "status")) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} plans to meet {S} in the next three or four weeks.", ["2015-05-20/2015-06-17 planned"]),
        ("{H} will meet {S} in the next two to three weeks.", ["2015-05-20/2015-06-10 planned"]),
        ("{H} will release this week a transcript of his call with {S}.", [f"{WEEK} held"]),
        ("{H} released a transcript of his Monday call with {S}.", ["2015-05-18 held"]),
        ("{H} was the first to call {S} after the vote.", [f"{BEFORE} held"]),
        ("{H} was the first to call {S} on Monday.", ["2015-05-18 held"]),
        ("{H}'s exit from the planned talks with {S} on Monday capped weeks of strife.", ["cancelled"]),
        ("A fair will open in June after long talks between {H} and {S}.", [f"{WEEK} held"]),
        ("In a 2011 debate with his rival, {H} praised fish. Once in office he spoke with {S}.", [f"{BEFORE} held"]),
    ],
)  # fmt: skip
def test_what_comes_of_it_has_a_day_of_its_own(text: str, told: list[str]) -> None:
    assert rows(text, DAY, "en", fields=("date", "status")) == told
