"""Several dyads as small multiples: one above the other, over the same years."""

import itertools
import json
from dataclasses import replace
from datetime import date

import dashboard_sample
import pytest

from dashboard import filters, headline, queries, timeline
from dashboard.i18n import strings
from dashboard.page import Page
from dashboard.queries import Shelf
from dashboard.theme import LIGHT
from dashboard.timeline import labels, marks
from dashboard.timeline.frame import BLOCK_AIR, extent, page_frames, picture_frames
from dashboard.view import View, from_query, to_query
from extract import store

EN = strings("en")
SCREEN = {"width": 1000, "theme": "light", "lang": "en"}
SEARCH = "?dyad=RUS-USA&with=DEU-RUS"


@pytest.fixture(scope="module")
def page(sample_path):
    return Page(Shelf(sample_path), pdf=False)


@pytest.fixture(scope="module")
def scenes(sample):
    return queries.compared(sample, from_query(SEARCH))


def texts(drawn):
    return " ".join(note.text for note in drawn.layout.annotations)


def test_dyads_share_their_years_and_keep_their_rows(scenes):
    assert [scene.dyad for scene in scenes] == [("RUS", "USA"), ("DEU", "RUS")]
    assert len({(scene.first, scene.last) for scene in scenes}) == 1
    assert [row.id for row in scenes[1].contacts] == ["c-merkel"]


def test_every_dyad_is_named_and_none_covers_another(scenes):
    drawn = timeline.figure(scenes[0], LIGHT, EN, width=1000, others=scenes[1:])
    shown = texts(drawn)
    assert "<b>US–Russia</b>" in shown
    assert "<b>Germany–Russia</b>" in shown
    hits = [trace for trace in drawn.data if trace.name == marks.HIT]
    assert max(hits[0].y) < min(hits[1].y)
    assert sum(trace.name == "coverage" for trace in drawn.data) == 1


def test_no_label_is_struck_through_by_the_line_between_two_dyads(scenes):
    blocks = [scene.lanes for scene in scenes]
    frames = page_frames(1000, blocks, (scenes[0].first, scenes[0].last), 60, crowded=True)
    rows = [
        replace(scenes[0].contacts[at], id=str(at), level=scenes[0].lanes[-1]) for at in range(5)
    ]
    layer = labels.draw(rows, frames[0], LIGHT, EN, dyad=("RUS", "USA"), obstacles=())
    assert any(box.bottom > frames[0].floor - BLOCK_AIR for box in layer.boxes)
    assert all(box.bottom < frames[1].base for box in layer.boxes)


def test_the_years_of_a_dyad_without_a_date_are_not_drawn_for_the_others(tmp_path):
    store.write(tmp_path / "store", dashboard_sample.corpus_undated("merkel"))
    found = store.Store(tmp_path / "store")
    alone = queries.scene(found, from_query("?dyad=RUS-USA"))
    pair = queries.compared(found, from_query("?dyad=RUS-USA&with=DEU-RUS"))
    assert [extent(row) for row in pair[1].contacts] == [None]
    assert {(one.first, one.last) for one in pair} == {(alone.first, alone.last)}


@pytest.mark.parametrize("selected", ["c-carter", "c-merkel"])
def test_the_ring_finds_its_contact_in_every_dyad(scenes, selected):
    drawn = timeline.drawing(scenes[0], LIGHT, EN, width=1000, others=scenes[1:])
    assert timeline.ring(drawn["data"], selected, LIGHT)["type"] == "circle"


def test_blocks_lie_one_under_the_other_and_end_in_one_coverage_row():
    blocks = [("leaders", "officials"), ("leaders",), ()]
    span = (date(2013, 1, 1), date(2018, 12, 31))
    frames = page_frames(1000, blocks, span, 60, crowded=True)
    assert [frame.is_first for frame in frames] == [True, False, False]
    assert [frame.is_last for frame in frames] == [False, False, True]
    for above, below in itertools.pairwise(frames):
        assert above.floor + BLOCK_AIR == below.base
        assert max(above.lanes.values(), default=0) < below.ceiling
    tall = picture_frames(1600, 900, blocks * 2, span, crowded=True)
    assert tall[0].height > 900


def test_the_headline_names_the_dyad_that_it_is_about(scenes):
    told = headline.headline(scenes[0], EN, others=scenes[1:])
    assert told == "US–Russia: Three years without the chiefs of staff in one room"
    assert "Reported US–Russia, Germany–Russia contacts" in headline.subtitle(
        scenes[0], EN, others=scenes[1:]
    )


def test_table_summary_and_exports_follow(page):
    drawing = page.draw(SEARCH, SCREEN, None)
    assert "14 contacts shown" in drawing.summary
    assert "c-merkel" in {row["id"] for row in page.rows(SEARCH, SCREEN)["rows"]}
    saved = json.loads(page.saved(SEARCH, SCREEN, "json")["content"])
    assert len({row["id"] for row in saved}) == len(saved) == 14
    picture = page.picture(SEARCH, SCREEN, "png")
    assert picture["height"] == picture["figure"]["layout"]["height"]


PRESSED = [
    (View(), "DEU-RUS", (("DEU", "RUS"),)),
    (View(others=(("DEU", "RUS"),)), "DEU-RUS", ()),
    (View(), "nonsense", ()),
]


@pytest.mark.parametrize(("view", "value", "expected"), PRESSED)
def test_a_chip_takes_a_dyad_in_and_out(view, value, expected):
    assert filters.pressed(view, "compare", value).others == expected


def test_no_more_than_four_dyads_are_compared():
    view = View()
    for pair in ("DEU-RUS", "FRA-RUS", "GBR-RUS", "CHN-RUS"):
        view = filters.compared(view, pair)
    assert [pair[0] for pair in view.others] == ["FRA", "GBR", "CHN"]


def test_a_comparison_is_part_of_the_permalink():
    search = "?with=DEU-RUS,FRA-RUS"
    assert from_query(search).others == (("DEU", "RUS"), ("FRA", "RUS"))
    assert to_query(from_query(search)) == search
    assert from_query("?with=x,USA-USA").others == ()


def test_a_dyad_is_not_compared_with_itself(sample):
    assert len(queries.compared(sample, from_query("?dyad=RUS-USA&with=RUS-USA"))) == 1
