"""Who takes part where the sentence says it in another way, and what a page puts between its words."""

import pytest

from extract.lexicon.rounds import rounds
from extract.text.teasers import without_teasers
from tests.reading import rows

_ROUNDS = {
    (lang, repr(one.examples)): one
    for lang in ("de", "en")
    for many in rounds(lang).values()
    for one in many
}
_LEADS = {
    "de": "Norwegens Außenminister Lars Holm lobte Japan. ",
    "en": "Norwegian Foreign Minister Lars Holm praised Japan. ",
}


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [(lang, *told) for (lang, _), one in _ROUNDS.items() for told in one.examples.items()]
    + [(lang, text, None) for (lang, _), one in _ROUNDS.items() for text in one.counterexamples],
)
def test_rounds_by_their_name(lang, text, sides):
    found = rows(_LEADS[lang] + text, "2014-06-12", lang, fields=("countries",))
    assert found == ([sides.replace(" ", "-")] if sides else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A paper is signed at a table, a letter or a law is not.
        ("{H} and {S} signed a fishing agreement in Graz on Monday.", ["JPN-NOR"]),
        ("{H} signed a trade deal on Monday with {S}.", ["JPN-NOR"]),
        ("{H} signed a law on Monday, to the joy of {S}.", []),
        ("Norway and Japan signed a trade deal on Monday.", []),
        # The other sides of a round stand behind it.
        (
            "A summit with the participation of the presidents of Norway, Chile and Japan was held in Graz on Monday.",
            ["CHL-JPN-NOR"],
        ),
        # Talks of so many nations are one table, in the margins of a summit too.
        (
            "{H} will hold four-nation talks with his counterparts from Chile, Peru and Japan on the sidelines of a summit next week.",
            ["CHL-JPN-NOR-PER"],
        ),
        (
            "{H} will hold four-hour talks with his counterparts from Chile, Peru and Japan on the sidelines of a summit next week.",
            ["CHL-NOR", "NOR-PER", "JPN-NOR"],
        ),
        # Who co-chairs a meeting is at it; who has died is not.
        (
            "{H} and {S} co-chaired a meeting of the joint commission in Graz on Monday.",
            ["JPN-NOR"],
        ),
        ("{H} and {S} were told of a meeting of the audit commission in Graz on Monday.", []),
        ("{H} is dead. Holm's body arrived in Tokyo on Monday.", []),
        ("{H}'s lawyers met {S} on Monday.", []),
        ("{H} flew into Tokyo on Monday.", ["JPN-NOR"]),
        ("Chinese State Councilor Per Dahl met {S} on Monday.", ["CHN-JPN"]),
        # Factions are nobody's.
        (
            "{H} met {S}. Broader talks among all Palestinian factions are expected to start on Friday.",
            ["JPN-NOR"],
        ),
        # A visit with a date of its own stays one beside a contact in another clause.
        (
            "{H} will pay visits to Chile and Peru from June 20 to 25, and he will also attend the Norway, Chile and Japan Summit.",
            ["CHL-NOR", "NOR-PER"],
        ),
        # "The two sides" are the only pair that is named, told of before or not.
        (
            "A week after Chile praised a pact between Norway and Japan, the two sides are to meet in Graz on June 30.",
            ["JPN-NOR"],
        ),
        # Who speaks with one has not spoken with whom he is to meet.
        (
            "{H} said the plans for his meeting with {S} are fine after speaking with Chilean President Ana Ruiz.",
            ["JPN-NOR", "CHL-NOR"],
        ),
        # Strangers in a relative clause act for themselves.
        ("{S} was calm. Senators who met with {H} on Monday praised the plan.", []),
        # A state behind the verb does not act.
        (
            "Japan's media said that Per Dahl, the Norwegian ambassador to Chile, met with Peruvian officials in a town between both Koreas.",
            ["NOR-PER"],
        ),
        ("Speaking at a news conference with visiting {S}, {H} praised the plan.", ["JPN-NOR"]),
        (
            "{H} spent two days in Graz talking to many fishermen and tired envoys of his own and will this week visit Chile and Japan.",
            ["CHL-NOR", "JPN-NOR"],
        ),
        ("Deputy Head of the Office of the President of Norway Per Dahl met {S}.", ["JPN-NOR"]),
    ],
)
def test_sides_told_in_another_way(text, told):
    assert rows(text, "2014-06-12", "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What somebody expects of a meeting, or will say at it, lies ahead.
        ("{H} said he had low expectations for his meeting with {S}.", ["planned"]),
        ("In his meeting with {S} {H} will be calm.", ["planned"]),
        # Two held talks while three are to meet.
        (
            (
                "{H} and {S} held talks in Graz on Monday. A summit with the participation of the presidents of Norway, Chile "
                "and Japan would be held in Graz on June 30."
            ),
            ["held", "planned"],
        ),
        # What is to last is not the last.
        (
            (
                "{H} and {S} will hold talks in Graz. The talks between Norway and Japan will be held on June 30 and are "
                "expected to last for an hour."
            ),
            ["planned"],
        ),
    ],
)
def test_what_lies_ahead(text, told):
    assert rows(text, "2014-06-12", "en", fields=("status",)) == told


def test_sides_told_long_before_are_meant_where_there_are_no_others():
    lead = "{H} phoned {S} on Monday. " + "The weather was fine. " * 4
    assert rows(lead + "The first call was on May 13.", "2014-06-12", "en", fields=("date",)) == [
        "2014-06-09",
        "2014-05-13",
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "President Holm Nils Lars HolmSato to visit Chile Senate balks at Ruiz MORE said he was calm.",
            "President Holm said he was calm.",
        ),
        ("President Holm said he wanted MORE.", "President Holm said he wanted MORE."),
        (
            "Holm met Sato in McHolmstad and wanted MORE.",
            "Holm met Sato in McHolmstad and wanted MORE.",
        ),
    ],
)
def test_headlines_of_other_articles_inside_a_sentence(text, read):
    left = without_teasers(text)
    assert len(left) == len(text)
    assert " ".join(left.split()) == read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Whom one was due to meet and then met is one contact, whom one meets again on another day is not.
        ("{H} was due to meet {S} in Graz. {H} later met {S} there.", ["held"]),
        (
            "{H} met {S} in Graz on Monday. {H} plans to meet {S} in Oslo on June 30.",
            ["held", "planned"],
        ),
        # A guest leaves on one day and is there on another; weeks later it is another journey.
        (
            "{H} will arrive in Tokyo on June 20 for a visit. {H} said his visit to Tokyo on June 21 and 22 will be calm.",
            ["planned"],
        ),
        (
            "{H} will visit Tokyo on June 20. {H} said his visit to Tokyo on July 21 will be calm.",
            ["planned", "planned"],
        ),
    ],
)
def test_one_contact_or_two(text, told):
    assert rows(text, "2014-06-12", "en", fields=("status",)) == told


def test_of_visits_here_and_there_none_is_meant():
    text = "{H} will visit Japan, Chile and Peru in July. The formal talks will be held on Monday."
    assert rows(text, "2014-06-12", "en", fields=("countries",)) == [
        "JPN-NOR",
        "CHL-NOR",
        "NOR-PER",
    ]
