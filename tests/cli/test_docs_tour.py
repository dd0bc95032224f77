"""The tour in Python runs from its first block to its last."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOUR = (ROOT / "docs" / "tour.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", TOUR, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def names(store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tour")
    (folder / "store").symlink_to(store)
    told = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for number, block in enumerate(BLOCKS):
            exec(compile(block, f"tour.md, block {number}", "exec"), told)  # noqa: S102
    return told


def test_the_frames_hold_what_the_tour_says(names):
    assert set(names["held"]["status"]) == {"held"}
    assert 0 < len(names["to_the_day"]) < len(names["held"])
    assert list(names["calls"]["date"]) == sorted(names["calls"]["date"])
    assert len(names["checked"]) > len(names["contacts"])


def test_the_silences_are_those_of_the_store(names):
    assert names["gaps"]["days_min"].min() >= 365
    assert list(names["gaps"]["days_min"]) == sorted(names["gaps"]["days_min"], reverse=True)
    assert names["longest"]["level"] == "chiefs_of_staff"
    assert {"leaders", "chiefs_of_staff"} & set(names["attested"]["level"])


def test_the_figure_counts_every_contact_that_surely_lies_in_one_year(names):
    assert sum(sum(bar.y) for bar in names["figure"].data) == len(names["sure"])


def test_an_article_of_one_s_own_becomes_a_row(names):
    (contact,) = names["corpus"].contacts
    assert (str(contact.date), contact.countries) == ("2019-03-11", ("JPN", "NOR"))
