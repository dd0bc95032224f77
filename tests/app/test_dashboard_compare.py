"""Several dyads as small multiples: one above the other, over the same years."""

import itertools
import json
from dataclasses import replace
from datetime import date

import dashboard_sample
import pytest
from dashboard_parts import texts

from dashboard import filters, headline, queries, timeline
from dashboard.i18n import strings
from dashboard.theme import LIGHT
from dashboard.timeline import key, labels, marks
from dashboard.timeline.frame import BLOCK_AIR, extent, page_frames, picture_frames
from dashboard.view import View, from_query, to_query
from extract import store

EN = strings("en")
SCREEN = {"width": 1000, "theme": "light", "lang": "en"}
SEARCH = "?dyad=RUS-USA&with=DEU-RUS"


@pytest.fixture(scope="module")
def scenes(sample):
    return queries.compared(sample, from_query(SEARCH))


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
    assert timeline.ring(drawn["detail"]["data"], selected, LIGHT)["type"] == "circle"


def test_blocks_lie_one_under_the_other_and_end_in_one_coverage_row():
    blocks = [("leaders", "officials"), ("leaders",), ()]
    span = (date(2013, 1, 1), date(2018, 12, 31))
    frames = page_frames(1000, blocks, span, 60, crowded=True)
    assert [frame.is_first for frame in frames] == [True, False, False]
    assert [frame.is_last for frame in frames] == [False, False, True]
    for above, below in itertools.pairwise(frames):
        assert above.floor + BLOCK_AIR == below.base
        assert max(above.lanes.values(), default=0) < below.ceiling
    tall = picture_frames(1600, 900, [blocks[0]] * 4, span, crowded=True)
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


def test_no_more_than_twelve_dyads_are_compared():
    view = View()
    for letter in "ABCDEFGHIJKL":
        view = filters.compared(view, f"{letter}AA-RUS")
    assert [pair[0][0] for pair in view.others] == list("BCDEFGHIJKL")


PAIRS = ("CHN-USA", "FRA-RUS", "GBR-RUS", "IRN-USA", "NATO-RUS")


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """A store of seven dyads: the first of the sample, under other names, and the second."""
    whole = dashboard_sample.corpus()
    first = [one for one in whole.contacts if set(one.countries) == {"RUS", "USA"}]
    contacts, gaps = list(whole.contacts), list(whole.gaps)
    for pair in PAIRS:
        sides = tuple(sorted(pair.split("-")))
        for one in first:
            told = tuple(replace(m, id=f"{m.id}-{pair}", countries=sides) for m in one.mentions)
            contacts.append(
                replace(one, id=f"{one.id}-{pair}", countries=sides, mentions=told, conflicts=())
            )
        for gap in whole.gaps:
            ends = [end and f"{end}-{pair}" for end in (gap.after, gap.before)]
            gaps.append(gap._replace(countries=sides, after=ends[0], before=ends[1]))
    path = tmp_path_factory.mktemp("many") / "store"
    store.write(path, replace(whole, contacts=tuple(contacts), gaps=tuple(gaps)))
    return store.Store(path)


def test_many_dyads_have_one_row_each_with_silences_and_bubbles_of_any_level(many):
    view = from_query("?dyad=RUS-USA&with=" + ",".join(PAIRS))
    scenes = queries.compared(many, view)
    assert {(one.lanes, gap.level) for one in scenes for gap in one.gaps} == {((), "any")}
    drawn = timeline.figure(scenes[0], LIGHT, EN, width=1000, others=scenes[1:])
    hits = [trace for trace in drawn.data if trace.name == marks.HIT]
    assert [len(set(trace.y)) for trace in hits] == [1] * 6
    assert [len(trace.x) for trace in hits] == [8] * 6
    heights = [trace.y[0] for trace in hits]
    assert heights == sorted(set(heights))
    assert "Leaders" not in texts(drawn)
    assert drawn.layout.height < 640
    assert "contacts of 6 pairs at any level" in headline.subtitle(scenes[0], EN, others=scenes[1:])
    told = headline.headline(scenes[0], EN, others=scenes[1:])
    assert told.endswith("months without a reported contact")
    assert [entry.form for entry in key.entries(timeline.together(scenes), EN)] == ["inferred"]


def test_four_dyads_keep_their_lanes_and_a_fifth_takes_them(many):
    def lanes(pairs):
        found = queries.compared(many, from_query("?dyad=RUS-USA&with=" + ",".join(pairs)))
        return [len(one.lanes) for one in found]

    assert lanes(PAIRS[:3]) == [4] * 4
    assert lanes(PAIRS[:4]) == [0] * 5


def test_a_picture_of_many_dyads_grows_and_its_rows_share_it(many):
    view = from_query("?dyad=RUS-USA&with=" + ",".join(PAIRS))
    scenes = queries.compared(many, view)
    drawn = timeline.picture(scenes[0], LIGHT, EN, width=1600, height=500, others=scenes[1:])
    assert drawn.layout.height > 500
    frames = picture_frames(
        1600, 900, [() for _ in scenes], (scenes[0].first, scenes[0].last), crowded=True
    )
    rows = {round(frame.ceiling - frame.base, 6) for frame in frames}
    assert len(rows) == 1
    assert frames[-1].is_last
    assert not any(frame.is_last for frame in frames[:-1])


def test_a_comparison_is_part_of_the_permalink():
    search = "?with=DEU-RUS,FRA-RUS"
    assert from_query(search).others == (("DEU", "RUS"), ("FRA", "RUS"))
    assert to_query(from_query(search)) == search
    assert from_query("?with=x,USA-USA").others == ()


def test_a_dyad_is_not_compared_with_itself(sample):
    assert len(queries.compared(sample, from_query("?dyad=RUS-USA&with=RUS-USA"))) == 1
