"""What somebody was able to do, who set out, guests who meet where they arrived, and meetings that others arrange."""

import pytest

from tests.reading import on

told = on("2012-05-10")  # a Thursday


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} konnte am Montag in Bern {S} treffen.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "{H} könnte am Montag in Bern {S} treffen.",
            ["JPN-NOR 2012-05-14 meeting leaders proposed Bern"],
        ),
        (
            "{H} konnte am Montag in Bern {S} nicht treffen.",
            ["JPN-NOR 2012-05-07 meeting leaders denied Bern"],
        ),
        (
            "{H} will am Montag in Bern {S} treffen.",
            ["JPN-NOR 2012-05-14 meeting leaders planned Bern"],
        ),
        (
            "Die Verhandlungen zwischen Norwegen und Japan konnten am Mittwoch in Bern abgeschlossen werden.",
            ["JPN-NOR 2012-05-09 talks officials held Bern"],
        ),
        (
            "Die Verhandlungen zwischen Norwegen und Japan sollen am Mittwoch in Bern abgeschlossen werden.",
            ["JPN-NOR 2012-05-16 talks officials planned Bern"],
        ),
        (
            "Das Treffen zwischen {H} und {S} konnte am Montag doch noch stattfinden.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
    ],
)
def test_what_somebody_was_able_to_do_was_done(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} ist am Montag zu einem dreitägigen Besuch nach Japan aufgebrochen.",
            ["JPN-NOR 2012-05-07/2012-05-09 meeting leaders held"],
        ),
        (
            "{H} brach am Montag zu einer Reise nach Japan auf.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        (
            "{H} bricht am Montag zu einer Reise nach Japan auf.",
            ["JPN-NOR 2012-05-14 meeting leaders planned"],
        ),
        (
            "{H} ist am Montag in Tokio eingetroffen, wo er mit {S} zusammentrifft.",
            ["JPN-NOR 2012-05-07 meeting leaders held Tokio"],
        ),
        (
            "{H} ist am Montag in Tokio eingetroffen, wo er am Freitag mit {S} zusammentrifft.",
            [
                "JPN-NOR 2012-05-07 meeting leaders held Tokio",
                "JPN-NOR 2012-05-11 meeting leaders planned Tokio",
            ],
        ),
    ],
)
def test_who_set_out_or_arrived_has_gone(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag sprachen {H} und {S} in Bern von einem Durchbruch.", []),
        (
            "Am Montag sprachen {H} und {S} in Bern über einen Durchbruch.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        ("Norwegen richtete das Treffen gemeinsam mit Japan aus.", []),
        (
            "Peru bot am Montag an, ein Treffen zwischen {H} und {S} auszurichten.",
            ["JPN-NOR meeting leaders proposed"],
        ),
        (
            "Peru richtete am Montag ein Treffen zwischen {H} und {S} aus.",
            ["JPN-NOR 2012-05-07 meeting leaders held"],
        ),
        ("Am Montag war der Stand der Verhandlungen zwischen Norwegen und Japan ein Thema.", []),
    ],
)
def test_what_is_spoken_of_or_arranged_was_no_meeting(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{H} und {S} saßen sich am Montag in Bern gegenüber.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "{H} und {S} umarmten sich am Montag in Bern.",
            ["JPN-NOR 2012-05-07 meeting leaders held Bern"],
        ),
        (
            "Zuletzt hatten sich {H} und {S} im März 2011 in Bern gesehen.",
            ["JPN-NOR 2011-03 meeting leaders held Bern"],
        ),
        ("{H} und {S} hatten sich im März 2011 in Bern bestätigt gesehen.", []),
        (
            "Norwegische und japanische Unterhändler kehrten am Montag in Bern an den Verhandlungstisch zurück.",
            ["JPN-NOR 2012-05-07 meeting officials held Bern"],
        ),
        (
            "Der japanische Botschafter musste am Montag im Außenministerium in Oslo vorsprechen.",
            ["JPN-NOR 2012-05-07 meeting officials held Oslo"],
        ),
        (
            "{H} traf am Montag den japanischen Vermittler Ken Ito.",
            ["JPN-NOR 2012-05-07 meeting officials held"],
        ),
        ("Ein Vermittler lobte am Montag {H}.", []),
        (
            "Der Chef des japanischen Präsidialamts, Ken Ito, traf am Montag {H}.",
            ["JPN-NOR 2012-05-07 meeting officials held"],
        ),
        (
            "Auf dem Programm von {H} steht am Freitag ein Gespräch mit {S}.",
            ["JPN-NOR 2012-05-11 talks leaders planned"],
        ),
        (
            "Mit {S} führte {H} am Montag ein Gespräch.",
            ["JPN-NOR 2012-05-07 talks leaders held"],
        ),
    ],
)
def test_more_ways_to_tell_of_a_meeting(text, expected):
    assert told(text) == expected
