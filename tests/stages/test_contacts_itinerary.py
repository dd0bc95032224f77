"""English itineraries: each stop has its own days, its own counterpart and its own level, and an office's titles are read."""

import pytest

from extract.contacts.article import read
from extract.sources.textfile import document

PAD = "The weather was mild, and people bought bread and fish for the evening in the old town."
BEGINS = (
    "Secretary of State Mike Pompeo will travel to Portugal, Peru and Ghana May 9-16, 2020.\n\n"
)


def _rows(text, published):
    mentions = read(document(f"date {published}\n\n{text}\n\n{PAD}\n", id="x", lang="en")).mentions
    return [
        f"{'-'.join(m.countries)} {m.date or ''} {m.place} {m.level} {m.status}" for m in mentions
    ]


# Each row: an article of May 2020, and its rows: sides, date, place, level, status.
STOPS = [
    (
        BEGINS + "In Lisbon on May 9-10, the Secretary will meet with Prime Minister Ana Rocha.",
        "PRT-USA 2020-05-09/2020-05-10 Lisbon foreign_ministers planned",
    ),
    (
        BEGINS + "In Lima, Peru, on May 12, the Secretary will meet with President Ana Rojas Jr. and others.",
        "PER-USA 2020-05-12 Lima foreign_ministers planned",
    ),
    (
        BEGINS + "Finally, the Secretary will travel to Ghana on May 14-16, where he will speak with senior Ghanaian government officials.",
        "GHA-USA 2020-05-14/2020-05-16  officials planned",
    ),
    (
        BEGINS + "The Secretary will first travel to Accra, Ghana, May 9-11. The Secretary will meet with President Kofi Addo.",
        "GHA-USA 2020-05-09/2020-05-11 Accra foreign_ministers planned",
    ),
    (
        BEGINS + "The Secretary will then travel to Lima on May 12 and meet with President Ana Rojas of Peru.",
        "PER-USA 2020-05-12 Lima foreign_ministers planned",
    ),
    # No stop of its own: the days of the whole journey are all that is told.
    (
        BEGINS + "The Secretary of the club in Lima on May 12 will meet fans.",
        "PER-USA 2020-05-09/2020-05-16  foreign_ministers planned",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "row"), STOPS)
def test_a_stop_has_its_own_days_and_counterpart(text, row):
    assert row in _rows(text, "2020-05-06")


# Each row: an article of Thursday 2020-03-05, and all its rows.
TOLD = [
    (
        "Norwegian Foreign Minister Lars Holm is on a tour. He will be in Rome on March 10 for talks with Italian Foreign Minister Ugo Neri, then flies to Lima, where he meets Peruvian Prime Minister Ana Rojas on March 11.",
        ["ITA-NOR 2020-03-10 Rome foreign_ministers planned", "NOR-PER 2020-03-11 Lima foreign_ministers planned"],
    ),
    (
        "Assistant Secretary of State for Democracy, Human Rights, and Labor Jo Weber will travel to Oslo, Norway, March 9-10 to meet with senior Norwegian government officials.",
        ["NOR-USA 2020-03-09/2020-03-10 Oslo officials planned"],
    ),
    (
        "U.S. Deputy Secretary of State Jo Weber met with Norwegian Foreign Minister Lars Holm in Oslo on Monday. The Deputy Secretary met Danish Deputy Foreign Minister Ida Krag on Tuesday.",
        ["NOR-USA 2020-03-02 Oslo officials held", "DNK-USA 2020-03-03  officials held"],
    ),
    ("The Secretary met Norwegian Foreign Minister Lars Holm on Monday.", []),
    (
        "Japanese Foreign Minister Taro Sato met Norwegian Foreign Minister Lars Holm on Monday; in Copenhagen on Tuesday, he met Danish Prime Minister Ida Krag.",
        ["JPN-NOR 2020-03-02  foreign_ministers held", "DNK-JPN 2020-03-03 Copenhagen foreign_ministers held"],
    ),
    (
        "Norwegian Foreign Minister Lars Holm will travel to Tokyo March 9-10 to attend a fair. On the margins of the fair, he will meet with Japanese Foreign Minister Taro Sato.",
        ["JPN-NOR 2020-03-09/2020-03-10 Tokyo foreign_ministers planned"],
    ),
    (
        "Norwegian Foreign Minister Lars Holm visited Tokyo on Monday and met Foreign Minister Taro Sato of Japan on Tuesday.",
        ["JPN-NOR 2020-03-02 Tokyo foreign_ministers held", "JPN-NOR 2020-03-03 Tokyo foreign_ministers held"],
    ),
    (
        "Norwegian Foreign Minister Lars Holm will meet with Foreign Minister Taro Sato of Japan at 11:00 a.m. on Thursday, March 12, at the ministry.",
        ["JPN-NOR 2020-03-12  foreign_ministers planned"],
    ),
    # "He" who acts in both clauses is none whom the first one names.
    ("He praised Prime Minister Taro Sato of Japan when he met President Ana Rojas of Peru.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_an_itinerary_is_read_stop_by_stop(text, told):
    assert _rows(text, "2020-03-05") == told


# A post marks names: a hash is none of the name.
def test_a_hash_does_not_part_a_name():
    text = "On March 3, Norwegian Foreign Minister Lars #Holm met with the Minister of Foreign Affairs and International Trade of Peru Ana Rojas."
    assert _rows(text, "2020-03-05") == ["NOR-PER 2020-03-03  foreign_ministers held"]


# An article that is known to be of a month: a range in that month is one of that year.
def test_a_range_of_days_in_the_month_of_an_article_stays_a_range():
    text = "Norwegian Foreign Minister Lars Holm will meet Japanese Prime Minister Taro Sato on May 11-12."
    assert _rows(text, "2020-05") == ["JPN-NOR 2020-05-11/2020-05-12  foreign_ministers planned"]


H, S = "Norwegian President Lars Holm", "Japanese Prime Minister Taro Sato"
# Each row: an article of Thursday 2020-03-05, and the dates of its rows.
LASTING = [
    (f"{H} concluded three days of meetings with {S} on Tuesday.", ["2020-03-01/2020-03-03"]),
    (f"{H} began two days of talks with {S} on Tuesday.", ["2020-03-03/2020-03-04"]),
    (f"{H} and {S} wrapped up their two-day summit in Oslo on Tuesday.", ["2020-03-02/2020-03-03"]),
    (f"{H} will pay a two-day visit to Japan starting Monday.", ["2020-03-09/2020-03-10"]),
    (f"{H} is to make a three-day visit to Japan from March 10.", ["2020-03-10/2020-03-12"]),
    (f"{H} left for a two-day visit to Japan on Tuesday.", ["2020-03-03/2020-03-04"]),
    ("Norwegian and Japanese officials met for two days of talks this week. The talks ended on Wednesday.", ["2020-03-03/2020-03-04"]),
    ("Norwegian and Japanese officials met this week. The talks ended on Wednesday.", ["2020-03-04"]),
    (f"{H} met {S} on Tuesday for two days of talks.", ["2020-03-03"]),
    # The day before a journey is no second call.
    ("The leaders of Norway and Japan spoke by phone late Tuesday, a day before the Norwegian president flies to Peru.", ["2020-03-03"]),
    (f"{H} told {S}, who is ill, in a phone call on Tuesday that he was well.", ["2020-03-03"]),
    (f"{H}, left, shakes hands with {S} in Oslo, Norway, Tuesday, March 3, 2020.", ["2020-03-03"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), LASTING)
def test_what_lasts_for_days_has_them_all(text, dates):
    mentions = read(document(f"date 2020-03-05\n\n{text}\n\n{PAD}\n", id="x", lang="en")).mentions
    assert [str(m.date or "") for m in mentions] == dates
