"""Joint committees of two states, ministers of many things, what somebody is said to have told, and "sich nach A begeben"."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Gemischte Handelskommission Norwegen-Japan traf sich am Montag in Bern.",
            ["JPN-NOR 2012-05-07 meeting officials held Bern"],
        ),
        (
            "Das nächste Treffen des Gemischten Ausschusses von Norwegen und Japan ist am Sonntag in Bern vorgesehen.",
            ["JPN-NOR 2012-05-13 meeting officials planned Bern"],
        ),
        (
            "Die Gespräche Norwegen-Japan fanden am Montag in Bern statt.",
            ["JPN-NOR 2012-05-07 talks officials held Bern"],
        ),
        ("Die Gemischte Kommission der Fischer traf sich am Montag in Norwegen.", []),
        ("Die Gemischte Kommission Norwegen-Japan billigte am Montag den Plan.", []),
        ("Das Spiel Norwegen-Japan fand am Montag in Bern statt.", []),
    ],
)
def test_a_joint_committee_of_two_states_meets(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} traf am Montag den japanischen Transport- und Kommunikationsminister Jun Abe.",
            ["JPN-NOR 2012-05-07 meeting ministers held"],
        ),
        (
            "{H} traf am Montag Japans Energie- und Klimaministerin Aiko Mori.",
            ["JPN-NOR 2012-05-07 meeting ministers held"],
        ),
        (
            "Bundesrat Urs Moser, Vorsteher des Departements für auswärtige Angelegenheiten, empfing am Montag Japans Aussenminister Jun Abe in Bern.",
            ["CHE-JPN 2012-05-07 meeting ministers held Bern"],
        ),
    ],
)
def test_a_minister_of_anything_is_one(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} soll bei einem Treffen mit {S} am Montag den Plan gelobt haben.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "Bei einem Treffen mit {S} am Montag soll {H} den Plan gelobt haben.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} soll bei einem Treffen mit {S} am Sonntag den Plan loben.",
            ["JPN-NOR 2012-05-13 meeting leaders planned"],
        ),
        (
            "Bei dem Treffen von {H} mit {S} am Montag konnten Fortschritte erzielt werden.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "Bei dem Treffen von {H} mit {S} am Sonntag könnten Fortschritte erzielt werden.",
            ["JPN-NOR 2012-05-13 meeting leaders planned"],
        ),
        (
            "{H} wird sich am Sonntag nach Japan begeben.",
            ["JPN-NOR 2012-05-13 meeting leaders planned"],
        ),
        (
            "{H} hat sich am Montag nach Japan begeben.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        ("Norwegen hat am Montag Anleihen in Japan begeben.", []),
    ],
)
def test_what_somebody_is_said_to_have_told_was_told(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bundesrat Urs Moser empfing am Montag Japans Aussenminister Jun Abe in Bern. Die beiden Aussenminister lobten bei dem Treffen den Plan.",
            ["CHE-JPN 2012-05-07 meeting ministers held Bern"],
        ),
        (
            "Norwegens Verkehrsminister Jan Moe traf am Montag Japans Außenminister Jun Abe in Bern. Norwegens Außenminister Per Dahl traf ihn am Montag in Genf.",
            [
                "JPN-NOR 2012-05-07 meeting foreign_ministers held Genf",
                "JPN-NOR 2012-05-07 meeting ministers held Bern",
            ],
        ),
    ],
)
def test_the_foreign_minister_is_a_minister(text, expected):
    assert sorted(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} hat am Montag mit {S} Gespräche geführt.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
        (
            "{H} führte mit {S} am Montag gute Gespräche.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
        (
            "Mit {S} hat {H} am Montag Gespräche geführt.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
        (
            "{H} will am Sonntag mit {S} Gespräche führen.",
            ["JPN-NOR 2012-05-13 talks leaders planned"],
        ),
        ("{H} hat mit {S} nie Gespräche geführt.", []),
        ("{H} könne mit {S} Gespräche führen, hieß es.", []),
        ("Der Fischer Jan Moe hat mit Japan Gespräche geführt, sagte {H}.", []),
        (
            "{H} nutzte die Tagung am Montag für ein Gespräch mit {S}.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
        (
            "{H} hat die Tagung am Montag für ein Gespräch mit {S} genutzt.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
        (
            "{H} will die Tagung am Sonntag für ein Gespräch mit {S} nutzen.",
            ["JPN-NOR 2012-05-13 talks leaders proposed"],
        ),
    ],
)
def test_talks_that_somebody_led_with_another(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} hat am Montag erst {S} getroffen und anschließend den peruanischen Präsidenten Rui Quispe.",
            [
                "JPN-NOR 2012-05-07 meeting leaders held",
                "NOR-PER 2012-05-07 meeting leaders held",
            ],
        ),
        (
            "{H} hat am Montag {S} empfangen und am Mittwoch den peruanischen Präsidenten Rui Quispe.",
            [
                "JPN-NOR 2012-05-07 meeting leaders held",
                "NOR-PER 2012-05-09 meeting leaders held",
            ],
        ),
        (
            "{H} hat am Montag {S} getroffen und danach den peruanischen Präsidenten Rui Quispe gelobt.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} hat am Montag {S} getroffen und danach die Rede des peruanischen Präsidenten Rui Quispe.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
    ],
)
def test_a_verb_at_the_end_may_have_somebody_more_behind_it(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Außenminister Perus, Norwegens und Japans sind besorgt. Am Sonntag wollen die drei Minister in Bern miteinander reden.",
            ["JPN-NOR-PER 2012-05-13 talks foreign_ministers planned Bern"],
        ),
        (
            "Perus Präsident Rui Quispe, {H} und {S} sind besorgt. Am Montag berieten alle drei Regierungschefs in Bern.",
            ["JPN-NOR-PER 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "Norwegen und Japan sind besorgt. Am Sonntag wollen die drei Minister miteinander reden.",
            [],
        ),
        (
            "{H} und {S} sind besorgt. Am Sonntag wollen drei Minister miteinander reden.",
            [],
        ),
    ],
)
def test_the_three_ministers_are_those_just_told(text, expected):
    assert told(text) == expected
