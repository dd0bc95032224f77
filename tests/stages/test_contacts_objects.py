"""Whom another verb is about is not at the meeting at which he is spoken of."""

import pytest

from tests.reading import on

DAY = "2015-05-22"

DE = [
    (
        "{H} lobte Polens Präsidenten Andrzej Duda am Montag bei einem Treffen mit {S} in Oslo.",
        ["JPN-NOR 2015-05-18 meeting leaders held Oslo"],
    ),
    (
        "{H} hat Polens Präsidenten Andrzej Duda am Montag bei einem Treffen mit {S} verteidigt.",
        ["JPN-NOR 2015-05-18 meeting leaders held"],
    ),
    # Who is no subject: what was done stands first, or the object tells its case.
    (
        "Die Pläne verteidigte {H} am Montag bei einem Treffen mit {S}.",
        ["JPN-NOR 2015-05-18 meeting leaders held"],
    ),
    (
        "Den Kanzler lobte {H} am Montag bei einem Treffen mit {S}.",
        ["JPN-NOR 2015-05-18 meeting leaders held"],
    ),
    ("Der Händler lobte {H} am Montag bei einem Treffen mit {S}.", []),
    # Whom a verb takes along is there.
    (
        "Der Händler begleitete {H} am Montag bei einem Treffen mit {S}.",
        ["JPN-NOR 2015-05-18 meeting leaders held"],
    ),
]
EN = [
    (
        "{H} defended Polish President Andrzej Duda at a meeting with {S} in Oslo on Monday.",
        ["JPN-NOR 2015-05-18 meeting leaders held Oslo"],
    ),
    (
        "On Monday {H} praised Polish President Andrzej Duda during a meeting with {S}.",
        ["JPN-NOR 2015-05-18 meeting leaders held"],
    ),
    # Somebody speaks behind his words, or is taken along.
    (
        '"Yes," said {H} at a meeting with {S} on Monday.',
        ["JPN-NOR 2015-05-18 meeting leaders held"],
    ),
    (
        "Polish President Andrzej Duda accompanied {H} at a meeting with {S} on Monday.",
        ["JPN-NOR 2015-05-18 meeting leaders held"],
    ),
]


@pytest.mark.parametrize(
    ("lang", "text", "told"), [*(("de", *case) for case in DE), *(("en", *case) for case in EN)]
)
def test_who_is_spoken_of_has_no_contact(lang, text, told):
    assert on(DAY, lang)(text) == told
