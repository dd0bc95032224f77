"""Who and what of the news is no side, no place and no contact, and what only goes by another name."""

import pytest

from tests.reading import rows

_NAMES = {
    "H": "Norwegian Prime Minister Lars Holm",
    "S": "Japanese Prime Minister Ken Sato",
}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who runs for an office has none; who has one and runs for another does.
        ("A meeting between then-candidate Barack Obama and {H} was held on Monday.", []),
        ("A meeting between presidential nominee Barack Obama and {H} was held on Monday.", []),
        ("A meeting between President Barack Obama and {H} was held on Monday.", ["NOR-USA"]),
        # A state without senators lends its name to a land of another.
        ("Republican Senator Per Dahl from Georgia met {H} on Monday.", []),
        ("Italian Senator Per Dahl met {H} on Monday.", ["ITA-NOR"]),
        # A family name in front that goes on is a stranger's, so that alone it is his too.
        ("A guest, Liu Wenbao, is in Oslo. Liu is to meet {H} on Friday.", []),
        # Strangers come, and it is they who were there.
        ("{H} is content. More than 10,000 Norwegian students came to Japan last year.", []),
        ("{H} came to Japan last year.", ["JPN-NOR"]),
        ("{H} is content. Following a trip to Japan, Dahlberg said sales had risen.", []),
        ("{H} is content. Following a trip to Japan, he said sales had risen.", ["JPN-NOR"]),
        ("{H} is content. Abdullah hosted {S} last week.", []),
        ("{H} is content. Much money came to Japan.", []),
        ("{H} said refugees had gone to Japan.", []),
        ("{H} said it stays so because less money came to Japan.", []),
        ("{H} said that he had travelled to Japan.", ["JPN-NOR"]),
        ("{H} and his sons went to Japan.", ["JPN-NOR"]),
        # Teams are hosted without leaders.
        ("Norway will host Japan in June.", []),
        ("Norway hosted Japan and Peru for talks on fish.", ["JPN-NOR", "NOR-PER"]),
        # A surname that the news never leaves alone is not the minister of that name.
        ("Replacements: R Dahl, J Thomas, Johnston. Johnston visits Japan on Monday.", []),
        # A centre for calls is no call.
        ("{H} spoke. Why have the call centre jobs gone to Japan?", []),
        # Who shares only the first letter of the given name with an officer is another man.
        ("Chris Brown came to Japan last year.", []),
        # A capital without its name is its state.
        ("{H} began a visit to the Japanese capital on Monday.", ["JPN-NOR"]),
        ("{H} arrived in the Japanese capital on Monday.", ["JPN-NOR"]),
        ("{H} spoke of Japanese capital controls on Monday.", []),
        # What goes before an English verb is not whom one spoke with once more.
        ("Oslo's ties with Peru are at risk after {H} spoke with {S} on Friday.", ["JPN-NOR"]),
        ("{H} spoke with {S} on Monday and with Peru on Friday.", ["JPN-NOR", "NOR-PER"]),
        # Whose reporter somebody is does not make him a premier of the same family name.
        ("Radio Graz's Rob Reynolds said the end of talks with Japan was sad.", []),
    ],
)
def test_who_is_a_side(text, told):
    assert rows(text.format(**_NAMES), "2009-06-12", "en", fields=("countries",)) == told


def test_candidates_in_german():
    text = "Der {}Barack Obama traf am Montag den norwegischen Ministerpräsidenten Lars Holm."
    met = [
        rows(text.format(office), "2009-06-12", "de", fields=("countries",))
        for office in ("Präsidentschaftskandidat ", "amerikanische Präsident ")
    ]
    assert met == [[], ["NOR-USA"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The town is one state's, the visits are to two.
        (
            "{H} will visit Japan and Peru on June 20, during which he will also be in Lima.",
            ["planned", "planned"],
        ),
        (
            "Fish is sensitive in Sino-Norwegian ties, {H} told visiting {S} on Friday.",
            ["held"],
        ),
        # What is wound up goes on.
        ("{H} is to wrap up a visit to Tokyo with a speech on fish.", ["Tokyo held"]),
        ("Lawmakers backed the plan, just before {H} visits Tokyo.", ["Tokyo planned"]),
    ],
)
def test_where_and_whether(text, told):
    found = rows(text.format(**_NAMES), "2009-06-12", "en", fields=("place", "status"))
    assert found == told


@pytest.mark.parametrize(
    ("day", "told"),
    [("2009-06-13", "2009-06-14 cancelled"), ("2009-06-16", "2009-06-14 cancelled")],
)
def test_a_weekday_set_for_what_is_called_off_is_the_nearest(day, told):
    text = "{H} has postponed a visit to Japan that had been scheduled for Sunday."
    assert rows(text.format(**_NAMES), day, "en", fields=("date", "status")) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} ist zufrieden. Flüchtlinge reisten nach Japan.", []),
        ("{H} sagte am Montag, Flüchtlinge seien nach Japan gereist.", []),
        ("{H} sagte am Montag, viele Leute reisten nach Japan.", []),
        ("{H} sagte am Montag, er reise am Freitag nach Japan.", ["JPN-NOR"]),
        # A genitive belongs to its noun and acts on nobody.
        ("Nach einer Drohung des US-Präsidenten Barack Obama empfing {H} niemanden.", []),
        (
            "Nach einer Drohung des US-Präsidenten Obama bestellte Irans Außenministerium den Schweizer Botschafter ein.",
            ["CHE-IRN"],
        ),
        ("{H} sah aus Rücksicht auf Japan von einem Besuch ab.", []),
        ("{H} hatte bei einem Heimatbesuch in Japan Regeln verletzt.", []),
        (
            "{H} weihte eine Schule ein, besuchte Krankenhäuser und reiste nach Japan.",
            ["JPN-NOR"],
        ),
    ],
)
def test_who_travels_in_german(text, told):
    holm = "Der norwegische Ministerpräsident Lars Holm"
    assert rows(text.format(H=holm), "2009-06-12", "de", fields=("countries",)) == told
