"""Whose place a town is, where a sentence tells of more than one occasion."""

import pytest

from tests.reading import reading, rows

DAY = "2015-05-20"
PLACES = [
    ("en", "{H} will meet {S} in June after a visit to Geneva.", ""),
    ("en", "After talks in Geneva, {H} met {S} in Oslo on Monday.", "Oslo"),
    ("en", "On a visit to Geneva, {H} met {S} on Monday.", "Geneva"),
    ("en", "{H} briefed officials in Washington on his visit to Japan on Monday.", ""),
    ("en", "{H} paid a visit to Japan on Monday and met {S} in Tokyo.", "Tokyo"),
    ("en", "{H} met {S} on the resort island of Jeju on Monday.", "Jeju"),
    ("en", "{H} met {S} on Monday in the Black Sea resort of Sochi.", "Sochi"),
    ("de", "{H} traf {S} am Montag auf der Insel Jeju.", "Jeju"),
    ("de", "{H} traf {S} am Montag im Schwarzmeerort Sotschi.", "Sotschi"),
    ("de", "{H} traf {S} am Montag nach einem Treffen in Genf.", ""),
    ("de", "Nach Gesprächen in Genf traf {H} am Montag {S}.", ""),
    ("de", "Bei einem Besuch in Genf traf {H} am Montag {S}.", "Genf"),
    (
        "de",
        "{H} schlug bei seinem Besuch in Graz ein Treffen der Präsidenten von Norwegen und Japan in der Türkei vor.",
        "",
    ),
]


@pytest.mark.parametrize(("lang", "text", "place"), PLACES)
def test_a_town_is_the_place_of_its_own_occasion(lang, text, place):
    assert {m.place for m in reading(text, DAY, lang).mentions} == {place}


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("en", "{H} arrived in Tehran on Monday for talks.", ["IRN-NOR"]),
        ("en", "{H} arrived in Vienna on Monday for talks.", []),
        ("en", "{H} was in Vienna on Monday for talks on fish.", []),
        ("en", "{H} arrived in Vienna on Monday.", ["AUT-NOR"]),
        ("en", "{H} held talks with {S} in Vienna on Monday.", ["JPN-NOR"]),
        ("de", "{H} reiste am Montag zu Gesprächen nach Teheran.", ["IRN-NOR"]),
        ("de", "{H} reiste am Montag zu Gesprächen nach Wien.", []),
        ("de", "{H} sagte nach den Gesprächen in Teheran, man sei weiter.", []),
    ],
)
def test_talks_where_others_hold_theirs_are_not_with_the_host(lang, text, sides):
    assert ["-".join(m.countries) for m in reading(text, DAY, lang).mentions] == sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A country behind its town parts no clause; the bare date of a picture's words is the picture's.
        ("{H} met {S} in Osaka, Japan on Monday.", ["2015-05-18 Osaka"]),
        (
            "{H} will travel to Washington, DC on Friday to meet the Secretary of State.",
            ["2015-05-22 Washington"],
        ),
        ("{H} will visit Tokyo on Friday for a one-day stay.", ["2015-05-22 Tokyo"]),
    ],
)
def test_a_day_behind_a_town_and_its_country(text, told):
    assert rows(text, DAY, "en", fields=("date", "place")) == told


def test_whom_one_meets_in_a_building_is_no_officer_of_it():
    text = "Am Montag traf {H} im Weißen Haus US-Präsident Barack Obama."
    assert rows(text, DAY, fields=("countries", "place")) == ["NOR-USA Weißen Haus"]
