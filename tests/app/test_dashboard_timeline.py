import json
import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest
from dashboard_parts import texts
from dashboard_sample import gap_id

from dashboard import queries, timeline, wording
from dashboard.i18n import strings
from dashboard.rows import Cell, ContactRow, Density, Disagreement, GapRow, Person, Source
from dashboard.theme import DARK, LIGHT
from dashboard.timeline import hover, key, labels, lanes, marks, silences, window
from dashboard.timeline.frame import (
    DAY_MS,
    MARGIN_LEFT,
    Box,
    moment,
    page_frames,
    picture_frames,
    text_width,
)
from dashboard.timeline.swarm import offsets
from dashboard.view import from_query
from extract.edtf import day, parse

EN, DE = strings("en"), strings("de")
WIDTHS = [362, 740, 968, 1000, 1600]


def figure(scene, **options):
    return timeline.figure(scene, LIGHT, EN, **({"width": 1000} | options))


def page_frame(width, names, span, below, *, crowded):
    return page_frames(width, [tuple(names)], span, below, crowded=crowded)[0]


def picture_frame(width, height, names, span, *, crowded):
    return picture_frames(width, height, [tuple(names)], span, crowded=crowded)[0]


def trace(drawn, name):
    return next(trace for trace in drawn.data if trace.name == name)


def contact(identity, value, *, status="held", kind="phone", level="leaders", seen=None):
    source = Source("a", "Title", "Outlet", "", "en", None, "")
    return ContactRow(
        id=identity,
        date=parse(value) if value else None,
        kind=kind,
        level=level,
        status=status,
        countries=("RUS", "USA"),
        people=(),
        place="",
        minutes=None,
        topics=(),
        disagreements=(),
        quote="",
        source=source,
        sources=1,
        seen=seen,
    )


def test_every_contact_can_be_pointed_at(scene):
    drawn = figure(scene)
    hits = trace(drawn, marks.HIT)
    assert {data[0] for data in hits.customdata} == {row.id for row in scene.contacts}
    # Targets of 26 pixels and more without a mark of their own: what counts is the distance to the pointer.
    assert hits.mode == "none"
    assert drawn.layout.hoverdistance >= 13


def test_a_day_lies_at_its_noon_and_a_month_at_its_middle(scene):
    hits = trace(figure(scene), marks.HIT)
    where = {data[0]: x for data, x in zip(hits.customdata, hits.x, strict=True)}
    assert where["c-carter"] == moment(date(2015, 9, 18)) + 12 * 3_600_000
    assert where["c-dempsey"] == (moment(date(2014, 1, 1)) + moment(date(2014, 2, 1))) / 2


def test_every_gap_can_be_pointed_at_whole(scene):
    gaps = trace(figure(scene), silences.HIT)
    assert [data[0] for data in gaps.customdata] == [gap.id for gap in scene.gaps]
    one = next(
        i for i, gap in enumerate(scene.gaps) if gap.id == gap_id("chiefs_of_staff", "dempsey")
    )
    assert gaps.base[one] == moment(date(2014, 2, 1))
    assert gaps.base[one] + gaps.x[one] == moment(date(2017, 2, 16))


PILLS = [
    ("2015-09-18", False),
    ("2017-07-07/2017-07-08", False),
    ("2018-06-18/2018-07-16", True),
    ("2014-01", True),
    ("2014-21", True),
    ("2018", True),
    ("../2014", True),
]


@pytest.mark.parametrize(("value", "expected"), PILLS)
def test_a_coarse_date_is_a_pill_and_a_day_a_mark(value, expected):
    assert marks.is_pill(contact("c", value)) is expected


def test_what_was_called_off_is_never_a_pill():
    assert not marks.is_pill(contact("c", "2014-01", status="cancelled"))


STATUSES = [("held", LIGHT.fact), ("planned", LIGHT.background), ("cancelled", LIGHT.intention)]


@pytest.mark.parametrize(("status", "colour"), STATUSES)
def test_blue_is_a_fact_and_grey_an_intention(scene, status, colour):
    row = contact("c-x", "2015-09-18", status=status)
    drawn = figure(replace(scene, contacts=(row,), bounds=(), gaps=()))
    # The page's target is transparent; every other trace with a point there is the mark itself.
    colours = {
        trace.marker.color
        for trace in drawn.data
        if trace.type == "scatter" and trace.name is None and len(trace.x) == 1
    }
    assert colours == {colour}


def test_a_plan_without_a_date_is_a_dotted_box_where_it_was_reported(scene):
    drawn = figure(scene)
    (box,) = [shape for shape in drawn.layout.shapes if shape.type == "rect" and shape.line.dash == "dot" and shape.xref is None]  # fmt: skip
    assert box.x0 <= moment(date(2018, 7, 1)) < moment(date(2018, 7, 31)) <= box.x1
    assert "no date · reported Jul 2018" in texts(drawn)


def test_a_plan_that_nobody_dates_is_not_drawn_but_listed(scene):
    row = contact("c-x", "", status="planned")
    drawn = figure(replace(scene, contacts=(row,), bounds=(), gaps=()))
    assert len(trace(drawn, marks.HIT).x) == 0


def test_bands_carry_their_length_in_words(scene):
    shown = texts(figure(scene))
    for words in (
        "at least 36 months",
        "at least 22 months",
        "none since · 33 months",
        "17 months",
    ):
        assert words in shown


def test_attested_silence_is_firm_and_inferred_silence_light(scene):
    drawn = figure(scene)
    colours = [trace.marker.color for trace in drawn.data if trace.type == "bar"]
    assert LIGHT.band in colours
    assert LIGHT.band_light in colours
    assert LIGHT.band != LIGHT.band_light


def test_contacts_filtered_out_of_a_gaps_ends_stay_as_pale_marks(sample):
    found = queries.scene(sample, from_query("?q=baku"))
    hits = trace(figure(found), marks.HIT)
    assert {"c-dempsey", "c-dunford", "c-carter"} <= {data[0] for data in hits.customdata}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", [EN, DE])
def test_no_text_stands_on_another(scene, width, words):
    frame = page_frame(width, scene.lanes, (scene.first, scene.last), 60, crowded=False)
    frame = replace(frame, offsets=offsets(scene.contacts, frame))
    dyad = wording.ordered(scene.dyad, words)
    drawn = marks.draw(scene.contacts, frame, LIGHT, ghosts=(), dyad=dyad, strings=words, asks=None)
    bands = silences.lengths(scene, frame, LIGHT, words, obstacles=drawn.boxes)
    names = labels.draw(
        scene.contacts, frame, LIGHT, words, dyad=dyad, obstacles=(*drawn.boxes, *bands.boxes)
    )
    written = [*bands.boxes, *names.boxes]
    assert not [pair for pair in combinations(written, 2) if pair[0].meets(pair[1])]
    assert not [box for box in names.boxes for mark in drawn.boxes if box.meets(mark)]
    assert all(box.left >= 0 for box in names.boxes)


def test_more_than_forty_contacts_stand_without_labels(scene):
    rows = tuple(
        contact(f"c-{n}", day(date(2014, 1, 1) + timedelta(days=31 * n)).text) for n in range(41)
    )
    few, many = (replace(scene, contacts=found, gaps=()) for found in (rows[:40], rows))
    assert "US – Russia" in texts(figure(few))
    assert "US – Russia" not in texts(figure(many))


def test_marks_on_one_day_stand_apart(scene):
    rows = [contact(f"c-{n}", "2015-09-18") for n in range(4)]
    frame = page_frame(1000, ["leaders"], (scene.first, scene.last), 60, crowded=False)
    assert len(set(offsets(rows, frame).values())) == len(rows)


def test_marks_without_a_place_lie_below_the_others_and_have_no_rim(scene):
    rows = [contact(f"c-{n}", "2015-09-18") for n in range(9)]
    frame = page_frame(1000, ["leaders"], (scene.first, scene.last), 60, crowded=False)
    frame = replace(frame, offsets=offsets(rows, frame))
    drawn = marks.draw(rows, frame, LIGHT, ghosts=(), dyad=("USA", "RUS"), strings=EN, asks=None)
    days = [one for one in drawn.traces if one["x"] and one["type"] == "scatter"]
    assert [len(one["x"]) for one in days] == [4, 5]
    assert ["line" in one["marker"] for one in days] == [False, True]


@pytest.mark.parametrize(("words", "months"), [(EN, True), (DE, False)])
def test_the_axis_names_no_month_in_a_foreign_language(scene, words, months):
    drawn = timeline.figure(scene, LIGHT, words, width=1000)
    forms = [stop.value for stop in drawn.layout.xaxis.tickformatstops]
    assert any("%b" in form for form in forms) is months
    assert "-" not in "".join(forms)  # plotly.js reads no period out of "%-d"


def test_on_a_narrow_page_who_spoke_is_cut_where_the_page_ends(scene):
    people = tuple(
        replace(person, name=f"Given {person.name.split()[-1]}-Leutheusser-Hohenzollern")
        for person in next(row for row in scene.contacts if row.level == "defence_ministers").people
    )
    rows = tuple(replace(row, people=people) for row in scene.contacts)
    drawn = timeline.figure(replace(scene, contacts=rows), LIGHT, DE, width=340)
    told = [note.text for note in drawn.layout.annotations if "Verteidigungsminister" in note.text]
    words = [re.sub(r"<[^>]*>", "", text) for text in told]
    assert all(word.endswith(" …") and text_width(word, 13) < 340 for word in words)
    assert words


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("many", [False, True])
def test_marks_that_step_aside_stay_off_the_names_between_lanes(scene, width, many):
    rows = [contact(f"c-{n}", "2015-09-18", level=scene.lanes[1]) for n in range(9)]
    frame = page_frame(width, scene.lanes, (scene.first, scene.last), 60, crowded=many)
    frame = replace(frame, offsets=offsets(rows, frame))
    places = [marks.position(row, frame)[1] for row in rows]
    half = 17 / 2 * frame.mark_scale
    for name in lanes.boxes(frame):
        assert all(y + half < name.top or y - half > name.bottom for y in places)


def test_a_box_without_a_date_hides_no_contact_and_is_blue_if_it_was_held(scene):
    seen = (date(2015, 9, 1), date(2015, 9, 30))
    rows = [contact(f"c-{status}", "", status=status, seen=seen) for status in ("held", "proposed")]
    frame = page_frame(1000, ["leaders"], (scene.first, scene.last), 60, crowded=False)
    drawn = marks.draw(rows, frame, LIGHT, ghosts=(), dyad=("USA", "RUS"), strings=EN, asks=None)
    assert {shape["fillcolor"] for shape in drawn.shapes} == {"rgba(0,0,0,0)"}
    assert [shape["line"]["color"] for shape in drawn.shapes] == [LIGHT.fact, LIGHT.intention]
    told = [entry.form for entry in key.entries(replace(scene, contacts=tuple(rows), gaps=()), EN)]
    assert told == ["phone", "undated_held", "undated"]


def test_marks_far_apart_stand_on_the_line(scene):
    rows = [contact("c-1", "2014-01-01"), contact("c-2", "2017-01-01")]
    frame = page_frame(1000, ["leaders"], (scene.first, scene.last), 60, crowded=False)
    assert set(offsets(rows, frame).values()) == {0}


FIRST = date(2014, 1, 1)


def dense(scene, numbers, *, forms=()):
    """Return a scene whose held contacts lie so many on each day from 2014 on, by level."""
    length = max(len(days) for days in numbers.values())
    counts = {
        level: np.array([*days, *[0] * (length - len(days))]) for level, days in numbers.items()
    }
    return replace(scene, cells=Density(FIRST, 1, counts, frozenset(forms)), contacts=(), gaps=())


def cells(drawn):
    return [one for one in drawn["detail"]["data"] if one["type"] == "cells"]


def test_cells_are_shaded_by_count_and_summed_over_the_levels(scene):
    drawn = figure(dense(scene, {"leaders": [1], "foreign_ministers": [40]}))
    met = trace(drawn, "cells")
    colours = [one.fillcolor for one in drawn.data if one.name == "shades"]
    assert sorted(re.findall(r"<b>(\d+)", " ".join(met.hovertext))) == ["1", "40", "41"]
    assert "Click to look closer" not in met.hovertext[0]
    assert len(set(colours)) == len(colours) == 2
    assert colours[0] != LIGHT.fact
    assert LIGHT.background not in colours


def test_every_pixel_has_a_cell_of_its_own_and_none_counts_twice(scene):
    numbers = {"leaders": [day % 7 for day in range(1500)], "officials": [3] * 1500}
    crowd = dense(scene, numbers)
    drawn = timeline.drawing(crowd, LIGHT, EN, width=1440)
    (found,) = cells(drawn)
    first, last = drawn["layout"]["meta"]["range"]
    frame = page_frame(1440, scene.lanes, (scene.first, scene.last), 60, crowded=True)
    assert found["size"] == max((last - first) / frame.plot_width, DAY_MS)
    assert [sum(row["counts"]) for row in found["rows"]] == [
        sum(numbers["leaders"]),
        sum(numbers["leaders"]),
    ]


WINDOWS = [
    ((date(2014, 3, 1), date(2014, 9, 1)), None),
    ((date(2014, 3, 1), date(2014, 9, 1)), (date(2014, 2, 1), date(2014, 10, 1))),
    ((date(2013, 1, 1), date(2016, 1, 1)), None),
    ((date(2014, 3, 1), date(2014, 3, 20)), (date(2014, 3, 1), date(2014, 3, 20))),
]


@pytest.mark.parametrize(("window", "marked"), WINDOWS)
def test_a_closer_look_counts_every_day_once_but_those_whose_contacts_are_drawn(
    scene, window, marked
):
    crowd = replace(dense(scene, {"leaders": list(range(900))}), marked=marked)
    ends = tuple(moment(end) for end in window)
    drawn = timeline.detail([crowd], LIGHT, EN, width=1000, window=ends)
    found = cells({"detail": drawn})
    days = range((marked[0] - FIRST).days, (marked[1] - FIRST).days + 1) if marked else ()
    rows = [row for one in found for row in one["rows"] if row["y"] != one["rows"][-1]["y"]]
    assert sum(sum(row["counts"]) for row in rows) == sum(range(900)) - sum(days)
    # What is near is drawn by the pixel or by the day, what is far as it was.
    sizes = [one["size"] for one in found]
    assert sizes == sorted(sizes)
    assert sizes[0] == max((ends[1] - ends[0]) / (1000 - MARGIN_LEFT - 16), DAY_MS)


def test_a_closer_look_says_the_length_on_the_part_of_a_band_in_view(scene):
    band = next(gap for gap in scene.gaps if gap.level == "leaders")
    middle = moment(band.start) + (moment(band.end) - moment(band.start)) / 2
    window = (middle, moment(band.end) + 300 * DAY_MS)
    alone = replace(scene, gaps=(band,), contacts=())
    notes = timeline.detail([alone], LIGHT, EN, width=1000, window=window)["annotations"]
    (note,) = [note for note in notes if wording.gap(band, EN) in note["text"]]
    assert middle < note["x"] < moment(band.end)


def test_forty_contacts_in_view_have_labels_however_many_there_are(scene):
    rows = tuple(contact(f"c-{n}", f"{1950 + n}-06-01") for n in range(60))
    many = replace(scene, contacts=rows, gaps=(), first=date(1949, 1, 1), last=date(2011, 1, 1))
    window = (moment(date(1960, 1, 1)), moment(date(1970, 1, 1)))
    notes = timeline.detail([many], LIGHT, EN, width=1000, window=window)["annotations"]
    assert len(notes) == 10
    assert all("US – Russia" in note["text"] for note in notes)
    assert not timeline.drawing(many, LIGHT, EN, width=1000)["detail"]["annotations"]


def test_the_key_of_cells_names_what_a_closer_look_shows(scene):
    crowd = dense(scene, {"leaders": [1, 2]}, forms={"phone", "planned", "denied"})
    told = [entry.form for entry in key.entries(crowd, EN)]
    assert told == ["cells", "phone", "pill", "planned", "denied"]


def test_the_key_of_a_picture_of_cells_names_no_mark_that_it_has_not(scene):
    crowd = replace(dense(scene, {"leaders": [1, 2]}, forms={"phone"}), contacts=scene.contacts[:2])
    sizes = {"width": 1600, "height": 900}
    told = texts(timeline.picture(crowd, LIGHT, EN, **sizes))
    assert "few to many contacts" in told
    assert "phone" not in told
    asked = timeline.drawing(replace(crowd, contacts=()), LIGHT, EN, width=1000)
    assert "phone" in json.dumps(asked["layout"]["annotations"])


ASKED = [
    ({"key": "k", "first": 0, "last": 1e12}, (0, 1e12)),
    ({"key": "other", "first": 0, "last": 1e12}, None),
    ({"key": "k", "first": 1e12, "last": 0}, None),
    ({"key": "k", "first": 0, "last": 1}, None),
    ({"key": "k", "first": 0, "last": 1e300}, None),
    ({"key": "k", "first": -1e300, "last": 0}, None),
    ({"key": "k", "first": float("nan"), "last": 1e12}, None),
    ({"key": "k", "first": "0", "last": 1e12}, None),
    ({"key": "k"}, None),
    (None, None),
    ("k", None),
]


@pytest.mark.parametrize(("asked", "expected"), ASKED)
def test_a_window_is_two_moments_of_the_picture_shown(asked, expected):
    assert window.looked_at(asked, "k") == expected


CELLS = [
    ("cell:12:0:6", Cell("", date(1970, 1, 1), date(1970, 1, 7), 12)),
    ("cell:1:-3650:-3650", Cell("", date(1960, 1, 4), date(1960, 1, 4), 1)),
    ("cell:1:-999999:999999", None),
    ("cell:x:0:6", None),
    ("c-carter", None),
]


@pytest.mark.parametrize(("name", "expected"), CELLS)
def test_a_cell_is_named_by_its_number_and_its_days(name, expected):
    assert window.cell(name) == expected


SELECTED = [
    ("c-carter", "circle"),
    (gap_id("leaders", "trump"), "rect"),
    ("c-nobody", None),
    ("", None),
]


@pytest.mark.parametrize(("selected", "form"), SELECTED)
def test_a_ring_is_one_shape_around_the_mark_or_the_band(scene, selected, form):
    drawn = timeline.drawing(scene, LIGHT, EN, width=1000)
    ring = timeline.ring([*drawn["data"], *drawn["detail"]["data"]], selected, LIGHT)
    assert (ring["type"] if ring else None) == form


@pytest.mark.parametrize(("alone", "told"), [(False, {hover.WAITING}), (True, None)])
def test_where_rows_are_many_only_a_page_of_its_own_carries_its_bubbles(scene, alone, told):
    rows = tuple(replace(scene.contacts[0], id=f"c-{n}") for n in range(marks.MOST_TOLD + 1))
    drawn = timeline.drawing(replace(scene, contacts=rows), LIGHT, EN, width=1000, alone=alone)
    (targets,) = (one for one in drawn["detail"]["data"] if one.get("name") == marks.HIT)
    assert drawn["detail"]["ask"] is not alone
    assert told is None or set(targets["hovertext"]) == told
    assert alone == any("<b>" in text for text in targets["hovertext"])


def test_hover_tells_who_how_when_status_quote_article_and_outlet(sample):
    text = hover.contact(queries.contact(sample, "c-carter"), ("USA", "RUS"), EN, LIGHT)
    for part in (
        "<b>Carter – Shoigu</b>",
        "phone, 50 min · 18 Sept 2015",
        "Defence ministers · held",
        "“On Friday Ash Carter and Sergei Shoigu spoke by telephone<br>for 50 minutes",
        "Sample Wire · Pentagon and Moscow talk again · 18 Sept 2015",
        "The sources disagree.",
        "2 sources",
    ):
        assert part in text


def test_hover_names_a_precision_coarser_than_a_day(sample):
    text = hover.contact(queries.contact(sample, "c-hagel"), ("USA", "RUS"), EN, LIGHT)
    assert "month known, day not" in text


def test_hover_over_a_gap_names_both_ends_and_the_sentence(sample, scene):
    bounds = {row.id: row for row in scene.bounds}
    row = queries.gap(sample, gap_id("chiefs_of_staff", "dempsey"))
    text = hover.gap(row, bounds, ("USA", "RUS"), EN, LIGHT)
    for part in (
        "at least 36 months",
        "Last contact before: Dempsey – Gerasimov, Jan 2014",
        "Next contact: Dunford – Gerasimov, 16 Feb 2017",
        "“The chiefs had not met",
        "plans are not counted",
    ):
        assert part in text


def test_nothing_from_a_store_becomes_markup(sample):
    row = queries.contact(sample, "c-carter")
    evil = "<a href='http://example.org'>x</a> & <b>"
    source = replace(row.source, title=evil, outlet=evil)
    text = hover.contact(replace(row, quote=evil, place=evil, source=source), ("USA",), EN, LIGHT)
    assert "<a" not in text
    assert "&lt;a href" in text


def test_a_long_quote_is_wrapped_at_sixty_and_cut_after_six_lines():
    lines = hover.wrapped("word " * 200)
    assert len(lines) == 6
    assert max(len(line) for line in lines) <= 60
    assert lines[-1].endswith(" …")
    assert hover.wrapped("a" * 130) == ["a" * 60, "a" * 60, "a" * 10]


def test_the_key_names_what_is_in_view_and_nothing_else(scene):
    forms = [entry.form for entry in key.entries(scene, EN)]
    assert forms == [
        "phone", "meeting", "summit", "pill", "planned", "undated",
        "cancelled", "denied", "attested", "inferred",
    ]  # fmt: skip
    assert key.entries(replace(scene, contacts=(), gaps=()), EN) == ()


def test_the_key_breaks_into_rows_that_fit(scene):
    entries = key.entries(scene, EN)
    for room in (200, 400, 900):
        lines = key.broken(entries, room)
        assert [entry for line in lines for entry in line] == list(entries)
        assert all(sum(e.width for e in line) <= room or len(line) == 1 for line in lines)


def test_a_picture_has_title_subtitle_key_and_credit(scene):
    drawn = timeline.picture(scene, DARK, EN, width=1600, height=900)
    shown = texts(drawn)
    assert "<b>Three years without the chiefs of staff in one room</b>" in shown
    assert "Bands mark a year or more" in shown
    assert "silence, attested" in shown
    assert "Source: 13 contacts, 6 articles" in shown
    assert (drawn.layout.width, drawn.layout.height) == (1600, 900)
    assert drawn.layout.paper_bgcolor == DARK.background
    assert not [trace for trace in drawn.data if trace.name == marks.HIT]


def test_a_title_of_ones_own_replaces_the_headline_and_is_escaped(scene):
    drawn = timeline.picture(
        scene, LIGHT, EN, width=1600, height=900, title="A <b>title</b> & more"
    )
    assert "<b>A &lt;b&gt;title&lt;/b&gt; &amp; more</b>" in texts(drawn)


def test_narrow_pages_set_lane_names_above_their_lanes(scene):
    narrow = page_frame(362, scene.lanes, (scene.first, scene.last), 60, crowded=False)
    wide = page_frame(1000, scene.lanes, (scene.first, scene.last), 60, crowded=False)
    assert (narrow.narrow, wide.narrow) == (True, False)
    assert narrow.left < 20 < wide.left
    assert min(narrow.height, wide.height) >= 640


@pytest.mark.parametrize(("levels", "height"), [(0, 402), (1, 402), (2, 572), (3, 640), (6, 934)])
def test_a_timeline_is_as_high_as_its_lanes_and_a_lane_alone_fills_no_page(scene, levels, height):
    names = (
        "leaders",
        "foreign_ministers",
        "defence_ministers",
        "chiefs_of_staff",
        "ministers",
        "officials",
    )
    frame = page_frame(1000, names[:levels], (scene.first, scene.last), 60, crowded=False)
    assert frame.height == height


def test_a_pill_is_never_so_narrow_that_its_glyph_stands_out(scene):
    month = contact("m", "2014-03")
    long = replace(scene, contacts=(month,), gaps=(), first=date(1950, 1, 1), last=date(2020, 1, 1))
    held = next(
        one for one in figure(long).data if one.type == "bar" and one.marker.cornerradius == 6
    )
    # The page widens it by the zoom of the moment; a picture has one scale.
    assert held.customdata[0] == marks.PILL_LEAST
    assert held.x[0] == 31 * DAY_MS
    drawn = timeline.picture(long, LIGHT, EN, width=1600, height=900)
    held = next(one for one in drawn.data if one.type == "bar" and one.marker.cornerradius == 6)
    frame = picture_frame(1600, 900, long.lanes, (long.first, long.last), crowded=False)
    assert frame.x(held.base[0] + held.x[0]) - frame.x(held.base[0]) == pytest.approx(
        marks.PILL_LEAST
    )
    assert held.base[0] + held.x[0] / 2 == moment(date(2014, 3, 1)) + 15.5 * DAY_MS


def test_contacts_that_have_no_place_in_time_are_counted_beside_the_lanes(scene):
    lost = replace(scene, contacts=(*scene.contacts, contact("u", None), contact("v", None)))
    assert "8 contacts held · 2 undated" in texts(figure(lost))
    assert "undated" not in texts(figure(scene))


def test_lanes_keep_their_order_and_stay_inside(scene):
    frame = picture_frame(1600, 900, scene.lanes, (scene.first, scene.last), crowded=False)
    heights = list(frame.lanes.values())
    assert heights == sorted(heights)
    assert 0 < heights[0] < heights[-1] < frame.coverage < frame.plot_height


def test_boxes_that_only_touch_do_not_meet():
    assert not Box(0, 0, 10, 10).meets(Box(10, 0, 20, 10))
    assert Box(0, 0, 10, 10).meets(Box(9, 9, 20, 20))


def test_text_is_measured_by_its_letters():
    assert text_width("WWW", 10) > text_width("aaa", 10) > text_width("iii", 10)
    assert text_width("aaa", 10, bold=True) > text_width("aaa", 10)


def test_every_colour_of_the_dark_page_has_one_on_paper(scene):
    for shown in (scene, dense(scene, {"leaders": [3, 1]})):
        drawn = timeline.drawing(shown, DARK, EN, width=1000)
        paper = drawn["layout"]["meta"]["paper"]
        bare = json.dumps([drawn["data"], drawn["detail"], drawn["layout"] | {"meta": None}])
        known = set(paper) | {"#" + "0" * 6}
        assert set(re.findall(r'"(#[0-9A-F]{6})"', bare)) <= known
        assert "#FFFFFF" in paper.values()


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_same_rows_give_the_same_figure(scene, palette):
    one, two = (timeline.figure(scene, palette, EN, width=1000).to_json() for _ in range(2))
    assert one == two
    assert json.loads(one)["layout"]["paper_bgcolor"] == palette.background


def test_a_person_spelled_in_two_ways_is_named_once_in_a_lane(scene):
    first, second = (Person(name, "", "RUS", "Q1") for name in ("V. Gerassimow", "V. Gerasimow"))
    rows = tuple(
        replace(contact(f"c-{n}", f"201{n}"), people=(person,))
        for n, person in enumerate((first, second))
    )
    assert lanes.people(replace(scene, contacts=rows), "leaders", EN) == "Gerassimow"


def test_beside_cells_a_narrow_band_has_its_length_below(scene):
    short = next(gap for gap in scene.gaps if gap.level == "leaders")
    first, last = date(1950, 1, 1), date(2040, 1, 1)
    wide = replace(scene, gaps=(short,), contacts=(), first=first, last=last)
    length = wording.gap(short, EN)
    assert f">{length}<" not in texts(figure(wide))
    crowd = dense(scene, {"leaders": [4000]}).cells
    assert f">{length}<" in texts(figure(replace(wide, cells=crowd)))


def test_a_name_too_long_for_its_lane_is_cut(scene):
    people = (Person("A. Longname-" + "x" * 60, "", "RUS", None), Person("B", "", "USA", None))
    rows = (replace(contact("c-1", "2011"), people=people),)
    told = lanes.people(replace(scene, contacts=rows), "leaders", EN)
    assert "…" in told
    assert text_width(told, 13) <= 214


EDGES = [
    (date(2013, 7, 15), date(2018, 10, 1), {"2013"}),
    (date(2013, 3, 1), date(2018, 6, 1), {"2018"}),
    (date(2013, 12, 20), date(2018, 10, 1), set()),
    (date(2013, 1, 1), date(2018, 12, 31), set()),
    (date(2013, 8, 1), date(2014, 4, 1), set()),
]


@pytest.mark.parametrize(("first", "last", "expected"), EDGES)
def test_a_year_cut_by_the_edge_is_named_where_there_is_room(scene, first, last, expected):
    drawn = figure(replace(scene, first=first, last=last, gaps=(), contacts=()))
    assert {note.text for note in drawn.layout.annotations if note.text.isdigit()} == expected


def test_a_long_lane_name_is_set_smaller(scene):
    long = replace(DE, texts={**DE.texts, "level.leaders": "Staats- und Regierungschefs"})
    drawn = timeline.figure(scene, LIGHT, long, width=1000)
    sizes = {note.text: note.font.size for note in drawn.layout.annotations}
    assert sizes["<b>Staats- und Regierungschefs</b>"] < sizes["<b>Außenminister</b>"] == 18


def test_hover_over_a_gap_names_the_report_that_contradicts_it(sample, scene):
    bounds = {row.id: row for row in (*scene.bounds, *scene.contacts)}
    row = replace(
        queries.gap(sample, gap_id("defence_ministers", "carter")), contradicted_by=("c-dunford",)
    )
    text = hover.gap(row, bounds, ("USA", "RUS"), EN, LIGHT)
    assert "Contradicted by: Dunford – Gerasimov, 16 Feb 2017" in text


def gap(days_min, days_max, *, ended=True):
    start = date(2014, 1, 1)
    return GapRow(
        id="g",
        level="leaders",
        after="a",
        before="b" if ended else None,
        start=start,
        end=start + timedelta(days=days_min),
        days_min=days_min,
        days_max=days_max,
        open=not ended,
        attested=(),
        contradicted_by=(),
        quote="",
        source=None,
    )


SHORT = [
    (gap(600, 600), ("20 mo.",)),
    (gap(592, 622), ("≥ 19 mo.",)),
    (gap(500, 530, ended=False), ("none since · 16 mo.", "≥ 16 mo.")),
    (gap(20, 20), ()),
]


@pytest.mark.parametrize(("row", "expected"), SHORT)
def test_a_short_length_claims_no_more_than_the_long_one(row, expected):
    assert wording.short_gap(row, EN) == expected


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("words", [EN, DE])
def test_no_length_runs_past_its_band(scene, width, words):
    frame = page_frame(width, scene.lanes, (scene.first, scene.last), 60, crowded=False)
    bands = silences.lengths(scene, frame, LIGHT, words, obstacles=())
    ends = {
        (silences._height(row, frame)[0], frame.x(moment(row.start)), frame.x(moment(row.end)))  # noqa: SLF001
        for row in scene.gaps
    }
    for box in bands.boxes:
        y = (box.top + box.bottom) / 2
        assert any(
            # Beside its middle, or just below it where there is no room.
            at - 1 < y < at + 40 and left <= box.left and box.right <= right
            for at, left, right in ends
        )


def candidate(value, *, published="", conflict=""):
    row = contact("c-x", value)
    source = replace(row.source, published=parse(published) if published else None)
    against = (Disagreement(conflict, ("a", "b")),) if conflict else ()
    return replace(row, source=source, disagreements=against)


DOUBTFUL = [
    (candidate("2015-09-18"), False),
    (candidate("2015-09"), False),
    (candidate("2017-07-07/2017-07-08"), False),
    (candidate("2017-07-07/2017-07-08", published="2018-07"), False),
    (candidate("2018-07-26/2018-07-28", published="2018-07-27/2018-07-29"), True),
    (candidate("2018-06-18/2018-07-16"), True),
    (candidate("2015?"), True),
    (candidate("2015-09~"), False),
    (candidate("2015-09", conflict="date"), True),
    (candidate("2015-09", conflict="place"), False),
]


@pytest.mark.parametrize(("row", "expected"), DOUBTFUL)
def test_one_of_several_days_is_a_pill_with_a_question_mark(scene, row, expected):
    drawn = figure(replace(scene, contacts=(row,), bounds=(), gaps=()))
    assert row.ambiguous is expected
    assert len(trace(drawn, marks.DOUBTS).text) == expected
    assert ("one of several days" in texts(drawn)) is expected
    assert ("see the source" in trace(drawn, marks.HIT).hovertext[0]) is expected


def test_a_report_that_contradicts_a_silence_is_marked_on_its_band(scene):
    denied = tuple(
        replace(gap, contradicted_by=("c-kerry",))
        if gap.id == gap_id("defence_ministers", "hagel")
        else gap
        for gap in scene.gaps
    )
    drawn = figure(replace(scene, gaps=denied))
    sign = trace(drawn, silences.DENIALS)
    assert list(sign.customdata[0]) == ["c-kerry"]
    assert sign.x[0] == moment(date(2015, 9, 15)) + 12 * 3_600_000
    assert "<b>Contradicted by</b><br>Kerry – Lavrov, 15 Sept 2015" in sign.hovertext[0]
    assert "contradicted by a report" in texts(drawn)
    assert len(trace(figure(scene), silences.DENIALS).x) == 0


def test_a_sign_stays_on_its_band_whatever_its_date(scene):
    row = replace(gap(300, 300), contradicted_by=("c-carter",))
    sign = trace(figure(replace(scene, gaps=(row,))), silences.DENIALS)
    assert sign.x[0] == moment(row.end)
