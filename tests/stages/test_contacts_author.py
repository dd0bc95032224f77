"""Who speaks as "I" in a press release or a speech, what letters say, when an offer was made, and who signs or is elected."""

import pytest

from tests.reading import rows

DAY = "2015-05-20"
HEAD = "PRESS RELEASE of the office of the Norwegian Foreign Minister Lars Holm.\n\n"
NORWAY = "Norwegian Prime Minister Lars Holm"
JAPAN = "Japanese Prime Minister Ken Sato"
# Each row: text, and the sides, mode, status and date of its rows.
SAID = [
    (HEAD + "It reciprocated my visit to Japan in July 2014.", ["JPN-NOR meeting held 2014-07"]),
    (HEAD + "I met Japanese Foreign Minister Ken Sato on Monday.", ["JPN-NOR meeting held 2015-05-18"]),
    (HEAD + "Japanese Foreign Minister Ken Sato and I discussed fish on Monday.", ["JPN-NOR talks held 2015-05-18"]),
    # A speech without a title is held for the state that it hails at its end.
    ("The night was hard. I spoke with the Prime Minister of Chile on Monday. Our towns stand. Glory to Norway!", ["CHL-NOR talks held 2015-05-18"]),
    ("The night was hard. I spoke with the Prime Minister of Chile on Monday. Our towns stand.", []),
    ('A fan cried: "I spoke with the Prime Minister of Chile on Monday. Glory to Norway!"', []),
    # Nobody's words: an article of a newspaper, and what a release quotes.
    ("News of the office of the Norwegian Foreign Minister Lars Holm.\n\nI met Japanese Foreign Minister Ken Sato on Monday.", []),
    (HEAD + '"I met Japanese Foreign Minister Ken Sato on Monday," a fisherman said.', []),
]  # fmt: skip
LETTERS = [
    (f"{NORWAY} wrote in a letter to {JAPAN} that he had cancelled the talks in June.", ["JPN-NOR letter held 2015-05-13/2015-05-20"]),
    (f"{NORWAY} sent a letter to {JAPAN} on Monday saying he would not come in June.", ["JPN-NOR letter held 2015-05-18"]),
    (f"{NORWAY} cancelled a letter to {JAPAN}.", ["JPN-NOR letter cancelled"]),
]  # fmt: skip
LISTED = [
    ("On May 25 the presidents of Norway, Chile and Peru will meet in Graz. The Norwegian president will also hold bilateral meetings with the presidents of Chile and Peru.", ["CHL-NOR-PER meeting planned 2015-05-25", "CHL-NOR meeting planned", "NOR-PER meeting planned"]),
    ("There were long talks with the Prime Minister of Chile, the President of Peru, Prime Minister of Japan Sato.", []),
    ("After long talks with the Prime Minister of Chile, the President of Peru left on Monday.", ["CHL-PER talks held 2015-05-13/2015-05-20"]),
]  # fmt: skip
OFFERED = [
    ("Norway proposed holding military talks with Japan last month.", ["JPN-NOR talks proposed"]),
    (f"On Monday {NORWAY} invited {JAPAN} to visit Oslo.", ["JPN-NOR meeting proposed"]),
    (f"{NORWAY} on Friday offered to meet {JAPAN}.", ["JPN-NOR meeting proposed"]),
    (f"{NORWAY} said he wants to meet {JAPAN} in June.", ["JPN-NOR meeting proposed 2015-06"]),
    (f"{NORWAY} offered to meet {JAPAN} on Friday.", ["JPN-NOR meeting proposed 2015-05-22"]),
    (f"{NORWAY} said that if he wins in June, he will meet {JAPAN}.", ["JPN-NOR meeting proposed"]),
    (f"Stopping the dialogue with {JAPAN}, {NORWAY} said, would help nobody.", []),
]  # fmt: skip
SIDES = [
    (f"Norway's president-elect, Lars Holm, met {JAPAN} on Monday.", ["JPN-NOR meeting held 2015-05-18"]),
    (f"{NORWAY} and {JAPAN} signed a cooperation plan on Monday.", ["JPN-NOR meeting held 2015-05-18"]),
    ("Trade chiefs of Norway and Japan met on Monday.", ["JPN-NOR meeting held 2015-05-18"]),
    (f"Norway's president-elect, Lars Holm, praised {JAPAN} on Monday.", []),
    ("Norway and Japan signed a cooperation plan on Monday.", []),
    ("Village chiefs of Norway and Japan met on Monday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SAID + LETTERS + LISTED + OFFERED + SIDES)
def test_what_is_told(text, told):
    assert rows(text, DAY, "en", fields=("countries", "mode", "status", "date")) == told


def test_officials_of_the_two_sides_are_no_leaders():
    text = f"{NORWAY} and {JAPAN} are old friends. Discussions between officials from the two sides took place in Graz on Monday."
    assert rows(text, DAY, "en", fields=("countries", "level")) == ["JPN-NOR officials"]


def test_a_name_without_its_last_words_is_the_same_person():
    text = (
        "Call with Saudi Prime Minister Omar bin Nasser\n\n"
        f"{NORWAY} called Saudi Prime Minister Omar bin Nasser Al Harbi today."
    )
    assert rows(text, DAY, "en", fields=("countries", "date")) == ["NOR-SAU 2015-05-20"]
