"""Whose an English contact is not: of names that nobody knows, of nouns that act, of bodies and sons that only share a name."""

import pytest

from tests.reading import rows

DAY = "2015-05-20"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A name of no known office owns the visit, or is who "he" is.
        ("{H} spoke on Monday. Mr Tollan's visits to Japan show that he likes it.", []),
        ("{H} spoke on Monday. His visit to Japan last week pleased him.", ["JPN-NOR"]),
        ("{H} spoke to the baker Tollan. Tollan left because he wanted to visit Japan.", []),
        ("{H} spoke to bakers. Holm left because he wanted to visit Japan.", ["JPN-NOR"]),
        (
            "{H} spoke. Lawyer Bert Tollan, who is ill, denied on Monday that he had visited Japan.",
            [],
        ),
        # A noun acts, whatever pronoun comes behind the verb.
        ("{H} spoke on Monday. A group of bakers met with {S} and cautioned them.", []),
        ("{H} praised {S}. Some members of a choir, who have travelled to Japan, sang.", []),
        ("Norwegian bakers fear thieves, after training in Peru, could travel to Japan.", []),
        # Who sent a letter stands with it.
        ("{H} smiled. Messages of joy to {S} from all over the valley were a comfort.", []),
        ("{H} wrote a letter to {S}.", ["JPN-NOR"]),
        # A participle goes on with what opens the sentence.
        (
            "Norway shocked the Peruvian government, angrily cancelling a planned meeting with Japanese officials on Friday.",
            ["JPN-NOR"],
        ),
        # Bodies and sons.
        ("{H} met his officers and the National Security Council.", []),
        ("U.N. Ambassador Tom Tollan wrote a letter to {H}.", []),
        ("{H} met the UN envoy Tom Tollan.", ["NOR-UN"]),
        ("Ken Sato Jr. met {H} on Monday.", []),
    ],
)
def test_who_is_nobody_told_before(text: str, told: list[str]) -> None:
    assert rows(text, DAY, "en", fields=("countries",)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "His" in the phrase that opens a sentence is of whom the sentence then names.
        ("{S} spoke. In his letter to {H}, Peruvian Foreign Minister Ana Ruiz wrote of fish.", "NOR-PER"),
        ("{S} spoke. In his letter to {H}, Norwegian Foreign Minister Nils Dahl wrote of fish.", ""),
        ("In a speech after {H} left for Graz ahead of his meeting with {S}, Peruvian Foreign Minister Ana Ruiz spoke of fish.", "JPN-NOR"),
        # A name of another state does not say who a delegation is.
        ("{H} is hosting a delegation from Japan, Peruvian President Ana Ruiz wrote.", "JPN-NOR"),
        # A state's team is not whoever speaks of it.
        ("{H} said on Sunday a Norwegian team had arrived in Japan.", ""),
        ("{H} said on Sunday he had arrived in Japan.", "JPN-NOR"),
        # A journey that is only one of a stranger's.
        ("{H} spoke. Police looked into Tollan's journeys, including a visit to Japan, and asked if he met anyone.", ""),
    ],
)  # fmt: skip
def test_who_acts_instead(text: str, told: str) -> None:
    assert rows(text, DAY, "en", fields=("countries",)) == ([told] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{H} severed virtually all ties after a summit with {S} on Monday.", "meeting"),
        ("{H} and {S} met virtually on Monday.", "video"),
        ("{H} said in a statement published online that he would visit Japan.", "meeting"),
    ],
)
def test_what_is_no_video(text: str, told: str) -> None:
    assert rows(text, DAY, "en", fields=("mode",)) == [told]
