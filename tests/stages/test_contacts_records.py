"""An office's own record: a title names only the other side, and the text below it whose record it is."""

import pytest

from tests.reading import rows

DAY = "2021-05-08"
HOST = "President of Norway Lars Holm"
GUEST = "President of Japan Ken Sato"
CALL = f"Telephone conversation with {GUEST}"
TOLD = (
    f"The leaders discussed trade. {HOST} thanked Ken Sato for his help. Lars Holm spoke of fish."
)

RECORDS = [
    (f"{CALL}\n\n{TOLD}", ["JPN-NOR 2021-05-08 phone held"]),
    (
        f"Second telephone conversation with {GUEST}\n\n{TOLD}",
        ["JPN-NOR 2021-05-08 phone held"],
    ),
    # A transcript: who is told to speak first.
    (
        f"Talks with {GUEST}\n\n{HOST}: Mr President, it is good to see you.\n\n{GUEST}: Thank you.",
        ["JPN-NOR 2021-05-08 talks held"],
    ),
    (
        f"Meeting with Baltic Council Chairperson, President of Kenya Uhuru Njoroge\n\n{TOLD} President of Kenya Uhuru Njoroge left.",
        ["KEN-NOR 2021-05-08 meeting held"],
    ),
    (
        f"Telephone conversation with {GUEST} and Prime Minister of Kenya Uhuru Njoroge\n\n{TOLD}",
        ["JPN-KEN-NOR 2021-05-08 phone held"],
    ),
    # What they agreed on for some day is another contact, and none that is told of.
    (
        f"{CALL}\n\n{TOLD} Lars Holm and Ken Sato agreed to stay in contact.",
        ["JPN-NOR 2021-05-08 phone held"],
    ),
    # A day of its own beats that of the article, a time of something spoken of does not.
    (
        f"{CALL}\n\nOn May 7, Lars Holm had a telephone conversation with Ken Sato. {HOST} thanked him.",
        ["JPN-NOR 2021-05-07 phone held"],
    ),
    (
        f"{CALL}\n\n{TOLD} Lars Holm briefed his counterpart on the fair that was held last week.",
        ["JPN-NOR 2021-05-08 phone held"],
    ),
]

OTHERS = [
    # It is to come.
    f"Talks with {GUEST}\n\nOn May 9, the talks with Ken Sato will be held in Oslo. {HOST} is at home. Lars Holm is glad.",
    # Nobody is named more than once, or two as often.
    f"{CALL}\n\nThe weather was good. {HOST} has a cold.",
    f"{CALL}\n\n{HOST} fell ill. Lars Holm slept. Prime Minister of Kenya Uhuru Njoroge fell ill. Uhuru Njoroge slept.",
    # A title that goes on, and one of an outsider.
    f"Meeting with {GUEST} was no mistake\n\n{TOLD}",
    f"Meeting with Nordsee chief executive Ken Sato\n\n{HOST} thanked Ken Sato. Lars Holm spoke of fish.",
    # A message is told in full below.
    f"Letter to {GUEST}\n\n{HOST} is at home. Lars Holm is glad.",
]


DOERS = [
    (
        f"{HOST} praised the signals sent by President of Kenya Amina Njoroge during her visit to Tokyo on Monday.",
        ["JPN-KEN 2021-05-03"],
    ),
    (
        f"{HOST} praised the plan laid out by President of Kenya Amina Njoroge after her talks with {GUEST} on Monday.",
        ["JPN-KEN 2021-05-03"],
    ),
    # It was done to the one whose visit it is.
    (f"{HOST} was seen by reporters during his visit to Japan on Monday.", ["JPN-NOR 2021-05-03"]),
    (
        f"{HOST} was warmly greeted by President of Kenya Amina Njoroge during his visit to Nairobi on Monday.",
        ["KEN-NOR 2021-05-03"],
    ),
]

SPEECH = (
    "We shall not rest - President Lars Holm's address\n\nNorwegians! {opening} Today a sailor came home. "
    f"I spoke with {GUEST}. He likes fish. Glory to Norway!"
)
OPENINGS = [
    ("Today I will begin with a story.", ["JPN-NOR 2021-05-08"]),
    # Somebody else's day ahead is the news.
    ("Today the fishermen will vote.", ["JPN-NOR 2021-05-01/2021-05-08"]),
]


@pytest.mark.parametrize(("text", "told"), DOERS)
def test_a_possessive_means_who_did_what_is_told_before_it(text, told):
    assert rows(text, DAY, "en", fields=("countries", "date")) == told


@pytest.mark.parametrize(("opening", "told"), OPENINGS)
def test_what_a_speaker_will_speak_of_is_no_news(opening, told):
    text = SPEECH.format(opening=opening)
    assert rows(text, DAY, "en", fields=("countries", "date")) == told


@pytest.mark.parametrize(("text", "told"), RECORDS)
def test_the_text_tells_whose_record_a_title_heads(text, told):
    assert rows(text, DAY, "en", fields=("countries", "date", "mode", "status")) == told


@pytest.mark.parametrize("text", OTHERS)
def test_a_title_is_no_record(text):
    assert rows(text, DAY, "en", fields=("countries",)) == []


def test_a_german_office_keeps_its_record_too():
    text = (
        "Telefonat mit dem japanischen Präsidenten Ken Sato\n\n"
        "Der norwegische Ministerpräsident Lars Holm hat Ken Sato gedankt. Holm sprach von Fisch."
    )
    told = rows(text, DAY, "de", fields=("countries", "date", "mode"))
    assert told == ["JPN-NOR 2021-05-08 phone"]
