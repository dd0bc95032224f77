"""Two at once: which states "the two countries" are, and what is two contacts."""

import pytest

from tests.reading import rows

DAY = "2014-06-12"  # a Thursday
ACCUSES = {
    "en": "Norway has accused Japan of bad faith. ",
    "de": "Norwegen wirft Japan Wortbruch vor. ",
}


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "The two countries held talks in Graz on Monday.", ["JPN-NOR talks held"]),
        ("en", "The two sides met in Graz on Monday.", ["JPN-NOR meeting held"]),
        (
            "en",
            "Both countries will hold another round of talks on Friday.",
            ["JPN-NOR talks planned"],
        ),
        ("en", "Talks between the two countries broke down on Monday.", ["JPN-NOR talks held"]),
        ("en", "Representatives of both sides met in Graz on Monday.", ["JPN-NOR meeting held"]),
        (
            "en",
            "The two countries, which have no border, held talks on Monday.",
            ["JPN-NOR talks held"],
        ),
        ("en", "Chile is worried. The two countries held talks on Monday.", []),
        ("en", "Both sides of the fishing union held talks on Monday.", []),
        ("en", "Companies from the two countries held talks on Monday.", []),
        ("en", "Teams from the two countries met in Graz on Monday.", []),
        ("en", "The two rivers met in Graz.", []),
        ("de", "Die beiden Länder führten am Montag Gespräche in Graz.", ["JPN-NOR talks held"]),
        ("de", "Beide Seiten trafen sich am Montag in Graz.", ["JPN-NOR meeting held"]),
        (
            "de",
            "Am Freitag wollen beide Seiten in Graz erneut verhandeln.",
            ["JPN-NOR talks planned"],
        ),
        (
            "de",
            "Zwischen den beiden Staaten fanden am Montag Verhandlungen statt.",
            ["JPN-NOR talks held"],
        ),
        (
            "de",
            "Die Gespräche zwischen beiden Ländern scheiterten am Montag.",
            ["JPN-NOR talks held"],
        ),
        ("de", "Beide Seiten des Fischereistreits verhandelten am Montag.", []),
        ("de", "Firmen beider Länder verhandelten am Montag.", []),
        ("de", "Chile ist besorgt. Die beiden Länder führten am Montag Gespräche.", []),
    ],
)
def test_the_only_two_states_told_so_far(lang, text, told):
    assert rows(ACCUSES[lang] + text, DAY, lang, fields=("countries", "mode", "status")) == told


@pytest.mark.parametrize(
    ("lang", "text", "level"),
    [
        ("en", "Their foreign ministers met in Graz on Monday.", "foreign_ministers"),
        ("en", "The two countries' defence ministers met in Graz on Monday.", "defence_ministers"),
        ("en", "The two countries' leaders spoke by phone on Monday.", "leaders"),
        ("en", "The two prime ministers spoke by phone on Monday.", "leaders"),
        ("en", "Their fishermen met in Graz on Monday.", None),
        ("de", "Ihre Außenminister trafen sich am Montag in Graz.", "foreign_ministers"),
        (
            "de",
            "Ein Treffen ihrer Verteidigungsminister ist für Freitag geplant.",
            "defence_ministers",
        ),
        ("de", "Die beiden Regierungschefs telefonierten am Montag.", "leaders"),
        ("de", "Ihre Fischer trafen sich am Montag in Graz.", None),
    ],
)
def test_officers_of_the_two(lang, text, level):
    told = rows(ACCUSES[lang] + text, DAY, lang, fields=("countries", "level"))
    assert told == ([f"JPN-NOR {level}"] if level else [])


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Norway face Japan in the cup. The coach praised his squad. The two sides last met in 2010.",
        ),
        (
            "de",
            "Norwegen spielt gegen Japan um den Pokal. Der Trainer lobt den Kader. Beide Länder trafen zuletzt 2010 aufeinander.",
        ),
    ],
)
def test_teams_are_no_states(lang, text):
    assert rows(text, DAY, lang) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norwegen und Japan tauschten am Montag Gefangene aus.", []),
        ("Norwegen und Japan haben am Montag Noten ausgetauscht.", []),
        (
            "Norwegens Außenminister Lars Holm tauschte sich am Montag mit Japans Außenminister Ken Sato aus.",
            ["JPN-NOR talks"],
        ),
        (
            "Norwegens Außenminister Lars Holm und Japans Außenminister Ken Sato tauschten am Montag Ansichten aus.",
            ["JPN-NOR talks"],
        ),
    ],
)
def test_views_are_exchanged_in_talks(text, told):
    assert rows(text, DAY, fields=("countries", "mode")) == told


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "{H} telephoned the leaders of Chile and Peru on Monday.", ["CHL-NOR", "NOR-PER"]),
        ("en", "{H} called the leaders of Chile and Peru together on Monday.", ["CHL-NOR-PER"]),
        ("en", "{H} met the leaders of Chile and Peru on Monday.", ["CHL-NOR-PER"]),
        ("de", "{H} rief am Montag die Präsidenten von Chile und Peru an.", ["CHL-NOR", "NOR-PER"]),
    ],
)
def test_who_calls_two_makes_two_calls(lang, text, told):
    holm = {
        "en": "Norwegian Prime Minister Lars Holm",
        "de": "Norwegens Ministerpräsident Lars Holm",
    }
    assert rows(text.format(H=holm[lang]), DAY, lang, fields=("countries",)) == told
