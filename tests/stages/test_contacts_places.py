"""Where a contact took place: known towns, unknown names, venues, and what is no place."""

import pytest

from extract.contacts.article import read
from extract.sources.textfile import document
from tests.reading import rows

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


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # What a dated contact is for lies elsewhere.
        ("{H} met {S} on Monday to open an embassy in Graz.", ""),
        ("{H} met {S} on Monday to prepare a summit in Graz.", ""),
        ("{H} met {S} on Monday to hold talks in Graz.", "Graz"),
        ("{H} flew off on Monday to meet {S} in Graz.", "Graz"),
        ("{H} met {S} in Graz on Monday to discuss a truce.", "Graz"),
        # Where somebody was born or is at home is not where he is.
        ("{H}, born in Graz, met {S} on Monday.", ""),
        # Who is visiting a town, and who hosts.
        ("{H}, who is visiting Lima, met {S} on Monday.", "Lima"),
        ("{H} met {S} on Monday after visiting Lima.", ""),
        ("Lima hosted talks between {H} and {S} on Monday.", "Lima"),
    ],
)
def test_where_english_news_has_a_contact(text, place):
    assert rows(text, "2012-05-09", "en", fields=("place",)) == [place]
