"""Two whom their own sentence names before "die beiden", what somebody tells another at a meeting, and "von Sonntag an"."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} lobte {S}, nachdem sich die beiden am Montag in Bern getroffen hatten.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "{H} nannte {S} einen Freund, beide haben am Montag telefoniert.",
            ["JPN-NOR 2012-05-07 phone leaders held"],
        ),
        (
            "{H} und {S} lobten den Plan, nachdem sie sich am Montag in Bern getroffen hatten.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "{H} und {S} lobten die Bauern, weil sie sich am Montag mit Fischern getroffen hatten.",
            [],
        ),
        ("{H} lobte {S}, weil die beiden Fischer am Montag empfangen hatten.", []),
        ("{H} lobte {S}, als sich die beiden Fischer am Montag trafen.", []),
    ],
)
def test_the_two_are_those_whom_their_own_sentence_names(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} dankte {S} am Montag bei einer Begegnung in Bern.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "Bei einem Treffen am Montag in Bern bot {H} {S} Hilfe an.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "{H} hat {S} bei einem Treffen am Montag Hilfe angeboten.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} ist in Bern. Bei einem Treffen am Montag versicherte er {S} seine Hilfe.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        ("{H} dankte {S} am Montag bei einem Treffen mit Fischern in Bern.", []),
        ("Bei einem Treffen der Fischer in Bern dankte {H} am Montag {S}.", []),
        ("{H} warnte Japan am Montag bei einem Treffen in Bergen.", []),
    ],
)
def test_who_tells_another_something_at_a_meeting_meets_him(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{H} besucht von Sonntag an Japan.", ["JPN-NOR 2012-05-13 meeting leaders planned"]),
        ("{H} besucht ab Sonntag Japan.", ["JPN-NOR 2012-05-13 meeting leaders planned"]),
        ("{H} erinnert von Sonntag an an Japan.", []),
        ("{H} besucht am Sonntag an Japan verkaufte Höfe.", []),
    ],
)
def test_from_a_day_on_is_no_preposition_of_what_follows(text, expected):
    assert told(text) == expected
