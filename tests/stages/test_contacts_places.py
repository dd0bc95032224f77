"""Where a contact took place: known towns, unknown names, venues, and what is no place."""

import pytest

from extract.contacts.article import read
from extract.sources.textfile import document

PLACES = [
    ("{holm} met {sato} in Geneva on Monday.", "Geneva"),
    ("{holm} met {sato} in the resort of Puerto Nuevo on Monday.", "Puerto Nuevo"),
    ("{holm} met {sato} at Camp Granite on Monday.", "Camp Granite"),
    ("{holm} met {sato} at the Linden Palace on Monday.", "Linden Palace"),
    ("In San Telmo, {holm} is expected to meet {sato} in May.", "San Telmo"),
    ("{holm} visited Tokyo on Monday.", "Tokyo"),
    ("{holm} met {sato}, in Geneva for a fair, on Monday.", "Geneva"),
    ("After a White House meeting with {sato} on Monday, {holm} left.", "White House"),
    ("{holm} spoke at Vienna talks with {sato} on Monday.", "Vienna"),
    ("A spokesman in Oslo said that {holm} had met {sato} in Vienna.", "Vienna"),
    ("A spokesman said in Oslo, that {holm} had met {sato} there.", ""),
    ("{holm} met {sato} in Congress on Monday.", ""),
    ("{holm} met {sato} in the Senate on Monday.", ""),
    ("{holm} met {sato} in May.", ""),
]
NAMES = {
    "holm": "Norwegian Foreign Minister Lars Holm",
    "sato": "Japanese Foreign Minister Ken Sato",
}
FILLER = "\n\nThat was confirmed in the evening by both of the sides with a short statement."


@pytest.mark.parametrize(("sentence", "place"), PLACES)
def test_the_place_is_what_the_sentence_names(sentence, place):
    told = read(document(sentence.format(**NAMES) + FILLER, id="example.txt", lang="en"))
    assert [mention.place for mention in told.mentions] == [place]


def test_a_german_compound_names_its_place():
    text = "Norwegens Ministerpräsident Lars Holm lobte bei seinem Tokio-Besuch im Mai den Plan."
    told = read(document(text, id="example.txt", lang="de"))
    assert [mention.place for mention in told.mentions] == ["Tokio"]
