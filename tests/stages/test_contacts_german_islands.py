"""States that one is upon or goes into otherwise than into others: islands, the Kosovo; who is received at an airport, and who travels in no office."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} reiste am Montag auf die Philippinen.",
            ["NOR-PHL 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} ist am Montag auf den Philippinen eingetroffen.",
            ["NOR-PHL 2012-05-07 meeting leaders held"],
        ),
        ("{H} traf am Montag auf Malta ein.", ["MLT-NOR 2012-05-07 meeting leaders held"]),
        (
            "Bei seinem Besuch auf Kuba am Montag lobte {H} den Plan.",
            ["CUB-NOR 2012-05-07 meeting leaders held"],
        ),
        ("{H} reiste am Montag ins Kosovo.", ["NOR-XKX 2012-05-07 meeting leaders held"]),
        (
            "{H} reiste am Montag nach Simbabwe, das auch Zimbabwe heißt.",
            ["NOR-ZWE 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} reist mit Blick auf die Philippinen am Montag nach Tokio.",
            ["JPN-NOR 2012-05-14 meeting leaders planned Tokio"],
        ),
        (
            "{H} reiste am Montag nach Tokio, um den Druck auf Kuba zu erhöhen.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
        ("{H} verzichtete am Montag auf Malta.", []),
        ("{H} reiste am Montag durch das Land und setzte auf Japan.", []),
        (
            "{H} wurde am Montag am Flughafen von Tokio mit militärischen Ehren begrüßt.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
        (
            "{H} wurde am Montag am Flughafen von Ulan Bator von einer Ehrengarde begrüßt.",
            ["MNG-NOR 2012-05-07 meeting leaders held Ulan Bator"],
        ),
        ("{H} wurde am Montag am Flughafen von Tokio von Fans begrüßt.", []),
        ("Nach der Schule reiste {H} mit einem Freund nach Japan.", []),
        ("Als Student hatte {H} auch Japan besucht.", []),
        (
            "{H} reiste am Montag nach Japan, wo er als Student gelebt hatte.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "Der gestürzte japanische Premierminister Ken Sato ist am Montag in Norwegen eingetroffen.",
            [],
        ),
    ],
)
def test_upon_an_island(text, expected):
    assert told(text) == expected
