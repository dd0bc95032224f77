"""How German says who the parties are: whom somebody serves, who leads a delegation, where an envoy is sent."""

import pytest

from tests.reading import rows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die US-Sondergesandten trafen am Montag {S}.", ["JPN-USA officials Ken Sato"]),
        ("Die Ukraine-Beauftragten trafen am Montag {S}.", []),
        (
            "Der US-Sondergesandte für Syrien, Tom Ek, traf am Montag {S}.",
            ["JPN-USA officials Tom Ek-Ken Sato"],
        ),
        (
            "Ein Berater des türkischen Präsidenten Cem Aydin traf am Montag {S}.",
            ["JPN-TUR officials Ken Sato"],
        ),
        (
            "Ali Demir, ein enger Vertrauter des türkischen Präsidenten Cem Aydin, traf am Montag {S}.",
            ["JPN-TUR officials Ali Demir-Ken Sato"],
        ),
        ("Ein Berater der türkischen Werften traf am Montag {S}.", []),
        (
            "Eine Delegation unter Leitung des türkischen Innenministers Ali Demir traf am Montag {S}.",
            ["JPN-TUR ministers Ali Demir-Ken Sato"],
        ),
        ("Ein Chor unter Leitung des türkischen Geigers Ali Demir traf am Montag {S}.", []),
        ("Vertreter der Obama-Regierung trafen am Montag {S}.", ["JPN-USA officials Ken Sato"]),
        ("Vertreter der Obama-Stiftung trafen am Montag {S}.", []),
        (
            "Der Staatssekretär im Auswärtigen Amt, Tom Ek, traf am Montag {S}.",
            ["DEU-JPN officials Tom Ek-Ken Sato"],
        ),
        (
            "Der indische Generalleutnant Ali Sharma traf am Montag {S}.",
            ["IND-JPN officials Ali Sharma-Ken Sato"],
        ),
    ],
)
def test_who_takes_part(text, told):
    assert rows(text, "2014-06-12", "de", fields=("countries", "level", "participants")) == told
